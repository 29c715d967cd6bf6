import type { Failure } from '#shared/contract/reply.ts'
import { previewWords } from '#shared/text/screen/preview.ts'
import { useText } from '../../../api/language.ts'
import { useRefusalText } from '../../../api/refusal.ts'
import { Notice } from '../../../ui/notice.tsx'

/** What is wrong with the pages that are shown, while the last good ones stay. */
export function PreviewNotices({
  failure,
  missing,
}: {
  readonly failure: Failure | null
  /** Alternative texts of pictures that are gone. */
  readonly missing: readonly string[]
}): React.JSX.Element {
  const text = useText(previewWords)
  const worded = useRefusalText()
  const names = missing.map((name) => (name.trim() === '' ? text.noAlt : `«${name}»`)).join(', ')
  return (
    <div className="preview-notices" role="status">
      {failure !== null && (
        <Notice tone="warning" title={text.notCurrent}>
          {worded(failure)}
        </Notice>
      )}
      {missing.length > 0 && <Notice tone="warning">{text.missing(names)}</Notice>}
    </div>
  )
}
