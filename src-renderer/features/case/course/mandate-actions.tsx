import { Button } from '@digdir/designsystemet-react'
import { TrashIcon } from '@navikt/aksel-icons'
import { Link } from 'wouter'
import type { CourseReading } from '#shared/contract/course.ts'
import type { CaseId } from '#shared/ids.ts'
import { courseTabWords } from '#shared/text/screen/case/course.ts'
import { call } from '../../../api/client.ts'
import { useWrite } from '../../../api/hooks.ts'
import { useText } from '../../../api/language.ts'
import { failureIn } from '../../../ui/states.tsx'
import { tellDone, tellFailure } from '../../../ui/toast-store.ts'

/** What may be done to a mandate that is not sent: written, approved, taken back. */
export function MandateActions({
  file,
  reading: { id, own },
}: {
  readonly file: CaseId
  readonly reading: CourseReading
}): React.JSX.Element | null {
  const text = useText(courseTabWords)
  const approve = useWrite('mandate.approve')
  const remove = useWrite('mandate.remove')
  if (own === null || own.state === 'frozen') return null
  const isDraft = own.state === 'draft'
  const mark = async (): Promise<void> => {
    try {
      await approve.mutateAsync({ id, approved: isDraft })
      tellDone(isDraft ? text.approved : text.takenUp, () =>
        call('mandate.approve', { id, approved: !isDraft }),
      )
    } catch (error) {
      tellFailure(failureIn(error))
    }
  }
  const takeBack = async (): Promise<void> => {
    try {
      const before = await remove.mutateAsync({ id })
      tellDone(text.mandateRemoved, () => call('mandate.add', before))
    } catch (error) {
      tellFailure(failureIn(error))
    }
  }
  return (
    <>
      {isDraft && (
        <Link className="course-write" href={`/saker/${file}/saksframlegg/${own.paper}`}>
          {text.write}
        </Link>
      )}
      <Button variant="secondary" data-color="neutral" onClick={() => void mark()}>
        {isDraft ? text.approve : text.takeUp}
      </Button>
      <Button
        variant="tertiary"
        data-color="neutral"
        icon
        aria-label={text.removeMandate}
        onClick={() => void takeBack()}
      >
        <TrashIcon aria-hidden />
      </Button>
    </>
  )
}
