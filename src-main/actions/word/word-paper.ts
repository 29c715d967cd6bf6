import type { Image } from '#shared/document/model.ts'
import { printBasis } from '#shared/domain/disclosure/check.ts'
import { summaryFirst } from '#shared/domain/paper/summary-first.ts'
import type { IsoDate } from '#shared/domain/calendar/dates.ts'
import type { BlobHash, PaperId } from '#shared/ids.ts'
import { isRefusal } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { packetWords } from '#shared/text/packet-words.ts'
import { slug } from '../../exchange/html/slug.ts'
import type { WordPaper, WordPicture } from '../../exchange/word/word-paper.ts'
import { DamagedBlob, readBlob } from '../../store/blobs.ts'
import { citationsOfPaper } from '../../store/citations.ts'
import { findReading } from '../../store/cases.ts'
import { knowledgeLimit } from '../../store/knowledge-limit.ts'
import { findPerson } from '../../store/municipality.ts'
import { disclosureOfPaper } from '../../store/papers.ts'
import { inputNumbers } from '../../store/public-knowledge.ts'
import type { Database } from '../../store/rows.ts'
import { pictureSize } from '../../typeset/intake/picture/picture-header.ts'
import { templateOfPaper } from '../case-views/paper-view.ts'
import { paperOfCase } from '../drafting/locked.ts'
import { citedEntries } from '../packet/cited-entries.ts'

/**
 * A paper as it goes out to Word: what the officers may read, marked where it is exempt, without guidance. Refuses
 * with `paper.gone` and as the printing of grounds does.
 */
export function wordPaper(db: Database, id: PaperId, today: IsoDate): WordPaper | Refusal {
  const found = paperOfCase(db, id)
  if (isRefusal(found)) return found
  const { paper, file } = found
  const words = packetWords[paper.language]
  const disclosure = disclosureOfPaper(db, id) ?? file.disclosure
  const exemption = disclosure === null ? null : printBasis(disclosure, paper.language, today)
  if (isRefusal(exemption)) return exemption
  const author = findPerson(db, paper.author)
  const sections = summaryFirst(templateOfPaper(db, paper).sections).flatMap(({ key, title }) => {
    const content = paper.sections.find((section) => section.key === key)?.content ?? []
    return content.length === 0 ? [] : [{ title: title[paper.language], content }]
  })
  const images = sections.flatMap(({ content }) => content.filter((block) => block.type === 'image'))
  return {
    language: paper.language,
    title: paper.title,
    author: author?.name ?? '',
    caseNumber: file.caseNumber,
    facts: [
      [words.caseNumber, file.caseNumber],
      ...(author === null ? [] : [[words.officer, author.role] as const]),
    ],
    exemption,
    sections,
    entries: citedEntries(db, citationsOfPaper(db, id), {
      audience: 'members',
      language: paper.language,
      day: today,
      limit: paper.state === 'frozen' ? null : knowledgeLimit(db, file.id),
      reading: findReading(db, paper.reading),
    }),
    inputs: inputNumbers(
      db,
      citationsOfPaper(db, id).flatMap((use) => use.input ?? []),
    ),
    pictures: picturesOf(db, images),
  }
}

/** `20-01610-temaplan-for-digitalisering.docx`. */
export function wordFileName({ caseNumber, title }: Pick<WordPaper, 'caseNumber' | 'title'>): string {
  const name = slug(`${caseNumber.replaceAll('/', '-')} ${title}`)
    .slice(0, 80)
    .replace(/-+$/, '')
  return `${name === '' ? 'saksframlegg' : name}.docx`
}

/** One that has rotted is left out, and told of by who writes the document. */
function picturesOf(db: Database, images: readonly Image[]): ReadonlyMap<BlobHash, WordPicture> {
  const pictures = new Map<BlobHash, WordPicture>()
  for (const { attrs } of images) {
    const bytes = bytesOf(db, attrs.blob)
    const size = bytes === null ? null : sizeOf(bytes, attrs.mediaType)
    if (bytes !== null && size !== null) pictures.set(attrs.blob, { bytes, ...size })
  }
  return pictures
}

function bytesOf(db: Database, blob: BlobHash): Uint8Array | null {
  try {
    return readBlob(db, blob)
  } catch (error) {
    if (error instanceof DamagedBlob) return null
    throw error
  }
}

function sizeOf(bytes: Uint8Array, mediaType: Image['attrs']['mediaType']) {
  if (mediaType !== 'image/svg+xml') return pictureSize(bytes, mediaType === 'image/png' ? 'png' : 'jpeg')
  const head = Buffer.from(bytes.subarray(0, 2000)).toString('utf8')
  const [, width, height] = /viewBox="[\d.-]+[ ,]+[\d.-]+[ ,]+([\d.]+)[ ,]+([\d.]+)"/.exec(head) ?? []
  return Number(width) > 0 && Number(height) > 0 ? { width: Number(width), height: Number(height) } : null
}
