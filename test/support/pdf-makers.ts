import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { PDFDict, PDFDocument, PDFName, PDFStream, PDFString, StandardFonts, degrees } from '@cantoo/pdf-lib'
import type { PDFObject } from '@cantoo/pdf-lib'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Builders of PDFs for tests of intake and assembly, ordinary and odd. None draws on clock or chance. */

let compiler: NodeCompiler | undefined

/** Typesets Typst markup with tags, as the packet itself is set. */
export function typst(markup: string): Uint8Array {
  compiler ??= NodeCompiler.create({ workspace: mkdtempSync(join(tmpdir(), 'saksklar-typst-')) })
  const compiled = compiler.compile({ mainFileContent: markup })
  const { result } = compiled
  if (result === null) throw new Error(JSON.stringify(compiled.takeError()?.shortDiagnostics))
  return compiler.pdf(result, { creationTimestamp: 0 })
}

export type PacketAttachment = {
  readonly title: string
  readonly pages: readonly { readonly width: number; readonly height: number }[]
}

/** A small packet with placeholder pages: page 1 front, then the attachments' pages, then a last page. */
export function placeholderPacket(attachments: readonly PacketAttachment[], strip = 0): Uint8Array {
  const links = attachments.map(({ title }, index) => `- #link(<a${index}>)[${title}]`).join('\n')
  return typst(`
#set document(title: "Møteinnkalling", date: none)
#set text(lang: "nb")
#set page(numbering: "1")
= Møteinnkalling
${links}
${attachments.map((each, index) => placeholders(each, index, strip)).join('\n')}
= Etter vedleggene
Slutt.`)
}

function placeholders({ title, pages }: PacketAttachment, attachment: number, strip: number): string {
  return pages
    .map(({ width, height }, index) => {
      const head =
        index === 0
          ? `{ show heading: it => text(8pt, it.body); [#heading(level: 2)[${title}] <a${attachment}>] }`
          : `pdf.artifact(kind: "header", text(8pt)[${title}])`
      const stamp = `pdf.artifact(kind: "footer", text(8pt)[stempel ${index + 1} av ${pages.length}])`
      const size = `width: ${width}pt, height: ${height + strip}pt, margin: 0pt, header: none, footer: none`
      return `#page(${size})[#place(top + left, dx: 8pt, dy: 4pt, ${head})#place(bottom + right, ${stamp})]`
    })
    .join('\n')
}

/** A tagged report with a table of contents, bookmarks, a footnote, links and a table; three A4 pages. */
export function taggedReport(): Uint8Array {
  return typst(`
#set document(title: "Kunnskapsgrunnlag", date: none)
#set text(lang: "nn")
#set page(numbering: "1")
= Innhald
#link(<maal>)[Til måla] #link("https://example.no/plan")[Planen på nett] #link("mailto:post@example.no")[Skriv til oss]
#pagebreak()
= Utfordringar
Dei eldre fell utanfor.#footnote[K-14]
== Tal
#table(columns: 2, table.header([Alder], [Nøgde]), [Alle], [78], [Over 75], [46])
#pagebreak()
= Mål <maal>
Kommunen skal vere digital først.`)
}

type PageMaker = (document: PDFDocument) => Promise<void> | void

/** An untagged document of plain pages with text, changed by `change`. */
export async function plainPdf(texts: readonly string[], change?: PageMaker): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false })
  const font = await document.embedFont(StandardFonts.Helvetica)
  for (const text of texts) document.addPage([595, 842]).drawText(text, { font, size: 20, x: 100, y: 700 })
  await change?.(document)
  return document.save()
}

/** A page of drawn shapes without any text, like a scan. */
export async function picturePdf(): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false })
  document.addPage([400, 300]).drawRectangle({ x: 50, y: 50, width: 100, height: 80 })
  return document.save()
}

/** Four pages that are stored otherwise than they are shown: turned by 90, 180 and 270 degrees, the last cropped. */
export function turnedPdf(source: 'plain' | 'tagged'): Promise<Uint8Array> {
  if (source === 'tagged') return changed(taggedReport(), turn)
  return plainPdf(['Sidelengs', 'Opp ned', 'Andre veien', 'Beskåret'], turn)
}

function turn(document: PDFDocument): void {
  const turns = [90, 180, 270, 0]
  for (const [index, page] of document.getPages().entries()) page.setRotation(degrees(turns[index] ?? 0))
  document.getPages().at(-1)?.setCropBox(50, 60, 500, 700)
}

/** Loads a file, changes it, and saves it again with pdf-lib. */
export async function changed(
  bytes: Uint8Array,
  change: PageMaker,
  useObjectStreams = true,
): Promise<Uint8Array> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false })
  await change(document)
  return document.save({ useObjectStreams })
}

/** Three pages; the first links by the name `maal` to the page with index `goal`. */
export function namedLinkPdf(goal: number): Promise<Uint8Array> {
  return plainPdf(['Her', 'Der', 'Borte'], (document) => {
    const { catalog, context } = document
    const view = context.obj([document.getPage(goal).ref, 'XYZ', 0, 842, 0])
    catalog.set(PDFName.of('Names'), context.obj({ Dests: { Names: [PDFString.of('maal'), view] } }))
    const link = context.obj({
      Type: 'Annot',
      Subtype: 'Link',
      Rect: [0, 0, 50, 50],
      Dest: PDFString.of('maal'),
    })
    document.getPage(0).node.set(PDFName.of('Annots'), context.obj([context.register(link)]))
  })
}

/** A page with a layer that its file switches off. */
export function hiddenLayerPdf(): Promise<Uint8Array> {
  return plainPdf(['Synlig'], (document) => {
    const { catalog, context } = document
    const layer = context.register(context.obj({ Type: 'OCG', Name: PDFString.of('Utkast') }))
    catalog.set(
      PDFName.of('OCProperties'),
      context.obj({ OCGs: [layer], D: { OFF: [layer], Order: [layer] } }),
    )
    const { node } = document.getPage(0)
    node.Resources()?.set(PDFName.of('Properties'), context.obj({ MC0: layer }))
    node.addContentStream(context.register(context.stream('/OC /MC0 BDC 0 0 400 400 re f EMC')))
  })
}

/** Every marker below is planted where something active or hidden could stand; none may reach a packet. */
export const plantedMarkers = 21

/** A file with scripts, actions, an embedded file, a form, remarks and private data, each bearing a `MARKER`. */
export function activePdf(): Promise<Uint8Array> {
  return changed(taggedReport(), (document) => {
    const { context, catalog } = document
    const text = (value: string) => PDFString.of(`MARKER ${value}`)
    const script = (value: string) => context.obj({ S: 'JavaScript', JS: text(value) })
    const file = context.register(context.stream('MARKER embedded file'))
    const spec = context.register(context.obj({ Type: 'Filespec', F: text('file name'), EF: { F: file } }))
    const set = (dict: PDFDict, entries: Record<string, PDFObject>) => {
      for (const [key, value] of Object.entries(entries)) dict.set(PDFName.of(key), value)
    }
    set(catalog, {
      OpenAction: script('open'),
      AA: context.obj({ WC: script('close') }),
      AF: context.obj([spec]),
      Names: context.obj({
        JavaScript: { Names: [text('name'), context.register(script('named'))] },
        EmbeddedFiles: { Names: [text('file'), spec] },
      }),
    })
    const annotation = (subtype: string, at: number, more: Record<string, PDFObject>) => {
      const dict = context.obj({ Type: 'Annot', Subtype: subtype, Rect: [at, 10, at + 20, 30] })
      set(dict, more)
      return context.register(dict)
    }
    const action = (kind: string, more: Record<string, PDFObject>) => {
      const dict = context.obj({ S: kind })
      set(dict, more)
      return { A: dict }
    }
    for (const [, object] of context.enumerateIndirectObjects()) {
      const dict = object instanceof PDFDict ? object : context.obj({})
      const drawn = ['FontDescriptor', 'Font'].includes(
        dict.lookup(PDFName.of('Type'))?.toString().slice(1) ?? '',
      )
      if (
        object instanceof PDFStream &&
        object.dict.has(PDFName.of('N')) &&
        !object.dict.has(PDFName.of('Type'))
      )
        set(object.dict, { AA: script('colour') })
      if (drawn) set(dict, { AA: script('font'), Metadata: text('font'), Unheard: text('of') })
    }
    const page = document.getPage(1).node
    set(page, {
      AA: context.obj({ O: script('page') }),
      PieceInfo: context.obj({ App: { Private: text('private') } }),
      Metadata: context.register(context.stream('MARKER page metadata')),
      Annots: context.obj([
        annotation('Link', 0, action('Launch', { F: text('launch') })),
        annotation(
          'Link',
          30,
          action('URI', { URI: PDFString.of('https://trygg.example/'), Next: script('next') }),
        ),
        annotation('Link', 60, action('URI', { URI: PDFString.of('javascript:MARKER') })),
        annotation('Link', 90, action('GoToR', { F: text('remote'), D: context.obj([0, 'Fit']) })),
        annotation('Link', 120, action('SubmitForm', { F: text('submit') })),
        annotation('Text', 150, { Contents: text('remark') }),
        annotation('FileAttachment', 180, { FS: spec, Contents: text('attached') }),
        annotation('Widget', 210, {
          FT: PDFName.of('Tx'),
          V: text('field'),
          AA: context.obj({ K: script('key') }),
        }),
      ]),
    })
  })
}

/** Encrypted; an empty user password opens it for everyone and only restricts what they may do. */
export async function lockedPdf(userPassword: string, useObjectStreams = false): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false })
  document.addPage([595, 842])
  document.encrypt({ userPassword, ownerPassword: 'eier' })
  return document.save({ useObjectStreams })
}
