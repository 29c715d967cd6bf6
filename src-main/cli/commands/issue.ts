import { isRefusal } from '#shared/refusal.ts'
import { refusalText } from '#shared/text/refusal-words.ts'
import { findMeetingByWord } from '../../actions/find-subject.ts'
import type { Command } from '../command.ts'
import { inProgram } from '../in-program.ts'
import { refusalOf } from '../terminal-program.ts'

export const issue: Command = {
  name: 'issue',
  args: 'MØTE',
  argCount: [1, 1],
  summary: 'sender innkallingen: gir saksnumre og låser saksframleggene',
  details: [
    'Alt som mangler, må være på plass først: se «saksklar check». Numrene og tekstene blir stående; rettelser og ettersendte saker går med «saksklar supplement».',
  ],
  options: [],
  examples: ['issue formannskapet/2021-06-09'],
  run: async (invocation) =>
    inProgram(invocation, false, async (ask, { workspaces }) => {
      const meeting = findMeetingByWord(workspaces.session.db(), invocation.args[0] ?? '')
      if (isRefusal(meeting)) return meeting
      const issued = await ask('meeting.issue', { id: meeting.id })
      if (isRefusal(issued)) {
        const view = issued.code === 'issue.notReady' ? await ask('meeting.get', { id: meeting.id }) : issued
        if (!isRefusal(view))
          for (const { item, refusal } of view.missing)
            invocation.output.line(
              `Mangler: ${item === '' ? '' : `${item} – `}${refusalText(refusalOf(refusal), 'nb')}`,
            )
        return issued
      }
      for (const { number, title } of issued.items) invocation.output.line(`${number}  ${title}`)
      return { result: issued }
    }),
}
