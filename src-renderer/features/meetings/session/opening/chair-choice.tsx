import type { SessionView } from '#shared/contract/session-shapes.ts'
import type { PersonId } from '#shared/ids.ts'
import { sessionDayWords } from '#shared/text/screen/session/day.ts'
import { useText } from '../../../../api/language.ts'

/** Who leads of those who are here. */
export function ChairChoice({
  present,
  value,
  onChange,
}: {
  readonly present: readonly SessionView['body']['members'][number][]
  readonly value: PersonId | null
  readonly onChange: (person: PersonId) => void
}): React.JSX.Element {
  const text = useText(sessionDayWords)
  const roles = { chair: text.chairRole, deputyChair: text.deputyChairRole, member: '', deputy: '' } as const
  const chosen = present.find(({ id }) => id === value)
  const isElected = chosen !== undefined && roles[chosen.role] === ''
  return (
    <label className="field">
      <span className="ds-label">{text.leads}</span>
      <select
        className="ds-input"
        value={value ?? ''}
        onChange={({ target }) => onChange(target.value as PersonId)}
      >
        {present.map(({ id, name, role }) => (
          <option key={id} value={id}>
            {roles[role] === '' ? name : `${name}, ${roles[role].toLocaleLowerCase('nb')}`}
          </option>
        ))}
      </select>
      {isElected && <span className="field-hint">{`${text.elected} (koml. § 11-2)`}</span>}
    </label>
  )
}
