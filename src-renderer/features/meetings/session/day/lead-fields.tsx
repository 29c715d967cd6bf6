import type { SessionView } from '#shared/contract/session-shapes.ts'
import { isPresentAt } from '#shared/domain/meeting/session/roll.ts'
import type { PersonId } from '#shared/ids.ts'
import { sessionDayWords } from '#shared/text/screen/session/day.ts'
import { call } from '../../../../api/client.ts'
import { useText } from '../../../../api/language.ts'
import { act } from '../act.ts'

/** Who leads the meeting, of those who are here, and who writes: either may change while it is held (koml. § 11-2 tredje ledd). */
export function LeadFields({ view }: { readonly view: SessionView }): React.JSX.Element | null {
  const text = useText(sessionDayWords)
  const { session, roll, body, meeting, now } = view
  if (session === null) return null
  const here = roll.filter((row) => isPresentAt(row, now) && (row.role === 'member' || row.role === 'deputy'))
  const leads = here.some(({ person }) => person.id === session.chair.id)
    ? here.map(({ person }) => person)
    : [session.chair, ...here.map(({ person }) => person)]
  return (
    <div className="field-row session-leads">
      <label className="field">
        <span className="ds-label">{text.leads}</span>
        <select
          className="ds-input"
          value={session.chair.id}
          onChange={({ target }) => {
            const change = { chair: target.value as PersonId }
            void act(() => call('session.change', { meeting: meeting.id, change }))
          }}
        >
          {leads.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label className="field">
        <span className="ds-label">{text.secretary}</span>
        <select
          className="ds-input"
          value={session.secretary?.id ?? ''}
          onChange={({ target }) => {
            const change = { secretary: target.value === '' ? null : (target.value as PersonId) }
            void act(() => call('session.change', { meeting: meeting.id, change }))
          }}
        >
          <option value="">{text.none}</option>
          {body.officers.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
    </div>
  )
}
