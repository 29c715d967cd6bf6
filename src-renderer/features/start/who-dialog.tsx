import { Button } from '@digdir/designsystemet-react'
import { CheckmarkIcon, PersonPlusIcon } from '@navikt/aksel-icons'
import { useEffect, useRef, useState } from 'react'
import { useForm } from 'react-hook-form'
import type { OpenWorkspace } from '#shared/contract/program.ts'
import type { PersonId } from '#shared/ids.ts'
import { fold, sortKey } from '#shared/text/fold.ts'
import { startWords } from '#shared/text/screen/start.ts'
import { useRead, useWrite } from '../../api/hooks.ts'
import { useText } from '../../api/language.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { TextField } from '../../ui/fields/text-field.tsx'
import { Form } from '../../ui/fields/form.tsx'
import { SearchField } from '../../ui/filter-bar.tsx'
import { Answered, EmptyState, ErrorState, failureIn } from '../../ui/states.tsx'
import { useWhoStore } from '../../api/asking-who.ts'
import './start.css'

const close = (): void => useWhoStore.setState({ open: false })

/** Chooses who works here: one of the employees, or oneself as a new one. */
export function WhoDialog({ workspace }: { readonly workspace: OpenWorkspace }): React.JSX.Element {
  const text = useText(startWords)
  const open = useWhoStore((store) => store.open)
  const [adding, setAdding] = useState(false)
  const addButton = useRef<HTMLButtonElement>(null)
  const wasAdding = useRef(false)
  useEffect(() => {
    if (wasAdding.current && !adding) addButton.current?.focus()
    wasAdding.current = adding
  }, [adding])
  const workAs = useWrite('workspace.workAs')
  const choose = (person: PersonId): void => workAs.mutate({ person }, { onSuccess: close })
  const leave = (): void => {
    setAdding(false)
    close()
  }
  return (
    <Dialog
      open={open}
      onClose={leave}
      title={adding ? text.addTitle : text.who}
      description={adding ? undefined : text.whoHelp}
      footer={
        adding ? (
          <>
            <Button type="submit" form="add-me">
              {text.add}
            </Button>
            <Button variant="secondary" data-color="neutral" onClick={() => setAdding(false)}>
              {text.back}
            </Button>
          </>
        ) : (
          <>
            {!workspace.readonly && (
              <Button ref={addButton} variant="secondary" onClick={() => setAdding(true)}>
                <PersonPlusIcon aria-hidden />
                {text.addMe}
              </Button>
            )}
            <Button variant="tertiary" data-color="neutral" onClick={leave}>
              {text.later}
            </Button>
          </>
        )
      }
    >
      {workAs.error !== null && <ErrorState failure={workAs.error.failure} />}
      {adding ? (
        <AddMe
          onAdded={(person) => {
            setAdding(false)
            choose(person)
          }}
        />
      ) : (
        <Employees chosen={workspace.me?.id ?? null} onChoose={choose} />
      )}
    </Dialog>
  )
}

function Employees({
  chosen,
  onChoose,
}: {
  readonly chosen: PersonId | null
  readonly onChoose: (person: PersonId) => void
}): React.JSX.Element {
  const text = useText(startWords)
  const [typed, setTyped] = useState('')
  const persons = useRead('person.list', {})
  return (
    <Answered query={persons} rows={5}>
      {(all) => {
        const employees = all
          .filter(({ kind }) => kind === 'employee')
          .toSorted((a, b) => (sortKey(a.name) < sortKey(b.name) ? -1 : 1))
        const words = fold(typed).split(/\s+/).filter(Boolean)
        const shown = employees.filter(({ name, role }) =>
          words.every((word) => fold(`${name} ${role}`).includes(word)),
        )
        if (employees.length === 0) return <EmptyState title={text.whoNone} />
        return (
          <>
            {employees.length > 7 && <SearchField label={text.whoFind} value={typed} onChange={setTyped} />}
            <ul className="start-persons">
              {shown.map(({ id, name, role }) => (
                <li key={id}>
                  <button type="button" className="start-person" onClick={() => onChoose(id)}>
                    <span className="start-initials" aria-hidden>
                      {initialsOf(name)}
                    </span>
                    <span>
                      <strong>{name}</strong>
                      {role !== name && <small>{role}</small>}
                    </span>
                    {id === chosen && (
                      <>
                        <CheckmarkIcon aria-hidden fontSize="1.3rem" />
                        <span className="ds-sr-only">{text.chosen}</span>
                      </>
                    )}
                  </button>
                </li>
              ))}
              {shown.length === 0 && <li className="muted">{text.whoNoHit}</li>}
            </ul>
          </>
        )
      }}
    </Answered>
  )
}

function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter(Boolean)
  return [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) => word?.[0] ?? '').join('')
}

function AddMe({ onAdded }: { readonly onAdded: (person: PersonId) => void }): React.JSX.Element {
  const text = useText(startWords)
  const save = useWrite('person.save')
  const form = useForm({ defaultValues: { name: '', role: '', email: '' } })
  const { setFocus } = form
  useEffect(() => setFocus('name'), [setFocus]) // what was pressed to come here is gone
  return (
    <Form
      form={form}
      id="add-me"
      failure={save.error === null ? null : failureIn(save.error)}
      onSubmit={form.handleSubmit((given) => {
        if (given.name.trim() === '') {
          form.setError('name', { type: 'required' })
          return
        }
        save.mutate(
          { id: null, kind: 'employee', phone: '', ...given },
          { onSuccess: ({ id }) => onAdded(id) },
        )
      })}
    >
      <TextField control={form.control} name="name" label={text.name} required />
      <TextField control={form.control} name="role" label={text.role} />
      <TextField control={form.control} name="email" label={text.email} type="email" />
    </Form>
  )
}
