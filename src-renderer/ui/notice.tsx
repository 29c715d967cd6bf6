import {
  CheckmarkCircleIcon,
  ExclamationmarkTriangleIcon,
  InformationSquareIcon,
  XMarkOctagonIcon,
} from '@navikt/aksel-icons'
import type { ReactNode } from 'react'
import type { Icon } from './tag.tsx'

export type NoticeTone = 'info' | 'warning' | 'danger' | 'success'

const icons: Readonly<Record<NoticeTone, Icon>> = {
  info: InformationSquareIcon,
  warning: ExclamationmarkTriangleIcon,
  danger: XMarkOctagonIcon,
  success: CheckmarkCircleIcon,
}

/** Something worth a look above the work, such as the next step. `alert` is read out at once. */
export function Notice({
  tone = 'info',
  title,
  actions,
  alert = false,
  children,
}: {
  readonly tone?: NoticeTone
  readonly title?: ReactNode
  readonly actions?: ReactNode
  readonly alert?: boolean
  readonly children?: ReactNode
}): React.JSX.Element {
  const Sign = icons[tone]
  return (
    <div className="notice" data-color={tone === 'info' ? 'accent' : tone} role={alert ? 'alert' : undefined}>
      <Sign aria-hidden fontSize="1.4rem" />
      <div className="notice-text">
        {title !== undefined && <strong>{title}</strong>} {children}
      </div>
      {actions !== undefined && actions !== false && <div className="notice-actions">{actions}</div>}
    </div>
  )
}
