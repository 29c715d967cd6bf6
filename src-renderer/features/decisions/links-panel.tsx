import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { Link } from 'wouter'
import type { LinkEnd } from '#shared/contract/decisions.ts'
import type { FollowUpId } from '#shared/ids.ts'
import { decisionScreen } from '#shared/text/screen/decisions/words.ts'
import { call } from '../../api/client.ts'
import { useWrite } from '../../api/hooks.ts'
import { useText } from '../../api/language.ts'
import { useMayWrite } from '../../api/may-write.ts'
import { useFormat } from '../../ui/format.ts'
import { Panel } from '../../ui/panel.tsx'
import { failureIn } from '../../ui/states.tsx'
import { tellDone, tellFailure } from '../../ui/toast-store.ts'
import type { Decision } from './decision-screen.tsx'
import { LinkDialog } from './link-dialog.tsx'
import { StandingDialog } from './standing-dialog.tsx'

/** What a decision does to earlier ones, and what later ones do to it: told on both. */
export function LinksPanel({ decision }: { readonly decision: Decision }): React.JSX.Element {
  const text = useText(decisionScreen)
  const mayWrite = useMayWrite()
  const [linking, setLinking] = useState(false)
  const [standing, setStanding] = useState<readonly FollowUpId[]>([])
  const { undoneBy, undoes, row } = decision
  const mayLink = mayWrite && row.kind === 'decision' && decision.earlier.length > 0
  return (
    <Panel
      title={text.links}
      actions={
        mayLink && (
          <Button variant="secondary" data-color="neutral" onClick={() => setLinking(true)}>
            {text.link}
          </Button>
        )
      }
    >
      {undoneBy.length + undoes.length === 0 ? (
        <p className="muted">{text.noLinks}</p>
      ) : (
        <ul className="decision-links">
          {undoneBy.map((end) => (
            <LinkLine key={end.link} end={end} said={text.undoneBy[end.kind]} mayWrite={mayWrite} />
          ))}
          {undoes.map((end) => (
            <LinkLine key={end.link} end={end} said={text.undoes[end.kind]} mayWrite={mayWrite} />
          ))}
        </ul>
      )}
      <LinkDialog
        open={linking}
        decision={decision}
        onStanding={setStanding}
        onClose={() => setLinking(false)}
      />
      <StandingDialog
        tasks={standing}
        label={`${row.committee.name} ${row.number ?? row.case.caseNumber}`}
        onClose={() => setStanding([])}
      />
    </Panel>
  )
}

function LinkLine({
  end: { link, point, note, other },
  said,
  mayWrite,
}: {
  readonly end: LinkEnd
  readonly said: string
  readonly mayWrite: boolean
}): React.JSX.Element {
  const text = useText(decisionScreen)
  const format = useFormat()
  const unlink = useWrite('decision.unlink')
  const name = `${other.committee} ${other.number ?? ''} ${format.day(other.madeOn)}`
  return (
    <li>
      <span className="decision-line">
        <strong>{said}</strong>
        <Link href={`/vedtak/${other.id}`}>{name}</Link>
        {point !== null && <span className="muted">({text.point(point).toLowerCase()})</span>}
        {mayWrite && (
          <Button
            variant="tertiary"
            data-color="neutral"
            data-size="sm"
            aria-label={`${text.unlink}: ${name}`}
            onClick={() =>
              unlink.mutate(
                { link },
                {
                  onSuccess: ({ before }) => tellDone(text.unlinked, () => call('decision.link', before)),
                  onError: (error) => tellFailure(failureIn(error)),
                },
              )
            }
          >
            {text.unlink}
          </Button>
        )}
      </span>
      <span className="small muted">{other.title}</span>
      {note !== '' && <span className="small">{note}</span>}
    </li>
  )
}
