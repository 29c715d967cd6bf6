import { Button } from '@digdir/designsystemet-react'
import { ArrowUndoIcon } from '@navikt/aksel-icons'
import { useEffect, useRef, useState } from 'react'
import type { Binned } from '#shared/contract/overview.ts'
import { daysBetween } from '#shared/domain/calendar/dates.ts'
import { binWords } from '#shared/text/screen/bin.ts'
import { useRead } from '../../api/hooks.ts'
import { useText } from '../../api/language.ts'
import { DataTable } from '../../ui/data-table.tsx'
import type { Column } from '../../ui/data-table.tsx'
import { useFormat } from '../../ui/format.ts'
import { Tag } from '../../ui/tag.tsx'
import { useRestore } from './use-restore.ts'
import { useThingName } from './use-thing-name.ts'

const keyOf = ({ kind, id }: Binned): string => `${kind} ${id}`

/** One row for each thing, latest first; one or many are taken back at once. */
export function BinTable({ things }: { readonly things: readonly Binned[] }): React.JSX.Element {
  const text = useText(binWords)
  const format = useFormat()
  const nameOf = useThingName()
  const today = useRead('program.today', {}).data
  const mayChange = useRead('workspace.current', {}).data?.readonly === false
  const restore = useRestore()
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const place = useRef<HTMLDivElement>(null)
  const selected = things.filter((thing) => chosen.has(keyOf(thing)))
  const focusAt = useFocusAfter(place, things.length)
  const take = (those: readonly Binned[], at: number): void => {
    setChosen(new Set())
    focusAt(at)
    void restore(those)
  }
  const toggle = (key: string): void =>
    setChosen(new Set(chosen.has(key) ? [...chosen].filter((each) => each !== key) : [...chosen, key]))
  const columns: Column<Binned>[] = [
    {
      key: 'what',
      header: text.what,
      names: true,
      cell: (thing) => {
        const { name, context } = nameOf(thing)
        return (
          <span className="bin-what">
            {mayChange && (
              <input
                type="checkbox"
                className="ds-input"
                aria-label={text.select(name)}
                checked={chosen.has(keyOf(thing))}
                onChange={() => toggle(keyOf(thing))}
              />
            )}
            <span>
              {name}
              <small>{context}</small>
            </span>
          </span>
        )
      },
    },
    { key: 'kind', header: text.kind, width: '8rem', cell: ({ kind }) => <Tag>{text.kinds[kind]}</Tag> },
    {
      key: 'thrown',
      header: text.thrown,
      width: '11rem',
      cell: ({ at }) => <span className="nowrap">{format.instant(at)}</span>,
    },
    {
      key: 'goes',
      header: text.goes,
      width: '14rem',
      cell: ({ goesOn, kept }) =>
        kept ? (
          <>
            {text.kept}
            <small className="bin-note">{text.keptHelp}</small>
          </>
        ) : (
          <>
            <span className="nowrap">{format.day(goesOn, 'long')}</span>
            {today !== undefined && (
              <small className="bin-note">{text.left(Math.max(0, daysBetween(today, goesOn)))}</small>
            )}
          </>
        ),
    },
  ]
  if (mayChange)
    columns.push({
      key: 'restore',
      header: text.restore,
      hideHeader: true,
      width: '10.5rem',
      align: 'end',
      cell: (thing) => (
        <Button
          variant="tertiary"
          data-restore
          aria-label={text.restoreOne(nameOf(thing).name)}
          onClick={() => take([thing], things.indexOf(thing))}
        >
          <ArrowUndoIcon aria-hidden />
          {text.restore}
        </Button>
      ),
    })
  return (
    <div ref={place}>
      {mayChange && (
        <div className="bin-bar">
          <label>
            <input
              type="checkbox"
              className="ds-input"
              checked={selected.length === things.length}
              onChange={({ target }) => setChosen(new Set(target.checked ? things.map(keyOf) : []))}
            />
            {text.selectAll}
          </label>
          <Button disabled={selected.length === 0} onClick={() => take(selected, 0)}>
            <ArrowUndoIcon aria-hidden />
            {selected.length === 0 ? text.restore : text.restoreMany(selected.length)}
          </Button>
        </div>
      )}
      <DataTable caption={text.table} columns={columns} rows={things} rowKey={keyOf} />
    </div>
  )
}

/** When a row that had the focus is gone, the one that took its place gets it; the title where none did. */
function useFocusAfter(place: React.RefObject<HTMLDivElement | null>, left: number): (at: number) => void {
  const wanted = useRef<number | null>(null)
  const seen = useRef(left)
  useEffect(() => {
    const isFewer = left < seen.current
    seen.current = left
    if (!isFewer || wanted.current === null || document.activeElement !== document.body) return
    const buttons = place.current?.querySelectorAll<HTMLElement>('[data-restore]') ?? []
    buttons[Math.min(wanted.current, buttons.length - 1)]?.focus()
  }, [place, left])
  // The list is gone altogether when the last thing was taken back.
  useEffect(
    () => () => {
      if (wanted.current !== null) document.querySelector<HTMLElement>('main h1')?.focus()
    },
    [],
  )
  return (at) => {
    wanted.current = at
  }
}
