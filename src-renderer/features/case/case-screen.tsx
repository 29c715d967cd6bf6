import type { CaseId } from '#shared/ids.ts'
import { useRead } from '../../api/hooks.ts'
import { Page } from '../../ui/page.tsx'
import { Answered } from '../../ui/states.tsx'

/** One case. */
export function CaseScreen({
  id,
}: {
  readonly id: CaseId
  readonly tab: string | undefined
}): React.JSX.Element {
  return (
    <Answered query={useRead('case.get', { id })}>
      {({ title, caseNumber }) => (
        <Page title={title} meta={caseNumber}>
          {null}
        </Page>
      )}
    </Answered>
  )
}
