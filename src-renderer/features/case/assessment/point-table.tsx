import { Button } from '@digdir/designsystemet-react'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { CaseId, InputPointId } from '#shared/ids.ts'
import { assessmentWords } from '#shared/text/screen/case/assessment.ts'
import { hearingWords } from '#shared/text/screen/case/hearing.ts'
import { useText } from '../../../api/language.ts'
import { announce } from '../../../ui/announcer.tsx'
import { useFormat } from '../../../ui/format.ts'
import { EmptyState } from '../../../ui/states.tsx'
import { storeDraft } from './drafts.ts'
import { PointDialogs } from './point-dialogs.tsx'
import type { Asked } from './point-dialogs.tsx'
import { PointGrid } from './point-grid.tsx'
import type { GridHandle } from './point-grid.tsx'
import { PointPane } from './point-pane.tsx'
import { isOpen, labelOf, narrowed, nextOpen, rowsOf, sorted } from './point-rows.ts'
import type { Assessment, PointRow } from './point-rows.ts'
import type { RowCommand } from './row-keys.ts'
import { useTableChoices } from './table-choices.ts'
import { TableFilters } from './table-filters.tsx'
import type { Answers } from './use-answers.ts'

/** The table of points with its filters, the input beside it, and what the keys of a row do. */
export function PointTable({
  file,
  shown,
  thing,
  mayWrite,
  answers,
  onKeys,
}: {
  readonly file: CaseId
  readonly shown: Assessment
  readonly thing: string | undefined
  readonly mayWrite: boolean
  readonly answers: Answers
  readonly onKeys: () => void
}): React.JSX.Element {
  const text = useText(assessmentWords)
  const { conclusions } = useText(hearingWords)
  const format = useFormat()
  const grid = useRef<GridHandle>(null)
  const [choices, choose] = useTableChoices(file)
  const [editing, setEditing] = useState<string | null>(null)
  const [asked, setAsked] = useState<Asked | null>(null)
  const { filter, sort, marked } = choices
  const all = useMemo(() => rowsOf(shown), [shown])
  const active = all.some(({ key }) => key === choices.active) ? choices.active : (thing ?? null)
  const rows = useMemo(
    () => sorted(narrowed(all, filter, active), sort.by, sort.descending, shown.themes),
    [all, filter, active, sort, shown.themes],
  )
  const row = rows.find(({ key }) => key === active) ?? rows[0]
  const [sought] = useState(thing)
  useEffect(() => {
    if (sought !== undefined) grid.current?.focus(sought)
  }, [sought])
  const onLeave = useCallback((key: string) => setEditing((now) => (now === key ? null : now)), [])
  const show = (key: string): void => {
    choose({ active: key })
    grid.current?.focus(key)
  }
  const edit = (key: string): void => {
    const wanted = all.find((each) => each.key === key)
    if (wanted === undefined || !mayWrite || wanted.fixed) return
    choose({ active: key })
    if (wanted.point === null) setAsked({ ask: 'divide', row: wanted })
    else setEditing(key)
  }
  const toNext = (from: PointRow, isWriting: boolean): void => {
    const next = nextOpen(rows, from.key)
    if (next === null) {
      announce(text.said.noneLeft)
      show(from.key)
      return
    }
    const left = all.filter((each) => isOpen(each) && each.key !== from.key).length
    announce(text.said.next(labelOf(next.input), format.number(left)))
    show(next.key)
    if (isWriting && next.point !== null) setEditing(next.key)
  }
  const storeAndNext = async (from: PointRow): Promise<void> => {
    if (from.point !== null && !(await storeDraft(from.point.id))) return
    toNext(from, true)
  }
  const mark = (key: string): void => {
    const next = new Set(marked)
    if (!next.delete(key)) next.add(key)
    choose({ marked: next })
  }
  const markedPoints = rows.flatMap(({ key, point }): InputPointId[] =>
    marked.has(key) && point !== null ? [point.id] : [],
  )
  const onCommand = (command: RowCommand, on: PointRow): void => {
    if (command.do === 'help') return onKeys()
    if (command.do === 'next') return toNext(on, false)
    if (!mayWrite || on.fixed) return undefined
    const { point, input } = on
    switch (command.do) {
      case 'edit':
        return edit(on.key)
      case 'split':
        return setAsked({ ask: point === null ? 'divide' : 'split', row: on })
      case 'mark':
        return mark(on.key)
      case 'markAll':
        return choose({ marked: new Set(rows.flatMap((each) => (each.point === null ? [] : [each.key]))) })
      case 'clear':
        return choose({ marked: new Set() })
      case 'many':
        return markedPoints.length > 0 ? setAsked({ ask: 'many', row: on }) : undefined
      default:
    }
    if (point === null) return undefined
    switch (command.do) {
      case 'conclude': {
        const { conclusion } = command
        announce(conclusion === null ? text.said.noConclusion : text.said.conclusion(conclusions[conclusion]))
        return void answers.change(point.id, { conclusion })
      }
      case 'theme':
      case 'change':
      case 'rewrite':
        return setAsked({ ask: command.do, row: on })
      case 'merge':
        return void answers
          .merge(point.id, input.points[point.number]?.id)
          .then((did) => did !== null && show(point.id))
      case 'remove': {
        const here = rows.indexOf(on)
        const beside = rows[here + 1] ?? rows[here - 1]
        return void answers
          .remove(point.id)
          .then((did) => did !== null && show(input.points.length === 1 ? input.id : (beside?.key ?? '')))
      }
      case 'up':
      case 'down': {
        const to = point.number + (command.do === 'up' ? -1 : 1)
        if (to < 1 || to > input.points.length) return undefined
        announce(text.pointOf(to, input.points.length))
        return void answers.move(point.id, to).then(() => show(point.id))
      }
      default:
        return undefined
    }
  }
  return (
    <>
      <TableFilters
        shown={shown}
        filter={filter}
        found={rows.length}
        all={all.length}
        onChange={(next) => choose({ filter: next, active: null })}
      />
      {markedPoints.length > 0 && (
        <div className="assess-marked" role="status">
          <strong>{text.marked(format.number(markedPoints.length))}</strong>
          <Button data-size="sm" onClick={() => row !== undefined && setAsked({ ask: 'many', row })}>
            {text.answerMarked}
          </Button>
          <Button
            variant="tertiary"
            data-color="neutral"
            data-size="sm"
            onClick={() => choose({ marked: new Set() })}
          >
            {text.clearMarks}
          </Button>
        </div>
      )}
      <div className="fill assess-body">
        {rows.length === 0 ? (
          <EmptyState title={text.noHit} />
        ) : (
          <PointGrid
            handle={grid}
            rows={rows}
            shown={shown}
            active={row?.key ?? null}
            marked={marked}
            editing={editing}
            sort={sort}
            onSort={(next) => choose({ sort: next })}
            onActive={(key) => choose({ active: key })}
            onEdit={edit}
            onLeave={onLeave}
            onCommand={onCommand}
            onStoreAndNext={(from) => void storeAndNext(from)}
          />
        )}
        {row !== undefined && (
          <PointPane
            file={file}
            row={row}
            mayWrite={mayWrite}
            onCommand={onCommand}
            onAdd={() => setAsked({ ask: 'add', row })}
          />
        )}
      </div>
      {asked !== null && (
        <PointDialogs
          file={file}
          shown={shown}
          asked={asked}
          marked={markedPoints}
          answers={answers}
          onClose={() => setAsked(null)}
          onDone={(key) => {
            setAsked(null)
            if (key !== null) show(key)
          }}
        />
      )}
    </>
  )
}
