import { buffer } from 'node:stream/consumers'
import { ZipFile } from 'yazl'
import { groundLaw, groundOf } from '#shared/domain/retention/held-on-person.ts'
import { personPage } from './person-page.ts'
import type { PersonAccount } from './person-page.ts'

/** A file that somebody sent, as it came. */
export type OriginalFile = { readonly name: string; readonly bytes: Uint8Array }

/** The account as a ZIP: a page to read, the same as data, and the files as they came (GDPR art. 15 no. 3). */
export async function writeAccount(
  account: PersonAccount,
  originals: readonly OriginalFile[],
  at: string,
): Promise<Buffer> {
  const zip = new ZipFile()
  const options = { mtime: new Date(at), forceDosTimestamp: true, mode: 0o100600 }
  const { things, ...about } = account
  const data = {
    ...about,
    things: things.map(({ sure: _sure, others: _others, ...thing }) => ({
      ...thing,
      ground: groundLaw[groundOf[thing.place]],
    })),
  }
  zip.addBuffer(Buffer.from(personPage(account)), 'oversikt.html', options)
  zip.addBuffer(Buffer.from(`${JSON.stringify(data, null, 2)}\n`), 'opplysninger.json', options)
  const taken = new Set<string>()
  for (const { name, bytes } of originals)
    zip.addBuffer(Buffer.from(bytes), `originaler/${unlike(safe(name), taken)}`, options)
  zip.end()
  return buffer(zip.outputStream)
}

/** A name that every system takes, and that leads nowhere else. */
const safe = (name: string): string =>
  name
    .normalize('NFC')
    .replaceAll(/[^\p{L}\p{N} ._()-]+/gu, '-')
    .replaceAll(/^[. ]+|[. ]+$/g, '')
    .slice(0, 120) || 'fil'

function unlike(name: string, taken: Set<string>): string {
  const dot = name.lastIndexOf('.')
  const [stem, ending] = dot < 1 ? [name, ''] : [name.slice(0, dot), name.slice(dot)]
  let tried = name
  for (let n = 2; taken.has(tried.toLowerCase()); n++) tried = `${stem} (${n})${ending}`
  taken.add(tried.toLowerCase())
  return tried
}
