import type { CommitteeId, PersonId } from '#shared/ids.ts'
import { saveCommittee, saveMunicipality, savePerson } from '#main/store/municipality.ts'
import type { Store } from '#main/store/store.ts'
import { saveTemplate } from '#main/store/templates.ts'
import { aCommittee, aMunicipality, aPerson, aTemplate } from './builders.ts'

export type Town = {
  readonly store: Store
  readonly officer: PersonId
  readonly lead: CommitteeId
  readonly bodies: readonly CommitteeId[]
}

/** A municipality with a council, a formannskap and a youth council, in which random cases are taken along. */
export function townOf(store: Store): Town {
  const { db } = store
  const officer = aPerson()
  const lead = aCommittee({ name: 'Formannskapet', kind: 'executiveCommittee', noticeDays: 1 })
  const council = aCommittee({ name: 'Kommunestyret', kind: 'council', noticeDays: 1 })
  const youth = aCommittee({ name: 'Ungdomsrådet', kind: 'youthCouncil', noticeDays: 1 })
  saveMunicipality(db, aMunicipality())
  savePerson(db, officer)
  for (const body of [lead, council, youth]) saveCommittee(db, body)
  saveTemplate(db, aTemplate())
  return { store, officer: officer.id, lead: lead.id, bodies: [lead.id, council.id, youth.id] }
}
