import { settingsWords } from '#shared/text/screen/settings.ts'
import { useLanguage, useText } from '../../../api/language.ts'
import { Tag } from '../../../ui/tag.tsx'
import type { SectionRow } from './templates-section.tsx'

/** What a section is called, what it asks for, and what the rules know it as. */
export function SectionSummary({ section }: { readonly section: SectionRow }): React.JSX.Element {
  const text = useText(settingsWords)
  const inNynorsk = useLanguage() === 'nn'
  const { role, required, wordLimit, material } = section
  const title = inNynorsk ? section.titleNn : section.titleNb
  const guidance = inNynorsk ? section.guidanceNn : section.guidanceNb
  const roles = { proposal: text.proposalRole, summary: text.summaryRole, changes: text.changesRole }
  // the standard sections say by their titles what they are
  const known = role === 'text' || role === section.key ? null : roles[role]
  return (
    <div className="section-summary">
      <div className="section-title">
        <strong>{title}</strong>
        {required && <Tag tone="accent">{text.requiredTag}</Tag>}
        {(material || role === 'proposal') && <Tag tone="info">{text.materialTag}</Tag>}
        {wordLimit !== null && <Tag>{text.words(wordLimit)}</Tag>}
        {known !== null && <Tag>{known}</Tag>}
      </div>
      {guidance !== '' && <p className="muted small">{guidance}</p>}
    </div>
  )
}
