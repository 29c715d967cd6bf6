import type { BlobHash } from '#shared/ids.ts'
import { useRead } from '../../../api/hooks.ts'
import { useDesk } from '../session/desk.ts'
import { setPartAttributes } from './node-parts.ts'
import type { PartProps } from './parts-view.tsx'
import { usePaperWords } from '../words.ts'

const widths = [25, 33, 50, 67, 75, 100]

/** A picture, and what must be said about it. */
export function ImagePart({ part, isEditable }: PartProps): React.JSX.Element {
  const text = usePaperWords()
  const { session } = useDesk()
  const { blob, alt, caption, width } = part.node.attrs as {
    blob: BlobHash
    alt: string
    caption: string
    width: number
  }
  const { data } = useRead('paper.image', { id: session.paper.id, blob })
  const isMissing = alt.trim() === ''
  return (
    <>
      {data === undefined ? (
        <div className="paper-image-wait" aria-hidden />
      ) : (
        <img
          src={`data:${data.mediaType};base64,${data.bytes}`}
          alt={alt}
          style={{ width: `${String(width)}%` }}
          draggable={false}
        />
      )}
      <div className="paper-image-words">
        <label>
          <span>
            {text.imageAlt} {isMissing && <em>{text.required}</em>}
          </span>
          <textarea
            className="ds-input"
            data-words="alt"
            rows={2}
            value={alt}
            placeholder={text.imageAltHint}
            aria-invalid={isMissing}
            readOnly={!isEditable}
            onChange={({ target }) => setPartAttributes(part, { alt: target.value })}
          />
        </label>
        <label>
          <span>{text.imageCaption}</span>
          <input
            className="ds-input"
            data-words="caption"
            value={caption}
            readOnly={!isEditable}
            onChange={({ target }) => setPartAttributes(part, { caption: target.value })}
          />
        </label>
        <label className="paper-image-width">
          <span>{text.imageWidth}</span>
          <select
            className="ds-input"
            value={width}
            disabled={!isEditable}
            onChange={({ target }) => setPartAttributes(part, { width: Number(target.value) })}
          >
            {[...new Set([...widths, width])]
              .toSorted((a, b) => a - b)
              .map((share) => (
                <option key={share} value={share}>
                  {text.percent(share)}
                </option>
              ))}
          </select>
        </label>
      </div>
    </>
  )
}
