import { Checkbox, ValidationMessage } from '@digdir/designsystemet-react'
import type { Signer } from '#shared/contract/bundle.ts'
import { bundleScreens } from '#shared/text/screen/bundle/screens.ts'
import { useText } from '../../api/language.ts'
import { Notice } from '../../ui/notice.tsx'
import { KeyPrint } from './key-print.tsx'

/** A key that is not known, or is another than before: compared by voice, and confirmed. */
export function SignerCheck({
  signer,
  confirmed,
  onConfirm,
  isMissing,
}: {
  readonly signer: Signer
  readonly confirmed: boolean
  readonly onConfirm: (confirmed: boolean) => void
  readonly isMissing: boolean
}): React.JSX.Element {
  const text = useText(bundleScreens)
  const isChanged = signer.standing === 'changed'
  return (
    <>
      <Notice
        tone={isChanged ? 'danger' : 'info'}
        title={isChanged ? text.changedKey(signer.name) : text.newKey(signer.name)}
      >
        {isChanged ? text.changedKeyHelp : text.newKeyHelp} <KeyPrint fingerprint={signer.fingerprint} />
      </Notice>
      <Checkbox
        value="key"
        label={isChanged ? text.changedKeyConfirm : text.newKeyConfirm}
        checked={confirmed}
        onChange={({ target }) => onConfirm(target.checked)}
        error={isMissing}
      />
      {isMissing && <ValidationMessage role="alert">{text.keyMissing}</ValidationMessage>}
    </>
  )
}
