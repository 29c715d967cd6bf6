import { FolderIcon } from '@navikt/aksel-icons'
import { lazy } from 'react'
import type { ComponentType } from 'react'
import { Link, Route, Switch } from 'wouter'
import type { CaseId, MeetingId } from '#shared/ids.ts'
import { shellWords } from '#shared/text/screen/shell.ts'
import { useText } from '../api/language.ts'
import { OverviewScreen } from '../features/overview/overview-screen.tsx'
import { EmptyState } from '../ui/states.tsx'
import { Page } from '../ui/page.tsx'
import { Panel } from '../ui/panel.tsx'

/** A screen that is fetched when it is first shown: the first screen does not wait for the others. */
function later<P, N extends string>(
  fetch: () => Promise<Readonly<Record<N, ComponentType<P>>>>,
  name: N,
): ComponentType<P> {
  return lazy(async () => ({ default: (await fetch())[name] })) as unknown as ComponentType<P>
}

const CasesScreen = later(() => import('../features/cases/cases-screen.tsx'), 'CasesScreen')
const CaseScreen = later(() => import('../features/case/case-screen.tsx'), 'CaseScreen')
const MeetingsScreen = later(() => import('../features/meetings/meetings-screen.tsx'), 'MeetingsScreen')
const MeetingScreen = later(() => import('../features/meetings/meeting-screen.tsx'), 'MeetingScreen')
const BinScreen = later(() => import('../features/bin/bin-screen.tsx'), 'BinScreen')
const SettingsScreen = later(() => import('../features/settings/settings-screen.tsx'), 'SettingsScreen')

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
      <Route path="/saker/:id/:tab?">
        {({ id, tab }) => <CaseScreen key={id} id={id as CaseId} tab={tab} />}
      </Route>
      <Route path="/moter">
        <MeetingsScreen />
      </Route>
      <Route path="/moter/:id/:tab?">
        {({ id, tab }) => <MeetingScreen key={id} id={id as MeetingId} tab={tab} />}
      </Route>
      <Route path="/papirkurv">
        <BinScreen />
      </Route>
      <Route path="/innstillinger/:section?">{({ section }) => <SettingsScreen section={section} />}</Route>
      <Route>
        <NotFound />
      </Route>
    </Switch>
  )
}

/** The part of an address that names a screen; what follows is a place within it. */
export function screenOf(location: string): string {
  const [, first = '', second = ''] = location.split('/')
  return first === 'innstillinger' ? first : `${first}/${second}`
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
