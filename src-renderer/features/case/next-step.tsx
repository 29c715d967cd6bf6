import type { CaseFacts } from '#shared/contract/case.ts'
import { caseWords } from '#shared/text/screen/case/case.ts'
import { actorWords, stepWords } from '#shared/text/screen/codes.ts'
import { useText } from '../../api/language.ts'
import { useMayWrite } from '../../api/may-write.ts'
import { Notice } from '../../ui/notice.tsx'
import { StepButtons } from './course/step-buttons.tsx'

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
    <Notice tone="warning" title={text.next} actions={mayWrite && <StepButtons id={facts.id} />}>
      {actors[nextStep.who]} {what}.
    </Notice>
  )
}
