import { v7 } from 'uuid'
import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Id, OperationId } from '#shared/ids.ts'
import { isIsoDate } from '#shared/domain/calendar/dates.ts'
import { packetWords } from '#shared/text/packet-words.ts'
import { warningText } from '#shared/text/warning-words.ts'
import { findMeetingByWord } from '../../actions/find-subject.ts'
import { printingHere } from '../../actions/packet/print-editions.ts'
import { supplementInFolder } from '../../actions/packet/supplement-in-folder.ts'
import type { AudienceAccount } from '../../actions/packet/supplement/supplement-account.ts'
import { withPacketTools } from '../../actions/packet/packet-tools.ts'
import { workspaceClock } from '../../app/clock.ts'
import type { Command, Output } from '../command.ts'
import { withStore } from '../workspace.ts'
import { reportSteps } from './packet.ts'

export const supplement: Command = {
  name: 'supplement',
  args: 'MØTE',
  argCount: [1, 1],
  summary: 'sender det som er nytt siden innkallingen: tillegg og samlet pakke',
  details: [
    'Lager neste utgave av pakken i ett: nye saker får nummer, rettede saksframlegg tas inn, trukne saker står som trukket. Medlemmene og offentligheten får hver sin samlede pakke, med en side om endringene, og et tillegg med bare det nye. Ingen trykte sidetall eller saksnumre flytter seg.',
    'Filene legges i MAPPE. Går noe galt, er ingenting endret og ingen fil lagt igjen.',
  ],
  options: [
    { name: 'out', value: 'MAPPE', summary: 'mappen som filene legges i', required: true },
    { name: 'issued', value: 'DATO', summary: 'dagen utgaven sendes (ÅÅÅÅ-MM-DD), ellers i dag' },
  ],
  examples: ['supplement formannskapet/2021-04-21 --out tillegg --issued 2021-04-16'],
  run: async ({ args, options, output, signal }) =>
    withStore(options, false, async (store) => {
      const clock = workspaceClock(store.db)
      const issuedOn = options.get('issued') ?? clock.today()
      if (!isIsoDate(issuedOn)) return refuse('usage.badDate', { value: issuedOn })
      const meeting = findMeetingByWord(store.db, args[0] ?? '')
      if (isRefusal(meeting)) return meeting
      const made = await withPacketTools((tools) =>
        supplementInFolder(
          store,
          { meeting, folder: options.get('out') ?? '' },
          {
            operation: v7() as OperationId,
            at: clock.now(),
            actor: 'saksklar supplement',
            issuedOn,
            newId: <I extends Id<string>>() => v7() as I,
          },
          printingHere(store, { ...tools, progress: reportSteps(output), signal }),
        ),
      )
      if (isRefusal(made)) return made
      for (const { files, ...account } of made.audiences) printAccount(account, files, output)
      return { result: made }
    }),
}

function printAccount(
  { changes, packet, supplement: news, warnings }: AudienceAccount,
  files: { readonly packet: string; readonly supplement: string | null },
  output: Output,
): void {
  const { kinds, notice } = packetWords.nb.changes
  output.line(`${files.packet}: ${packet.pages} sider`)
  if (files.supplement !== null && news !== null) output.line(`${files.supplement}: ${news.pages} sider`)
  if (news === null) output.line('  Ingenting nytt for denne utgaven; ikke noe tillegg.')
  for (const { kind, item, attachment, title, pages, gone } of changes) {
    const what = attachment === null ? '' : `, vedlegg ${attachment}`
    const where = pages === '' ? '' : `, s. ${pages}`
    const out = gone === '' ? '' : ` (s. ${gone} er tatt ut)`
    output.line(`  ${kinds[kind]}: ${item === null ? notice : `${item}${what} ${title}`}${where}${out}`)
  }
  for (const warning of warnings) output.line(`  Merk: ${warningText({ ...warning, item: warning.item })}`)
}
