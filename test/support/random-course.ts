import { addDays } from '#shared/domain/calendar/dates.ts'
import type { Case, ReadingOutcome, ReadingStage } from '#shared/domain/case/case.ts'
import { courseTemplates } from '#shared/domain/case/course-template.ts'
import type { HearingInput } from '#shared/domain/hearing/hearing.ts'
import type { CommitteeId, HearingId, MeetingId, PersonId, ThemeId } from '#shared/ids.ts'
import { isRefusal } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { advanceCase } from '#main/actions/cases/advance-case.ts'
import type { DeskStep } from '#main/actions/cases/advance-case.ts'
import { createCase } from '#main/actions/cases/create-case.ts'
import { addAdviser, removeAdviser } from '#main/actions/course/advisers.ts'
import { decideReading } from '#main/actions/course/decide-reading.ts'
import { startPaper } from '#main/actions/drafting/start-paper.ts'
import type { DoneBy } from '#main/actions/meeting/done-by.ts'
import { issueMeeting } from '#main/actions/meeting/issue-meeting.ts'
import { placeOnAgenda } from '#main/actions/meeting/place-on-agenda.ts'
import { takeOffAgenda } from '#main/actions/meeting/take-off-agenda.ts'
import { itemsOfCase } from '#main/store/agenda.ts'
import { findCase, readingsOfCase } from '#main/store/cases.ts'
import { hearingsOfCase, inputsOfHearing, saveHearing, saveInput } from '#main/store/hearings.ts'
import { saveMeeting } from '#main/store/meetings.ts'
import { saveCommittee, saveMunicipality, savePerson } from '#main/store/municipality.ts'
import { updateBlocks } from '#main/store/paper-blocks.ts'
import { papersOfCase } from '#main/store/papers.ts'
import { saveTheme } from '#main/store/sources.ts'
import type { Store } from '#main/store/store.ts'
import { saveTemplate } from '#main/store/templates.ts'
import { aCommittee, aMeeting, aMunicipality, aPerson, aTemplate, aTextBlock, newId } from './builders.ts'
import { aHearing, anInput, aPoint, aTheme } from './builders-knowledge.ts'
import type { Chance } from './mutate.ts'
import { granted } from './store.ts'

export type Town = {
  readonly store: Store
  readonly officer: PersonId
  readonly lead: CommitteeId
  readonly bodies: readonly CommitteeId[]
}

/** A municipality with a council, a formannskap and a youth council, in which random cases are taken along. */
export function townOf(store: Store): Town {
  const { db } = store
  const officer = aPerson()
  const lead = aCommittee({ name: 'Formannskapet', kind: 'executiveCommittee', noticeDays: 1 })
  const council = aCommittee({ name: 'Kommunestyret', kind: 'council', noticeDays: 1 })
  const youth = aCommittee({ name: 'Ungdomsrådet', kind: 'youthCouncil', noticeDays: 1 })
  saveMunicipality(db, aMunicipality())
  savePerson(db, officer)
  for (const body of [lead, council, youth]) saveCommittee(db, body)
  saveTemplate(db, aTemplate())
  return { store, officer: officer.id, lead: lead.id, bodies: [lead.id, council.id, youth.id] }
}

const steps: readonly DeskStep[] = [
  'submitForReview',
  'sendBack',
  'approve',
  'rework',
  'openHearing',
  'closeHearing',
  'finishAssessment',
  'newHearing',
  'startImplementation',
  'archive',
]
const outcomes: readonly ReadingOutcome[] = [
  'adopted',
  'sentToHearing',
  'recommended',
  'noted',
  'postponed',
  'returned',
  'newHearing',
]

/** What a body most often makes of a case. */
function ordinary(stage: ReadingStage): ReadingOutcome {
  if (stage === 'council') return 'adopted'
  return stage === 'first' ? 'sentToHearing' : 'recommended'
}

/** What one deed came to: done, or refused. */
export type Deed = { readonly name: string; readonly refusal: Refusal | null }

const told = (name: string, result: unknown): Deed => ({
  name,
  refusal: isRefusal(result) ? result : null,
})

let made = 0

/** A case that anything may befall, and the days that pass. */
export class RandomCase {
  readonly #town: Town
  readonly #chance: Chance
  readonly #theme: ThemeId
  #day = '2021-01-04'
  readonly file: Case

  constructor(town: Town, chance: Chance) {
    this.#town = town
    this.#chance = chance
    made += 1
    const { key } = chance.oneOf(courseTemplates)
    this.file = granted(
      createCase(
        town.store,
        {
          caseNumber: `21/${String(made).padStart(6, '0')}`,
          title: `Sak ${String(made)}`,
          archiveCode: '',
          language: 'nb',
          template: key,
          officer: town.officer,
          owner: null,
          committee: town.lead,
        },
        this.by,
      ),
    )
    const theme = aTheme({ case: this.file.id })
    saveTheme(town.store.db, theme)
    this.#theme = theme.id
  }

  get today(): string {
    return this.#day
  }

  get by(): DoneBy {
    return { at: `${this.#day}T10:00:00.000Z`, today: this.#day, actor: 'Kari', newId, person: null }
  }

  /** The case as it stands. */
  now(): Case {
    const file = findCase(this.#town.store.db, this.file.id)
    if (file === null) throw new Error('the case is gone')
    return file
  }

  /** Something befalls it: mostly what its course would bring, at times what none would. */
  befall(): Deed {
    if (this.#chance.below(10) < 8) {
      const [name, deed] = this.#chance.oneOf(this.#onward())
      return told(name, deed())
    }
    const deeds: readonly (readonly [number, string, () => unknown])[] = [
      [9, 'step', () => this.#step()],
      [6, 'write', () => this.#write()],
      [5, 'place', () => this.#place()],
      [5, 'issue', () => this.#issue()],
      [7, 'decide', () => this.#decide()],
      [4, 'days', () => this.#days()],
      [2, 'hearing', () => this.#hear()],
      [2, 'input', () => this.#input()],
      [3, 'answer', () => this.#answer()],
      [1, 'take off', () => this.#takeOff()],
      [1, 'adviser', () => this.#adviser()],
    ]
    let at = this.#chance.below(deeds.reduce((sum, [weight]) => sum + weight, 0))
    const chosen = deeds.find(([weight]) => (at -= weight) < 0) ?? deeds[0]
    if (chosen === undefined) throw new Error('no deeds')
    return told(chosen[1], chosen[2]())
  }

  /** What would bring the case on from where it stands. */
  #onward(): readonly (readonly [string, () => unknown])[] {
    const step = (name: DeskStep) => [name, () => this.#step(name)] as const
    const write = ['write', () => this.#write()] as const
    const days = ['days', () => this.#days()] as const
    const place = ['place', () => this.#place(true)] as const
    const meet = [
      ['issue', () => this.#issue()],
      days,
      ['decide', () => this.#decide()],
      ['decide', () => this.#decide()],
    ] as const
    switch (this.now().state) {
      case 'draft':
        return [write, step('submitForReview')]
      case 'professionalReview':
      case 'postponed':
      case 'inputsAssessed':
        return [write, write, step('approve')]
      case 'approvedByChiefExecutive':
      case 'approvedForSecond':
        return [place]
      case 'recommended':
        return [write, write, step('approve'), place]
      case 'onAgendaCouncil':
        return [...meet, step('approve')]
      case 'onAgendaFirst':
      case 'onAgendaSecond':
        return meet
      case 'sentToHearing':
        return [['hearing', () => this.#hear()], days, step('openHearing'), step('openHearing')]
      case 'hearing':
        return [['input', () => this.#input()], days, step('closeHearing')]
      case 'hearingClosed':
        return [['answer', () => this.#answer()], step('finishAssessment')]
      case 'returned':
        return [step('rework')]
      case 'adopted':
        return [step('startImplementation')]
      default:
        return [days, days, step('archive')]
    }
  }

  #step(step: DeskStep = this.#chance.oneOf(steps)): unknown {
    const { store } = this.#town
    const aside = this.#chance.below(6) === 0 ? this.#chance.oneOf(['Trukket', ' ', '']) : null
    return advanceCase(store, this.file.id, step, this.by, aside)
  }

  /** The paper that comes next is begun, and has something written in every section. */
  #write(): unknown {
    const { store } = this.#town
    const draft = papersOfCase(store.db, this.file.id).find(({ state }) => state === 'draft')
    if (draft === undefined) return startPaper(store, this.file.id, this.by)
    const text = `Dag ${this.#day}, ${String(this.#chance.below(1000))}.`
    const written = draft.sections.map(({ id, key, content }) => {
      const block = aTextBlock(text, key === 'proposal' ? { style: 'numbered' } : {})
      const id2 = content[0]?.attrs.id ?? block.attrs.id
      return [id, [{ ...block, attrs: { ...block.attrs, id: id2 } }]] as const
    })
    updateBlocks(store.db, draft.id, new Map(written))
    return null
  }

  #place(next = false): unknown {
    const { store } = this.#town
    const readings = readingsOfCase(store.db, this.file.id)
    const waiting = readings.find(({ outcome, part }) => outcome === null && part === 'decides')
    const reading = next && waiting !== undefined ? waiting : this.#chance.oneOf(readings)
    const date = addDays(this.#day, 2 + this.#chance.below(40))
    made += 1
    const meeting = aMeeting({
      committee: reading.committee,
      number: made,
      startsAt: `${date}T09:00`,
      endsAt: `${date}T12:00`,
      state: 'planned',
      issuedOn: null,
      agendaVersion: 0,
    })
    saveMeeting(store.db, meeting)
    return placeOnAgenda(
      store,
      { meeting: meeting.id, reading: reading.id, kind: 'PS', position: null },
      this.by,
    )
  }

  #meetings(): readonly MeetingId[] {
    return itemsOfCase(this.#town.store.db, this.file.id).map(({ meeting }) => meeting)
  }

  #issue(): unknown {
    const meetings = this.#meetings()
    return meetings.length === 0
      ? null
      : issueMeeting(this.#town.store, this.#chance.oneOf(meetings), this.by)
  }

  #decide(): unknown {
    const { store } = this.#town
    const readings = readingsOfCase(store.db, this.file.id)
    const waiting = readings.filter(({ outcome }) => outcome === null)
    const any = this.#chance.below(8) === 0 || waiting.length === 0 ? readings : waiting.slice(0, 2)
    const { id: reading, stage } = this.#chance.oneOf(any)
    const odd = this.#chance.below(10)
    const outcome = odd < 6 ? ordinary(stage) : odd === 6 ? 'rejected' : this.#chance.oneOf(outcomes)
    const points = this.#chance.below(8) === 0 ? [] : [`Punkt ${String(this.#chance.below(100))}`]
    return decideReading(store, { reading, outcome, points, voteSummary: '' }, this.by)
  }

  #days(): null {
    this.#day = addDays(this.#day, 1 + this.#chance.below(50))
    return null
  }

  #hear(): null {
    const opensOn = addDays(this.#day, this.#chance.below(10))
    const closesOn = addDays(opensOn, this.#chance.oneOf([10, 41, 42, 60]))
    const councils = this.#chance.below(4) > 0
    const hearing = aHearing({
      case: this.file.id,
      opensOn,
      closesOn,
      parties: councils ? [{ name: 'Ungdomsrådet', group: 'statutoryCouncils' }] : [],
    })
    saveHearing(this.#town.store.db, hearing)
    return null
  }

  #hearing(): HearingId | null {
    return hearingsOfCase(this.#town.store.db, this.file.id).at(-1)?.id ?? null
  }

  #inputs(): readonly HearingInput[] {
    const { db } = this.#town.store
    return hearingsOfCase(db, this.file.id).flatMap(({ id }) => inputsOfHearing(db, id))
  }

  #input(): null {
    const hearing = this.#hearing()
    if (hearing === null) return null
    const points = this.#chance.below(3) === 0 ? [] : [aPoint({ theme: this.#theme })]
    saveInput(this.#town.store.db, anInput({ hearing, number: this.#inputs().length + 1, points }))
    return null
  }

  #answer(): null {
    for (const input of this.#inputs()) {
      const points = input.points.length === 0 ? [aPoint({ theme: this.#theme })] : input.points
      const answered = points.map((point) => ({
        ...point,
        assessment: 'Vurdert.',
        conclusion: 'noted' as const,
      }))
      saveInput(this.#town.store.db, { ...input, points: answered })
    }
    return null
  }

  #takeOff(): unknown {
    const items = itemsOfCase(this.#town.store.db, this.file.id)
    return items.length === 0 ? null : takeOffAgenda(this.#town.store, this.#chance.oneOf(items).id, this.by)
  }

  #adviser(): unknown {
    const { store, bodies } = this.#town
    const readings = readingsOfCase(store.db, this.file.id)
    if (this.#chance.below(2) === 0) return removeAdviser(store, this.#chance.oneOf(readings).id, this.by)
    const committee = this.#chance.oneOf(bodies)
    const { stage } = this.#chance.oneOf(readings)
    return addAdviser(store, { case: this.file.id, committee, stage }, this.by)
  }
}
