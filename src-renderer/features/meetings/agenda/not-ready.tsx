import { Link } from 'wouter'
import type { MeetingId } from '#shared/ids.ts'
import { caseStateWords } from '#shared/text/screen/codes.ts'
import { sendingWords } from '#shared/text/screen/sending/index.ts'
import { useRead } from '../../../api/hooks.ts'
import { useText } from '../../../api/language.ts'
import { useRefusalText } from '../../../api/refusal.ts'

/** Cases on their way to this body that cannot be put on its agenda yet, each with the reason. */
export function NotReady({ meeting }: { readonly meeting: MeetingId }): React.JSX.Element | null {
  const text = useText(sendingWords)
  const states = useText(caseStateWords)
  const worded = useRefusalText()
  const waiting = useRead('agenda.notReady', { meeting }, { keep: true }).data ?? []
  if (waiting.length === 0) return null
  return (
    <details className="not-ready">
      <summary>{text.notReady(waiting.length)}</summary>
      <ul>
        {waiting.map(({ reading, case: file, caseNumber, title, state, why }) => (
          <li key={reading}>
            <Link href={`/saker/${file}/saksgang`}>{title}</Link>
            <span className="muted small">
              <span className="number">{caseNumber}</span> · {states[state]}
            </span>
            <span className="small">{worded(why)}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}
