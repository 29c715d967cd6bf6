import { createCipheriv } from 'node:crypto'
import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib'
import { readBuilt } from '../build/read-built.ts'
import type { BuiltAttachment } from '../build/context.ts'
import type { Prose } from './prose.ts'

/** Files of one to twelve pages that the generated cases share, where nobody asks for their weight. */
export async function generatedFiles(prose: Prose, count: number): Promise<readonly BuiltAttachment[]> {
  const files: BuiltAttachment[] = []
  for (let at = 0; at < count; at++) {
    files.push(await readBuilt(`file ${at + 1}`, await documentOf(prose, 1 + (at % 12))))
  }
  return files
}

async function documentOf(prose: Prose, pages: number): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false })
  const font = await document.embedFont(StandardFonts.Helvetica)
  for (let page = 0; page < pages; page++) {
    const sheet = document.addPage([595.28, 841.89])
    for (let line = 0; line < 30; line++)
      sheet.drawText(prose.sentence().slice(0, 90), { x: 60, y: 760 - line * 22, size: 10, font })
  }
  // with a plain table of its objects, so that an update can follow (`weighted`)
  return document.save({ useObjectStreams: false })
}

/** Of twenty files ten are small, six a picture or two, three long, one a heavy scan; in shares of the mean. */
const weights = [
  0.15, 0.15, 0.15, 0.15, 0.15, 0.15, 0.15, 0.15, 0.15, 0.15, 0.6, 0.6, 0.6, 0.6, 0.6, 0.6, 2, 2, 2, 8.9,
]

/**
 * Gives files out: the shared ones by turns of chance, or, where attachments are to weigh `bytes` in all, each time another
 * file, of `count` in all. Such a file is one of the shared ones with a heavy object that no page shows: a PDF like any other.
 */
export function filesOf(
  prose: Prose,
  shared: readonly BuiltAttachment[],
  { bytes, count }: { readonly bytes: number; readonly count: number },
): () => BuiltAttachment {
  if (bytes === 0) return () => prose.pick(shared)
  const mean = bytes / count
  const mass = massOf(Math.ceil(mean * 10))
  let given = 0
  return () => {
    given += 1
    return weighted(
      prose.pick(shared),
      Math.round(mean * (weights[(given * 7) % weights.length] ?? 1)),
      mass,
      given,
    )
  }
}

/** What scans are made of: long runs of white, and noise that does not compress. */
function massOf(size: number): Buffer {
  const white = Buffer.alloc(size)
  const noise = createCipheriv('aes-128-ctr', Buffer.alloc(16, 7), Buffer.alloc(16)).update(white)
  for (let from = 0; from < size; from += 4096) noise.fill(0, from, Math.min(size, from + 1024))
  return noise
}

/** The same document, `size` bytes long, unlike any other `nth`: an incremental update (ISO 32000-1, 7.5.6). */
export function weighted(file: BuiltAttachment, size: number, mass: Buffer, nth: number): BuiltAttachment {
  const before = Buffer.from(file.bytes)
  const tail = before.subarray(-1024).toString('latin1')
  const [, objects] = /\/Size (\d+)/.exec(tail) ?? []
  const [, root] = /\/Root (\d+ \d+ R)/.exec(tail) ?? []
  const [, previous] = /startxref\s+(\d+)/.exec(tail) ?? []
  if (objects === undefined || root === undefined || previous === undefined)
    throw new Error('no plain trailer')
  const named = `saksklar-${String(nth).padStart(12, '0')}`
  const room = Math.max(0, Math.min(mass.length, size - before.length - 400))
  const start = `\n${objects} 0 obj\n<< /Length ${String(named.length + room)} >>\nstream\n${named}`
  const place = String(before.length + 1).padStart(10, '0')
  const end = '\nendstream\nendobj\n'
  const table = before.length + start.length + room + end.length
  const trailer = `xref\n${objects} 1\n${place} 00000 n \ntrailer\n<< /Size ${String(Number(objects) + 1)} /Root ${root} /Prev ${previous} >>\nstartxref\n${String(table)}\n%%EOF\n`
  const bytes = Buffer.concat([
    before,
    Buffer.from(start, 'latin1'),
    mass.subarray(0, room),
    Buffer.from(end + trailer, 'latin1'),
  ])
  return { ...file, bytes }
}
