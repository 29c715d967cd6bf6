import { Button } from '@digdir/designsystemet-react'
import { useId, useState } from 'react'
import type { CourseStep } from '#shared/contract/course.ts'
import type { Failure } from '#shared/contract/reply.ts'
import type { CaseId } from '#shared/ids.ts'
import { caseWords } from '#shared/text/screen/case/case.ts'
import { useRead, useWrite } from '../../../api/hooks.ts'
import { useText } from '../../../api/language.ts'
import { useRefusalText } from '../../../api/refusal.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { failureIn } from '../../../ui/states.tsx'
import { tell, tellFailure } from '../../../ui/toast-store.ts'

/** Steps that lead back, or away from the ordinary course: after the others, and lighter. */
const aside: ReadonlySet<CourseStep['step']> = new Set(['sendBack', 'newHearing'])

/** A button for each step that needs no body. One that lacks something says what, and on what ground. */
export function StepButtons({ id }: { readonly id: CaseId }): React.JSX.Element {
  const text = useText(caseWords)
  const advance = useWrite('case.advance')
  const course = useRead('course.get', { id })
  const papers = useRead('case.papers', { id })
  const [asking, setAsking] = useState<CourseStep['step'] | null>(null)
  const missing = papers.data?.find((paper) => paper.state !== 'frozen')?.missing ?? []
  const lacks = missing.filter(({ code }) => code !== 'paper.notApproved')
  const steps = (course.data?.steps ?? []).toSorted(
    (a, b) => Number(aside.has(a.step)) - Number(aside.has(b.step)),
  )
  const asked = steps.find(({ step }) => step === asking)
  const take = async (step: CourseStep['step'], setAside: string | null = null): Promise<void> => {
    setAsking(null)
    try {
      await advance.mutateAsync({ id, step, setAside })
      tell(text.stepsDone[step])
    } catch (error) {
      tellFailure(failureIn(error))
    }
  }
  const press = ({ step, missing: stops }: CourseStep): void => {
    if (stops.length > 0 || (step === 'approve' && lacks.length > 0)) setAsking(step)
    else void take(step)
  }
  return (
    <>
      {steps.map((each) => (
        <Button
          key={each.step}
          variant={aside.has(each.step) ? 'tertiary' : 'secondary'}
          data-color="neutral"
          disabled={advance.isPending}
          onClick={() => press(each)}
        >
          {text.steps[each.step]}
        </Button>
      ))}
      {asked !== undefined && asked.missing.length > 0 ? (
        <Missing
          step={asked}
          onClose={() => setAsking(null)}
          onSetAside={(why) => void take(asked.step, why)}
        />
      ) : (
        <Incomplete
          open={asked !== undefined}
          lacks={lacks}
          onClose={() => setAsking(null)}
          onApprove={() => void take('approve')}
        />
      )}
    </>
  )
}

/** What stops a step; what may be set aside asks for the reason. */
function Missing({
  step: { missing, maySetAside },
  onClose,
  onSetAside,
}: {
  readonly step: CourseStep
  readonly onClose: () => void
  readonly onSetAside: (reason: string) => void
}): React.JSX.Element {
  const text = useText(caseWords)
  const [reason, setReason] = useState('')
  const field = useId()
  return (
    <Dialog
      open
      onClose={onClose}
      title={text.missingTitle}
      footer={
        <>
          {maySetAside && (
            <Button disabled={reason.trim() === ''} onClick={() => onSetAside(reason)}>
              {text.setAside}
            </Button>
          )}
          <Button variant="tertiary" data-color="neutral" onClick={onClose}>
            {text.close}
          </Button>
        </>
      }
    >
      <p>{text.missingIntro}</p>
      <Lacks lacks={missing} />
      {maySetAside && (
        <div className="field">
          <label className="ds-label" htmlFor={field}>
            {text.setAsideLabel}
          </label>
          <p className="field-hint" id={`${field}-hint`}>
            {text.setAsideHelp}
          </p>
          <textarea
            id={field}
            className="ds-input"
            rows={3}
            maxLength={2000}
            value={reason}
            aria-describedby={`${field}-hint`}
            onChange={({ target }) => setReason(target.value)}
          />
        </div>
      )}
    </Dialog>
  )
}

/** A paper that lacks something may be approved all the same; it stops the notice later. */
function Incomplete({
  open,
  lacks,
  onClose,
  onApprove,
}: {
  readonly open: boolean
  readonly lacks: readonly Failure[]
  readonly onClose: () => void
  readonly onApprove: () => void
}): React.JSX.Element {
  const text = useText(caseWords)
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={text.incomplete(lacks.length)}
      footer={
        <>
          <Button onClick={onApprove}>{text.approveAnyway}</Button>
          <Button variant="tertiary" data-color="neutral" onClick={onClose}>
            {text.cancel}
          </Button>
        </>
      }
    >
      <p>{text.incompleteIntro}</p>
      <Lacks lacks={lacks} />
    </Dialog>
  )
}

function Lacks({ lacks }: { readonly lacks: readonly Failure[] }): React.JSX.Element {
  const worded = useRefusalText()
  return (
    <ul>
      {lacks.map((lack) => (
        <li key={worded(lack)}>{worded(lack)}</li>
      ))}
    </ul>
  )
}
