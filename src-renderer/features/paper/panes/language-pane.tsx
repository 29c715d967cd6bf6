import { LanguagePanel } from '../language/language-panel.tsx'
import { useDesk } from '../session/desk.ts'

/** Spelling and advice for the whole paper. */
export function LanguagePane(): React.JSX.Element {
  const { language, session } = useDesk()
  return <LanguagePanel desk={language} sections={session.paper.sections} />
}
