import { privacyWords } from '#shared/text/screen/privacy/words.ts'
import { shellWords } from '#shared/text/screen/shell.ts'
import { useText } from '../../api/language.ts'
import { Page } from '../../ui/page.tsx'
import { EmptyState } from '../../ui/states.tsx'
import { Tabs } from '../../ui/tabs.tsx'
import { ErasureSection } from './erasure-section.tsx'
import { PersonSection } from './person-section.tsx'
import { RulesSection } from './rules-section.tsx'
import './privacy.css'

/** Parts by their place in the address, in the order of the tabs. */
const sections = [
  ['sletting', 'erasure', ErasureSection],
  ['innsyn', 'person', PersonSection],
  ['regel', 'rules', RulesSection],
] as const

/** What becomes of personal data, and what is held on somebody. */
export function PrivacyScreen({ section }: { readonly section: string | undefined }): React.JSX.Element {
  const text = useText(privacyWords)
  const shell = useText(shellWords)
  const at = section ?? 'sletting'
  const Section = sections.find(([slug]) => slug === at)?.[2]
  return (
    <Page
      title={text.title}
      tabs={
        <Tabs
          label={text.sections}
          tabs={sections.map(([slug, key]) => ({
            href: `/personvern/${slug}`,
            label: text[key],
            current: slug === at,
          }))}
        />
      }
    >
      {Section === undefined ? (
        <EmptyState title={shell.notFound}>{shell.notFoundHelp}</EmptyState>
      ) : (
        <Section />
      )}
    </Page>
  )
}
