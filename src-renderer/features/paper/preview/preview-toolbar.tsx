import { Button } from '@digdir/designsystemet-react'
import {
  ChevronDownIcon,
  ChevronUpIcon,
  ExclamationmarkTriangleIcon,
  FilePdfIcon,
  MinusIcon,
  PlusIcon,
} from '@navikt/aksel-icons'
import { useEffect } from 'react'
import type { PreviewPages } from '#shared/contract/preview.ts'
import type { PaperId } from '#shared/ids.ts'
import { previewWords } from '#shared/text/screen/preview.ts'
import { useText } from '../../../api/language.ts'
import { useJob } from '../../../api/use-job.ts'
import { useFormat } from '../../../ui/format.ts'
import { Tag } from '../../../ui/tag.tsx'
import type { Icon } from '../../../ui/tag.tsx'
import { tell, tellFailure } from '../../../ui/toast-store.ts'
import { nextZoom } from '#shared/preview/page-geometry.ts'
import type { Zoom } from './printed-pages.tsx'
import type { EditedSection } from './use-preview.ts'

/** Which page, how large, how many of how many; and the draft on paper. */
export function PreviewToolbar({
  paper,
  sections,
  shown,
  page,
  percent,
  fits,
  onZoom,
  onPage,
}: {
  readonly paper: PaperId
  readonly sections: readonly EditedSection[]
  readonly shown: PreviewPages | null
  readonly page: number
  readonly percent: number
  readonly fits: boolean
  readonly onZoom: (zoom: Zoom) => void
  readonly onPage: (page: number) => void
}): React.JSX.Element {
  const text = useText(previewWords)
  const format = useFormat()
  const pages = shown?.pages.length ?? 0
  const budget = shown?.budget ?? null
  const over = budget === null ? 0 : pages - budget
  return (
    <div className="preview-bar">
      <div className="preview-group">
        <IconButton
          label={text.previous}
          icon={ChevronUpIcon}
          off={page <= 1}
          onPress={() => onPage(page - 1)}
        />
        <IconButton
          label={text.next}
          icon={ChevronDownIcon}
          off={page >= pages}
          onPress={() => onPage(page + 1)}
        />
        <span className="nowrap number">
          {pages === 0 ? text.making : text.page(format.number(page), format.number(pages))}
        </span>
      </div>
      {over > 0 && budget !== null && (
        <Tag tone="warning" icon={ExclamationmarkTriangleIcon}>
          {`${text.used(format.number(pages), format.number(budget))}, ${text.over(format.number(over))}`}
        </Tag>
      )}
      <div className="preview-group preview-end">
        <IconButton
          label={text.smaller}
          icon={MinusIcon}
          off={percent <= 50}
          onPress={() => onZoom(nextZoom(percent, -1))}
        />
        <span className="preview-percent number">{text.zoom(format.number(Math.round(percent)))}</span>
        <IconButton
          label={text.larger}
          icon={PlusIcon}
          off={percent >= 200}
          onPress={() => onZoom(nextZoom(percent, 1))}
        />
        <Button
          variant="tertiary"
          data-color="neutral"
          aria-pressed={fits}
          onClick={() => onZoom(fits ? Math.round(percent) : 'fit')}
        >
          {text.fit}
        </Button>
        <PrintDraft paper={paper} sections={sections} />
      </div>
    </div>
  )
}

function IconButton({
  label,
  icon: Sign,
  off,
  onPress,
}: {
  readonly label: string
  readonly icon: Icon
  readonly off: boolean
  readonly onPress: () => void
}): React.JSX.Element {
  return (
    <Button
      icon
      variant="tertiary"
      data-color="neutral"
      aria-label={label}
      title={label}
      // stays where it is for who has it in focus
      aria-disabled={off}
      onClick={() => {
        if (!off) onPress()
      }}
    >
      <Sign aria-hidden />
    </Button>
  )
}

function PrintDraft({
  paper,
  sections,
}: {
  readonly paper: PaperId
  readonly sections: readonly EditedSection[]
}): React.JSX.Element {
  const text = useText(previewWords)
  const { state, start, reset } = useJob('paper.printDraft')
  useEffect(() => {
    if (state.kind !== 'done' && state.kind !== 'failed') return
    if (state.kind === 'failed') tellFailure(state.failure)
    else if (state.result !== null) tell(text.printed(state.result.path))
    reset()
  }, [state, reset, text])
  const busy = state.kind === 'running'
  return (
    <Button
      icon
      variant="tertiary"
      data-color="neutral"
      aria-label={text.printDraft}
      title={text.printDraft}
      loading={busy}
      onClick={() => {
        if (!busy) start({ paper, sections: [...sections] })
      }}
    >
      <FilePdfIcon aria-hidden />
    </Button>
  )
}
