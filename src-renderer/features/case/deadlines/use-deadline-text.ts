import type { BondView, DeadlineStep } from '#shared/contract/deadlines.ts'
import { holidayNames } from '#shared/text/holiday-names.ts'
import {
  bondText,
  deadlineWords,
  groundText,
  inSentence,
  stepName,
} from '#shared/text/screen/case/deadlines/words.ts'
import { useLanguage } from '../../../api/language.ts'

export type DeadlineText = {
  readonly step: (step: Pick<DeadlineStep, 'code' | 'stage' | 'body'>) => string
  /** What binds a step to another of these, seen from the step. */
  readonly bond: (key: string, bond: BondView, steps: readonly DeadlineStep[]) => string
  readonly ground: (ground: string) => string
  readonly body: (name: string) => string
  readonly dayOff: (code: string) => string
}

/** How steps, bonds and grounds are said in the language of the screens. */
export function useDeadlineText(): DeadlineText {
  const language = useLanguage()
  const names: Readonly<Record<string, string>> = holidayNames[language]
  const { weekend, closed } = deadlineWords[language]
  return {
    step: (step) => stepName(step, language),
    bond: (key, bond, steps) => {
      const side = bond.to === key ? 'after' : 'before'
      const other = steps.find((each) => each.key === (side === 'after' ? bond.from : bond.to))
      return bondText(bond, other, side, language)
    },
    ground: (ground) => groundText(ground, language),
    body: (name) => inSentence(name, language),
    dayOff: (code) => (code === 'weekend' ? weekend : code === 'closed' ? closed : (names[code] ?? code)),
  }
}
