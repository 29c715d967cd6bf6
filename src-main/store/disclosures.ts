import type { Disclosure } from '#shared/domain/disclosure/disclosure.ts'
import type { AgendaItemId, DisclosureId } from '#shared/ids.ts'
import { one, run, upsert, type Database } from './rows.ts'

/** Columns of a LEFT JOIN on `disclosure d`; null throughout where there is none, that is, where it is public. */
export type DisclosureColumns = {
  readonly d_id: DisclosureId | null
  readonly d_scope: Disclosure['scope']
  readonly d_basis: string
  readonly d_public_title: string
  readonly d_wider: number
  readonly d_reason: string
  readonly d_until: string | null
}

export const disclosureColumns = `d.id AS d_id, d.scope AS d_scope, d.basis AS d_basis,
  d.public_title AS d_public_title, d.wider_access_assessed AS d_wider, d.reason AS d_reason, d.until AS d_until`

export function rowToDisclosure(row: DisclosureColumns): Disclosure | null {
  if (row.d_id === null) return null
  return {
    id: row.d_id,
    scope: row.d_scope,
    basis: row.d_basis,
    publicTitle: row.d_public_title,
    widerAccessAssessed: row.d_wider === 1,
    reason: row.d_reason,
    until: row.d_until,
  }
}

/** Saves a disclosure if there is one; returns what its owner's `disclosure_id` shall hold. */
export function saveDisclosure(db: Database, disclosure: Disclosure | null): DisclosureId | null {
  if (disclosure === null) return null
  upsert(db, 'disclosure', ['id'], {
    id: disclosure.id,
    scope: disclosure.scope,
    basis: disclosure.basis,
    public_title: disclosure.publicTitle,
    wider_access_assessed: Number(disclosure.widerAccessAssessed),
    reason: disclosure.reason,
    until: disclosure.until,
  })
  return disclosure.id
}

const owners = ['case_file', 'paper', 'attachment', 'agenda_item', 'source', 'hearing_input'] as const

/** Takes away an exemption that nothing points to any more: its reason may hold what must be deletable. */
export function dropUnusedDisclosure(db: Database, id: DisclosureId): void {
  const used = owners.map((table) => `SELECT 1 FROM ${table} WHERE disclosure_id = ?`).join(' UNION ALL ')
  run(db, `DELETE FROM disclosure WHERE id = ? AND NOT EXISTS (${used})`, id, ...owners.map(() => id))
}

/**
 * What keeps an agenda item from the public, its case and paper taken into account: the view
 * `item_disclosure` says in which order. null means public (offl. § 3).
 */
export function effectiveDisclosure(db: Database, item: AgendaItemId): Disclosure | null {
  return one(
    db,
    rowToDisclosure,
    `SELECT ${disclosureColumns} FROM item_disclosure e JOIN disclosure d ON d.id = e.disclosure_id
      WHERE e.item_id = ?`,
    item,
  )
}
