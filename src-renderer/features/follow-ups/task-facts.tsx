import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { Link } from 'wouter'
import { followUpScreen } from '#shared/text/screen/follow-ups/words.ts'
import { useText } from '../../api/language.ts'
import { useMayWrite } from '../../api/may-write.ts'
import { DecisionStateTag, OrphanedTag } from '../../marks/follow-up-marks.tsx'
import { useFormat } from '../../ui/format.ts'
import { Facts } from '../../ui/panel.tsx'
import { DueDialog } from './due-dialog.tsx'
import { HandOverDialog } from './hand-over-dialog.tsx'
import { ReportDialog } from './report-dialog.tsx'
import type { Task } from './task-screen.tsx'

/** Who, when, to whom and because of what; each with the way to change it or to go there. */
export function TaskFacts({ task: { row } }: { readonly task: Task }): React.JSX.Element {
  const text = useText(followUpScreen)
  const format = useFormat()
  const mayWrite = useMayWrite()
  const [open, setOpen] = useState<'owner' | 'due' | 'report' | null>(null)
  const close = (): void => setOpen(null)
  const change = (what: 'owner' | 'due' | 'report', label: string): React.JSX.Element | null =>
    mayWrite ? (
      <Button variant="tertiary" data-size="sm" onClick={() => setOpen(what)}>
        {label}
      </Button>
    ) : null
  const { owner, orphaned, due, reportTo, responsible, number, committee, madeOn } = row
  const leftOn = owner?.leftOn ?? null
  return (
    <>
      <Facts
        rows={[
          {
            label: text.owner,
            value: (
              <span className="follow-up-fact">
                {owner?.name ?? text.nobody}
                {leftOn !== null && <span className="muted">({text.left(format.day(leftOn))})</span>}
                {orphaned && <OrphanedTag />}
                {change('owner', text.changeOwner)}
              </span>
            ),
          },
          ...(responsible === '' || (owner !== null && isSame(responsible, owner.name))
            ? []
            : [{ label: text.said, value: responsible }]),
          {
            label: text.due,
            value: (
              <span className="follow-up-fact">
                {due === null ? text.noDue : format.day(due, 'long')}
                {change('due', text.changeDue)}
              </span>
            ),
          },
          {
            label: text.reportTo,
            value: (
              <span className="follow-up-fact">
                {reportTo === '' ? text.nowhere : reportTo}
                {change('report', text.changeReport)}
              </span>
            ),
          },
          { label: text.origin, value: text.origins[row.origin] },
          {
            label: text.decided,
            value: (
              <span className="follow-up-fact">
                <Link href={`/vedtak/${row.decision}`}>
                  {committee.name} {number ?? ''} {format.day(madeOn)}
                </Link>
                <DecisionStateTag state={row.decisionState} />
              </span>
            ),
          },
          {
            label: text.meeting,
            value: (
              <Link href={`/moter/${row.meeting}`}>
                {committee.name} {format.day(madeOn, 'long')}
              </Link>
            ),
          },
          {
            label: text.case,
            value: (
              <Link href={`/saker/${row.case.id}/vedtak/${row.decision}`}>
                {row.case.caseNumber} {row.case.title}
              </Link>
            ),
          },
        ]}
      />
      <HandOverDialog
        open={open === 'owner'}
        tasks={[{ id: row.id, owner: owner?.id ?? null }]}
        onDone={() => undefined}
        onClose={close}
      />
      <DueDialog open={open === 'due'} row={row} onClose={close} />
      <ReportDialog open={open === 'report'} row={row} onClose={close} />
    </>
  )
}

/** «Kommunedirektøren» says no more than «kommunedirektør». */
const isSame = (said: string, name: string): boolean => said.toLowerCase().startsWith(name.toLowerCase())
