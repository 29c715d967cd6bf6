import { Button } from '@digdir/designsystemet-react'
import type { ShownTrailNote } from '#shared/contract/knowledge-shapes.ts'
import { useWrite } from '../../api/hooks.ts'
import { useMayWrite } from '../../api/may-write.ts'
import { Notice } from '../../ui/notice.tsx'
import { failureIn } from '../../ui/states.tsx'
import { tell, tellFailure } from '../../ui/toast-store.ts'
import { useKnowledgeText } from './words.ts'
import './knowledge-marks.css'

type Place = ShownTrailNote['places'][number]

/** Links that moved or broke, each with where it stood, and a way to let them be. */
export function CitationTrail({
  notes,
  hrefOf,
  onGo,
}: {
  readonly notes: readonly ShownTrailNote[]
  /** Address of a place, where it is in another screen … */
  readonly hrefOf?: (paper: ShownTrailNote['paper'], place: Place) => string
  /** … or how to go there in this one. */
  readonly onGo?: (place: Place) => void
}): React.JSX.Element {
  const text = useKnowledgeText()
  const mayWrite = useMayWrite()
  const settle = useWrite('citation.settle')
  const settleAll = async (): Promise<void> => {
    try {
      for (const paper of new Set(notes.map((note) => note.paper))) {
        const own = notes.filter((note) => note.paper === paper)
        await settle.mutateAsync({ paper, places: own.map(({ block, target }) => ({ block, target })) })
      }
      tell(text.settled)
    } catch (error) {
      tellFailure(failureIn(error))
    }
  }
  return (
    <Notice
      tone="warning"
      title={text.trail}
      actions={
        mayWrite && (
          <Button variant="secondary" data-color="neutral" onClick={() => void settleAll()}>
            {notes.length === 1 ? text.settle : text.settleAll}
          </Button>
        )
      }
    >
      <ul className="knowledge-trail">
        {notes.map((note) => {
          const [place] = note.now === 'gone' ? [] : note.places
          return (
            <li key={`${note.block} ${note.target}`}>
              <strong>{note.label}</strong> {said(note, text)}
              {place === undefined ? (
                <span className="knowledge-excerpt">{note.excerpt}</span>
              ) : onGo === undefined ? (
                <a className="knowledge-excerpt" href={hrefOf?.(note.paper, place)}>
                  {place.excerpt}
                </a>
              ) : (
                <button
                  type="button"
                  className="knowledge-link knowledge-excerpt"
                  onClick={() => onGo(place)}
                >
                  {place.excerpt}
                </button>
              )}
            </li>
          )
        })}
      </ul>
    </Notice>
  )
}

function said({ now, section, places }: ShownTrailNote, text: ReturnType<typeof useKnowledgeText>): string {
  const to = places[0]?.section ?? ''
  if (now === 'moved') return text.trailNow.moved(section, to)
  return now === 'elsewhere' ? text.trailNow.elsewhere(section, to) : text.trailNow.gone(section)
}
