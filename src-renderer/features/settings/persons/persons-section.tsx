import { Button } from '@digdir/designsystemet-react'
import { PencilIcon, PersonIcon, PlusIcon } from '@navikt/aksel-icons'
import { useMemo, useState } from 'react'
import type { Output } from '#shared/contract/index.ts'
import { fold, sortKey } from '#shared/text/fold.ts'
import { settingsWords } from '#shared/text/screen/settings.ts'
import { useRead } from '../../../api/hooks.ts'
import { useText } from '../../../api/language.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import type { Column } from '../../../ui/data-table.tsx'
import { FilterBar, FilterSelect, SearchField } from '../../../ui/filter-bar.tsx'
import { useFormat } from '../../../ui/format.ts'
import { Panel } from '../../../ui/panel.tsx'
import { Answered, EmptyState } from '../../../ui/states.tsx'
import { useMayChange } from '../may-change.ts'
import { PersonDialog } from './person-dialog.tsx'

export type PersonRow = Output<'person.list'>[number]
type Kind = PersonRow['kind']

/** Everybody who is named in the workspace: employees, elected, others. */
export function PersonsSection(): React.JSX.Element {
  return (
    <Answered query={useRead('person.list', {})} rows={10}>
      {(persons) => <Persons persons={persons} />}
    </Answered>
  )
}

function Persons({ persons }: { readonly persons: readonly PersonRow[] }): React.JSX.Element {
  const text = useText(settingsWords)
  const format = useFormat()
  const mayChange = useMayChange()
  const [typed, setTyped] = useState('')
  const [kind, setKind] = useState<Kind | null>(null)
  const [edited, setEdited] = useState<PersonRow | 'new' | null>(null)
  const bodies = useRead('committee.list', {}).data
  const memberOf = useMemo(() => {
    const names = new Map<string, string[]>()
    for (const { name, members } of bodies ?? [])
      for (const { person } of members) names.set(person, [...(names.get(person) ?? []), name])
    return names
  }, [bodies])
  const shown = useMemo(() => {
    const words = fold(typed).split(/\s+/).filter(Boolean)
    return persons
      .filter((each) => kind === null || each.kind === kind)
      .filter(({ name, role }) => words.every((word) => fold(`${name} ${role}`).includes(word)))
      .toSorted((a, b) => (sortKey(a.name) < sortKey(b.name) ? -1 : 1))
  }, [persons, kind, typed])
  const kinds = { employee: text.employee, member: text.memberKind, external: text.external } as const
  const columns: Column<PersonRow>[] = [
    { key: 'name', header: text.name, cell: ({ name }) => name, names: true, width: '12rem' },
    { key: 'role', header: text.jobTitle, cell: ({ role }) => role, width: '12rem' },
    { key: 'kind', header: text.personKind, cell: ({ kind: each }) => kinds[each], width: '8rem' },
    {
      key: 'bodies',
      header: text.inCommittees,
      cell: ({ id }) => memberOf.get(id)?.join(', ') ?? '',
      width: '14rem',
    },
    {
      key: 'contact',
      header: text.contact,
      width: '18rem',
      cell: ({ email, phone }) => (
        <span className="settings-contact">
          {email !== '' && <Address email={email} />}
          {phone !== '' && <span className="number">{phone}</span>}
        </span>
      ),
    },
  ]
  return (
    <>
      <Panel flush>
        <div className="settings-bar">
          <FilterBar
            label={text.findPerson}
            found={text.personsFound(format.number(shown.length), format.number(persons.length))}
            onClear={
              typed === '' && kind === null
                ? undefined
                : () => {
                    setTyped('')
                    setKind(null)
                  }
            }
          >
            <SearchField label={text.findPerson} value={typed} onChange={setTyped} />
            <FilterSelect
              label={text.personKind}
              value={kind}
              onChange={setKind}
              options={(['employee', 'member', 'external'] as const).map((value) => ({
                value,
                label: kinds[value],
              }))}
            />
          </FilterBar>
          {mayChange && (
            <Button onClick={() => setEdited('new')}>
              <PlusIcon aria-hidden />
              {text.newPerson}
            </Button>
          )}
        </div>
        {shown.length === 0 ? (
          <EmptyState icon={PersonIcon} title={persons.length === 0 ? text.noPersons : text.noPersonHit}>
            {persons.length === 0 ? text.noPersonsHelp : undefined}
          </EmptyState>
        ) : (
          <DataTable
            caption={text.personTable}
            rows={shown}
            rowKey={({ id }) => id}
            columns={
              mayChange
                ? [
                    ...columns,
                    {
                      key: 'edit',
                      header: text.edit,
                      hideHeader: true,
                      width: '3.5rem',
                      cell: (row) => (
                        <Button
                          className="settings-edit"
                          variant="tertiary"
                          data-color="neutral"
                          icon
                          aria-label={text.editPerson(row.name)}
                          onClick={() => setEdited(row)}
                        >
                          <PencilIcon aria-hidden />
                        </Button>
                      ),
                    },
                  ]
                : columns
            }
          />
        )}
      </Panel>
      <PersonDialog person={edited} onClose={() => setEdited(null)} />
    </>
  )
}

/** An address may break after its sign, before it breaks in a word. */
function Address({ email }: { readonly email: string }): React.JSX.Element {
  const at = email.indexOf('@') + 1
  return (
    <span>
      {email.slice(0, at)}
      <wbr />
      {email.slice(at)}
    </span>
  )
}
