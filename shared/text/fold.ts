const folded: Readonly<Record<string, string>> = {
  Æ: '{a',
  æ: '{a',
  Ä: '{a',
  ä: '{a',
  Ø: '{b',
  ø: '{b',
  Ö: '{b',
  ö: '{b',
  Å: '{c',
  å: '{c',
  É: 'e',
  é: 'e',
}

/**
 * A text as the store's lists compare it: without case, and with æ, ø and å after z (`{` follows it). The same
 * as the generated columns `fold` and `name_key` of the store; lower case of ASCII alone, as SQLite has it.
 */
export function fold(text: string): string {
  return text
    .replaceAll(/[ÆæÄäØøÖöÅåÉé]/g, (letter) => folded[letter] ?? letter)
    .replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase())
}

/** What names and titles are sorted by: `aa` is the old way to write å. */
export const sortKey = (text: string): string => fold(text).replaceAll('aa', '{c')
