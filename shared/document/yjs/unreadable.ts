/** A document that holds what the model does not: a newer program wrote it, or nobody of ours. */
export class UnreadableDocument extends Error {
  override readonly name = 'UnreadableDocument'
  readonly part: 'node' | 'attribute' | 'mark'

  constructor(part: 'node' | 'attribute' | 'mark', what: string) {
    super(`${part}: ${what.slice(0, 80)}`)
    this.part = part
  }
}
