import type { ScreenLanguage } from '#shared/text/screen/words.ts'
import { useRead } from './hooks.ts'

/** The language of the screens; bokmål until the choice is known. */
export function useLanguage(): ScreenLanguage {
  return useRead('preferences.get', {}).data?.language ?? 'nb'
}

/** A feature's words in the language of the screens. */
export function useText<W>(words: Readonly<Record<ScreenLanguage, W>>): W {
  return words[useLanguage()]
}
