import { join } from 'node:path'
import type { Output } from '#shared/contract/index.ts'
import type { AgendaItemId, MeetingId } from '#shared/ids.ts'
import { openStore } from '#main/store/open-store.ts'
import { lastStep } from '#main/store/session/steps.ts'
import { digestOfItem, digestOfMeeting, longDay, secretaryOf, type Ask } from './long-day.ts'
import { Chance } from './mutate.ts'
import { sayLine } from './say-line.ts'
import { granted } from './store.ts'

const motion = {
  kind: 'addition',
  author: null,
  party: 'Bygdalista',
  togetherWith: '',
  changesPoint: null,
} as const

const rest = (milliseconds: number): void =>
  void Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds)

/**
 * Started by the test that kills it: a secretary who goes on where the meeting stands. Says what is asked for before it is
 * asked (`> call item`), and when the answer came, what then stands (`< item's digest, meeting's digest`): by then it must be
 * on the disk. Says DONE when the chair has closed the meeting.
 */
const [folder = '', meetingId = '', seed = '1', begun = '0'] = process.argv.slice(2)
if (import.meta.main && folder !== '') {
  const meeting = meetingId as MeetingId
  const store = granted(openStore(join(folder)))
  const now = (): string =>
    new Date(Date.parse(`${longDay}T15:00:00.000Z`) + Date.now() - Number(begun)).toISOString()
  const ask = secretaryOf(store, now)
  const chance = new Chance(Number(seed))
  const done: Ask = async (name, input) => {
    // what is taken back may have been another item's
    const item =
      name === 'session.undo' ? lastStep(store.db, meeting)?.item : 'item' in input ? input.item : null
    sayLine(`> ${name} ${item ?? '-'}`)
    const answer = await ask(name, input)
    const ofItem = item ? digestOfItem(store.db, item) : '-'
    rest(chance.below(5)) // an answer is on its way for a while
    sayLine(`< ${name} ${item ?? '-'} ${ofItem} ${digestOfMeeting(store.db, meeting)}`)
    return answer
  }
  sayLine('OPEN')
  await goOn(done, ask, meeting, chance)
  sayLine('DONE')
  store.close()
}

/** The whole day from where it stands. */
async function goOn(done: Ask, ask: Ask, meeting: MeetingId, chance: Chance): Promise<void> {
  const { session, body } = await ask('session.get', { meeting })
  // on a busy machine a kill may come after the chair's last word
  if (session !== null && session.closedAt !== null) return
  const members = body.members.filter(({ role }) => role !== 'deputy').map(({ id }) => id)
  const [chair] = members
  if (chair === undefined) throw new Error('a council of nobody')
  if (session === null)
    await done('session.open', {
      meeting,
      at: null,
      chair,
      secretary: null,
      constituting: false,
      present: members.slice(0, -3),
    })
  for (;;) {
    const { items } = await ask('session.get', { meeting })
    const next = items.find(({ state }) => state !== 'closed')
    if (next === undefined) break
    await dealWith(done, ask, { meeting, item: next.id, position: next.position, chance })
  }
  await done('session.close', { meeting, at: null })
}

type Dealing = {
  readonly meeting: MeetingId
  readonly item: AgendaItemId
  readonly position: number
  readonly chance: Chance
}

/** An item with three or four votes, motions and statements; people come and go, and now and then a step is taken back. */
async function dealWith(done: Ask, ask: Ask, { meeting, item, position, chance }: Dealing): Promise<void> {
  for (;;) {
    const view = await ask('session.item', { item })
    if (view.item.state === 'closed') return
    if (view.item.state === 'waiting') {
      await done('item.open', { item, at: null })
      continue
    }
    const wanted = 3 + (position % 3 === 0 ? 1 : 0)
    const dice = chance.below(12)
    if (dice === 0) await move(done, ask, meeting, chance)
    else if (dice === 1 && view.votes.length > 0) {
      await done('session.undo', { meeting })
      return // perhaps another item is open again
    } else if (dice === 2 && view.motions.length < 2)
      await done('motion.add', { item, ...motion, text: `Punkt ${String(chance.below(1000))}.` })
    else if (dice === 3 && view.statements.length < 2)
      await done('statement.add', { item, person: placed(view.voters).id, text: 'Protokolltilførsel.' })
    else if (view.votes.length < wanted) await done('vote.record', voteOn(view, wanted, chance))
    else await done('item.close', { item, at: null, outcome: 'adopted' })
  }
}

function placed<T>(things: readonly T[]): T {
  const [thing] = things
  if (thing === undefined) throw new Error('nobody is here')
  return thing
}

/** Questions of procedure first, as the dice fall; last the proposal, which all are for. */
function voteOn(view: Output<'session.item'>, wanted: number, chance: Chance) {
  const isLast = view.votes.length === wanted - 1
  const option = (text: { of: 'proposal' } | null) => ({ label: '', text, candidates: [], votes: 0 })
  return {
    item: view.item.id,
    subject: isLast ? ('matter' as const) : ('procedure' as const),
    form: 'forAgainst' as const,
    method: 'shown' as const,
    question: '',
    round: 1,
    seats: null,
    options: [option(isLast ? { of: 'proposal' } : null), option(null)],
    ballots: view.voters.map(({ id }) => ({ person: id, option: isLast ? 1 : 1 + chance.below(2) })),
    blank: 0,
    lots: null,
    at: null,
  }
}

/** Somebody leaves, or comes back, or a deputy takes the seat of one who is away. */
async function move(done: Ask, ask: Ask, meeting: MeetingId, chance: Chance): Promise<void> {
  const { roll, voting, body, session } = await ask('session.get', { meeting })
  const here = roll.filter(({ arrivedAt, leftAt }) => arrivedAt !== null && leftAt === null)
  const isHere = (person: string): boolean => here.some((entry) => entry.person.id === person)
  const away = body.members.filter(({ id, role }) => role !== 'deputy' && !isHere(id))
  const seat = away.length > 0 ? chance.oneOf(away) : null
  const isTaken = here.some(({ replaces }) => replaces?.id === seat?.id)
  const deputy = body.members.find(({ id, role }) => role === 'deputy' && !isHere(id))
  const goes = chance.oneOf(here.filter(({ person }) => person.id !== session?.chair.id))
  if (voting > body.quorum + 5 && chance.below(2) === 0)
    await done('roll.leave', { entry: goes.id, at: null })
  else if (seat === null) return
  else if (chance.below(2) === 0 && deputy && !isTaken)
    await done('roll.arrive', { meeting, person: deputy.id, role: 'deputy', replaces: seat.id, at: null })
  else await done('roll.arrive', { meeting, person: seat.id, role: 'member', replaces: null, at: null })
}
