import { resolve } from 'node:path'
import { isRefusal } from '#shared/refusal.ts'
import { exportWeb } from '../../actions/export-web.ts'
import type { ExportedWeb, WebStep } from '../../actions/export-web.ts'
import { findMeetingByWord } from '../../actions/find-subject.ts'
import { withPacketTools } from '../../actions/packet/packet-tools.ts'
import type { Command, Output } from '../command.ts'
import { withStore } from '../workspace.ts'
import { reportSteps } from './packet.ts'

export const web: Command = {
  name: 'web',
  args: 'MØTE',
  argCount: [1, 1],
  summary: 'lager nettutgaven: offentlig saksliste og saker som HTML',
  details: [
    'Lager en mappe med vanlige, tilgjengelige nettsider uten skript: sakslisten, en side for hver sak, vedleggene og hele den offentlige innkallingen som PDF. Åpne index.html, eller legg mappen på kommunens nettsted.',
    'Bygges av det samme som den offentlige pakken, så det som er unntatt, blir aldri lest. Før mappen blir til, letes hver fil gjennom etter unntatte opplysninger og fødselsnumre. En tidligere nettutgave i mappen blir byttet ut; en mappe med annet innhold blir ikke rørt.',
  ],
  options: [{ name: 'out', value: 'MAPPE', summary: 'mappen som skal lages', required: true }],
  examples: ['web formannskapet/2020-11-24 --out nettutgave'],
  run: async ({ args, options, output, signal }) =>
    withStore(options, true, async (store) => {
      const meeting = findMeetingByWord(store.db, args[0] ?? '')
      if (isRefusal(meeting)) return meeting
      const folder = resolve(options.get('out') ?? '')
      const made = await withPacketTools((tools) =>
        exportWeb(store, meeting, folder, { ...tools, signal, progress: webSteps(output) }),
      )
      if (isRefusal(made)) return made
      printAccount(made, output)
      return { result: made }
    }),
}

/** Steps of the packet as `packet` tells them, then those of the folder. */
function webSteps(output: Output): (step: WebStep, done: number, total: number) => void {
  const packetStep = reportSteps(output)
  return (step, done, total) => {
    if (step === 'attachments') output.progress(`Lager vedlegg ${done} av ${total}`)
    else if (step === 'pages') output.progress('Lager nettsider')
    else if (step === 'scan') {
      if (done === 1) output.progress('Leter gjennom filene')
    } else packetStep(step, done, total)
  }
}

function printAccount({ folder, files, packet }: ExportedWeb, output: Output): void {
  const pages = files.filter((file) => file.path.endsWith('.html')).length
  const pdfs = files.filter((file) => file.path.endsWith('.pdf')).length
  const kilobytes = Math.round(files.reduce((sum, file) => sum + file.bytes, 0) / 1000)
  output.line(`${folder}: ${pages} nettsider og ${pdfs} PDF-filer, ${kilobytes} kB`)
  for (const { item, attachment, ground } of packet.withheld) {
    output.line(
      `  Holdt utenfor: ${item}${attachment === undefined ? '' : `, vedlegg ${attachment}`}. ${ground}`,
    )
  }
}
