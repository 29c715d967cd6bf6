import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import type { CaseFacts } from '#shared/contract/case.ts'
import { allowedEvents } from '#shared/domain/case/course.ts'
import { caseWords } from '#shared/text/screen/case/case.ts'
import { actorWords, stepWords } from '#shared/text/screen/codes.ts'
import { useRead, useWrite } from '../../api/hooks.ts'
import { useText } from '../../api/language.ts'
import { useMayWrite } from '../../api/may-write.ts'
import { useRefusalText } from '../../api/refusal.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { Notice } from '../../ui/notice.tsx'
import { failureIn } from '../../ui/states.tsx'
import { tell, tellFailure } from '../../ui/toast-store.ts'

const steps = ['submitForReview', 'approve', 'rework', 'sendBack'] as const
type Step = (typeof steps)[number]

/** Who must do what for the case to go on (ux.md, promise 6), and the buttons that do it. */
export function NextStep({ facts }: { readonly facts: CaseFacts }): React.JSX.Element {
  const text = useText(caseWords)
  const actors = useText(actorWords)
  const words = useText(stepWords)
  const mayWrite = useMayWrite()
  const { nextStep } = facts
  if (nextStep === null) return <Notice tone="success">{text.done}</Notice>
  const what = words[nextStep.what as keyof typeof words]
  return (
    <Notice tone="warning" title={text.next} actions={mayWrite && <StepButtons facts={facts} />}>
      {actors[nextStep.who]} {what}.
    </Notice>
  )
}

function StepButtons({ facts }: { readonly facts: CaseFacts }): React.JSX.Element {
  const { id, state, course } = facts
  const text = useText(caseWords)
  const advance = useWrite('case.advance')
  const papers = useRead('case.papers', { id })
  const [asking, setAsking] = useState(false)
  const allowed = allowedEvents(state, course)
  const missing = papers.data?.find((paper) => paper.state !== 'frozen')?.missing ?? []
  const lacks = missing.filter(({ code }) => code !== 'paper.notApproved')
  const take = async (step: Step): Promise<void> => {
    setAsking(false)
    try {
      await advance.mutateAsync({ id, step })
      tell(text.stepsDone[step])
    } catch (error) {
      tellFailure(failureIn(error))
    }
  }
  return (
    <>
      {steps
        .filter((step) => allowed.includes(step))
        .map((step) => (
          <Button
            key={step}
            variant={step === 'sendBack' ? 'tertiary' : 'secondary'}
            data-color="neutral"
            disabled={advance.isPending}
            onClick={() => (step === 'approve' && lacks.length > 0 ? setAsking(true) : void take(step))}
          >
            {text.steps[step]}
          </Button>
        ))}
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={text.incomplete(lacks.length)}
        footer={
          <>
            <Button onClick={() => void take('approve')}>{text.approveAnyway}</Button>
            <Button variant="tertiary" data-color="neutral" onClick={() => setAsking(false)}>
              {text.cancel}
            </Button>
          </>
        }
      >
        <Lacks lacks={lacks} />
      </Dialog>
    </>
  )
}

function Lacks({
  lacks,
}: {
  readonly lacks: Parameters<ReturnType<typeof useRefusalText>>[0][]
}): React.JSX.Element {
  const text = useText(caseWords)
  const worded = useRefusalText()
  return (
    <>
      <p>{text.incompleteIntro}</p>
      <ul>
        {lacks.map((lack) => (
          <li key={worded(lack)}>{worded(lack)}</li>
        ))}
      </ul>
    </>
  )
}
