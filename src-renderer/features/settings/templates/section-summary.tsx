import { settingsWords } from '#shared/text/screen/settings.ts'
import { useLanguage, useText } from '../../../api/language.ts'
import { Tag } from '../../../ui/tag.tsx'
import type { SectionRow } from './templates-section.tsx'

/** What a section is called, what it asks for, and what the rules know it as. */
export function SectionSummary({
  section,
  used,
}: {
  readonly section: SectionRow
  readonly used: boolean
}): React.JSX.Element {
  const text = useText(settingsWords)
  const inNynorsk = useLanguage() === 'nn'
  const { role, required, wordLimit } = section
  const title = inNynorsk ? section.titleNn : section.titleNb
  const guidance = inNynorsk ? section.guidanceNn : section.guidanceNb
  const roles = { proposal: text.proposalRole, summary: text.summaryRole, changes: text.changesRole }
  const known = role === 'text' ? null : roles[role]
  return (
    <div className="section-summary">
      <div className="section-title">
        <strong>{title}</strong>
        {required && <Tag tone="accent">{text.requiredTag}</Tag>}
        {wordLimit !== null && <Tag>{text.words(wordLimit)}</Tag>}
        {used && <Tag>{text.inUse}</Tag>}
        {known !== null && known !== title && !title.endsWith(known.toLowerCase()) && (
          <Tag tone="info">{known}</Tag>
        )}
      </div>
      {guidance !== '' && <p className="muted small">{guidance}</p>}
    </div>
  )
}
