import * as Y from 'yjs'

/**
 * What an update writes, stretch by stretch in the order of its writers' keys, without the document that it belongs
 * to: for words whose document is no more. Letters that the update itself takes away again are not told. Throws
 * `Error` where the bytes are no update.
 */
export function wordsInUpdate(update: Uint8Array): readonly string[] {
  const { structs, ds } = Y.decodeUpdate(update)
  const stretches: string[] = []
  let end = ''
  for (const struct of structs) {
    if (!(struct instanceof Y.Item) || !(struct.content instanceof Y.ContentString)) continue
    const { client, clock } = struct.id
    const said = kept(struct.content.str, clock, ds.clients.get(client) ?? [])
    if (said !== '') {
      const goesOn = end === `${client} ${clock}` && isBehind(struct, clock)
      if (goesOn) stretches.push(`${stretches.pop() ?? ''}${said}`)
      else stretches.push(said)
    }
    end = `${client} ${clock + struct.length}`
  }
  return stretches.map((each) => each.trim()).filter((each) => each !== '')
}

/** Whether an item was put right behind the key before it. */
const isBehind = ({ origin, id }: Y.Item, clock: number): boolean =>
  origin !== null && origin.client === id.client && origin.clock === clock - 1

function kept(
  text: string,
  clock: number,
  gone: readonly { readonly clock: number; readonly len: number }[],
): string {
  return [...Array(text.length).keys()]
    .filter((at) => !gone.some((range) => clock + at >= range.clock && clock + at < range.clock + range.len))
    .map((at) => text[at] ?? '')
    .join('')
}
