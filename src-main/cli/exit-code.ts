import type { Refusal } from '#shared/refusal.ts'

/** Exit codes of the terminal program; `help` and docs/cli.md list them from here. */
export const exitCodes = {
  0: 'utført',
  1: 'avvist, med begrunnelse',
  2: 'feil bruk av kommandoen',
  3: 'arbeidsområdet kan ikke brukes',
  4: 'revisjonssporet er i orden, men ubevist (`audit verify`)',
  5: 'noe er endret utenom programmet (`audit verify`)',
  70: 'uventet feil i programmet',
  130: 'avbrutt med Ctrl+C',
} as const

/** Exit code that a refusal leads to: the first part of its code says what kind of trouble it is. */
export function exitCodeOf(refusal: Refusal): number {
  const { code } = refusal
  if (code.startsWith('usage.') || code === 'wire.unknownCall' || code === 'wire.badInput') return 2
  if (code.startsWith('store.') || code.startsWith('workspace.')) return 3
  if (code === 'wire.internal') return 70
  if (code === 'work.cancelled' || code === 'work.workspaceClosed') return 130
  return 1
}
