import { PDFHexString } from '@cantoo/pdf-lib'
import type { PDFRef } from '@cantoo/pdf-lib'
import type { Template } from '../prepare/prepared.ts'
import type { Anchor } from './anchor.ts'
import type { Attachment } from './attachment.ts'
import { elementsOn, takeNumbers } from './packet.ts'
import type { Packet } from './packet.ts'
import { className, roleName } from './role-names.ts'
import { wordings } from './wording.ts'

/** What fills an attachment's holes: objects, pages, and the rest, in the order of the prepared form. */
export type Fill = {
  readonly values: readonly string[]
  /** Objects that are new in the packet, by their place. */
  readonly fresh: readonly { readonly place: number; readonly number: number }[]
  readonly part: number
  readonly firstKey: number
  /** A template with its holes filled. */
  readonly text: (template: Template) => string
}

/** Gives an attachment its numbers, keys and names. `entry` is the bookmark that its own hang below. */
export function fillFor(
  packet: Packet,
  attachment: Attachment,
  anchor: Anchor,
  entry: { readonly ref: PDFRef; readonly last: PDFRef | undefined } | undefined,
): Fill {
  const { prepared, pages } = attachment
  const { shared } = packet.grafts
  const values: string[] = []
  const fresh: { place: number; number: number }[] = []
  const count = entry === undefined ? prepared.bookmarks.from : prepared.objects.length
  for (let place = 0; place < prepared.objects.length; place++) {
    const key = prepared.share[place] ?? null
    const known = key === null ? undefined : shared.get(key)
    const number = known ?? takeNumbers(packet, place < count ? 1 : 0)
    values.push(`${number} 0 R`)
    if (known !== undefined || place >= count) continue
    fresh.push({ place, number })
    if (key !== null) shared.set(key, number)
  }
  for (const { target } of pages) values.push(target.ref.tag)
  const part = takeNumbers(packet, 1)
  const firstKey = packet.structure.freshKeys(prepared.keys)
  const text = (template: Template): string => filled(template, values)
  for (const [kind, about] of prepared.holes) values.push(valueOf(kind, about))
  return { values, fresh, part, firstKey, text }

  function valueOf(kind: string, about: string): string {
    const at = Number(about)
    if (kind === 'key') return String(firstKey + at)
    if (kind === 'part') return `${part} 0 R`
    if (kind === 'ids') return idPrefix(attachment.number)
    if (kind === 'words') return inWords(linkWords(packet, about))
    if (kind === 'picture') return inWords(pictureWords(packet, attachment, at))
    if (kind === 'mark') return String(markOfWhole(packet, attachment, at))
    if (kind === 'entry') return entry?.ref.tag ?? 'null'
    if (kind === 'previous') return entry?.last?.tag ?? 'null'
    const role = prepared.roles[at]
    if (kind === 'role' && role !== undefined) return roleName(packet, attachment.number, anchor.level, role)
    const own = prepared.classes[at]
    if (kind === 'class' && own !== undefined)
      return className(packet, attachment.number, own.name, text(own.value))
    throw new Error(`nothing fills a hole of kind ${kind}`)
  }
}

function filled(template: Template, values: readonly string[]): string {
  let text = template[0] as string
  for (let at = 1; at < template.length; at += 2)
    text += (values[template[at] as number] ?? '') + (template[at + 1] as string)
  return text
}

/** In front of an attachment's ids, as hexadecimal digits. */
const idPrefix = (number: number): string =>
  Buffer.from(idText(number), 'latin1').toString('hex').toUpperCase()

export const idText = (number: number): string => `a${number}:`

const inWords = (text: string): string => PDFHexString.fromText(text).toString()

function linkWords({ language }: Packet, address: string): string {
  const words = wordings[language]
  return address === '' ? words.linkInside : words.linkTo(address)
}

function pictureWords({ language }: Packet, { title, pages }: Attachment, index: number): string {
  return wordings[language].pageAsPicture(title, index + 1, pages.length)
}

/** The whole of an untagged page is marked behind what the packet itself has marked there. */
export function markOfWhole(packet: Packet, { pages }: Attachment, index: number): number {
  const target = pages[index]?.target
  return target === undefined ? 0 : elementsOn(packet, target.dict).length
}
