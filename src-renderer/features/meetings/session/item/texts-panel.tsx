import { Button } from '@digdir/designsystemet-react'
import { PlusIcon } from '@navikt/aksel-icons'
import { useState } from 'react'
import { sessionItemWords } from '#shared/text/screen/session/item.ts'
import { useText } from '../../../../api/language.ts'
import { Key } from '../../../../ui/tag.tsx'
import { useBecome, useDrafts, forgetBecome } from '../drafts.ts'
import { useKeys } from '../keys.ts'
import type { ItemProps } from './item-props.ts'
import { Points } from './points.tsx'
import { MotionCard } from './motion-card.tsx'
import { NewMotion } from './motion-editor.tsx'

/** What is put forward: the chief executive's proposal, a recommendation, and motions, each in a dress of its own. */
export function TextsPanel(props: ItemProps): React.JSX.Element {
  const text = useText(sessionItemWords)
  const { item, mayWrite } = props
  const { proposal, recommendation } = item.texts
  const place = `newMotion/${item.item.id}` as const
  const isDraft = useDrafts((all) => all[place] !== undefined)
  const became = useBecome((all) => all[place])
  const [adding, setAdding] = useState(false)
  const begin = (): void => {
    forgetBecome(place)
    setAdding(true)
  }
  useKeys({ m: mayWrite ? begin : undefined })
  const isWriting = mayWrite && (adding || isDraft)
  const [, , written = ''] = (became ?? '').split('/')
  return (
    <section className="session-texts" aria-label={text.texts}>
      <header>
        <h3>{text.texts}</h3>
        {mayWrite && (
          <Button variant="tertiary" data-color="neutral" data-size="sm" data-step="motion" onClick={begin}>
            <PlusIcon aria-hidden /> {text.newMotion} <Key>M</Key>
          </Button>
        )}
      </header>
      <div className="session-source" data-source="proposal">
        <h4>{text.proposal}</h4>
        {proposal.length === 0 ? <p className="muted">{text.noProposal}</p> : <Points points={proposal} />}
      </div>
      {recommendation !== null && (
        <div className="session-source" data-source="recommendation">
          <h4>{text.recommendationOf(recommendation.body)}</h4>
          <Points points={recommendation.points} />
        </div>
      )}
      {isWriting && (
        <NewMotion
          {...props}
          onDone={() => {
            setAdding(false)
            forgetBecome(place)
          }}
        />
      )}
      {item.motions.length === 0 && !isWriting && <p className="muted small">{text.noMotions}</p>}
      {item.motions
        .filter(({ id }) => !(isWriting && id === written))
        .map((motion) => (
          <MotionCard key={motion.id} motion={motion} {...props} />
        ))}
    </section>
  )
}
