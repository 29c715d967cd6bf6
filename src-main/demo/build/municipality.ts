import type { CommitteeId, PersonId, TemplateId } from '#shared/ids.ts'
import type { Committee, PersonKind } from '#shared/domain/municipality/municipality.ts'
import { standardTemplates } from '#shared/domain/paper/standard-template.ts'
import {
  saveCommittee,
  saveMembership,
  saveMunicipality,
  saveNumberingPattern,
  savePerson,
} from '../../store/municipality.ts'
import { slug } from '../../exchange/html/slug.ts'
import { saveTemplate } from '../../store/templates.ts'
import { council, executiveCommittee, municipality, officers } from '../content/people.ts'
import type { DemoMember } from '../content/people.ts'
import type { CommitteeKey, DemoContext } from './context.ts'
import { named } from './context.ts'

type Body = Pick<Committee, 'name' | 'kind' | 'chairTitle' | 'seats' | 'defaultPlace'>

const bodies: Readonly<Record<CommitteeKey, Body>> = {
  executive: {
    name: 'Formannskapet',
    kind: 'executiveCommittee',
    chairTitle: 'ordfører',
    seats: 9,
    defaultPlace: 'Formannskapssalen, rådhuset',
  },
  council: {
    name: 'Kommunestyret',
    kind: 'council',
    chairTitle: 'ordfører',
    seats: 27,
    defaultPlace: 'Kommunestyresalen, Solvik kulturhus',
  },
  elderly: {
    name: 'Eldrerådet',
    kind: 'elderlyCouncil',
    chairTitle: 'leder',
    seats: 7,
    defaultPlace: 'Møterom Fjorden, rådhuset',
  },
  disability: {
    name: 'Rådet for personer med funksjonsnedsettelse',
    kind: 'disabilityCouncil',
    chairTitle: 'leder',
    seats: 7,
    defaultPlace: 'Møterom Fjorden, rådhuset',
  },
  youth: {
    name: 'Ungdomsrådet',
    kind: 'youthCouncil',
    chairTitle: 'leder',
    seats: 11,
    defaultPlace: 'Solvik ungdomshus',
  },
}

/** Local rule in Solvik for «rimelig varsel» (koml. § 11-3 første ledd), days. */
const noticeDays = 8

/** The municipality itself: bodies, members, officers, numbering, templates. */
export function buildMunicipality(context: DemoContext): void {
  const { db } = context
  saveMunicipality(db, municipality)
  for (const [at, [key, role]] of Object.entries(officers).entries())
    addPerson(context, key, role, role, 'employee', {
      email: `${slug(role).replaceAll('-', '.')}@solvik.example.no`,
      phone: `400 00 1${String(at + 1).padStart(2, '0')}`,
    })
  for (const [key, body] of Object.entries(bodies) as [CommitteeKey, Body][]) {
    const id = context.newId<CommitteeId>()
    saveCommittee(db, { ...body, id, noticeDays })
    context.committees.set(key, id)
  }
  seat(context, 'executive', executiveCommittee)
  seat(context, 'council', council)
  for (const key of ['executive', 'council'] as const) {
    for (const series of ['PS', 'RS', 'OS', 'FO'] as const) {
      saveNumberingPattern(db, {
        committee: named(context.committees, key),
        series,
        pattern: '{kind} {n}/{yy}',
      })
    }
  }
  for (const template of Object.values(standardTemplates)) {
    const own = { ...template, id: context.newId<TemplateId>() }
    saveTemplate(db, own)
    context.templates.set(own.kind, own)
  }
}

function addPerson(
  context: DemoContext,
  key: string,
  name: string,
  role: string,
  kind: PersonKind,
  contact = { email: '', phone: '' },
): PersonId {
  const known = context.persons.get(key)
  if (known !== undefined) return known
  const id = context.newId<PersonId>()
  savePerson(context.db, { id, name, role, kind, ...contact })
  context.persons.set(key, id)
  return id
}

function seat(context: DemoContext, key: CommitteeKey, members: readonly DemoMember[]): void {
  for (const { name, party, role, rank } of members) {
    const person = addPerson(context, name, name, 'folkevalgt', 'member')
    saveMembership(context.db, { committee: named(context.committees, key), person, role, party, rank })
  }
}
