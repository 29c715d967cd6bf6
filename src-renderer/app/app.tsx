import { Route, Router, Switch } from 'wouter'
import { useHashLocation } from 'wouter/use-hash-location'
import { MeetingScreen } from '../features/meetings/meeting-screen.tsx'
import { MeetingsScreen } from '../features/meetings/meetings-screen.tsx'
import type { MeetingId } from '#shared/ids.ts'
import { CasesScreen } from '../features/cases/cases-screen.tsx'
import { Frame } from './frame.tsx'
import { shellWords } from '#shared/text/screen/shell.ts'
import { useText } from '../api/language.ts'

export function App(): React.JSX.Element {
  const text = useText(shellWords)
  return (
    // oxlint-disable-next-line react/hooks -- wouter takes the hook as a value and calls it as one
    <Router hook={useHashLocation}>
      <Frame>
        <Switch>
          <Route path="/saker" component={CasesScreen} />
          <Route path="/moter">
            <MeetingsScreen />
          </Route>
          <Route path="/moter/:id/:tab?">
            {({ id, tab }) => <MeetingScreen key={id} id={id as MeetingId} tab={tab} />}
          </Route>
          <Route>{text.notFound}</Route>
        </Switch>
      </Frame>
    </Router>
  )
}
