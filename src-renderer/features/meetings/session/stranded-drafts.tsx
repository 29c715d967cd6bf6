import { Button } from '@digdir/designsystemet-react'
import { sessionItemWords } from '#shared/text/screen/session/item.ts'
import { useText } from '../../../api/language.ts'
import { useRefusalText } from '../../../api/refusal.ts'
import { Notice } from '../../../ui/notice.tsx'
import type { DraftPlace } from './draft-places.ts'
import { discardDraft, storeDraft, useDrafts } from './drafts.ts'

/** Texts that the store refused: shown until they are stored or the writer lets go of them. */
export function StrandedDrafts(): React.JSX.Element {
  const text = useText(sessionItemWords)
  const worded = useRefusalText()
  const drafts = useDrafts()
  const failed = Object.entries(drafts).filter(([, { state }]) => state === 'failed')
  return (
    <>
      {failed.map(([place, { text: typed, failure }]) => (
        <Notice
          key={place}
          tone="warning"
          title={text.strandedTitle}
          actions={
            <>
              <Button
                variant="secondary"
                data-color="neutral"
                onClick={() => void storeDraft(place as DraftPlace)}
              >
                {text.retry}
              </Button>
              <Button
                variant="tertiary"
                data-color="neutral"
                onClick={() => discardDraft(place as DraftPlace)}
              >
                {text.discard}
              </Button>
            </>
          }
        >
          <p className="session-typed">{typed}</p>
          {failure !== null && <p>{worded(failure)}</p>}
        </Notice>
      ))}
    </>
  )
}
