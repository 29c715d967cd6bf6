import { FilePdfIcon } from '@navikt/aksel-icons'
import { paperWords } from '#shared/text/screen/paper/paper.ts'
import { useText } from '../../../api/language.ts'
import { EmptyState } from '../../../ui/states.tsx'

/** The place of the printed pages. */
export function PreviewPane(): React.JSX.Element {
  const text = useText(paperWords)
  return <EmptyState icon={FilePdfIcon} title={text.previewNone} />
}
