/** `2021-05-26T17:04:30` → `17.04`. */
export const clock = (at: string): string => at.slice(11, 16).replace(':', '.')

/** What was typed as a time of day, `17.04` or `1704`, on the day of `near`; null for an empty field, undefined for none. */
export function typedTime(typed: string, near: string): string | null | undefined {
  if (typed.trim() === '') return null
  const [, hours = '', minutes = ''] = /^(\d{1,2})[.:]?(\d{2})$/.exec(typed.trim()) ?? []
  if (hours === '' || Number(hours) > 23 || Number(minutes) > 59) return undefined
  return `${near.slice(0, 10)}T${hours.padStart(2, '0')}:${minutes}:00`
}

/** Whole minutes between two times of one day or night. */
export function minutesBetween(from: string, to: string): number {
  const at = (time: string): number => Date.parse(`${time}Z`)
  return Math.max(0, Math.floor((at(to) - at(from)) / 60_000))
}
