import type { AgendaItemId, PersonId } from '#shared/ids.ts'
import { findAgendaItem, saveAgendaItem } from '#main/store/agenda.ts'
import { findPerson, savePerson } from '#main/store/municipality.ts'
import { savePaper, findPaper } from '#main/store/papers.ts'
import { aDisclosure, aPerson, aTextBlock, newId } from './builders.ts'
import { deputies, seats, sessionDesk, slowDay } from './session-desk.ts'
import type { SessionDesk } from './session-desk.ts'

const surnames = [
  'Fjeld', 'Haugen', 'Warsame', 'Nordbø', 'Lie', 'Solheim', 'Kvernstad', 'Moen', 'Tveit', 'Aas', 'Bakken', 'Dahl',
] // prettier-ignore

/** Places of the items of {@link heldMeeting}. */
export type HeldItems = {
  readonly plan: AgendaItemId
  readonly secret: AgendaItemId
  readonly late: AgendaItemId
  readonly election: AgendaItemId
  readonly told: AgendaItemId
}

export type HeldMeeting = SessionDesk & { readonly of: HeldItems; readonly secretary: PersonId }

/** What stands in the exempt item that was dealt with behind closed doors, and nowhere else. */
export const secretTexts = {
  title: 'Oppsigelse av rådgiver Tordis Fjellvang',
  publicTitle: 'Personalsak',
  reason: 'Gjelder helseopplysninger om Tordis Fjellvang',
  note: 'Varaordfører spurte om legeerklæringen fra Breivika sykehus.',
  motion: 'Tordis Fjellvang tilbys en stilling ved biblioteket i Øvrebygda.',
  question: 'Forslaget om stilling ved biblioteket for Tordis Fjellvang',
  statement: 'Vi mener at Tordis Fjellvang burde vært hørt av kontrollutvalget.',
  ground: 'Er nabo og nær venn av Tordis Fjellvang i Kirkebakken 4',
} as const

/**
 * A meeting of nine with all that minutes tell of, which its chair has closed: a plan with motions, a split vote and an
 * addition; an exempt item behind closed doors; a late item; an election by lists; something only told.
 */
export async function heldMeeting(): Promise<HeldMeeting> {
  const desk = await sessionDesk(
    [{}, { closedOn: 'koml-11-5-2-1' }, { late: true }, {}, { kind: 'OS' }],
    slowDay(),
  )
  const { app, items, open, who, meeting, db } = desk
  const [plan, secret, late, election, told] = items
  if (!plan || !secret || !late || !election || !told) throw new Error('no items')
  const of = { plan, secret, late, election, told }
  for (const [index, [name]] of [...seats, ...deputies].entries()) {
    const person = findPerson(db(), who(name))
    if (person !== null) savePerson(db(), { ...person, name: `${name} ${surnames[index] ?? ''}` })
  }
  const secretary = aPerson({ name: 'Helga Myklebust', role: 'Formannskapssekretær' })
  savePerson(db(), secretary)
  entitle(desk, of)
  await open('Odd', 'Jon')
  await app.granted('session.change', {
    meeting,
    change: {
      secretary: secretary.id,
      openingNote: 'Innkalling og saksliste ble godkjent. Ingen hadde merknader.',
    },
  })
  const arrive = (name: string, replaces: string | null): Promise<unknown> =>
    app.granted('roll.arrive', {
      meeting,
      person: who(name),
      role: replaces === null ? 'member' : 'deputy',
      replaces: replaces === null ? null : who(replaces),
      at: null,
    })
  await arrive('Marit', 'Odd')
  await dealWithPlan(desk, plan, () => arrive('Jon', null))
  await dealInSecret(desk, secret)
  await app.granted('item.open', { item: late, at: null })
  await app.granted('late.ask', { item: late, objectors: [who('Berit')], at: null })
  await desk.vote(late, { subject: 'postponement', question: 'Saken utsettes til neste møte' })
  await app.granted('item.close', { item: late, at: null, outcome: 'postponed' })
  await elect(desk, election)
  await app.granted('item.open', { item: told, at: null })
  await app.granted('item.note', {
    item: told,
    note: 'Kommunedirektøren orienterte om framdriften i planarbeidet.',
  })
  await app.granted('item.close', { item: told, at: null, outcome: 'noted' })
  await app.granted('session.close', { meeting, at: null })
  return { ...desk, of, secretary: secretary.id }
}

function entitle({ db }: SessionDesk, { plan, secret, late, election, told }: HeldItems): void {
  const titles = new Map([
    [plan, 'Temaplan for digitalisering og smart teknologi 2021–2033, annengangsbehandling'],
    [secret, secretTexts.title],
    [late, 'Tilskudd til flomsikring ved Solvikelva'],
    [election, 'Valg av medlemmer til styringsgruppe for temaplanen'],
    [told, 'Orientering om framdrift'],
  ])
  for (const [id, title] of titles) {
    const item = findAgendaItem(db(), id)
    if (item === null) continue
    const isSecret = id === secret
    const disclosure = isSecret
      ? aDisclosure({ publicTitle: secretTexts.publicTitle, reason: secretTexts.reason })
      : null
    saveAgendaItem(db(), { ...item, title, disclosure })
    const paper = findPaper(db(), item.paper)
    if (paper === null) continue
    const points = isSecret
      ? ['Tordis Fjellvang sies opp fra stillingen med tre måneders varsel.']
      : [`Kommunedirektørens forslag i saken «${title}» tas til følge.`, 'Planen evalueres hvert fjerde år.']
    savePaper(db(), {
      ...paper,
      title,
      sections: [{ id: newId(), key: 'proposal', content: points.map((point) => aTextBlock(point)) }],
    })
  }
}

const noMotion = { author: null, party: 'Bygdalista', togetherWith: '', changesPoint: null } as const

async function dealWithPlan(
  { app, who, vote }: SessionDesk,
  item: AgendaItemId,
  comesLate: () => Promise<unknown>,
): Promise<void> {
  await app.granted('item.open', { item, at: null })
  await app.granted('impediment.raise', {
    item,
    person: who('Elin'),
    kind: 'disqualified',
    basis: 'koml-11-10-2',
    ground: 'Elin har skrevet kunnskapsgrunnlaget som ansatt i kommunen.',
  })
  const on = await vote(item, { subject: 'impediment' })
  await app.granted('impediment.decide', { item, person: who('Elin'), vote: on })
  await app.granted('item.note', {
    item,
    note: 'Ordføreren innledet.\nKommunedirektøren svarte på spørsmål.',
  })
  const alternative = await app.granted('motion.add', {
    ...noMotion,
    item,
    kind: 'alternative',
    author: who('Sigve'),
    text: '1. Planen utsettes et år.\n2. Det settes av 100 000 kroner.',
  })
  const addition = await app.granted('motion.add', {
    ...noMotion,
    item,
    kind: 'addition',
    party: 'Fellesskapslista',
    togetherWith: 'Grønn Solvik',
    author: who('Amina'),
    text: 'Klimaregnskap for tiltakene legges fram i årsmeldingen.',
  })
  await app.granted('motion.add', {
    ...noMotion,
    item,
    kind: 'statement',
    author: who('Berit'),
    text: 'Kommunen ber departementet om bedre mobildekning i fjellbygdene.',
  })
  await comesLate()
  const option = (motion: typeof alternative.id | null) => ({
    label: '',
    text: motion === null ? { of: 'proposal' as const } : { of: 'motion' as const, motion },
    candidates: [],
    votes: 0,
  })
  await vote(item, {
    form: 'between',
    options: [option(null), option(alternative.id)],
    against: ['Sigve', 'Berit', 'Torgeir'],
  })
  await vote(item, {
    options: [option(addition.id), { label: '', text: null, candidates: [], votes: 0 }],
    against: ['Berit'],
  })
  await app.granted('statement.add', {
    item,
    person: who('Berit'),
    text: 'Bygdalista mener at planen koster mer enn den gir.',
  })
  await app.granted('item.close', { item, at: null, outcome: 'adopted' })
}

async function dealInSecret({ app, who, vote }: SessionDesk, item: AgendaItemId): Promise<void> {
  await app.granted('item.open', { item, at: null })
  await app.granted('impediment.raise', {
    item,
    person: who('Ingunn'),
    kind: 'disqualified',
    basis: 'fvl-6-2',
    ground: secretTexts.ground,
  })
  const on = await vote(item, { subject: 'impediment', question: 'Er Ingunn inhabil overfor Fjellvang?' })
  await app.granted('impediment.decide', { item, person: who('Ingunn'), vote: on })
  const closing = await vote(item, {
    subject: 'closing',
    question: 'Skal møtet lukkes i saken om Tordis Fjellvang?',
    against: ['Berit'],
  })
  const doors = { item, exemption: null, debateClosed: false, at: null, ground: 'koml-11-5-2-1' }
  await app.granted('doors.close', { ...doors, vote: closing })
  const motion = await app.granted('motion.add', {
    ...noMotion,
    item,
    kind: 'addition',
    author: who('Sigve'),
    text: secretTexts.motion,
  })
  await vote(item)
  await vote(item, {
    question: secretTexts.question,
    options: [
      { label: '', text: { of: 'motion', motion: motion.id }, candidates: [], votes: 0 },
      { label: '', text: null, candidates: [], votes: 0 },
    ],
  })
  await app.granted('item.note', { item, note: secretTexts.note })
  await app.granted('statement.add', { item, person: who('Sigve'), text: secretTexts.statement })
  await app.granted('item.close', { item, at: null, outcome: 'adopted' })
}

async function elect({ app, vote }: SessionDesk, item: AgendaItemId): Promise<void> {
  await app.granted('item.open', { item, at: null })
  const list = (label: string, votes: number, ...names: readonly string[]) => ({
    label,
    text: null,
    candidates: names.map((name, at) => ({
      name,
      sex: at % 2 === 0 ? ('female' as const) : ('male' as const),
    })),
    votes,
  })
  await vote(item, {
    subject: 'election',
    form: 'proportionalElection',
    method: 'written',
    question: 'Valg av tre medlemmer',
    seats: 3,
    options: [
      list('Felleslista', 5, 'Anne Holm', 'Bjørn Eide', 'Cecilie Strand'),
      list('Bygdalista', 3, 'Dagny Vik', 'Erik Lund'),
    ],
    ballots: [],
    blank: 1,
  })
  await app.granted('item.close', { item, at: null, outcome: 'adopted' })
}
