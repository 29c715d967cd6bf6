import { CalendarIcon } from '@navikt/aksel-icons'
import type { ReactNode } from 'react'
import type { OpenWorkspace } from '#shared/contract/program.ts'
import { shellWords } from '#shared/text/screen/shell.ts'
import { useText } from '../api/language.ts'
import { useFormat } from '../ui/format.ts'
import { Key } from '../ui/tag.tsx'
import { BackupBanner } from './backup-banner.tsx'
import { DamageBanner } from './damage-banner.tsx'
import { Header } from './header.tsx'
import { Navigation } from './navigation.tsx'
import { ReadonlyBanner } from './readonly-banner.tsx'

/** Header, navigation, the screen, and a line at the foot that says where one works. */
export function Frame({
  workspace,
  onShortcuts,
  children,
}: {
  readonly workspace: OpenWorkspace
  readonly onShortcuts: () => void
  readonly children: ReactNode
}): React.JSX.Element {
  const text = useText(shellWords)
  const format = useFormat()
  return (
    <div className="frame">
      <a
        className="frame-skip"
        href="#main"
        onClick={(event) => {
          event.preventDefault() // the address is a route
          document.getElementById('main')?.focus()
        }}
      >
        {text.skip}
      </a>
      <Header workspace={workspace} />
      <Navigation />
      <main id="main" className="frame-main" tabIndex={-1}>
        <ReadonlyBanner workspace={workspace} />
        <DamageBanner />
        {!workspace.readonly && <BackupBanner />}
        {children}
      </main>
      <footer className="frame-foot">
        <span className="frame-foot-name">{workspace.municipality}</span>
        {workspace.ownDay !== null && (
          <span className="frame-foot-day">
            <CalendarIcon aria-hidden /> {text.ownDay(format.day(workspace.ownDay, 'long'))}
          </span>
        )}
        <span className="frame-foot-folder" title={workspace.folder}>
          {text.localFolder}: {workspace.folder}
        </span>
        <button type="button" className="frame-foot-keys" onClick={onShortcuts}>
          {text.shortcuts} <Key>F1</Key>
        </button>
      </footer>
    </div>
  )
}
