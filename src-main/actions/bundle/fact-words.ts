import type { FactRecord } from '#shared/bundle/merge-records.ts'
import type { RecordKind } from '#shared/bundle/report.ts'
import type { CommitteeId, PersonId } from '#shared/ids.ts'
import { findCommittee, findPerson } from '../../store/municipality.ts'
import type { Database } from '../../store/rows.ts'

/** What a record is called in a report. */
export function nameOf(kind: RecordKind, record: FactRecord): string {
  const said = (field: string): string => plain(record[field])
  switch (kind) {
    case 'case':
      return said('caseNumber')
    case 'entry':
      return `K-${said('number')} ${said('title')}`
    case 'input':
      return `I-${said('number')} ${said('sender')}`
    case 'reading':
      return said('stage')
    case 'hearing':
      return `${said('opensOn')}–${said('closesOn')}`
    case 'milestone':
    case 'theme':
      return said('name')
    default:
      return said('title')
  }
}

/** A field's value as people read it: names for ids, parts one after the other. */
export function factText(db: Database, field: string, value: unknown): string {
  if (field === 'officer' || field === 'owner') return findPerson(db, value as PersonId)?.name ?? ''
  if (field === 'committee') return findCommittee(db, value as CommitteeId)?.name ?? ''
  const text = Array.isArray(value) ? value.map(plain).join('; ') : plain(value)
  return text.length <= 2000 ? text : `${text.slice(0, 1999)}…`
}

/** Ids say nothing to people. */
function plain(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'string') return value
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  return Object.entries(value)
    .filter(([field]) => !['id', 'theme', 'changedBlocks', 'source', 'reading'].includes(field))
    .map(([, each]) => plain(each))
    .filter((each) => each !== '')
    .join(' – ')
}
