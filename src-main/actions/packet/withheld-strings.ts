import { plainText } from '#shared/document/text.ts'
import type { Meeting } from '#shared/domain/meeting/meeting.ts'
import type { PacketModel } from '#shared/packet/model.ts'
import { packetWords } from '#shared/text/packet-words.ts'
import { readBlob } from '../../store/blobs.ts'
import type { Database } from '../../store/rows.ts'
import { printable } from '../../typeset/markup/text.ts'
import { readerHere } from '../../typeset/proof/pdf-reader.ts'
import { folded, withheldSearch } from '../../typeset/proof/withheld-search.ts'
import type { AttachmentFile } from './attachment-entries.ts'
import { secretsOfMeeting } from './secrets-of-meeting.ts'

/** Reads what a PDF says; it may be long, so others may be asked to. */
export type TextOf = (bytes: Uint8Array) => Promise<readonly string[]>

/** A string that must stand nowhere in a public edition, and the public name of what it belongs to. */
export type WithheldString = { readonly text: string; readonly from: string }

/** Shorter sentences say what anybody may say. */
const shortestSentence = 25
/** A title of one word, or as short as this, may stand anywhere by chance. */
const shortestTitle = 12
const shortestName = 6

/**
 * What must not be in the public edition of a meeting's packet: titles, names, file names and contact data
 * of what is kept back; and its sentences and names in running text, but for those that open material of
 * the same packet says as well. Asked for when the packet is made, and never before.
 */
export async function withheldStrings(
  db: Database,
  meeting: Meeting,
  model: PacketModel,
  files: readonly AttachmentFile[],
  textOf: TextOf = readerHere.textOf,
): Promise<readonly WithheldString[]> {
  if (model.audience !== 'public') return []
  const secrets = await secretsOfMeeting(db, meeting, textOf)
  const heads = folded(headsOf(model).join('\n'))
  const certain = new Map<string, WithheldString>()
  const likely = new Map<string, WithheldString>()
  const put = (into: typeof certain, text: string, from: string): void => {
    for (const form of [text, printable(text)]) {
      const key = folded(form)
      if (key.length >= shortestName && !into.has(key)) into.set(key, { text: form.trim(), from })
    }
  }
  for (const { from, names, prose } of secrets) {
    for (const name of names) {
      const isTelling =
        folded(name).length >= shortestTitle || /\d{5}|@/.test(folded(name)) || isPersonName(name)
      if (!isTelling) put(likely, name, from)
      else if (!heads.includes(folded(name))) put(certain, name, from)
    }
    for (const text of prose) for (const piece of tellingPieces(text)) put(likely, piece, from)
  }
  const kept = await notSaidOpenly([...likely.values()], db, model, files, textOf)
  return [...certain.values(), ...kept.filter(({ text }) => !certain.has(folded(text)))]
}

/** Two or more words that each begin with a capital, as names of people do. */
const nameLike = /\p{Lu}[\p{L}'’-]+(?:[ \u00a0]+\p{Lu}[\p{L}'’-]+)+/gu
const isPersonName = (text: string): boolean => text.trim().match(nameLike)?.[0] === text.trim()

/** Sentences and names that say something of their own. */
export function tellingPieces(text: string): readonly string[] {
  const sentences = text
    .split(/[\n\t|]|(?<=[^\d\s][.!?:])\s+/u)
    .map((sentence) => sentence.replace(/(?:\s*\.){4,}\s*\d*$/u, '').trim()) // leaders of a table of contents
    .filter((sentence) => sentence.length >= shortestSentence)
  return [...sentences, ...(text.match(nameLike) ?? [])]
}

/** Those that no open text of the packet holds. */
async function notSaidOpenly(
  strings: readonly WithheldString[],
  db: Database,
  model: PacketModel,
  files: readonly AttachmentFile[],
  textOf: TextOf,
): Promise<readonly WithheldString[]> {
  if (strings.length === 0) return []
  const search = withheldSearch(strings.map(({ text }) => text))
  const open = new Set(search.inText(openText(model)))
  for (const { blob } of files) {
    const bytes = readBlob(db, blob)
    const lines = bytes === null ? [] : await textOf(bytes)
    for (const hit of search.inText(lines.join('\n'))) open.add(hit)
  }
  return strings.filter((_, index) => !open.has(index))
}

/** What an officer has cleared for anybody to read: titles, names of those who are called, the municipality. */
function headsOf({ municipality, committee, meeting, items }: PacketModel): readonly string[] {
  const called = meeting.members.map(({ name }) => name)
  const titles = items.flatMap((item) => [
    item.title,
    ...item.attachments.map(({ title }) => title),
    ...(item.paper?.entries ?? []).flatMap(({ title, sources }) => [
      title,
      ...sources.map(({ text }) => text),
    ]),
  ])
  return [
    ...stringsIn(municipality),
    committee,
    meeting.place,
    meeting.chair?.name ?? '',
    ...called,
    ...titles,
  ]
}

/** Not the page of changes: what it tells of earlier editions was open then, and need not be so now. */
function openText(model: PacketModel): string {
  const sections = model.items.flatMap((item) => item.paper?.sections ?? [])
  const prose = sections.map((section) => plainText(section.content))
  return [...prose, ...stringsIn({ ...model, images: null, changes: null }), ...stringsIn(packetWords)].join(
    '\n',
  )
}

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return []
  const inner: readonly unknown[] = value instanceof Map ? [...value.values()] : Object.values(value)
  return inner.flatMap(stringsIn)
}
