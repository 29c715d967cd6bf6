import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { shellWords } from '#shared/text/screen/shell.ts'
import { useText } from '../api/language.ts'

/** Header, navigation and place for a screen. */
export function Frame({ children }: { readonly children: ReactNode }): React.JSX.Element {
  const text = useText(shellWords)
  return (
    <div className="frame">
      <header className="frame-header">
        <strong>Saksklar</strong>
      </header>
      <nav className="frame-nav" aria-label={text.work}>
        <Link href="/saker">{text.cases}</Link>
      </nav>
      <main id="main" tabIndex={-1}>
        {children}
      </main>
    </div>
  )
}
