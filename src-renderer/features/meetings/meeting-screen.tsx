import { CalendarIcon, MenuElipsisVerticalIcon, PencilIcon, TrashIcon } from '@navikt/aksel-icons'
import { useState } from 'react'
import { Link, useLocation } from 'wouter'
import { isNotCalled } from '#shared/domain/meeting/meeting-facts.ts'
import type { AgendaItemId, MeetingId } from '#shared/ids.ts'
import { agendaWords } from '#shared/text/screen/agenda.ts'
import { minutesScreen } from '#shared/text/screen/minutes.ts'
import { meetingsWords } from '#shared/text/screen/meetings.ts'
import { sessionDayWords } from '#shared/text/screen/session/day.ts'
import { call } from '../../api/client.ts'
import { useRead, useWrite } from '../../api/hooks.ts'
import { useText } from '../../api/language.ts'
import { useMayWrite } from '../../api/may-write.ts'
import { useFormat } from '../../ui/format.ts'
import { Menu } from '../../ui/menu.tsx'
import { Page } from '../../ui/page.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Answered, EmptyState, failureIn } from '../../ui/states.tsx'
import { Tabs } from '../../ui/tabs.tsx'
import { tellDone, tellFailure } from '../../ui/toast-store.ts'
import { AgendaView } from './agenda/agenda-view.tsx'
import { MeetingDialog } from './meeting-dialog.tsx'
import { hours, whereOf } from './meeting-view.ts'
import type { MeetingView } from './meeting-view.ts'
import { MinutesTab } from './minutes/minutes-view.tsx'
import { PacketView } from './packet/packet-view.tsx'
import { SessionTab } from './session/session-tab.tsx'
import { MeetingStateTag } from '../../marks/meeting-state-tag.tsx'
import './meetings.css'
import './meeting.css'

/** One meeting: its agenda, and the packets made of it. */
export function MeetingScreen({
  id,
  tab = '',
  item,
}: {
  readonly id: MeetingId
  /** `motet`, `pakke`, `motebok`, else the agenda. */
  readonly tab?: string | undefined
  /** The item that `motet` shows. */
  readonly item?: AgendaItemId | undefined
}): React.JSX.Element {
  const meeting = useRead('meeting.get', { id }, { keep: true })
  if (meeting.error?.failure.code === 'meeting.gone') return <MeetingGone />
  if (meeting.data === undefined) {
    return (
      <div className="page">
        <Answered query={meeting} rows={8}>
          {() => null}
        </Answered>
      </div>
    )
  }
  return <OpenMeeting view={meeting.data} tab={tab} item={item ?? null} />
}

function OpenMeeting({
  view,
  tab,
  item,
}: {
  readonly view: MeetingView
  readonly tab: string
  readonly item: AgendaItemId | null
}): React.JSX.Element {
  const text = useText(agendaWords)
  const words = useText(meetingsWords)
  const minutes = useText(minutesScreen)
  const format = useFormat()
  const [editing, setEditing] = useState(false)
  const mayChange = useMayWrite() && isNotCalled(view.meeting)
  const { meeting, items, today } = view
  const { id, committee, startsAt, number, state } = meeting
  const day = startsAt.slice(0, 10)
  const onPacket = tab === 'pakke'
  const onSession = tab === 'motet'
  const onMinutes = tab === 'motebok'
  const session = useText(sessionDayWords)
  return (
    <Page
      title={`${committee.name} ${format.day(day, 'long')}`}
      meta={
        <>
          <MeetingStateTag state={state} />
          <span>{words.numberInYear(number, day.slice(0, 4))}</span>
          <span className="number">{hours(meeting, format)}</span>
          <span>{whereOf(meeting, text.remote)}</span>
        </>
      }
      actions={mayChange && <MeetingMenu view={view} onEdit={() => setEditing(true)} />}
      tabs={
        <Tabs
          label={committee.name}
          tabs={[
            {
              href: `/moter/${id}`,
              label: text.agenda,
              count: items.length,
              current: !onPacket && !onSession && !onMinutes,
            },
            ...(isNotCalled(meeting)
              ? []
              : [{ href: `/moter/${id}/motet`, label: session.tab, current: onSession }]),
            { href: `/moter/${id}/pakke`, label: text.packet, current: onPacket },
            ...(isNotCalled(meeting)
              ? []
              : [{ href: `/moter/${id}/motebok`, label: minutes.tab, current: onMinutes }]),
          ]}
        />
      }
      wide
    >
      {onSession && <SessionTab meeting={id} item={item} />}
      {onMinutes && <MinutesTab meeting={id} />}
      {onPacket && <PacketView view={view} />}
      {!onSession && !onMinutes && !onPacket && <AgendaView view={view} onEdit={() => setEditing(true)} />}
      <MeetingDialog
        open={editing}
        onClose={() => setEditing(false)}
        bodies={[]}
        today={today}
        meeting={meeting}
      />
    </Page>
  )
}

function MeetingMenu({
  view,
  onEdit,
}: {
  readonly view: MeetingView
  readonly onEdit: () => void
}): React.JSX.Element {
  const text = useText(agendaWords)
  const words = useText(meetingsWords)
  const remove = useWrite('meeting.remove')
  const [, goTo] = useLocation()
  const { id } = view.meeting
  const bin = async (): Promise<void> => {
    try {
      await remove.mutateAsync({ id })
    } catch (error) {
      return tellFailure(failureIn(error))
    }
    tellDone(words.binned, () => call('bin.restore', { kind: 'meeting', id }))
    goTo('/moter')
  }
  return (
    <Menu
      label=""
      icon={<MenuElipsisVerticalIcon aria-hidden />}
      name={text.more}
      variant="secondary"
      items={[
        { label: text.edit, icon: PencilIcon, onChoose: onEdit },
        { label: text.bin, icon: TrashIcon, tone: 'danger', onChoose: () => void bin() },
      ]}
    />
  )
}

function MeetingGone(): React.JSX.Element {
  const text = useText(agendaWords)
  return (
    <Page title={text.gone}>
      <Panel>
        <EmptyState icon={CalendarIcon} title={text.gone} action={<Link href="/moter">{text.toList}</Link>}>
          {text.goneHelp}
        </EmptyState>
      </Panel>
    </Page>
  )
}
