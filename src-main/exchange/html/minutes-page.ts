import type { MinutesBlock, MinutesDocument, MinutesSection } from '#shared/packet/minutes/document.ts'
import { el, joined, nothing, separated } from './element.ts'
import { text } from './escape.ts'
import type { Html } from './escape.ts'
import { crest, documentHtml, dotted, factList } from './page.ts'

/** Minutes as one plain page: HTML first, the PDF where it must be on paper (forskrift om IT-standarder). */
export function minutesPageHtml(document: MinutesDocument, pdf: string | null): string {
  const { language, municipality, heading, subject, status, edition, facts, contents, sections } = document
  const masthead = el(
    'header',
    { class: 'masthead' },
    el('p', { class: 'owner' }, crest, text(municipality)),
    el('p', { class: 'meeting' }, dotted([subject, status])),
  )
  const main = joined(
    el(
      'header',
      { class: 'plan' },
      el('p', { class: 'kind' }, text(edition)),
      el('h1', {}, text(`${heading}, ${subject}`)),
      factList(facts.map(([name, value]) => [name, text(value)])),
      pdf === null ? nothing : el('p', {}, el('a', { href: pdf }, text(`${heading} (PDF)`))),
    ),
    contents === null
      ? nothing
      : el(
          'section',
          {},
          el('h2', {}, text(contents.title)),
          el(
            'ol',
            {},
            contents.rows.map(({ id, number, title, outcome }) =>
              el(
                'li',
                {},
                el('a', { href: `#m-${id}` }, text(`${number} ${title}`)),
                text(outcome === '' ? '' : ` – ${outcome}`),
              ),
            ),
          ),
        ),
    sections.map(sectionHtml),
  )
  const footer = el('footer', {}, el('p', {}, dotted([edition, status])), el('p', {}, text(municipality)))
  const title = separated([document.title, municipality].map(text), text(' – '))
  return documentHtml({ language, title, masthead, main, after: footer })
}

function sectionHtml({ id, number, title, about, blocks }: MinutesSection): Html {
  const name = `m-${id}`
  return el(
    'section',
    { 'aria-labelledby': name },
    el('h2', { id: name }, text(number === '' ? title : `${number} ${title}`)),
    about === '' ? nothing : el('p', { class: 'note' }, text(about)),
    blocks.map(blockHtml),
  )
}

type Kinds = { readonly [K in MinutesBlock['kind']]: Extract<MinutesBlock, { readonly kind: K }> }

const pointsHtml = (points: readonly string[]): Html =>
  points.length === 1
    ? el('p', {}, text(points[0] ?? ''))
    : el(
        'ol',
        { class: 'decided' },
        points.map((point) => el('li', {}, text(point))),
      )

const tableHtml = (caption: string, head: readonly string[], rows: readonly (readonly string[])[]): Html =>
  el(
    'table',
    {},
    el('caption', {}, text(caption)),
    el(
      'thead',
      {},
      el(
        'tr',
        {},
        head.map((each) => el('th', { scope: 'col' }, text(each))),
      ),
    ),
    el(
      'tbody',
      {},
      rows.map((row) =>
        el(
          'tr',
          {},
          row.map((cell) => el('td', {}, text(cell))),
        ),
      ),
    ),
  )

const paragraphs = (lines: readonly string[]): readonly Html[] => lines.map((line) => el('p', {}, text(line)))

const pages: { readonly [K in keyof Kinds]: (block: Kinds[K]) => Html } = {
  text: (block) => el('p', {}, text(block.text)),
  note: (block) => el('p', { class: 'note' }, text(block.text)),
  alert: (block) => el('p', { class: 'warning' }, text(block.text)),
  heading: (block) => el('h3', {}, text(block.text)),
  points: ({ points }) => pointsHtml(points),
  list: ({ lines }) =>
    el(
      'ul',
      {},
      lines.map((line) => el('li', {}, text(line))),
    ),
  motion: ({ title, points, note }) =>
    joined(
      el('p', {}, el('strong', {}, text(title))),
      pointsHtml(points),
      note === '' ? nothing : el('p', { class: 'note' }, text(note)),
    ),
  decision: ({ title, points }) => joined(el('h3', {}, text(title)), pointsHtml(points)),
  statement: ({ by, lines }) => joined(el('p', {}, el('strong', {}, text(by))), ...paragraphs(lines)),
  vote: ({ title, head, rows, result }) =>
    joined(
      rows.length === 0
        ? el('p', {}, el('strong', {}, text(title)))
        : tableHtml(
            title,
            head,
            rows.map(({ votes, label, parties }) => [votes, label, parties]),
          ),
      el('p', {}, text(result)),
    ),
  table: ({ caption, head, rows }) => tableHtml(caption, head, rows),
  facts: ({ rows }) => factList(rows.map(([name, value]) => [name, text(value)])),
  signatures: ({ rows }) =>
    el(
      'ul',
      {},
      rows.map(({ name, role, signed }) =>
        el('li', {}, text([name, role, signed].filter((each) => each !== '').join(', '))),
      ),
    ),
}

const blockHtml = (block: MinutesBlock): Html => (pages[block.kind] as (of: MinutesBlock) => Html)(block)
