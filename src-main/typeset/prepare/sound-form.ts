import { decodePrepared } from './prepared-form.ts'
import type { Prepared, Template } from './prepared.ts'
import { shareKeys } from './share-keys.ts'

/**
 * Whether a prepared form may be kept. It was made where a stranger's file was parsed, and whoever takes that process over
 * writes what he likes: so no object may stand for one of another attachment that it does not equal, no hole may
 * lead nowhere, and nothing may act by itself. A form that is not sound is not kept; assembly takes the PDF.
 */
export function isSoundForm(bytes: Uint8Array): boolean {
  try {
    const prepared = decodePrepared(bytes)
    return keysAreTrue(prepared) && allTemplates(prepared).every((each) => isPassive(each, prepared))
  } catch {
    return false
  }
}

function keysAreTrue({ objects, streams, share }: Prepared): boolean {
  const found = shareKeys(objects, streams, (place) => (share[place] ?? null) !== null)
  return share.length === objects.length && share.every((key, place) => key === null || key === found[place])
}

function allTemplates({ objects, pages, resources, classes }: Prepared): readonly Template[] {
  return [
    ...objects,
    ...pages.flatMap(({ contents, group }) => (group === null ? contents : [...contents, group])),
    ...resources.flatMap(({ lists }) => lists.map(({ text }) => text)),
    ...classes.map(({ value }) => value),
  ]
}

/** Names of what acts by itself, or carries what is not seen; a resource may bear one by chance, and is taken from the PDF. */
const active =
  /\/(?:JS|JavaScript|AA|OpenAction|AcroForm|XFA|EF|EmbeddedFiles?|Filespec|Launch|SubmitForm|ImportData|GoTo[RE]|Rendition|RichMedia\w*)(?![\w#.-])/

/** Letters and digits of a name written by number, which the library never does; ends of objects inside one. */
const disguised = /#(?:3[0-9]|[46][1-9A-F]|[57][0-9A])|\b(?:endobj|endstream)\b/i

function isPassive(template: Template, { objects, pages, holes }: Prepared): boolean {
  const count = objects.length + pages.length + holes.length
  return template.every((piece, index) => {
    if (index % 2 === 1) return typeof piece === 'number' && piece >= 0 && piece < count
    return typeof piece === 'string' && !active.test(piece) && !disguised.test(piece)
  })
}
