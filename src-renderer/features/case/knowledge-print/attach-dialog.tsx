import { Button } from '@digdir/designsystemet-react'
import { useEffect, useState } from 'react'
import type { PaperId, ThemeId } from '#shared/ids.ts'
import { knowledgePrintScreen } from '#shared/text/screen/case/knowledge-print.ts'
import { useText } from '../../../api/language.ts'
import { useRefusalText } from '../../../api/refusal.ts'
import { useJob } from '../../../api/use-job.ts'
import { Notice } from '../../../ui/notice.tsx'
import { tell } from '../../../ui/toast-store.ts'
import type { PrintedThemes } from './knowledge-print-menu.tsx'
import { PrintDialog } from './print-dialog.tsx'
import { asked, ThemeChoice } from './theme-choice.tsx'

/** The knowledge base as an attachment; one that was made so before is replaced when the user says so. */
export function AttachDialog({
  paper,
  themes,
  onClose,
}: {
  readonly paper: PaperId
  readonly themes: PrintedThemes
  readonly onClose: () => void
}): React.JSX.Element {
  const text = useText(knowledgePrintScreen)
  const worded = useRefusalText()
  const [chosen, setChosen] = useState<readonly ThemeId[]>(themes.map(({ id }) => id))
  const { state, start, cancel } = useJob('knowledge.attach')
  const attach = (replace: boolean): void => start({ paper, themes: asked(themes, chosen), replace })
  useEffect(() => {
    if (state.kind !== 'done') return
    tell(text.attached(state.result.number, state.result.pages))
    onClose()
  }, [state, onClose, text])
  const before = state.kind === 'failed' && state.failure.code === 'knowledge.attachedBefore'
  return (
    <PrintDialog
      title={text.attachTitle}
      description={text.attachHelp}
      confirm={text.attachNow}
      ready={chosen.length > 0 && !before}
      state={state}
      onConfirm={() => attach(false)}
      onCancel={cancel}
      onClose={onClose}
      offer={
        before ? (
          <Notice
            tone="warning"
            alert
            actions={
              <Button variant="secondary" onClick={() => attach(true)}>
                {text.replace}
              </Button>
            }
          >
            {worded(state.failure)}
          </Notice>
        ) : undefined
      }
    >
      <ThemeChoice themes={themes} chosen={chosen} onChoose={setChosen} />
    </PrintDialog>
  )
}
