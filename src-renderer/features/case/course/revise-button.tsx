import { Button } from '@digdir/designsystemet-react'
import { useLocation } from 'wouter'
import type { CaseId } from '#shared/ids.ts'
import { courseTabWords } from '#shared/text/screen/case/course.ts'
import { call } from '../../../api/client.ts'
import { useWrite } from '../../../api/hooks.ts'
import { useText } from '../../../api/language.ts'
import { failureIn } from '../../../ui/states.tsx'
import { tellDone, tellFailure } from '../../../ui/toast-store.ts'

/** Takes an adopted plan up again, and goes to the new case. */
export function ReviseButton({ id }: { readonly id: CaseId }): React.JSX.Element {
  const text = useText(courseTabWords)
  const [, go] = useLocation()
  const revise = useWrite('case.revise')
  const take = async (): Promise<void> => {
    try {
      const made = await revise.mutateAsync({ id })
      const { caseNumber } = await call('case.get', { id: made.id })
      go(`/saker/${made.id}/fakta`)
      tellDone(text.revised(caseNumber), async () => {
        await call('case.remove', { id: made.id })
        go(`/saker/${id}/saksgang`)
      })
    } catch (error) {
      tellFailure(failureIn(error))
    }
  }
  return (
    <Button variant="secondary" data-color="neutral" disabled={revise.isPending} onClick={() => void take()}>
      {text.revise}
    </Button>
  )
}
