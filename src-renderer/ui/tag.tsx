import { Tag as DsTag } from '@digdir/designsystemet-react'
import type { ComponentType, ReactNode } from 'react'

export type Tone = 'neutral' | 'accent' | 'success' | 'warning' | 'danger' | 'info'
/** An icon of @navikt/aksel-icons. */
export type Icon = ComponentType<{
  readonly 'aria-hidden'?: boolean | 'true' | 'false'
  readonly fontSize?: string
  readonly className?: string
}>

/** A word with a ground. What it says is in the word and the icon; the colour only helps. */
export function Tag({
  tone = 'neutral',
  icon: Sign,
  children,
}: {
  readonly tone?: Tone
  readonly icon?: Icon
  readonly children: ReactNode
}): React.JSX.Element {
  return (
    <DsTag data-color={tone}>
      {Sign !== undefined && <Sign aria-hidden />}
      <span>{children}</span>
    </DsTag>
  )
}

/** A key as it stands on the keyboard. */
export function Key({ children }: { readonly children: ReactNode }): React.JSX.Element {
  return <kbd className="key">{children}</kbd>
}
