import type { ReactNode } from 'react'
import type { Inline, Mark } from '#shared/document/model.ts'
import type { Piece } from '#shared/document/redline/phrases.ts'
import { versionWords } from '#shared/text/screen/paper/versions.ts'
import { useText } from '../../../api/language.ts'
import { useDesk } from '../session/desk.ts'

/** Words that are new or gone: by a line under or through them, and in words for whoever does not see it. */
export function Changed({
  change,
  children,
}: {
  readonly change: 'added' | 'removed'
  readonly children: ReactNode
}): React.JSX.Element {
  const text = useText(versionWords)
  const Element = change === 'added' ? 'ins' : 'del'
  return (
    <Element className={`paper-${change}`}>
      <span className="ds-sr-only"> [{text[change]}:] </span>
      {children}
      <span className="ds-sr-only"> [{text.end}] </span>
    </Element>
  )
}

/** Phrase by phrase, what stayed, came and went. */
export function Pieces({ pieces }: { readonly pieces: readonly Piece[] }): React.JSX.Element {
  return (
    <>
      {pieces.map(({ change, content }, at) =>
        change === 'same' ? (
          // oxlint-disable-next-line react/no-array-index-key -- pieces have no other name, and never change
          <Inlines key={at} content={content} />
        ) : (
          // oxlint-disable-next-line react/no-array-index-key -- as above
          <Changed key={at} change={change}>
            <Inlines content={content} />
          </Changed>
        ),
      )}
    </>
  )
}

/** The inside of a paragraph, to be read and not written. */
export function Inlines({ content }: { readonly content: readonly Inline[] }): React.JSX.Element {
  const { references } = useDesk()
  const text = useText(versionWords)
  return (
    <>
      {content.map((node, at): ReactNode => {
        if (node.type === 'text') return marked(node.text, node.marks ?? [], at)
        if (node.type === 'hardBreak') return <br key={at} /> // oxlint-disable-line react/no-array-index-key
        if (node.type === 'footnote')
          return (
            // oxlint-disable-next-line react/no-array-index-key -- as above
            <small key={at} className="paper-redline-note">
              [{text.note} <Inlines content={node.content} />]
            </small>
          )
        const id = node.type === 'citation' ? node.attrs.entry : node.attrs.input
        // oxlint-disable-next-line react/no-array-index-key -- as above
        return <span key={at}>[{references.find(node.type, id)?.label ?? text.unknown}]</span>
      })}
    </>
  )
}

const elements = { bold: 'strong', italic: 'em', superscript: 'sup', subscript: 'sub', link: 'u' } as const

function marked(text: string, marks: readonly Mark[], key: number): ReactNode {
  const shown = marks.reduce<ReactNode>((inner, { type }) => {
    const Element = elements[type]
    return <Element>{inner}</Element>
  }, text)
  return <span key={key}>{shown}</span>
}
