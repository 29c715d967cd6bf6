import type { ItemView } from '#shared/contract/session-item.ts'
import type { SessionView } from '#shared/contract/session-shapes.ts'
import type { TerminalDesk } from './terminal-desk.ts'

type Json = Readonly<Record<string, unknown>>

/** A question that is for or against, of no text. */
export const yesNo = [
  { label: 'For', text: null, candidates: [], votes: 0 },
  { label: 'Mot', text: null, candidates: [], votes: 0 },
]

export type MeetingByTerminal = {
  readonly view: () => Promise<SessionView>
  readonly itemOf: (title: string) => Promise<ItemView>
  /** The id of the member of the body whose name begins so. */
  readonly named: (name: string) => Promise<string>
  readonly against: (...names: readonly string[]) => Promise<ReadonlySet<string>>
  /** Everybody who may vote is for the first option, but those who are against. */
  readonly vote: (title: string, more: Json, minority?: ReadonlySet<string>) => Promise<string>
}

/** A meeting that is held by the terminal alone. */
export function meetingByTerminal({ call }: TerminalDesk, meeting: string): MeetingByTerminal {
  const view: MeetingByTerminal['view'] = () => call<SessionView>('session.get', { meeting })
  const itemOf: MeetingByTerminal['itemOf'] = async (title) => {
    const row = (await view()).items.find((each) => each.title === title)
    return call<ItemView>('session.item', { item: row?.id })
  }
  const named: MeetingByTerminal['named'] = async (name) =>
    (await view()).body.members.find((each) => each.name.startsWith(name))?.id ?? ''
  return {
    view,
    itemOf,
    named,
    against: async (...names) => new Set(await Promise.all(names.map(named))),
    vote: async (title, more, minority = new Set()) => {
      const { item: row, voters, votersOnImpediment } = await itemOf(title)
      const who: readonly string[] =
        more['subject'] === 'impediment' ? votersOnImpediment : voters.map(({ id }) => id)
      const { id } = await call<{ id: string }>('vote.record', {
        item: row.id,
        subject: 'matter',
        form: 'forAgainst',
        method: 'shown',
        question: '',
        round: 1,
        seats: null,
        options: [
          { label: 'For', text: { of: 'proposal' }, candidates: [], votes: 0 },
          { label: 'Mot', text: null, candidates: [], votes: 0 },
        ],
        ballots: who.map((person) => ({ person, option: minority.has(person) ? 2 : 1 })),
        blank: 0,
        lots: null,
        at: null,
        ...more,
      })
      return id
    },
  }
}
