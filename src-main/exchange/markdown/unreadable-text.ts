/** What in a text could not be understood. */
export type TextFault =
  | 'footnote'
  | 'taskField'
  | 'tableHead'
  | 'tableRow'
  | 'image'
  | 'entry'
  | 'input'
  | 'placeholder'
  | 'beforeFirstSection'
  | 'unknownSection'
  | 'sectionTwice'

/** Text that somebody wrote by hand and that says something which the document has no place for. */
export class UnreadableText extends Error {
  readonly fault: TextFault
  /** The line, or what of it is wrong. */
  readonly near: string
  constructor(fault: TextFault, near: string) {
    super(`${fault}: ${near}`)
    this.fault = fault
    this.near = near
  }
}
