import { Button } from '@digdir/designsystemet-react'
import type { Editor } from '@tiptap/core'
import { useForm } from 'react-hook-form'
import { isAllowedLink } from '#shared/document/links.ts'
import { kitWords } from '#shared/text/screen/kit.ts'
import { useText } from '../../../api/language.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { Form } from '../../../ui/fields/form.tsx'
import { TextField } from '../../../ui/fields/text-field.tsx'
import type { Desk } from '../session/desk.ts'
import { linkAt, removeLink, setLink } from './link-commands.ts'
import { usePaperWords } from '../words.ts'

/** Where a stretch of text leads: to a page or an address, nothing else. */
export function LinkDialog({
  desk,
  editor,
  onClose,
}: {
  readonly desk: Desk
  readonly editor: Editor
  readonly onClose: () => void
}): React.JSX.Element {
  const text = usePaperWords()
  const kit = useText(kitWords)
  const { state, view } = editor
  const link = linkAt(state)
  const form = useForm({ defaultValues: { href: link?.href ?? '', words: link?.words ?? '' } })
  const asksWords = link === null || link.from === link.to
  const save = ({ href, words }: { href: string; words: string }): void => {
    const address = complete(href)
    if (!isAllowedLink(address)) {
      form.setError('href', { type: 'words', message: text.linkWrong })
      return
    }
    desk.session.undo.stop()
    setLink(address, words)(state, view.dispatch.bind(view))
    desk.session.undo.stop()
    onClose()
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={text.link}
      size="small"
      footer={
        <>
          <Button type="submit" form="paper-link">
            {text.linkSet}
          </Button>
          <Button variant="secondary" data-color="neutral" onClick={onClose}>
            {kit.cancel}
          </Button>
          {link !== null && link.href !== '' && (
            <Button
              variant="tertiary"
              data-color="danger"
              onClick={() => {
                removeLink(state, view.dispatch.bind(view))
                onClose()
              }}
            >
              {text.linkRemove}
            </Button>
          )}
        </>
      }
    >
      <Form form={form} id="paper-link" onSubmit={form.handleSubmit(save)}>
        <TextField
          control={form.control}
          name="href"
          label={text.linkHref}
          description={text.linkHelp}
          required
        />
        {asksWords && <TextField control={form.control} name="words" label={text.linkWords} />}
      </Form>
    </Dialog>
  )
}

/** `solvik.no/plan` and `post@solvik.no` as they are meant. */
function complete(typed: string): string {
  const href = typed.trim()
  if (/^[a-z][a-z0-9+.-]*:/i.test(href)) return href
  if (/^[^\s@/]+@[^\s@/]+\.[^\s@/]+$/.test(href)) return `mailto:${href}`
  return /^[^\s/]+\.[^\s/]{2,}/.test(href) ? `https://${href}` : href
}
