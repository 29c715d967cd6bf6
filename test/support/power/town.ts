import { saveHearing } from '#main/store/hearings.ts'
import { saveMunicipality } from '#main/store/municipality.ts'
import type { Database } from '#main/store/rows.ts'
import { aHearing, aMunicipality } from '../builders.ts'
import { saveSmallCase, saveSmallMeeting } from '../store.ts'

/** Papers that are written in turn, each of a case of its own. */
export const papers = 6

/** What the work below is done in: cases with papers, a hearing that takes inputs, an agenda. */
export function layTown(db: Database): void {
  saveMunicipality(db, aMunicipality())
  for (let paper = 1; paper < papers; paper++) {
    const { file } = saveSmallCase(db, `21/0000${String(paper)}`)
    if (paper === 1) saveHearing(db, aHearing({ case: file.id }))
  }
  saveSmallMeeting(db)
}
