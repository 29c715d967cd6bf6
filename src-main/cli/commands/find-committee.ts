import type { Committee } from '#shared/domain/municipality/municipality.ts'
import { refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { listCommittees } from '../../store/municipality.ts'
import type { Database } from '../../store/rows.ts'

/** The body that a word means: its name, or the beginning of it that no other has. `followUp.noSuchCommittee`. */
export function findCommitteeByWord(db: Database, word: string): Committee | Refusal {
  const wanted = word.trim().toLowerCase()
  const all = listCommittees(db)
  const exact = all.find(({ name, id }) => name.toLowerCase() === wanted || id === wanted)
  const begun = all.filter(({ name }) => wanted !== '' && name.toLowerCase().startsWith(wanted))
  return exact ?? (begun.length === 1 ? begun[0] : undefined) ?? refuse('followUp.noSuchCommittee', { word })
}
