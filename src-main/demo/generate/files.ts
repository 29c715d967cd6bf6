import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib'
import { readBuilt } from '../build/read-built.ts'
import type { BuiltAttachment } from '../build/context.ts'
import type { Prose } from './prose.ts'

/** Files of one to twelve pages that the generated cases share: what a store of many years weighs is its rows. */
export async function generatedFiles(prose: Prose, count: number): Promise<readonly BuiltAttachment[]> {
  const files: BuiltAttachment[] = []
  for (let at = 0; at < count; at++) {
    files.push(await readBuilt(`file ${at + 1}`, await file(prose, 1 + (at % 12))))
  }
  return files
}

async function file(prose: Prose, pages: number): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false })
  const font = await document.embedFont(StandardFonts.Helvetica)
  for (let page = 0; page < pages; page++) {
    const sheet = document.addPage([595.28, 841.89])
    for (let line = 0; line < 30; line++)
      sheet.drawText(prose.sentence().slice(0, 90), { x: 60, y: 760 - line * 22, size: 10, font })
  }
  return document.save()
}
