import type { Refusal } from '#shared/refusal.ts'
import { checkDisclosure } from '#shared/domain/disclosure/check.ts'
import type { DisclosureSubject } from '#shared/domain/disclosure/check.ts'
import type { Disclosure } from '#shared/domain/disclosure/disclosure.ts'
import type { DisclosureId } from '#shared/ids.ts'
import type { ActedBy } from '../acted-by.ts'

export type Exemption = Omit<Disclosure, 'id'>

/** An exemption as others see it: without the id, which is the store's own. */
export function asExemption(disclosure: Disclosure | null): Exemption | null {
  if (disclosure === null) return null
  const { id: _, ...exemption } = disclosure
  return exemption
}

/**
 * The exemption as it shall be stored, or why it does not stand (offl. §§ 3, 5, 11, 13–16, 31). All that a case
 * holds is bound for an elected body. It keeps the id of the one before it.
 */
export function exemptSubject(
  given: Exemption | null,
  before: Disclosure | null,
  about: { readonly subject: DisclosureSubject; readonly title: string },
  by: ActedBy,
): Disclosure | null | Refusal {
  if (given === null) return null
  const disclosure = { ...given, id: before?.id ?? by.newId<DisclosureId>() }
  const [first] = checkDisclosure(disclosure, { ...about, laidBeforeElectedBody: true, date: by.today })
  return first ?? disclosure
}
