/** What keeps an item of a random session from the public, or does not. */
export const shutBy = ['nothing', 'item', 'itemInPart', 'case', 'paper', 'doors', 'doorsAndItem'] as const
export type RandomSessionItem = {
  readonly shut: (typeof shutBy)[number]
  readonly withdrawn: boolean
  readonly late: boolean
  readonly released: boolean
  readonly corrected: boolean
}
