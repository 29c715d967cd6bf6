import { Button } from '@digdir/designsystemet-react'
import { CheckmarkCircleFillIcon, XMarkOctagonIcon } from '@navikt/aksel-icons'
import { useState } from 'react'
import type { MotionRow } from '#shared/contract/session-item.ts'
import { pointsOf } from '#shared/domain/meeting/session/compose-decision.ts'
import { sessionItemWords } from '#shared/text/screen/session/item.ts'
import { call } from '../../../../api/client.ts'
import { useText } from '../../../../api/language.ts'
import { act } from '../act.ts'
import { focusOn } from '../focus.ts'
import type { ItemProps } from './item-props.ts'
import { ChangeMotion } from './motion-editor.tsx'
import { Points } from './points.tsx'

/** A motion as it was put forward, and what came of it. Its words are never changed by that. */
export function MotionCard({
  motion,
  ...props
}: ItemProps & { readonly motion: MotionRow }): React.JSX.Element {
  const text = useText(sessionItemWords)
  const [editing, setEditing] = useState(false)
  const { item, mayWrite } = props
  const { number, kind, author, party, togetherWith, changesPoint, withdrawn, carried, id } = motion
  const isVoted = item.votes.some(({ options }) =>
    options.some((option) => option.text?.of === 'motion' && option.text.motion === id),
  )
  if (editing && mayWrite && !isVoted)
    return <ChangeMotion {...props} motion={motion} onDone={() => setEditing(false)} />
  const withdraw = (): void =>
    void act(
      () => call('motion.change', { motion: id, change: { withdrawn: !withdrawn } }),
      withdrawn ? text.restore : text.withdrawn,
    )
  const remove = async (): Promise<void> => {
    const done = await act(() => call('motion.remove', { motion: id }), text.motionRemoved(number))
    if (done !== null) await focusOn('motion')
  }
  const behind = [author?.name, party, togetherWith].filter((part) => part !== undefined && part !== '')
  const points = pointsOf(motion.text)
  const name = text.motion(number)
  return (
    <div className="session-motion" data-kind={kind} data-withdrawn={withdrawn || undefined}>
      <div className="session-motion-head">
        <h4>
          {name} <span className="session-motion-kind">{text.motionKinds[kind]}</span>
          {changesPoint !== null && <span className="muted small"> · {text.on(changesPoint)}</span>}
        </h4>
        {carried !== null && (
          <span className="session-carried" data-carried={carried || undefined}>
            {carried ? <CheckmarkCircleFillIcon aria-hidden /> : <XMarkOctagonIcon aria-hidden />}
            {carried ? text.carried : text.lost}
          </span>
        )}
        {withdrawn && <span className="session-carried">{text.withdrawn}</span>}
      </div>
      {behind.length > 0 && <p className="muted small">{behind.join(' · ')}</p>}
      {points.length > 0 && <Points points={points} />}
      {mayWrite && !isVoted && (
        <div className="session-motion-tools">
          {!withdrawn && (
            <Button
              variant="tertiary"
              data-color="neutral"
              data-size="sm"
              aria-label={`${text.editMotion}: ${name}`}
              onClick={() => setEditing(true)}
            >
              {text.editMotion}
            </Button>
          )}
          <Button
            variant="tertiary"
            data-color="neutral"
            data-size="sm"
            aria-label={`${withdrawn ? text.restore : text.withdraw}: ${name}`}
            onClick={withdraw}
          >
            {withdrawn ? text.restore : text.withdraw}
          </Button>
          <Button
            variant="tertiary"
            data-color="neutral"
            data-size="sm"
            aria-label={`${text.removeMotion}: ${name}`}
            onClick={() => void remove()}
          >
            {text.removeMotion}
          </Button>
        </div>
      )}
    </div>
  )
}
