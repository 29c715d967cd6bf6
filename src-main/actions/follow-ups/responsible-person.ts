import type { PersonId } from '#shared/ids.ts'
import { departures } from '../../store/departures.ts'
import { listPersons } from '../../store/municipality.ts'
import type { Database } from '../../store/rows.ts'

/**
 * The person that a proposal means by «Kommunedirektøren» or a name: one whose name or post it is, in the definite form or
 * not, and who is still there. null where nobody or more than one answers to it: a guess would hide that nobody was asked.
 */
export function responsiblePerson(db: Database, said: string, today: string): PersonId | null {
  const wanted = said.trim().toLowerCase()
  if (wanted === '') return null
  const left = departures(db)
  const here = listPersons(db).filter(({ id }) => (left.get(id) ?? '9999') > today)
  const byName = here.filter(({ name }) => name.toLowerCase() === wanted)
  const found = byName.length > 0 ? byName : here.filter(({ role }) => isPost(role.toLowerCase(), wanted))
  return found.length === 1 ? (found[0]?.id ?? null) : null
}

/** «kommunedirektør» and «kommunedirektøren», «leder» and «lederen»: the post and nothing after it but its article. */
const isPost = (role: string, wanted: string): boolean =>
  role !== '' && wanted.startsWith(role) && /^(?:en|n|a|et|t|ar|aren)?$/.test(wanted.slice(role.length))
