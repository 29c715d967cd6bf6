import type { Failure } from '#shared/contract/reply.ts'
import { refusalText } from '#shared/text/refusal-words.ts'
import { useLanguage } from './language.ts'

/** Words a failure in the language of the screens; the one seam between screens and `refusalText`. */
export function useRefusalText(): (failure: Failure) => string {
  const language = useLanguage()
  return ({ code, facts, ground }) =>
    refusalText({ refused: true, code, facts, ...(ground === undefined ? {} : { ground }) }, language)
}
