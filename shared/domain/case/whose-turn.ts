import type { Person } from '../municipality/municipality.ts'
import type { Case } from './case.ts'
import type { Actor } from './steps.ts'

/** What of a person the question needs. */
type Worker = Pick<Person, 'id' | 'role'>

/**
 * Whether the next step of a case is this person's to take: the officer's own cases, and what waits for the
 * chief executive or the political secretary where that is their post (koml. §§ 11-3, 13-1). What a body must
 * decide is nobody's task at a desk.
 */
export function isTurnOf(
  person: Worker,
  who: Actor,
  file: Pick<Case, 'officer'>,
  chiefExecutiveTitle: string,
): boolean {
  const role = person.role.toLocaleLowerCase('nb')
  if (who === 'officer') return file.officer === person.id
  if (who === 'chiefExecutive') return role === chiefExecutiveTitle.toLocaleLowerCase('nb')
  if (who === 'secretary') return role.startsWith('politisk sekretær')
  return false
}
