import { ClockIcon, PadlockLockedIcon } from '@navikt/aksel-icons'
import type { CaseId } from '#shared/ids.ts'
import { hearingWords } from '#shared/text/screen/case/hearing.ts'
import { useText } from '../../api/language.ts'
import { useFormat } from '../../ui/format.ts'
import { Tag } from '../../ui/tag.tsx'
import type { HearingInput } from './hearing-tab.tsx'
import { TiedEntries } from './knowledge/tied-entries.tsx'

const tones = { followed: 'success', partly: 'info', notFollowed: 'neutral', noted: 'neutral' } as const

/** What somebody said, folded; opened, each point with the officer's answer and what was changed. */
export function InputItem({
  file,
  input,
}: {
  readonly file: CaseId
  readonly input: HearingInput
}): React.JSX.Element {
  const text = useText(hearingWords)
  const format = useFormat()
  const { number, sender, senderKind, receivedOn, late, exempt, summary, points } = input
  const senders: Readonly<Record<string, string>> = text.senders
  return (
    <li data-thing={input.id}>
      <details>
        <summary>
          <span className="case-chip input">{number}</span>
          <span className="case-input-who">
            <strong>{sender}</strong>
            <span className="small muted">
              {[
                senders[senderKind] ?? senderKind,
                text.received(format.day(receivedOn)),
                text.pointCount(points.length),
              ].join(' · ')}
            </span>
          </span>
          {late && (
            <Tag tone="warning" icon={ClockIcon}>
              {text.late}
            </Tag>
          )}
          {exempt && (
            <Tag tone="warning" icon={PadlockLockedIcon}>
              {text.exempt}
            </Tag>
          )}
        </summary>
        <div className="case-input-body">
          <p>{summary}</p>
          <TiedEntries file={file} target={input.id} />
          {points.map((point) => (
            <section key={point.number} aria-label={`${text.point} ${String(point.number)}`}>
              <header>
                <strong>
                  {text.point} {point.number}
                </strong>
                <Tag tone={point.conclusion === null ? 'warning' : tones[point.conclusion]}>
                  {text.conclusions[point.conclusion ?? 'open']}
                </Tag>
              </header>
              <dl>
                <dt>{text.text}</dt>
                <dd>{point.text}</dd>
                <dt>{text.assessment}</dt>
                <dd>{point.assessment === '' ? text.noAssessment : point.assessment}</dd>
                {point.change !== '' && (
                  <>
                    <dt>{text.change}</dt>
                    <dd>{point.change}</dd>
                  </>
                )}
              </dl>
            </section>
          ))}
        </div>
      </details>
    </li>
  )
}
