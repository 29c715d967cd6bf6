import { PencilIcon, PersonGroupIcon } from '@navikt/aksel-icons'
import { Button } from '@digdir/designsystemet-react'
import { settingsWords } from '#shared/text/screen/settings.ts'
import { call } from '../../../api/client.ts'
import { useWrite } from '../../../api/hooks.ts'
import { useText } from '../../../api/language.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import { EmptyState } from '../../../ui/states.tsx'
import { tellDone, tellFailure } from '../../../ui/toast-store.ts'
import { useMayChange } from '../may-change.ts'
import { moved, ReorderList } from '../reorder-list.tsx'
import type { CommitteeRow } from './committee-row.ts'

export type MemberRow = CommitteeRow['members'][number]

type Props = {
  readonly committee: CommitteeRow
  readonly onEdit: (member: MemberRow) => void
}

/** Chair, deputy chair, members. */
export function Members({ committee, onEdit }: Props): React.JSX.Element {
  const text = useText(settingsWords)
  const mayChange = useMayChange()
  const rows = committee.members.filter(({ role }) => role !== 'deputy')
  if (rows.length === 0)
    return (
      <EmptyState icon={PersonGroupIcon} title={text.noMembers}>
        {text.noMembersHelp}
      </EmptyState>
    )
  return (
    <DataTable
      caption={`${committee.name}: ${text.members}`}
      rows={rows}
      rowKey={({ person }) => person}
      columns={[
        { key: 'name', header: text.name, cell: ({ name }) => name, names: true },
        { key: 'role', header: text.role, cell: ({ role }) => text[role], width: '10rem' },
        { key: 'party', header: text.party, cell: ({ party }) => party, width: '14rem' },
        ...(mayChange
          ? [
              {
                key: 'edit',
                header: text.edit,
                hideHeader: true,
                width: '3.5rem',
                cell: (row: MemberRow) => <EditButton member={row} onEdit={onEdit} />,
              },
            ]
          : []),
      ]}
    />
  )
}

/** In the order in which they are called; the order is the user's own. */
export function Deputies({ committee, onEdit }: Props): React.JSX.Element {
  const text = useText(settingsWords)
  const mayChange = useMayChange()
  const order = useWrite('membership.order')
  const rows = committee.members.filter(({ role }) => role === 'deputy')
  if (rows.length === 0) return <p className="muted">{text.noDeputies}</p>
  return (
    <>
      <ReorderList
        label={`${committee.name}: ${text.deputies}`}
        locked={!mayChange}
        items={rows.map((row) => ({
          key: row.person,
          name: row.name,
          content: (
            <>
              <strong>{row.name}</strong> <span className="muted small">{row.party}</span>
            </>
          ),
          actions: <EditButton member={row} onEdit={onEdit} />,
        }))}
        onMove={(from, to) =>
          order.mutate(
            { committee: committee.id, deputies: moved(rows, from, to).map(({ person }) => person) },
            {
              onSuccess: ({ before }) =>
                tellDone(text.movedTo(rows[from]?.name ?? '', to + 1, rows.length), () =>
                  call('membership.order', { committee: committee.id, deputies: before }),
                ),
              onError: ({ failure }) => tellFailure(failure),
            },
          )
        }
      />
      {mayChange && rows.length > 1 && <p className="muted small reorder-help">{text.orderHelp}</p>}
    </>
  )
}

function EditButton({
  member,
  onEdit,
}: {
  readonly member: MemberRow
  readonly onEdit: (member: MemberRow) => void
}): React.JSX.Element {
  const text = useText(settingsWords)
  return (
    <Button
      className="settings-edit"
      variant="tertiary"
      data-color="neutral"
      icon
      aria-label={text.editMember(member.name)}
      onClick={() => onEdit(member)}
    >
      <PencilIcon aria-hidden />
    </Button>
  )
}
