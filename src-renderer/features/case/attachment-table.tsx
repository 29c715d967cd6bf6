import {
  EyeIcon,
  FilePdfIcon,
  MenuElipsisVerticalIcon,
  PadlockLockedIcon,
  PencilIcon,
  TrashIcon,
} from '@navikt/aksel-icons'
import type { AttachmentRow } from '#shared/contract/case-material.ts'
import { attachmentsWords } from '#shared/text/screen/case/attachments.ts'
import { call } from '../../api/client.ts'
import { useWrite } from '../../api/hooks.ts'
import { useText } from '../../api/language.ts'
import { announce } from '../../ui/announcer.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import type { Column } from '../../ui/data-table.tsx'
import { useFormat } from '../../ui/format.ts'
import { Menu } from '../../ui/menu.tsx'
import type { MenuItem } from '../../ui/menu.tsx'
import { failureIn } from '../../ui/states.tsx'
import { Tag } from '../../ui/tag.tsx'
import { tellDone, tellFailure } from '../../ui/toast-store.ts'
import type { Editing } from './attachment-dialogs.tsx'

/** The attachments of one paper, in printed order. */
export function AttachmentTable({
  rows,
  name,
  onEdit,
}: {
  readonly rows: readonly AttachmentRow[]
  readonly name: string
  readonly onEdit: (editing: Editing) => void
}): React.JSX.Element {
  const text = useText(attachmentsWords)
  const format = useFormat()
  const columns: readonly Column<AttachmentRow>[] = [
    { key: 'number', header: text.number, width: '3.5rem', cell: ({ number }) => number },
    {
      key: 'name',
      header: text.name,
      names: true,
      cell: (row) => (
        <>
          <button type="button" className="case-open" onClick={() => void open(row, text.opened)}>
            {row.title}
          </button>
          <Marks row={row} />
        </>
      ),
    },
    { key: 'kind', header: text.kind, width: '5.5rem', cell: ({ kind }) => text.kinds[kind] },
    { key: 'pages', header: text.pages, width: '4rem', align: 'end', cell: ({ pages }) => pages },
    {
      key: 'size',
      header: text.size,
      width: '6rem',
      align: 'end',
      cell: ({ byteSize }) => <span className="number">{format.bytes(byteSize)}</span>,
    },
    {
      key: 'actions',
      header: text.actions(''),
      width: '3.5rem',
      align: 'end',
      hideHeader: true,
      cell: (row) => <Actions row={row} onEdit={onEdit} />,
    },
  ]
  return <DataTable caption={name} columns={columns} rows={rows} rowKey={({ id }) => id} />
}

/** The file it came as, and what is worth knowing of it. */
function Marks({ row }: { readonly row: AttachmentRow }): React.JSX.Element {
  const text = useText(attachmentsWords)
  const { fileName, tagged, converted, disclosure } = row
  const facts = [fileName, ...(tagged ? [] : [text.untagged]), ...(converted ? [text.converted] : [])]
  return (
    <>
      <div className="small muted">{facts.join(' · ')}</div>
      {disclosure !== null && (
        <Tag tone="warning" icon={PadlockLockedIcon}>
          {text.exempt}
        </Tag>
      )}
    </>
  )
}

async function open({ id }: AttachmentRow, said: string): Promise<void> {
  try {
    await call('attachment.open', { id })
    announce(said)
  } catch (error) {
    tellFailure(failureIn(error))
  }
}

function Actions({
  row,
  onEdit,
}: {
  readonly row: AttachmentRow
  readonly onEdit: (editing: Editing) => void
}): React.JSX.Element {
  const text = useText(attachmentsWords)
  const remove = useWrite('attachment.remove')
  const update = useWrite('attachment.update')
  const { id, title, frozen, disclosure } = row
  const guarded = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work()
    } catch (error) {
      tellFailure(failureIn(error))
    }
  }
  const onRemove = async (): Promise<void> => {
    await remove.mutateAsync({ id })
    tellDone(text.removed(title), () => call('bin.restore', { kind: 'attachment', id }))
  }
  const lift = async (): Promise<void> => {
    const { before } = await update.mutateAsync({ id, change: { disclosure: null } })
    tellDone(text.lifted(title), () => call('attachment.update', { id, change: before }))
  }
  const items: readonly MenuItem[] = [
    { label: text.open, icon: FilePdfIcon, onChoose: () => void open(row, text.opened) },
    ...(frozen
      ? []
      : [{ label: text.edit, icon: PencilIcon, onChoose: () => onEdit({ row, what: 'facts' }) } as const]),
    {
      label: disclosure === null ? text.exemptIt : text.editExemption,
      icon: PadlockLockedIcon,
      onChoose: () => onEdit({ row, what: 'exemption' }),
    },
    ...(disclosure === null
      ? []
      : [{ label: text.make, icon: EyeIcon, onChoose: () => void guarded(lift) } as const]),
    ...(frozen
      ? []
      : [
          {
            label: text.remove,
            icon: TrashIcon,
            tone: 'danger',
            onChoose: () => void guarded(onRemove),
          } as const,
        ]),
  ]
  return (
    <Menu
      label={text.actions(title)}
      name={text.actions(title)}
      icon={<MenuElipsisVerticalIcon aria-hidden />}
      items={items}
    />
  )
}
