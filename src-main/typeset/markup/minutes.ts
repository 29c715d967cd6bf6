import type { MinutesBlock, MinutesDocument, MinutesSection } from '#shared/packet/minutes/document.ts'
import { array, call, dictionary, num, statement, str } from './code.ts'
import type { Code } from './code.ts'
import { documentTerms } from './document-terms.ts'
import { shortened } from './packet.ts'

/** Typst source of minutes or of an extract, from their words. */
export function minutesMarkup(document: MinutesDocument, trail: string | null): string {
  const { language, title, municipality, footer, contents, sections } = document
  const terms = documentTerms(language, trail)
  const named = `title: ${str(title)}, author: ${str(municipality)}, lang: ${str(language)}, footer-text: ${str(footer)}, terms: ${terms}`
  const front = sections.filter(({ number }) => number === '')
  const attendance = front.filter(({ id }) => id === 'attendance')
  const rest = sections.filter((section) => !attendance.includes(section))
  return [
    '#import "/minutes.typ": *\n',
    `#show: packet.with(${named})\n`,
    '#show: minutes-look\n',
    statement(coverCode(document)),
    ...attendance.map((section) => statement(sectionCode(section))),
    ...(contents === null ? [] : [statement(contentsCode(contents))]),
    ...rest.map((section) => statement(sectionCode(section))),
  ].join('')
}

function coverCode({ municipality, status, edition, heading, subject, facts, lead }: MinutesDocument): Code {
  return call('minutes-cover', [], {
    municipality: str(municipality),
    status: str(status),
    edition: str(edition),
    'heading-text': str(heading),
    subject: str(subject),
    facts: array(facts.map((row) => array(row.map(str)))),
    lead: array(lead.map(str)),
  })
}

function contentsCode({ title, head, rows }: NonNullable<MinutesDocument['contents']>): Code {
  return call('minutes-contents', [], {
    title: str(title),
    head: array(head.map(str)),
    rows: array(
      rows.map((row) =>
        dictionary({
          id: str(row.id),
          number: str(row.number),
          title: str(row.title),
          outcome: str(row.outcome),
        }),
      ),
    ),
  })
}

function sectionCode({ id, number, title, about, blocks }: MinutesSection): Code {
  return call('minutes-section', [], {
    id: str(id),
    number: str(number),
    title: str(title),
    header: str(shortened(title)),
    about: str(about),
    body: array(blocks.map(blockCode)),
  })
}

const texts = (values: readonly string[]): Code => array(values.map(str))

type Kinds = { readonly [K in MinutesBlock['kind']]: Extract<MinutesBlock, { readonly kind: K }> }

const line =
  (name: string) =>
  ({ text }: { readonly text: string }): Code =>
    call(name, [str(text)])

/** How each kind of block is set. */
const setters: { readonly [K in keyof Kinds]: (block: Kinds[K]) => Code } = {
  text: line('m-text'),
  note: line('m-note'),
  alert: line('m-alert'),
  heading: line('m-heading'),
  points: ({ points }) => call('m-points', [texts(points)]),
  list: ({ lines }) => call('m-list', [texts(lines)]),
  motion: ({ title, points, note }) =>
    call('m-motion', [], { title: str(title), points: texts(points), note: str(note) }),
  decision: ({ title, points }) => call('m-decision', [], { title: str(title), points: texts(points) }),
  statement: ({ by, lines }) => call('m-statement', [], { by: str(by), lines: texts(lines) }),
  vote: ({ title, head, rows, result }) =>
    call('m-vote', [], {
      title: str(title),
      head: texts(head),
      rows: array(
        rows.map(({ votes, label, parties }) =>
          dictionary({ votes: str(votes), label: str(label), parties: str(parties) }),
        ),
      ),
      result: str(result),
    }),
  table: ({ caption, head, widths, rows }) =>
    call('m-table', [], {
      caption: str(caption),
      head: texts(head),
      widths: array(widths.map(num)),
      rows: array(rows.map(texts)),
    }),
  facts: ({ rows }) => call('m-facts', [array(rows.map((row) => texts(row)))]),
  signatures: ({ rows }) =>
    call('m-signatures', [
      array(
        rows.map(({ name, role, signed }) =>
          dictionary({ name: str(name), role: str(role), signed: str(signed) }),
        ),
      ),
    ]),
}

const blockCode = (block: MinutesBlock): Code => (setters[block.kind] as (of: MinutesBlock) => Code)(block)
