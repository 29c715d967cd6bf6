import { shellWords } from '#shared/text/screen/shell.ts'
import { useText } from '../../api/language.ts'
import { Page } from '../../ui/page.tsx'

/** Overwritten by its feature. */
export function SettingsScreen(_props: { readonly section: string | undefined }): React.JSX.Element {
  const text = useText(shellWords)
  return <Page title={text.settings}>{null}</Page>
}
