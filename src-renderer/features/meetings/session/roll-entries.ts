import type { RollRow } from '#shared/contract/session-shapes.ts'
import type { RollEntry } from '#shared/domain/meeting/session/session.ts'

/** The roll as the rules read it. */
export function entriesOf(rows: readonly RollRow[]): readonly RollEntry[] {
  return rows.map(({ person, replaces, ...row }) => ({
    ...row,
    person: person.id,
    replaces: replaces?.id ?? null,
  }))
}
