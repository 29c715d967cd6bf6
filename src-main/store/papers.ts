import { canonicalJson } from '#shared/document/canonical.ts'
import type { Block } from '#shared/document/model.ts'
import type { Disclosure } from '#shared/domain/disclosure/disclosure.ts'
import type { CasePaper, PaperSection } from '#shared/domain/paper/paper.ts'
import type { CaseId, IdSource, PaperId, PersonId, ReadingId, SectionId, TemplateId } from '#shared/ids.ts'
import { disclosureColumns, rowToDisclosure, saveDisclosure, type DisclosureColumns } from './disclosures.ts'
import { insertBlock } from './paper-blocks.ts'
import { hashOfPaper } from './paper-hash.ts'
import { dropText } from './paper-texts.ts'
import { insert, many, one, run, upsert, whole, type Database } from './rows.ts'

type PaperRow = Pick<CasePaper, 'id' | 'language' | 'title' | 'state' | 'version'> & {
  readonly case_id: CaseId
  readonly reading_id: ReadingId
  readonly template_id: TemplateId
  readonly author_id: PersonId
  readonly approved_by_id: PersonId | null
  readonly correction_reason: string | null
  readonly frozen_hash: string | null
}

type SectionRow = { readonly id: SectionId; readonly key: string }

function rowToPaper(row: PaperRow, sections: readonly PaperSection[]): CasePaper {
  return {
    id: row.id,
    case: row.case_id,
    reading: row.reading_id,
    template: row.template_id,
    language: row.language,
    title: row.title,
    state: row.state,
    version: row.version,
    correctionReason: row.correction_reason,
    author: row.author_id,
    approvedBy: row.approved_by_id,
    sections,
    frozenHash: row.frozen_hash,
  }
}

function sectionsOf(db: Database, paper: PaperId): PaperSection[] {
  const blocks = 'SELECT json FROM paper_block WHERE paper_id = ? AND section_id = ? ORDER BY position'
  const toBlock = (row: { readonly json: string }): Block => JSON.parse(row.json) as Block
  const toSection = ({ id, key }: SectionRow): PaperSection => ({
    id,
    key,
    content: many(db, toBlock, blocks, paper, id),
  })
  return many(db, toSection, 'SELECT id, key FROM paper_section WHERE paper_id = ? ORDER BY position', paper)
}

export function findPaper(db: Database, id: PaperId): CasePaper | null {
  const toPaper = (row: PaperRow): CasePaper => rowToPaper(row, sectionsOf(db, id))
  return one(db, toPaper, 'SELECT * FROM paper WHERE id = ?', id)
}

/** What a paper is, without its text; `keys` are the sections that have been written in. */
export type PaperHead = Pick<CasePaper, 'id' | 'case' | 'template' | 'state'> & {
  readonly keys: readonly string[]
}

export function findPaperHead(db: Database, id: PaperId): PaperHead | null {
  type Row = Pick<PaperRow, 'id' | 'case_id' | 'template_id' | 'state'>
  const keysOf = 'SELECT key FROM paper_section WHERE paper_id = ? ORDER BY position'
  const toHead = ({ case_id, template_id, state }: Row): PaperHead => ({
    id,
    case: case_id,
    template: template_id,
    state,
    keys: many(db, ({ key }: Pick<SectionRow, 'key'>) => key, keysOf, id),
  })
  return one(db, toHead, 'SELECT id, case_id, template_id, state FROM paper WHERE id = ?', id)
}

/** By reading, then by version: the first reading's paper comes first. */
export function papersOfCase(db: Database, id: CaseId): CasePaper[] {
  const sql = `SELECT p.* FROM paper p JOIN reading r ON r.id = p.reading_id
    WHERE p.case_id = ? ORDER BY r.sequence, p.version`
  return many(db, (row: PaperRow) => rowToPaper(row, sectionsOf(db, row.id)), sql, id)
}

/** The version that a correction corrects; null for a first version. */
export function versionBefore(db: Database, paper: CasePaper): CasePaper | null {
  const sql = `SELECT * FROM paper WHERE reading_id = ? AND version < ? AND state = 'frozen'
    ORDER BY version DESC LIMIT 1`
  const toPaper = (row: PaperRow): CasePaper => rowToPaper(row, sectionsOf(db, row.id))
  return one(db, toPaper, sql, paper.reading, paper.version)
}

/**
 * Saves a paper with sections, blocks and the citations read out of them. Throws for a paper that is frozen
 * already: what was issued does not change. One that comes frozen must carry its right hash. A text that differs
 * from what stands puts an end to the editor's document of it.
 */
export function savePaper(db: Database, paper: CasePaper): void {
  whole(db, () => {
    const { id, language, title, version } = paper
    // what came from outside is not what the editor's document says: the next opening begins from the blocks
    if (canonicalJson(sectionsOf(db, id)) !== canonicalJson(paper.sections)) dropText(db, id)
    upsert(db, 'paper', ['id'], {
      id,
      language,
      title,
      version,
      state: paper.state === 'frozen' ? 'approved' : paper.state,
      case_id: paper.case,
      reading_id: paper.reading,
      template_id: paper.template,
      author_id: paper.author,
      approved_by_id: paper.approvedBy,
      correction_reason: paper.correctionReason,
      frozen_hash: null,
    })
    run(db, 'DELETE FROM paper_section WHERE paper_id = ?', id)
    for (const [index, section] of paper.sections.entries()) {
      insert(db, 'paper_section', { paper_id: id, id: section.id, position: index + 1, key: section.key })
      for (const [place, block] of section.content.entries())
        insertBlock(db, id, section.id, place + 1, block)
    }
    if (paper.state === 'frozen') freezePaper(db, id, paper.frozenHash ?? '')
  })
}

/**
 * Locks a paper as issued, and pins the version of every entry that it cites. `hash` must be the paper's own
 * (`hashOfPaper`): the caller freezes what it has seen, not what another has written since.
 */
export function freezePaper(db: Database, id: PaperId, hash: string): void {
  whole(db, () => {
    const paper = findPaper(db, id)
    if (paper === null) throw new Error(`no paper ${id} to freeze`)
    if (hashOfPaper(paper) !== hash) throw new Error(`paper ${id} is not what ${hash} was computed over`)
    const pin = `UPDATE block_citation SET entry_version = (SELECT version FROM entry WHERE id = entry_id)
      WHERE paper_id = ? AND entry_id IS NOT NULL`
    run(db, pin, id)
    run(db, "UPDATE paper SET state = 'frozen', frozen_hash = ? WHERE id = ?", hash, id)
  })
}

/** Whether a frozen paper still is what was issued, whatever was done to the file behind the triggers. */
export function frozenPaperStands(paper: CasePaper): boolean {
  return paper.frozenHash === hashOfPaper(paper)
}

/** What keeps the paper itself from the public; null is public. May change after the freeze. */
export function disclosureOfPaper(db: Database, id: PaperId): Disclosure | null {
  const sql = `SELECT ${disclosureColumns} FROM paper p JOIN disclosure d ON d.id = p.disclosure_id WHERE p.id = ?`
  return one(db, (row: DisclosureColumns) => rowToDisclosure(row), sql, id)
}

export function setPaperDisclosure(db: Database, id: PaperId, disclosure: Disclosure | null): void {
  whole(db, () => {
    run(db, 'UPDATE paper SET disclosure_id = ? WHERE id = ?', saveDisclosure(db, disclosure), id)
  })
}

/**
 * The paper's sections by key, those of `keys` made where they are missing, in that order: a section gets its row
 * when something is first written in it.
 */
export function sectionIds(
  db: Database,
  paper: PaperId,
  keys: readonly string[],
  newId: IdSource,
): ReadonlyMap<string, SectionId> {
  const sql = 'SELECT id, key FROM paper_section WHERE paper_id = ? ORDER BY position'
  const standing = many(db, (row: SectionRow) => row, sql, paper)
  const missing = keys.filter((key) => !standing.some((section) => section.key === key))
  if (missing.length > 0)
    whole(db, () => {
      const ids = new Map(standing.map(({ id, key }) => [key, id]))
      const order = [...keys, ...standing.map(({ key }) => key).filter((key) => !keys.includes(key))]
      run(db, 'UPDATE paper_section SET position = position + 100000 WHERE paper_id = ?', paper)
      for (const [index, key] of order.entries()) {
        const id = ids.get(key)
        const position = index + 1
        if (id === undefined)
          insert(db, 'paper_section', { paper_id: paper, id: newId<SectionId>(), position, key })
        else
          run(db, 'UPDATE paper_section SET position = ? WHERE paper_id = ? AND id = ?', position, paper, id)
      }
    })
  return new Map(many(db, (row: SectionRow) => row, sql, paper).map(({ id, key }) => [key, id]))
}

/** A paper as the course asks for it: whose it is and how far it has come, without a word of it. */
export type PaperMark = Pick<CasePaper, 'id' | 'reading' | 'state' | 'version'>

/** Of a case, in the order of its readings and versions, as `papersOfCase`. */
export function paperMarks(db: Database, id: CaseId): PaperMark[] {
  type MarkRow = Pick<CasePaper, 'id' | 'state' | 'version'> & { readonly reading_id: ReadingId }
  const toMark = ({ reading_id: reading, ...row }: MarkRow): PaperMark => ({ ...row, reading })
  const sql = `SELECT p.id, p.reading_id, p.state, p.version FROM paper p JOIN reading r ON r.id = p.reading_id
    WHERE p.case_id = ? ORDER BY r.sequence, p.version`
  return many(db, toMark, sql, id)
}
