import { Button } from '@digdir/designsystemet-react'
import { EyeClosedIcon, PencilIcon } from '@navikt/aksel-icons'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import type { Output } from '#shared/contract/index.ts'
import type { HearingInputId } from '#shared/ids.ts'
import { hearingInputWords } from '#shared/text/screen/case/hearing-input.ts'
import { call } from '../../../api/client.ts'
import { useRead, useWrite } from '../../../api/hooks.ts'
import { useText } from '../../../api/language.ts'
import { useMayWrite } from '../../../api/may-write.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { FieldRow, Form } from '../../../ui/fields/form.tsx'
import { TextField } from '../../../ui/fields/text-field.tsx'
import { Facts, Panel } from '../../../ui/panel.tsx'
import { Answered, failureIn } from '../../../ui/states.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { tellDone, tellFailure } from '../../../ui/toast-store.ts'

const formId = 'hearing-contact'
type Contact = NonNullable<Output<'input.contact'>>
const nobody: Contact = { name: '', email: '', phone: '', address: '' }

/** How to reach who sent an input: asked for only when somebody wants to see it, and apart from all else. */
export function ContactPanel({ input }: { readonly input: HearingInputId }): React.JSX.Element {
  const text = useText(hearingInputWords)
  const [isShown, setShown] = useState(false)
  return (
    <Panel
      title={
        <span className="hearing-private">
          {text.contact}
          <Tag tone="warning" icon={EyeClosedIcon}>
            {text.notPublic}
          </Tag>
        </span>
      }
      description={text.contactHelp}
      actions={
        !isShown && (
          <Button variant="secondary" data-color="neutral" onClick={() => setShown(true)}>
            {text.showContact}
          </Button>
        )
      }
    >
      {isShown && <Shown input={input} />}
    </Panel>
  )
}

function Shown({ input }: { readonly input: HearingInputId }): React.JSX.Element {
  const text = useText(hearingInputWords)
  const mayWrite = useMayWrite()
  const contact = useRead('input.contact', { id: input })
  const drop = useWrite('input.dropContact')
  const [editing, setEditing] = useState(false)
  const onDrop = async (): Promise<void> => {
    try {
      const { before } = await drop.mutateAsync({ id: input })
      tellDone(text.contactDropped, async () => {
        if (before !== null) await call('input.setContact', { id: input, ...before })
      })
    } catch (error) {
      tellFailure(failureIn(error))
    }
  }
  const labels = { name: text.contactName, email: text.email, phone: text.phone, address: text.address }
  return (
    <Answered query={contact} rows={2}>
      {(held) => (
        <>
          {held === null ? (
            <p className="muted">{text.noContact}</p>
          ) : (
            <Facts
              rows={(['name', 'email', 'phone', 'address'] as const)
                .filter((key) => held[key] !== '')
                .map((key) => ({ label: labels[key], value: held[key] }))}
            />
          )}
          {mayWrite && (
            <div className="hearing-actions">
              <Button variant="secondary" data-color="neutral" onClick={() => setEditing(true)}>
                <PencilIcon aria-hidden />
                {held === null ? text.addContact : text.editContact}
              </Button>
              {held !== null && (
                <Button variant="tertiary" data-color="danger" onClick={() => void onDrop()}>
                  {text.dropContact}
                </Button>
              )}
            </div>
          )}
          {editing && (
            <ContactDialog input={input} contact={held ?? nobody} onClose={() => setEditing(false)} />
          )}
        </>
      )}
    </Answered>
  )
}

function ContactDialog({
  input,
  contact,
  onClose,
}: {
  readonly input: HearingInputId
  readonly contact: Contact
  readonly onClose: () => void
}): React.JSX.Element {
  const text = useText(hearingInputWords)
  const save = useWrite('input.setContact')
  const form = useForm<Contact>({ defaultValues: contact })
  const { control } = form
  const store = async (typed: Contact): Promise<void> => {
    try {
      const { before } = await save.mutateAsync({ id: input, ...typed })
      onClose()
      tellDone(text.contactKept, () =>
        before === null
          ? call('input.dropContact', { id: input })
          : call('input.setContact', { id: input, ...before }),
      )
    } catch {
      // the refusal is shown in the form
    }
  }
  return (
    <Dialog
      open
      title={text.contact}
      description={text.contactHelp}
      onClose={onClose}
      footer={
        <>
          <Button type="submit" form={formId}>
            {text.save}
          </Button>
          <Button variant="secondary" data-color="neutral" onClick={onClose}>
            {text.cancel}
          </Button>
        </>
      }
    >
      <Form form={form} id={formId} onSubmit={form.handleSubmit(store)} failure={save.error?.failure}>
        <TextField control={control} name="name" label={text.contactName} />
        <FieldRow>
          <TextField control={control} name="email" label={text.email} />
          <TextField control={control} name="phone" label={text.phone} />
        </FieldRow>
        <TextField control={control} name="address" label={text.address} />
      </Form>
    </Dialog>
  )
}
