/** Languages of the screens; documents are in nb or nn. */
export type ScreenLanguage = 'nb' | 'nn' | 'en'

/** The wording of one feature in all three languages; a word that one of them lacks does not compile. */
export function inAllLanguages<W>(all: {
  readonly nb: W
  readonly nn: NoInfer<W>
  readonly en: NoInfer<W>
}): Readonly<Record<ScreenLanguage, W>> {
  return all
}
