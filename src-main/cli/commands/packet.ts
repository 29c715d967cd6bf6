import { v7 } from 'uuid'
import { isRefusal } from '#shared/refusal.ts'
import type { Id } from '#shared/ids.ts'
import type { Audience } from '#shared/domain/disclosure/projection.ts'
import { findMeetingByWord } from '../../actions/find-subject.ts'
import { makePacket } from '../../actions/packet/make-packet.ts'
import type { PacketStep, PacketWork } from '../../actions/packet/make-packet.ts'
import type { PacketReport } from '../../actions/packet/packet-report.ts'
import { savePacket } from '../../actions/packet/save-packet.ts'
import type { Recorded } from '../../actions/packet/save-packet.ts'
import type { RedlineAgainst } from '#shared/packet/redline.ts'
import type { Proof } from '#shared/packet/proof.ts'
import { refusalText } from '#shared/text/refusal-words.ts'
import { hindranceText } from '#shared/text/conformance-words.ts'
import { warningText } from '#shared/text/warning-words.ts'
import { workspaceClock } from '../../app/clock.ts'
import type { Command, Output } from '../command.ts'
import { withPacketTools } from '../../actions/packet/packet-tools.ts'
import { withStoreToRecord } from '../workspace.ts'

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
    {
      name: 'redline',
      summary: 'med endringene siden førstegangsbehandlingen i saker til annengangs- og endelig behandling',
    },
    {
      name: 'corrections',
      summary: 'med endringene i rettede saksframlegg siden de ble sendt ut',
    },
  ],
  examples: ['packet formannskapet/2020-11-24 --audience public --out innkalling.pdf'],
  run: async ({ args, options, output, signal }) =>
    withStoreToRecord(options, async (store, mayRecord) => {
      const path = options.get('out') ?? ''
      const meeting = findMeetingByWord(store.db, args[0] ?? '')
      if (isRefusal(meeting)) return meeting
      const audience = options.get('audience') as Audience
      const redline = redlineAsked(options)
      const saved = await savePacket(
        store,
        { meeting, audience, redline, path },
        {
          mayRecord,
          signal,
          by: { at: () => workspaceClock(store.db).now(), actor: 'saksklar packet', newId: newUuid },
          make: () =>
            withPacketTools((tools) =>
              makePacket(store, meeting, audience, {
                ...tools,
                progress: reportSteps(output),
                signal,
                ...(redline === null ? {} : { redline }),
              }),
            ),
        },
      )
      if (isRefusal(saved)) return saved
      const { report, proof, recorded } = saved
      printReport(report, path, output)
      printProof(proof, output)
      printConformance(report.conformance, output)
      printRecord(recorded, output)
      const isRecorded = recorded === 'kept'
      return { result: { file: path, bytes: saved.bytes.length, ...report, proof, recorded: isRecorded } }
    }),
}

/** Which changes the print shows, since what. */
function redlineAsked(options: ReadonlyMap<string, string>): RedlineAgainst | null {
  if (options.has('corrections')) return 'sent'
  return options.has('redline') ? 'firstReading' : null
}

const stepNames: Readonly<Record<PacketStep, string>> = {
  load: 'Leser saker',
  typeset: 'Setter sider',
  assemble: 'Legger inn vedlegg',
  prove: 'Leser på nytt side',
  write: 'Legger filene på plass',
}

const forWhom: Readonly<Record<Audience, string>> = { members: 'Medlemmene', public: 'Offentlig' }

/** One line for each step, one for each attachment put in, and one for each fifty pages read again. */
export function reportSteps(output: Output): NonNullable<PacketWork['progress']> {
  return (step, done, total, of) => {
    const isCounted = step === 'assemble' || step === 'prove'
    if (step === 'prove' && done % 50 !== 0 && done !== total) return
    const whose = of === undefined ? '' : `${forWhom[of]}: `
    output.progress(`${whose}${stepNames[step]}${isCounted ? ` ${done} av ${total}` : ''}`)
  }
}

const newUuid = <I extends Id<string>>(): I => v7() as I

/** That the packet was read again and holds. */
function printProof(proof: Proof, output: Output): void {
  output.line(`  Etterprøvd: ${proof.checks.length} løfter, alle holder. SHA-256 ${proof.sha256}`)
}

/** What the file claims to follow, or which attachments keep it from that. */
function printConformance({ claims, hindered, ownPages }: PacketReport['conformance'], output: Output): void {
  if (claims.length > 0) output.line(`  Erklært som ${claims.join(' og ')}`)
  else output.line('  Ikke erklært som PDF/UA-1 eller PDF/A-2a:')
  for (const { title, why } of hindered) output.line(`    «${title}» ${why.map(hindranceText).join(', ')}`)
  if (ownPages.length > 0)
    output.line(`    Et bilde på pakkens egne sider ${ownPages.map(hindranceText).join(', ')}`)
}

/** Where the account of a sent packet could not be kept. */
function printRecord(recorded: Recorded, output: Output): void {
  if (recorded === 'readOnly')
    output.line('  Merk: arbeidsområdet kan ikke skrives til, så regnskapet over pakken er ikke ført.')
  else if (isRefusal(recorded))
    output.line(`  Merk: regnskapet over pakken er ikke ført. ${refusalText(recorded, 'nb')}`)
}

/** The account in words: pages per item, what is withheld, what to look at. */
function printReport(report: PacketReport, path: string, output: Output): void {
  output.line(`${path}: ${report.pages} sider`)
  for (const item of report.items) {
    output.line(
      `  s. ${(report.labels[item.firstPage - 1] ?? '').padStart(3)}  ${item.number.padEnd(10)} ${String(item.pages).padStart(3)} sider  ${item.title}`,
    )
  }
  for (const { item, attachment, ground } of report.withheld) {
    output.line(
      `  Holdt utenfor: ${item}${attachment === undefined ? '' : `, vedlegg ${attachment}`}. ${ground}`,
    )
  }
  for (const warning of report.warnings) output.line(`  Merk: ${warningText(warning)}`)
}
