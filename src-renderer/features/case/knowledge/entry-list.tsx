import {
  ExclamationmarkTriangleIcon,
  MenuElipsisVerticalIcon,
  PencilIcon,
  TrashIcon,
} from '@navikt/aksel-icons'
import type { Output } from '#shared/contract/index.ts'
import type { ShownEntry } from '#shared/contract/knowledge-shapes.ts'
import { formatFigure } from '#shared/domain/knowledge/figure-number.ts'
import type { EntryId } from '#shared/ids.ts'
import { useMayWrite } from '../../../api/may-write.ts'
import { Menu } from '../../../ui/menu.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { useSince } from '../../../marks/knowledge/change-lines.tsx'
import { useKnowledgeText } from '../../../marks/knowledge/words.ts'

export type Theme = Output<'case.knowledge'>['themes'][number]

/** Entries of one theme; the chosen one is shown beside. */
export function ThemeEntries({
  theme,
  entries,
  chosen,
  onChoose,
  onRename,
  onRemove,
}: {
  readonly theme: Theme
  readonly entries: readonly ShownEntry[]
  readonly chosen: EntryId | null
  readonly onChoose: (id: EntryId) => void
  readonly onRename: (theme: Theme) => void
  readonly onRemove: (theme: Theme) => void
}): React.JSX.Element {
  const text = useKnowledgeText()
  const mayWrite = useMayWrite()
  return (
    <Panel
      title={text.theme(theme.number, theme.name)}
      flush
      actions={
        mayWrite && (
          <Menu
            label=""
            icon={<MenuElipsisVerticalIcon aria-hidden />}
            name={text.themeMenu(theme.name)}
            items={[
              { label: text.renameTheme, icon: PencilIcon, onChoose: () => onRename(theme) },
              { label: text.removeTheme, icon: TrashIcon, tone: 'danger', onChoose: () => onRemove(theme) },
            ]}
          />
        )
      }
    >
      {entries.length === 0 ? (
        <p className="muted small knowledge-none">{text.emptyTheme}</p>
      ) : (
        <ul className="knowledge-list">
          {entries.map((entry) => (
            <li key={entry.id} data-thing={entry.id}>
              <EntryRow entry={entry} isChosen={entry.id === chosen} onChoose={onChoose} />
            </li>
          ))}
        </ul>
      )}
    </Panel>
  )
}

function EntryRow({
  entry,
  isChosen,
  onChoose,
}: {
  readonly entry: ShownEntry
  readonly isChosen: boolean
  readonly onChoose: (id: EntryId) => void
}): React.JSX.Element {
  const text = useKnowledgeText()
  const { id, number, title, value, unit, kind, usedIn } = entry
  return (
    <button
      type="button"
      className="knowledge-row"
      id={`knowledge-${id}`}
      aria-current={isChosen || undefined}
      onClick={() => onChoose(id)}
    >
      <span className="case-chip entry">K-{number}</span>
      <span className="knowledge-row-text">
        <span className="knowledge-row-title">{title}</span>
        <span className="small muted">
          {text.kinds[kind]}
          {value !== null && ` · ${formatFigure(value)} ${unit ?? ''}`.trimEnd()} · {text.usedIn(usedIn)}
        </span>
        <Warnings entry={entry} />
      </span>
    </button>
  )
}

/** What an officer must look at before the entry carries anything. */
export function Warnings({ entry }: { readonly entry: ShownEntry }): React.JSX.Element | null {
  const text = useKnowledgeText()
  const since = useSince()
  const flags = new Set(entry.sources.flatMap((use) => use.flags))
  const isBare = entry.sources.length === 0
  if (flags.size === 0 && !isBare && entry.change === null) return null
  return (
    <span className="knowledge-tags">
      {entry.change !== null && <Tag tone="info">{since(entry.change.stage)}</Tag>}
      {[...flags].map((flag) => (
        <Tag key={flag} tone="warning" icon={ExclamationmarkTriangleIcon}>
          {text.flags[flag]}
        </Tag>
      ))}
      {isBare && (
        <Tag tone="warning" icon={ExclamationmarkTriangleIcon}>
          {text.unsourced}
        </Tag>
      )}
    </span>
  )
}
