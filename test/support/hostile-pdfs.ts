import { PDFName, PDFString } from '@cantoo/pdf-lib'
import { deflateSync } from 'node:zlib'
import { megabyte, noise, refused, taken } from './hostile-file.ts'
import type { HostileFile } from './hostile-file.ts'
import * as broken from './pdf-broken.ts'
import * as make from './pdf-makers.ts'

/** PDFs that lie, loop, hide, or grow. */
export async function hostilePdfs(): Promise<readonly HostileFile[]> {
  return [...(await wrongPdfs()), ...(await cutPdfs()), ...explodingPdfs()]
}

const pdf = (what: string, bytes: Uint8Array, becomes: HostileFile['becomes']): HostileFile => ({
  what,
  name: 'vedlegg.pdf',
  bytes,
  becomes,
})

async function wrongPdfs(): Promise<readonly HostileFile[]> {
  const set = (key: string, value: object) =>
    make.plainPdf(['Vent'], ({ catalog, context }) => catalog.set(PDFName.of(key), context.obj({ ...value })))
  const one = ['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Count 1/Kids[3 0 R]>>'] as const
  const page = '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]'
  const active = ['activeContent', 'commentsDropped', 'embeddedFiles', 'fieldsFlattened']
  return [
    pdf('locked with a password', await make.lockedPdf('hemmelig'), refused('encrypted')),
    pdf('locked with a password, in object streams', await make.lockedPdf('x', true), refused('encrypted')),
    pdf('locked by its owner only', await make.lockedPdf(''), taken('restricted')),
    pdf(
      'noise behind a header',
      Buffer.concat([Buffer.from('%PDF-1.7\n'), noise(50_000)]),
      refused('damaged'),
    ),
    pdf('a header and nothing', Buffer.from('%PDF-1.7\n'), refused('damaged')),
    pdf('no pages', broken.handWritten(one[0], '<</Type/Pages/Count 0/Kids[]>>'), refused('noPages')),
    pdf('no page tree', broken.handWritten('<</Type/Catalog>>'), refused('noPages')),
    pdf('a page tree that is its own child', broken.loopingPdf(), refused('damaged')),
    pdf('a page tree 50,000 deep', deepPageTree(50_000), taken()),
    pdf('a huge page', broken.pageOfSize(20_000, 20_000), refused('pageSize')),
    pdf('a tiny page', broken.pageOfSize(1, 1), refused('pageSize')),
    pdf(
      'a page of no number',
      broken.handWritten(...one, `${page}/UserUnit 1e999>>`),
      refused('pageSize', 'damaged'),
    ),
    pdf('an XFA form', await set('AcroForm', { XFA: PDFString.of('<xdp/>') }), refused('xfa')),
    pdf('a portfolio', await set('Collection', { View: 'D' }), refused('portfolio')),
    pdf('scripts, Launch, embedded files, remarks', await make.activePdf(), taken(...active)),
    pdf('10,001 pages', manyPages(10_001), refused('tooManyPages')),
    pdf('content that is not there', broken.handWritten(...one, `${page}/Contents 9 0 R>>`), taken()),
    pdf('an outline that is its own child', loopingOutline(), taken('untagged')),
    pdf('a structure tree that is its own child', loopingStructure(), taken()),
    pdf('brackets 20,000 deep', broken.deeplyNestedPdf(), refused('damaged')),
    pdf('dictionaries 20,000 deep', nested('<</A', '>>', 20_000), refused('damaged')),
    pdf('the name of another kind', make.taggedReport(), taken()),
  ].map((file) =>
    file.what.startsWith('the name') ? { ...file, name: 'a.docx', becomes: taken('wrongExtension') } : file,
  )
}

async function cutPdfs(): Promise<readonly HostileFile[]> {
  const whole = await make.plainPdf(['En', 'To', 'Tre'])
  return Array.from({ length: 10 }, (_, index) => {
    const cut = Math.floor((whole.length * (index + 0.5)) / 10)
    // The tail holds only the table of contents of objects, which readers can make again.
    const becomes = { ...refused('damaged'), unlessPages: 3 }
    return pdf(`cut at ${cut} of ${whole.length} bytes`, whole.subarray(0, cut), becomes)
  })
}

function explodingPdfs(): readonly HostileFile[] {
  const twice = deflateSync(deflateSync(Buffer.alloc(600 * megabyte), { level: 1 }))
  const image = `<</Type/XObject/Subtype/Image/Width 20000/Height 20000/BitsPerComponent 8/ColorSpace/DeviceGray/Filter[/FlateDecode/FlateDecode]/Length ${twice.length}>>`
  return [
    pdf('an object stream that explodes', broken.bombPdf('objects', 80 * megabyte), refused('bomb')),
    pdf('a content stream that explodes', broken.bombPdf('content', 520 * megabyte), refused('bomb')),
    pdf('a picture packed twice that explodes', withStream(image, twice), refused('bomb')),
    pdf(
      'a table of more objects than there are bytes',
      endlessTable('[1 2 2]', '99999999999999999999'),
      refused('damaged'),
    ),
    pdf('a table of endless rows', endlessTable('[1 2 2147483648]', '10'), refused('damaged')),
    pdf('thirty million numbers in a small stream', numberHog(), refused('tooMuchMemory', 'tooSlow')),
  ]
}

function nested(open: string, close: string, depth: number): Uint8Array {
  return broken.handWritten(
    `<</Type/Catalog/Pages 2 0 R/X ${open.repeat(depth)} 1 ${close.repeat(depth)}>>`,
    '<</Type/Pages/Count 0/Kids[]>>',
  )
}

function deepPageTree(depth: number): Uint8Array {
  const nodes = Array.from({ length: depth }, (_, index) => `<</Type/Pages/Count 1/Kids[${index + 3} 0 R]>>`)
  return broken.handWritten('<</Type/Catalog/Pages 2 0 R>>', ...nodes, '<</Type/Page/MediaBox[0 0 595 842]>>')
}

function manyPages(count: number): Uint8Array {
  const kids = Array.from({ length: count }, (_, index) => `${index + 3} 0 R`).join(' ')
  const pages = Array.from({ length: count }, () => '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>')
  return broken.handWritten(
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Count ${count}/Kids[${kids}]>>`,
    ...pages,
  )
}

const pageOne = '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>'

function loopingOutline(): Uint8Array {
  const catalog = '<</Type/Catalog/Pages 2 0 R/Outlines 4 0 R>>'
  const pages = '<</Type/Pages/Count 1/Kids[3 0 R]>>'
  const item = '<</Title(A)/Parent 4 0 R/First 5 0 R/Last 5 0 R/Next 5 0 R/Dest[3 0 R/Fit]>>'
  return broken.handWritten(catalog, pages, pageOne, '<</First 5 0 R/Last 5 0 R/Count 1>>', item)
}

function loopingStructure(): Uint8Array {
  const catalog = '<</Type/Catalog/Pages 2 0 R/StructTreeRoot 4 0 R/MarkInfo<</Marked true>>>>'
  const pages = '<</Type/Pages/Count 1/Kids[3 0 R]>>'
  const element = '<</Type/StructElem/S/Sect/P 4 0 R/K[5 0 R 5 0 R 5 0 R]>>'
  return broken.handWritten(catalog, pages, pageOne, '<</Type/StructTreeRoot/K 5 0 R>>', element)
}

function withStream(dictionary: string, data: Uint8Array): Uint8Array {
  const stream = Buffer.concat([Buffer.from(`${dictionary}\nstream\n`), data, Buffer.from('\nendstream')])
  const catalog = '<</Type/Catalog/Pages 2 0 R>>'
  return broken.handWritten(catalog, '<</Type/Pages/Count 1/Kids[3 0 R]>>', pageOne, stream)
}

/** Under every cap by its size, and an object each when parsed: only a limit on memory stops it. */
function numberHog(): Uint8Array {
  const packed = deflateSync(
    Buffer.concat([Buffer.from('9 0 '), Buffer.from(`[${'1 '.repeat(30_000_000)}]`)]),
  )
  return withStream(`<</Type/ObjStm/N 1/First 4/Filter/FlateDecode/Length ${packed.length}>>`, packed)
}

/** Found by mutation: the library believes what is promised, until memory or patience runs out. */
function endlessTable(widths: string, count: string): Uint8Array {
  const rows = deflateSync(Buffer.alloc(50))
  const says = `/W${widths}/Index[0 ${count}]/Size 10/Filter/FlateDecode/Length ${rows.length}`
  return withStream(`<</Type/XRef${says}>>`, rows)
}
