import { BookIcon } from '@navikt/aksel-icons'
import { useEffect, useState } from 'react'
import type { Output } from '#shared/contract/index.ts'
import type { ShownEntry } from '#shared/contract/knowledge-shapes.ts'
import type { CaseId, EntryId, SourceId } from '#shared/ids.ts'
import { call } from '../../../api/client.ts'
import { useWrite } from '../../../api/hooks.ts'
import { FilterBar, FilterChips, SearchField } from '../../../ui/filter-bar.tsx'
import { useFormat } from '../../../ui/format.ts'
import { Panel } from '../../../ui/panel.tsx'
import { EmptyState, failureIn } from '../../../ui/states.tsx'
import { tellDone, tellFailure } from '../../../ui/toast-store.ts'
import { EntryDetail } from './entry-detail.tsx'
import { EntryDialog } from './entry-dialog.tsx'
import { ThemeEntries } from './entry-list.tsx'
import type { Theme } from './entry-list.tsx'
import { ThemeDialog } from './small-dialogs.tsx'
import { useKnowledgeText } from '../../../marks/knowledge/words.ts'

type Narrowing = ShownEntry['dimensions'][number] | 'changed' | 'flagged' | 'unsourced' | 'unused'

const passes: Readonly<
  Record<Exclude<Narrowing, ShownEntry['dimensions'][number]>, (entry: ShownEntry) => boolean>
> = {
  changed: ({ change }) => change !== null,
  flagged: ({ sources }) => sources.some(({ flags }) => flags.length > 0),
  unsourced: ({ sources }) => sources.length === 0,
  unused: ({ usedIn }) => usedIn === 0,
}
const dimensions = ['social', 'economic', 'environmental'] as const
const states = ['changed', 'flagged', 'unsourced', 'unused'] as const

const isDimension = (each: Narrowing): each is ShownEntry['dimensions'][number] =>
  (dimensions as readonly string[]).includes(each)

const fits = (entry: ShownEntry, each: Narrowing): boolean =>
  isDimension(each) ? entry.dimensions.includes(each) : passes[each](entry)

/** Entries by theme to the left, the chosen one to the right. */
export function EntriesView({
  file,
  knowledge,
  chosen,
  onChoose,
  onSource,
}: {
  readonly file: CaseId
  readonly knowledge: Output<'case.knowledge'>
  readonly chosen: EntryId | null
  readonly onChoose: (id: EntryId | null) => void
  readonly onSource: (id: SourceId) => void
}): React.JSX.Element {
  const text = useKnowledgeText()
  const format = useFormat()
  const [words, setWords] = useState('')
  const [narrowing, setNarrowing] = useState<readonly Narrowing[]>([])
  const [editing, setEditing] = useState<ShownEntry | null>(null)
  const [theme, setTheme] = useState<Theme | null>(null)
  const removeEntry = useWrite('entry.remove')
  const removeTheme = useWrite('theme.remove')
  const { themes, entries } = knowledge
  const wanted = words.toLocaleLowerCase('nb').split(/\s+/).filter(Boolean)
  const shown = entries.filter((entry) => {
    const said = `k-${entry.number} ${entry.title} ${entry.text}`.toLocaleLowerCase('nb')
    return narrowing.every((each) => fits(entry, each)) && wanted.every((word) => said.includes(word))
  })
  const isNarrowed = wanted.length > 0 || narrowing.length > 0
  const entry = entries.find(({ id }) => id === chosen)
  useEffect(() => {
    if (chosen !== null) document.getElementById(`knowledge-${chosen}`)?.scrollIntoView({ block: 'nearest' })
  }, [chosen])
  const bin = async ({ id, number }: ShownEntry): Promise<void> => {
    try {
      await removeEntry.mutateAsync({ id })
      onChoose(null)
      tellDone(text.removed(`K-${number}`), () => call('bin.restore', { kind: 'entry', id }))
    } catch (error) {
      tellFailure(failureIn(error))
    }
  }
  const dropTheme = async ({ id, name }: Theme): Promise<void> => {
    try {
      await removeTheme.mutateAsync({ id })
      tellDone(text.themeRemoved(name), () => call('theme.create', { case: file, name }))
    } catch (error) {
      tellFailure(failureIn(error))
    }
  }
  const option = (value: Narrowing): { value: Narrowing; label: string; count: number } => ({
    value,
    label: isDimension(value) ? text.dimensionNames[value] : text.filterNames[value],
    count: entries.filter((each) => fits(each, value)).length,
  })
  const all = format.number(entries.length)
  return (
    <>
      <FilterBar
        label={text.filters}
        found={isNarrowed ? text.found(format.number(shown.length), all) : text.all(all)}
        onClear={
          isNarrowed
            ? () => {
                setWords('')
                setNarrowing([])
              }
            : undefined
        }
      >
        <SearchField label={text.search} value={words} onChange={setWords} />
        <FilterChips
          label={text.filter}
          values={narrowing}
          options={[...dimensions, ...states].map(option).filter(({ count }) => count > 0)}
          onChange={setNarrowing}
        />
      </FilterBar>
      <div className="knowledge-two">
        <div className="knowledge-left">
          {shown.length === 0 && isNarrowed && (
            <Panel>
              <EmptyState icon={BookIcon} title={text.noHit} />
            </Panel>
          )}
          {themes.map((each) => {
            const own = shown.filter((one) => one.theme === each.id)
            if (own.length === 0 && isNarrowed) return null
            return (
              <ThemeEntries
                key={each.id}
                theme={each}
                entries={own}
                chosen={chosen}
                onChoose={onChoose}
                onRename={setTheme}
                onRemove={(removed) => void dropTheme(removed)}
              />
            )
          })}
        </div>
        <div className="knowledge-right">
          {entry === undefined ? (
            <Panel>
              <EmptyState icon={BookIcon} title={text.chooseOne}>
                {text.chooseOneHelp}
              </EmptyState>
            </Panel>
          ) : (
            <EntryDetail
              key={entry.id}
              file={file}
              entry={entry}
              knowledge={knowledge}
              onEdit={() => setEditing(entry)}
              onRemove={() => void bin(entry)}
              onChoose={onChoose}
              onSource={onSource}
            />
          )}
        </div>
      </div>
      {editing !== null && (
        <EntryDialog file={file} knowledge={knowledge} entry={editing} onDone={() => setEditing(null)} />
      )}
      {theme !== null && <ThemeDialog file={file} theme={theme} onDone={() => setTheme(null)} />}
    </>
  )
}
