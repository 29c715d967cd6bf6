import { Link } from 'wouter'
import { privacyWords } from '#shared/text/screen/privacy/words.ts'
import { useRead } from '../../api/hooks.ts'
import { useText } from '../../api/language.ts'
import { Notice } from '../../ui/notice.tsx'

/** Personal data that is to go, is held back, or is not quite gone: told quietly, and never left unsaid. */
export function ErasureReminder(): React.JSX.Element | null {
  const text = useText(privacyWords)
  const pressing = useRead('retention.pressing', {}).data
  if (pressing === undefined) return null
  const { due, held, sweepOwed } = pressing
  const said = [
    ...(sweepOwed ? [text.pressingSweep] : []),
    ...(due > 0 ? [text.pressing(due)] : []),
    ...(held > 0 ? [text.pressingHeld(held)] : []),
  ]
  if (said.length === 0) return null
  return (
    <Notice actions={<Link href="/personvern">{text.pressingOpen}</Link>}>{`${said.join('. ')}.`}</Notice>
  )
}
