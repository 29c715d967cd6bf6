import type { FileRead, PlannedImport } from '#shared/contract/knowledge-exchange.ts'
import type { Input } from '#shared/contract/index.ts'
import type { ImportField } from '#shared/domain/knowledge/import/fields.ts'

/** How a file is to be taken in, as the user has said so far. */
export type Choices = Pick<Input<'knowledge.planImport'>, 'mapping' | 'ifThere' | 'makeThemes' | 'theme'>

/** What is likely: columns by their names, and nothing that is there already is touched. */
export const firstChoices = ({ content }: FileRead): Choices => ({
  mapping: content.kind === 'table' ? content.columns.map(({ field }) => field) : [],
  ifThere: 'skip',
  makeThemes: false,
  theme: null,
})

/** What the user has said of a file, and how far they have come. */
export type Said = {
  readonly file: FileRead
  readonly choices: Choices
  readonly isChecking: boolean
  /** Whether they have tried to go on: only then is it told what is missing. */
  readonly wasAsked: boolean
  readonly skipRefused: boolean
}

/** Of a file that was just read; references have no columns to be told. */
export const firstSaid = (file: FileRead): Said => ({
  file,
  choices: firstChoices(file),
  isChecking: file.content.kind === 'references',
  wasAsked: false,
  skipRefused: false,
})

/** Why rows cannot be made of the columns as they are told: no title, or a field that two columns fill. */
export type MappingFault =
  { readonly kind: 'noTitle' } | { readonly kind: 'twice'; readonly field: ImportField }

/** What is wrong with a mapping; null where nothing is. */
export function mappingFault(mapping: Choices['mapping']): MappingFault | null {
  const twice = mapping.find((field, at) => field !== null && mapping.indexOf(field) !== at)
  if (twice !== undefined && twice !== null) return { kind: 'twice', field: twice }
  return mapping.includes('title') ? null : { kind: 'noTitle' }
}

/** Whether something is new, and what is refused is left out knowingly. */
export const mayImport = ({ counts }: PlannedImport, skipRefused: boolean): boolean =>
  counts.add + counts.update > 0 && (counts.refuse === 0 || skipRefused)
