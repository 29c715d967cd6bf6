import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import type { Block, Content, Inline } from '#shared/document/model.ts'
import { plainText } from '#shared/document/text.ts'
import { readContent } from '#shared/document/yjs/blocks.ts'
import { isKnownSchema, schemaVersion, sectionFragment } from '#shared/document/yjs/document.ts'
import { replaceContent } from '#shared/document/yjs/replace-content.ts'
import { UnreadableDocument } from '#shared/document/yjs/unreadable.ts'
import { arbitraryContent } from '#support/arbitrary-content.ts'
import { aTextBlock } from '#support/builders.ts'

const markOrder = ['bold', 'italic', 'superscript', 'subscript', 'link']

/** The one way of writing what the generator writes in many: text joined, marks in order, nothing empty. */
function settled(content: Content): Content {
  return content.flatMap((block): Block[] => {
    if (block.type === 'image') return [block]
    if (block.type === 'table') {
      const width = Math.max(...block.content.map((row) => row.content.length))
      const filler = (header: boolean) =>
        ({
          type: 'tableCell',
          attrs: { header, align: 'left', colspan: 1, rowspan: 1 },
          content: [],
        }) as const
      const rows = block.content.map((row) => {
        const cells = row.content.map((cell) => ({ ...cell, content: settledInlines(cell.content) }))
        const header = cells.every(({ attrs }) => attrs.header)
        return {
          ...row,
          content: [...cells, ...Array.from({ length: width - cells.length }, () => filler(header))],
        }
      })
      return [{ ...block, content: rows }]
    }
    const inlines = settledInlines(block.content)
    const { task, ...attrs } = block.attrs
    const said = Object.entries(task ?? {}).filter(([, words]) => words !== '')
    if (inlines.length === 0 && said.length === 0) return []
    const isItem = attrs.style === 'bullet' || attrs.style === 'numbered'
    const kept = { ...attrs, level: isItem ? attrs.level : 0 }
    return [
      {
        ...block,
        attrs: said.length === 0 ? kept : { ...kept, task: Object.fromEntries(said) },
        content: inlines,
      },
    ]
  })
}

function settledInlines<I extends Inline>(inlines: readonly I[]): I[] {
  const all: I[] = []
  for (const node of inlines) {
    if (node.type === 'footnote') all.push({ ...node, content: settledInlines(node.content) })
    else if (node.type !== 'text') all.push(node)
    else {
      const byType = new Map((node.marks ?? []).map((mark) => [mark.type, mark]))
      const marks = [...byType.values()].toSorted(
        (a, b) => markOrder.indexOf(a.type) - markOrder.indexOf(b.type),
      )
      const text = {
        type: 'text',
        text: node.text,
        ...(marks.length === 0 ? {} : { marks }),
      } as unknown as I & { text: string }
      const last = all.at(-1)
      const same = last?.type === 'text' && JSON.stringify(last.marks ?? []) === JSON.stringify(marks)
      if (same) all[all.length - 1] = { ...last, text: last.text + node.text }
      else all.push(text)
    }
  }
  return all
}

const written = (content: Content, document = new Y.Doc()): Y.XmlFragment => {
  const fragment = sectionFragment(document, 'summary')
  document.transact(() => replaceContent(fragment, content))
  return fragment
}

describe('the working form of a section', () => {
  test('says again whatever the model can say', () => {
    fc.assert(
      fc.property(arbitraryContent, (content) => {
        expect(readContent(written(content))).toEqual(settled(content))
      }),
      { numRuns: 300 },
    )
  })
  test('is the same through bytes, on another machine', () => {
    fc.assert(
      fc.property(arbitraryContent, (content) => {
        const document = new Y.Doc()
        const here = readContent(written(content, document))
        const there = new Y.Doc()
        Y.applyUpdate(there, Y.encodeStateAsUpdate(document))
        expect(readContent(sectionFragment(there, 'summary'))).toEqual(here)
      }),
      { numRuns: 100 },
    )
  })
  test('can be made to say anything else', () => {
    fc.assert(
      fc.property(
        arbitraryContent,
        arbitraryContent,
        fc.array(fc.nat({ max: 20 })),
        (before, other, picks) => {
          // some of the old blocks stay, in another order, among the new
          const next = [...other, ...picks.flatMap((pick) => before[pick] ?? [])]
          const unique = next.filter(
            (block, at) => next.findIndex(({ attrs }) => attrs.id === block.attrs.id) === at,
          )
          const fragment = written(before)
          fragment.doc?.transact(() => replaceContent(fragment, unique))
          expect(readContent(fragment)).toEqual(settled(unique))
        },
      ),
      { numRuns: 200 },
    )
  })
  test('keeps what a colleague writes in a block that stays, while another is replaced', () => {
    const [kept, gone, come] = [
      aTextBlock('Dette står.'),
      aTextBlock('Dette går.'),
      aTextBlock('Dette kommer.'),
    ]
    const here = new Y.Doc()
    written([kept, gone], here)
    const there = new Y.Doc()
    Y.applyUpdate(there, Y.encodeStateAsUpdate(here))
    const words = (sectionFragment(there, 'summary').get(0) as Y.XmlElement).get(0) as Y.XmlText
    words.insert(0, 'Også ')
    here.transact(() => replaceContent(sectionFragment(here, 'summary'), [kept, come]))
    Y.applyUpdate(here, Y.encodeStateAsUpdate(there))
    expect(plainText(readContent(sectionFragment(here, 'summary')))).toBe('Også Dette står.\nDette kommer.')
  })
  test('gives a block whose id stands before it an id of its own, the same on every machine', () => {
    const block = aTextBlock('To ganger')
    const document = new Y.Doc()
    const fragment = sectionFragment(document, 'summary')
    written([block], document)
    fragment.insert(1, [(fragment.get(0) as Y.XmlElement).clone()])
    const there = new Y.Doc()
    Y.applyUpdate(there, Y.encodeStateAsUpdate(document))
    const ids = readContent(fragment).map(({ attrs }) => attrs.id)
    expect(new Set(ids).size).toBe(2)
    expect(readContent(sectionFragment(there, 'summary')).map(({ attrs }) => attrs.id)).toEqual(ids)
  })
})

describe('a document that the model does not know', () => {
  const foreign: readonly (readonly [string, (fragment: Y.XmlFragment) => void])[] = [
    ['a node', (fragment) => fragment.insert(0, [new Y.XmlElement('video')])],
    ['text between blocks', (fragment) => fragment.insert(0, [new Y.XmlText('løst')])],
    [
      'a mark',
      (fragment) => {
        const block = new Y.XmlElement('textBlock')
        const text = new Y.XmlText()
        text.insert(0, 'x', { blink: {} })
        block.insert(0, [text])
        fragment.insert(0, [block])
      },
    ],
    [
      'a link that runs',
      (fragment) => {
        const block = new Y.XmlElement('textBlock')
        const text = new Y.XmlText()
        text.insert(0, 'x', { link: { href: 'javascript:alert(1)' } })
        block.insert(0, [text])
        fragment.insert(0, [block])
      },
    ],
    [
      'a level without end',
      (fragment) => {
        const block = new Y.XmlElement('textBlock')
        block.setAttribute('style', 'bullet')
        block.setAttribute('level', 1e9 as never)
        block.insert(0, [new Y.XmlText('x')])
        fragment.insert(0, [block])
      },
    ],
  ]
  test.each(foreign)('%s is not read', (_name, plant) => {
    const document = new Y.Doc()
    plant(sectionFragment(document, 'summary'))
    expect(() => readContent(sectionFragment(document, 'summary'))).toThrow(UnreadableDocument)
  })
  test('a newer schema is known by its number', () => {
    const document = new Y.Doc()
    document.getMap('document').set('schema', schemaVersion + 1)
    expect(isKnownSchema(document)).toBe(false)
  })
})
