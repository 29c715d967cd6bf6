import { sql } from './demo.ts'

/**
 * Makes the theme plan's paper of the second reading a draft again, past all that the program guards: as it was on the day
 * before it was sent.
 */
export function thawSecondReading(file: string): void {
  sql(
    file,
    `DROP TRIGGER paper_frozen_stays;
     UPDATE paper SET state = 'draft', frozen_hash = NULL, approved_by_id = NULL WHERE title LIKE '%– annengangsbehandling';
     UPDATE block_citation SET entry_version = NULL
       WHERE paper_id IN (SELECT id FROM paper WHERE title LIKE '%– annengangsbehandling');`,
  )
}
