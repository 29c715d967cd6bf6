import type { CaseId } from '#shared/ids.ts'
import { itemsOfCase } from '../../store/agenda.ts'
import { attachmentsOfPaper } from '../../store/attachments.ts'
import { effectiveDisclosure } from '../../store/disclosures.ts'
import { contactOfInput, hearingsOfCase, inputsOfHearing } from '../../store/hearings.ts'
import { sourcesOfCase } from '../../store/knowledge.ts'
import { paperPlaces } from '../../store/paper-places.ts'
import { disclosureOfPaper } from '../../store/papers.ts'
import type { Database } from '../../store/rows.ts'
import type { WithheldString } from '../packet/withheld-strings.ts'

/** What a public page says openly in its own heads. */
export type OpenHeads = {
  readonly title: string
  readonly municipality: { readonly name: string }
  readonly contacts: readonly { readonly name: string }[]
}

/** Shorter than this a name says nothing by itself. */
export const shortest = 6

/**
 * Names, titles and contact data of a case that no public page may hold: exempt items, papers, attachments and
 * sources, and private persons who sent input. Loaded only to search a page that is already made. What the page
 * says openly in its own heads is no secret.
 */
export function secretNamesOfCase(db: Database, id: CaseId, page: OpenHeads): readonly WithheldString[] {
  const open = [page.title, page.municipality.name, ...page.contacts.map(({ name }) => name)].join('\n')
  return [...secretItems(db, id), ...secretAttachments(db, id), ...secretInputs(db, id)].filter(
    ({ text }) => text.trim().length >= shortest && !open.includes(text.trim()),
  )
}

function secretItems(db: Database, id: CaseId): readonly WithheldString[] {
  const items = itemsOfCase(db, id).flatMap((item) => {
    const disclosure = effectiveDisclosure(db, item.id)
    if (disclosure === null) return []
    return [item.title, disclosure.reason].map((text) => ({ text, from: item.number?.printed ?? item.kind }))
  })
  const sources = sourcesOfCase(db, id).flatMap(({ disclosure, title, number }) =>
    disclosure === null ? [] : [{ text: title, from: `kilde ${number}` }],
  )
  return [...items, ...sources]
}

function secretAttachments(db: Database, id: CaseId): readonly WithheldString[] {
  return paperPlaces(db, id).flatMap(({ paper }) => {
    const isShut = disclosureOfPaper(db, paper) !== null
    return attachmentsOfPaper(db, paper).flatMap(({ title, fileName, number, disclosure }) =>
      isShut || disclosure !== null
        ? [title, fileName].map((text) => ({ text, from: `vedlegg ${number}` }))
        : [],
    )
  })
}

/** Contact data of anybody, and the names of private persons (offentlegforskrifta § 7). */
export function secretInputs(db: Database, id: CaseId): readonly WithheldString[] {
  return hearingsOfCase(db, id).flatMap((hearing) =>
    inputsOfHearing(db, hearing.id).flatMap((input) => {
      const contact = contactOfInput(db, input.id)
      const isNamed =
        input.senderKind === 'privatePerson' && !/^(?:privatperson|innbygg[ea]r)/i.test(input.sender)
      const names = [
        ...(contact === null ? [] : [contact.name, contact.address, contact.email, contact.phone]),
        ...(isNamed ? [input.sender] : []),
      ]
      return names.map((text) => ({ text, from: `I-${input.number}` }))
    }),
  )
}
