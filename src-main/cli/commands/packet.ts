import { isRefusal } from '#shared/refusal.ts'
import type { Audience } from '#shared/domain/disclosure/projection.ts'
import { findMeetingByWord } from '../../actions/find-subject.ts'
import { makePacket } from '../../actions/packet/make-packet.ts'
import type { PacketStep } from '../../actions/packet/make-packet.ts'
import type { PacketReport } from '../../actions/packet/packet-report.ts'
import { checkWritable, writeWhole } from '../../files.ts'
import { loadEngine } from '../../typeset/compile/load-engine.ts'
import { warningText } from '#shared/text/warning-words.ts'
import type { Command, Output } from '../command.ts'
import { withStore } from '../workspace.ts'

export const packet: Command = {
  name: 'packet',
  args: 'MØTE',
  argCount: [1, 1],
  summary: 'lager møtepakken som PDF',
  details: [
    'MØTE er «utvalg/dato» (formannskapet/2020-11-24), bare datoen når ett utvalg møtes den dagen, eller en id fra «saksklar list».',
    'Den offentlige pakken bygges uten at noe unntatt blir lest: saken står med nummer, offentlig tittel og hjemmel.',
  ],
  options: [
    {
      name: 'audience',
      value: 'HVEM',
      choices: ['members', 'public'],
      summary: 'for medlemmene, eller offentlig',
      required: true,
    },
    { name: 'out', value: 'FIL', summary: 'filen som skal skrives', required: true },
  ],
  examples: ['packet formannskapet/2020-11-24 --audience public --out innkalling.pdf'],
  run: async ({ args, options, output, signal }) =>
    withStore(options, true, async (store) => {
      const path = options.get('out') ?? ''
      const unwritable = checkWritable(path)
      if (unwritable !== null) return unwritable
      const meeting = findMeetingByWord(store.db, args[0] ?? '')
      if (isRefusal(meeting)) return meeting
      const engine = await loadEngine()
      const progress = reportSteps(output)
      const made = await makePacket(store, meeting, options.get('audience') as Audience, {
        engine,
        progress,
        signal,
      })
      if (isRefusal(made)) return made
      const unwritten = writeWhole(path, made.bytes)
      if (unwritten !== null) return unwritten
      printReport(made.report, path, output)
      return { result: { file: path, bytes: made.bytes.length, ...made.report } }
    }),
}

const stepNames: Readonly<Record<PacketStep, string>> = {
  load: 'Leser saker',
  typeset: 'Setter sider',
  assemble: 'Legger inn vedlegg',
}

/** One line for each step, and one for each attachment put in. */
export function reportSteps(output: Output): (step: PacketStep, done: number, total: number) => void {
  return (step, done, total) => {
    output.progress(step === 'assemble' ? `${stepNames[step]} ${done} av ${total}` : stepNames[step])
  }
}

/** The account in words: pages per item, what is withheld, what to look at. */
function printReport(report: PacketReport, path: string, output: Output): void {
  output.line(`${path}: ${report.pages} sider`)
  for (const item of report.items) {
    output.line(
      `  s. ${String(item.firstPage).padStart(3)}  ${item.number.padEnd(10)} ${String(item.pages).padStart(3)} sider  ${item.title}`,
    )
  }
  for (const { item, attachment, ground } of report.withheld) {
    output.line(
      `  Holdt utenfor: ${item}${attachment === undefined ? '' : `, vedlegg ${attachment}`}. ${ground}`,
    )
  }
  for (const warning of report.warnings) output.line(`  Merk: ${warningText(warning)}`)
}
