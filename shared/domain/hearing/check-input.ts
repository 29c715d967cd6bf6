import { refuse } from '../../refusal.ts'
import type { Refusal } from '../../refusal.ts'
import { isIsoDate } from '../calendar/dates.ts'
import type { IsoDate } from '../calendar/dates.ts'
import type { HearingContact, HearingInput } from './hearing.ts'

/** What somebody said, as an officer enters it; points and answers come afterwards. */
export type InputFacts = Pick<HearingInput, 'sender' | 'senderKind' | 'receivedOn' | 'text' | 'summary'>
export type ContactFacts = Omit<HearingContact, 'input'>

/** Characters of an input's text: some three hundred pages. */
export const longestInput = 1_000_000
export const longestSender = 300

/**
 * Whether an input may be entered: somebody said something, on a day that has come. Refuses with `input.noSender`,
 * `input.senderTooLong`, `input.nothingSaid`, `input.tooLong`, `input.badDay` and `input.notYet`.
 */
export function checkInput(
  { sender, receivedOn, text, summary }: InputFacts,
  today: IsoDate,
): Refusal | null {
  if (sender.trim() === '') return refuse('input.noSender')
  if (sender.length > longestSender) return refuse('input.senderTooLong', { limit: longestSender })
  if (text.trim() === '' && summary.trim() === '') return refuse('input.nothingSaid')
  if (text.length > longestInput || summary.length > longestInput)
    return refuse('input.tooLong', { limit: longestInput })
  if (!isIsoDate(receivedOn)) return refuse('input.badDay', { receivedOn })
  return receivedOn > today ? refuse('input.notYet', { receivedOn, today }) : null
}

/** Whether anything of a person's contact data is there at all. */
export const saysHowToReach = ({ name, address, email, phone }: ContactFacts): boolean =>
  [name, address, email, phone].some((each) => each.trim() !== '')
