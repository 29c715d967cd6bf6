import { Link } from 'wouter'
import type { RetentionOfHearing } from '#shared/contract/retention.ts'
import { privacyWords } from '#shared/text/screen/privacy/words.ts'
import { useText } from '../../api/language.ts'
import { RetentionHolds } from '../../marks/retention-holds.tsx'
import { useFormat } from '../../ui/format.ts'

/** Hearings with what is held of whom, when it goes and reckoned from what, and what holds it. */
export function HearingList({
  name,
  hearings,
}: {
  readonly name: string
  readonly hearings: readonly RetentionOfHearing[]
}): React.JSX.Element {
  return (
    <ul className="privacy-hearings" aria-label={name}>
      {hearings.map((each) => (
        <HearingRow key={each.hearing} row={each} />
      ))}
    </ul>
  )
}

function HearingRow({ row }: { readonly row: RetentionOfHearing }): React.JSX.Element {
  const text = useText(privacyWords)
  const format = useFormat()
  const { case: file, caseNumber, title, binned, dueOn, from, counts, holds, said } = row
  const why = said.choice?.reason ?? (from === null ? '' : text.from[from.fact](format.day(from.day, 'long')))
  const name = (
    <>
      <span className="number">{caseNumber}</span> {title}
    </>
  )
  return (
    <li>
      <div className="privacy-what">
        {binned ? (
          <span>
            {name} ({text.inBin})
          </span>
        ) : (
          <Link href={`/saker/${file}/horing`}>{name}</Link>
        )}
        <p className="muted small">{text.counted(counts.personal, counts.contacts, counts.files)}</p>
        <RetentionHolds holds={holds} />
      </div>
      <div className="privacy-when">
        <strong>{dueOn === null ? text.noDay : format.day(dueOn, 'long')}</strong>
        {why !== '' && <span className="muted small">{why}</span>}
      </div>
    </li>
  )
}
