import { Fieldset, Radio } from '@digdir/designsystemet-react'
import { useEffect, useState } from 'react'
import type { Audience } from '#shared/domain/disclosure/projection.ts'
import type { CaseId, ThemeId } from '#shared/ids.ts'
import { knowledgePrintScreen } from '#shared/text/screen/case/knowledge-print.ts'
import { audienceWords } from '#shared/text/screen/meeting-codes.ts'
import { useText } from '../../../api/language.ts'
import { useJob } from '../../../api/use-job.ts'
import { tell } from '../../../ui/toast-store.ts'
import type { PrintedThemes } from './knowledge-print-menu.tsx'
import { PrintDialog } from './print-dialog.tsx'
import { asked, ThemeChoice } from './theme-choice.tsx'

/** The knowledge base as a PDF where the user says. */
export function SaveDialog({
  caseId,
  themes,
  onClose,
}: {
  readonly caseId: CaseId
  readonly themes: PrintedThemes
  readonly onClose: () => void
}): React.JSX.Element {
  const text = useText(knowledgePrintScreen)
  const audiences = useText(audienceWords)
  const [chosen, setChosen] = useState<readonly ThemeId[]>(themes.map(({ id }) => id))
  const [audience, setAudience] = useState<Audience>('public')
  const { state, start, cancel, reset } = useJob('knowledge.exportPdf')
  useEffect(() => {
    if (state.kind !== 'done') return
    if (state.result === null)
      reset() // gave up in the dialog of the system: the choices stand
    else {
      tell(text.saved(state.result.path, state.result.pages))
      onClose()
    }
  }, [state, reset, onClose, text])
  return (
    <PrintDialog
      title={text.saveTitle}
      confirm={text.save}
      ready={chosen.length > 0}
      state={state}
      onConfirm={() => start({ case: caseId, themes: asked(themes, chosen), audience, path: null })}
      onCancel={cancel}
      onClose={onClose}
    >
      <ThemeChoice themes={themes} chosen={chosen} onChoose={setChosen} />
      <Fieldset>
        <Fieldset.Legend>{text.edition}</Fieldset.Legend>
        {(['public', 'members'] as const).map((value) => (
          <Radio
            key={value}
            name="audience"
            value={value}
            label={audiences[value]}
            description={value === 'public' ? text.publicHelp : undefined}
            checked={audience === value}
            onChange={() => setAudience(value)}
          />
        ))}
      </Fieldset>
    </PrintDialog>
  )
}
