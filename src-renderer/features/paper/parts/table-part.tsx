import { setPartAttributes } from './node-parts.ts'
import type { PartProps } from './parts-view.tsx'
import { usePaperWords } from '../words.ts'

/** A table's caption, printed above it. */
export function TablePart({ part, isEditable }: PartProps): React.JSX.Element {
  const text = usePaperWords()
  const caption = String(part.node.attrs['caption'])
  return (
    <input
      className="paper-caption"
      data-words="caption"
      aria-label={text.tableCaption}
      placeholder={text.tableCaptionHint}
      data-missing={caption.trim() === '' || undefined}
      value={caption}
      readOnly={!isEditable}
      onChange={({ target }) => setPartAttributes(part, { caption: target.value })}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== 'Escape') return
        event.preventDefault()
        part.view.focus()
      }}
    />
  )
}
