import type { FollowUpId, PersonId } from '#shared/ids.ts'
import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { isIsoDate } from '#shared/domain/calendar/dates.ts'
import { appendAudit } from '../../store/audit.ts'
import { findFollowUp } from '../../store/decisions.ts'
import { departureOf, setDeparture } from '../../store/departures.ts'
import { findPerson } from '../../store/municipality.ts'
import type { Store } from '../../store/store.ts'
import type { ActedBy } from '../acted-by.ts'
import { keepChange } from './change-follow-up.ts'

/** Who carried each task before: handing those over again takes it back. */
export type HandedOver = {
  readonly before: { readonly id: FollowUpId; readonly owner: PersonId | null }[]
}

/**
 * Gives tasks to somebody else, or to nobody, all or none of them. Refuses with `followUp.gone`, `followUp.noSuchPerson`,
 * and `followUp.ownerLeft` for somebody who is no longer there.
 */
export function handOver(
  store: Store,
  given: readonly { readonly id: FollowUpId; readonly owner: PersonId | null }[],
  note: string,
  by: ActedBy,
): HandedOver | Refusal {
  return store.transaction((db) => {
    const before: HandedOver['before'][number][] = []
    for (const { id, owner } of given) {
      const task = findFollowUp(db, id)
      if (task === null) return refuse('followUp.gone')
      const person = owner === null ? null : findPerson(db, owner)
      if (owner !== null && person === null) return refuse('followUp.noSuchPerson')
      const leftOn = owner === null ? null : departureOf(db, owner)
      if (leftOn !== null && leftOn <= by.today)
        return refuse('followUp.ownerLeft', { name: person?.name ?? '', leftOn })
      if (task.owner === owner) continue
      before.push({ id, owner: task.owner })
      const from = task.owner === null ? '' : (findPerson(db, task.owner)?.name ?? '')
      const line = { kind: 'owner', from, to: person?.name ?? '', note: note.trim() } as const
      const told = keepChange(db, { ...task, owner }, line, by)
      if (isRefusal(told)) return told
    }
    return { before }
  })
}

/** Records from which day somebody is no longer there; null takes it back. Refuses with `followUp.noSuchPerson`. */
export function recordDeparture(
  store: Store,
  person: PersonId,
  leftOn: string | null,
  by: ActedBy,
): { readonly before: string | null } | Refusal {
  return store.transaction((db) => {
    if (findPerson(db, person) === null) return refuse('followUp.noSuchPerson')
    if (leftOn !== null && !isIsoDate(leftOn)) return refuse('date.notInCalendar', { typed: leftOn })
    const before = departureOf(db, person)
    setDeparture(db, person, leftOn)
    appendAudit(db, {
      at: by.at,
      actor: by.actor,
      action: leftOn === null ? 'person.returned' : 'person.left',
      subjectKind: 'person',
      subjectId: person,
      detail: { leftOn: leftOn ?? '' },
    })
    return { before }
  })
}
