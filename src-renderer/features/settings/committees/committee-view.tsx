import { Button } from '@digdir/designsystemet-react'
import { PencilIcon, PersonPlusIcon } from '@navikt/aksel-icons'
import { useState } from 'react'
import { committeeKindWords } from '#shared/text/screen/meeting-codes.ts'
import { settingsWords } from '#shared/text/screen/settings.ts'
import { useText } from '../../../api/language.ts'
import { Facts, Panel } from '../../../ui/panel.tsx'
import { useMayChange } from '../may-change.ts'
import { CommitteeDialog } from './committee-dialog.tsx'
import { seated } from './committee-row.ts'
import type { CommitteeRow } from './committee-row.ts'
import { MemberDialog } from './member-dialog.tsx'
import type { EditedMember } from './member-dialog.tsx'
import { Deputies, Members } from './members.tsx'

/** One body: its facts, its members, and its deputies in the order in which they are called. */
export function CommitteeView({ committee }: { readonly committee: CommitteeRow }): React.JSX.Element {
  const text = useText(settingsWords)
  const kinds = useText(committeeKindWords)
  const mayChange = useMayChange()
  const [editing, setEditing] = useState(false)
  const [member, setMember] = useState<EditedMember | null>(null)
  const { name, kind, seats, chairTitle, noticeDays, defaultPlace, members } = committee
  return (
    <div>
      <Panel
        title={name}
        actions={
          mayChange && (
            <Button variant="secondary" data-color="neutral" onClick={() => setEditing(true)}>
              <PencilIcon aria-hidden />
              {text.edit}
            </Button>
          )
        }
      >
        <Facts
          rows={[
            { label: text.kind, value: kinds[kind] },
            { label: text.seats, value: seats },
            { label: text.chairTitle, value: chairTitle },
            { label: text.noticeDays, value: text.days(noticeDays) },
            {
              label: text.defaultPlace,
              value: defaultPlace === '' ? <span className="muted">{text.noPlace}</span> : defaultPlace,
            },
          ]}
        />
      </Panel>
      <Panel
        flush
        title={text.members}
        description={text.seatsOfLong(seated(members), seats)}
        actions={
          mayChange && (
            <Button variant="secondary" onClick={() => setMember('new')}>
              <PersonPlusIcon aria-hidden />
              {text.addMember}
            </Button>
          )
        }
      >
        <Members committee={committee} onEdit={setMember} />
      </Panel>
      <Panel flush title={text.deputies} description={text.deputiesHelp}>
        <Deputies committee={committee} onEdit={setMember} />
      </Panel>
      <CommitteeDialog
        open={editing}
        committee={committee}
        onClose={() => setEditing(false)}
        onSaved={() => undefined}
      />
      <MemberDialog committee={committee} member={member} onClose={() => setMember(null)} />
    </div>
  )
}
