import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import type { Case } from '#shared/domain/case/case.ts'
import { checkPredecessor } from '#shared/domain/case/predecessor.ts'
import { checkDisclosure } from '#shared/domain/disclosure/check.ts'
import type { Disclosure } from '#shared/domain/disclosure/disclosure.ts'
import type { CaseId } from '#shared/ids.ts'
import { appendAudit } from '../../store/audit.ts'
import { findCase, findCaseByNumber, lineOf, saveCase } from '../../store/cases.ts'
import { dropUnusedDisclosure } from '../../store/disclosures.ts'
import type { Database } from '../../store/rows.ts'
import type { Store } from '../../store/store.ts'
import type { ActedBy } from '../acted-by.ts'
import { checkPeople } from './check-people.ts'
import { asExemption, exemptSubject } from './exempt-subject.ts'
import type { Exemption } from './exempt-subject.ts'

type Facts = Pick<
  Case,
  'caseNumber' | 'title' | 'archiveCode' | 'language' | 'officer' | 'owner' | 'predecessor'
>
export type CaseChange = Partial<Facts & { readonly disclosure: Exemption | null }>

/**
 * Changes what is given and gives back what stood there, for undoing. Refuses with `case.gone` when somebody
 * has removed the case meanwhile, `case.numberTaken`, `case.predecessorGone`, `case.ownAncestor`, and the rules on exemptions.
 */
export function updateCase(
  store: Store,
  id: CaseId,
  change: CaseChange,
  by: ActedBy,
): { readonly before: CaseChange } | Refusal {
  return store.transaction((db): { readonly before: CaseChange } | Refusal => {
    const file = findCase(db, id)
    if (file === null) return refuse('case.gone')
    const { disclosure: given, ...facts } = change
    const next = { ...file, ...facts }
    const wrong =
      checkNumber(db, next) ??
      checkPeople(db, next.officer, next.owner) ??
      (change.predecessor === undefined ? null : checkLine(db, id, change.predecessor))
    if (wrong !== null) return wrong
    const disclosure =
      given === undefined
        ? standing(file.disclosure, next.title, by)
        : exemptSubject(given, file.disclosure, { subject: 'agendaItem', title: next.title }, by)
    if (isRefusal(disclosure)) return disclosure
    saveCase(db, { ...next, disclosure, updatedAt: by.at })
    if (file.disclosure !== null && disclosure === null) dropUnusedDisclosure(db, file.disclosure.id)
    appendAudit(db, {
      at: by.at,
      actor: by.actor,
      action: 'case.changed',
      subjectKind: 'case',
      subjectId: id,
      detail: { fields: Object.keys(change).toSorted() },
    })
    return { before: before(file, change) }
  })
}

function checkNumber(db: Database, file: Case): Refusal | null {
  const other = findCaseByNumber(db, file.caseNumber)
  return other === null || other.id === file.id
    ? null
    : refuse('case.numberTaken', { number: file.caseNumber })
}

function checkLine(db: Database, id: CaseId, predecessor: CaseId | null): Refusal | null {
  if (predecessor === null) return null
  const earlier = findCase(db, predecessor)
  return earlier === null
    ? refuse('case.predecessorGone')
    : checkPredecessor({ id }, earlier, lineOf(db, predecessor))
}

/** A new title must not say what an exemption that stands already hides behind its public title. */
function standing(disclosure: Disclosure | null, title: string, by: ActedBy): Disclosure | null | Refusal {
  if (disclosure === null) return null
  const context = { subject: 'agendaItem', laidBeforeElectedBody: true, date: by.today, title } as const
  const reveals = checkDisclosure(disclosure, context).find(
    ({ code }) => code === 'disclosure.publicTitleReveals',
  )
  return reveals ?? disclosure
}

function before(file: Case, change: CaseChange): CaseChange {
  const stood = { ...file, disclosure: asExemption(file.disclosure) }
  return Object.fromEntries(
    Object.keys(change).map((key) => [key, stood[key as keyof CaseChange]]),
  ) as CaseChange
}
