/** Reads a time of day as officers type it: `17.00`, `17:00`, `1700`, `17` → `17:00`; null where it is none. */
export function parseTypedTime(typed: string): string | null {
  const match = /^([01]?\d|2[0-3])(?:[.:]?([0-5]\d))?$/.exec(typed.trim())
  return match === null ? null : `${(match[1] ?? '').padStart(2, '0')}:${match[2] ?? '00'}`
}
