import { Button } from '@digdir/designsystemet-react'
import { FolderIcon, PlusCircleIcon, RocketIcon } from '@navikt/aksel-icons'
import { useEffect, useState } from 'react'
import type { ReactNode } from 'react'
import type { OpenWorkspace } from '#shared/contract/program.ts'
import { startWords } from '#shared/text/screen/start.ts'
import { useWrite } from '../../api/hooks.ts'
import { useText } from '../../api/language.ts'
import { ErrorState } from '../../ui/states.tsx'
import type { Icon } from '../../ui/tag.tsx'
import { NewWorkspace } from './new-workspace.tsx'
import { RecentWorkspaces } from './recent-workspaces.tsx'
import { useWhoStore } from '../../api/asking-who.ts'
import './start.css'

/** Opened, or null when the user gave the dialog up. Who works there is asked where nobody is chosen. */
function opened(workspace: OpenWorkspace | null): void {
  if (workspace !== null) useWhoStore.setState({ open: workspace.me === null })
}

/** The first screen of somebody new, and of everybody who has closed their workspace. */
export function StartScreen({ end }: { readonly end: ReactNode }): React.JSX.Element {
  const text = useText(startWords)
  const [creating, setCreating] = useState(false)
  const open = useWrite('workspace.open')
  const demo = useWrite('workspace.openDemo')
  const busy = open.isPending || demo.isPending
  const failure = open.error ?? demo.error
  useEffect(() => {
    document.title = `${text.title} – Saksklar`
  }, [text])
  const openFolder = (folder: string | null): void => {
    demo.reset()
    open.mutate({ folder }, { onSuccess: opened })
  }
  return (
    <div className="start">
      <header className="start-head">
        <span className="brand">Saksklar</span>
        {end}
      </header>
      <main className="start-main" id="main">
        <h1>{text.title}</h1>
        <p className="start-lead">{text.lead}</p>
        {failure !== null && <ErrorState failure={failure.failure} />}
        <p role="status" className={busy ? 'start-busy' : 'ds-sr-only'}>
          {busy && (demo.isPending ? text.building : text.working)}
        </p>
        <div className="start-columns">
          <RecentWorkspaces busy={busy} onOpen={openFolder} />
          <div className="start-ways">
            <Way icon={RocketIcon} title={text.demo} help={text.demoHelp}>
              <Button
                disabled={busy}
                onClick={() => {
                  open.reset()
                  demo.mutate({}, { onSuccess: opened })
                }}
              >
                {text.demoButton}
              </Button>
            </Way>
            <Way icon={PlusCircleIcon} title={text.create} help={text.createHelp}>
              <Button variant="secondary" disabled={busy} onClick={() => setCreating(true)}>
                {text.createButton}
              </Button>
            </Way>
            <Way icon={FolderIcon} title={text.open} help={text.openHelp}>
              <Button variant="secondary" disabled={busy} onClick={() => openFolder(null)}>
                {text.openButton}
              </Button>
            </Way>
          </div>
        </div>
      </main>
      <NewWorkspace open={creating} onClose={() => setCreating(false)} onCreated={opened} />
    </div>
  )
}

function Way({
  icon: Sign,
  title,
  help,
  children,
}: {
  readonly icon: Icon
  readonly title: string
  readonly help: string
  readonly children: ReactNode
}): React.JSX.Element {
  return (
    <section className="start-way">
      <Sign aria-hidden fontSize="1.8rem" />
      <div>
        <h2>{title}</h2>
        <p>{help}</p>
      </div>
      {children}
    </section>
  )
}
