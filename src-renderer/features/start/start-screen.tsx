import { Button } from '@digdir/designsystemet-react'
import { FolderIcon, PlusCircleIcon, RocketIcon } from '@navikt/aksel-icons'
import { useEffect, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import { useLocation } from 'wouter'
import type { Failure } from '#shared/contract/reply.ts'
import { backupWords } from '#shared/text/screen/backups/words.ts'
import { startWords } from '#shared/text/screen/start.ts'
import { useWrite } from '../../api/hooks.ts'
import { useJob } from '../../api/use-job.ts'
import { useText } from '../../api/language.ts'
import { announce } from '../../ui/announcer.tsx'
import { Brand } from '../../ui/brand.tsx'
import { ErrorState } from '../../ui/states.tsx'
import type { Icon } from '../../ui/tag.tsx'
import { DemoProgress } from './demo-progress.tsx'
import { FromBackup } from './from-backup.tsx'
import { NewWorkspace } from './new-workspace.tsx'
import { RecentWorkspaces } from './recent-workspaces.tsx'
import { UnlockDialog } from './unlock-dialog.tsx'
import { useWhoStore } from '../../api/asking-who.ts'
import './start.css'

/** The first screen of somebody new, and of everybody who has closed their workspace. */
export function StartScreen({
  end,
  rescue,
}: {
  readonly end: ReactNode
  /** The backups of a workspace that does not open, by its path. */
  readonly rescue: (path: string) => ReactNode
}): React.JSX.Element {
  const text = useText(startWords)
  const backups = useText(backupWords)
  const [creating, setCreating] = useState(false)
  const open = useWrite('workspace.open')
  const demo = useJob('workspace.buildDemo')
  const [, navigate] = useLocation()
  const demoButton = useRef<HTMLButtonElement>(null)
  const demoState = demo.state.kind
  useEffect(() => {
    if (demoState === 'failed') demoButton.current?.focus() // what could be pressed meanwhile is gone
  }, [demoState])
  const busy = open.isPending || demo.state.kind === 'running'
  const failure = open.error?.failure ?? (demo.state.kind === 'failed' ? demo.state.failure : null)
  const isLocked = failure?.code === 'store.locked' || failure?.code === 'store.wrongKey'
  const wasCancelled = failure?.code === 'work.cancelled'
  useEffect(() => {
    if (wasCancelled) announce(text.notBuilt)
  }, [wasCancelled, text])
  useEffect(() => {
    document.title = `${text.title} – Saksklar`
  }, [text])
  useEffect(() => {
    // this screen is gone before its calls have answered: what comes after is settled now
    navigate('/')
    useWhoStore.setState({ open: true })
  }, [navigate])
  const openFolder = (folder: string | null): void => {
    demo.reset()
    open.mutate({ folder })
  }
  return (
    <div className="start">
      <header className="start-head">
        <span className="brand">
          <Brand />
        </span>
        {end}
      </header>
      <main className="start-main" id="main">
        <h1>{text.title}</h1>
        <p className="start-lead">{text.lead}</p>
        {failure !== null && !wasCancelled && !isLocked && <ErrorState failure={failure} />}
        {failure !== null && mayBeRestored(failure) && (
          <section className="start-rescue" aria-label={backups.startTitle}>
            <p>{backups.startHelp}</p>
            {rescue(String(failure.facts['path']))}
          </section>
        )}
        <p role="status" className={open.isPending ? 'start-busy' : 'ds-sr-only'}>
          {open.isPending && text.working}
        </p>
        {demo.state.kind === 'running' && <DemoProgress state={demo.state} onCancel={demo.cancel} />}
        <div className="start-columns">
          <RecentWorkspaces busy={busy} onOpen={openFolder} />
          <div className="start-ways">
            <Way icon={RocketIcon} title={text.demo} help={text.demoHelp}>
              <Button
                ref={demoButton}
                disabled={busy}
                onClick={() => {
                  open.reset()
                  demo.start({})
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
              <FromBackup disabled={busy} onLaid={openFolder} />
            </Way>
          </div>
        </div>
      </main>
      {failure !== null && isLocked && <UnlockDialog failure={failure} onClose={() => open.reset()} />}
      <NewWorkspace open={creating} onClose={() => setCreating(false)} />
    </div>
  )
}

/** A workspace that is damaged or gone; its backups may still lie in its folder. */
const mayBeRestored = ({ code, facts }: Failure): boolean =>
  ['store.corrupt', 'store.missing', 'store.notAWorkspace', 'store.migrationFailed'].includes(code) &&
  facts['path'] !== undefined

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
