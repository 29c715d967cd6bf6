import { Button } from '@digdir/designsystemet-react'
import type { Editor } from '@tiptap/core'
import { TextSelection } from '@tiptap/pm/state'
import { useEffect, useId, useMemo, useState } from 'react'
import type { Failure } from '#shared/contract/reply.ts'
import { kitWords } from '#shared/text/screen/kit.ts'
import { useText } from '../../../api/language.ts'
import { useWrite } from '../../../api/hooks.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { ErrorState, failureIn } from '../../../ui/states.tsx'
import { toBase64 } from '../session/base64.ts'
import type { Desk } from '../session/desk.ts'
import { usePaperWords } from '../words.ts'

const largest = 20 * 1024 * 1024

/** A picture and what it shows: without alternative text it does not get in. */
export function ImageDialog({
  desk,
  editor,
  file: given,
  onClose,
}: {
  readonly desk: Desk
  readonly editor: Editor
  readonly file: File | null
  readonly onClose: () => void
}): React.JSX.Element {
  const text = usePaperWords()
  const kit = useText(kitWords)
  const id = useId()
  const [file, setFile] = useState(given)
  const [alt, setAlt] = useState('')
  const [caption, setCaption] = useState('')
  const [isAsked, setAsked] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  const add = useWrite('paper.addImage')
  const shown = useMemo(() => (file === null ? null : URL.createObjectURL(file)), [file])
  useEffect(
    () => () => {
      if (shown !== null) URL.revokeObjectURL(shown)
    },
    [shown],
  )
  const isMissing = alt.trim() === ''
  const isTooLarge = file !== null && file.size > largest
  const save = async (): Promise<void> => {
    setAsked(true)
    if (file === null || isMissing || isTooLarge) return
    try {
      const bytes = toBase64(new Uint8Array(await file.arrayBuffer()))
      const name = file.name === '' ? 'bilde' : file.name.slice(0, 200)
      const { blob, mediaType } = await add.mutateAsync({ id: desk.session.paper.id, name, bytes })
      insertImage(desk, editor, { blob, mediaType, alt: alt.trim(), caption: caption.trim() })
      onClose()
    } catch (error) {
      setFailure(failureIn(error))
    }
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={text.imageInsert}
      footer={
        <>
          <Button type="submit" form={`${id}-form`} disabled={add.isPending}>
            {text.imageInsert}
          </Button>
          <Button variant="secondary" data-color="neutral" onClick={onClose}>
            {kit.cancel}
          </Button>
        </>
      }
    >
      <form
        id={`${id}-form`}
        className="form paper-image-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        {failure !== null && <ErrorState failure={failure} writing />}
        {shown !== null && <img className="paper-image-preview" src={shown} alt="" />}
        <label>
          <span>{text.imageFile}</span>
          <input
            type="file"
            className="ds-input"
            accept="image/png,image/jpeg"
            onChange={({ target }) => setFile(target.files?.[0] ?? file)}
          />
          {isAsked && file === null && <small className="paper-wrong">{text.imageFileMissing}</small>}
          {isTooLarge && <small className="paper-wrong">{text.imageTooLarge}</small>}
        </label>
        <label>
          <span>{text.imageAlt}</span>
          <small className="muted">{text.imageAltHint}</small>
          <textarea
            className="ds-input"
            rows={3}
            value={alt}
            aria-invalid={isAsked && isMissing}
            onChange={({ target }) => setAlt(target.value)}
          />
          {isAsked && isMissing && <small className="paper-wrong">{text.imageAltMissing}</small>}
        </label>
        <label>
          <span>{text.imageCaption}</span>
          <input className="ds-input" value={caption} onChange={({ target }) => setCaption(target.value)} />
        </label>
      </form>
    </Dialog>
  )
}

function insertImage(desk: Desk, editor: Editor, attributes: Readonly<Record<string, string>>): void {
  const { state, view, schema } = editor
  const image = schema.nodes['image']
  const { textBlock } = schema.nodes
  if (image === undefined || textBlock === undefined) return
  const { $from } = state.selection
  const at = $from.depth === 0 ? $from.pos : $from.after(1)
  const block = $from.depth === 0 ? null : $from.node(1)
  desk.session.undo.stop()
  const tr = state.tr.insert(at, image.create(attributes))
  if (at + 1 >= tr.doc.content.size) tr.insert(tr.doc.content.size, textBlock.create())
  if (block !== null && block.type === textBlock && block.content.size === 0)
    tr.delete($from.before(1), $from.after(1))
  let place = 0
  tr.doc.forEach((node, start) => {
    if (node.attrs['blob'] === attributes['blob']) place = start + node.nodeSize
  })
  tr.setSelection(TextSelection.near(tr.doc.resolve(place), 1))
  view.dispatch(tr.scrollIntoView())
  desk.session.undo.stop()
}
