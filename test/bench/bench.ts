import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { loadEngine } from '#main/typeset/compile/load-engine.ts'
import type { PacketModel } from '#shared/packet/model.ts'
import { bestOf, measureRound, timed, versionOf } from './measure.ts'
import type { BenchPacket, Round } from './measure.ts'
import { measureOffice } from './office.ts'
import { benchAttachments, benchJob } from './packet.ts'
import { explained } from './explained.ts'
import { putPart } from './page-part.ts'
import { benchReport } from './report.ts'
import type { BenchPlace, BenchResult } from './report.ts'
import { benchSizes, nameOf, otherSize, quickSizes } from './sizes.ts'
import type { BenchSize } from './sizes.ts'

/**
 * `npm run bench`: makes packets of five sizes in processes of their own, beside qpdf's merge of the same
 * attachments and what officers do with LibreOffice, and prints a table. `--quick` takes the small sizes,
 * `--rounds N` other than five, `--no-office` leaves LibreOffice out, `--write` writes docs/performance.md.
 */
const root = join(import.meta.dirname, '..', '..')
const cache = join(root, '.cache', 'bench')

async function bench(): Promise<number> {
  const { values } = parseArgs({
    options: {
      quick: { type: 'boolean' },
      write: { type: 'boolean' },
      rounds: { type: 'string' },
      'no-office': { type: 'boolean' },
    },
  })
  const qpdf = await versionOf('qpdf')
  if (qpdf === null) {
    console.log('qpdf is not installed: nothing to compare with (apt-get install qpdf). Skipped.')
    return 0
  }
  const soffice = values['no-office'] === true ? null : await versionOf('soffice')
  const place: BenchPlace = { rounds: Number(values.rounds ?? 5), qpdf, soffice }
  const { packet: other } = await packetOf(otherSize)
  const results: BenchResult[] = []
  for (const size of values.quick === true ? quickSizes : benchSizes) {
    results.push(await measure(size, other, place))
    console.error(benchReport(results, place)) // what is known so far, should somebody stop it
  }
  const report = benchReport(results, place)
  console.log(report)
  if (values.write === true) putPart('packets', partOf(report))
  return 0
}

async function measure(size: BenchSize, other: BenchPacket, place: BenchPlace): Promise<BenchResult> {
  const folder = join(cache, 'work')
  await mkdir(folder, { recursive: true })
  const { packet, model, intake } = await packetOf(size)
  const done: Round[] = []
  for (let round = 1; round <= place.rounds; round++) {
    console.error(`${nameOf(size)}: round ${round} of ${place.rounds}`)
    done.push(await measureRound(packet, other, folder, { proof: round <= 2 }))
  }
  const best = bestOf(done)
  if (place.soffice === null) return { size, best, intake, office: null }
  console.error(`${nameOf(size)}: as officers do it today`)
  return { size, best, intake, office: await measureOffice(model, packet.attachments, folder) }
}

/** A packet of this size. `intake` is how long its attachments took to be prepared, once, in one process. */
async function packetOf(
  size: BenchSize,
): Promise<{ readonly packet: BenchPacket; readonly model: PacketModel; readonly intake: number }> {
  console.error(`${nameOf(size)}: making attachments`)
  const place = join(cache, `${size.pages}-${size.attachments}`)
  await benchAttachments(size, place, await loadEngine())
  const [intake, attachments] = await timed(async () => benchAttachments(size, place, await loadEngine()))
  const { job, model } = await benchJob(size, attachments)
  return { packet: { job, attachments }, model, intake }
}

const partOf = (report: string): string => `## Speed and size of packets

Written by \`npm run bench -- --write\`; the packets are made by code (test/bench): of ten attachments four are tagged,
three are text without tags, two are scans, one is text stored sideways; about a third of the pages is the packet's own text.

${report}
${explained}`

process.exitCode = await bench()
