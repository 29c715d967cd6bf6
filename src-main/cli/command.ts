import type { Refusal } from '#shared/refusal.ts'

/** An option of a command, as help and parser know it. */
export type OptionSpec = {
  readonly name: string
  /** Placeholder of its value (`FIL`); absent for a switch. */
  readonly value?: string
  readonly summary: string
  readonly required?: true
  /** When only these values make sense. */
  readonly choices?: readonly string[]
}

export type Invocation = {
  /** Positional arguments, in order. */
  readonly args: readonly string[]
  /** Values by option name; a switch that is set is `''`. */
  readonly options: ReadonlyMap<string, string>
  readonly output: Output
  /** Fires on Ctrl+C: long work stops and leaves nothing half-written. */
  readonly signal: AbortSignal
}

/** Where a command speaks: results on standard output, progress on standard error. */
export type Output = {
  line(text: string): void
  progress(text: string): void
  readonly json: boolean
}

/** What a command gives back: a result for `--json` (lines were printed already), or a refusal. */
export type Outcome = { readonly result: unknown; readonly exitCode?: number } | Refusal

export type Command = {
  readonly name: string
  /** Positional arguments as printed in help: `MØTE`, `[SAK|MØTE]`. */
  readonly args: string
  readonly argCount: readonly [least: number, most: number]
  readonly summary: string
  readonly details: readonly string[]
  readonly options: readonly OptionSpec[]
  readonly examples: readonly string[]
  run(invocation: Invocation): Promise<Outcome>
}

/** Options that every command takes. */
export const commonOptions: readonly OptionSpec[] = [
  {
    name: 'workspace',
    value: 'MAPPE',
    summary: 'arbeidsområdet (ellers SAKSKLAR_WORKSPACE, ellers demo/ her)',
  },
  {
    name: 'key-file',
    value: 'FIL',
    summary:
      'fil med nøkkelen til et kryptert arbeidsområde (ellers SAKSKLAR_KEY, ellers maskinens nøkkelring)',
  },
  { name: 'json', summary: 'skriv resultatet som JSON på standard ut' },
  { name: 'help', summary: 'vis hjelp til kommandoen' },
]
