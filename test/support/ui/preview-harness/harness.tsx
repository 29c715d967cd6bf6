/* oxlint-disable import/no-unassigned-import -- sheets, and what works by being first */
import '../../../../src-renderer/no-eval.ts'
import { QueryClientProvider } from '@tanstack/react-query'
import { StrictMode, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { queryClient } from '../../../../src-renderer/api/hooks.ts'
import { useAppearance } from '../../../../src-renderer/app/appearance.ts'
import { PrintedPages } from '../../../../src-renderer/features/paper/preview/printed-pages.tsx'
import type { EditedSection } from '../../../../src-renderer/features/paper/preview/use-preview.ts'
import { MessagePlace } from '../../../../src-renderer/ui/message-place.tsx'
import type { PaperId } from '#shared/ids.ts'
import '@digdir/designsystemet-css/theme'
import '@digdir/designsystemet-css'
import '@fontsource-variable/inter'
import '../../../../src-renderer/app/theme.css'
import '../../../../src-renderer/ui/ui.css'
import '../../../../src-renderer/app/app.css'

/** What a test says of the editor beside the pane. */
type Beside = {
  readonly sections: readonly EditedSection[]
  readonly activeBlock: string | null
  readonly open: boolean
}

/** The pane alone in its real surroundings, where the editor will stand beside it. */
function Harness({ paper }: { readonly paper: PaperId }): React.JSX.Element {
  useAppearance()
  const [beside, setBeside] = useState<Beside>({ sections: [], activeBlock: null, open: true })
  globalThis.preview = {
    chosen: globalThis.preview?.chosen ?? [],
    set: (change) => setBeside((now) => ({ ...now, ...change })),
  }
  return (
    <>
      <h1 className="ds-sr-only">Saksframlegg</h1>
      <div style={{ height: '100vh', width: '100%' }}>
        {beside.open && (
          <PrintedPages
            paper={paper}
            sections={beside.sections}
            activeBlock={beside.activeBlock}
            onChooseBlock={(id) => globalThis.preview.chosen.push(id)}
          />
        )}
      </div>
      <MessagePlace dialog={null} />
    </>
  )
}

const root = document.getElementById('app')
if (root !== null)
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <Harness paper={location.hash.slice(1) as PaperId} />
      </QueryClientProvider>
    </StrictMode>,
  )
