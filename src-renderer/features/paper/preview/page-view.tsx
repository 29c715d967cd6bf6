import { memo, useState } from 'react'
import type { MouseEvent } from 'react'
import type { PreviewPages } from '#shared/contract/preview.ts'
import { previewWords } from '#shared/text/screen/preview.ts'
import { useText } from '../../../api/language.ts'
import { useFormat } from '../../../ui/format.ts'
import { blockAt, stretchesOf } from '#shared/preview/page-geometry.ts'
import type { PageBox } from '#shared/preview/page-geometry.ts'

/** One page: its picture, the mark on the block that is written in, and the block under the pointer. */
export const PageView = memo(function PageView({
  page,
  shown,
  box,
  scale,
  url,
  activeBlock,
  onChooseBlock,
}: {
  readonly page: number
  readonly shown: PreviewPages
  readonly box: PageBox
  /** Pixels for a point. */
  readonly scale: number
  readonly url: string | undefined
  readonly activeBlock: string | null
  readonly onChooseBlock: (id: string) => void
}): React.JSX.Element {
  const text = useText(previewWords)
  const format = useFormat()
  const [under, setUnder] = useState<string | null>(null)
  const blockUnder = (event: MouseEvent<HTMLElement>): string | null => {
    const { top } = event.currentTarget.getBoundingClientRect()
    return blockAt(shown, page, (event.clientY - top) / scale)
  }
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- Enter in the pages does the same
    <div
      className="preview-page"
      style={{ top: box.top, width: box.width, height: box.height }}
      data-over={under !== null || undefined}
      onMouseMove={(event) => setUnder(blockUnder(event))}
      onMouseLeave={() => setUnder(null)}
      onClick={(event) => {
        const block = blockUnder(event)
        if (block !== null) onChooseBlock(block)
      }}
    >
      {url !== undefined && (
        <img
          src={url}
          width={box.width}
          height={box.height}
          draggable={false}
          alt={text.picture(format.number(page), format.number(shown.pages.length))}
        />
      )}
      {under !== null && under !== activeBlock && (
        <BlockMark shown={shown} page={page} scale={scale} id={under} kind="under" />
      )}
      <BlockMark shown={shown} page={page} scale={scale} id={activeBlock} kind="active" />
    </div>
  )
})

function BlockMark({
  shown,
  page,
  scale,
  id,
  kind,
}: {
  readonly shown: PreviewPages
  readonly page: number
  readonly scale: number
  readonly id: string | null
  readonly kind: 'active' | 'under'
}): React.ReactNode {
  return stretchesOf(shown, id)
    .filter((stretch) => stretch.page === page)
    .map(({ top, bottom }) => (
      <div
        key={kind}
        className="preview-mark"
        data-kind={kind}
        style={{ top: top * scale, height: (bottom - top) * scale }}
      />
    ))
}
