import { PadlockLockedIcon } from '@navikt/aksel-icons'
import { exemptWords } from '#shared/text/screen/exempt.ts'
import { useText } from '../api/language.ts'
import { Tag } from '../ui/tag.tsx'

/** Kept from the public, in whole or part; `ground` as printed where it is known. */
export function ExemptTag({ ground }: { readonly ground?: string | undefined }): React.JSX.Element {
  const text = useText(exemptWords)
  return (
    <Tag tone="danger" icon={PadlockLockedIcon}>
      {ground ?? text}
    </Tag>
  )
}
