import { canonicalJson } from '#shared/document/canonical.ts'
import type { Block, Content } from '#shared/document/model.ts'
import { plainText } from '#shared/document/text.ts'
import type { PaperId, SectionId } from '#shared/ids.ts'
import { markCitations } from './citation-marks.ts'
import { citedIn } from './cited-in.ts'
import { insert, many, one, run, whole, type Database } from './rows.ts'

/** Adds a block with what it cites. */
export function insertBlock(
  db: Database,
  paper: PaperId,
  section: SectionId,
  position: number,
  block: Block,
): void {
  const { id } = block.attrs
  const text = plainText([block])
  insert(db, 'paper_block', {
    paper_id: paper,
    id,
    section_id: section,
    position,
    json: canonicalJson(block),
    plain_text: text,
  })
  insertCitations(db, paper, section, block, text)
}

function insertCitations(db: Database, paper: PaperId, section: SectionId, block: Block, text: string): void {
  const all = citedIn(block)
  for (const [index, cited] of all.entries())
    insert(db, 'block_citation', {
      paper_id: paper,
      block_id: block.attrs.id,
      ordinal: index + 1,
      entry_id: cited.kind === 'entry' ? cited.entry : null,
      input_id: cited.kind === 'input' ? cited.input : null,
    })
  const targets = all.map((cited) => (cited.kind === 'entry' ? cited.entry : cited.input))
  markCitations(db, { paper, section, block: block.attrs.id }, targets, text)
}

type Standing = {
  readonly id: string
  readonly section_id: SectionId
  readonly position: number
}

/** Far above any place: where rows wait while others take theirs. */
const aside = 1_000_000

/**
 * Makes the blocks of some sections be `contents`, touching only what differs: half a second of typing changes one
 * paragraph of hundreds. `untouched` are blocks that are known to say what is stored of them.
 */
export function updateBlocks(
  db: Database,
  paper: PaperId,
  contents: ReadonlyMap<SectionId, Content>,
  untouched: ReadonlySet<Block> = new Set(),
): void {
  whole(db, () => {
    const sql = 'SELECT id, section_id, position FROM paper_block WHERE paper_id = ?'
    const standing = new Map(many(db, (row: Standing) => row, sql, paper).map((row) => [row.id, row]))
    const wanted = new Set(
      [...contents.values()].flatMap((content) => content.map(({ attrs }) => attrs.id as string)),
    )
    for (const { id, section_id: section } of standing.values()) {
      if (contents.has(section) && !wanted.has(id)) remove(db, paper, id)
    }
    for (const [section, content] of contents) {
      const shift = content.some(({ attrs }, index) => {
        const row = standing.get(attrs.id)
        return row !== undefined && (row.position !== index + 1 || row.section_id !== section)
      })
      if (shift)
        run(
          db,
          'UPDATE paper_block SET position = position + ? WHERE paper_id = ? AND section_id = ?',
          aside,
          paper,
          section,
        )
      for (const [index, block] of content.entries())
        put(db, paper, section, index + 1, block, standing.get(block.attrs.id), shift, untouched.has(block))
    }
  })
}

function jsonOf(db: Database, paper: PaperId, block: string): string | null {
  const sql = 'SELECT json FROM paper_block WHERE paper_id = ? AND id = ?'
  return one(db, (row: { readonly json: string }) => row.json, sql, paper, block)
}

function remove(db: Database, paper: PaperId, block: string): void {
  run(db, 'DELETE FROM paper_block WHERE paper_id = ? AND id = ?', paper, block)
}

function put(
  db: Database,
  paper: PaperId,
  section: SectionId,
  position: number,
  block: Block,
  row: Standing | undefined,
  shifted: boolean,
  isUntouched: boolean,
): void {
  if (row === undefined) {
    insertBlock(db, paper, section, position, block)
    return
  }
  const json = isUntouched ? null : canonicalJson(block)
  if (json !== null && json !== jsonOf(db, paper, row.id)) {
    const sql =
      'UPDATE paper_block SET section_id = ?, position = ?, json = ?, plain_text = ? WHERE paper_id = ? AND id = ?'
    const text = plainText([block])
    run(db, sql, section, position, json, text, paper, row.id)
    run(db, 'DELETE FROM block_citation WHERE paper_id = ? AND block_id = ?', paper, row.id)
    insertCitations(db, paper, section, block, text)
  } else if (shifted || row.section_id !== section || row.position !== position) {
    const sql = 'UPDATE paper_block SET section_id = ?, position = ? WHERE paper_id = ? AND id = ?'
    run(db, sql, section, position, paper, row.id)
  }
}
