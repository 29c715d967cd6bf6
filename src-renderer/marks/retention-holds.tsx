import { PadlockLockedIcon } from '@navikt/aksel-icons'
import type { RetentionHold } from '#shared/contract/retention.ts'
import { privacyWords } from '#shared/text/screen/privacy/words.ts'
import { useText } from '../api/language.ts'
import { useFormat } from '../ui/format.ts'
import './retention-holds.css'

/** What keeps personal data from being erased: each with until when, why, and by what law. */
export function RetentionHolds({
  holds,
}: {
  readonly holds: readonly RetentionHold[]
}): React.JSX.Element | null {
  const text = useText(privacyWords)
  const format = useFormat()
  if (holds.length === 0) return null
  return (
    <ul className="holds" aria-label={text.holdsBack}>
      {holds.map(({ code, ground, until, reason }) => (
        <li key={code}>
          <PadlockLockedIcon aria-hidden />
          <span>
            {text.holds[code]}
            {until === null ? '' : ` ${text.until(format.day(until, 'long'))}`}
            {reason === '' ? '' : `: ${reason}`}
            <small>{ground}</small>
          </span>
        </li>
      ))}
    </ul>
  )
}
