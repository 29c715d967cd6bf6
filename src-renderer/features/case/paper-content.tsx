import { ImageIcon } from '@navikt/aksel-icons'
import type { ReactNode } from 'react'
import type { Block, Content, Footnote, Image, Inline, Table, TextBlock } from '#shared/document/model.ts'
import { inlinesOf } from '#shared/document/text.ts'
import { papersWords } from '#shared/text/screen/case/papers.ts'
import { useText } from '../../api/language.ts'
import { useFormat } from '../../ui/format.ts'
import { grouped } from './paper-lists.ts'
import type { ListItem } from './paper-lists.ts'
import { InlineRun } from './paper-inline.tsx'
import type { References } from './paper-inline.tsx'

/** What a section says: paragraphs, headings, lists, tables, quotes, with its footnotes below. */
export function PaperContent({
  content,
  references,
  name,
}: {
  readonly content: Content
  readonly references: References
  /** Of the section: makes ids of footnotes its own. */
  readonly name: string
}): React.JSX.Element {
  const text = useText(papersWords)
  const notes = content.flatMap((block) =>
    inlinesOf(block).filter((inline): inline is Footnote => inline.type === 'footnote'),
  )
  const run = (inlines: readonly Inline[]): ReactNode => (
    <InlineRun inlines={inlines} references={references} notes={notes} name={name} />
  )
  return (
    <>
      {grouped(content).map((part) =>
        'items' in part ? (
          <ItemList key={part.items[0]?.block.attrs.id} items={part.items} run={run} />
        ) : (
          <OneBlock key={part.block.attrs.id} block={part.block} run={run} />
        ),
      )}
      {notes.length > 0 && (
        <ol className="case-footnotes" aria-label={text.footnotes}>
          {notes.map((note, at) => (
            <li key={note.attrs.id} id={`${name}-note-${String(at + 1)}`}>
              {run(note.content)}
            </li>
          ))}
        </ol>
      )}
    </>
  )
}

type Run = (inlines: readonly Inline[]) => ReactNode

function OneBlock({ block, run }: { readonly block: Block; readonly run: Run }): React.JSX.Element {
  if (block.type === 'table') return <PaperTable table={block} run={run} />
  if (block.type === 'image') return <Picture image={block} />
  return <TextPart block={block} run={run} />
}

function TextPart({ block, run }: { readonly block: TextBlock; readonly run: Run }): React.JSX.Element {
  const inside = run(block.content)
  switch (block.attrs.style) {
    case 'heading':
      return <h4>{inside}</h4>
    case 'subheading':
      return <h5>{inside}</h5>
    case 'quote':
      return (
        <blockquote>
          <p>{inside}</p>
        </blockquote>
      )
    default:
      return <p>{inside}</p>
  }
}

function ItemList({
  items,
  run,
}: {
  readonly items: readonly ListItem[]
  readonly run: Run
}): React.JSX.Element {
  const List = items[0]?.block.attrs.style === 'numbered' ? 'ol' : 'ul'
  return (
    <List>
      {items.map(({ block, below }) => (
        <li key={block.attrs.id}>
          {run(block.content)}
          <Task block={block} />
          {below.length > 0 && <ItemList items={below} run={run} />}
        </li>
      ))}
    </List>
  )
}

/** Who does what by when, below a point of the proposal. */
function Task({ block }: { readonly block: TextBlock }): ReactNode {
  const text = useText(papersWords)
  const format = useFormat()
  const { responsible = '', due = '', reportTo = '' } = block.attrs.task ?? {}
  const facts = [
    responsible === '' ? '' : `${text.task.responsible}: ${responsible}`,
    due === '' ? '' : `${text.task.due}: ${format.day(due)}`,
    reportTo === '' ? '' : `${text.task.reportTo}: ${reportTo}`,
  ].filter((fact) => fact !== '')
  return facts.length === 0 ? null : <span className="case-task">{facts.join(' · ')}</span>
}

function PaperTable({ table, run }: { readonly table: Table; readonly run: Run }): React.JSX.Element {
  const { caption } = table.attrs
  return (
    <div className="case-table">
      <table>
        {caption !== '' && <caption>{caption}</caption>}
        <tbody>
          {table.content.map((row, at) => (
            // oxlint-disable-next-line react/no-array-index-key -- a row has no other name than its place
            <tr key={at}>
              {row.content.map(({ attrs, content }, place) => {
                const Cell = attrs.header ? 'th' : 'td'
                return (
                  <Cell
                    // oxlint-disable-next-line react/no-array-index-key -- nor has a cell
                    key={place}
                    scope={attrs.header ? (at === 0 ? 'col' : 'row') : undefined}
                    colSpan={attrs.colspan}
                    rowSpan={attrs.rowspan}
                    data-align={attrs.align}
                  >
                    {run(content)}
                  </Cell>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** Pictures are drawn by the editor; here stands what they show. */
function Picture({ image }: { readonly image: Image }): React.JSX.Element {
  const text = useText(papersWords)
  const { alt, caption } = image.attrs
  return (
    <figure>
      <p className="case-picture">
        <ImageIcon aria-hidden fontSize="1.5rem" />
        <span>
          {text.picture}: {alt === '' ? text.noAlt : alt}
        </span>
      </p>
      {caption !== '' && <figcaption>{caption}</figcaption>}
    </figure>
  )
}
