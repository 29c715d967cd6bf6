/**
 * Levels of headings as given (1 is highest) in the model's two: the highest is ours, all below it the second. One
 * that has nothing above it is of the first, so that no step is skipped (WCAG 1.3.1).
 */
export function twoLevels(levels: readonly number[]): readonly ('heading' | 'subheading')[] {
  const highest = Math.min(...levels)
  let below = false
  return levels.map((level) => {
    if (level > highest && below) return 'subheading'
    below = true
    return 'heading'
  })
}
