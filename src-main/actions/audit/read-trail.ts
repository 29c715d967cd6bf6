import { isOfKind, type TrailKind } from '#shared/domain/audit/trail-kinds.ts'
import type { ScreenLanguage } from '#shared/text/screen/words.ts'
import { stepWords } from '#shared/text/screen/session/steps.ts'
import { actName, actWords } from '#shared/text/screen/trail/acts.ts'
import {
  nameOfActor,
  subjectOf,
  trailWindow,
  type TrailFilter,
  type TrailRow,
} from '../../store/audit-window.ts'
import type { Database } from '../../store/rows.ts'

export type TrailChoice = Pick<TrailFilter, 'actor' | 'from' | 'to' | 'text'> & {
  readonly kind: TrailKind | null
}

/** An event for people: who, what, when, on what, why. */
export type TrailEvent = {
  readonly sequence: number
  readonly at: string
  readonly who: string
  readonly action: string
  readonly what: string
  readonly subject: string
  readonly href: string | null
  /** Where a reason was asked for, or the act says more. */
  readonly reason: string
}

const acts = Object.keys(actWords.nb)
/** Sealing that belongs to another act is no act of its own to look at. */
const quiet = 'record.alsoWritten'

/** A page of the trail, newest first; `next` is where the next one begins, null at the end. */
export function readTrail(
  db: Database,
  choice: TrailChoice,
  {
    before,
    limit,
    language,
  }: { readonly before: number | null; readonly limit: number; readonly language: ScreenLanguage },
): { readonly events: readonly TrailEvent[]; readonly next: number | null } {
  const { kind, ...filter } = choice
  const shown = acts.filter((act) => (kind === null ? act !== quiet : isOfKind(act, kind)))
  const typed = choice.text.trim().toLowerCase()
  const found = typed === '' ? [] : acts.filter((act) => actName(language, act).toLowerCase().includes(typed))
  const rows = trailWindow(db, { ...filter, actions: shown, found }, before, limit + 1)
  const events = rows.slice(0, limit).map((row) => told(db, row, language))
  return { events, next: rows.length > limit ? (events.at(-1)?.sequence ?? null) : null }
}

function told(
  db: Database,
  { sequence, at, actor, action, subjectKind, subjectId, detail }: TrailRow,
  language: ScreenLanguage,
): TrailEvent {
  const facts = (JSON.parse(detail) ?? {}) as Facts
  const { name: subject, href } = subjectOf(db, subjectKind, subjectId)
  return {
    sequence,
    at,
    who: nameOfActor(db, actor),
    action,
    what: whatIn(language, action, facts),
    subject,
    href,
    reason: reasonIn(facts),
  }
}

type Facts = Readonly<Record<string, unknown>>

/** What was entered during a meeting is told by the step's own words. */
function whatIn(language: ScreenLanguage, action: string, { what }: Facts): string {
  const act = actName(language, action)
  const step =
    action.startsWith('session.step') && typeof what === 'string' ? stepWords[language][what] : undefined
  return step === undefined ? act : `${act}: ${step}`
}

/** Details that are words of people. */
const said = ['reason', 'ground', 'note', 'waiver', 'name', 'title']

function reasonIn(facts: Facts): string {
  const found = said.map((key) => facts[key]).find((value) => typeof value === 'string' && value !== '')
  return typeof found === 'string' ? found : ''
}
