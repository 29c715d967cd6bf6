/** Widths in ems, a little above Source Sans 3: a browser may fall back to a wider face. */
const widths: readonly (readonly [RegExp, number])[] = [
  [/[ijlt.,:;'|!()\u00a0 ]/, 0.34],
  [/[mwMWÆ@%…]/, 0.92],
  [/\d/, 0.56],
  [/[A-ZØÅ]/, 0.68],
  [/[a-zæøåé–-]/, 0.58],
]

/** About how wide a text is drawn at a size; never less than it is in the shipped face. */
export function textWidth(text: string, size: number): number {
  let ems = 0
  for (const character of text) ems += widths.find(([kind]) => kind.test(character))?.[1] ?? 1
  return ems * size
}

/** A text in as many lines as it needs in a width; a word that is wider than a line is cut where the line ends. */
export function wrapText(text: string, size: number, width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/ +/)) {
    let rest = word
    while (textWidth(rest, size) > width) {
      if (line !== '') lines.push(line)
      const end = fitting(rest, size, width)
      lines.push(rest.slice(0, end))
      rest = rest.slice(end)
      line = ''
    }
    const longer = line === '' ? rest : `${line} ${rest}`
    if (textWidth(longer, size) <= width) line = longer
    else {
      lines.push(line)
      line = rest
    }
  }
  return line === '' && lines.length > 0 ? lines : [...lines, line]
}

/** Where a word must be cut; never within a character of two units. */
function fitting(word: string, size: number, width: number): number {
  let end = 0
  for (const character of word) {
    if (end > 0 && textWidth(word.slice(0, end + character.length), size) > width) break
    end += character.length
  }
  return end
}
