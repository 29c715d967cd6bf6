import { Button } from '@digdir/designsystemet-react'
import { zodResolver } from '@hookform/resolvers/zod'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { z } from 'zod'
import { isoDate } from '#shared/contract/call.ts'
import type { MinutesView } from '#shared/contract/minutes-shapes.ts'
import type { MeetingId, PersonId } from '#shared/ids.ts'
import { minutesScreen } from '#shared/text/screen/minutes.ts'
import { call } from '../../../api/client.ts'
import { useWrite } from '../../../api/hooks.ts'
import { useText } from '../../../api/language.ts'
import { useMayWrite } from '../../../api/may-write.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { DateField } from '../../../ui/fields/date-field.tsx'
import { Form } from '../../../ui/fields/form.tsx'
import { useFormat } from '../../../ui/format.ts'
import { Panel } from '../../../ui/panel.tsx'
import { failureIn } from '../../../ui/states.tsx'
import { tellDone, tellFailure } from '../../../ui/toast-store.ts'

type Signer = MinutesView['signatories'][number]
type Props = { readonly meeting: MeetingId; readonly view: MinutesView }

/** Who signs the minutes, and who has. */
export function SignaturesPanel({ meeting, view }: Props): React.JSX.Element {
  const text = useText(minutesScreen)
  const [signing, setSigning] = useState<Signer | null>(null)
  const { signatories, maySign, state } = view
  const mayChange = useMayWrite() && state === 'minutesDraft'
  const name = useWrite('minutes.signatories')
  const setSigners = async (persons: PersonId[]): Promise<void> => {
    try {
      const { before } = await name.mutateAsync({ meeting, persons })
      tellDone(text.namedNow, () => call('minutes.signatories', { meeting, persons: before }))
    } catch (error) {
      tellFailure(failureIn(error))
    }
  }
  const others = maySign.filter(({ id }) => !signatories.some((signer) => signer.id === id))
  const ids = signatories.map(({ id }) => id)
  return (
    <Panel title={text.signatures} description={text.signaturesHelp}>
      <ul className="minutes-list">
        {signatories.map((signer) => (
          <SignerRow
            key={signer.id}
            meeting={meeting}
            signer={signer}
            mayChange={mayChange}
            onSign={() => setSigning(signer)}
            onRemove={() => void setSigners(ids.filter((id) => id !== signer.id))}
          />
        ))}
      </ul>
      {mayChange && others.length > 0 && (
        <AddSigner others={others} onAdd={(id) => void setSigners([...ids, id])} />
      )}
      <SignDialog meeting={meeting} today={view.today} signer={signing} onClose={() => setSigning(null)} />
    </Panel>
  )
}

function SignerRow({
  meeting,
  signer: { id, name, party, signedOn },
  mayChange,
  onSign,
  onRemove,
}: {
  readonly meeting: MeetingId
  readonly signer: Signer
  readonly mayChange: boolean
  readonly onSign: () => void
  readonly onRemove: () => void
}): React.JSX.Element {
  const text = useText(minutesScreen)
  const format = useFormat()
  const sign = useWrite('minutes.sign')
  const takeBack = async (): Promise<void> => {
    try {
      const { before } = await sign.mutateAsync({ meeting, person: id, on: null })
      tellDone(text.takenBack(name), () => call('minutes.sign', { meeting, person: id, on: before }))
    } catch (error) {
      tellFailure(failureIn(error))
    }
  }
  return (
    <li>
      <strong>{name}</strong> <span className="small muted">{party}</span>
      <div>{signedOn === null ? text.unsigned : text.signedOn(format.day(signedOn, 'long'))}</div>
      {mayChange && (
        <div className="minutes-acts">
          {signedOn === null ? (
            <>
              <Button variant="secondary" aria-label={text.signOf(name)} onClick={onSign}>
                {text.sign}
              </Button>
              <Button
                variant="tertiary"
                data-color="neutral"
                aria-label={text.removeOf(name)}
                onClick={onRemove}
              >
                {text.remove}
              </Button>
            </>
          ) : (
            <Button
              variant="tertiary"
              data-color="neutral"
              aria-label={text.unsignOf(name)}
              onClick={() => void takeBack()}
            >
              {text.unsign}
            </Button>
          )}
        </div>
      )}
    </li>
  )
}

function AddSigner({
  others,
  onAdd,
}: {
  readonly others: MinutesView['maySign']
  readonly onAdd: (person: PersonId) => void
}): React.JSX.Element {
  const text = useText(minutesScreen)
  const [chosen, setChosen] = useState('')
  const found = others.find(({ id }) => id === chosen)
  return (
    <div className="minutes-acts">
      <select
        className="ds-input"
        aria-label={text.signer}
        value={found?.id ?? ''}
        onChange={({ target }) => setChosen(target.value)}
      >
        <option value="">{text.choose}</option>
        {others.map(({ id, name, party }) => (
          <option key={id} value={id}>
            {party === '' ? name : `${name} (${party})`}
          </option>
        ))}
      </select>
      <Button
        variant="secondary"
        disabled={found === undefined}
        onClick={() => {
          if (found !== undefined) onAdd(found.id)
          setChosen('')
        }}
      >
        {text.add}
      </Button>
    </div>
  )
}

const fields = z.strictObject({ on: isoDate })
const formId = 'sign-minutes'

function SignDialog({
  meeting,
  today,
  signer,
  onClose,
}: {
  readonly meeting: MeetingId
  readonly today: string
  readonly signer: Signer | null
  readonly onClose: () => void
}): React.JSX.Element {
  const text = useText(minutesScreen)
  return (
    <Dialog
      open={signer !== null}
      onClose={onClose}
      size="small"
      title={signer === null ? '' : text.signOf(signer.name)}
      footer={
        <>
          <Button type="submit" form={formId}>
            {text.sign}
          </Button>
          <Button variant="secondary" data-color="neutral" onClick={onClose}>
            {text.cancel}
          </Button>
        </>
      }
    >
      {signer !== null && <SignForm meeting={meeting} today={today} signer={signer} onClose={onClose} />}
    </Dialog>
  )
}

function SignForm({
  meeting,
  today,
  signer: { id, name },
  onClose,
}: {
  readonly meeting: MeetingId
  readonly today: string
  readonly signer: Signer
  readonly onClose: () => void
}): React.JSX.Element {
  const text = useText(minutesScreen)
  const sign = useWrite('minutes.sign')
  const form = useForm<z.input<typeof fields>>({
    resolver: zodResolver(fields),
    defaultValues: { on: today },
  })
  const submit = form.handleSubmit(({ on }) =>
    sign.mutate(
      { meeting, person: id, on },
      {
        onSuccess: ({ before }) => {
          onClose()
          tellDone(text.signed(name), () => call('minutes.sign', { meeting, person: id, on: before }))
        },
      },
    ),
  )
  return (
    <Form form={form} id={formId} onSubmit={submit} failure={sign.error?.failure}>
      <DateField control={form.control} name="on" label={text.signDate} />
    </Form>
  )
}
