import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { Link } from 'wouter'
import type { CaseFacts } from '#shared/contract/case.ts'
import { factsWords } from '#shared/text/screen/case/facts.ts'
import { call } from '../../api/client.ts'
import { useWrite } from '../../api/hooks.ts'
import { useMayWrite } from '../../api/may-write.ts'
import { useText } from '../../api/language.ts'
import { Panel } from '../../ui/panel.tsx'
import { failureIn } from '../../ui/states.tsx'
import { tellDone, tellFailure } from '../../ui/toast-store.ts'
import { PredecessorDialog } from './predecessor-dialog.tsx'

type Related = CaseFacts['successors'][number]

/** What the case replaces, which one may change, and what replaces it, which that case says itself. */
export function RelatedCases({ facts }: { readonly facts: CaseFacts }): React.JSX.Element {
  const text = useText(factsWords)
  const mayWrite = useMayWrite()
  const [choosing, setChoosing] = useState(false)
  const update = useWrite('case.update')
  const { id, predecessor, successors } = facts
  const store = async (next: Related | null): Promise<void> => {
    const { before } = await update.mutateAsync({ id, change: { predecessor: next?.id ?? null } })
    setChoosing(false)
    tellDone(next === null ? text.earlierGone : text.earlierSet(next.caseNumber), () =>
      call('case.update', { id, change: before }),
    )
  }
  const clear = (): void => void store(null).catch((error: unknown) => tellFailure(failureIn(error)))
  return (
    <Panel
      title={text.related}
      actions={
        mayWrite && (
          <>
            <Button variant="secondary" data-color="neutral" onClick={() => setChoosing(true)}>
              {predecessor === null ? text.chooseEarlier : text.otherEarlier}
            </Button>
            {predecessor !== null && (
              <Button variant="tertiary" data-color="neutral" onClick={clear}>
                {text.noEarlier}
              </Button>
            )}
          </>
        )
      }
    >
      {predecessor === null && successors.length === 0 ? (
        <p>{text.noneRelated}</p>
      ) : (
        <ul className="case-plain">
          {predecessor !== null && <RelatedCase label={text.predecessor} related={predecessor} />}
          {successors.map((each) => (
            <RelatedCase key={each.id} label={text.successor} related={each} />
          ))}
        </ul>
      )}
      <PredecessorDialog
        open={choosing}
        of={id}
        failure={update.error?.failure ?? null}
        onClose={() => {
          update.reset()
          setChoosing(false)
        }}
        onChoose={(next) => void store(next).catch(() => undefined)}
      />
    </Panel>
  )
}

function RelatedCase({
  label,
  related,
}: {
  readonly label: string
  readonly related: Related
}): React.JSX.Element {
  return (
    <li>
      <span className="muted">{label}</span>{' '}
      <Link href={`/saker/${related.id}`}>
        {related.caseNumber} {related.title}
      </Link>
    </li>
  )
}
