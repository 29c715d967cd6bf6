import type { Content } from '#shared/document/model.ts'
import type { BlobHash } from '#shared/ids.ts'
import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import type { ReadBundle } from '../../exchange/bundle/read-bundle.ts'
import { putBlob } from '../../store/blobs.ts'
import { savePrepared } from '../../store/prepared-attachments.ts'
import type { Database } from '../../store/rows.ts'
import { hasBlob } from '../../store/blobs.ts'
import { openIntake } from '../../typeset/intake/process/inspect-in-process.ts'
import type { Intake } from '../../typeset/intake/process/inspect-in-process.ts'
import type { TakenIn } from '../../typeset/intake/take-in.ts'
import { preparedVersion } from '../../typeset/prepare/prepared-form.ts'
import { isSoundForm } from '../../typeset/prepare/sound-form.ts'
import { mediaTypes } from '../attach-files.ts'
import { kindOfPicture } from '../drafting/pictures.ts'
import type { BundledText } from './read-texts.ts'

/** A file of a bundle that is not here yet, looked through as any file from outside is. */
export type TakenFile = {
  readonly bytes: Uint8Array
  readonly mediaType: string
  /** Of an attachment: what intake found, and its form for packets. */
  readonly pdf: Pick<TakenIn, 'pages' | 'tagged' | 'language' | 'prepared'> | null
}
export type TakenFiles = ReadonlyMap<BlobHash, TakenFile>

/**
 * Looks through the files of a bundle that this store does not have: attachments and pictures by intake, in processes
 * of their own; prepared forms are made anew. Refuses with the intake's codes (`attachment.*`), naming the file, and
 * with `bundle.badPicture`.
 */
export async function takeFiles(
  db: Database,
  { facts, entries }: ReadBundle,
  texts: Iterable<BundledText>,
  signal?: AbortSignal,
): Promise<TakenFiles | Refusal> {
  const taken = new Map<BlobHash, TakenFile>()
  const bytesOf = (hash: BlobHash): Uint8Array | null => {
    const entry = taken.has(hash) || hasBlob(db, hash) ? undefined : entries.get(`blobs/${hash}`)
    return entry === undefined ? null : new Uint8Array(entry)
  }
  const intake = openIntake(undefined, 1)
  try {
    for (const { blob, original, fileName } of facts.attachments) {
      const file = await takePdf(intake, bytesOf(blob), fileName, signal)
      if (isRefusal(file)) return file
      if (file !== null) taken.set(blob, file)
      const kept = original === undefined ? null : bytesOf(original)
      if (original !== undefined && kept !== null) taken.set(original, asGiven(kept, fileName))
    }
    for (const hash of picturesIn(texts)) {
      const bytes = bytesOf(hash)
      const file = bytes === null ? null : await takePicture(intake, bytes, signal)
      if (isRefusal(file)) return file
      if (file !== null) taken.set(hash, file)
    }
  } finally {
    intake.close()
  }
  for (const { blob } of facts.sources) {
    const bytes = blob === null ? null : bytesOf(blob)
    if (blob !== null && bytes !== null) taken.set(blob, asGiven(bytes, ''))
  }
  return taken
}

async function takePdf(
  intake: Intake,
  bytes: Uint8Array | null,
  name: string,
  signal: AbortSignal | undefined,
): Promise<TakenFile | null | Refusal> {
  if (bytes === null) return null
  const found = await intake.take({ name: `${name}.pdf`, bytes }, signal)
  if (isRefusal(found)) return { ...found, facts: { ...found.facts, file: name } }
  if (found.kind !== 'pdf') return refuse('bundle.badAttachment', { file: name })
  return { bytes, mediaType: 'application/pdf', pdf: found }
}

/** What an attachment was made of: opened by its own program, never by ours. */
function asGiven(bytes: Uint8Array, name: string): TakenFile {
  const end = /\.(png|jpe?g|docx)$/i.exec(name)?.[1]?.toLowerCase().replace('jpg', 'jpeg')
  const known =
    end === 'png' || end === 'jpeg' || end === 'docx' ? mediaTypes[end] : 'application/octet-stream'
  return { bytes, mediaType: known, pdf: null }
}

async function takePicture(
  intake: Intake,
  bytes: Uint8Array,
  signal: AbortSignal | undefined,
): Promise<TakenFile | Refusal> {
  const kind = kindOfPicture(bytes)
  if (kind === null)
    return isPlainSvg(bytes) ? { bytes, mediaType: 'image/svg+xml', pdf: null } : refuse('bundle.badPicture')
  const found = await intake.take({ name: `bilde.${kind}`, bytes, alt: '—' }, signal)
  return isRefusal(found) ? refuse('bundle.badPicture') : { bytes, mediaType: `image/${kind}`, pdf: null }
}

const longestSvg = 2 * 1024 * 1024

/** Our own charts are shapes and text: whatever could fetch, run or include is not one of them. */
function isPlainSvg(bytes: Uint8Array): boolean {
  if (bytes.length > longestSvg) return false
  const text = new TextDecoder('utf-8', { fatal: false }).decode(bytes)
  const isSvg = /^\s*(?:<\?xml[^>]*\?>\s*)?<svg[\s>]/.test(text)
  return (
    isSvg &&
    !/<!|<script|<foreignObject|<image|<use|<style|<animate|<set|href|url\s*\(|@import|\bon\w+\s*=|&#/i.test(
      text,
    )
  )
}

function picturesIn(texts: Iterable<BundledText>): ReadonlySet<BlobHash> {
  const contents: readonly Content[] = [...texts].flatMap(({ contents: all, sent }) => [
    ...all.values(),
    ...(sent ?? []).map(({ content }) => content),
  ])
  return new Set(contents.flat().flatMap((block) => (block.type === 'image' ? [block.attrs.blob] : [])))
}

/** Stores the files, each once, and their forms for packets. */
export function storeFiles(db: Database, files: TakenFiles): void {
  for (const [hash, { bytes, mediaType, pdf }] of files) {
    putBlob(db, bytes, mediaType)
    const prepared = pdf?.prepared ?? null
    if (prepared !== null && isSoundForm(prepared)) savePrepared(db, hash, preparedVersion, prepared)
  }
}
