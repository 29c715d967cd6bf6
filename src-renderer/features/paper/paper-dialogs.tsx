import { ImageDialog } from './dialogs/image-dialog.tsx'
import { LinkDialog } from './dialogs/link-dialog.tsx'
import { TableDialog } from './dialogs/table-dialog.tsx'
import { useDesk, useDeskState } from './session/desk.ts'

/** The dialog that is open, if any; closed, the caret is back in the text. */
export function PaperDialogs(): React.JSX.Element | null {
  const desk = useDesk()
  const dialog = useDeskState((state) => state.dialog)
  const active = useDeskState((state) => state.active)
  const editor = desk.editorOf(active)
  if (dialog === null || editor === null || active === null) return null
  const close = (): void => {
    desk.store.setState({ dialog: null })
    setTimeout(() => editor.view.focus()) // after the dialog has given the focus back to what opened it
  }
  if (dialog.kind === 'link') return <LinkDialog desk={desk} editor={editor} onClose={close} />
  if (dialog.kind === 'table') return <TableDialog desk={desk} onClose={close} />
  return <ImageDialog desk={desk} editor={editor} file={dialog.file} onClose={close} />
}
