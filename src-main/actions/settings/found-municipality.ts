import { itemKinds, ordinaryPattern } from '#shared/domain/meeting/pattern-choice.ts'
import type { Committee, Language } from '#shared/domain/municipality/municipality.ts'
import { standardTemplates } from '#shared/domain/paper/standard-template.ts'
import type { CommitteeId, IdSource, PersonId, TemplateId } from '#shared/ids.ts'
import type { Refusal } from '#shared/refusal.ts'
import { appendAudit } from '../../store/audit.ts'
import {
  saveCommittee,
  saveMunicipality,
  saveNumberingPattern,
  savePerson,
} from '../../store/municipality.ts'
import type { Database } from '../../store/rows.ts'
import type { Store } from '../../store/store.ts'
import { saveTemplate } from '../../store/templates.ts'

export type NewMunicipality = {
  readonly name: string
  readonly number: string
  readonly language: Language
  /** Name of the person who works here first; empty for nobody yet. */
  readonly me: string
}

type Body = Pick<Committee, 'kind' | 'seats'> & {
  readonly name: Readonly<Record<Language, string>>
  readonly chairTitle: Readonly<Record<Language, string>>
}

const mayor = { nb: 'ordfører', nn: 'ordførar' }
const leader = { nb: 'leder', nn: 'leiar' }

/** What every municipality has: council and formannskap (koml. §§ 5-5, 5-6), and the councils of § 5-12. */
const usualBodies: readonly Body[] = [
  {
    name: { nb: 'Formannskapet', nn: 'Formannskapet' },
    kind: 'executiveCommittee',
    seats: 9,
    chairTitle: mayor,
  },
  { name: { nb: 'Kommunestyret', nn: 'Kommunestyret' }, kind: 'council', seats: 27, chairTitle: mayor },
  { name: { nb: 'Eldrerådet', nn: 'Eldrerådet' }, kind: 'elderlyCouncil', seats: 7, chairTitle: leader },
  {
    name: {
      nb: 'Rådet for personer med funksjonsnedsettelse',
      nn: 'Rådet for personar med funksjonsnedsetjing',
    },
    kind: 'disabilityCouncil',
    seats: 7,
    chairTitle: leader,
  },
  { name: { nb: 'Ungdomsrådet', nn: 'Ungdomsrådet' }, kind: 'youthCouncil', seats: 9, chairTitle: leader },
]

/** A week: what many rules of procedure name for «rimelig varsel» (koml. § 11-3 første ledd); may be changed. */
const usualNoticeDays = 7

/** Fills an empty store with what is the same everywhere, so that work can begin. Gives the first person's id. */
export function foundMunicipality(
  store: Store,
  wanted: NewMunicipality,
  by: { readonly at: string; readonly actor: string; readonly newId: IdSource },
): PersonId | null | Refusal {
  return store.transaction((db) => {
    saveMunicipality(db, {
      name: wanted.name,
      number: wanted.number,
      language: wanted.language,
      chiefExecutiveTitle: 'kommunedirektør',
      address: '',
      email: '',
      phone: '',
      website: '',
      pageBudget: null,
    })
    for (const body of usualBodies) addBody(db, body, wanted.language, by.newId())
    for (const template of Object.values(standardTemplates))
      saveTemplate(db, { ...template, id: by.newId<TemplateId>() })
    const me = wanted.me === '' ? null : by.newId<PersonId>()
    if (me !== null)
      savePerson(db, { id: me, name: wanted.me, role: '', kind: 'employee', email: '', phone: '' })
    appendAudit(db, {
      at: by.at,
      actor: by.actor,
      action: 'municipality.founded',
      subjectKind: 'municipality',
      subjectId: wanted.number,
      detail: { name: wanted.name },
    })
    return me
  })
}

function addBody(db: Database, { kind, seats, ...words }: Body, language: Language, id: CommitteeId): void {
  saveCommittee(db, {
    id,
    kind,
    seats,
    name: words.name[language],
    chairTitle: words.chairTitle[language],
    noticeDays: usualNoticeDays,
    defaultPlace: '',
  })
  for (const series of itemKinds)
    saveNumberingPattern(db, { committee: id, series, pattern: ordinaryPattern })
}
