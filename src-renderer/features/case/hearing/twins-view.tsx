import { Button } from '@digdir/designsystemet-react'
import { FilesIcon } from '@navikt/aksel-icons'
import { useMemo } from 'react'
import type { Output } from '#shared/contract/index.ts'
import type { CaseId, HearingId, HearingInputId } from '#shared/ids.ts'
import { hearingInputWords } from '#shared/text/screen/case/hearing-input.ts'
import { call } from '../../../api/client.ts'
import { useRead, useWrite } from '../../../api/hooks.ts'
import { useText } from '../../../api/language.ts'
import { useFormat } from '../../../ui/format.ts'
import { Panel } from '../../../ui/panel.tsx'
import { Answered, EmptyState, failureIn } from '../../../ui/states.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { tellDone, tellFailure } from '../../../ui/toast-store.ts'

type Pair = Output<'input.duplicates'>[number]

/** Inputs that may be the same as another, and of which nobody has said that they are not. */
export function useTwins(hearing: HearingId): ReadonlySet<HearingInputId> {
  const pairs = useRead('input.duplicates', { hearing }).data
  return useMemo(
    () =>
      new Set(
        (pairs ?? [])
          .filter(({ said }) => said?.same !== false)
          .flatMap(({ first, second }) => [first.id, second.id]),
      ),
    [pairs],
  )
}

/** How many pairs are drawn at once: those that wait come first. */
const mostShown = 100

/** Inputs that look alike, pair by pair, those that nobody has judged first. */
export function TwinsView({
  file,
  hearing,
  mayJudge,
}: {
  readonly file: CaseId
  readonly hearing: HearingId
  readonly mayJudge: boolean
}): React.JSX.Element {
  const text = useText(hearingInputWords)
  const format = useFormat()
  const pairs = useRead('input.duplicates', { hearing })
  return (
    <Answered query={pairs} rows={6}>
      {(all) => {
        const waiting = all.filter(({ said }) => said === null)
        const inOrder = [...waiting, ...all.filter(({ said }) => said !== null)]
        return all.length === 0 ? (
          <Panel>
            <EmptyState icon={FilesIcon} title={text.twinsNone}>
              {text.twinsNoneHelp}
            </EmptyState>
          </Panel>
        ) : (
          <>
            <p className="muted hearing-lead">
              {text.waiting(format.number(waiting.length))}. {text.twinsHelp}
            </p>
            {inOrder.slice(0, mostShown).map((pair) => (
              <TwinPair
                key={`${pair.first.id} ${pair.second.id}`}
                file={file}
                pair={pair}
                mayJudge={mayJudge}
              />
            ))}
          </>
        )
      }}
    </Answered>
  )
}

function TwinPair({
  file,
  pair,
  mayJudge,
}: {
  readonly file: CaseId
  readonly pair: Pair
  readonly mayJudge: boolean
}): React.JSX.Element {
  const text = useText(hearingInputWords)
  const format = useFormat()
  const judge = useWrite('input.judgeTwins')
  const { first, second, signs, likeness, said } = pair
  const say = async (same: boolean | null): Promise<void> => {
    const both = { first: first.id, second: second.id }
    try {
      const { before } = await judge.mutateAsync({ ...both, said: same === null ? null : { same, note: '' } })
      tellDone(text.judged, () => call('input.judgeTwins', { ...both, said: before }))
    } catch (error) {
      tellFailure(failureIn(error))
    }
  }
  return (
    <Panel
      level={3}
      title={text.pairOf(first.number, second.number)}
      description={
        <span className="hearing-notes">
          {signs.map((sign) => (
            <Tag key={sign} tone="neutral">
              {text.signs[sign]}
            </Tag>
          ))}
          {likeness > 0 && likeness < 100 && <span>{text.likeness(format.number(likeness))}</span>}
          {said !== null && (
            <Tag tone={said.same ? 'success' : 'info'}>{said.same ? text.saidSame : text.saidDifferent}</Tag>
          )}
        </span>
      }
      actions={
        mayJudge &&
        (said === null ? (
          <>
            <Button variant="secondary" onClick={() => void say(true)}>
              {text.same}
            </Button>
            <Button variant="secondary" data-color="neutral" onClick={() => void say(false)}>
              {text.different}
            </Button>
          </>
        ) : (
          <Button variant="tertiary" data-color="neutral" onClick={() => void say(null)}>
            {text.takeBack}
          </Button>
        ))
      }
    >
      <div className="hearing-pair">
        {[first, second].map(({ id, number, sender, receivedOn, excerpt }) => (
          <article key={id}>
            <h4>
              <a href={`#/saker/${file}/horing/${id}`}>{text.title(number, sender)}</a>
            </h4>
            <p className="small muted">{format.day(receivedOn)}</p>
            <p className="hearing-text small">{excerpt}</p>
          </article>
        ))}
      </div>
    </Panel>
  )
}
