import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { changesWords } from '#shared/text/screen/paper/changes.ts'
import { useText } from '../../../api/language.ts'
import { useDesk } from '../session/desk.ts'
import { Changed } from '../versions/pieces.tsx'
import type { Told } from './use-changes.ts'

/** More than this is folded: the list is for finding one's way in, the text for reading. */
const room = 360

/** What was and is, with what came and went marked in line and words. */
export function ChangedRuns({ told: { blocks } }: { readonly told: Told }): React.JSX.Element {
  const text = useText(changesWords)
  const { session } = useDesk()
  const [isWhole, setWhole] = useState(false)
  const length = blocks.reduce(
    (sum, { runs }) => sum + runs.reduce((own, run) => own + run.text.length, 0),
    0,
  )
  return (
    <>
      <div
        className="change-runs"
        lang={session.paper.language}
        data-folded={(length > room && !isWhole) || undefined}
      >
        {blocks.map(({ block, kind, runs }) => (
          <p key={`${block} ${kind}`}>
            {runs.map((run, at) =>
              run.change === 'same' ? (
                // oxlint-disable-next-line react/no-array-index-key -- runs have no other name
                <span key={at}>{run.text}</span>
              ) : (
                // oxlint-disable-next-line react/no-array-index-key -- as above
                <Changed key={at} change={run.change}>
                  {run.text}
                </Changed>
              ),
            )}
          </p>
        ))}
      </div>
      {length > room && (
        <Button
          className="change-more"
          variant="tertiary"
          data-size="sm"
          data-color="neutral"
          aria-expanded={isWhole}
          onClick={() => setWhole(!isWhole)}
        >
          {isWhole ? text.less : text.more}
        </Button>
      )}
    </>
  )
}
