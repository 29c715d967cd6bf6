import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { PDFDict, PDFDocument, PDFName, PDFStream } from '@cantoo/pdf-lib'
import { describe, expect, test } from 'vitest'
import { Raster } from '#main/demo/attachments/png.ts'
import { assemble } from '#main/typeset/assemble/assemble.ts'
import type { AssembleInput } from '#main/typeset/assemble/assemble.ts'
import { pagesOf } from '#main/typeset/intake/page-tree.ts'
import { warmUp, warmUpFile } from '#main/typeset/jobs/warm-up.ts'
import { preparePdf } from '#main/typeset/prepare/prepare-pdf.ts'
import { decodePrepared, encodePrepared, isPrepared } from '#main/typeset/prepare/prepared-form.ts'
import type { Prepared } from '#main/typeset/prepare/prepared.ts'
import { isSoundForm } from '#main/typeset/prepare/sound-form.ts'
import { inputFor } from '#support/assembled.ts'
import * as make from '#support/pdf-makers.ts'
import { markersIn } from '#support/pdf-objects.ts'

const files: readonly (readonly [string, () => Promise<Uint8Array> | Uint8Array])[] = [
  ['a tagged report', make.taggedReport],
  ['plain pages', () => make.plainPdf(['En', 'To'])],
  ['a picture', make.picturePdf],
  ['tagged pages that are turned', () => make.turnedPdf('tagged')],
  ['plain pages that are turned', () => make.turnedPdf('plain')],
  ['links by name', () => make.namedLinkPdf(2)],
  ['a hidden layer', make.hiddenLayerPdf],
  ['all that is active', make.activePdf],
  ['a file with an owner\u2019s lock', () => make.lockedPdf('')],
]

async function prepared(input: AssembleInput): Promise<AssembleInput> {
  const placements = await Promise.all(
    input.placements.map(async (placement) => ({ ...placement, bytes: await preparePdf(placement.bytes) })),
  )
  return { ...input, placements }
}

/** A form as an older program would have left it: its head says another version. */
function ofAnotherVersion(form: Uint8Array): Uint8Array {
  const older = Uint8Array.from(form)
  older.set(Buffer.from('0000', 'latin1'), 4)
  return older
}

/** The packed bytes of a drawing's one picture. */
function pictureIn(form: PDFStream): string {
  const resources = form.dict.lookup(PDFName.of('Resources'), PDFDict)
  const [picture] = resources.lookup(PDFName.of('XObject'), PDFDict).values()
  const stream = form.dict.context.lookup(picture)
  return stream instanceof PDFStream ? Buffer.from(stream.getContents()).toString('hex') : ''
}

const changed = (form: Uint8Array, change: (was: Prepared) => Prepared): Uint8Array =>
  encodePrepared(change(decodePrepared(form)))

describe('a prepared attachment', () => {
  test.each(files)('gives the packet that its PDF gives, byte for byte: %s', async (_, file) => {
    const input = await inputFor(await file(), make.taggedReport())
    const [fromPdf, fromForm] = [await assemble(input), await assemble(await prepared(input))]
    expect(Buffer.compare(fromForm.bytes, fromPdf.bytes)).toBe(0)
    expect({ ...fromForm, bytes: 0 }).toEqual({ ...fromPdf, bytes: 0 })
  })

  test.each(files)('is the same each time it is made, and sound: %s', async (_, file) => {
    const bytes = await file()
    const [first, second] = [await preparePdf(bytes), await preparePdf(bytes)]
    expect(Buffer.compare(first, second)).toBe(0)
    expect(Buffer.compare(encodePrepared(decodePrepared(first)), first)).toBe(0)
    expect(isSoundForm(first)).toBe(true)
  })

  test('is known by its version: an older form is none, and no PDF is one', async () => {
    const form = await preparePdf(make.taggedReport())
    expect([form, ofAnotherVersion(form), make.taggedReport()].map(isPrepared)).toEqual([true, false, false])
  })

  test('carries nothing active and nothing hidden', async () => {
    const file = await make.activePdf()
    expect(await markersIn(file)).toBeGreaterThanOrEqual(make.plantedMarkers)
    const { streams, ...rest } = decodePrepared(await preparePdf(file))
    expect(JSON.stringify(rest)).not.toMatch(/MARKER|JavaScript|\/JS\b|\/AA\b|\/Launch|\/EmbeddedFile/)
    for (const { bytes } of streams) expect(Buffer.from(bytes).toString('latin1')).not.toContain('MARKER')
  })

  test('that is cut is an error, and never a shorter attachment', async () => {
    const form = await preparePdf(make.taggedReport())
    expect(() => decodePrepared(form.subarray(0, form.length - 1))).toThrow('cut')
  })
})

describe('equal objects of two attachments', () => {
  test('stand in the packet once', async () => {
    const report = make.taggedReport()
    const once = await assemble(await prepared(await inputFor(report)))
    const twice = await assemble(await prepared(await inputFor(report, report)))
    expect(twice.bytes.length - once.bytes.length).toBeLessThan(report.length / 4)
  })

  test('are told from such as lead to something else: two pages alike show two pictures', async () => {
    const pictured = async (shade: number): Promise<Uint8Array> => {
      const document = await PDFDocument.create({ updateMetadata: false })
      const picture = await document.embedPng(new Raster(8, 8, [shade, shade, shade]).png())
      document.addPage([200, 200]).drawImage(picture, { x: 0, y: 0, width: 200, height: 200 })
      return document.save()
    }
    const packet = await assemble(await prepared(await inputFor(await pictured(10), await pictured(200))))
    const { context, catalog } = await PDFDocument.load(packet.bytes, { updateMetadata: false })
    const shown = pagesOf(catalog).flatMap(({ resources }) => {
      const drawings = context.lookup(resources, PDFDict).lookup(PDFName.of('XObject'))
      const form = drawings instanceof PDFDict ? drawings.lookup(PDFName.of('SkPage')) : undefined
      return form instanceof PDFStream ? [pictureIn(form)] : []
    })
    expect(new Set(shown).size).toBe(2)
  })

  test('bear one key, and what a packet fills in bears none', async () => {
    const [one, other] = [await make.plainPdf(['Samme']), await make.plainPdf(['Samme', 'Annet'])]
    const keys = (form: Uint8Array) => decodePrepared(form).share.filter((key) => key !== null)
    const [first, second] = [keys(await preparePdf(one)), keys(await preparePdf(other))]
    expect(first.length).toBeGreaterThan(0)
    expect(first.every((key) => second.includes(key))).toBe(true)
    const report = decodePrepared(await preparePdf(make.taggedReport()))
    const owned = report.objects.flatMap((template, place) =>
      String(template[0]).startsWith('<</Type/StructElem') ? [report.share[place]] : [],
    )
    expect(new Set(owned)).toEqual(new Set([null]))
  })
})

describe('a form that was tampered with where strangers are parsed is not kept', () => {
  test.each([
    [
      'when an object says that it is another',
      (was: Prepared) => ({ ...was, share: was.share.map((key) => (key === null ? null : 'A'.repeat(44))) }),
    ],
    [
      'when it acts by itself',
      (was: Prepared) => ({
        ...was,
        objects: was.objects.with(0, ['<</S/JavaScript/JS(x)>>']),
        share: was.share.with(0, null),
      }),
    ],
    [
      'when a name is written so that it is not seen',
      (was: Prepared) => ({
        ...was,
        objects: was.objects.with(0, ['<</#4AS(x)>>']),
        share: was.share.with(0, null),
      }),
    ],
    [
      'when a hole leads nowhere',
      (was: Prepared) => ({
        ...was,
        objects: was.objects.with(0, ['[', 99_999, ']']),
        share: was.share.with(0, null),
      }),
    ],
  ])('%s', async (_, change) => {
    const form = await preparePdf(make.taggedReport())
    expect(isSoundForm(changed(form, (was) => was))).toBe(true)
    expect(isSoundForm(changed(form, change))).toBe(false)
  })
})

test('what a fresh assembler runs in on is a packet, with forms of this version', async () => {
  const kept = JSON.parse(gunzipSync(readFileSync(warmUpFile)).toString('utf8')) as {
    placements: readonly { bytes: string }[]
  }
  expect(kept.placements.map(({ bytes }) => isPrepared(Buffer.from(bytes, 'base64')))).toEqual(
    kept.placements.map(() => true),
  )
  expect(await warmUp(new AbortController().signal)).toBeGreaterThan(0)
  expect(await warmUp(AbortSignal.abort())).toBe(0)
})
