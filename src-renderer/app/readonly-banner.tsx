import { Button } from '@digdir/designsystemet-react'
import type { OpenWorkspace } from '#shared/contract/program.ts'
import { shellWords } from '#shared/text/screen/shell.ts'
import { useWrite } from '../api/hooks.ts'
import { useText } from '../api/language.ts'
import { useFormat } from '../ui/format.ts'
import { Notice } from '../ui/notice.tsx'
import { failureIn } from '../ui/states.tsx'
import { tellFailure } from '../ui/toast-store.ts'

/** Says that nothing can be changed here, and who can. */
export function ReadonlyBanner({
  workspace,
}: {
  readonly workspace: OpenWorkspace
}): React.JSX.Element | null {
  const text = useText(shellWords)
  const format = useFormat()
  const takeOver = useWrite('workspace.takeOver')
  if (!workspace.readonly) return null
  const { writer, mayTakeOver } = workspace
  return (
    <div className="readonly-banner">
      <Notice
        tone={mayTakeOver ? 'info' : 'warning'}
        alert={mayTakeOver}
        actions={
          mayTakeOver && (
            <Button
              variant="secondary"
              onClick={() => takeOver.mutate({}, { onError: (error) => tellFailure(failureIn(error)) })}
            >
              {text.takeOver}
            </Button>
          )
        }
      >
        {writer === null || writer.since === ''
          ? mayTakeOver
            ? text.writerGone
            : text.readonly
          : text.readonlyBy(writer.user, writer.machine, format.instant(writer.since))}
      </Notice>
    </div>
  )
}
