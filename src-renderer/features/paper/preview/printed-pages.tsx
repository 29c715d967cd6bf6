import { useEffect, useId, useRef, useState } from 'react'
import type { PaperId } from '#shared/ids.ts'
import { previewWords } from '#shared/text/screen/preview.ts'
import { useText } from '../../../api/language.ts'
import { Loading } from '../../../ui/states.tsx'
import { heightOf, pageBoxes, trueSize } from '#shared/preview/page-geometry.ts'
import { PageView } from './page-view.tsx'
import { PreviewNotices } from './preview-notices.tsx'
import { PreviewToolbar } from './preview-toolbar.tsx'
import { usePagePictures } from './use-page-pictures.ts'
import { usePaneKeys } from './use-pane-keys.ts'
import { usePreview } from './use-preview.ts'
import type { EditedSection } from './use-preview.ts'
import { useFollowBlock, usePaneView } from './use-pane-view.ts'
import './preview.css'

/** Percent of the true size, or as wide as the pane. */
export type Zoom = number | 'fit'

/**
 * A paper's printed pages beside its text. `sections`: the newest content, an object of its own for a section only
 * when it changed. `activeBlock` is marked and kept in view; a press on a page chooses the block there.
 */
export function PrintedPages(props: PrintedPagesProps): React.JSX.Element {
  return <Pane key={props.paper} {...props} />
}

export type PrintedPagesProps = {
  readonly paper: PaperId
  readonly sections: readonly EditedSection[]
  readonly activeBlock: string | null
  readonly onChooseBlock: (id: string) => void
  /** Hears how many pages there are, each time that they were set. */
  readonly onCount?: (pages: number) => void
}

function Pane({
  paper,
  sections,
  activeBlock,
  onChooseBlock,
  onCount,
}: PrintedPagesProps): React.JSX.Element {
  const text = useText(previewWords)
  const keysId = useId()
  const desk = useRef<HTMLDivElement>(null)
  const [zoom, setZoom] = useState<Zoom>('fit')
  const { shown, failure } = usePreview(paper, sections)
  const sizes = shown?.pages ?? []
  useEffect(() => {
    if (sizes.length > 0) onCount?.(sizes.length)
  }, [sizes.length, onCount])
  const view = usePaneView(desk, sizes, zoom)
  const boxes = pageBoxes(sizes, view.scale)
  // one writes most often at the end of a block
  const activePage = shown?.blocks.find(({ id }) => id === activeBlock)?.to.page ?? null
  const urls = usePagePictures(paper, shown?.revision ?? null, view.visible, activePage)
  useFollowBlock(desk, shown, view.scale, activeBlock)
  const keys = usePaneKeys({ desk, shown, boxes, view, zoom, onZoom: setZoom, onChooseBlock })
  return (
    <section className="preview" aria-label={text.title}>
      <PreviewToolbar
        paper={paper}
        sections={sections}
        shown={shown}
        page={view.page}
        percent={(view.scale / trueSize) * 100}
        fits={zoom === 'fit'}
        onZoom={setZoom}
        onPage={keys.goTo}
      />
      <PreviewNotices failure={failure} missing={shown?.missingPictures ?? []} />
      <div
        ref={desk}
        className="preview-desk"
        role="region"
        aria-label={text.pages}
        aria-describedby={keysId}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls is reached by keyboard
        tabIndex={0}
        onKeyDown={keys.onKeyDown}
      >
        <p id={keysId} hidden>
          {text.keys}
        </p>
        {shown === null ? (
          failure === null && <BlankSheet />
        ) : (
          <div className="preview-pages" style={{ height: heightOf(boxes), minWidth: view.minWidth }}>
            {view.visible.map((page) => {
              const box = boxes[page - 1]
              return (
                box !== undefined && (
                  <PageView
                    key={page}
                    page={page}
                    shown={shown}
                    box={box}
                    scale={view.scale}
                    url={urls.get(page)}
                    activeBlock={activeBlock}
                    onChooseBlock={onChooseBlock}
                  />
                )
              )
            })}
          </div>
        )}
      </div>
    </section>
  )
}

/** Where the first page will stand. */
function BlankSheet(): React.JSX.Element {
  return (
    <div className="preview-blank">
      <Loading rows={12} />
    </div>
  )
}
