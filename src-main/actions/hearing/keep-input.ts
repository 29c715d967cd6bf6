import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import type { Case } from '#shared/domain/case/case.ts'
import { checkInput } from '#shared/domain/hearing/check-input.ts'
import type { InputFacts } from '#shared/domain/hearing/check-input.ts'
import { checkInputsOpen, isLate } from '#shared/domain/hearing/hearing-plan.ts'
import type { Hearing, HearingInput } from '#shared/domain/hearing/hearing.ts'
import type { HearingId, HearingInputId } from '#shared/ids.ts'
import type { TrailAction } from '#shared/text/screen/trail/acts.ts'
import { appendAudit } from '../../store/audit.ts'
import { putInBin } from '../../store/bin.ts'
import { putBlob } from '../../store/blobs.ts'
import { erasedOn } from '../../store/erasures.ts'
import { findCase, touchCase } from '../../store/cases.ts'
import { dropUnusedDisclosure } from '../../store/disclosures.ts'
import { findHearing, findInput, saveInput } from '../../store/hearings.ts'
import { saveInputFiles } from '../../store/input-files.ts'
import { inputCount } from '../../store/input-rows.ts'
import type { Database } from '../../store/rows.ts'
import type { Store } from '../../store/store.ts'
import type { ActedBy } from '../acted-by.ts'
import { asExemption, exemptSubject } from '../cases/exempt-subject.ts'
import type { Exemption } from '../cases/exempt-subject.ts'

export type InputEdit = InputFacts & { readonly disclosure: Exemption | null }
export type OpenHearing = { readonly hearing: Hearing; readonly owner: Case }

/** A hearing whose inputs may be changed (`hearing.gone`, {@link checkInputsOpen}). */
export function openHearing(db: Database, id: HearingId): OpenHearing | Refusal {
  const hearing = findHearing(db, id)
  const owner = hearing === null ? null : findCase(db, hearing.case)
  if (hearing === null || owner === null) return refuse('hearing.gone')
  return checkInputsOpen(owner) ?? { hearing, owner }
}

/**
 * Enters an input under the next number of its hearing; `pasted` is kept as its original. Refuses with what
 * {@link openHearing} and {@link checkInput} refuse, and an exemption that does not stand.
 */
export function addInput(
  store: Store,
  id: HearingId,
  { disclosure: given, ...facts }: InputEdit,
  pasted: string | null,
  by: ActedBy,
): { readonly id: HearingInputId; readonly number: number } | Refusal {
  return store.transaction((db): { readonly id: HearingInputId; readonly number: number } | Refusal => {
    const open = openHearing(db, id)
    if (isRefusal(open)) return open
    const wrong = checkInput(facts, by.today)
    if (wrong !== null) return wrong
    const disclosure = exemptSubject(given, null, { subject: 'input', title: facts.sender }, by)
    if (isRefusal(disclosure)) return disclosure
    const input = placeInput(db, open.hearing, { ...facts, points: [], disclosure }, by)
    if (pasted !== null && pasted !== '') {
      const blob = putBlob(db, new TextEncoder().encode(pasted), 'text/plain')
      saveInputFiles(db, input.id, [{ name: 'innlimt.txt', part: 'original', blob }])
    }
    record(db, 'input.added', input, open.owner, { number: input.number }, by)
    return { id: input.id, number: input.number }
  })
}

/** The same within a transaction that is open, without a line in the trail; the caller has checked it. */
export function placeInput(
  db: Database,
  hearing: Hearing,
  facts: InputFacts & Pick<HearingInput, 'points' | 'disclosure'>,
  { newId }: Pick<ActedBy, 'newId'>,
): HearingInput {
  const input = {
    ...facts,
    id: newId<HearingInputId>(),
    hearing: hearing.id,
    number: inputCount(db, hearing.id).last + 1,
    late: isLate(hearing, facts.receivedOn),
  }
  saveInput(db, input)
  return input
}

/**
 * Changes an input and gives back what stood. Its exemption may change at any time, for access is assessed anew at
 * every request (offl. § 11); the rest while {@link checkInputsOpen} says so.
 */
export function updateInput(
  store: Store,
  id: HearingInputId,
  change: Partial<InputEdit>,
  by: ActedBy,
): { readonly before: Partial<InputEdit> } | Refusal {
  return store.transaction((db): { readonly before: Partial<InputEdit> } | Refusal => {
    const found = findOwned(db, id)
    if (isRefusal(found)) return found
    const { input, hearing, owner } = found
    const { disclosure: given, ...facts } = change
    const erased = erasedOn(db, id)
    if (erased?.scope === 'all') return refuse('input.erased', { number: input.number, day: erased.day })
    if (Object.keys(facts).length > 0) {
      const shut = checkInputsOpen(owner) ?? checkInput({ ...input, ...facts }, by.today)
      if (shut !== null) return shut
    }
    const next = { ...input, ...facts }
    const about = { subject: 'input', title: next.sender } as const
    const disclosure =
      given === undefined ? input.disclosure : exemptSubject(given, input.disclosure, about, by)
    if (isRefusal(disclosure)) return disclosure
    saveInput(db, { ...next, disclosure, late: isLate(hearing, next.receivedOn) })
    if (input.disclosure !== null && disclosure === null) dropUnusedDisclosure(db, input.disclosure.id)
    const fields = Object.keys(change).toSorted()
    record(db, 'input.changed', input, owner, { number: input.number, fields }, by)
    const stood: InputEdit = { ...input, disclosure: asExemption(input.disclosure) }
    const keys = Object.keys(change) as (keyof InputEdit)[]
    return { before: Object.fromEntries(keys.map((key) => [key, stood[key]])) }
  })
}

/** Into the bin, points and contact data with it; its number stays its own. */
export function removeInput(
  store: Store,
  id: HearingInputId,
  by: ActedBy,
): { readonly number: number } | Refusal {
  return store.transaction((db): { readonly number: number } | Refusal => {
    const found = findOwned(db, id)
    if (isRefusal(found)) return found
    const { input, owner } = found
    const shut = checkInputsOpen(owner)
    if (shut !== null) return shut
    putInBin(db, { kind: 'input', id }, by.at)
    record(db, 'input.removed', input, owner, { number: input.number }, by)
    return { number: input.number }
  })
}

/** An input out of the bin, with what it belongs to (`input.gone`). */
export function findOwned(
  db: Database,
  id: HearingInputId,
): (OpenHearing & { readonly input: HearingInput }) | Refusal {
  const input = findInput(db, id)
  const hearing = input === null ? null : findHearing(db, input.hearing)
  const owner = hearing === null ? null : findCase(db, hearing.case)
  if (input === null || hearing === null || owner === null) return refuse('input.gone')
  return { input, hearing, owner }
}

/** One line in the trail, which never says who sent an input or how to reach them: a trail cannot be deleted. */
export function record(
  db: Database,
  action: TrailAction,
  { id }: Pick<HearingInput, 'id'>,
  { id: file }: Pick<Case, 'id'>,
  detail: object,
  { at, actor }: ActedBy,
): void {
  touchCase(db, file, at)
  appendAudit(db, {
    at,
    actor,
    action,
    subjectKind: 'case',
    subjectId: file,
    detail: { input: id, ...detail },
  })
}
