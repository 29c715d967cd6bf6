import { Suspense, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { Router, useLocation } from 'wouter'
import { useHashLocation } from 'wouter/use-hash-location'
import type { OpenWorkspace } from '#shared/contract/program.ts'
import { useRead } from '../api/hooks.ts'
import { useWall } from '../features/meetings/session/projector/open-projector.ts'
import { Palette } from '../features/search/palette.tsx'
import { StartScreen } from '../features/start/start-screen.tsx'
import { WhoDialog } from '../features/start/who-dialog.tsx'
import { useWhoStore } from '../api/asking-who.ts'
import { Answered, Loading } from '../ui/states.tsx'
import { MessagePlace } from '../ui/message-place.tsx'
import { expectPage } from '../ui/page-focus.ts'
import { dropUndo } from '../ui/toast-store.ts'
import { useAppearance } from './appearance.ts'
import { ErrorBoundary } from './error-boundary.tsx'
import { Frame } from './frame.tsx'
import { ViewMenu } from './header.tsx'
import { bareScreen, Routes, screenOf, WallWindow } from './routes.tsx'
import { screenPart } from './screen-part.ts'
import { useShortcuts } from './shortcuts.ts'
import { ShortcutsDialog } from './shortcuts-dialog.tsx'
import { Ready } from './use-ready.ts'
import { useReturnNote } from './use-return-note.ts'

const BackupsOf = screenPart(() => import('../features/settings/backups/backups-section.tsx'), 'BackupsOf')

export function App(): React.JSX.Element {
  useAppearance()
  const workspace = useRead('workspace.current', {})
  return (
    // oxlint-disable-next-line react/hooks -- wouter takes the hook as a value and calls it as one
    <Router hook={useHashLocation}>
      <Answered query={workspace}>
        {(open) =>
          open === null ? (
            <>
              <StartScreen
                end={<ViewMenu />}
                rescue={(path) => (
                  <Suspense fallback={<Loading rows={4} />}>
                    <BackupsOf folder={path} />
                  </Suspense>
                )}
              />
              <Ready />
            </>
          ) : (
            <Opened key={open.folder} workspace={open} />
          )
        }
      </Answered>
      <MessagePlace dialog={null} />
    </Router>
  )
}

/** The program over an open workspace. */
function Opened({ workspace }: { readonly workspace: OpenWorkspace }): React.JSX.Element {
  const [location] = useLocation()
  const [palette, setPalette] = useState(false)
  const [help, setHelp] = useState(false)
  const onPalette = useCallback(() => setPalette((open) => !open), [])
  const onHelp = useCallback(() => setHelp(true), [])
  const onWho = useCallback(() => useWhoStore.setState({ open: true }), [])
  useShortcuts({ onPalette, onHelp })
  useReturnNote()
  const { me } = workspace
  useLayoutEffect(() => {
    if (me !== null) useWhoStore.setState({ open: false }) // the start screen cannot know that yet
    // oxlint-disable-next-line react/exhaustive-deps -- only as it is opened: later one may change who works here
  }, [])
  useEffect(() => dropUndo, [])
  const screen = screenOf(location)
  const shown = useRef(screen)
  useLayoutEffect(() => {
    if (shown.current === screen) return
    shown.current = screen
    expectPage() // before the new screen's title looks whether it is wanted
    document.getElementById('main')?.scrollTo(0, 0)
  }, [screen])
  const bare = bareScreen(location)
  if (bare !== null)
    return (
      <ErrorBoundary place={location}>
        <Suspense fallback={<Fallback />}>
          {bare}
          <Ready />
        </Suspense>
      </ErrorBoundary>
    )
  return (
    <Frame workspace={workspace} onShortcuts={onHelp}>
      <ErrorBoundary place={location}>
        <Suspense key={screen} fallback={<Fallback />}>
          <Routes />
          <Ready />
        </Suspense>
      </ErrorBoundary>
      <Palette open={palette} onClose={() => setPalette(false)} onHelp={onHelp} onWho={onWho} />
      <ShortcutsDialog open={help} onClose={() => setHelp(false)} />
      <WhoDialog workspace={workspace} />
      <Wall />
    </Frame>
  )
}

/** The wall of a hall, while a window shows it: it stays whatever screen is shown here. */
function Wall(): React.JSX.Element | null {
  const isShown = useWall((wall) => 'place' in wall)
  return isShown ? (
    <Suspense fallback={null}>
      <WallWindow />
    </Suspense>
  ) : null
}

function Fallback(): React.JSX.Element {
  return (
    <div className="page">
      <Loading rows={6} />
    </div>
  )
}
