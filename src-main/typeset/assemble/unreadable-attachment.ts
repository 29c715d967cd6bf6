/** What is wrong with a file, in intake's codes. */
export type UnreadableGround = 'attachment.encrypted' | 'attachment.bomb' | 'attachment.damaged'

/** An attachment that does not open any more, or whose pages do not unpack: the file's doing, not ours. */
export class UnreadableAttachment extends Error {
  override readonly name = 'UnreadableAttachment'
  /** Which one: zero-based index of its first placeholder page. */
  readonly firstPage: number
  readonly ground: UnreadableGround

  constructor(firstPage: number, ground: UnreadableGround, message: string, cause?: unknown) {
    super(message, { cause })
    this.firstPage = firstPage
    this.ground = ground
  }
}
