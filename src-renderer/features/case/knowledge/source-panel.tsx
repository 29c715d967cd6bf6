import {
  MenuElipsisVerticalIcon,
  PadlockLockedIcon,
  PencilIcon,
  TrashIcon,
  XMarkOctagonIcon,
} from '@navikt/aksel-icons'
import type { Output } from '#shared/contract/index.ts'
import type { ShownSource } from '#shared/contract/knowledge-shapes.ts'
import { isIsoDate } from '#shared/domain/calendar/dates.ts'
import { useMayWrite } from '../../../api/may-write.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import type { Column } from '../../../ui/data-table.tsx'
import { useFormat } from '../../../ui/format.ts'
import { Menu } from '../../../ui/menu.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { EmptyState } from '../../../ui/states.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { useKnowledgeText } from '../../../marks/knowledge/words.ts'

export type SourceWork = 'show' | 'edit' | 'supersede' | 'withdraw' | 'reinstate' | 'remove'

/** All sources of the case by number: what they are, when they were read, whether they still hold. */
export function SourcePanel({
  knowledge,
  onWork,
}: {
  readonly knowledge: Output<'case.knowledge'>
  readonly onWork: (source: ShownSource, work: SourceWork) => void
}): React.JSX.Element {
  const text = useKnowledgeText()
  const format = useFormat()
  const mayWrite = useMayWrite()
  const { sources } = knowledge
  const day = (date: string): string => (isIsoDate(date) ? format.day(date) : date)
  const columns: readonly Column<ShownSource>[] = [
    {
      key: 'number',
      header: text.sourceNumber,
      width: '3rem',
      cell: ({ number }) => <span className="number">{number}</span>,
    },
    {
      key: 'title',
      header: text.sourceTitle,
      names: true,
      cell: (source) => (
        <>
          <button type="button" className="knowledge-link" onClick={() => onWork(source, 'show')}>
            {source.title}
          </button>
          <div className="small muted">
            {[text.sourceKinds[source.kind], source.author, day(source.published)]
              .filter((part) => part !== '')
              .join(' · ')}
          </div>
        </>
      ),
    },
    {
      key: 'read',
      header: text.sourceRead,
      width: '6.5rem',
      cell: ({ accessed }) => <span className="number">{day(accessed)}</span>,
    },
    {
      key: 'used',
      header: text.sourceUsed,
      width: '8rem',
      cell: ({ usedBy }) => (usedBy.length === 0 ? '–' : usedBy.map((number) => `K-${number}`).join(', ')),
    },
    {
      key: 'holds',
      header: text.sourceHolds,
      width: '11rem',
      cell: (source) => <Holds source={source} sources={sources} />,
    },
    {
      key: 'menu',
      header: text.more,
      hideHeader: true,
      width: '3rem',
      cell: (source) => mayWrite && <SourceMenu source={source} onWork={onWork} />,
    },
  ]
  return (
    <Panel title={text.sourceList} flush>
      {sources.length === 0 ? (
        <EmptyState title={text.noSources} />
      ) : (
        <DataTable caption={text.sourceList} columns={columns} rows={sources} rowKey={({ id }) => id} />
      )}
    </Panel>
  )
}

function Holds({
  source: { flags, exempt, standing },
  sources,
}: {
  readonly source: ShownSource
  readonly sources: readonly ShownSource[]
}): React.JSX.Element {
  const text = useKnowledgeText()
  const format = useFormat()
  const successor = standing.kind === 'superseded' ? sources.find(({ id }) => id === standing.by) : undefined
  return (
    <span className="knowledge-tags">
      {standing.kind === 'superseded' && (
        <Tag tone="warning">
          {text.supersededBy(String(successor?.number ?? '?'), format.day(standing.since))}
        </Tag>
      )}
      {standing.kind === 'withdrawn' && (
        <Tag tone="danger" icon={XMarkOctagonIcon}>
          {text.withdrawnOn(format.day(standing.since))}
        </Tag>
      )}
      {flags.includes('old') && <Tag tone="warning">{text.flags.old}</Tag>}
      {flags.length === 0 && standing.kind === 'current' && <span className="muted">{text.holds}</span>}
      {exempt && (
        <Tag tone="warning" icon={PadlockLockedIcon}>
          {text.exempt}
        </Tag>
      )}
    </span>
  )
}

function SourceMenu({
  source,
  onWork,
}: {
  readonly source: ShownSource
  readonly onWork: (source: ShownSource, work: SourceWork) => void
}): React.JSX.Element {
  const text = useKnowledgeText()
  const choose = (work: SourceWork) => (): void => onWork(source, work)
  const isCurrent = source.standing.kind === 'current'
  return (
    <Menu
      label=""
      icon={<MenuElipsisVerticalIcon aria-hidden />}
      name={text.sourceOptions(source.title)}
      items={[
        { label: text.editSource, icon: PencilIcon, onChoose: choose('edit') },
        ...(isCurrent
          ? [
              { label: text.supersede, onChoose: choose('supersede') },
              { label: text.withdraw, onChoose: choose('withdraw') },
            ]
          : [{ label: text.reinstate, onChoose: choose('reinstate') }]),
        { label: text.remove, icon: TrashIcon, tone: 'danger' as const, onChoose: choose('remove') },
      ]}
    />
  )
}
