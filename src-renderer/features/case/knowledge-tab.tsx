import { BookIcon } from '@navikt/aksel-icons'
import { useState } from 'react'
import { formatDecimal, isIsoDate } from '#shared/domain/calendar/dates.ts'
import type { Output } from '#shared/contract/index.ts'
import type { CaseId } from '#shared/ids.ts'
import { knowledgePrintScreen } from '#shared/text/screen/case/knowledge-print.ts'
import { knowledgeWords } from '#shared/text/screen/case/material.ts'
import { useRead } from '../../api/hooks.ts'
import { useText } from '../../api/language.ts'
import { DataTable } from '../../ui/data-table.tsx'
import type { Column } from '../../ui/data-table.tsx'
import { FilterBar, FilterChips, SearchField } from '../../ui/filter-bar.tsx'
import { useFormat } from '../../ui/format.ts'
import { Panel } from '../../ui/panel.tsx'
import { Answered, EmptyState } from '../../ui/states.tsx'
import { Tag } from '../../ui/tag.tsx'
import { KnowledgeMatrix } from './knowledge-print/knowledge-matrix.tsx'
import { KnowledgePrintMenu } from './knowledge-print/knowledge-print-menu.tsx'
import { SeriesChart } from './knowledge-print/series-chart.tsx'

type Knowledge = Output<'case.knowledge'>
type Entry = Knowledge['entries'][number]
type Dimension = Entry['dimensions'][number]
const dimensions: readonly Dimension[] = ['social', 'economic', 'environmental']

/** What the papers stand on: entries by theme, what each is true of, and where it comes from. */
export function KnowledgeTab({ id }: { readonly id: CaseId }): React.JSX.Element {
  const text = useText(knowledgeWords)
  const knowledge = useRead('case.knowledge', { id })
  return (
    <Answered query={knowledge}>
      {(known) =>
        known.entries.length === 0 ? (
          <Panel>
            <EmptyState icon={BookIcon} title={text.none}>
              {text.noneHelp}
            </EmptyState>
          </Panel>
        ) : (
          <Base id={id} knowledge={known} />
        )
      }
    </Answered>
  )
}

function Base({ id, knowledge }: { readonly id: CaseId; readonly knowledge: Knowledge }): React.JSX.Element {
  const draft = useRead('case.papers', { id }).data?.at(-1)
  const text = useText(knowledgeWords)
  const prints = useText(knowledgePrintScreen)
  const format = useFormat()
  const [words, setWords] = useState('')
  const [chosen, setChosen] = useState<readonly Dimension[]>([])
  const { themes, entries, sources } = knowledge
  const wanted = words.toLocaleLowerCase('nb').split(/\s+/).filter(Boolean)
  const shown = entries.filter((entry) => {
    const said = `k-${entry.number} ${entry.title} ${entry.text}`.toLocaleLowerCase('nb')
    return (
      chosen.every((each) => entry.dimensions.includes(each)) && wanted.every((word) => said.includes(word))
    )
  })
  const narrowed = wanted.length > 0 || chosen.length > 0
  const all = format.number(entries.length)
  return (
    <>
      <div className="case-above">
        <KnowledgePrintMenu
          caseId={id}
          themes={themes}
          paper={draft === undefined || draft.state === 'frozen' ? null : draft.id}
        />
      </div>
      <FilterBar
        label={text.filters}
        found={narrowed ? text.found(format.number(shown.length), all) : text.all(all)}
        onClear={
          narrowed
            ? () => {
                setWords('')
                setChosen([])
              }
            : undefined
        }
      >
        <SearchField label={text.search} value={words} onChange={setWords} />
        <FilterChips
          label={text.filter}
          values={chosen}
          options={dimensions.map((value) => ({
            value,
            label: text.dimensionNames[value],
            count: entries.filter((entry) => entry.dimensions.includes(value)).length,
          }))}
          onChange={setChosen}
        />
      </FilterBar>
      {shown.length === 0 && (
        <Panel>
          <EmptyState icon={BookIcon} title={text.noHit} />
        </Panel>
      )}
      <Panel title={prints.matrix}>
        <KnowledgeMatrix
          themes={themes}
          entries={entries}
          dimensionNames={text.dimensionNames}
          onEntry={(entry) => setWords(`K-${entries.find((each) => each.id === entry)?.number ?? ''} `)}
        />
      </Panel>
      {themes.map((theme) => {
        const own = shown.filter((entry) => entry.theme === theme.id)
        if (own.length === 0) return null
        const name = text.theme(theme.number, theme.name)
        return (
          <Panel key={theme.id} title={name} description={text.all(format.number(own.length))} flush>
            <Entries entries={own} name={name} />
          </Panel>
        )
      })}
      <Panel title={text.sourceList} description={`${sources.length}`}>
        <ol className="case-sources">
          {sources.map((source) => (
            <li key={source.id} value={source.number}>
              <strong>{source.title}</strong>
              <span className="muted">
                {' '}
                {[source.author, source.published].filter((part) => part !== '').join(', ')}
              </span>{' '}
              {source.exempt && <Tag tone="warning">{text.exempt}</Tag>}
              {source.url !== null && <div className="small muted case-address">{source.url}</div>}
            </li>
          ))}
        </ol>
      </Panel>
    </>
  )
}

function Entries({
  entries,
  name,
}: {
  readonly entries: readonly Entry[]
  readonly name: string
}): React.JSX.Element {
  const text = useText(knowledgeWords)
  const format = useFormat()
  const told = (asOf: string): string => (isIsoDate(asOf) ? format.day(asOf) : asOf)
  const columns: readonly Column<Entry>[] = [
    {
      key: 'number',
      header: text.number,
      width: '3.9rem',
      cell: ({ number }) => <span className="case-chip entry">K-{number}</span>,
    },
    {
      key: 'entry',
      header: text.entry,
      names: true,
      cell: (entry) => (
        <>
          <strong>{entry.title}</strong>
          {entry.value !== null && (
            <span className="case-value">
              {' '}
              {formatDecimal(entry.value)} {entry.unit ?? ''}{' '}
              {entry.asOf === null ? '' : `(${told(entry.asOf)})`}
            </span>
          )}
          <div className="small muted">{entry.text}</div>
          {entry.series.length > 0 && (
            <SeriesChart points={entry.series} unit={entry.unit} title={entry.title} />
          )}
        </>
      ),
    },
    {
      key: 'kind',
      header: text.kind,
      width: '9rem',
      cell: (entry) => (
        <>
          {text.kinds[entry.kind]}
          <div className="small muted">
            {entry.dimensions.map((each) => text.dimensionNames[each]).join(', ')}
          </div>
        </>
      ),
    },
    {
      key: 'sources',
      header: text.sources,
      width: '4.6rem',
      cell: ({ sources }) => <span className="number">{sources.join(', ') || '–'}</span>,
    },
    { key: 'used', header: text.used, width: '5.8rem', cell: ({ usedIn }) => text.usedIn(usedIn) },
  ]
  return <DataTable caption={name} columns={columns} rows={entries} rowKey={({ id }) => id} />
}
