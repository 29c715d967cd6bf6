import { Button } from '@digdir/designsystemet-react'
import type { ReactNode } from 'react'
import { sendingWords } from '#shared/text/screen/sending/index.ts'
import { useText } from '../../../api/language.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { FolderChoice, useFolder } from './folder-choice.tsx'

/** Asks before an edition is made: what will happen, and where its packets go. */
export function MakeDialog({
  open,
  title,
  confirm,
  onClose,
  onMake,
  children,
}: {
  readonly open: boolean
  readonly title: string
  readonly confirm: string
  readonly onClose: () => void
  readonly onMake: (folder: string) => void
  readonly children: ReactNode
}): React.JSX.Element {
  const text = useText(sendingWords)
  const chosen = useFolder()
  const { folder } = chosen
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={title}
      footer={
        <>
          <Button
            disabled={folder === null}
            onClick={() => {
              if (folder === null) return
              onClose()
              onMake(folder)
            }}
          >
            {confirm}
          </Button>
          <Button variant="secondary" data-color="neutral" onClick={onClose}>
            {text.cancel}
          </Button>
        </>
      }
    >
      {children}
      <FolderChoice {...chosen} />
    </Dialog>
  )
}
