import type { SessionView } from '#shared/contract/session-shapes.ts'
import { sessionDayWords } from '#shared/text/screen/session/day.ts'
import { useText } from '../../../../api/language.ts'
import { Dialog } from '../../../../ui/dialog.tsx'
import { ArrivalForm } from './arrival-form.tsx'
import { EmptySeats } from './empty-seats.tsx'
import { LeadFields } from './lead-fields.tsx'
import { StayLine } from './stay-line.tsx'

/** Who is here and who was: arrivals, departures, deputies, and times put right. */
export function RollDialog({
  view,
  mayWrite,
  onClose,
}: {
  readonly view: SessionView
  readonly mayWrite: boolean
  readonly onClose: () => void
}): React.JSX.Element {
  const text = useText(sessionDayWords)
  const { roll, voting, body } = view
  return (
    <Dialog
      open
      onClose={onClose}
      title={text.rollTitle}
      description={`${text.voting(voting, body.seats)} · ${text.needs(body.quorum)}`}
      size="large"
    >
      <div className="session-attendance">
        <section aria-labelledby="session-stays">
          <h3 className="subhead" id="session-stays">
            {text.stays}
          </h3>
          <ul className="session-stays">
            {roll.map((row) => (
              <StayLine key={row.id} row={row} view={view} mayWrite={mayWrite} />
            ))}
          </ul>
        </section>
        {mayWrite && (
          <div>
            <EmptySeats view={view} />
            <ArrivalForm view={view} />
            <LeadFields view={view} />
          </div>
        )}
      </div>
    </Dialog>
  )
}
