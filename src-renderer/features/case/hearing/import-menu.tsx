import { ArrowUndoIcon, FileTextIcon, TableIcon } from '@navikt/aksel-icons'
import { useState } from 'react'
import { hearingImportWords } from '#shared/text/screen/case/hearing-import.ts'
import { useWrite } from '../../../api/hooks.ts'
import { useText } from '../../../api/language.ts'
import { useFormat } from '../../../ui/format.ts'
import { Menu } from '../../../ui/menu.tsx'
import { failureIn } from '../../../ui/states.tsx'
import { tell, tellFailure } from '../../../ui/toast-store.ts'
import { DocumentsDialog } from './documents-dialog.tsx'
import type { OneHearing } from './hearing-tab.tsx'
import { ImportDialog } from './import-dialog.tsx'
import { stayedText } from './undone.ts'

/** Takes inputs in from a table or from letters and mails, and takes the last of it back. */
export function ImportMenu({ hearing }: { readonly hearing: OneHearing }): React.JSX.Element {
  const text = useText(hearingImportWords)
  const format = useFormat()
  const undo = useWrite('hearing.undoImport')
  const [from, setFrom] = useState<'table' | 'documents' | null>(null)
  const { id, lastImport } = hearing
  const close = (): void => setFrom(null)
  const onUndo = async (): Promise<void> => {
    if (lastImport === null) return
    try {
      const { removed, stayed } = await undo.mutateAsync({ import: lastImport.import })
      tell(text.undone(format.number(removed)))
      if (stayed.length > 0) tell(stayedText(stayed, text, format.number))
    } catch (error) {
      tellFailure(failureIn(error))
    }
  }
  return (
    <>
      <Menu
        label={text.import}
        variant="secondary"
        items={[
          { label: text.fromTable, icon: TableIcon, onChoose: () => setFrom('table') },
          { label: text.fromDocuments, icon: FileTextIcon, onChoose: () => setFrom('documents') },
          ...(lastImport === null
            ? []
            : [
                {
                  label: text.undoLast(lastImport.file),
                  icon: ArrowUndoIcon,
                  onChoose: () => void onUndo(),
                },
              ]),
        ]}
      />
      {from === 'table' && <ImportDialog hearing={id} onClose={close} />}
      {from === 'documents' && <DocumentsDialog hearing={id} onClose={close} />}
    </>
  )
}
