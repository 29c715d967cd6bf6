import { canonicalJson } from '#shared/document/canonical.ts'
import type { EditionItem } from '#shared/domain/meeting/editions.ts'
import type { PacketItem, PacketModel, PaperModel } from '#shared/packet/model.ts'
import { sha256 } from '../../store/hash.ts'
import type { AttachmentFile } from './attachment-entries.ts'

/**
 * What each item of a packet says, by hashes: `texts` are those of the papers as written, by item. Made from
 * the model of one audience alone, so that a public account tells nothing of what was not in it.
 */
export function editionItems(
  model: PacketModel,
  files: readonly AttachmentFile[],
  texts: ReadonlyMap<string, string>,
): readonly EditionItem[] {
  const blobs = new Map<string, string>(files.map((file) => [file.id, file.blob]))
  return model.items.map((item) => ({
    id: item.id,
    state: item.withdrawn ? 'withdrawn' : item.paper === null ? 'closed' : 'open',
    text: texts.get(item.id) ?? null,
    print: printHash(item),
    attachments: item.attachments.map(({ id, number }) => ({ number, blob: blobs.get(id) ?? null })),
  }))
}

/** All that the item's own pages print. In which edition it changed is told beside it, not by it. */
function printHash({ id: _id, revised: _revised, attachments, paper, ...item }: PacketItem): string {
  const listed = attachments.map(({ number, title, kind, exemption, pages }) => ({
    number,
    title,
    kind,
    exemption,
    pages: pages.length,
  }))
  const own = paper === null ? null : printedPaper(paper)
  return sha256(canonicalJson(plain({ ...item, paper: own, attachments: listed })))
}

/** Why an attachment was replaced is not printed on the paper's own pages. */
function printedPaper({ correction, ...paper }: PaperModel): PaperModel {
  return correction === undefined || correction.sections.length === 0 ? paper : { ...paper, correction }
}

/** The facts of the notice that are not drawn from the agenda: a meeting that moves is news as well. */
export function noticeHash({ municipality, committee, meeting }: PacketModel): string {
  const { startsAt, endsAt, place, absenceNote, chair, members, shortNotice } = meeting
  const { name, address, email, website } = municipality
  const facts = { startsAt, endsAt, place, absenceNote, chair, members, name, address, email, website }
  // accounts that were kept before there was such a ground know nothing of it
  const all = shortNotice === undefined ? facts : { ...facts, shortNotice }
  return sha256(canonicalJson({ committee, facts: all }))
}

/** The whole model as one hash: whether the store still says what was typeset. The trail grows meanwhile. */
export function modelHash({ trail: _trail, ...model }: PacketModel): string {
  return sha256(canonicalJson(plain({ ...model, images: [...model.images.keys()].toSorted() })))
}

/** Maps as sorted pairs: canonical JSON knows none. */
function plain(value: unknown): unknown {
  if (value instanceof Map)
    return [...(value as ReadonlyMap<string, unknown>)]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, member]) => [key, plain(member)])
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, plain(member)]))
  return value
}
