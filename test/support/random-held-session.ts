import type { Disclosure } from '#shared/domain/disclosure/disclosure.ts'
import type { AgendaItem, Meeting } from '#shared/domain/meeting/meeting.ts'
import type { AddendumId, AgendaItemId, DecisionId, PersonId } from '#shared/ids.ts'
import { saveCase, saveReading } from '#main/store/cases.ts'
import { saveDecision } from '#main/store/decisions.ts'
import { saveAddendum, setReleased } from '#main/store/minutes.ts'
import { saveAgendaItem, saveMeeting } from '#main/store/meetings.ts'
import { savePerson } from '#main/store/municipality.ts'
import { savePaper, setPaperDisclosure } from '#main/store/papers.ts'
import type { Database } from '#main/store/rows.ts'
import {
  saveDoorClosing,
  saveImpediment,
  saveItemSession,
  saveLateQuestion,
  saveStatements,
} from '#main/store/session/item-sessions.ts'
import { saveMotion } from '#main/store/session/motions.ts'
import { saveRoll, saveSession } from '#main/store/session/sessions.ts'
import { saveVote } from '#main/store/session/votes.ts'
import {
  aCase,
  aDisclosure,
  aMeeting,
  anItem,
  aPaper,
  aPerson,
  aReading,
  aTextBlock,
  newId,
} from './builders.ts'
import { aMotion, aRollEntry, aStatement, aVote } from './builders-session.ts'
import { marker, markersMade } from './markers.ts'
import type { Markers } from './markers.ts'
import type { Town } from './random-meeting.ts'

/** What keeps an item of a random session from the public, or does not. */
export const shutBy = ['nothing', 'item', 'itemInPart', 'case', 'paper', 'doors', 'doorsAndItem'] as const
export type RandomSessionItem = {
  readonly shut: (typeof shutBy)[number]
  readonly withdrawn: boolean
  readonly late: boolean
  readonly released: boolean
  readonly corrected: boolean
}

export type RandomSession = { readonly meeting: Meeting; readonly markers: Markers }

/** A meeting that was held, with a marker in every text that somebody can write of an item. */
export function saveRandomSession(
  db: Database,
  town: Town,
  items: readonly RandomSessionItem[],
): RandomSession {
  const markers: Markers = { open: [], secret: [] }
  const meeting = aMeeting({
    committee: town.committee.id,
    number: markersMade() + 1,
    startsAt: '2021-04-21T17:00',
    endsAt: '2021-04-21T20:00',
    issuedOn: '2021-04-09',
    agendaVersion: 1,
    state: 'held',
  })
  saveMeeting(db, meeting)
  const people = Array.from({ length: 5 }, () => aPerson({ name: `Medlem ${marker(markers.open)}` }))
  for (const person of people) savePerson(db, person)
  const ids = people.map(({ id }) => id)
  saveSession(db, {
    meeting: meeting.id,
    openedAt: '2021-04-21T17:00:00',
    closedAt: '2021-04-21T20:00:00',
    chair: ids[0] as PersonId,
    secretary: null,
    constituting: false,
    openingNote: `Sakslisten ble godkjent ${marker(markers.open)}`,
  })
  const roll = ids.map((person) => aRollEntry({ person, arrivedAt: '2021-04-21T17:00:00' }))
  saveRoll(db, meeting.id, roll)
  for (const [index, random] of items.entries())
    new Writer(db, town, meeting, markers, ids).item(random, index + 1)
  return { meeting, markers }
}

/** A number that nobody else has in this store. */
const numberAt = (position: number): NonNullable<AgendaItem['number']> => {
  const sequence = markersMade() * 10 + position
  return { sequence, year: 2021, printed: `PS ${sequence}/21` }
}

class Writer {
  readonly #db: Database
  readonly #town: Town
  readonly #meeting: Meeting
  readonly #markers: Markers
  readonly #people: readonly PersonId[]

  constructor(db: Database, town: Town, meeting: Meeting, markers: Markers, people: readonly PersonId[]) {
    this.#db = db
    this.#town = town
    this.#meeting = meeting
    this.#markers = markers
    this.#people = people
  }

  item(random: RandomSessionItem, position: number): void {
    const db = this.#db
    const { officer, committee, template } = this.#town
    const secret = random.shut !== 'nothing'
    const titled = random.shut !== 'nothing' && random.shut !== 'doors'
    const say = (text: string, hidden = secret): string =>
      `${text} ${marker(hidden ? this.#markers.secret : this.#markers.open)} i saken`
    const exempt = (by: boolean): Disclosure | null =>
      by
        ? aDisclosure({
            scope: random.shut === 'itemInPart' ? 'part' : 'whole',
            reason: say('Grunnen er', true),
            publicTitle: `Personalsak ${position}`,
          })
        : null
    const file = aCase({
      officer: officer.id,
      caseNumber: `21/${say('', titled).trim().split(' ')[0] ?? ''}`,
      title: say('Arkivsak om', true),
      disclosure: exempt(random.shut === 'case'),
    })
    saveCase(db, file)
    const reading = aReading({ case: file.id, committee: committee.id, stage: 'second' })
    saveReading(db, reading)
    const paper = aPaper({
      case: file.id,
      reading: reading.id,
      template: template.id,
      author: officer.id,
      title: say('Framlegg om', true),
      sections: [{ id: newId(), key: 'proposal', content: [aTextBlock(say('Det foreslås at'))] }],
    })
    savePaper(db, paper)
    setPaperDisclosure(db, paper.id, exempt(random.shut === 'paper'))
    const item: AgendaItem = anItem({
      meeting: this.#meeting.id,
      position,
      case: file.id,
      reading: reading.id,
      paper: paper.id,
      title: say('Sak om', titled),
      number: numberAt(position),
      late: random.late,
      withdrawn: random.withdrawn,
      withdrawnReason: random.withdrawn ? say('Trukket fordi', titled) : '',
      disclosure: exempt(['item', 'itemInPart', 'doorsAndItem'].includes(random.shut)),
    })
    saveAgendaItem(db, item)
    this.#deal(item, random, say)
  }

  #deal(
    { id, case: file }: AgendaItem,
    random: RandomSessionItem,
    say: (text: string, hidden?: boolean) => string,
  ): void {
    const db = this.#db
    const [first, second] = this.#people as [PersonId, PersonId]
    const motion = aMotion({
      item: id,
      author: first,
      text: say('Forslaget er at'),
      togetherWith: say('Parti'),
    })
    saveMotion(db, motion)
    const ballots = this.#people.map((person) => ({ person, option: person === second ? 2 : 1 }))
    const options = (text: string) => [
      {
        label: say(text),
        text: null,
        candidates: [{ name: say('Kandidat'), sex: null }],
        votes: this.#people.length - 1,
      },
      { label: say(text), text: null, candidates: [], votes: 1 },
    ]
    const closing = aVote({
      item: id,
      sequence: 1,
      subject: 'closing',
      question: say('Skal vi lukke for'),
      heldAt: '2021-04-21T17:10:00',
      options: options('Lukking'),
      ballots,
    })
    const matter = aVote({
      item: id,
      sequence: 2,
      question: say('Det stemmes over'),
      heldAt: '2021-04-21T17:20:00',
      options: options('Valg'),
      ballots,
    })
    saveVote(db, closing)
    saveVote(db, matter)
    if (random.shut.startsWith('doors'))
      saveDoorClosing(db, {
        item: id,
        ground: 'koml-11-5-2-2',
        exemption: null,
        debateClosed: true,
        vote: closing.id,
        closedAt: '2021-04-21T17:11:00',
        openedAt: '2021-04-21T17:30:00',
      })
    saveImpediment(db, {
      item: id,
      person: second,
      kind: 'disqualified',
      basis: 'fvl-6-2',
      ground: say('Inhabil fordi'),
      state: 'upheld',
      vote: null,
    })
    saveStatements(db, id, [
      aStatement({ item: id, person: first, text: say('Vi protokollerer at'), party: say('Gruppe') }),
    ])
    if (random.late) saveLateQuestion(db, id, { item: id, askedAt: '2021-04-21T17:09:00', objectors: [] })
    saveItemSession(db, {
      item: id,
      openedAt: '2021-04-21T17:08:00',
      closedAt: '2021-04-21T17:40:00',
      chair: null,
      outcome: 'adopted',
      note: say('Debatten dreide seg om'),
      points: [say('Ordlyden er', true)],
    })
    if (!random.withdrawn) this.#decide(id, file, random, say)
  }

  #decide(
    item: AgendaItemId,
    file: AgendaItem['case'],
    { released, corrected }: RandomSessionItem,
    say: (text: string, hidden?: boolean) => string,
  ): void {
    const db = this.#db
    const hidden = released ? false : undefined
    const points = [
      hidden === undefined ? say('Vedtatt at') : say('Vedtatt at', hidden),
      say('Og vedtatt at', hidden),
    ]
    saveDecision(db, {
      id: newId<DecisionId>(),
      item,
      case: file,
      madeOn: '2021-04-21',
      points,
      voteSummary: say('Stemmene falt slik:', true),
      kind: 'decision',
      state: 'made',
    })
    if (released) setReleased(db, item, { on: '2021-04-22', actor: 'test' })
    if (!corrected) return
    const number = markersMade() + 1
    saveAddendum(db, {
      id: newId<AddendumId>(),
      meeting: this.#meeting.id,
      number,
      item,
      text: say('Rettelsen er at'),
      madeOn: '2021-04-30',
      by: say('Sekretæren'),
    })
  }
}
