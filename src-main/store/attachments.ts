import type { Attachment, PageSize } from '#shared/domain/attachment/attachment.ts'
import type { AttachmentId, BlobHash, CaseId, PaperId } from '#shared/ids.ts'
import { disclosureColumns, rowToDisclosure, saveDisclosure, type DisclosureColumns } from './disclosures.ts'
import { many, one, upsert, whole, type Database } from './rows.ts'

type AttachmentRow = Pick<Attachment, 'id' | 'number' | 'title' | 'kind' | 'language'> &
  DisclosureColumns & {
    readonly case_id: CaseId
    readonly paper_id: PaperId
    readonly file_name: string
    readonly blob_sha256: BlobHash
    readonly original_blob: BlobHash | null
    readonly media_type: 'application/pdf'
    readonly byte_size: number
    readonly pages: string
    readonly tagged: number
  }

function rowToAttachment(row: AttachmentRow): Attachment {
  return {
    id: row.id,
    case: row.case_id,
    paper: row.paper_id,
    number: row.number,
    title: row.title,
    fileName: row.file_name,
    kind: row.kind,
    blob: row.blob_sha256,
    ...(row.original_blob === null ? {} : { original: row.original_blob }),
    mediaType: row.media_type,
    byteSize: row.byte_size,
    pages: JSON.parse(row.pages) as PageSize[],
    language: row.language,
    tagged: row.tagged === 1,
    disclosure: rowToDisclosure(row),
  }
}

const selectAttachments = `SELECT a.*, ${disclosureColumns} FROM attachment a
  LEFT JOIN disclosure d ON d.id = a.disclosure_id WHERE a.deleted_at IS NULL`

/** Its blobs must be there first (`putBlob`). */
export function saveAttachment(db: Database, attachment: Attachment): void {
  const { id, number, title, kind, language } = attachment
  whole(db, () => {
    upsert(db, 'attachment', ['id'], {
      id,
      number,
      title,
      kind,
      language,
      case_id: attachment.case,
      paper_id: attachment.paper,
      file_name: attachment.fileName,
      blob_sha256: attachment.blob,
      original_blob: attachment.original ?? null,
      media_type: attachment.mediaType,
      byte_size: attachment.byteSize,
      pages: JSON.stringify(attachment.pages),
      tagged: Number(attachment.tagged),
      disclosure_id: saveDisclosure(db, attachment.disclosure),
    })
  })
}

export function findAttachment(db: Database, id: AttachmentId): Attachment | null {
  return one(db, rowToAttachment, `${selectAttachments} AND a.id = ?`, id)
}

/** In printed order, without their bytes. */
export function attachmentsOfPaper(db: Database, paper: PaperId): Attachment[] {
  return many(db, rowToAttachment, `${selectAttachments} AND a.paper_id = ? ORDER BY a.number`, paper)
}

/** From 1; a number once used stays used, also by what lies in the bin. */
export function nextAttachmentNumber(db: Database, paper: PaperId): number {
  const sql = 'SELECT coalesce(max(number), 0) + 1 AS next FROM attachment WHERE paper_id = ?'
  return one(db, (row: { readonly next: number }) => row.next, sql, paper) ?? 1
}
