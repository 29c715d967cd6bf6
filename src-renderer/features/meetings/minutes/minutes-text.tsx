import type { MinutesDocumentView } from '#shared/contract/minutes-shapes.ts'
import { minutesScreen } from '#shared/text/screen/minutes.ts'
import { useText } from '../../../api/language.ts'
import { Facts } from '../../../ui/panel.tsx'

type Section = MinutesDocumentView['sections'][number]
type Block = Section['blocks'][number]

/** The minutes in words, as they are printed, in the language of the document. */
export function MinutesText({ document }: { readonly document: MinutesDocumentView }): React.JSX.Element {
  const { heading, subject, status, facts, lead, contents, sections, language } = document
  return (
    <article className="minutes-text" lang={language} aria-label={document.title}>
      <header>
        <h2>{heading}</h2>
        <p className="minutes-subject">{subject}</p>
        <p className="small muted">{status}</p>
        <Facts rows={facts.map(([label, value]) => ({ label, value }))} />
        {lead.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </header>
      {contents !== null && <Contents rows={contents.rows} />}
      {sections.map((section) => (
        <SectionText key={section.id} section={section} />
      ))}
    </article>
  )
}

/** To an item of the minutes; the address of the screen stays as it is. */
function Contents({
  rows,
}: {
  readonly rows: NonNullable<MinutesDocumentView['contents']>['rows']
}): React.JSX.Element {
  const text = useText(minutesScreen)
  return (
    <nav className="minutes-contents" aria-label={text.contents}>
      {rows.map(({ id, number, title, outcome }) => (
        <button
          key={id}
          type="button"
          onClick={() => document.querySelector<HTMLElement>(`#m-${id}`)?.focus()}
        >
          <strong>{number}</strong> {title}
          {outcome !== '' && <span className="small muted"> {outcome}</span>}
        </button>
      ))}
    </nav>
  )
}

function SectionText({
  section: { id, number, title, about, blocks },
}: {
  readonly section: Section
}): React.JSX.Element {
  return (
    <section aria-labelledby={`m-${id}`} data-thing={id}>
      <h3 id={`m-${id}`} tabIndex={-1}>
        {number !== '' && <strong>{number} </strong>}
        {title}
      </h3>
      {about !== '' && <p className="small muted">{about}</p>}
      {blocks.map((block, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- a block's place is all that it is known by
        <BlockText key={at} block={block} />
      ))}
    </section>
  )
}

function BlockText({ block }: { readonly block: Block }): React.JSX.Element {
  switch (block.kind) {
    case 'heading':
      return <h4>{block.text}</h4>
    case 'note':
      return <p className="small muted">{block.text}</p>
    case 'alert':
      return <p className="minutes-alert">{block.text}</p>
    case 'points':
      return <Points points={block.points} />
    case 'list':
      return (
        <ul>
          {block.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )
    case 'motion':
      return (
        <div className="minutes-said">
          <p className="minutes-lead">{block.title}</p>
          <Points points={block.points} />
          {block.note !== '' && <p className="small muted">{block.note}</p>}
        </div>
      )
    case 'statement':
      return (
        <div className="minutes-said">
          <p className="minutes-lead">{block.by}</p>
          {block.lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      )
    case 'decision':
      return (
        <div className="minutes-decision">
          <h4>{block.title}</h4>
          <Points points={block.points} />
        </div>
      )
    case 'vote':
      return <VoteText block={block} />
    case 'table':
      return <SmallTable caption={block.caption} head={block.head} rows={block.rows} />
    case 'facts':
      return <Facts rows={block.rows.map(([label, value]) => ({ label, value }))} />
    case 'signatures':
      return (
        <ul className="minutes-signed">
          {block.rows.map(({ name, role, signed }) => (
            <li key={name}>{[name, role, signed].filter((part) => part !== '').join(', ')}</li>
          ))}
        </ul>
      )
    default:
      return <p>{block.text}</p>
  }
}

function VoteText({ block }: { readonly block: Extract<Block, { kind: 'vote' }> }): React.JSX.Element {
  const { title, head, rows, result } = block
  return (
    <>
      {rows.length === 0 ? (
        title !== '' && <p className="minutes-lead">{title}</p>
      ) : (
        <SmallTable
          caption={title}
          head={head}
          rows={rows.map(({ votes, label, parties }) => [votes, label, parties])}
        />
      )}
      <p>{result}</p>
    </>
  )
}

function Points({ points }: { readonly points: readonly string[] }): React.JSX.Element {
  if (points.length === 1) return <p>{points[0]}</p>
  return (
    <ol>
      {points.map((point, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- a point's number is its place
        <li key={at}>{point}</li>
      ))}
    </ol>
  )
}

function SmallTable({
  caption,
  head,
  rows,
}: {
  readonly caption: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
}): React.JSX.Element {
  return (
    <table className="minutes-table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          {head.map((each) => (
            <th key={each} scope="col">
              {each}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.join(' ')}>
            {row.map((cell, at) => (
              // oxlint-disable-next-line react/no-array-index-key -- a cell's column is its place
              <td key={at}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
