import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { PacketModel } from '#shared/packet/model.ts'
import { attachmentDocx, noticeDocx, paperDocx } from './docx.ts'
import { merge, run, timed } from './measure.ts'
import type { BenchAttachment } from './packet.ts'

/** What officers do today, in milliseconds: each DOCX saved as PDF by itself, or all of them in one go; then a merge. */
export type OfficeTimes = {
  readonly oneByOne: number
  readonly atOnce: number
  readonly documents: number
}

/** Kinds of attachments that reach the officer as DOCX, not as PDF: three of ten. */
const fromWord = new Set(['untagged', 'letter'])

type Part = { readonly docx: string | null; readonly pdf: string }

/** Writes notice, papers and the attachments that came as DOCX; then lets LibreOffice and qpdf make a packet of them. */
export async function measureOffice(
  model: PacketModel,
  attachments: readonly BenchAttachment[],
  folder: string,
): Promise<OfficeTimes> {
  const parts = await writeParts(model, attachments, join(folder, 'office'))
  const documents = parts.flatMap(({ docx }) => docx ?? [])
  const convert = async (files: readonly string[]): Promise<void> => {
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
    const to = join(folder, 'office')
    await run('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', to, ...files])
  }
  const finish = (): Promise<void> =>
    merge(
      parts.map(({ pdf }) => pdf),
      join(folder, 'merged.pdf'),
    )
  await convert(documents.slice(0, 1)) // makes LibreOffice's profile, once
  const [atOnce] = await timed(async () => {
    await convert(documents)
    await finish()
  })
  // Every n-th of them: a hundred starts of LibreOffice tell no more than a dozen.
  const step = Math.ceil(documents.length / mostTimed)
  const some = documents.filter((_, index) => index % step === 0)
  const [converting] = await timed(async () => {
    for (const file of some) await convert([file])
  })
  const [merging] = await timed(finish)
  const oneByOne = (converting / some.length) * documents.length + merging
  return { oneByOne, atOnce, documents: documents.length }
}

/** So many documents are saved one by one with a clock; the others are reckoned from them. */
const mostTimed = 12

async function writeParts(
  model: PacketModel,
  attachments: readonly BenchAttachment[],
  folder: string,
): Promise<readonly Part[]> {
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  const kept = async (name: string, bytes: Uint8Array): Promise<Part> => {
    await writeFile(join(folder, `${name}.docx`), bytes)
    return { docx: join(folder, `${name}.docx`), pdf: join(folder, `${name}.pdf`) }
  }
  const parts: Part[] = [await kept('innkalling', noticeDocx(model))]
  for (const [index, item] of model.items.entries()) {
    parts.push(await kept(`sak-${index + 1}`, paperDocx(item)))
    for (const { id, pages } of item.attachments) {
      const attachment = attachments[Number(id.slice(1))]
      if (attachment === undefined) continue
      parts.push(
        fromWord.has(attachment.kind)
          ? await kept(`vedlegg-${id}`, attachmentDocx(pages.length, Number(id.slice(1))))
          : { docx: null, pdf: attachment.file },
      )
    }
  }
  return parts
}
