import { FilePdfIcon, PaperclipIcon } from '@navikt/aksel-icons'
import { useState } from 'react'
import type { CaseId, PaperId, ThemeId } from '#shared/ids.ts'
import { knowledgePrintScreen } from '#shared/text/screen/case/knowledge-print.ts'
import { useText } from '../../../api/language.ts'
import { useMayWrite } from '../../../api/may-write.ts'
import { Menu } from '../../../ui/menu.tsx'
import { AttachDialog } from './attach-dialog.tsx'
import { SaveDialog } from './save-dialog.tsx'

export type PrintedThemes = readonly {
  readonly id: ThemeId
  readonly number: number
  readonly name: string
}[]

/** The knowledge base on paper: saved as a PDF, or attached to the paper that is being written. */
export function KnowledgePrintMenu({
  caseId,
  themes,
  paper,
}: {
  readonly caseId: CaseId
  readonly themes: PrintedThemes
  /** The draft that attachments go to; null where every paper was sent. */
  readonly paper: PaperId | null
}): React.JSX.Element {
  const text = useText(knowledgePrintScreen)
  const mayWrite = useMayWrite()
  const [asked, setAsked] = useState<'save' | 'attach' | null>(null)
  const close = (): void => setAsked(null)
  return (
    <>
      <Menu
        label={text.print}
        variant="secondary"
        items={[
          { label: text.savePdf, icon: FilePdfIcon, onChoose: () => setAsked('save') },
          {
            label: text.attach,
            icon: PaperclipIcon,
            disabled: paper === null || !mayWrite,
            onChoose: () => setAsked('attach'),
          },
        ]}
      />
      {asked === 'save' && <SaveDialog caseId={caseId} themes={themes} onClose={close} />}
      {asked === 'attach' && paper !== null && <AttachDialog paper={paper} themes={themes} onClose={close} />}
    </>
  )
}
