import { refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'

/** What an e-mail may cost; what is beyond is refused before anything is made of it. */
export type MailLimits = {
  readonly bytes: number
  /** Levels of parts within parts; forwarded mails that are read, one within the other. */
  readonly depth: number
  readonly forwarded: number
  readonly parts: number
  /** Bytes of all headers together. */
  readonly headers: number
  /** Bytes in one line. A mail's own limit is 998. */
  readonly line: number
}

export const mailLimits: MailLimits = {
  bytes: 30 * 1024 * 1024,
  depth: 30,
  forwarded: 4,
  parts: 300,
  headers: 512 * 1024,
  line: 1_000_000,
}

/**
 * Why bytes are not to be parsed as an e-mail, seen in one pass: `mail.tooLarge`, `mail.lineTooLong`,
 * `mail.tooManyParts`, and `mail.notMail` for what does not begin as one does. null when they may be.
 */
export function beyondMailLimits(bytes: Uint8Array, limits: MailLimits = mailLimits): Refusal | null {
  const megabytes = (size: number): number => Math.ceil(size / 1024 / 1024)
  if (bytes.length > limits.bytes)
    return refuse('mail.tooLarge', { megabytes: megabytes(bytes.length), limit: megabytes(limits.bytes) })
  if (!beginsAsMail(bytes)) return refuse('mail.notMail')
  let parts = 0
  for (let from = 0; from < bytes.length;) {
    const found = bytes.indexOf(0x0a, from)
    const to = found < 0 ? bytes.length : found
    if (to - from > limits.line) return refuse('mail.lineTooLong', { limit: limits.line })
    if (isTypeHeader(bytes, from) && ++parts > limits.parts)
      return refuse('mail.tooManyParts', { limit: limits.parts })
    from = to + 1
  }
  return null
}

/** A header of those that every mail has stands among the first lines, and before the first that is none. */
function beginsAsMail(bytes: Uint8Array): boolean {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 64 * 1024)).replace(/^(?:ï»¿|\s)+/, '')
  const [headers = ''] = head.split(/\r?\n\r?\n/)
  const first = headers.split(/\r?\n/)[0] ?? ''
  return (
    /^(?:[!-9;-~]+[ \t]*:|From )/.test(first) &&
    /^(?:from|date|received|subject|message-id|mime-version)[ \t]*:/im.test(headers)
  )
}

const typeHeader = 'content-type'

/** Every part says what it is by such a header: counted before a reader makes objects of them. */
function isTypeHeader(bytes: Uint8Array, from: number): boolean {
  for (let at = 0; at < typeHeader.length; at += 1) {
    const byte = bytes[from + at] ?? 0
    const lower = byte >= 0x41 && byte <= 0x5a ? byte | 0x20 : byte
    if (lower !== typeHeader.charCodeAt(at)) return false
  }
  return true
}
