/** An attachment that does not open any more, or whose pages do not unpack: the file's doing, not ours. */
export class UnreadableAttachment extends Error {
  override readonly name = 'UnreadableAttachment'
  /** Which one: zero-based index of its first placeholder page. */
  readonly firstPage: number

  constructor(firstPage: number, message: string, cause?: unknown) {
    super(message, { cause })
    this.firstPage = firstPage
  }
}
