import { Button } from '@digdir/designsystemet-react'
import { CheckmarkCircleIcon, ExclamationmarkTriangleIcon, InformationSquareIcon } from '@navikt/aksel-icons'
import { Link } from 'wouter'
import type { MeetingFinding } from '#shared/contract/meeting.ts'
import { agendaWords } from '#shared/text/screen/agenda.ts'
import { useText } from '../../../api/language.ts'
import { useRefusalText } from '../../../api/refusal.ts'
import { Doors } from '../sending/doors.tsx'
import { ShortNotice } from '../sending/short-notice.tsx'
import { Panel } from '../../../ui/panel.tsx'
import type { MeetingView } from '../meeting-view.ts'

/** What the notice lacks, and what is worth a look: each with the way to where it is mended. */
export function Findings({
  view,
  shortNotice,
  onEdit,
}: {
  readonly view: MeetingView
  /** The recorded ground for short notice; empty where there is none. */
  readonly shortNotice: string
  readonly onEdit: (() => void) | null
}): React.JSX.Element {
  const text = useText(agendaWords)
  const { missing, warnings } = view
  const { meeting } = view
  const mending: Mending = { meeting: meeting.id, remote: meeting.remote, shortNotice, onEdit }
  return (
    <>
      <Panel title={`${text.missing}${missing.length === 0 ? '' : ` (${String(missing.length)})`}`}>
        {missing.length === 0 ? (
          <p className="finding">
            <CheckmarkCircleIcon aria-hidden fontSize="1.3rem" data-color="success" />
            <span>{text.nothingMissing}</span>
          </p>
        ) : (
          <FindingList findings={missing} tone="warning" mending={mending} />
        )}
      </Panel>
      {warnings.length > 0 && (
        <Panel title={`${text.warnings} (${String(warnings.length)})`}>
          <FindingList findings={warnings} tone="info" mending={mending} />
        </Panel>
      )}
    </>
  )
}

type Mending = {
  readonly meeting: MeetingView['meeting']['id']
  readonly remote: boolean
  readonly shortNotice: string
  readonly onEdit: (() => void) | null
}

/** What is put right on this very screen: the ground for short notice, and that for a closed door. */
function Here({
  finding: { about, refusal, item },
  mending: { meeting, remote, shortNotice, onEdit },
}: {
  readonly finding: MeetingFinding
  readonly mending: Mending
}): React.JSX.Element | null {
  if (onEdit === null) return null
  if (refusal.code === 'notice.tooShort' || refusal.code === 'notice.shortened')
    return <ShortNotice meeting={meeting} reason={shortNotice} />
  if (about !== null && refusal.code.startsWith('meeting.clos'))
    return <Doors item={about.item} name={item} remote={remote} />
  return null
}

function FindingList({
  findings,
  tone,
  mending,
}: {
  readonly findings: readonly MeetingFinding[]
  readonly tone: 'warning' | 'info'
  readonly mending: Mending
}): React.JSX.Element {
  const Sign = tone === 'warning' ? ExclamationmarkTriangleIcon : InformationSquareIcon
  const worded = useRefusalText()
  const groups = [...Map.groupBy(findings, ({ item, about }) => about?.item ?? item)]
  return (
    <ul className="findings">
      {groups.map(([key, [first, ...others]]) => {
        if (first === undefined) return null
        const all = [first, ...others]
        return (
          <li key={key} className="finding">
            <Sign aria-hidden fontSize="1.3rem" data-color={tone} />
            <div>
              {first.item !== '' && <strong>{first.item}</strong>}
              <ul>
                {all.map(({ refusal }) => (
                  <li key={JSON.stringify([refusal.code, refusal.facts])}>{worded(refusal)}</li>
                ))}
              </ul>
            </div>
            <span className="finding-ways">
              {all.map((each) => (
                <Here key={each.refusal.code} finding={each} mending={mending} />
              ))}
              <Mend finding={first} onEdit={mending.onEdit} />
            </span>
          </li>
        )
      })}
    </ul>
  )
}

function Mend({
  finding: { item, about, refusal },
  onEdit,
}: {
  readonly finding: MeetingFinding
  readonly onEdit: (() => void) | null
}): React.JSX.Element | null {
  const text = useText(agendaWords)
  if (about !== null) {
    return (
      <Link href={caseTab(about.case, refusal.code)}>
        {text.mend}
        <span className="ds-sr-only">: {item}</span>
      </Link>
    )
  }
  if (onEdit === null) return null
  const isTime = refusal.code.startsWith('notice.')
  return (
    <Button variant="tertiary" onClick={isTime ? onEdit : toQueue}>
      {isTime ? text.edit : text.queueSearch}
    </Button>
  )
}

/** To the field over the queue, or to what stands in its place. */
function toQueue(): void {
  const place = document.getElementById('agenda-queue')
  ;(place?.querySelector<HTMLElement>('input') ?? place)?.focus()
}

/** Where in the case a finding is put right. */
function caseTab(id: string, code: string): string {
  if (code.startsWith('paper.attachment')) return `/saker/${id}/vedlegg`
  if (code.startsWith('paper.')) return `/saker/${id}/saksframlegg`
  if (/^(course|statement)\./.test(code)) return `/saker/${id}/saksgang`
  return `/saker/${id}`
}
