import { Button } from '@digdir/designsystemet-react'
import { ArrowUndoIcon, ClockIcon, GavelIcon, MonitorIcon, PersonGroupIcon } from '@navikt/aksel-icons'
import type { SessionView } from '#shared/contract/session-shapes.ts'
import { sessionDayWords } from '#shared/text/screen/session/day.ts'
import { useText } from '../../../../api/language.ts'
import { Key } from '../../../../ui/tag.tsx'
import { useStepText } from '../step-text.ts'
import { clock, minutesBetween } from '../times.ts'
import { useClock } from '../use-clock.ts'

/** Always there: since when, who leads, how many vote, and what can be taken back. */
export function DayBar({
  view,
  session,
  mayWrite,
  onRoll,
  onUndo,
  onKeys,
  onClose,
  onProjector,
}: {
  readonly view: SessionView
  readonly session: NonNullable<SessionView['session']>
  readonly mayWrite: boolean
  readonly onRoll: () => void
  readonly onUndo: () => void
  readonly onKeys: () => void
  readonly onClose: () => void
  readonly onProjector: () => void
}): React.JSX.Element {
  const text = useText(sessionDayWords)
  const stepText = useStepText()
  const now = useClock(view.now)
  const { voting, body, undo } = view
  const minutes = minutesBetween(session.openedAt, session.closedAt ?? now)
  const isLow = voting < body.quorum
  const undoText = undo === null ? text.nothingToUndo : text.undoWhat(stepText(undo))
  return (
    <section className="session-bar" aria-label={text.tab}>
      <p className="session-bar-facts">
        <span className="session-bar-fact number">
          <ClockIcon aria-hidden />
          {session.closedAt === null
            ? text.since(clock(session.openedAt))
            : text.closedAt(clock(session.closedAt))}
          <span className="muted"> · {text.lasted(Math.floor(minutes / 60), minutes % 60)}</span>
        </span>
        <span className="session-bar-fact">
          <GavelIcon aria-hidden />
          {text.ledBy(session.chair.name)}
        </span>
        <span className="session-bar-fact number" data-low={isLow || undefined}>
          <PersonGroupIcon aria-hidden />
          {text.voting(voting, body.seats)}
          <span className={isLow ? undefined : 'muted session-bar-more'}>
            {' '}
            · {isLow ? `${text.noQuorum}, ${text.needs(body.quorum)}` : text.needs(body.quorum)}
          </span>
        </span>
      </p>
      <div className="session-bar-tools">
        {mayWrite && (
          <>
            <Button
              variant="tertiary"
              data-color="neutral"
              data-step="bar"
              aria-disabled={undo === null || undefined}
              aria-label={undoText}
              title={undoText}
              onClick={onUndo}
            >
              <ArrowUndoIcon aria-hidden />
              <span className="session-bar-undo">{undo === null ? text.undo : undoText}</span>
              <Key>Ctrl Z</Key>
            </Button>
            <Button variant="tertiary" data-color="neutral" onClick={onRoll}>
              <PersonGroupIcon aria-hidden /> {text.people} <Key>F</Key>
            </Button>
          </>
        )}
        <Button variant="tertiary" data-color="neutral" title={text.projectorHelp} onClick={onProjector}>
          <MonitorIcon aria-hidden /> {text.projector} <Key>P</Key>
        </Button>
        <Button
          variant="tertiary"
          data-color="neutral"
          aria-label={text.keys}
          aria-haspopup="dialog"
          title={text.keys}
          onClick={onKeys}
        >
          <Key>?</Key>
        </Button>
        {mayWrite && (
          <Button variant="secondary" data-color="neutral" onClick={onClose}>
            {text.end}
          </Button>
        )}
      </div>
    </section>
  )
}
