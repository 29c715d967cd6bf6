import { useEffect } from 'react'
import { useLocation } from 'wouter'
import type { Projection } from '#shared/contract/session-projection.ts'
import type { MeetingId } from '#shared/ids.ts'
import { projectorWords } from '#shared/text/screen/session/projector.ts'
import { useRead } from '../../../../api/hooks.ts'
import { useText } from '../../../../api/language.ts'
import { Answered } from '../../../../ui/states.tsx'
import { ProjectedItemView } from './projected-item.tsx'
import './projector.css'

/** The wall of the hall in this window: Esc comes back to the meeting. */
export function ProjectorScreen({ id }: { readonly id: MeetingId }): React.JSX.Element {
  const [, goTo] = useLocation()
  useEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' || event.key.toLowerCase() === 'p') goTo(`/moter/${id}/motet`)
    }
    document.addEventListener('keydown', hear)
    return () => document.removeEventListener('keydown', hear)
  }, [goTo, id])
  return <ProjectorPlace id={id} />
}

/** The wall of the hall: what anybody may see of the meeting, in large type and without controls. */
export function ProjectorPlace({ id }: { readonly id: MeetingId }): React.JSX.Element {
  const text = useText(projectorWords)
  const query = useRead('session.projected', { meeting: id }, { keep: true })
  return (
    <main className="projector" aria-label={text.title}>
      <Answered query={query}>{(wall) => <Wall wall={wall} />}</Answered>
    </main>
  )
}

/** The wall itself, with what it shows given to it. */
function Wall({ wall }: { readonly wall: Projection }): React.JSX.Element {
  const text = useText(projectorWords)
  const { committee, state, item, chair, voting, seats, following } = wall
  const leads = item?.kind === 'open' ? item.chair : chair
  return (
    <>
      <header className="projector-head">
        <p>{committee.name}</p>
        <p className="projector-head-facts">
          {leads !== null && state !== 'ended' && <span>{text.leads(leads)}</span>}
          {state !== 'before' && state !== 'ended' && (
            <span className="number">{text.voting(voting, seats)}</span>
          )}
        </p>
      </header>
      <div className="projector-body" aria-live="polite">
        {state === 'item' && item !== null ? (
          <ProjectedItemView item={item} />
        ) : (
          <div className="projector-still">
            <h1>
              {state === 'between'
                ? following === null
                  ? committee.name
                  : text.between
                : state === 'ended'
                  ? text.ended
                  : text.before}
            </h1>
            {state !== 'ended' && following !== null && (
              <p>
                <span className="number">{following.number}</span> {following.title}
              </p>
            )}
          </div>
        )}
      </div>
      {state === 'item' && following !== null && (
        <footer className="projector-foot">
          {text.following}: <span className="number">{following.number}</span> {following.title}
        </footer>
      )}
    </>
  )
}
