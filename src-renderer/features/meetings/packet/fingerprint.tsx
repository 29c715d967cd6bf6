import { Button } from '@digdir/designsystemet-react'
import { FilesIcon } from '@navikt/aksel-icons'
import { proofScreenWords } from '#shared/text/screen/proof.ts'
import { useText } from '../../../api/language.ts'
import { tell } from '../../../ui/toast-store.ts'

/** A hash, or its beginning, and a way to take all of it along. */
export function Fingerprint({
  sha256,
  whole = false,
}: {
  readonly sha256: string
  readonly whole?: boolean
}): React.JSX.Element {
  const text = useText(proofScreenWords)
  const short = sha256.slice(0, 12)
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(sha256)
      tell(text.copied)
    } catch {
      tell(text.notCopied)
    }
  }
  return (
    <span className="fingerprint">
      <code title={sha256}>{whole ? sha256 : `${short}…`}</code>
      <Button
        variant="tertiary"
        data-color="neutral"
        icon
        aria-label={text.copy(short)}
        onClick={() => void copy()}
      >
        <FilesIcon aria-hidden />
      </Button>
    </span>
  )
}
