/** A file that cannot be read as a packet at all. */
export class UnreadablePacket extends Error {
  override readonly name = 'UnreadablePacket'
}
