import { CheckmarkIcon, ExclamationmarkTriangleIcon } from '@navikt/aksel-icons'
import { memo } from 'react'
import type { AssessedInput, ShownPoint } from '#shared/contract/assessment.ts'
import { lacksChange } from '#shared/domain/hearing/assessment.ts'
import type { InputPointId } from '#shared/ids.ts'
import { assessmentWords } from '#shared/text/screen/case/assessment.ts'
import { hearingWords } from '#shared/text/screen/case/hearing.ts'
import { useText } from '../../../api/language.ts'
import { Tag } from '../../../ui/tag.tsx'
import type { Tone } from '../../../ui/tag.tsx'
import { AssessmentField } from './assessment-field.tsx'
import { useDrafts } from './drafts.ts'
import { labelOf } from './point-rows.ts'

export const conclusionTones: Readonly<Record<string, Tone>> = {
  followed: 'success',
  partly: 'info',
  notFollowed: 'neutral',
  noted: 'neutral',
}

/** One row of the table. It is drawn again only when what it shows is another: a key moves two of twenty. */
export const PointLine = memo(function PointLine({
  rowKey,
  index,
  start,
  height,
  input,
  point,
  theme,
  hearing,
  isActive,
  isMarked,
  isEditing,
  onLeave,
}: {
  readonly rowKey: string
  readonly index: number
  readonly start: number
  readonly height: number
  readonly input: AssessedInput
  readonly point: ShownPoint | null
  readonly theme: string | null
  /** Which hearing it came to, where the case has had more than one. */
  readonly hearing: string | null
  readonly isActive: boolean
  readonly isMarked: boolean
  readonly isEditing: boolean
  readonly onLeave: (key: string) => void
}): React.JSX.Element {
  const text = useText(assessmentWords)
  const { conclusions } = useText(hearingWords)
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-selected={isMarked}
      data-thing={rowKey}
      data-place={index}
      data-active={isActive || undefined}
      tabIndex={isActive ? 0 : -1}
      className="vtable-row vtable-line assess-line"
      style={{ transform: `translateY(${String(start)}px)`, height }}
    >
      <div role="rowheader" className="assess-cell">
        <span className="assess-number">
          <span className="case-chip input">{labelOf(input)}</span>
          {isMarked && <CheckmarkIcon aria-hidden className="assess-mark" />}
        </span>
        <span className="assess-clamp small">{input.sender}</span>
        {hearing !== null && <span className="small muted nowrap">{hearing}</span>}
      </div>
      {point === null ? (
        <div role="gridcell" aria-colspan={5} className="assess-cell assess-undivided">
          {text.undivided}
        </div>
      ) : (
        <>
          <div role="gridcell" className="assess-cell">
            {input.points.length > 1 && (
              <span className="small muted">{text.pointOf(point.number, input.points.length)}</span>
            )}
            <span className="assess-clamp">{point.text}</span>
          </div>
          <div role="gridcell" className="assess-cell">
            {theme === null ? (
              <span className="muted small">{text.noTheme}</span>
            ) : (
              <span className="assess-clamp small">{theme}</span>
            )}
          </div>
          <div role="gridcell" className="assess-cell">
            {isEditing ? (
              <AssessmentField id={point.id} stored={point.assessment} onLeave={() => onLeave(rowKey)} />
            ) : (
              <Assessment id={point.id} stored={point.assessment} />
            )}
          </div>
          <div role="gridcell" className="assess-cell">
            <Tag tone={conclusionTones[point.conclusion ?? ''] ?? 'warning'}>
              {conclusions[point.conclusion ?? 'open']}
            </Tag>
          </div>
          <div role="gridcell" className="assess-cell">
            <Change point={point} />
          </div>
        </>
      )}
    </div>
  )
})

function Assessment({
  id,
  stored,
}: {
  readonly id: InputPointId
  readonly stored: string
}): React.JSX.Element {
  const text = useText(assessmentWords)
  const draft = useDrafts((drafts) => drafts[id])
  const said = draft?.text ?? stored
  return (
    <>
      {draft !== undefined && (
        <span className="assess-unsaved small" data-failed={draft.state === 'failed' || undefined}>
          {draft.state === 'failed' && <ExclamationmarkTriangleIcon aria-hidden />}
          {draft.state === 'failed' ? text.unsaved : text.saving}
        </span>
      )}
      <span className="assess-clamp" data-write={said === '' || undefined}>
        {said === '' ? text.noAssessment : said}
      </span>
    </>
  )
}

function Change({ point }: { readonly point: ShownPoint }): React.JSX.Element {
  const text = useText(assessmentWords)
  const { change, changedBlocks } = point
  if (lacksChange(point)) return <span className="small assess-missing">{text.changeMissing}</span>
  return (
    <>
      <span className="assess-clamp small">{change}</span>
      {changedBlocks.length > 0 && (
        <span className="small muted">{text.paragraphs(changedBlocks.length)}</span>
      )}
    </>
  )
}
