import type { Block, Table, TableRow } from '#shared/document/model.ts'
import type { RedlineBlock } from '#shared/document/redline.ts'
import type { RedlineRow } from '#shared/document/redline/table-rows.ts'
import { versionWords } from '#shared/text/screen/paper/versions.ts'
import { useText } from '../../../api/language.ts'
import { Changed, Inlines, Pieces } from './pieces.tsx'

/** A block with what happened to it. */
export function BlockChange({ block }: { readonly block: RedlineBlock }): React.JSX.Element {
  if (block.change === 'same') return <Plain block={block.after} />
  if (block.change === 'added' || block.change === 'removed')
    return <Whole change={block.change} block={block.change === 'added' ? block.after : block.before} />
  if (block.as === 'text')
    return (
      <p data-style={block.after.attrs.style}>
        <Pieces pieces={block.pieces} />
      </p>
    )
  if (block.as === 'table')
    return (
      <table className="paper-redline-table">
        <caption>
          <Pieces pieces={block.caption} />
        </caption>
        <tbody>
          {block.rows.map((row, at) => (
            // oxlint-disable-next-line react/no-array-index-key -- rows have no other name, and never change
            <Row key={at} row={row} />
          ))}
        </tbody>
      </table>
    )
  if (block.as === 'image') return <ImageWords block={block.after} />
  return (
    <>
      <Whole change="removed" block={block.before} />
      <Whole change="added" block={block.after} />
    </>
  )
}

function Whole({
  change,
  block,
}: {
  readonly change: 'added' | 'removed'
  readonly block: Block
}): React.JSX.Element {
  if (block.type === 'textBlock')
    return (
      <p data-style={block.attrs.style}>
        <Changed change={change}>
          <Inlines content={block.content} />
        </Changed>
      </p>
    )
  return (
    <Changed change={change}>
      <Plain block={block} />
    </Changed>
  )
}

function Plain({ block }: { readonly block: Block }): React.JSX.Element {
  if (block.type === 'image') return <ImageWords block={block} />
  if (block.type === 'table') return <PlainTable table={block} />
  return (
    <p data-style={block.attrs.style}>
      <Inlines content={block.content} />
    </p>
  )
}

function ImageWords({ block }: { readonly block: Block }): React.JSX.Element {
  const text = useText(versionWords)
  if (block.type !== 'image') return <p />
  return (
    <p>
      {text.image} {[block.attrs.alt, block.attrs.caption].filter((words) => words !== '').join(' – ')}
    </p>
  )
}

const PlainTable = ({ table }: { readonly table: Table }): React.JSX.Element => (
  <table className="paper-redline-table">
    <caption>{table.attrs.caption}</caption>
    <tbody>
      {table.content.map((row, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- as above
        <tr key={at}>
          <Cells row={row} />
        </tr>
      ))}
    </tbody>
  </table>
)

const Cells = ({ row }: { readonly row: TableRow }): React.JSX.Element => (
  <>
    {row.content.map(({ content, attrs: { colspan, rowspan } }, at) => (
      // oxlint-disable-next-line react/no-array-index-key -- as above
      <td key={at} colSpan={colspan} rowSpan={rowspan}>
        <Inlines content={content} />
      </td>
    ))}
  </>
)

function Row({ row }: { readonly row: RedlineRow }): React.JSX.Element {
  if (row.change === 'added' || row.change === 'removed') {
    const { content } = row.change === 'added' ? row.after : row.before
    return (
      <tr>
        {content.map((cell, at) => (
          // oxlint-disable-next-line react/no-array-index-key -- as above
          <td key={at}>
            <Changed change={row.change}>
              <Inlines content={cell.content} />
            </Changed>
          </td>
        ))}
      </tr>
    )
  }
  return (
    <tr>
      {row.cells.map((pieces, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- as above
        <td key={at}>
          <Pieces pieces={pieces} />
        </td>
      ))}
    </tr>
  )
}
