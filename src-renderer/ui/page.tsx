import { useEffect, useRef } from 'react'
import type { ReactNode } from 'react'
import { takePageFocus } from './page-focus.ts'

/** A screen: its title, which names the window and takes the focus, what it is about, and what one may do. */
export function Page({
  title,
  meta,
  actions,
  tabs,
  children,
  wide = false,
}: {
  readonly title: string
  /** One line under the title: number, state, who. */
  readonly meta?: ReactNode
  readonly actions?: ReactNode
  readonly tabs?: ReactNode
  readonly children: ReactNode
  /** Lists use all the width; text does not. */
  readonly wide?: boolean
}): React.JSX.Element {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => takePageFocus(heading.current), [])
  useEffect(() => {
    document.title = `${title} – Saksklar`
  }, [title])
  return (
    <div className={wide ? 'page page-wide' : 'page'}>
      <header className="page-head">
        <div className="page-title">
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {actions !== undefined && <div className="page-actions">{actions}</div>}
        </div>
        {meta !== undefined && <div className="page-meta">{meta}</div>}
        {tabs}
      </header>
      {children}
    </div>
  )
}
