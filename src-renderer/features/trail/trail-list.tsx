import { Button } from '@digdir/designsystemet-react'
import { ChevronLeftIcon, ChevronRightIcon, FileTextIcon, ShieldCheckmarkIcon } from '@navikt/aksel-icons'
import { useState } from 'react'
import { Link } from 'wouter'
import type { Output } from '#shared/contract/index.ts'
import type { TrailEventView } from '#shared/contract/trail.ts'
import { trailKindNames, type TrailKind } from '#shared/domain/audit/trail-kinds.ts'
import { trailScreen } from '#shared/text/screen/trail/screen.ts'
import { useRead } from '../../api/hooks.ts'
import { useLanguage, useText } from '../../api/language.ts'
import { useJob } from '../../api/use-job.ts'
import { DataTable, type Column } from '../../ui/data-table.tsx'
import { FilterBar, FilterSelect, SearchField } from '../../ui/filter-bar.tsx'
import { useFormat } from '../../ui/format.ts'
import { Notice } from '../../ui/notice.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Progress } from '../../ui/progress.tsx'
import { Answered, EmptyState, ErrorState } from '../../ui/states.tsx'
import { DayFilter } from '../../ui/day-filter.tsx'

type Choice = {
  readonly actor: string | null
  readonly kind: TrailKind | null
  readonly from: string | null
  readonly to: string | null
  readonly text: string
}

const all: Choice = { actor: null, kind: null, from: null, to: null, text: '' }
const perPage = 100

/** Every event, newest first, a page at a time: the next page begins where this one ends, however long the trail is. */
export function TrailList({ facts }: { readonly facts: Output<'trail.facts'> }): React.JSX.Element {
  const text = useText(trailScreen)
  const format = useFormat()
  const language = useLanguage()
  const [choice, setChoice] = useState(all)
  // where each page began; the last is the one that is shown
  const [begins, setBegins] = useState<readonly (number | null)[]>([null])
  const before = begins.at(-1) ?? null
  const page = useRead('trail.list', { ...choice, language, before, limit: perPage }, { keep: true })
  const save = useJob('trail.export')
  const choose = (change: Partial<Choice>): void => {
    setChoice((now) => ({ ...now, ...change }))
    setBegins([null])
  }
  const isNarrowed = JSON.stringify(choice) !== JSON.stringify(all)
  return (
    <>
      <FilterBar
        label={text.filters}
        found={text.count(format.number(facts.events))}
        onClear={isNarrowed ? () => choose(all) : undefined}
      >
        <SearchField label={text.search} value={choice.text} onChange={(typed) => choose({ text: typed })} />
        <FilterSelect
          label={text.who}
          value={choice.actor}
          options={facts.actors.map(({ actor, name }) => ({ value: actor, label: name }))}
          onChange={(actor) => choose({ actor })}
        />
        <FilterSelect
          label={text.kind}
          value={choice.kind}
          options={trailKindNames.map((kind) => ({ value: kind, label: text.kinds[kind] }))}
          onChange={(kind) => choose({ kind })}
        />
        <DayFilter label={text.from} value={choice.from} onChange={(from) => choose({ from })} />
        <DayFilter label={text.to} value={choice.to} onChange={(to) => choose({ to })} />
        <Button
          variant="secondary"
          data-color="neutral"
          disabled={save.state.kind === 'running'}
          onClick={() => save.start({ ...choice, language, path: null })}
        >
          <FileTextIcon aria-hidden />
          {text.export}
        </Button>
      </FilterBar>
      {save.state.kind === 'running' && (
        <Progress
          label={text.exporting}
          step={text.count(format.number(save.state.progress?.done ?? 0))}
          done={0}
          total={0}
          cancelling={save.state.cancelling}
          onCancel={save.cancel}
        />
      )}
      {save.state.kind === 'failed' && <ErrorState failure={save.state.failure} />}
      {save.state.kind === 'done' && save.state.result !== null && (
        <Notice tone="success">
          {text.exported(format.number(save.state.result.events), save.state.result.path)}
        </Notice>
      )}
      <Panel title={text.list} flush>
        <Answered query={page} rows={12}>
          {({ events, next }) =>
            events.length === 0 ? (
              <EmptyState
                icon={ShieldCheckmarkIcon}
                title={isNarrowed ? text.noHit : text.none}
                action={
                  isNarrowed && (
                    <Button variant="secondary" onClick={() => choose(all)}>
                      {text.clear}
                    </Button>
                  )
                }
              >
                {isNarrowed ? text.noHitHelp : text.noneHelp}
              </EmptyState>
            ) : (
              <>
                <DataTable
                  caption={text.list}
                  columns={columnsIn(text, format)}
                  rows={events}
                  rowKey={({ sequence }) => String(sequence)}
                />
                {(next !== null || begins.length > 1) && (
                  <nav className="trail-pages" aria-label={text.pages}>
                    <Button
                      variant="tertiary"
                      disabled={begins.length === 1}
                      onClick={() => setBegins(begins.slice(0, -1))}
                    >
                      <ChevronLeftIcon aria-hidden />
                      {text.newer}
                    </Button>
                    <Button
                      variant="tertiary"
                      disabled={next === null}
                      onClick={() => setBegins([...begins, next])}
                    >
                      {text.older}
                      <ChevronRightIcon aria-hidden />
                    </Button>
                  </nav>
                )}
              </>
            )
          }
        </Answered>
      </Panel>
    </>
  )
}

function columnsIn(
  text: (typeof trailScreen)['nb'],
  format: ReturnType<typeof useFormat>,
): readonly Column<TrailEventView>[] {
  return [
    {
      key: 'number',
      header: text.number,
      width: '4.5rem',
      align: 'end',
      cell: ({ sequence }) => <span className="number muted">{sequence}</span>,
    },
    {
      key: 'when',
      header: text.when,
      width: '11rem',
      cell: ({ at }) => <span className="nowrap">{format.instant(at)}</span>,
    },
    { key: 'who', header: text.who, width: '12rem', cell: ({ who }) => who },
    { key: 'what', header: text.what, width: '20rem', names: true, cell: ({ what }) => what },
    {
      key: 'subject',
      header: text.subject,
      cell: ({ subject, href }) => (href === null ? subject : <Link href={href}>{subject}</Link>),
    },
    { key: 'reason', header: text.reason, cell: ({ reason }) => <span className="muted">{reason}</span> },
  ]
}
