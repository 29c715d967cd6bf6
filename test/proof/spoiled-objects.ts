import { PDFArray, PDFDict, PDFHexString, PDFNumber, PDFRef, PDFString } from '@cantoo/pdf-lib'
import type { PDFDocument } from '@cantoo/pdf-lib'
import { aTextBlock } from '#support/builders.ts'
import type { Doctoring } from '#support/small-packet.ts'
import { dictsOf, elements, first, info, key, links, swap } from './find-objects.ts'
import type { Spoiled } from './find-objects.ts'

/** What the ParentTree says of a page: the owners of its content. */
const forgetOwnersOn = (document: PDFDocument, page: number): void => {
  const root = document.catalog.lookup(key('StructTreeRoot'), PDFDict)
  const kids = root.lookup(key('ParentTree'), PDFDict).lookup(key('Kids'), PDFArray)
  const numbers = kids.lookup(0, PDFDict).lookup(key('Nums'), PDFArray)
  const wanted = document
    .getPage(page - 1)
    .node.lookup(key('StructParents'), PDFNumber)
    .asNumber()
  for (let index = 0; index < numbers.size(); index += 2)
    if (numbers.lookup(index, PDFNumber).asNumber() === wanted)
      numbers.set(index + 1, document.context.obj([]))
}

/** Whether an element holds content itself, and no elements. */
const holdsOnlyContent = (dict: PDFDict): boolean => {
  const kids = dict.lookup(key('K'))
  return (
    kids instanceof PDFNumber ||
    (kids instanceof PDFArray && kids.asArray().every((kid) => kid instanceof PDFNumber))
  )
}

const namesOf = (document: PDFDocument): Record<string, PDFRef | PDFDict> => {
  const names = document.catalog.lookup(key('Names'))
  const dests = names instanceof PDFDict ? names.get(key('Dests')) : undefined
  return dests instanceof PDFRef || dests instanceof PDFDict ? { Dests: dests } : {}
}

const withText = (model: Parameters<NonNullable<Doctoring['model']>>[0], text: string): typeof model => ({
  ...model,
  items: model.items.map((item) =>
    item.paper === null || item.kind !== 'RS'
      ? item
      : {
          ...item,
          paper: {
            ...item.paper,
            sections: [{ role: 'text', title: 'Saksopplysninger', content: [aTextBlock(text)] }],
          },
        },
  ),
})

/** Spoiled where only programs look: structure, properties, fonts, objects. */
export const spoiledObjects: readonly Spoiled[] = [
  [
    'a lost way back from content to owner',
    'structureTree',
    {
      // the second page of an attachment: no heading of ours stands there
      objects: (document) => forgetOwnersOn(document, 5),
    },
  ],
  [
    'an element with another parent',
    'structureTree',
    {
      objects: (document) =>
        first(elements(document, 'TR')).set(
          key('P'),
          first(elements(document, 'H2')).get(key('P')) ?? PDFNumber.of(0),
        ),
    },
  ],
  [
    'content that nobody owns',
    'structureTree',
    {
      objects: (document) => {
        first(elements(document, 'TD').concat(elements(document, 'P')).filter(holdsOnlyContent)).delete(
          key('K'),
        )
      },
    },
  ],
  ['an unmarked file', 'structureTree', { objects: (document) => document.catalog.delete(key('MarkInfo')) }],
  [
    'a heading that skips levels',
    'headings',
    {
      template: swap(
        '  heading(level: 3, title)\n  for part in body { part }',
        '  heading(level: 5, title)\n  for part in body { part }',
      ),
    },
  ],
  [
    'a table without header cells',
    'tableHeaders',
    {
      objects: (document) => {
        for (const head of elements(document, 'TH')) head.set(key('S'), key('TD'))
      },
    },
  ],
  [
    'a picture that nobody tells of',
    'alternativeTexts',
    {
      objects: (document) => {
        for (const figure of elements(document, 'Figure')) figure.delete(key('Alt'))
      },
    },
  ],
  ['no language', 'language', { objects: (document) => document.catalog.delete(key('Lang')) }],
  [
    'a title that is not shown',
    'title',
    { objects: (document) => document.catalog.delete(key('ViewerPreferences')) },
  ],
  ['no title', 'title', { objects: (document) => info(document).delete(key('Title')) }],
  [
    'two words about the author',
    'metadata',
    { objects: (document) => info(document).set(key('Author'), PDFHexString.fromText('En annen')) },
  ],
  [
    'a removed font',
    'fonts',
    {
      objects: (document) => {
        for (const dict of dictsOf(document))
          for (const file of ['FontFile2', 'FontFile3']) dict.delete(key(file))
      },
    },
  ],
  [
    'a script',
    'activeContent',
    {
      objects: (document) =>
        document.catalog.set(
          key('OpenAction'),
          document.context.obj({ S: 'JavaScript', JS: PDFString.of('1') }),
        ),
    },
  ],
  [
    'a file inside',
    'activeContent',
    {
      objects: (document) =>
        document.catalog.set(
          key('Names'),
          document.context.obj({ ...namesOf(document), EmbeddedFiles: { Names: [] } }),
        ),
    },
  ],
  [
    'a form',
    'activeContent',
    { objects: (document) => document.catalog.set(key('AcroForm'), document.context.obj({ Fields: [] })) },
  ],
  [
    'an action that opens a program',
    'activeContent',
    {
      objects: (document) =>
        first(links(document).filter((each) => each.has(key('A')))).set(
          key('PA'),
          document.context.obj({ S: 'Launch', F: PDFString.of('x') }),
        ),
    },
  ],
  [
    'an orphan object',
    'unreachableObjects',
    {
      loose: (document) => {
        document.context.register(document.context.stream('det som ble tatt ut'))
      },
    },
  ],
  [
    'an earlier edition below the last',
    'unreachableObjects',
    {
      bytes: (bytes) =>
        Buffer.concat([bytes, Buffer.from('\n9999 0 obj\n(gammelt)\nendobj\nstartxref\n9\n%%EOF\n')]),
    },
  ],
  [
    'a national identity number',
    'identityNumbers',
    { model: (model) => withText(model, 'Søkeren har fødselsnummer 010190 00083 og bor i Breivik.') },
  ],
]
