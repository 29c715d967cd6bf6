import { PDFArray, PDFDict, PDFString } from '@cantoo/pdf-lib'
import type { PDFDocument } from '@cantoo/pdf-lib'
import { bookmark, first, key, links, swap } from './find-objects.ts'
import type { Spoiled } from './find-objects.ts'

const removeBookmark = (document: PDFDocument): void => {
  const gone = bookmark(document, /Vedlegg 1: /)
  const parent = gone.lookup(key('Parent'), PDFDict)
  const [before, next] = [gone.lookup(key('Prev')), gone.lookup(key('Next'))]
  const [beforeRef, nextRef] = [gone.get(key('Prev')), gone.get(key('Next'))]
  if (before instanceof PDFDict && nextRef !== undefined) before.set(key('Next'), nextRef)
  if (next instanceof PDFDict && beforeRef !== undefined) next.set(key('Prev'), beforeRef)
  if (before === undefined && nextRef !== undefined) parent.set(key('First'), nextRef)
  if (next === undefined && beforeRef !== undefined) parent.set(key('Last'), beforeRef)
}

const unlinkFirstRow = (document: PDFDocument): void => {
  const annotations = document.getPage(1).node.lookup(key('Annots'), PDFArray)
  annotations.remove(0)
}

const said = { pages: 10, audience: 'public' as const }

/** Spoiled where a reader turns pages: numbers, labels, bookmarks, links. */
export const spoiledPages: readonly Spoiled[] = [
  [
    'a wrong number on the agenda',
    'agendaPages',
    { template: swap('text(weight: "semibold", page-of(label(r.anchor))),', 'text(weight: "semibold")[7],') },
  ],
  ['a row of the agenda without its link', 'agendaPages', { objects: unlinkFirstRow }],
  [
    'a wrong number below a page',
    'pageStamps',
    {
      template: swap(
        '#printed(terms, here().page()) #terms.of',
        '#(if here().page() == 3 { "8" } else { printed(terms, here().page()) }) #terms.of',
      ),
    },
  ],
  [
    'a page without its number',
    'pageStamps',
    {
      template: swap(
        'small[#terms.page-word #printed',
        'small[#(if here().page() == 3 { "" } else { terms.page-word }) #printed',
      ),
    },
  ],
  [
    'a wrong number of pages',
    'pageStamps',
    { template: swap('#terms.of #printed-total(terms)', '#terms.of #(printed-total(terms) + 1)') },
  ],
  [
    'labels that begin at 5',
    'pageLabels',
    {
      objects: (document) =>
        document.catalog.set(key('PageLabels'), document.context.obj({ Nums: [0, { S: 'D', St: 5 }] })),
    },
  ],
  ['no labels', 'pageLabels', { objects: (document) => document.catalog.delete(key('PageLabels')) }],
  [
    'an attachment page that says it is another',
    'attachmentPages',
    { template: swap('#(index + 1) #w.of', '#(if index == 1 { 3 } else { index + 1 }) #w.of') },
  ],
  ['a removed bookmark', 'bookmarks', { objects: removeBookmark }],
  [
    'a bookmark to another page',
    'bookmarks',
    {
      objects: (document) =>
        bookmark(document, /^RS 1\/20/).set(
          key('Dest'),
          document.context.obj([document.getPage(0).ref, 'XYZ', 0, 800, 0]),
        ),
    },
  ],
  [
    'a bookmark to nowhere',
    'bookmarks',
    { objects: (document) => bookmark(document, /^RS 1\/20/).set(key('Dest'), PDFString.of('borte')) },
  ],
  [
    'a link to nowhere',
    'links',
    {
      objects: (document) => {
        const link = first(links(document).filter((each) => each.has(key('Dest'))))
        link.set(key('Dest'), PDFString.of('borte'))
      },
    },
  ],
  [
    'a link that runs a script',
    'links',
    {
      objects: (document) =>
        first(links(document).filter((each) => each.has(key('A'))))
          .lookup(key('A'), PDFDict)
          .set(key('URI'), PDFString.of('javascript:alert(1)')),
    },
  ],
  [
    'another account',
    'account',
    {},
    {
      expected: {
        ...said,
        pages: 10,
        items: [{ number: 'PS 1/20', title: '', firstPage: 4, attachments: [] }],
      },
    },
  ],
]
