import { Button } from '@digdir/designsystemet-react'
import { EnvelopeClosedIcon, PinIcon, MegaphoneIcon, TasklistIcon } from '@navikt/aksel-icons'
import { useState } from 'react'
import { Link } from 'wouter'
import type { Deadline } from '#shared/contract/overview.ts'
import { overviewWords } from '#shared/text/screen/overview.ts'
import { useText } from '../../api/language.ts'
import { Panel } from '../../ui/panel.tsx'
import { EmptyState } from '../../ui/states.tsx'
import type { Icon } from '../../ui/tag.tsx'
import { Due } from './due.tsx'

const icons: Readonly<Record<Deadline['kind'], Icon>> = {
  milestone: PinIcon,
  hearingCloses: MegaphoneIcon,
  noticeDue: EnvelopeClosedIcon,
  followUp: TasklistIcon,
}

const shownFirst = 8

/** What falls due, earliest first; what is late stands at the top. */
export function Deadlines({
  deadlines,
  today,
}: {
  readonly deadlines: readonly Deadline[]
  readonly today: string
}): React.JSX.Element {
  const text = useText(overviewWords)
  const [all, setAll] = useState(false)
  const shown = all ? deadlines : deadlines.slice(0, shownFirst)
  return (
    <Panel title={text.deadlines} description={text.deadlinesHelp} flush>
      {deadlines.length === 0 ? (
        <EmptyState icon={PinIcon} title={text.deadlinesNone} />
      ) : (
        <ol className="overview-rows">
          {shown.map((deadline, place) => {
            const { kind, title, subject, date } = deadline
            const Sign = icons[kind]
            return (
              // oxlint-disable-next-line react/no-array-index-key -- two deadlines may be alike in all else
              <li key={`${place} ${kind} ${date} ${title}`}>
                <Link className="overview-row" href={hrefOf(deadline)}>
                  <Sign aria-hidden className="overview-icon" />
                  <span className="overview-what">
                    <span>{title === '' ? text[kind] : title}</span>
                    <small>{title === '' ? subject : `${text[kind]} · ${subject}`}</small>
                  </span>
                  <Due date={date} today={today} />
                </Link>
              </li>
            )
          })}
        </ol>
      )}
      {deadlines.length > shownFirst && (
        <div className="overview-more">
          <Button variant="tertiary" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? text.showFewer : text.showAll(deadlines.length)}
          </Button>
        </div>
      )}
    </Panel>
  )
}

function hrefOf({ kind, case: file, meeting, task }: Deadline): string {
  if (task !== null) return `/oppfolging/${task}`
  if (meeting !== null) return `/moter/${meeting}`
  if (file === null) return '/saker'
  const tab = { milestone: '/framdrift', hearingCloses: '/horing', followUp: '/vedtak', noticeDue: '' }[kind]
  return `/saker/${file}${tab}`
}
