import { canonicalJson } from '#shared/document/canonical.ts'
import type { InputChoices, PlannedInput } from '#shared/domain/hearing/import/plan-inputs.ts'
import { saysHowToReach } from '#shared/domain/hearing/check-input.ts'
import type { Hearing, HearingInput } from '#shared/domain/hearing/hearing.ts'
import type { TableRow } from '#shared/domain/knowledge/import/table.ts'
import type { HearingId, InputPointId, OperationId } from '#shared/ids.ts'
import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { appendAudit } from '../../store/audit.ts'
import { touchCase } from '../../store/cases.ts'
import { sha256 } from '../../store/hash.ts'
import { keepHearingImport } from '../../store/hearing-imports.ts'
import type { HearingImportDid } from '../../store/hearing-imports.ts'
import { saveContact } from '../../store/hearings.ts'
import { inputCount } from '../../store/input-rows.ts'
import type { Database } from '../../store/rows.ts'
import type { Store } from '../../store/store.ts'
import type { ActedBy } from '../acted-by.ts'
import { someRows } from '../knowledge/commit-import.ts'
import { openHearing, placeInput } from './keep-input.ts'
import type { OpenHearing } from './keep-input.ts'
import { inputPlanHash, knownInputs, planInputImport } from './plan-import.ts'

/** The table that was read and looked at, and what was seen of it. */
export type SeenInputs = {
  readonly name: string
  /** SHA-256 of its bytes. */
  readonly hash: string
  readonly rows: readonly TableRow[]
  /** {@link inputPlanHash} of the plan that was looked at. */
  readonly plan: string
}

export type ImportedInputs = {
  readonly import: OperationId
  readonly added: number
  readonly skipped: number
  readonly refused: number
}

/**
 * Takes in what was looked at: all of it or nothing, under one line in the trail. Refuses with what {@link openHearing}
 * does, `knowledgeImport.changedSince` where hearing or file would now give another plan, `knowledgeImport.rowsRefused`
 * where rows are refused and `skipRefused` does not let the others in, and `knowledgeImport.nothing`.
 */
export function commitInputs(
  store: Store,
  id: HearingId,
  seen: SeenInputs,
  choices: InputChoices & { readonly skipRefused: boolean },
  by: ActedBy,
): ImportedInputs | Refusal {
  return store.transaction((db): ImportedInputs | Refusal => {
    const open = openHearing(db, id)
    if (isRefusal(open)) return open
    const plan = planInputImport(seen.rows, knownInputs(db, id), choices, by.today)
    if (inputPlanHash(plan) !== seen.plan) return refuse('knowledgeImport.changedSince')
    const refused = plan.rows.filter(({ outcome }) => outcome === 'refuse').map(({ row }) => row)
    if (refused.length > 0 && !choices.skipRefused)
      return refuse('knowledgeImport.rowsRefused', { count: refused.length, rows: someRows(refused) })
    const added = plan.rows.flatMap((row) => (row.outcome === 'add' ? [row.facts] : []))
    if (added.length === 0) return refuse('knowledgeImport.nothing')
    const { last: before } = inputCount(db, id)
    const inputs = added.map((facts) => takeRow(db, open.hearing, facts, by))
    const operation = rememberImport(db, open, { name: seen.name, hash: seen.hash, inputs, before }, by)
    const skipped = plan.rows.length - refused.length - added.length
    return { import: operation, added: added.length, skipped, refused: refused.length }
  })
}

function takeRow(
  db: Database,
  hearing: Hearing,
  { point, contact, ...facts }: PlannedInput,
  by: ActedBy,
): HearingInput {
  const points =
    point === null
      ? []
      : [
          {
            id: by.newId<InputPointId>(),
            number: 1,
            theme: point.theme,
            text: point.text,
            assessment: '',
            conclusion: null,
            change: '',
            changedBlocks: [],
          },
        ]
  const input = placeInput(db, hearing, { ...facts, points, disclosure: null }, by)
  if (saysHowToReach(contact)) saveContact(db, { input: input.id, ...contact })
  return input
}

/** Keeps what an import did, so that it can be taken back whole, and one line in the trail. */
export function rememberImport(
  db: Database,
  { hearing, owner }: OpenHearing,
  given: {
    readonly name: string
    readonly hash: string
    readonly inputs: readonly HearingInput[]
    readonly before: number
  },
  by: ActedBy,
): OperationId {
  const id = by.newId<OperationId>()
  const did: HearingImportDid = {
    inputs: given.inputs.map((input) => ({ id: input.id, hash: inputHash(input) })),
    before: given.before,
    last: given.inputs.at(-1)?.number ?? given.before,
  }
  keepHearingImport(db, { id, hearing: hearing.id, at: by.at, fileName: given.name, file: given.hash, did })
  touchCase(db, owner.id, by.at)
  appendAudit(db, {
    at: by.at,
    actor: by.actor,
    action: 'hearing.imported',
    subjectKind: 'case',
    subjectId: owner.id,
    detail: { import: id, file: given.hash, inputs: did.inputs.length },
  })
  return id
}

/** What an input says, but for its lateness, which follows the period. */
export const inputHash = (input: HearingInput): string => sha256(canonicalJson({ ...input, late: false }))
