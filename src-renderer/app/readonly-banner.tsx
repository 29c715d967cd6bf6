import { Button } from '@digdir/designsystemet-react'
import type { OpenWorkspace } from '#shared/contract/program.ts'
import { shellWords } from '#shared/text/screen/shell.ts'
import { useWrite } from '../api/hooks.ts'
import { useText } from '../api/language.ts'
import { useFormat } from '../ui/format.ts'
import { Notice } from '../ui/notice.tsx'
import { failureIn } from '../ui/states.tsx'
import { tellFailure } from '../ui/toast-store.ts'

/** Says that nothing can be changed here, and who can; lets one take over when they have gone. */
export function ReadonlyBanner({
  workspace,
}: {
  readonly workspace: OpenWorkspace
}): React.JSX.Element | null {
  const text = useText(shellWords)
  const takeOver = useWrite('workspace.takeOver')
  const words = useWhy(workspace)
  if (!workspace.readonly) return null
  return (
    <div className="readonly-banner">
      <Notice
        tone="warning"
        actions={
          workspace.mayTakeOver && (
            <Button
              variant="secondary"
              data-color="neutral"
              onClick={() => takeOver.mutate({}, { onError: (error) => tellFailure(failureIn(error)) })}
            >
              {text.takeOver}
            </Button>
          )
        }
      >
        {words}
      </Notice>
    </div>
  )
}

function useWhy({ writer, mayTakeOver, newer }: OpenWorkspace): string {
  const text = useText(shellWords)
  const format = useFormat()
  if (newer) return text.readonlyNewer
  if (mayTakeOver) return text.mayTakeOver
  if (writer === null) return text.readonly
  if (writer.user === '') return text.readonlyElsewhere
  return text.readonlyBy(writer.user, writer.machine, format.instant(writer.since))
}
