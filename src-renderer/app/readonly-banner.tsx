import type { OpenWorkspace } from '#shared/contract/program.ts'
import { shellWords } from '#shared/text/screen/shell.ts'
import { useText } from '../api/language.ts'
import { useFormat } from '../ui/format.ts'
import { Notice } from '../ui/notice.tsx'

/** Says that nothing can be changed here, and who can. */
export function ReadonlyBanner({
  workspace,
}: {
  readonly workspace: OpenWorkspace
}): React.JSX.Element | null {
  const text = useText(shellWords)
  const format = useFormat()
  if (!workspace.readonly) return null
  const { writer } = workspace
  return (
    <div className="readonly-banner">
      <Notice tone="warning">
        {writer === null
          ? text.readonly
          : text.readonlyBy(writer.user, writer.machine, format.instant(writer.since))}
      </Notice>
    </div>
  )
}
