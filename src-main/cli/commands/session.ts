import type { ItemView } from '#shared/contract/session-item.ts'
import type { SessionItemRow, SessionView } from '#shared/contract/session-shapes.ts'
import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { refusalText } from '#shared/text/refusal-words.ts'
import { outcomeWords } from '#shared/text/screen/reading-codes.ts'
import { findMeetingByWord } from '../../actions/find-subject.ts'
import type { Command, Output } from '../command.ts'
import { inProgram } from '../in-program.ts'
import { refusalOf } from '../terminal-program.ts'

export const session: Command = {
  name: 'session',
  args: 'MØTE',
  argCount: [1, 1],
  summary: 'viser et møte mens det holdes: opprop, saker, voteringer',
  details: [
    'Uten --item vises hvem som er til stede, hvor langt hver sak er kommet, og hva som mangler før møtet kan heves. Med --item vises én sak: hvem som stemmer, dører, forslag, voteringer og vedtaket slik det følger av dem.',
    'Det som gjøres i møtet, føres med «saksklar call»: session.open, roll.arrive, item.open, motion.add, vote.record, item.close, session.close. «saksklar call session.undo» tar siste steg tilbake.',
  ],
  options: [{ name: 'item', value: 'NR', summary: 'saksnummeret slik det er trykt (PS 45/20)' }],
  examples: ['session formannskapet/2021-04-21', 'session formannskapet/2021-04-21 --item "PS 9/21" --json'],
  run: async (invocation) => {
    const { args, options, output } = invocation
    return inProgram(invocation, true, async (ask, { workspaces }) => {
      const meeting = findMeetingByWord(workspaces.session.db(), args[0] ?? '')
      if (isRefusal(meeting)) return meeting
      const view = await ask('session.get', { meeting: meeting.id })
      if (isRefusal(view)) return view
      const wanted = options.get('item')
      if (wanted === undefined) {
        printDay(view, output)
        return { result: view }
      }
      const row = view.items.find(({ number }) => number === wanted)
      if (row === undefined) return refuse('session.noSuchItem', { number: wanted })
      const item = await ask('session.item', { item: row.id })
      if (isRefusal(item)) return item
      printItem(item, output)
      return { result: item }
    })
  },
}

const clock = (time: string | null): string => (time === null ? '' : time.slice(11, 16).replace(':', '.'))

const states: Readonly<Record<SessionItemRow['state'], string>> = {
  waiting: 'venter',
  open: 'pågår',
  closed: 'ferdig',
  withdrawn: 'trukket',
  refused: 'ikke tatt opp',
}

function printDay(view: SessionView, output: Output): void {
  const { session: held, body, roll, voting, items, missing } = view
  output.line(
    `${view.meeting.committee.name} ${view.meeting.startsAt.replace('T', ' kl. ').replaceAll(':', '.')}`,
  )
  if (held === null) output.line('  Møtet er ikke åpnet.')
  else {
    const ended = held.closedAt === null ? '' : `, hevet kl. ${clock(held.closedAt)}`
    output.line(`  Åpnet kl. ${clock(held.openedAt)}${ended}. Leder: ${held.chair.name}.`)
    output.line(`  ${String(voting)} av ${String(body.seats)} stemmer, ${String(body.quorum)} kreves.`)
  }
  for (const { person, party, replaces, arrivedAt, leftAt } of roll) {
    const seat = replaces === null ? '' : ` for ${replaces.name}`
    const stay = arrivedAt === null ? 'fraværende' : `${clock(arrivedAt)}–${clock(leftAt)}`
    output.line(`    ${person.name} (${party})${seat}: ${stay}`)
  }
  for (const item of items) {
    const made = item.outcome === null ? '' : `: ${outcomeWords.nb[item.outcome].toLocaleLowerCase('nb')}`
    output.line(`  ${item.number ?? item.kind} ${item.title} – ${states[item.state]}${made}`)
  }
  for (const { item, refusal } of missing) output.line(`  Mangler: ${item}: ${worded(refusal)}`)
}

function printItem(view: ItemView, output: Output): void {
  const { item, proof, decision } = view
  output.line(`${item.number ?? item.kind} ${item.title} – ${states[item.state]}`)
  output.line(`  ${proof.line} Leder: ${view.chair.name}.`)
  for (const { name, why } of view.away)
    output.line(`    ${name}: ${{ absent: 'borte', disqualified: 'inhabil', exempted: 'fritatt' }[why]}`)
  for (const { person, printed, ground } of view.impediments)
    output.line(`  ${person.name}: ${printed}. ${ground}`)
  if (view.closing !== null)
    output.line(
      `  Lukket kl. ${clock(view.closing.closedAt)}–${clock(view.closing.openedAt)}: ${view.closing.printed}`,
    )
  for (const refusal of view.doors) output.line(`  ${worded(refusal)}`)
  for (const { number, author, party, text } of view.motions)
    output.line(`  Forslag ${String(number)} (${[author?.name, party].filter(Boolean).join(', ')}): ${text}`)
  for (const { sequence, summary } of view.votes) output.line(`  Votering ${String(sequence)}: ${summary}`)
  for (const [index, point] of (decision.worded ?? decision.composed).entries())
    output.line(`  Vedtak ${String(index + 1)}: ${point}`)
  for (const refusal of view.missing) output.line(`  Mangler: ${worded(refusal)}`)
}

const worded = (refusal: SessionView['missing'][number]['refusal']): string => {
  const told: Refusal = refusalOf(refusal)
  return refusalText(told, 'nb')
}
