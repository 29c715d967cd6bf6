import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TextBlock } from '#shared/document/model.ts'
import type { BlockId, EntryId, PaperId, SectionId } from '#shared/ids.ts'
import { entryUsesView } from '#main/actions/knowledge/entry-views.ts'
import { knowledgeView } from '#main/actions/knowledge/knowledge-view.ts'
import { paperSupport } from '#main/actions/knowledge/paper-support.ts'
import { createStore } from '#main/store/open-store.ts'
import { saveEntry, saveTheme } from '#main/store/knowledge.ts'
import { updateBlocks } from '#main/store/paper-blocks.ts'
import { savePaper } from '#main/store/papers.ts'
import type { Database } from '#main/store/rows.ts'
import { anEntry, aPaper, aTheme, newId } from '../support/builders.ts'
import { granted, saveSmallCase } from '../support/store.ts'

/**
 * `node test/bench/knowledge.ts`: what one entry costs that papers use 1,000 times, beside the way of a folder of
 * documents, which is to look through all of them for its number.
 */
const uses = 1000
const papers = 50
const others = 400
const rounds = 60

function build(db: Database): { readonly entry: EntryId; readonly paper: PaperId; readonly caseId: never } {
  const saved = saveSmallCase(db)
  const { file, reading, template, officer } = saved
  const theme = aTheme({ case: file.id })
  saveTheme(db, theme)
  const entries = Array.from({ length: 500 }, (_, index) =>
    anEntry({ case: file.id, theme: theme.id, enteredBy: officer.id, number: index + 1 }),
  )
  for (const entry of entries) saveEntry(db, entry)
  const [used] = entries
  if (used === undefined) throw new Error('no entry')
  const cites = (entry: EntryId): TextBlock => ({
    type: 'textBlock',
    attrs: { id: newId<BlockId>(), style: 'paragraph', level: 0 },
    content: [
      {
        type: 'text',
        text: 'Kommunen har 11 200 innbyggere og et kunnskapsgrunnlag som er felles for sektorene. '.repeat(
          4,
        ),
      },
      { type: 'citation', attrs: { entry } },
    ],
  })
  let last = saved.paper.id
  for (let version = 2; version < papers + 2; version += 1) {
    const content = [
      ...Array.from({ length: uses / papers }, () => cites(used.id)),
      ...Array.from({ length: others }, (_, at) =>
        cites(entries[1 + ((at * 7 + version) % 499)]?.id ?? used.id),
      ),
    ]
    const paper = aPaper({ case: file.id, reading: reading.id, template: template.id, author: officer.id })
    savePaper(db, { ...paper, version, sections: [{ id: newId<SectionId>(), key: 'summary', content }] })
    last = paper.id
  }
  return { entry: used.id, paper: last, caseId: file.id as never }
}

/** p50, p95 and the most, in milliseconds, of `rounds` runs after three that count for nothing. */
function timed(work: () => unknown, count = rounds): readonly [number, number, number] {
  const times: number[] = []
  for (let round = -3; round < count; round += 1) {
    const start = performance.now()
    work()
    if (round >= 0) times.push(performance.now() - start)
  }
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
  return [at(0.5), at(0.95), sorted.at(-1) ?? 0]
}

const folder = mkdtempSync(join(tmpdir(), 'saksklar-bench-knowledge-'))
try {
  const store = granted(createStore(join(folder, 'solvik')))
  const { db } = store
  const { entry, paper, caseId } = db.transaction(() => build(db))()
  const line = (what: string, [p50, p95, most]: readonly number[], aim = ''): void =>
    console.log(
      `${what.padEnd(58)} p50 ${(p50 ?? 0).toFixed(1).padStart(7)}  p95 ${(p95 ?? 0).toFixed(1).padStart(7)}  most ${(most ?? 0).toFixed(1).padStart(7)} ms ${aim}`,
    )
  const count = db.prepare('SELECT count(*) AS n FROM block_citation').get() as { readonly n: number }
  console.log(`${uses} uses of one entry among ${count.n} citations in ${papers} papers, 500 entries`)
  const backlinks = timed(() => entryUsesView(db, entry))
  line('«Brukt i» of the entry, with context and what broke', backlinks, '(aim: p95 20)')
  const all = db.prepare('SELECT json FROM paper_block')
  const peer = timed(
    () => (all.all() as { readonly json: string }[]).filter(({ json }) => json.includes(entry)),
    20,
  )
  line('the same by looking through every paragraph', peer)
  console.log(`ratio p50: ${((peer[0] ?? 0) / (backlinks[0] ?? 1)).toFixed(1)} ×`)
  line(
    'the knowledge tab',
    timed(() => knowledgeView(db, caseId, '2021-05-25'), 20),
  )
  line(
    'what a paper rests on',
    timed(() => paperSupport(db, paper, '2021-05-25'), 20),
  )
  const section = db.prepare('SELECT id FROM paper_section WHERE paper_id = ?').get(paper) as {
    readonly id: SectionId
  }
  const blocks = (
    db.prepare('SELECT json FROM paper_block WHERE paper_id = ? ORDER BY position').all(paper) as {
      readonly json: string
    }[]
  ).map(({ json }) => JSON.parse(json) as TextBlock)
  let turn = 0
  line(
    'one paragraph stored, with its citation remembered',
    timed(() => {
      const changed = blocks.map((block, at) =>
        at === 5
          ? {
              ...block,
              content: [{ type: 'text' as const, text: `Runde ${(turn += 1)}. ` }, ...block.content],
            }
          : block,
      )
      updateBlocks(db, paper, new Map([[section.id, changed]]), new Set(blocks))
    }),
  )
  store.close()
} finally {
  rmSync(folder, { recursive: true, force: true })
}
