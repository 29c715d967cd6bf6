import { join, resolve } from 'node:path'
import { isRefusal } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import type { IdSource } from '#shared/ids.ts'
import type { Audience } from '#shared/domain/disclosure/projection.ts'
import type { Meeting } from '#shared/domain/meeting/meeting.ts'
import { meetingReference } from '../../actions/find-subject.ts'
import { packetDate } from '../../actions/packet/agenda-entries.ts'
import { makePacket } from '../../actions/packet/make-packet.ts'
import type { MadePacket } from '../../actions/packet/make-packet.ts'
import { addLateItem } from '../../demo/build/open-meeting.ts'
import { listMeetings } from '../../store/meetings.ts'
import type { IssuedPacket } from '../../store/issued-packets.ts'
import type { PacketReport } from '../../actions/packet/packet-report.ts'
import { recordPacket } from '../../actions/packet/record-packet.ts'
import { buildDemo } from '../../demo/build-demo.ts'
import { seededIds } from '../../demo/seeded.ts'
import { layDemo } from '../../demo/lay-demo.ts'
import { ensureFolder, writeWhole } from '../../files.ts'
import { createStore } from '../../store/open-store.ts'
import type { Store } from '../../store/store.ts'
import { withPacketTools } from '../../actions/packet/packet-tools.ts'
import type { PacketTools } from '../../actions/packet/packet-tools.ts'
import type { Command, Output } from '../command.ts'

export const demo: Command = {
  name: 'demo',
  args: '',
  argCount: [0, 0],
  summary: 'lager demokommunen og møtepakkene dens',
  details: [
    'Lager et arbeidsområde med Solvik kommune (oppdiktet): temaplanen for digitalisering med hele saksgangen, og sju møter, fem av dem holdt, med opprop, voteringer og vedtak. Møtepakkene for tre av dem legges i MAPPE/out, for medlemmene og offentlig.',
    'Kan kjøres om igjen: et demo-område lages på nytt. En mappe med annet innhold blir ikke rørt.',
  ],
  options: [{ name: 'out', value: 'MAPPE', summary: 'mappen som skal lages (ellers demo)' }],
  examples: ['demo', 'demo --out /tmp/solvik --json'],
  run: async ({ options, output, signal }) => {
    const started = performance.now()
    const folder = resolve(options.get('out') ?? 'demo')
    const made = await layDemo(folder, (beside) => buildIn(beside, output, signal))
    if (isRefusal(made)) return made
    const seconds = Math.round((performance.now() - started) / 100) / 10
    printAccount(made, folder, seconds, output)
    return { result: { workspace: folder, seconds, packets: made } }
  },
}

type DemoPacket = PacketReport & {
  readonly file: string
  readonly bytes: number
  readonly milliseconds: number
}

/** Ids of the packets' accounts: the same each time, as everything of the demo is. */
const packetIdsStart = Date.UTC(2021, 5, 10, 6)

async function buildIn(
  folder: string,
  output: Output,
  signal: AbortSignal,
): Promise<readonly DemoPacket[] | Refusal> {
  const unmade = ensureFolder(join(folder, 'out'))
  if (unmade !== null) return unmade
  const store = createStore(folder)
  if (isRefusal(store)) return store
  try {
    return await withPacketTools((tools) => fill(store, folder, tools, output, signal))
  } finally {
    store.close()
  }
}

async function fill(
  store: Store,
  folder: string,
  tools: PacketTools,
  output: Output,
  signal: AbortSignal,
): Promise<readonly DemoPacket[] | Refusal> {
  const meetings = await buildDemo(store, tools.engine, (done, total) => {
    signal.throwIfAborted()
    output.progress(`Lager vedlegg ${done} av ${total}`)
  })
  if (isRefusal(meetings)) return meetings
  const packets: DemoPacket[] = []
  const newId = seededIds('solvik-packets', packetIdsStart)
  for (const meeting of meetings) {
    for (const audience of ['members', 'public'] as const) {
      const made = await writePacket(store, folder, meeting, audience, tools, newId, signal)
      if (isRefusal(made)) return made
      output.progress(`Laget ${made.file}`)
      packets.push(made)
    }
  }
  const late = await sendOpenMeeting(store, tools, newId, signal)
  return late ?? packets
}

/**
 * The meeting that is sent and not held: its packets are made and entered, not laid among the others, and then
 * a late case comes. `saksklar supplement` has something to do.
 */
async function sendOpenMeeting(
  store: Store,
  tools: PacketTools,
  newId: IdSource,
  signal: AbortSignal,
): Promise<Refusal | null> {
  const meeting = listMeetings(store.db).find((each) => each.state === 'noticeIssued')
  if (meeting === undefined) throw new Error('the demo has no open meeting')
  for (const audience of ['members', 'public'] as const) {
    const made = await makePacket(store, meeting, audience, { ...tools, signal })
    if (isRefusal(made)) return made
    const recorded = record(store, meeting, made, newId)
    if (isRefusal(recorded)) return recorded
  }
  return addLateItem(store, meeting)
}

function record(
  store: Store,
  meeting: Meeting,
  { report, proof }: MadePacket,
  newId: IdSource,
): IssuedPacket | Refusal {
  const by = { at: `${packetDate(meeting)}T12:00:00.000Z`, actor: 'saksklar demo', newId }
  return recordPacket(store, { meeting, kind: 'packet', report, proof }, by)
}

async function writePacket(
  store: Store,
  folder: string,
  meeting: Meeting,
  audience: Audience,
  tools: PacketTools,
  newId: IdSource,
  signal: AbortSignal,
): Promise<DemoPacket | Refusal> {
  const started = performance.now()
  const made = await makePacket(store, meeting, audience, { ...tools, signal })
  if (isRefusal(made)) return made
  const edition = audience === 'members' ? 'medlemmer' : 'offentlig'
  const file = join('out', `${meetingReference(store.db, meeting).replace('/', '-')}-${edition}.pdf`)
  const unwritten = writeWhole(join(folder, file), made.bytes)
  if (unwritten !== null) return unwritten
  const recorded = record(store, meeting, made, newId)
  if (isRefusal(recorded)) return recorded
  return {
    ...made.report,
    file,
    bytes: made.bytes.length,
    milliseconds: Math.round(performance.now() - started),
  }
}

function printAccount(packets: readonly DemoPacket[], folder: string, seconds: number, output: Output): void {
  output.line(`Arbeidsområde: ${folder}`)
  for (const packet of packets) {
    const attachments = packet.items
      .flatMap((item) => item.attachments)
      .filter((each) => each.firstPage !== null)
    output.line(
      `${packet.file}: ${packet.pages} sider, ${packet.items.length} saker, ${attachments.length} vedlegg, ${Math.round(packet.bytes / 1024)} kB, ${packet.milliseconds} ms`,
    )
    for (const { item, attachment, ground } of packet.withheld) {
      output.line(
        `  Holdt utenfor: ${item}${attachment === undefined ? '' : `, vedlegg ${attachment}`}. ${ground}`,
      )
    }
  }
  output.line(`Ferdig på ${String(seconds).replace('.', ',')} sekunder.`)
}
