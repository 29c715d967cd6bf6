import * as Y from 'yjs'

/**
 * An empty document that holds just what is put into it. Yjs by itself tidies up marks whenever text comes from
 * elsewhere, by deletions of its own that nobody else has: two copies that got the same updates in another order then
 * differ in what is bold (seen in 1 of 3,700 random merges). What marks say is the same without.
 */
export function newDocument(): Y.Doc {
  const document = new Y.Doc()
  document.on('afterTransaction', (transaction) => {
    transaction._needFormattingCleanup = false
  })
  return document
}

/**
 * The working form of a paper: one Yjs document, in it one fragment for each section of the template, by the
 * section's key, so that no input can reach over a section's end (../shared/ux.md). Names of nodes, attributes
 * and marks are those of `document/model.ts`.
 */
export const sectionFragment = (document: Y.Doc, key: string): Y.XmlFragment =>
  document.getXmlFragment(`${prefix}${key}`)

const prefix = 'section:'

/** Which nodes, attributes and marks may stand in a document; raised whenever one is added. */
export const schemaVersion = 1

/** The version that a document was last written in; 1 where it says nothing. */
export function schemaOf(document: Y.Doc): number {
  const said = document.getMap('document').get('schema')
  return typeof said === 'number' ? said : 1
}

/** Whether this program may let the document be edited: an editor deletes what it does not know (durability.md). */
export const isKnownSchema = (document: Y.Doc): boolean => schemaOf(document) <= schemaVersion

export function stampSchema(document: Y.Doc): void {
  if (schemaOf(document) < schemaVersion || !document.getMap('document').has('schema'))
    document.getMap('document').set('schema', schemaVersion)
}

/** Keys of the sections that a document has, whether the template still knows them or not. */
export function sectionKeys(document: Y.Doc): readonly string[] {
  return [...document.share.keys()]
    .filter((name) => name.startsWith(prefix))
    .map((name) => name.slice(prefix.length))
    .toSorted()
}
