import type { Input, Output } from '#shared/contract/index.ts'
import type { InputField } from '#shared/domain/hearing/import/fields.ts'

export type InputFile = NonNullable<Output<'hearing.readFile'>>
export type PlannedInputs = Output<'hearing.planImport'>
/** How a table is to be taken in, as the user has said so far. */
export type InputChoices = Pick<Input<'hearing.planImport'>, 'mapping' | 'kind' | 'receivedOn' | 'ifThere'>

/** What the user has said of a table, and how far they have come. */
export type SaidOfInputs = {
  readonly file: InputFile
  readonly choices: InputChoices
  readonly isChecking: boolean
  /** Whether they have tried to go on: only then is it told what is missing. */
  readonly wasAsked: boolean
  readonly skipRefused: boolean
}

/** Of a table that was just read: columns by their names, senders as private persons until somebody says otherwise. */
export const firstSaidOfInputs = (file: InputFile, today: string): SaidOfInputs => ({
  file,
  choices: {
    mapping: file.columns.map(({ field }) => field),
    kind: 'privatePerson',
    receivedOn: today,
    ifThere: 'skip',
  },
  isChecking: false,
  wasAsked: false,
  skipRefused: false,
})

/** Why inputs cannot be made of the columns as they are told; null where they can. */
export function inputMappingFault(
  mapping: InputChoices['mapping'],
): { readonly kind: 'noSender' | 'noText' } | { readonly kind: 'twice'; readonly field: InputField } | null {
  const twice = mapping.find((field, at) => field !== null && mapping.indexOf(field) !== at)
  if (twice !== undefined && twice !== null) return { kind: 'twice', field: twice }
  if (!mapping.includes('sender')) return { kind: 'noSender' }
  return (['text', 'summary', 'point'] as const).some((field) => mapping.includes(field))
    ? null
    : { kind: 'noText' }
}

/** Whether something is new, and what is refused is left out knowingly. */
export const mayImportInputs = ({ counts }: PlannedInputs, skipRefused: boolean): boolean =>
  counts.add > 0 && (counts.refuse === 0 || skipRefused)
