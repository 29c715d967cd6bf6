import { stepWords } from '#shared/text/screen/session/steps.ts'
import { useText } from '../../../api/language.ts'

type Step = { readonly what: string; readonly about: string; readonly item: string | null }

/** A step of the meeting in words, with what it was about. */
export function useStepText(): (step: Step) => string {
  const words = useText(stepWords)
  return ({ what, about, item }) => {
    const named = words[what] ?? words['other'] ?? what
    return [item, named, about].filter((part) => part !== null && part !== '').join(' · ')
  }
}
