import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { mergedWords } from '#shared/text/screen/paper/merged.ts'
import { versionWords } from '#shared/text/screen/paper/versions.ts'
import { useText } from '../../../api/language.ts'
import { announce } from '../../../ui/announcer.tsx'
import { failureIn } from '../../../ui/states.tsx'
import { tell, tellFailure } from '../../../ui/toast-store.ts'
import { useDesk } from '../session/desk.ts'
import { putInAgain } from './merges.ts'
import type { Lost, Merge } from './merges.ts'

/** A block that words were lost from: whose it was, what is gone, and a way to have it back. */
export function LostItem({ merge, lost }: { readonly merge: Merge; readonly lost: Lost }): React.JSX.Element {
  const desk = useDesk()
  const text = useText(mergedWords)
  const words = useText(versionWords)
  const [state, setState] = useState<'lost' | 'busy' | 'back'>('lost')
  const { language, locked } = desk.session.paper
  const putIn = async (): Promise<void> => {
    if (state !== 'lost') return
    setState('busy')
    try {
      const isDone = await putInAgain(desk, merge, lost)
      setState(isDone ? 'back' : 'lost')
      if (isDone) announce(words.isBack)
      else tell(words.notPutBack)
    } catch (error) {
      setState('lost')
      tellFailure(failureIn(error))
    }
  }
  return (
    <li>
      <span className="small muted">
        {text.whose[lost.whose]}
        {lost.stands && ` · ${text.stands}`}
      </span>
      <blockquote lang={language}>{lost.before}</blockquote>
      {lost.words.length > 0 && (
        <p className="small">
          {text.gone}{' '}
          {lost.words.map((said, at) => (
            // oxlint-disable-next-line react/no-array-index-key -- the same words may be lost twice
            <span key={at}>
              {at > 0 && ' … '}
              <del className="paper-removed" lang={language}>
                {said}
              </del>
            </span>
          ))}
        </p>
      )}
      {locked === null && lost.block !== null && (
        <Button
          variant="secondary"
          data-size="sm"
          data-color="neutral"
          aria-disabled={state !== 'lost' || undefined}
          aria-label={state === 'back' ? undefined : words.putBackThis(lost.before.slice(0, 80))}
          onClick={() => void putIn()}
        >
          {state === 'back' ? words.isBack : words.putBack}
        </Button>
      )}
    </li>
  )
}
