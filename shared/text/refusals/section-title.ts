import { standardTemplates } from '../../domain/paper/standard-template.ts'
import type { ScreenLanguage } from '../screen/words.ts'

const standard = new Map(
  Object.values(standardTemplates).flatMap(({ sections }) => sections.map(({ key, title }) => [key, title])),
)

const english: Readonly<Record<string, string>> = {
  proposal: 'Proposed decision',
  summary: 'Summary',
  changes: 'What has changed since the first reading',
  background: 'Background',
  facts: 'Facts',
  legalBasis: 'Legal basis',
  knowledge: 'Knowledge base',
  participation: 'Participation',
  assessment: 'Assessment',
  alternatives: 'Alternatives',
  economy: 'Economic consequences',
  climate: 'Climate and environment',
  sustainability: 'Sustainability',
  children: 'Children and young people',
  universalDesign: 'Universal design',
  publicHealth: 'Public health',
  conclusion: 'Conclusion',
}

/** A section's title by its key, as in the standard templates; a key of the municipality's own stands for itself. */
export function sectionTitle(key: string | undefined, language: ScreenLanguage): string {
  const title = standard.get(key ?? '')
  if (language === 'en') return english[key ?? ''] ?? title?.nb ?? key ?? ''
  return title?.[language] ?? key ?? ''
}
