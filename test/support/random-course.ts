import { addDays } from '#shared/domain/calendar/dates.ts'
import type { Case } from '#shared/domain/case/case.ts'
import { courseTemplates } from '#shared/domain/case/course-template.ts'
import type { MeetingId } from '#shared/ids.ts'
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
import { assessNewHearing } from '#main/actions/new-hearing/assess-new-hearing.ts'
import { setStatement } from '#main/actions/statements/set-statement.ts'
import { takeOffAgenda } from '#main/actions/meeting/take-off-agenda.ts'
import { itemsOfCase } from '#main/store/agenda.ts'
import { findCase, readingsOfCase } from '#main/store/cases.ts'
import { saveMeeting } from '#main/store/meetings.ts'
import { updateBlocks } from '#main/store/paper-blocks.ts'
import { papersOfCase } from '#main/store/papers.ts'
import { aMeeting, aTextBlock, newId } from './builders.ts'
import type { Chance } from './mutate.ts'
import { deskSteps, ordinary, outcomes } from './random-choices.ts'
import { RandomHearing } from './random-hearing.ts'
import type { Town } from './random-town.ts'
import { granted } from './store.ts'

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
  readonly #hearing: RandomHearing
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
    this.#hearing = new RandomHearing(town.store.db, this.file.id, chance)
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
      [2, 'hearing', () => this.#hearing.plan(this.#day)],
      [2, 'input', () => this.#hearing.say()],
      [3, 'answer', () => this.#hearing.answer()],
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
    const councils = ['statement', () => this.#councilSpeaks()] as const
    const assess = ['assess', () => this.#assess()] as const
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
        return [write, write, step('approve')]
      case 'inputsAssessed':
        return [write, assess, step('approve'), step('newHearing')]
      case 'approvedByChiefExecutive':
        return [place]
      case 'approvedForSecond':
        return [place, councils]
      case 'recommended':
        return [write, write, step('approve'), place, councils]
      case 'onAgendaCouncil':
        return [...meet, step('approve')]
      case 'onAgendaFirst':
      case 'onAgendaSecond':
        return meet
      case 'sentToHearing':
        return [
          ['hearing', () => this.#hearing.plan(this.#day)],
          days,
          step('openHearing'),
          step('openHearing'),
        ]
      case 'hearing':
        return [['input', () => this.#hearing.say()], days, step('closeHearing')]
      case 'hearingClosed':
        return [['answer', () => this.#hearing.answer()], step('finishAssessment')]
      case 'returned':
        return [step('rework')]
      case 'adopted':
        return [step('startImplementation')]
      default:
        return [days, days, step('archive')]
    }
  }

  #step(step: DeskStep = this.#chance.oneOf(deskSteps)): unknown {
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

  #councilSpeaks(): unknown {
    const { store, bodies } = this.#town
    const committee = bodies.at(-1) ?? this.#chance.oneOf(bodies)
    const state = this.#chance.oneOf(['none', 'notConcerned'] as const)
    const statement = { state, input: null, text: '', receivedOn: null }
    return setStatement(store, { case: this.file.id, committee, statement }, this.by)
  }

  #assess(): unknown {
    const needed = this.#chance.below(4) === 0
    return assessNewHearing(this.#town.store, { case: this.file.id, needed, reason: 'Vurdert.' }, this.by)
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
