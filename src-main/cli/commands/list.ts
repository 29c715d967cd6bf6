import { caseStateNames, meetingStateNames } from '#shared/text/state-names.ts'
import { meetingReference } from '../../actions/find-subject.ts'
import { agendaOf } from '../../store/agenda.ts'
import { listCases } from '../../store/cases.ts'
import { listMeetings } from '../../store/meetings.ts'
import type { Database } from '../../store/rows.ts'
import type { Command } from '../command.ts'
import { withStore } from '../workspace.ts'

export const list: Command = {
  name: 'list',
  args: '',
  argCount: [0, 0],
  summary: 'viser møter og saker',
  details: [],
  options: [
    { name: 'only', value: 'HVA', choices: ['meetings', 'cases'], summary: 'bare møter eller bare saker' },
  ],
  examples: ['list', 'list --only cases --json'],
  run: async ({ options, output }) =>
    withStore(options, true, async ({ db }) => {
      const only = options.get('only')
      const meetings = only === 'cases' ? [] : listedMeetings(db)
      const cases = only === 'meetings' ? [] : listedCases(db)
      for (const each of meetings)
        output.line(
          `${each.reference.padEnd(28)} ${String(each.items).padStart(2)} saker  ${meetingStateNames[each.state]}`,
        )
      if (meetings.length > 0 && cases.length > 0) output.line('')
      for (const each of cases)
        output.line(`${each.caseNumber.padEnd(10)} ${caseStateNames[each.state].padEnd(32)} ${each.title}`)
      return { result: { meetings, cases } }
    }),
}

const listedMeetings = (db: Database) =>
  listMeetings(db).map((meeting) => ({
    id: meeting.id,
    reference: meetingReference(db, meeting),
    startsAt: meeting.startsAt,
    state: meeting.state,
    issuedOn: meeting.issuedOn,
    items: agendaOf(db, meeting.id).length,
  }))

const listedCases = (db: Database) =>
  listCases(db).map(({ id, caseNumber, title, state, course }) => ({ id, caseNumber, title, state, course }))
