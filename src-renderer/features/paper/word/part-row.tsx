import { paperWordWords } from '#shared/text/screen/paper/word.ts'
import { useText } from '../../../api/language.ts'
import { useFormat } from '../../../ui/format.ts'
import { useDesk, useDeskState } from '../session/desk.ts'
import type { Part } from './parts.ts'

/** One part of the document: what it is, where it goes, and what happens to what stands there. */
export function PartRow({
  part,
  isLater,
  onChange,
}: {
  readonly part: Part
  /** Whether it comes after another part in the same section. */
  readonly isLater: boolean
  readonly onChange: (more: Partial<Part>) => void
}): React.JSX.Element {
  const text = useText(paperWordWords)
  const format = useFormat()
  const { paper } = useDesk().session
  const there = useDeskState(({ facts }) => (part.key === null ? 0 : (facts[part.key]?.words ?? 0)))
  const isEmpty = useDeskState(({ facts }) => part.key === null || (facts[part.key]?.isEmpty ?? true))
  const heading = part.heading === '' ? text.noHeading : part.heading
  return (
    <tr data-out={part.key === null || undefined}>
      <th scope="row">
        <strong lang={paper.language}>{heading}</strong>{' '}
        <span className="small muted nowrap">{text.words(format.number(part.words))}</span>
        {!part.isPlaced && <span className="word-unplaced">{text.unplaced}</span>}
        <p className="small muted" lang={paper.language}>
          {part.beginning}
        </p>
      </th>
      <td>
        <select
          className="ds-input"
          aria-label={text.whereFor(heading)}
          value={part.key ?? ''}
          onChange={({ target }) => onChange({ key: target.value === '' ? null : target.value })}
        >
          <option value="">{text.leaveOut}</option>
          {paper.sections.map(({ key, title }) => (
            <option key={key} value={key}>
              {title}
            </option>
          ))}
        </select>
      </td>
      <td>
        {part.key !== null && (isLater || isEmpty) && (
          <span className="muted">{isLater ? text.append : text.into}</span>
        )}
        {part.key !== null && !isLater && !isEmpty && (
          <select
            className="ds-input"
            aria-label={text.howFor(heading)}
            value={part.how}
            onChange={({ target }) => onChange({ how: target.value === 'replace' ? 'replace' : 'append' })}
          >
            <option value="replace">{text.replace(format.number(there))}</option>
            <option value="append">{text.append}</option>
          </select>
        )}
      </td>
    </tr>
  )
}
