import { Button } from '@digdir/designsystemet-react'
import { XMarkIcon } from '@navikt/aksel-icons'
import { useState } from 'react'
import type { CauseRef } from '#shared/contract/changes.ts'
import { causeWords } from '#shared/text/screen/causes.ts'
import { changesWords } from '#shared/text/screen/paper/changes.ts'
import { useText } from '../../../api/language.ts'
import { useCauseText } from '../../../marks/cause-text.ts'
import { Tag } from '../../../ui/tag.tsx'
import { causesOf, refOf } from './causes.ts'
import type { Told } from './use-changes.ts'

/** A whole section may come of thirty inputs: the first stand there, the rest when they are asked for. */
const most = 6

/** Why, each cause to be taken out by a press. */
export function CauseChips({
  told,
  mayWrite,
  onRemove,
}: {
  readonly told: Told
  readonly mayWrite: boolean
  readonly onRemove: (cause: CauseRef) => void
}): React.JSX.Element {
  const text = useText(changesWords)
  const words = useText(causeWords)
  const causeText = useCauseText()
  const [isWhole, setWhole] = useState(false)
  const causes = causesOf(told)
  if (causes.length === 0)
    return (
      <p className="change-causes">
        <Tag tone="warning">{words.none}</Tag>
      </p>
    )
  const shown = isWhole ? causes : causes.slice(0, most)
  return (
    <ul className="change-causes" aria-label={text.causes}>
      {shown.map((cause) => {
        const [said, ref] = [causeText(cause), refOf(cause)]
        return (
          <li key={JSON.stringify(cause)} className="cause-chip">
            <span>{said}</span>
            {ref !== null && mayWrite && (
              <button
                type="button"
                aria-label={text.remove(said)}
                title={text.remove(said)}
                onClick={() => onRemove(ref)}
              >
                <XMarkIcon aria-hidden />
              </button>
            )}
          </li>
        )
      })}
      {causes.length > most && (
        <li>
          <Button
            variant="tertiary"
            data-size="sm"
            data-color="neutral"
            aria-expanded={isWhole}
            onClick={() => setWhole(!isWhole)}
          >
            {isWhole ? text.less : text.moreCauses(causes.length - most)}
          </Button>
        </li>
      )}
    </ul>
  )
}
