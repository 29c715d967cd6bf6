import { shellWords } from '#shared/text/screen/shell.ts'
import { useText } from '../../api/language.ts'
import { Page } from '../../ui/page.tsx'

/** Overwritten by its feature. */
export function BinScreen(): React.JSX.Element {
  const text = useText(shellWords)
  return <Page title={text.bin}>{null}</Page>
}
