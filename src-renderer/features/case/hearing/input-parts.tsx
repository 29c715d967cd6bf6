import { Button } from '@digdir/designsystemet-react'
import { FileTextIcon } from '@navikt/aksel-icons'
import { hearingInputWords } from '#shared/text/screen/case/hearing-input.ts'
import { hearingWords } from '#shared/text/screen/case/hearing.ts'
import { call } from '../../../api/client.ts'
import { useText } from '../../../api/language.ts'
import { useFormat } from '../../../ui/format.ts'
import { failureIn } from '../../../ui/states.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { tellFailure } from '../../../ui/toast-store.ts'
import type { InputFacts } from './input-detail.tsx'

const tones = { followed: 'success', partly: 'info', notFollowed: 'neutral', noted: 'neutral' } as const

/** Each point with the officer's answer and what was changed; nothing where there is none. */
export function InputPoints({ input: { points } }: { readonly input: InputFacts }): React.JSX.Element | null {
  const text = useText(hearingInputWords)
  const { conclusions } = useText(hearingWords)
  if (points.length === 0) return null
  return (
    <>
      <h3 className="subhead">{text.points}</h3>
      {points.map((point) => (
        <section
          key={point.number}
          className="hearing-point"
          aria-label={`${text.point} ${String(point.number)}`}
        >
          <header>
            <strong>
              {text.point} {point.number}
            </strong>
            <Tag tone={point.conclusion === null ? 'warning' : tones[point.conclusion]}>
              {conclusions[point.conclusion ?? 'open']}
            </Tag>
          </header>
          <p className="hearing-text">{point.text}</p>
          <dl>
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
    </>
  )
}

/** What came in, to be opened in the user's own program. */
export function InputFiles({
  input: { id, files },
}: {
  readonly input: InputFacts
}): React.JSX.Element | null {
  const text = useText(hearingInputWords)
  const format = useFormat()
  if (files.length === 0) return null
  const open = (position: number): void => {
    call('input.openFile', { id, position }).catch((error: unknown) => tellFailure(failureIn(error)))
  }
  return (
    <>
      <h3 className="subhead">{text.files}</h3>
      <p className="muted small hearing-hint">{text.filesHelp}</p>
      <ul className="hearing-files">
        {files.map(({ position, name, part, bytes }) => (
          <li key={position}>
            <Button
              variant="tertiary"
              data-color="neutral"
              aria-label={text.openFile(name)}
              onClick={() => open(position)}
            >
              <FileTextIcon aria-hidden />
              {name}
            </Button>
            <span className="small muted">
              {text.parts[part]} · {format.number(Math.max(1, Math.round(bytes / 1000)))} kB
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}
