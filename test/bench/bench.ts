import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { loadEngine } from '#main/typeset/compile/load-engine.ts'
import { docxOf, docxOfPages } from './docx.ts'
import { bestOf, measureLibreOffice, measureRound, versionOf } from './measure.ts'
import type { Round } from './measure.ts'
import { benchAttachments, benchJob } from './packet.ts'
import { benchReport } from './report.ts'
import type { BenchPlace, BenchResult } from './report.ts'
import { benchSizes, nameOf, quickSizes } from './sizes.ts'
import type { BenchSize } from './sizes.ts'

/**
 * `npm run bench`: makes packets of five sizes in processes of their own, beside qpdf's merge of the same
 * attachments and LibreOffice's conversion of the same text, and prints a table. `--quick` takes the small
 * sizes, `--rounds N` other than five, `--write` puts the table into docs/performance.md.
 */
const root = join(import.meta.dirname, '..', '..')
const cache = join(root, '.cache', 'bench')

async function bench(): Promise<number> {
  const { values } = parseArgs({
    options: { quick: { type: 'boolean' }, write: { type: 'boolean' }, rounds: { type: 'string' } },
  })
  const qpdf = await versionOf('qpdf')
  if (qpdf === null) {
    console.log('qpdf is not installed: nothing to compare with (apt-get install qpdf). Skipped.')
    return 0
  }
  const place: BenchPlace = { rounds: Number(values.rounds ?? 5), qpdf, soffice: await versionOf('soffice') }
  const results: BenchResult[] = []
  for (const size of values.quick === true ? quickSizes : benchSizes) results.push(await measure(size, place))
  const report = benchReport(results, place)
  console.log(report)
  if (values.write === true) await writeFile(join(root, 'docs', 'performance.md'), pageOf(report))
  return 0
}

async function measure(size: BenchSize, { rounds, soffice }: BenchPlace): Promise<BenchResult> {
  console.error(`${nameOf(size)}: making attachments`)
  const folder = join(cache, 'work')
  await mkdir(folder, { recursive: true })
  const attachments = await benchAttachments(
    size,
    join(cache, `${size.pages}-${size.attachments}`),
    await loadEngine(),
  )
  const { job, model } = await benchJob(size, attachments)
  const done: Round[] = []
  for (let round = 1; round <= rounds; round++) {
    console.error(`${nameOf(size)}: round ${round} of ${rounds}`)
    done.push(await measureRound(job, attachments, folder))
  }
  const best = bestOf(done)
  if (soffice === null) return { size, best, office: null }
  const ownText = await measureLibreOffice(docxOf(model), attachments, folder)
  const allPages = await measureLibreOffice(docxOfPages(best.pages), attachments, folder)
  return { size, best, office: { ownText, allPages } }
}

const pageOf = (report: string): string => `# Speed and size of packets

Written by \`npm run bench -- --write\`; the packets are made by code (test/bench): of ten attachments four are tagged,
three are text without tags, two are scans, one is text stored sideways; about a third of the pages is the packet's own text.

${report}
**Typst**: the engine's own work. **Assembly**: from the typeset packet to the finished bytes, in a child that was started
while the packet was set, as an export does; **with its start**: the same in a child that is started for it. **Export**:
everything, both children with their starts. **qpdf**: \`qpdf --empty --pages\` on the same attachments, which carries no
tags over and knows nothing of the packet's own pages. **Memory**: peak of the typesetting and of the assembling child.
**LibreOffice**: one DOCX to PDF, then qpdf's merge with the attachments; once with the packet's own text alone (a third of
the pages, plain paragraphs: the kindest case for it), once with as many pages as the packet; in brackets, how many times
an export's time. Small packets are bound by the start of two processes (about a quarter of a second each, one behind the
other), and by code that is not yet compiled when the work is done: their ratios to a C++ program of 25 ms say little.

Aims (issue 3): assembly ≤ 2×, export ≤ 1.5×, memory ≤ 1 GB at 1,000 / 200, growth about 1, LibreOffice ≥ 5×.
`

process.exitCode = await bench()
