import type { Output } from '#shared/contract/index.ts'
import type { hearingImportWords } from '#shared/text/screen/case/hearing-import.ts'

/** What an undo left, the first three by name. */
export function stayedText(
  stayed: Output<'hearing.undoImport'>['stayed'],
  text: (typeof hearingImportWords)['nb'],
  number: (value: number) => string,
): string {
  const some = stayed.slice(0, 3).map((each) => `I-${each.number} ${each.sender}`)
  return text.stayed(number(stayed.length), some.join(', ') + (stayed.length > some.length ? ' …' : ''))
}
