import type { AssessedInput, ShownPoint } from '#shared/contract/assessment.ts'
import { placeOfPoint } from '#shared/domain/hearing/divide-text.ts'
import { assessmentWords } from '#shared/text/screen/case/assessment.ts'
import { useRead } from '../../../api/hooks.ts'
import { useText } from '../../../api/language.ts'
import { Answered } from '../../../ui/states.tsx'
import { useDrafts } from './drafts.ts'
import { labelOf } from './point-rows.ts'

/** What the table has no room for: the point and its answer in full, and all that the input says with the point marked. */
export function SaidText({
  input,
  point,
}: {
  readonly input: AssessedInput
  readonly point: ShownPoint | null
}): React.JSX.Element {
  const whole = useRead('assessment.input', { id: input.id }, { keep: true })
  return (
    <Answered query={whole} rows={6}>
      {({ text, summary }) => (
        <Whole input={input} said={text.trim() === '' ? summary : text} point={point} />
      )}
    </Answered>
  )
}

function Whole({
  input,
  said,
  point,
}: {
  readonly input: AssessedInput
  readonly said: string
  readonly point: ShownPoint | null
}): React.JSX.Element {
  const text = useText(assessmentWords)
  const draft = useDrafts((drafts) => drafts[point?.id ?? ''])
  const place = point === null ? null : placeOfPoint(said, point.text)
  const [from, to] = place ?? [0, 0]
  const answer = draft?.text ?? point?.assessment ?? ''
  return (
    <>
      {point !== null && place === null && <Part title={text.columns.point} said={point.text} />}
      <Part title={text.columns.assessment} said={answer} />
      <Part title={text.columns.change} said={point?.change ?? ''} />
      <h3>{text.wholeInput(labelOf(input))}</h3>
      <p className="assess-text">
        {said.slice(0, from)}
        {place !== null && (
          <mark key={`${input.id} ${String(from)}`} ref={answer === '' ? bringIntoView : undefined}>
            {said.slice(from, to)}
          </mark>
        )}
        {said.slice(to)}
      </p>
    </>
  )
}

function Part({ title, said }: { readonly title: string; readonly said: string }): React.JSX.Element | null {
  if (said.trim() === '') return null
  return (
    <>
      <h3>{title}</h3>
      <p className="assess-text">{said}</p>
    </>
  )
}

/** Only the pane scrolls: the page stays where the hands are. */
function bringIntoView(mark: HTMLElement | null): void {
  const box = mark?.closest<HTMLElement>('.assess-said')
  if (mark && box) box.scrollTop = Math.max(0, mark.offsetTop - box.offsetTop - 24)
}
