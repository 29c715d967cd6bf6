// oxlint-disable-next-line import/no-unassigned-import -- it works by being first
import './no-eval.ts'
import { QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { call } from './api/client.ts'
import { askAhead, queryClient, refreshOnChange } from './api/hooks.ts'
import { App } from './app/app.tsx'
import { ErrorBoundary } from './app/error-boundary.tsx'
import { fetchAllScreens, fetchScreen } from './app/routes.tsx'
import { forgetPageFocus, watchArrivals } from './ui/page-focus.ts'
import { failureIn } from './ui/states.tsx'
import { tellFailure } from './ui/toast-store.ts'
import '@digdir/designsystemet-css/theme'
import '@digdir/designsystemet-css'
import '@fontsource-variable/inter'
import './app/theme.css'
import './ui/ui.css'
import './app/app.css'

refreshOnChange()
watchArrivals()

// A call whose refusal nobody waited for is still told.
window.addEventListener('unhandledrejection', (event) => tellFailure(failureIn(event.reason)))
for (const doing of ['keydown', 'pointerdown']) document.addEventListener(doing, forgetPageFocus, true)

/** How long after the first picture the other screens are fetched. */
const calm = 1500

/** Language, colours, workspace and the screen's own file first: the first picture is then the right one. */
async function begin(): Promise<void> {
  askAhead('overview.counts', {}) // the frame's
  await Promise.all([
    fetchScreen(location.hash.slice(1)),
    queryClient.prefetchQuery({
      queryKey: ['preferences.get', {}],
      queryFn: () => call('preferences.get', {}),
    }),
    queryClient.prefetchQuery({
      queryKey: ['workspace.current', {}],
      queryFn: () => call('workspace.current', {}),
    }),
  ])
  const root = document.getElementById('app')
  if (root === null) throw new Error('the page has no place for the program')
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <ErrorBoundary whole>
          <App />
        </ErrorBoundary>
      </QueryClientProvider>
    </StrictMode>,
  )
  setTimeout(() => requestIdleCallback(() => void fetchAllScreens()), calm)
}

void begin()
