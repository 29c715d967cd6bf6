import type { Content, Image } from '#shared/document/model.ts'
import type { CasePaper } from '#shared/domain/paper/paper.ts'
import type { BlobHash, PaperId, SectionId } from '#shared/ids.ts'
import type { PacketItem } from '#shared/packet/model.ts'
import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { packetWords } from '#shared/text/packet-words.ts'
import { attachmentsOfPaper } from '../../store/attachments.ts'
import { DamagedBlob, readBlob } from '../../store/blobs.ts'
import { findCase } from '../../store/cases.ts'
import { citationsOfPaper } from '../../store/citations.ts'
import { citedIn } from '../../store/cited-in.ts'
import { getMunicipality } from '../../store/municipality.ts'
import { findPaper } from '../../store/papers.ts'
import type { Database } from '../../store/rows.ts'
import { findTemplate } from '../../store/templates.ts'
import { imagePath } from '../../typeset/markup/blocks.ts'
import { packetFoot } from '../../typeset/markup/packet.ts'
import type { PreviewModel } from '../../typeset/markup/preview.ts'
import { attachmentEntries } from '../packet/attachment-entries.ts'
import type { Cites } from '../packet/cited-entries.ts'
import { paperModel } from '../packet/paper-model.ts'
import { itemAround } from './item-around.ts'

/** Sections whose content is newer than the store's, by key. */
export type NewerSections = ReadonlyMap<string, Content>

export type LoadedPreview = {
  readonly model: PreviewModel
  readonly images: ReadonlyMap<string, Uint8Array>
  /** Alternative texts of pictures that are not to be had. */
  readonly missing: readonly string[]
  /** Pages within which the paper should keep; null for no limit. */
  readonly budget: number | null
}

/**
 * All that is printed of one paper, as the members' packet prints it, with the newest content of its sections. Its
 * attachments are listed and not shown. `known`: pictures that were read before. Refuses with `paper.gone`.
 */
export function loadPreview(
  db: Database,
  id: PaperId,
  newer: NewerSections,
  today: string,
  known: ReadonlyMap<string, Uint8Array> = new Map(),
): LoadedPreview | Refusal {
  const stored = findPaper(db, id)
  const file = stored === null ? null : findCase(db, stored.case)
  const municipality = getMunicipality(db)
  if (stored === null || file === null || municipality === null) return refuse('paper.gone')
  const { language } = municipality
  const words = packetWords[language]
  const paper = withNewer(stored, newer)
  const { item, committee, printedFor, meeting } = itemAround(db, file, paper, language, today)
  const images = new Map<string, Uint8Array>()
  const missing: string[] = []
  const shown = { ...paper, sections: withPictures(db, paper.sections, { known, images, missing }) }
  const packet: PreviewModel['packet'] = {
    language,
    audience: 'members',
    municipality,
    committee,
    meeting: {
      ...(meeting ?? noMeeting),
      startsAt: printedFor.startsAt,
      edition: 0,
      chair: null,
      members: [],
    },
    items: [
      {
        ...item,
        paper: paperModel(db, file, shown, printedFor, 'members', usesOf(db, paper)),
        attachments: listed(db, id, language, printedFor.issuedOn ?? today),
      },
    ],
  }
  const foot =
    meeting === null
      ? `${committee} · ${words.draftPaper}`
      : packetFoot({ ...packet, images: new Map() }, words)
  return {
    model: { packet, foot, stamp: null },
    images,
    missing,
    budget: findTemplate(db, paper.template)?.pageBudget ?? null,
  }
}

const noMeeting = { endsAt: '', place: '', absenceNote: '', issuedOn: null }

/** The paper with newer content; sections that it has not begun come last, and print in the template's order all the same. */
function withNewer(paper: CasePaper, newer: NewerSections): CasePaper {
  const kept = paper.sections.map((section) => ({
    ...section,
    content: newer.get(section.key) ?? section.content,
  }))
  const begun = new Set(paper.sections.map(({ key }) => key))
  const added = [...newer].flatMap(([key, content]) =>
    begun.has(key) ? [] : [{ id: paper.id as string as SectionId, key, content }],
  )
  return { ...paper, sections: [...kept, ...added] }
}

/** What it cites now; a frozen paper cites the versions that were pinned. */
function usesOf(db: Database, paper: CasePaper): readonly Cites[] {
  if (paper.state === 'frozen') return citationsOfPaper(db, paper.id)
  return paper.sections
    .flatMap(({ content }) => content.flatMap(citedIn))
    .map((cited) => ({
      entry: cited.kind === 'entry' ? cited.entry : null,
      input: cited.kind === 'input' ? cited.input : null,
      entryVersion: null,
    }))
}

/** Which page an attachment begins on, only the packet knows. */
function listed(
  db: Database,
  paper: PaperId,
  language: 'nb' | 'nn',
  date: string,
): PacketItem['attachments'] {
  const entries = attachmentEntries(db, paper, 'members', language, date)
  if (!isRefusal(entries)) return entries.map(({ printed }) => ({ ...printed, elsewhere: '–' }))
  // a ground that does not hold is told when the packet is made; here the list is shown without it
  return attachmentsOfPaper(db, paper).map(({ id, number, title, kind, pages }) => ({
    id,
    number,
    title,
    kind,
    exemption: null,
    pages: kind === 'enclosed' ? pages : [],
    elsewhere: '–',
  }))
}

/** Shown where a picture is not to be had: a crossed frame, as wide and high as pictures often are. */
const frame = Buffer.from(
  `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="150"><rect x="1" y="1" width="298" height="148" fill="#fbf0ee" stroke="#8a2318"/><path d="M1 1L299 149M299 1L1 149" stroke="#8a2318"/></svg>`,
)
const noPicture = 'missing' as BlobHash

/** The sections with a frame for each picture that is not to be had; gathers the pictures' bytes. */
function withPictures(
  db: Database,
  sections: CasePaper['sections'],
  {
    known,
    images,
    missing,
  }: {
    readonly known: ReadonlyMap<string, Uint8Array>
    readonly images: Map<string, Uint8Array>
    readonly missing: string[]
  },
): CasePaper['sections'] {
  const shown = (image: Image): Image => {
    const bytes = known.get(imagePath(image)) ?? picture(db, image.attrs.blob)
    if (bytes !== null) {
      images.set(imagePath(image), bytes)
      return image
    }
    missing.push(image.attrs.alt.slice(0, 60))
    const framed: Image = {
      ...image,
      attrs: { ...image.attrs, blob: noPicture, mediaType: 'image/svg+xml' },
    }
    images.set(imagePath(framed), frame)
    return framed
  }
  return sections.map((section) => ({
    ...section,
    content: section.content.map((block) => (block.type === 'image' ? shown(block) : block)),
  }))
}

function picture(db: Database, hash: BlobHash): Uint8Array | null {
  try {
    return readBlob(db, hash)
  } catch (error) {
    if (error instanceof DamagedBlob) return null
    throw error
  }
}
