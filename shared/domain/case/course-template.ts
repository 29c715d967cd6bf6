import { refuse } from '../../refusal.ts'
import type { Refusal } from '../../refusal.ts'
import { daysBetween } from '../calendar/dates.ts'
import type { IsoDate } from '../calendar/dates.ts'
import type { CaseCourse, ReadingStage } from './case.ts'

/** Kinds of courses that a case may be made by. */
export type CourseTemplateKey =
  | 'themePlan'
  | 'municipalPlan'
  | 'planProgramme'
  | 'zoningPlan'
  | 'localRegulation'
  | 'planningStrategy'
  | 'budget'
  | 'simple'

/** What a period must give time for: inputs to a hearing, or reading what the council is to decide on. */
export type PeriodKind = 'hearing' | 'publicBeforeCouncil'

/** A time that a case must lie still for, as the law has it in a span of years. */
export type CoursePeriod = {
  readonly kind: PeriodKind
  /** Nights at least between the first day and the last. */
  readonly days: number
  /** `law`: shorter is refused. `custom`: shorter is warned of. */
  readonly force: 'law' | 'custom'
  readonly ground: string
  /** First day in force; null when adopted and not in force yet. */
  readonly validFrom: IsoDate | null
  /** Last day in force; null while it still is. */
  readonly validTo: IsoDate | null
}

/** A reading of the course: before the body that the case is made for, or before the council. */
export type TemplateReading = { readonly stage: ReadingStage; readonly body: 'lead' | 'council' }

export type CourseTemplate = {
  readonly key: CourseTemplateKey
  /** The steps that it goes by (`steps.ts`). */
  readonly course: CaseCourse
  readonly readings: readonly TemplateReading[]
  readonly periods: readonly CoursePeriod[]
  /** Whether statutory councils are to be heard (koml. § 5-12; forskrift om medvirkningsordninger § 2). */
  readonly councilsHeard: boolean
  /** Years until it is taken up again as a new case that points to this one; null when never. */
  readonly revisedAfterYears: number | null
}

const weeks = (count: number): number => count * 7
/** Plan- og bygningsloven of 2008 is in force from this day; older than every case here. */
const pbl = '2009-07-01'
const koml2018 = '2019-11-01'

function period(
  kind: PeriodKind,
  days: number,
  force: CoursePeriod['force'],
  ground: string,
  validFrom: IsoDate | null = null,
  validTo: IsoDate | null = null,
): CoursePeriod {
  return { kind, days, force, ground, validFrom, validTo }
}

/** Statute sets none: six weeks are what municipalities give (domain.md §8). */
const customary = period('hearing', weeks(6), 'custom', 'vanlig praksis: seks uker', '1900-01-01')

const twice: readonly TemplateReading[] = [
  { stage: 'first', body: 'lead' },
  { stage: 'second', body: 'lead' },
  { stage: 'council', body: 'council' },
]
const recommended: readonly TemplateReading[] = [
  { stage: 'single', body: 'lead' },
  { stage: 'council', body: 'council' },
]

type Traits = Partial<Pick<CourseTemplate, 'councilsHeard' | 'revisedAfterYears'>>

function template(
  key: CourseTemplateKey,
  course: CaseCourse,
  readings: readonly TemplateReading[],
  periods: readonly CoursePeriod[],
  { councilsHeard = true, revisedAfterYears = null }: Traits = {},
): CourseTemplate {
  return { key, course, readings, periods, councilsHeard, revisedAfterYears }
}

/** Data, not constants: a change of law ends one period (`validTo`) and adds another (domain.md §4, §8). */
export const courseTemplates: readonly CourseTemplate[] = [
  template('themePlan', 'hearing', twice, [customary], { revisedAfterYears: 4 }),
  template(
    'municipalPlan',
    'hearing',
    twice,
    [period('hearing', weeks(6), 'law', 'pbl. § 11-14 første ledd', pbl)],
    { revisedAfterYears: 4 },
  ),
  template('planProgramme', 'hearing', twice, [
    period('hearing', weeks(6), 'law', 'pbl. § 11-13 andre ledd', pbl),
  ]),
  template('zoningPlan', 'hearing', twice, [
    period('hearing', weeks(6), 'law', 'pbl. § 12-10 første ledd', pbl),
  ]),
  template('localRegulation', 'hearing', twice, [
    period('hearing', weeks(6), 'custom', 'fvl. § 37 tredje ledd: fristen settes av kommunen', '1970-01-01'),
    period('hearing', 90, 'law', 'fvl. 2025 § 95 andre ledd'),
  ]),
  template('planningStrategy', 'simple', recommended, [
    period('publicBeforeCouncil', 30, 'law', 'pbl. § 10-1 andre ledd', pbl),
  ]),
  template('budget', 'simple', recommended, [
    period('publicBeforeCouncil', 14, 'law', 'koml. § 14-3 fjerde ledd', koml2018),
  ]),
  template('simple', 'simple', [{ stage: 'single', body: 'lead' }], [], { councilsHeard: false }),
]

/** The template of that key. */
export function courseTemplate(key: CourseTemplateKey): CourseTemplate {
  const found = courseTemplates.find((each) => each.key === key)
  if (found === undefined) throw new Error(`no course is called ${key}`)
  return found
}

/** The longest period of a kind that holds on a day, what binds by law first; null where nothing is asked for. */
export function periodOn(key: CourseTemplateKey, kind: PeriodKind, date: IsoDate): CoursePeriod | null {
  const held = courseTemplate(key).periods.filter(
    ({ kind: each, validFrom, validTo }) =>
      each === kind && validFrom !== null && validFrom <= date && (validTo === null || date <= validTo),
  )
  const rank = ({ force, days }: CoursePeriod): number => (force === 'law' ? 10_000 : 0) + days
  return held.toSorted((a, b) => rank(b) - rank(a))[0] ?? null
}

/**
 * Whether a hearing lies out long enough: `refused` where the law sets the time (pbl. §§ 11-13, 11-14, 12-10),
 * `warned` where only custom does, else null. Days are ISO dates, both included.
 */
export function checkHearingPeriod(
  key: CourseTemplateKey,
  { opensOn, closesOn }: { readonly opensOn: IsoDate; readonly closesOn: IsoDate },
): { readonly weight: 'refused' | 'warned'; readonly refusal: Refusal } | null {
  const asked = periodOn(key, 'hearing', opensOn)
  const days = daysBetween(opensOn, closesOn)
  if (asked === null || days >= asked.days) return null
  const facts = { days, least: asked.days, opensOn, closesOn }
  return asked.force === 'law'
    ? { weight: 'refused', refusal: refuse('hearing.tooShort', facts, asked.ground) }
    : { weight: 'warned', refusal: refuse('hearing.shorterThanCustom', facts, asked.ground) }
}
