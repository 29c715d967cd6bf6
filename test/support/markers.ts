/** Markers that the public may read, and those that it may not. */
export type Markers = { readonly open: string[]; readonly secret: string[] }

let count = 0

/** A word that stands nowhere else: eleven letters. */
export function marker(into: string[]): string {
  count += 1
  let letters = ''
  for (let rest = count; letters.length < 7; rest = Math.floor(rest / 26))
    letters += String.fromCharCode(97 + (rest % 26))
  const word = `zq${letters}xv`
  into.push(word)
  return word
}

/** How many there are by now: numbers that nobody else has. */
export const markersMade = (): number => count
