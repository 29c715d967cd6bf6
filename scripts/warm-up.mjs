// Makes resources/warm-up.json.gz, which a fresh assembler runs in on (src-main/typeset/jobs/warm-up.ts): a small packet of
// words without a meaning. Run it after changing the prepared form: a test insists on that.
import { writeFileSync } from 'node:fs'
import process from 'node:process'
import { gzipSync } from 'node:zlib'
import { loadEngine } from '../src-main/typeset/compile/load-engine.ts'
import { warmUpFile } from '../src-main/typeset/jobs/warm-up.ts'
import { pageMarkLabel } from '../src-main/typeset/markup/packet.ts'
import { preparePdf } from '../src-main/typeset/prepare/prepare-pdf.ts'
import { makeAttachment } from '../test/bench/attachments.ts'
import { benchInput, benchJob } from '../test/bench/packet.ts'
import { inspectPdf } from '../src-main/typeset/intake/inspect-pdf.ts'

const kinds = ['report', 'untagged', 'landscape', 'turned']

/** The packet as JSON. Same program, same text. */
export async function warmUpPacket() {
  const engine = await loadEngine()
  const attachments = []
  for (const [index, kind] of kinds.entries()) {
    const bytes = await makeAttachment(kind, 3, 40 + index, engine)
    const { pages } = await inspectPdf(bytes)
    attachments.push({ kind, file: '', pages, prepared: await preparePdf(bytes) })
  }
  const { job } = await benchJob({ pages: 30, attachments: kinds.length }, attachments)
  const { pdf, marks } = await engine.typeset(job, pageMarkLabel)
  const { placements } = benchInput(pdf, marks, attachments)
  const text = (bytes) => Buffer.from(bytes).toString('base64')
  return JSON.stringify({
    typeset: text(pdf),
    placements: placements.map((each) => ({ ...each, bytes: text(each.bytes) })),
  })
}

if (process.argv[1] === import.meta.filename)
  writeFileSync(warmUpFile, gzipSync(await warmUpPacket(), { level: 9 }))
