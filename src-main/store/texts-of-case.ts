import { inflateRawSync } from 'node:zlib'
import type { CaseId } from '#shared/ids.ts'
import { many, type Database } from './rows.ts'

/** A piece of text that officers wrote in a case, and where it stands. */
export type TextPlace = {
  readonly kind:
    'paper' | 'version' | 'typed' | 'comment' | 'entry' | 'source' | 'statement' | 'note' | 'task'
  readonly id: string
  readonly title: string
  /** It was sent, and stands. */
  readonly sent: boolean
  readonly text: string
}

type Row = {
  readonly kind: TextPlace['kind']
  readonly id: string
  readonly title: string
  readonly sent: number
  readonly text: string | Uint8Array
}

const ofPapers = 'JOIN paper p ON p.id = t.paper_id WHERE p.case_id = ?1'
const sql = `SELECT 'paper' AS kind, p.id, p.title, p.state = 'frozen' AS sent, t.plain_text AS text
    FROM paper_block t ${ofPapers}
  UNION ALL SELECT 'version', p.id, p.title, t.kind = 'frozen', t.content FROM paper_version t ${ofPapers}
  UNION ALL SELECT 'typed', p.id, p.title, p.state = 'frozen', t.bytes FROM paper_update t ${ofPapers}
  UNION ALL SELECT 'typed', p.id, p.title, p.state = 'frozen', t.state FROM paper_text t ${ofPapers}
  UNION ALL SELECT 'comment', p.id, p.title, 0, c.text || ' ' || t.quote FROM comment_thread t
    JOIN comment c ON c.thread_id = t.id ${ofPapers}
  UNION ALL SELECT 'entry', id, 'K-' || number, 0, title || ' ' || text FROM entry WHERE case_id = ?1
  UNION ALL SELECT 'entry', e.id, 'K-' || e.number, 0, v.json FROM entry_version v JOIN entry e ON e.id = v.entry_id
    WHERE e.case_id = ?1
  UNION ALL SELECT 'source', id, title, 0, title || ' ' || author || ' ' || saved_text FROM source WHERE case_id = ?1
  UNION ALL SELECT 'statement', committee_id, '', 0, text FROM council_statement WHERE case_id = ?1
  UNION ALL SELECT 'note', id, '', 0, note FROM case_event WHERE case_id = ?1
  UNION ALL SELECT 'task', f.id, '', 0, f.task FROM follow_up f JOIN decision d ON d.id = f.decision_id
    WHERE d.case_id = ?1`

/** All that officers wrote in a case beside its inputs, piece by piece; what was typed and taken away again, too. */
export function textsOfCase(db: Database, file: CaseId): TextPlace[] {
  const parameters = sql.split('?1').length - 1
  const values = Array.from({ length: parameters }, () => file)
  return many(
    db,
    ({ sent, text, ...place }: Row): TextPlace => ({ ...place, sent: sent === 1, text: readable(text) }),
    sql.replaceAll('?1', '?'),
    ...values,
  )
}

/** Updates hold their words as they are; versions are deflated. */
function readable(text: string | Uint8Array): string {
  if (typeof text === 'string') return text
  try {
    return inflateRawSync(text, { maxOutputLength: 64 * 1024 * 1024 }).toString('utf8')
  } catch {
    return Buffer.from(text).toString('utf8')
  }
}
