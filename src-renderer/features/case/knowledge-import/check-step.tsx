import { Checkbox, Fieldset, Radio } from '@digdir/designsystemet-react'
import { useId } from 'react'
import type { FileRead, PlannedImport } from '#shared/contract/knowledge-exchange.ts'
import type { CaseId, ThemeId } from '#shared/ids.ts'
import { knowledgeImportWords } from '#shared/text/screen/case/knowledge-import.ts'
import { useRead } from '../../../api/hooks.ts'
import { useText } from '../../../api/language.ts'
import { useFormat } from '../../../ui/format.ts'
import { Notice } from '../../../ui/notice.tsx'
import type { Choices } from './import-choices.ts'
import { PlanRows } from './plan-rows.tsx'
import { Choice } from '../import-kit/choice.tsx'

/** What would happen to each row, and what is to be said about those that need it. */
export function CheckStep({
  caseId,
  file,
  plan,
  choices,
  skipRefused,
  onChoose,
  onSkipRefused,
}: {
  readonly caseId: CaseId
  readonly file: FileRead
  readonly plan: PlannedImport
  readonly choices: Choices
  readonly skipRefused: boolean
  readonly onChoose: (choices: Choices) => void
  readonly onSkipRefused: (skip: boolean) => void
}): React.JSX.Element {
  const text = useText(knowledgeImportWords)
  const format = useFormat()
  const { counts, newThemes, notes, rows } = plan
  const isThere = rows.some(({ why }) => why === 'exists') || choices.ifThere !== 'skip'
  const { content } = file
  const inLines = content.kind === 'references' && content.format !== 'csl'
  const place = content.kind === 'table' ? text.rowHead : inLines ? text.lineHead : text.placeHead
  return (
    <>
      {content.kind === 'references' && (
        <p className="muted">
          {text.references(file.file, format.number(content.records), text.referenceFormats[content.format])}
        </p>
      )}
      {notes.map((note) => (
        <Notice key={note.code} tone={note.code === 'ambiguousNumber' ? 'warning' : 'info'}>
          {note.code === 'ambiguousNumber'
            ? text.ambiguous(format.number(note.count), note.rows.join(', '))
            : text.referenceOnly(format.number(note.count))}
        </Notice>
      ))}
      {newThemes.length > 0 && (
        <Checkbox
          label={text.newThemes(newThemes.join(', '))}
          checked={choices.makeThemes}
          onChange={({ target }) => onChoose({ ...choices, makeThemes: target.checked })}
        />
      )}
      <ThemeForRest caseId={caseId} plan={plan} choices={choices} onChoose={onChoose} />
      {isThere && <IfThere kind={plan.kind} choices={choices} onChoose={onChoose} />}
      {counts.refuse > 0 && counts.add + counts.update > 0 && (
        <Checkbox
          label={text.skipRefused(format.number(counts.refuse))}
          checked={skipRefused}
          onChange={({ target }) => onSkipRefused(target.checked)}
        />
      )}
      {counts.add + counts.update + counts.refuse === 0 && <Notice>{text.nothing}</Notice>}
      <PlanRows plan={plan} place={place} />
    </>
  )
}

/** Which theme takes the rows that name none. */
function ThemeForRest({
  caseId,
  plan,
  choices,
  onChoose,
}: Pick<
  Parameters<typeof CheckStep>[0],
  'caseId' | 'plan' | 'choices' | 'onChoose'
>): React.JSX.Element | null {
  const text = useText(knowledgeImportWords)
  const themes = useRead('case.knowledge', { id: caseId }).data?.themes ?? []
  const isNeeded = plan.rows.some(({ refusal }) => refusal?.code === 'importRow.themeMissing')
  if ((!isNeeded && choices.theme === null) || themes.length === 0) return null
  return (
    <Choice<string>
      label={text.noTheme}
      value={choices.theme ?? ''}
      options={[
        { value: '', label: text.noThemeNone },
        ...themes.map(({ id, name }) => ({ value: id, label: name })),
      ]}
      onChange={(value) => onChoose({ ...choices, theme: value === '' ? null : (value as ThemeId) })}
    />
  )
}

/** What becomes of what is there already. */
function IfThere({
  kind,
  choices,
  onChoose,
}: {
  readonly kind: PlannedImport['kind']
} & Pick<Parameters<typeof CheckStep>[0], 'choices' | 'onChoose'>): React.JSX.Element {
  const text = useText(knowledgeImportWords)
  const name = useId()
  const values = kind === 'entries' ? (['skip', 'update', 'add'] as const) : (['skip', 'add'] as const)
  return (
    <Fieldset>
      <Fieldset.Legend>{kind === 'entries' ? text.ifThere : text.ifThereSource}</Fieldset.Legend>
      {values.map((value) => (
        <Radio
          key={value}
          name={name}
          value={value}
          label={text.ifThereChoices[value]}
          checked={choices.ifThere === value}
          onChange={() => onChoose({ ...choices, ifThere: value })}
        />
      ))}
    </Fieldset>
  )
}
