import { FolderIcon } from '@navikt/aksel-icons'
import { Link, Route, Switch } from 'wouter'
import type { AgendaItemId, CaseId, DecisionId, FollowUpId, MeetingId, PaperId } from '#shared/ids.ts'
import { shellWords } from '#shared/text/screen/shell.ts'
import { useText } from '../api/language.ts'
import { askForCases, CasesScreen } from '../features/cases/cases-screen.tsx'
import { OverviewScreen } from '../features/overview/overview-screen.tsx'
import { EmptyState } from '../ui/states.tsx'
import { Page } from '../ui/page.tsx'
import { Panel } from '../ui/panel.tsx'
import { screenPart } from './screen-part.ts'

const CaseScreen = screenPart(() => import('../features/case/case-screen.tsx'), 'CaseScreen')
const PaperScreen = screenPart(() => import('../features/paper/paper-screen.tsx'), 'PaperScreen')
const SendScreen = screenPart(() => import('../features/bundle/send-screen.tsx'), 'SendScreen')
const ReceiveScreen = screenPart(() => import('../features/bundle/receive-screen.tsx'), 'ReceiveScreen')
const MeetingsScreen = screenPart(() => import('../features/meetings/meetings-screen.tsx'), 'MeetingsScreen')
const MeetingScreen = screenPart(() => import('../features/meetings/meeting-screen.tsx'), 'MeetingScreen')
const FollowUpsScreen = screenPart(
  () => import('../features/follow-ups/follow-ups-screen.tsx'),
  'FollowUpsScreen',
)
const TaskScreen = screenPart(() => import('../features/follow-ups/task-screen.tsx'), 'TaskScreen')
const ReportScreen = screenPart(() => import('../features/follow-ups/report-screen.tsx'), 'ReportScreen')
const DecisionsScreen = screenPart(
  () => import('../features/decisions/decisions-screen.tsx'),
  'DecisionsScreen',
)
const DecisionScreen = screenPart(() => import('../features/decisions/decision-screen.tsx'), 'DecisionScreen')
const ProjectorScreen = screenPart(
  () => import('../features/meetings/session/projector/projector-screen.tsx'),
  'ProjectorScreen',
)
/** The window beside this one that shows a meeting on the wall. */
export const WallWindow = screenPart(
  () => import('../features/meetings/session/projector/wall-window.tsx'),
  'WallWindow',
)
const BinScreen = screenPart(() => import('../features/bin/bin-screen.tsx'), 'BinScreen')
const TextSearchScreen = screenPart(
  () => import('../features/search/text-search-screen.tsx'),
  'TextSearchScreen',
)
const TrailScreen = screenPart(() => import('../features/trail/trail-screen.tsx'), 'TrailScreen')
const SettingsScreen = screenPart(() => import('../features/settings/settings-screen.tsx'), 'SettingsScreen')

const PrivacyScreen = screenPart(() => import('../features/privacy/privacy-screen.tsx'), 'PrivacyScreen')

/** Fetches the screen that an address shows, so that it is there when the frame is. */
export function fetchScreen(location: string): Promise<unknown> {
  const [, first = '', second = '', third = '', fourth = ''] = location.split('/')
  if (first === 'saker' && second === '') askForCases()
  if (first === 'saker' && third === 'saksframlegg' && fourth !== '') return PaperScreen.ahead()
  if (first === 'saker' && second !== '') return CaseScreen.ahead()
  if (first === 'deling') return (second === '' ? ReceiveScreen : SendScreen).ahead()
  if (first === 'moter' && third === 'lerret') return ProjectorScreen.ahead()
  if (first === 'moter') return (second === '' ? MeetingsScreen : MeetingScreen).ahead()
  if (first === 'vedtak') return (second === '' ? DecisionsScreen : DecisionScreen).ahead()
  if (first === 'oppfolging') return taskScreen(second).ahead()
  if (first === 'sok') return TextSearchScreen.ahead()
  if (first === 'papirkurv') return BinScreen.ahead()
  if (first === 'revisjonsspor') return TrailScreen.ahead()
  if (first === 'innstillinger') return SettingsScreen.ahead()
  if (first === 'personvern') return PrivacyScreen.ahead()
  return Promise.resolve()
}

/** What an address under `/oppfolging` shows. */
const taskScreen = (second: string) =>
  second === 'rapport' ? ReportScreen : second === '' || isShown(second) ? FollowUpsScreen : TaskScreen

/** Words in an address that narrow the register. */
const isShown = (word: string): boolean => word === 'over-fristen' || word === 'uten-ansvarlig'

/** Fetches all screens, one by one, so that none has to be waited for. */
export async function fetchAllScreens(): Promise<void> {
  const often = [
    CaseScreen,
    PaperScreen,
    MeetingsScreen,
    MeetingScreen,
    FollowUpsScreen,
    TaskScreen,
    DecisionsScreen,
    DecisionScreen,
    ReportScreen,
    TextSearchScreen,
    SettingsScreen,
    PrivacyScreen,
    BinScreen,
    TrailScreen,
  ]
  for (const screen of [...often, SendScreen, ReceiveScreen]) await screen.ahead()
}

/** Which screen an address shows. */
export function Routes(): React.JSX.Element {
  return (
    <Switch>
      <Route path="/">
        <OverviewScreen />
      </Route>
      <Route path="/saker">
        <CasesScreen />
      </Route>
      <Route path="/saker/:id/saksframlegg/:paper/:block?">
        {({ id, paper, block }) => (
          <PaperScreen key={paper} caseId={id as CaseId} id={paper as PaperId} block={block} />
        )}
      </Route>
      <Route path="/saker/:id/:tab/:thing">
        {({ id, tab, thing }) => <CaseScreen key={id} id={id as CaseId} tab={tab} thing={thing} />}
      </Route>
      <Route path="/saker/:id/:tab?">
        {({ id, tab }) => <CaseScreen key={id} id={id as CaseId} tab={tab} />}
      </Route>
      <Route path="/deling">
        <ReceiveScreen />
      </Route>
      <Route path="/deling/:id">{({ id }) => <SendScreen key={id} id={id as CaseId} />}</Route>
      <Route path="/moter">
        <MeetingsScreen />
      </Route>
      <Route path="/moter/:id/:tab/:item">
        {({ id, tab, item }) => (
          <MeetingScreen key={id} id={id as MeetingId} tab={tab} item={item as AgendaItemId} />
        )}
      </Route>
      <Route path="/moter/:id/:tab?">
        {({ id, tab }) => <MeetingScreen key={id} id={id as MeetingId} tab={tab} />}
      </Route>
      <Route path="/vedtak">
        <DecisionsScreen />
      </Route>
      <Route path="/vedtak/:id">{({ id }) => <DecisionScreen key={id} id={id as DecisionId} />}</Route>
      <Route path="/oppfolging/rapport">
        <ReportScreen />
      </Route>
      <Route path="/oppfolging/:id?">
        {({ id }) =>
          id === undefined || isShown(id) ? (
            <FollowUpsScreen shown={id} />
          ) : (
            <TaskScreen key={id} id={id as FollowUpId} />
          )
        }
      </Route>
      <Route path="/sok/:words?">
        <TextSearchScreen />
      </Route>
      <Route path="/papirkurv">
        <BinScreen />
      </Route>
      <Route path="/personvern/:section?">{({ section }) => <PrivacyScreen section={section} />}</Route>
      <Route path="/revisjonsspor">
        <TrailScreen />
      </Route>
      <Route path="/innstillinger/:section?">{({ section }) => <SettingsScreen section={section} />}</Route>
      <Route>
        <NotFound />
      </Route>
    </Switch>
  )
}

/** What is shown without the frame: the wall of the hall has no controls. null for all other addresses. */
export function bareScreen(location: string): React.JSX.Element | null {
  const [, first = '', second = '', third = ''] = location.split('/')
  return first === 'moter' && third === 'lerret' ? <ProjectorScreen id={second as MeetingId} /> : null
}

/** The part of an address that names a screen; what follows is a place within it. */
export function screenOf(location: string): string {
  const [, first = '', second = '', third = '', fourth = ''] = location.split('/')
  // a paper is a screen of its own
  if (first === 'saker' && third === 'saksframlegg' && fourth !== '') return `saksframlegg/${fourth}`
  return ['innstillinger', 'personvern', 'sok'].includes(first) ? first : `${first}/${second}`
}

function NotFound(): React.JSX.Element {
  const text = useText(shellWords)
  return (
    <Page title={text.notFound}>
      <Panel>
        <EmptyState
          icon={FolderIcon}
          title={text.notFoundHelp}
          action={
            <>
              <Link href="/">{text.toOverview}</Link> · <Link href="/saker">{text.toCases}</Link>
            </>
          }
        />
      </Panel>
    </Page>
  )
}
