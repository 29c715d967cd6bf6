import { formatDate, isIsoDate } from '../../domain/calendar/dates.ts'
import type { Refusal } from '../../refusal.ts'
import { caseStateWords, stepOrderWords } from '../screen/codes.ts'
import { meetingStateWords } from '../screen/meeting-codes.ts'
import { outcomeWords, stageWords } from '../screen/reading-codes.ts'
import type { ScreenLanguage } from '../screen/words.ts'
import { englishDay } from './english-day.ts'

type Names = Readonly<Record<string, string>>

/** Words for the codes that the rules of a case's or meeting's course give as facts. */
const codes: Readonly<Record<string, (language: ScreenLanguage) => Names>> = {
  event: (language) => stepOrderWords[language],
  state: (language) => ({ ...caseStateWords[language], ...meetingStateWords[language] }),
  stage: (language) => stageWords[language],
  outcome: (language) => outcomeWords[language],
}

/** Areas whose sentences take days as they are said; others word their own. */
const datedAreas =
  /^(minutes|course|hearing|deadlines|session|followUp|decisionLink|legality|sending|takeBack)\./

const day = (date: string, language: ScreenLanguage): string =>
  language === 'en' ? englishDay(date) : formatDate(date, 'long', language)

/** A refusal's facts as its sentence wants them: all text, codes of the domain by their names, and days as one says them. */
export function namedFacts({ code, facts }: Refusal, language: ScreenLanguage): Names {
  const named = /^(course|session|minutes)\./.test(code) || code === 'meeting.notAllowed'
  const dated = datedAreas.test(code)
  return Object.fromEntries(
    Object.entries(facts).map(([key, value]) => {
      const names: Names = named ? (codes[key]?.(language) ?? {}) : {}
      const text = String(value)
      return [key, names[text] ?? (dated && isIsoDate(text) ? day(text, language) : text)]
    }),
  )
}
