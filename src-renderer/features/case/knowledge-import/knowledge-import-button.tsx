import { FileTextIcon, TableIcon } from '@navikt/aksel-icons'
import { useState } from 'react'
import type { CaseId } from '#shared/ids.ts'
import { knowledgeFileWords } from '#shared/text/screen/case/knowledge-files.ts'
import { useText } from '../../../api/language.ts'
import { useMayWrite } from '../../../api/may-write.ts'
import { Menu } from '../../../ui/menu.tsx'
import { AddDocument } from './add-document.tsx'
import { ImportDialog } from './import-dialog.tsx'

/** Takes entries, references or a document in from a file; nothing where the workspace is open for reading. */
export function KnowledgeImportButton({ caseId }: { readonly caseId: CaseId }): React.JSX.Element | null {
  const text = useText(knowledgeFileWords)
  const mayWrite = useMayWrite()
  const [from, setFrom] = useState<'table' | 'document' | null>(null)
  if (!mayWrite) return null
  const close = (): void => setFrom(null)
  return (
    <>
      <Menu
        label={text.import}
        variant="secondary"
        items={[
          { label: text.fromFile, icon: TableIcon, onChoose: () => setFrom('table') },
          { label: text.document, icon: FileTextIcon, onChoose: () => setFrom('document') },
        ]}
      />
      {from === 'table' && <ImportDialog caseId={caseId} onClose={close} />}
      {from === 'document' && <AddDocument caseId={caseId} onClose={close} />}
    </>
  )
}
