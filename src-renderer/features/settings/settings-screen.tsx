import { shellWords } from '#shared/text/screen/shell.ts'
import { settingsWords } from '#shared/text/screen/settings.ts'
import { useText } from '../../api/language.ts'
import { EmptyState } from '../../ui/states.tsx'
import { Page } from '../../ui/page.tsx'
import { Tabs } from '../../ui/tabs.tsx'
import { BackupsSection } from './backups/backups-section.tsx'
import { CommitteesSection } from './committees/committees-section.tsx'
import { DeadlinesSection } from './deadlines-section.tsx'
import { MunicipalitySection } from './municipality-section.tsx'
import { NumberingSection } from './numbering-section.tsx'
import { PersonsSection } from './persons/persons-section.tsx'
import { ProgramSection } from './program-section.tsx'
import { TemplatesSection } from './templates/templates-section.tsx'
import { WordsSection } from './words/words-section.tsx'
import './settings.css'

/** Sections by their part of the address, in the order of the tabs. */
const sections = [
  ['kommunen', 'municipality', MunicipalitySection],
  ['utvalg', 'committees', CommitteesSection],
  ['personer', 'persons', PersonsSection],
  ['nummerering', 'numbering', NumberingSection],
  ['frister', 'deadlines', DeadlinesSection],
  ['maler', 'templates', TemplatesSection],
  ['ordliste', 'wordLists', WordsSection],
  ['sikkerhetskopier', 'backups', BackupsSection],
  ['program', 'program', ProgramSection],
] as const

/** What is set up once and changed seldom. Each section is a place of its own. */
export function SettingsScreen({ section }: { readonly section: string | undefined }): React.JSX.Element {
  const text = useText(settingsWords)
  const shell = useText(shellWords)
  const at = section ?? 'kommunen'
  const shown = sections.find(([slug]) => slug === at)
  const Section = shown?.[2]
  return (
    <Page
      title={text.title}
      wide={at === 'personer'}
      tabs={
        <Tabs
          label={text.sections}
          tabs={sections.map(([slug, key]) => ({
            href: `/innstillinger/${slug}`,
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
