import { Button } from '@digdir/designsystemet-react'
import { useForm } from 'react-hook-form'
import { versionWords } from '#shared/text/screen/paper/versions.ts'
import { useWrite } from '../../../api/hooks.ts'
import { useText } from '../../../api/language.ts'
import { Form } from '../../../ui/fields/form.tsx'
import { TextField } from '../../../ui/fields/text-field.tsx'
import { tell } from '../../../ui/toast-store.ts'
import { useDesk } from '../session/desk.ts'

/** The text as it stands, kept under a name. */
export function KeepVersion(): React.JSX.Element {
  const { session } = useDesk()
  const text = useText(versionWords)
  const keep = useWrite('paper.keepVersion')
  const form = useForm({ defaultValues: { name: '' } })
  const save = async ({ name }: { readonly name: string }): Promise<void> => {
    const called = name.trim()
    if (called === '') {
      form.setError('name', { type: 'words', message: text.nameMissing })
      return
    }
    session.saver.flush()
    await session.saver.settled() // what was just written belongs to it
    await keep.mutateAsync({ id: session.paper.id, name: called }).then(
      () => {
        form.reset({ name: '' })
        tell(text.kept(called))
        return null
      },
      () => null, // told in the form
    )
  }
  return (
    <Form
      form={form}
      id="paper-keep-version"
      onSubmit={form.handleSubmit(save)}
      failure={keep.error?.failure}
    >
      <TextField control={form.control} name="name" label={text.name} description={text.nameHint} />
      <Button type="submit" variant="secondary" data-size="sm" form="paper-keep-version">
        {text.keep}
      </Button>
    </Form>
  )
}
