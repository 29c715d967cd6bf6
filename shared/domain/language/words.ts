/** A word as it stands in a text: `from` and `to` are UTF-16 offsets, as in ProseMirror. */
export type WrittenWord = { readonly from: number; readonly to: number; readonly word: string }

const chunk = /[^\s\u00a0\u202f\ufffc]+/gu
/** A word, with hyphens and apostrophes within, and the hyphen of «barne- og ungdomsskole». */
const word = /[\p{L}\p{M}\p{N}]+(?:[-\u2010\u2011\u00ad'’][\p{L}\p{M}\p{N}]+)*(?:[-\u2010\u2011](?!\p{N}))?/gu
const address = /@|:\/\/|^\W*www\.|\\/iu
const site = /[\p{L}\d-]\.(?:no|com|org|net|eu|dk|se)(?:\/\S*)?\W*$/iu
const fileName = /\.(?:pdf|docx?|xlsx?|pptx?|odt|txt|csv|jpe?g|png|zip)\W*$/iu
/** «bl.a.», «f.eks.», «m.fl.»: points within, and no long word between them. */
const dotted = /^\W*\p{L}{1,4}(?:\.\p{L}{1,4})+\.?\W*$/u
/** Longer than any address that one writes; a longer run is looked at word by word. */
const longestAddress = 400

/** Whether a run without spaces is an address, a file's name or an abbreviation with points: none is spelled. */
export function isNoProse(run: string): boolean {
  if (run.length > longestAddress) return false
  return address.test(run) || site.test(run) || fileName.test(run) || dotted.test(run)
}

/**
 * The words of a text that can be spelled right or wrong, in order. Left out: addresses, file names, words with
 * digits (`§ 11-3`, `E6`, `2020-tallet`), single letters. Linear in the length of the text.
 */
export function wordsIn(text: string): WrittenWord[] {
  const found: WrittenWord[] = []
  for (const run of text.matchAll(chunk)) {
    if (isNoProse(run[0])) continue
    for (const each of run[0].matchAll(word)) {
      if (!isSpelled(each[0])) continue
      const from = run.index + each.index
      found.push({ from, to: from + each[0].length, word: each[0] })
    }
  }
  return found
}

/** Whether a word is made of letters that a dictionary can judge. */
function isSpelled(text: string): boolean {
  return !/\p{N}/u.test(text) && /\p{L}\S*\p{L}/u.test(text)
}

/** A word as dictionaries have it: composed, without soft hyphens, with plain hyphens and apostrophes. */
export function bareWord(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll('\u00ad', '')
    .replace(/[\u2010\u2011]/g, '-')
    .replaceAll('’', "'")
}
