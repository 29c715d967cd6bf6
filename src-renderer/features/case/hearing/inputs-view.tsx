import { Button } from '@digdir/designsystemet-react'
import { BubbleChartIcon, PlusIcon } from '@navikt/aksel-icons'
import { useMemo, useState } from 'react'
import { useLocation } from 'wouter'
import type { InputRow } from '#shared/contract/hearing.ts'
import { senderKinds } from '#shared/contract/hearing.ts'
import type { SenderKind } from '#shared/domain/hearing/hearing.ts'
import type { CaseId } from '#shared/ids.ts'
import { hearingWords } from '#shared/text/screen/case/hearing.ts'
import { useRead } from '../../../api/hooks.ts'
import { useText } from '../../../api/language.ts'
import { useMayWrite } from '../../../api/may-write.ts'
import { FilterBar, FilterChips, FilterSelect, SearchField } from '../../../ui/filter-bar.tsx'
import { useFormat } from '../../../ui/format.ts'
import { Panel } from '../../../ui/panel.tsx'
import { Answered, EmptyState } from '../../../ui/states.tsx'
import { VirtualTable } from '../../../ui/virtual-table.tsx'
import { Segments } from '../segments.tsx'
import { ExportMenu } from './export-menu.tsx'
import type { HearingView, OneHearing } from './hearing-tab.tsx'
import { ImportMenu } from './import-menu.tsx'
import { useInputColumns } from './input-columns.tsx'
import { InputDetail } from './input-detail.tsx'
import { InputDialog } from './input-dialog.tsx'
import { TwinsView, useTwins } from './twins-view.tsx'

type Given = {
  readonly file: CaseId
  readonly view: HearingView
  readonly hearing: OneHearing
  readonly thing: string | undefined
}
const narrowings = ['late', 'exempt', 'open', 'twins'] as const
type Narrowing = (typeof narrowings)[number]

/** What came in: listed, narrowed, opened one by one; or pair by pair where two look alike. */
export function InputsView({ file, view, hearing, thing }: Given): React.JSX.Element {
  const text = useText(hearingWords)
  const mayWrite = useMayWrite() && view.closed === null
  const inputs = useRead('hearing.inputs', { hearing: hearing.id })
  const [shown, setShown] = useState<'inputs' | 'twins'>('inputs')
  const [adding, setAdding] = useState(false)
  const [, go] = useLocation()
  return (
    <>
      <div className="hearing-bar">
        <Segments
          label={text.view}
          value={shown}
          options={(['inputs', 'twins'] as const).map((value) => ({ value, label: text.views[value] }))}
          onChange={setShown}
        />
        <div className="hearing-actions">
          {mayWrite && (
            <Button onClick={() => setAdding(true)}>
              <PlusIcon aria-hidden />
              {text.add}
            </Button>
          )}
          {mayWrite && <ImportMenu hearing={hearing} />}
          {hearing.inputs > 0 && <ExportMenu hearing={hearing.id} />}
        </div>
      </div>
      {shown === 'twins' ? (
        <TwinsView file={file} hearing={hearing.id} mayJudge={mayWrite} />
      ) : (
        <Answered query={inputs} rows={8}>
          {(rows) =>
            rows.length === 0 ? (
              <Panel>
                <EmptyState icon={BubbleChartIcon} title={text.noInputs}>
                  {text.noInputsHelp}
                </EmptyState>
              </Panel>
            ) : (
              <Inputs file={file} hearing={hearing} rows={rows} thing={thing} mayWrite={mayWrite} />
            )
          }
        </Answered>
      )}
      {adding && (
        <InputDialog
          hearing={hearing.id}
          input={null}
          onDone={(id) => {
            setAdding(false)
            if (id !== null) go(`/saker/${file}/horing/${id}`)
          }}
        />
      )}
    </>
  )
}

function Inputs({
  file,
  hearing,
  rows,
  thing,
  mayWrite,
}: Omit<Given, 'view'> & {
  readonly rows: readonly InputRow[]
  readonly mayWrite: boolean
}): React.JSX.Element {
  const text = useText(hearingWords)
  const format = useFormat()
  const [words, setWords] = useState('')
  const [kind, setKind] = useState<SenderKind | null>(null)
  const [narrowing, setNarrowing] = useState<readonly Narrowing[]>([])
  const twins = useTwins(hearing.id)
  const columns = useInputColumns()
  const passes: Readonly<Record<Narrowing, (row: InputRow) => boolean>> = {
    late: ({ late }) => late,
    exempt: ({ exempt }) => exempt,
    open: ({ points, open }) => points === 0 || open > 0,
    twins: ({ id, sameAs }) => sameAs.length > 0 || twins.has(id),
  }
  const folded = useMemo(
    () =>
      rows.map((row) => ({
        row,
        said: `i-${row.number} ${row.sender} ${row.excerpt}`.toLocaleLowerCase('nb'),
      })),
    [rows],
  )
  const wanted = words.toLocaleLowerCase('nb').split(/\s+/).filter(Boolean)
  const shown = folded
    .filter(
      ({ row, said }) =>
        (kind === null || row.senderKind === kind) &&
        narrowing.every((each) => passes[each](row)) &&
        wanted.every((word) => said.includes(word)),
    )
    .map(({ row }) => row)
  const isNarrowed = wanted.length > 0 || kind !== null || narrowing.length > 0
  const all = format.number(rows.length)
  const chosen = rows.find(({ id }) => id === thing)
  return (
    <>
      <FilterBar
        label={text.filters}
        found={isNarrowed ? text.found(format.number(shown.length), all) : text.all(all)}
        onClear={
          isNarrowed
            ? () => {
                setWords('')
                setKind(null)
                setNarrowing([])
              }
            : undefined
        }
      >
        <SearchField label={text.search} value={words} onChange={setWords} />
        <FilterSelect
          label={text.kind}
          value={kind}
          options={senderKinds
            .filter((each) => rows.some(({ senderKind }) => senderKind === each))
            .map((value) => ({ value, label: text.senders[value] }))}
          onChange={setKind}
        />
        <FilterChips
          label={text.narrow}
          values={narrowing}
          options={narrowings
            .map((value) => ({
              value,
              label: text.narrowing[value],
              count: rows.filter(passes[value]).length,
            }))
            .filter(({ count, value }) => count > 0 || narrowing.includes(value))}
          onChange={setNarrowing}
        />
      </FilterBar>
      <div className="hearing-two">
        <div className="hearing-list">
          {shown.length === 0 ? (
            <Panel>
              <EmptyState title={text.noHit} />
            </Panel>
          ) : (
            <VirtualTable
              caption={text.inputs}
              columns={columns}
              total={shown.length}
              rowAt={(at) => shown[at]}
              onRange={nothingToFetch}
              rowKey={({ id }) => id}
              rowHref={({ id }) => `/saker/${file}/horing/${id}`}
              filter={`${words} ${kind ?? ''} ${narrowing.join()}`}
            />
          )}
        </div>
        <InputDetail
          key={chosen?.id}
          file={file}
          hearing={hearing.id}
          id={chosen?.id ?? null}
          mayWrite={mayWrite}
        />
      </div>
    </>
  )
}

/** All rows are at hand. */
const nothingToFetch = (): void => undefined
