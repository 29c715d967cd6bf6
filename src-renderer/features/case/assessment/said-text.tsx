import type { ShownPoint } from '#shared/contract/assessment.ts'
import { placeOfPoint } from '#shared/domain/hearing/divide-text.ts'
import type { HearingInputId } from '#shared/ids.ts'
import { assessmentWords } from '#shared/text/screen/case/assessment.ts'
import { useRead } from '../../../api/hooks.ts'
import { useText } from '../../../api/language.ts'
import { Answered } from '../../../ui/states.tsx'

/** All that an input says, with the point marked where it stands. */
export function SaidText({
  input,
  point,
}: {
  readonly input: HearingInputId
  readonly point: ShownPoint | null
}): React.JSX.Element {
  const whole = useRead('assessment.input', { id: input }, { keep: true })
  return (
    <Answered query={whole} rows={6}>
      {({ text, summary }) => (
        <Marked input={input} said={text.trim() === '' ? summary : text} point={point} />
      )}
    </Answered>
  )
}

/** Only the pane scrolls: the page stays where the hands are. */
function bringIntoView(mark: HTMLElement | null): void {
  const box = mark?.closest<HTMLElement>('.assess-said')
  if (mark && box) box.scrollTop = Math.max(0, mark.offsetTop - box.offsetTop - 24)
}

function Marked({
  input,
  said,
  point,
}: {
  readonly input: HearingInputId
  readonly said: string
  readonly point: ShownPoint | null
}): React.JSX.Element {
  const text = useText(assessmentWords)
  const place = point === null ? null : placeOfPoint(said, point.text)
  if (place === null)
    return (
      <>
        {point !== null && <p className="small muted">{text.rewritten}</p>}
        <p className="assess-text">{said}</p>
      </>
    )
  const [from, to] = place
  return (
    <p className="assess-text">
      {said.slice(0, from)}
      <mark key={`${input} ${String(from)}`} ref={bringIntoView}>
        {said.slice(from, to)}
      </mark>
      {said.slice(to)}
    </p>
  )
}
