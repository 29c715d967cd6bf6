import PostalMime from 'postal-mime'
import type { Address, Email } from 'postal-mime'
import { plainText } from '#shared/document/text.ts'
import { incomingText } from '#shared/document/incoming/incoming-text.ts'
import type { IsoDate } from '#shared/domain/calendar/dates.ts'
import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import type { IdSource } from '#shared/ids.ts'
import { dayInNorway } from '../../norwegian-clock.ts'
import { readClipboard } from '../clipboard/read-clipboard.ts'
import { beyondMailLimits, mailLimits } from './mail-limits.ts'
import type { MailLimits } from './mail-limits.ts'

/** An e-mail as an input takes it: one line each for who and what, lines for the text. */
export type ReadMail = {
  /** The name that the sender goes by; empty where only an address is given. */
  readonly name: string
  readonly address: string
  readonly subject: string
  readonly text: string
  /** The day that it was sent, in Norway; null where the mail does not say. */
  readonly sentOn: IsoDate | null
  readonly attachments: readonly { readonly name: string; readonly bytes: Uint8Array }[]
}

/**
 * Reads an e-mail file (RFC 5322) within caps. Parses what strangers wrote: run it in a thread that may be ended.
 * Refuses with what {@link beyondMailLimits} does, `mail.tooDeep` and `mail.damaged`.
 */
export async function readMail(
  bytes: Uint8Array,
  newId: IdSource,
  limits: MailLimits = mailLimits,
): Promise<ReadMail | Refusal> {
  const beyond = beyondMailLimits(bytes, limits)
  if (beyond !== null) return beyond
  const mail = await parsed(bytes, limits)
  if (isRefusal(mail)) return mail
  const { name, address } = senderOf(mail.from ?? mail.sender)
  return {
    name,
    address,
    subject: oneLine(mail.subject ?? '').slice(0, 500),
    text: textOf(mail, newId),
    sentOn: dayOf(mail.date),
    attachments: mail.attachments.map(({ filename, content }, at) => ({
      name: fileName(filename ?? '', at),
      bytes: typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content),
    })),
  }
}

async function parsed(bytes: Uint8Array, limits: MailLimits): Promise<Email | Refusal> {
  try {
    return await PostalMime.parse(bytes, {
      maxNestingDepth: limits.depth,
      maxHeadersSize: limits.headers,
      maxRfc822NestingDepth: limits.forwarded,
    })
  } catch (cause) {
    if (cause instanceof RangeError && /alloc|stack/i.test(cause.message)) throw cause
    const isDeep = cause instanceof Error && /nesting depth|header size/i.test(cause.message)
    return refuse(isDeep ? 'mail.tooDeep' : 'mail.damaged')
  }
}

const oneLine = (text: string): string => incomingText(text).text.replaceAll(/\s+/g, ' ').trim()

/** A header may name a whole group; the first of it is who wrote. */
function senderOf(from: Address | undefined): { readonly name: string; readonly address: string } {
  const first = from?.group === undefined ? from : from.group[0]
  const address = oneLine(first?.address ?? '').slice(0, 320)
  const name = oneLine(from?.name ?? '').slice(0, 300)
  // an address in the place of a name is an address
  return { name: name.includes('@') ? '' : name, address }
}

/** The text that it says itself; a mail that is HTML alone is read as what is pasted is. */
function textOf({ text = '', html = '' }: Email, newId: IdSource): string {
  if (text.trim() !== '' || html.trim() === '') return text
  return plainText(readClipboard({ html, text: '' }, newId).content)
}

function dayOf(date: string | undefined): IsoDate | null {
  const at = date === undefined ? Number.NaN : Date.parse(date)
  return Number.isNaN(at) ? null : dayInNorway(new Date(at))
}

/** A name without folders and signs that a file system reads otherwise. */
function fileName(name: string, at: number): string {
  const bare = oneLine(name)
    .replaceAll(/[/\\:*?"<>|]/g, '-')
    .replace(/^\.+/, '')
    .slice(-120)
  return bare === '' ? `vedlegg-${at + 1}` : bare
}
