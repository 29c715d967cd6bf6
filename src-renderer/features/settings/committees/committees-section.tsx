import { Button } from '@digdir/designsystemet-react'
import { PersonGroupIcon, PlusIcon } from '@navikt/aksel-icons'
import { useState } from 'react'
import type { CommitteeId } from '#shared/ids.ts'
import { committeeKindWords } from '#shared/text/screen/meeting-codes.ts'
import { settingsWords } from '#shared/text/screen/settings.ts'
import { useRead } from '../../../api/hooks.ts'
import { useText } from '../../../api/language.ts'
import { Answered, EmptyState } from '../../../ui/states.tsx'
import { useMayChange } from '../may-change.ts'
import { CommitteeDialog } from './committee-dialog.tsx'
import { CommitteeView } from './committee-view.tsx'
import { inKindOrder, seated } from './committee-row.ts'
import type { CommitteeRow } from './committee-row.ts'

/** The municipality's bodies: one is chosen at the side, and shown whole. */
export function CommitteesSection(): React.JSX.Element {
  const [chosen, setChosen] = useState<CommitteeId | null>(null)
  const [adding, setAdding] = useState(false)
  const text = useText(settingsWords)
  const mayChange = useMayChange()
  return (
    <Answered query={useRead('committee.list', {})} rows={8}>
      {(bodies) => {
        const inOrder = inKindOrder(bodies)
        const shown = inOrder.find(({ id }) => id === chosen) ?? inOrder[0]
        return (
          <div className="settings-split">
            <div>
              <BodyList bodies={inOrder} shown={shown?.id ?? null} onChoose={setChosen} />
              {mayChange && (
                <Button variant="secondary" onClick={() => setAdding(true)}>
                  <PlusIcon aria-hidden />
                  {text.newCommittee}
                </Button>
              )}
            </div>
            {shown === undefined ? (
              <EmptyState icon={PersonGroupIcon} title={text.noMembers} />
            ) : (
              <CommitteeView key={shown.id} committee={shown} />
            )}
            <CommitteeDialog
              open={adding}
              committee={null}
              onClose={() => setAdding(false)}
              onSaved={(id) => setChosen(id)}
            />
          </div>
        )
      }}
    </Answered>
  )
}

function BodyList({
  bodies,
  shown,
  onChoose,
}: {
  readonly bodies: readonly CommitteeRow[]
  readonly shown: CommitteeId | null
  readonly onChoose: (id: CommitteeId) => void
}): React.JSX.Element {
  const text = useText(settingsWords)
  const kinds = useText(committeeKindWords)
  return (
    <nav aria-label={text.chooseCommittee}>
      <ul className="settings-list">
        {bodies.map(({ id, name, kind, members, seats }) => (
          <li key={id}>
            <button type="button" aria-current={id === shown} onClick={() => onChoose(id)}>
              <span>
                <strong>{name}</strong>
                {(kind === 'standingCommittee' || kind === 'controlCommittee') && (
                  <small>{kinds[kind]}</small>
                )}
              </span>
              <span className="number muted small" title={text.seatsOfLong(seated(members), seats)}>
                {text.seatsOf(seated(members), seats)}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  )
}
