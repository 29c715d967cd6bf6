import { FilePdfIcon } from '@navikt/aksel-icons'
import { EmptyState } from '../../../ui/states.tsx'
import { usePaperWords } from '../words.ts'

/** The place of the printed pages. */
export function PreviewPane(): React.JSX.Element {
  const text = usePaperWords()
  return <EmptyState icon={FilePdfIcon} title={text.previewNone} />
}
