import { Link } from 'wouter'
import type { Output } from '#shared/contract/index.ts'
import type { Leftover, RetentionOfHearing } from '#shared/contract/retention.ts'
import { privacyWords } from '#shared/text/screen/privacy/words.ts'
import { useText } from '../../api/language.ts'
import { useRefusalText } from '../../api/refusal.ts'
import { Notice } from '../../ui/notice.tsx'

/** What an erasure did, what it passed over and why, and where officers' own texts still name somebody. */
export function ErasedReport({
  outcome: { erased, passedOver, sweep },
  hearings,
}: {
  readonly outcome: Output<'retention.run'>
  readonly hearings: readonly RetentionOfHearing[]
}): React.JSX.Element {
  const text = useText(privacyWords)
  const worded = useRefusalText()
  const inputs = erased.reduce((sum, each) => sum + each.inputs, 0)
  return (
    <div className="privacy-erase">
      <Notice tone={inputs > 0 ? 'success' : 'info'} title={text.done(inputs)} alert>
        <ul className="privacy-told">
          {erased.map(({ hearing, caseNumber, inputs: n, event }) => (
            <li key={hearing}>
              <span className="number">{caseNumber}</span>: {text.inputs(n)}, {text.event(event)}
            </li>
          ))}
        </ul>
      </Notice>
      {sweep === 'givenUp' && <Notice tone="warning">{text.givenUp}</Notice>}
      {(sweep === 'busy' || sweep === 'full') && (
        <Notice tone="warning" title={text.sweepOwed}>
          {sweep === 'full' ? text.sweepFull : text.sweepOwedHelp}
        </Notice>
      )}
      {passedOver.length > 0 && (
        <Notice tone="warning" title={text.passedOver(passedOver.length)}>
          <ul className="privacy-told">
            {passedOver.map(({ hearing, code, facts }) => (
              <li key={hearing}>
                <span className="number">
                  {hearings.find((each) => each.hearing === hearing)?.caseNumber ?? ''}
                </span>
                : {worded({ code, facts })}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {erased.some(({ leftovers }) => leftovers.length > 0) && (
        <Notice tone="warning" title={text.leftoversTitle}>
          <ul className="privacy-told">
            {erased.flatMap(({ case: file, leftovers }) =>
              leftovers.map((each) => (
                <li key={`${each.kind} ${each.id}`}>
                  <Link href={placeOf(file, each)}>
                    {`${text.leftoverKinds[each.kind]} ${each.title}`.trim()}
                  </Link>
                  {each.sent && ` (${text.leftoverSent})`}
                </li>
              )),
            )}
          </ul>
        </Notice>
      )}
    </div>
  )
}

function placeOf(file: string, { kind, id }: Leftover): string {
  const isPaper = kind === 'paper' || kind === 'version' || kind === 'typed' || kind === 'comment'
  return isPaper ? `/saker/${file}/saksframlegg/${id}` : `/saker/${file}`
}
