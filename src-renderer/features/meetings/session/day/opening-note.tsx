import type { MeetingId } from '#shared/ids.ts'
import { sessionDayWords } from '#shared/text/screen/session/day.ts'
import { useText } from '../../../../api/language.ts'
import { DraftField } from '../draft-field.tsx'

/** What was said of notice and agenda when the meeting opened. */
export function OpeningNote({
  meeting,
  note,
  mayWrite,
}: {
  readonly meeting: MeetingId
  readonly note: string
  readonly mayWrite: boolean
}): React.JSX.Element | null {
  const text = useText(sessionDayWords)
  if (!mayWrite && note === '') return null
  return (
    <div className="session-opening-note">
      {mayWrite ? (
        <DraftField
          place={`opening/${meeting}`}
          stored={note}
          label={text.openingNote}
          hint={text.openingNoteHelp}
          most={4000}
        />
      ) : (
        <>
          <h3 className="subhead">{text.openingNote}</h3>
          <p className="session-typed">{note}</p>
        </>
      )}
    </div>
  )
}
