import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import type { Output } from '#shared/contract/index.ts'
import type { CaseId, HearingInputId } from '#shared/ids.ts'
import { assessmentDialogWords } from '#shared/text/screen/case/assessment-dialogs.ts'
import { useRead } from '../../../api/hooks.ts'
import { useText } from '../../../api/language.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { useFormat } from '../../../ui/format.ts'
import { Answered } from '../../../ui/states.tsx'
import { labelOf } from './point-rows.ts'

type Divided = Output<'assessment.suggestPoints'>

/** How one input, or every one without points, is divided: looked at, put together where it should be, and made. */
export function DivideDialog({
  file,
  input,
  onDivide,
  onClose,
}: {
  readonly file: CaseId
  /** null: every input that has no point. */
  readonly input: HearingInputId | null
  readonly onDivide: (inputs: Pick<Divided[number], 'input' | 'texts'>[]) => void
  readonly onClose: () => void
}): React.JSX.Element | null {
  const text = useText(assessmentDialogWords)
  const suggested = useRead('assessment.suggestPoints', { case: file, input })
  const [joined, setJoined] = useState<readonly string[] | null>(null)
  const shown: Divided =
    suggested.data?.map((each) =>
      joined === null || input === null ? each : { ...each, texts: [...joined] },
    ) ?? []
  if (suggested.data === undefined && suggested.error === null) return null
  const isEmpty = shown.every(({ texts }) => texts.length === 0)
  return (
    <Dialog
      open
      onClose={onClose}
      title={input === null ? text.divideMany : text.divide}
      size="large"
      footer={
        <>
          {!isEmpty && (
            <Button
              onClick={() =>
                onDivide(shown.map(({ input: of, texts }) => ({ input: of, texts: [...texts] })))
              }
            >
              {text.divideNow}
            </Button>
          )}
          <Button variant="secondary" data-color="neutral" onClick={onClose}>
            {text.cancel}
          </Button>
        </>
      }
    >
      <Answered query={suggested} rows={5}>
        {() =>
          isEmpty ? (
            <p>{text.nothingToDivide}</p>
          ) : input === null ? (
            <ManyDivided inputs={shown} />
          ) : (
            <OneDivided texts={shown[0]?.texts ?? []} onJoin={setJoined} />
          )
        }
      </Answered>
    </Dialog>
  )
}

function OneDivided({
  texts,
  onJoin,
}: {
  readonly texts: readonly string[]
  readonly onJoin: (texts: readonly string[]) => void
}): React.JSX.Element {
  const text = useText(assessmentDialogWords)
  return (
    <>
      <p className="dialog-description">{text.divideHelp}</p>
      <ol className="assess-suggested">
        {texts.map((said, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- a suggested point is its place
          <li key={index}>
            <p className="assess-text">{said}</p>
            {index < texts.length - 1 && (
              <Button
                variant="tertiary"
                data-color="neutral"
                data-size="sm"
                aria-label={text.joinNext(index + 1)}
                onClick={() =>
                  onJoin(
                    texts.flatMap((each, at) =>
                      at === index + 1 ? [] : [at === index ? `${each}\n${texts[at + 1] ?? ''}` : each],
                    ),
                  )
                }
              >
                {text.join}
              </Button>
            )}
          </li>
        ))}
      </ol>
    </>
  )
}

/** As many as tell how it goes. */
const most = 100

function ManyDivided({ inputs }: { readonly inputs: Divided }): React.JSX.Element {
  const text = useText(assessmentDialogWords)
  const format = useFormat()
  const points = inputs.reduce((sum, { texts }) => sum + texts.length, 0)
  return (
    <>
      <p className="dialog-description">
        {text.divideManyHelp(format.number(inputs.length), format.number(points))}
      </p>
      <ul className="assess-suggested">
        {inputs.slice(0, most).map((each) => (
          <li key={each.input}>
            <span className="case-chip input">{labelOf(each)}</span> {each.sender}
            <span className="small muted"> · {each.texts.length}</span>
          </li>
        ))}
        {inputs.length > most && <li className="muted">…</li>}
      </ul>
    </>
  )
}
