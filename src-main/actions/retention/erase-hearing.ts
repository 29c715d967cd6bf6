import { erasableFields, erasedInput, isPersonal } from '#shared/domain/retention/erase-input.ts'
import type { ErasableField, ErasureWay } from '#shared/domain/retention/erase-input.ts'
import { sureIdentifiersOf, withoutIdentifiers } from '#shared/domain/retention/identifiers.ts'
import type { Identifiers } from '#shared/domain/retention/identifiers.ts'
import { personalScope } from '#shared/domain/retention/retention-rules.ts'
import type { HearingId, HearingInputId, OperationId } from '#shared/ids.ts'
import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { appendAudit } from '../../store/audit.ts'
import { erasedAmong, keepErasure } from '../../store/erasures.ts'
import { contactOfInput, deleteContact, everyInputOfHearing, saveInput } from '../../store/hearings.ts'
import { dropInputFiles, filesOfInput } from '../../store/input-files.ts'
import { rewriteTwinNotes } from '../../store/input-twins.ts'
import { deleteUnusedBlob } from '../../store/purge.ts'
import { getRetentionRules, oweSweep } from '../../store/retention.ts'
import type { Database } from '../../store/rows.ts'
import type { Store } from '../../store/store.ts'
import type { ActedBy } from '../acted-by.ts'
import { forgetFileNames, forgetInExchanges, goneInputs } from './forget-elsewhere.ts'
import type { Emptied } from './forget-elsewhere.ts'
import { leftoversOf } from './leftovers.ts'
import type { Leftover } from './leftovers.ts'
import { retentionOf } from './plan-retention.ts'
import type { PlannedRetention } from './plan-retention.ts'

/** What somebody looked at and said yes to. */
export type ErasureOrder = Pick<ErasureWay, 'method' | 'keepSummaries'> & {
  readonly hearing: HearingId
  /** How many inputs were to be emptied when it was looked at. */
  readonly inputs: number
}

export type HearingErased = {
  readonly hearing: HearingId
  readonly case: PlannedRetention['case']
  readonly caseNumber: string
  readonly inputs: number
  readonly fields: readonly ErasableField[]
  /** The event of the trail. */
  readonly event: number
  /** Where other texts of the case still name one of the senders: those are an officer's to change. */
  readonly leftovers: readonly Leftover[]
}

/**
 * Takes what is personal out of the inputs of a hearing whose time has come, in the bin too, whole or not at all, with one
 * event that says which inputs, which fields, by what rule: never what it was. It cannot be undone. A second time there is
 * nothing to do (null). Refuses with `hearing.gone`, `retention.notDue`, `retention.held`, `retention.changedSince`.
 */
export function eraseHearing(
  store: Store,
  { hearing, inputs: seen, ...way }: ErasureOrder,
  by: ActedBy,
): HearingErased | null | Refusal {
  // what is deleted is written over, not only let go; the sweep afterwards takes what lay free before
  store.db.pragma('secure_delete = ON')
  return store.transaction((db): HearingErased | null | Refusal => {
    const plan = retentionOf(db, hearing, by.today)
    if (isRefusal(plan)) return plan
    if (plan.standing === 'empty') return null
    const shut = checkDue(plan)
    if (shut !== null) return shut
    const { emptied, thrown } = emptyInputs(db, plan, way)
    if (emptied.size !== seen) return refuse('retention.changedSince', { case: plan.caseNumber })
    const leftovers = leftoversOf(db, plan.case, [...emptied.values()])
    return recordErasure(db, plan, emptied, { ...way, leftovers, thrown }, by)
  })
}

function checkDue({ standing, dueOn, holds, caseNumber }: PlannedRetention): Refusal | null {
  if (standing === 'due') return null
  const [first] = holds
  if (standing === 'held' && first !== undefined)
    return refuse('retention.held', { case: caseNumber, hold: first.code }, first.ground)
  return refuse('retention.notDue', { case: caseNumber, dueOn: dueOn ?? '' })
}

type EmptiedWith = Emptied & { readonly fields: readonly ErasableField[]; readonly sure: Identifiers }

function emptyInputs(
  db: Database,
  { id, case: file, language }: PlannedRetention,
  way: Pick<ErasureWay, 'method' | 'keepSummaries'>,
): {
  readonly emptied: ReadonlyMap<HearingInputId, EmptiedWith>
  /** Went for good before; they are remembered as erased, so that no bundle brings them again. */
  readonly thrown: readonly HearingInputId[]
} {
  const all = everyInputOfHearing(db, id)
  const before = erasedAmong(
    db,
    all.map((input) => input.id),
  )
  const emptied = new Map<HearingInputId, EmptiedWith>()
  const thrown = goneInputs(db, file, id)
    .filter(({ senderKind }) => personalScope[senderKind] === 'all')
    .map((input): Emptied => {
      const { input: empty, identifiers } = erasedInput(
        { input, contact: null, files: 0 },
        { ...way, language },
      )
      return { input: empty, sender: input.sender, identifiers }
    })
  for (const input of all) {
    const held = { input, contact: contactOfInput(db, input.id), files: filesOfInput(db, input.id).length }
    if (before.has(input.id) || !isPersonal(held)) continue
    const erased = erasedInput(held, { ...way, language })
    const { identifiers, dropsFiles } = erased
    if (personalScope[input.senderKind] === 'all') saveInput(db, erased.input)
    deleteContact(db, input.id)
    if (dropsFiles) for (const blob of dropInputFiles(db, input.id)) deleteUnusedBlob(db, blob)
    const noted = rewriteTwinNotes(db, input.id, (note) => withoutIdentifiers(note, identifiers))
    const fields = noted ? [...erased.fields, 'note' as const] : erased.fields
    const isPerson = personalScope[input.senderKind] === 'all'
    const sure = isPerson ? sureIdentifiersOf(input.sender, held.contact) : []
    emptied.set(input.id, { input: erased.input, sender: input.sender, identifiers, sure, fields })
  }
  const people = new Map([...emptied].filter(([, { input }]) => personalScope[input.senderKind] === 'all'))
  forgetInExchanges(db, file, people, thrown)
  forgetFileNames(db, id, people)
  const ids = thrown.map(({ input }) => input.id).filter((each) => erasedAmong(db, [each]).size === 0)
  return { emptied, thrown: ids }
}

function recordErasure(
  db: Database,
  plan: PlannedRetention,
  emptied: ReadonlyMap<HearingInputId, EmptiedWith>,
  { method, keepSummaries, leftovers, thrown }: Carried,
  by: ActedBy,
): HearingErased {
  const { id: hearing, case: file, caseNumber, dueOn, from } = plan
  const inputs = [...emptied.values()].map(({ input }) => input)
  const fields = erasableFields.filter((field) =>
    [...emptied.values()].some((each) => each.fields.includes(field)),
  )
  const { after, months, archiveFirst } = getRetentionRules(db)
  const scoped = [
    ...inputs.map(({ id, senderKind }) => ({ id, scope: personalScope[senderKind] })),
    ...thrown.map((id) => ({ id, scope: 'all' as const })),
  ]
  const { sequence } = appendAudit(db, {
    at: by.at,
    actor: by.actor,
    action: 'retention.erased',
    subjectKind: 'case',
    subjectId: file,
    detail: {
      hearing,
      inputs: scoped.map(({ id }) => id),
      numbers: inputs.map(({ number }) => number),
      fields,
      method,
      keepSummaries,
      rule: { after, months, archiveFirst, from: from?.fact ?? null, fromDay: from?.day ?? null },
      until: dueOn,
      leftovers: leftovers.map(({ kind, id }) => ({ kind, id })),
    },
  })
  const id = by.newId<OperationId>()
  const told = { id, hearing, case: file, at: by.at, day: by.today, actor: by.actor, method, fields }
  keepErasure(db, { ...told, dueOn: dueOn ?? by.today, auditSequence: sequence }, scoped)
  oweSweep(db, by.at)
  return { hearing, case: file, caseNumber, inputs: inputs.length, fields, event: sequence, leftovers }
}

type Carried = Pick<ErasureWay, 'method' | 'keepSummaries'> & {
  readonly leftovers: readonly Leftover[]
  readonly thrown: readonly HearingInputId[]
}
