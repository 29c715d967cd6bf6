import { Fragment } from 'react'
import type { ReactNode } from 'react'
import type { Output } from '#shared/contract/index.ts'
import type { Footnote, Inline, Mark, TextNode } from '#shared/document/model.ts'
import { papersWords } from '#shared/text/screen/case/papers.ts'
import { useText } from '../../api/language.ts'

export type References = Output<'paper.get'>['references']

/** Text with its marks, citations as chips, footnotes as raised numbers. */
export function InlineRun({
  inlines,
  references,
  notes,
  name,
}: {
  readonly inlines: readonly Inline[]
  readonly references: References
  readonly notes: readonly Footnote[]
  readonly name: string
}): ReactNode {
  return inlines.map((inline, at) => (
    // oxlint-disable-next-line react/no-array-index-key -- a stretch of text has no other name than its place
    <Fragment key={at}>
      <OneInline inline={inline} references={references} notes={notes} name={name} />
    </Fragment>
  ))
}

function OneInline({
  inline,
  references,
  notes,
  name,
}: {
  readonly inline: Inline
  readonly references: References
  readonly notes: readonly Footnote[]
  readonly name: string
}): ReactNode {
  switch (inline.type) {
    case 'text':
      return marked(inline)
    case 'hardBreak':
      return <br />
    case 'footnote':
      return <NoteMark number={notes.indexOf(inline) + 1} name={name} />
    case 'citation':
      return <Chip found={references.find(({ id }) => id === inline.attrs.entry)} />
    default:
      return <Chip found={references.find(({ id }) => id === inline.attrs.input)} />
  }
}

function NoteMark({ number, name }: { readonly number: number; readonly name: string }): React.JSX.Element {
  const text = useText(papersWords)
  const show = (): void => {
    document.getElementById(`${name}-note-${String(number)}`)?.scrollIntoView({ block: 'center' })
  }
  return (
    <sup>
      <button type="button" className="case-note" aria-label={text.footnote(number)} onClick={show}>
        {number}
      </button>
    </sup>
  )
}

function Chip({ found }: { readonly found: References[number] | undefined }): React.JSX.Element {
  const text = useText(papersWords)
  if (found === undefined) return <span className="case-chip broken">{text.broken}</span>
  const { kind, number, title } = found
  const label = kind === 'entry' ? text.entry(number) : text.input(number)
  const whole = kind === 'entry' ? text.entryName(number, title) : text.inputName(number, title)
  return (
    <abbr className={`case-chip ${kind}`} title={whole}>
      {label}
    </abbr>
  )
}

const marked = (node: TextNode): ReactNode =>
  (node.marks ?? []).reduce<ReactNode>((inside, mark) => withMark(mark, inside), node.text)

function withMark(mark: Mark, inside: ReactNode): ReactNode {
  switch (mark.type) {
    case 'bold':
      return <strong>{inside}</strong>
    case 'italic':
      return <em>{inside}</em>
    case 'superscript':
      return <sup>{inside}</sup>
    case 'subscript':
      return <sub>{inside}</sub>
    default:
      // the window goes nowhere: the address is shown, not followed
      return (
        <span className="case-link" title={mark.attrs.href}>
          {inside}
        </span>
      )
  }
}
