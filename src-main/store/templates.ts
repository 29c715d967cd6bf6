import type { PaperKind, PaperTemplate, TemplateSection } from '#shared/domain/paper/paper.ts'
import type { TemplateId } from '#shared/ids.ts'
import { insert, many, one, run, upsert, whole, type Database } from './rows.ts'

type TemplateRow = {
  readonly id: TemplateId
  readonly name: string
  readonly kind: PaperKind
  readonly page_budget: number | null
}

type SectionRow = Pick<TemplateSection, 'key' | 'role'> & {
  readonly title_nb: string
  readonly title_nn: string
  readonly guidance_nb: string
  readonly guidance_nn: string
  readonly required: number
  readonly word_limit: number | null
  readonly material: number
}

function rowToSection({ key, role, ...row }: SectionRow): TemplateSection {
  return {
    key,
    role,
    title: { nb: row.title_nb, nn: row.title_nn },
    guidance: { nb: row.guidance_nb, nn: row.guidance_nn },
    required: row.required === 1,
    wordLimit: row.word_limit,
    material: row.material === 1,
  }
}

function sectionsOf(db: Database, id: TemplateId): TemplateSection[] {
  return many(db, rowToSection, 'SELECT * FROM template_section WHERE template_id = ? ORDER BY position', id)
}

const rowToTemplate =
  (db: Database) =>
  ({ id, name, kind, page_budget: pageBudget }: TemplateRow): PaperTemplate => ({
    id,
    name,
    kind,
    pageBudget,
    sections: sectionsOf(db, id),
  })

/** Saves a template with its sections in the order given; what an issued paper printed does not follow. */
export function saveTemplate(db: Database, { id, name, kind, pageBudget, sections }: PaperTemplate): void {
  whole(db, () => {
    upsert(db, 'template', ['id'], { id, name, kind, page_budget: pageBudget })
    run(db, 'DELETE FROM template_section WHERE template_id = ?', id)
    for (const [index, section] of sections.entries()) {
      const { key, role, title, guidance, required, wordLimit, material } = section
      insert(db, 'template_section', {
        template_id: id,
        key,
        position: index + 1,
        role,
        title_nb: title.nb,
        title_nn: title.nn,
        guidance_nb: guidance.nb,
        guidance_nn: guidance.nn,
        required: Number(required),
        word_limit: wordLimit,
        material: Number(material),
      })
    }
  })
}

export function findTemplate(db: Database, id: TemplateId): PaperTemplate | null {
  return one(db, rowToTemplate(db), 'SELECT id, name, kind, page_budget FROM template WHERE id = ?', id)
}

export function listTemplates(db: Database): PaperTemplate[] {
  return many(db, rowToTemplate(db), 'SELECT id, name, kind, page_budget FROM template ORDER BY name, id')
}

/** Keys of a template under which some paper has text, or a place for it. */
export function usedKeys(db: Database, id: TemplateId): string[] {
  // a key that nothing has is known at once; another is found in one of the template's first papers
  const sql = `SELECT t.key FROM template_section t WHERE t.template_id = ?
    AND EXISTS (SELECT 1 FROM paper_section s WHERE s.key = t.key)
    AND EXISTS (SELECT 1 FROM paper p CROSS JOIN paper_section s ON s.paper_id = p.id AND s.key = t.key
      WHERE p.template_id = t.template_id)
    ORDER BY t.key`
  return many(db, ({ key }: { readonly key: string }) => key, sql, id)
}

/** How many papers have text, or a place for it, under each key of a template. */
export function usedSections(db: Database, id: TemplateId): ReadonlyMap<string, number> {
  const sql = `SELECT s.key, count(DISTINCT p.id) AS papers FROM paper p JOIN paper_section s ON s.paper_id = p.id
    WHERE p.template_id = ? GROUP BY s.key`
  const rows = many(db, (row: { readonly key: string; readonly papers: number }) => row, sql, id)
  return new Map(rows.map(({ key, papers }) => [key, papers]))
}
