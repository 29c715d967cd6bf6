// oxlint-disable-next-line import/no-unassigned-import -- it works by being first
import './no-eval.ts'
import { QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { queryClient, refreshOnChange } from './api/hooks.ts'
import { App } from './app/app.tsx'
import '@digdir/designsystemet-css/theme'
import '@digdir/designsystemet-css'
import '@fontsource-variable/inter'
import './app/theme.css'
import './ui/ui.css'
import './app/app.css'

refreshOnChange()

const root = document.getElementById('app')
if (root === null) throw new Error('the page has no place for the program')
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <App />
    </QueryClientProvider>
  </StrictMode>,
)
