import { deflateSync } from 'node:zlib'
import { docx, docxEntries, paragraph, picture, relation, run, table, zip } from './docx-makers.ts'
import { megabyte, noise, refused, taken } from './hostile-file.ts'
import type { HostileFile } from './hostile-file.ts'
import { hostilePdfs } from './hostile-pdfs.ts'
import { jpeg, png, pngHeader, pngOf } from './picture-makers.ts'

/** Every kind of trouble that intake has been built against, made by code. */
export async function hostileFiles(): Promise<readonly HostileFile[]> {
  return [...(await hostilePdfs()), ...pictures(), ...wordFiles(), ...otherKinds()]
}

function pictures(): readonly HostileFile[] {
  const file = (
    what: string,
    name: string,
    bytes: Uint8Array,
    becomes: HostileFile['becomes'],
  ): HostileFile => ({
    what,
    name,
    bytes,
    becomes,
  })
  const sound = png(200, 100)
  const end = ['IEND', Buffer.alloc(0)] as const
  const black = deflateSync(Buffer.alloc((9_990 * 8 + 1) * 9_990), { level: 1 })
  const profile = Buffer.concat([Buffer.from('icc\0\0'), deflateSync(Buffer.alloc(200 * megabyte))])
  return [
    file(
      'a PNG of ten thousand million pixels',
      'a.png',
      pngOf(pngHeader(100_000, 100_000), end),
      refused('tooManyPixels'),
    ),
    file(
      'a PNG that decodes to 800 MB',
      'a.png',
      pngOf(pngHeader(9_990, 9_990, 16, 6), ['IDAT', black], end),
      refused('tooMuchMemory', 'tooSlow', 'crashed'),
    ),
    file('a PNG without width', 'a.png', pngOf(pngHeader(0, 10), end), refused('pictureDamaged')),
    file('a PNG cut in half', 'a.png', sound.subarray(0, sound.length / 2), refused('pictureDamaged')),
    file('a PNG without data', 'a.png', pngOf(pngHeader(10, 10), end), refused('pictureDamaged')),
    file(
      'a PNG with a colour profile that explodes',
      'a.png',
      pngOf(pngHeader(1, 1), ['iCCP', profile], ['IDAT', deflateSync(Buffer.alloc(4))], end),
      {
        taken: [],
      },
    ),
    file('a JPEG whose header says more than there is', 'a.jpg', jpeg(64, 64, { says: [9_000, 9_000] }), {
      taken: [],
    }),
    file(
      'a JPEG whose header says 4,000 million pixels',
      'a.jpg',
      jpeg(8, 8, { says: [65_500, 65_500] }),
      refused('tooManyPixels'),
    ),
    file(
      'a JPEG cut after its first bytes',
      'a.jpg',
      jpeg(64, 64).subarray(0, 40),
      refused('pictureDamaged'),
    ),
    file('a JPEG wider than any decoder takes', 'a.jpg', jpeg(20_000, 8), refused('tooManyPixels')),
    file('a JPEG called PDF', 'a.pdf', jpeg(64, 64), taken('wrongExtension', 'altMissing')),
  ]
}

function wordFiles(): readonly HostileFile[] {
  const word = (what: string, bytes: Uint8Array, becomes: HostileFile['becomes']): HostileFile => ({
    what,
    name: 'brev.docx',
    bytes,
    becomes,
  })
  const hello = paragraph('Hei')
  const laughs = '<!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>'
  const outside = '<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
  const extra = (name: string, data: Uint8Array | string) => docx(hello, { more: [{ name, data }] })
  const entries = docxEntries(hello)
  const spans = table([['a', 'b']]).replace(
    '<w:tc>',
    '<w:tc><w:tcPr><w:gridSpan w:val="1000000000"/></w:tcPr>',
  )
  const pages = (count: number) => Array.from({ length: count }, () => run('x')).join('')
  return [
    word('a document part of 400 MB', docx(hello.repeat(1) + ' '.repeat(400 * megabyte)), refused('bomb')),
    word(
      'pictures of 300 MB in all',
      docx(hello, {
        more: [1, 2, 3].map((n) => ({ name: `word/media/b${n}.png`, data: Buffer.alloc(100 * megabyte) })),
      }),
      refused('bomb'),
    ),
    word(
      'a part larger than the archive says',
      zip(
        entries.map((entry) =>
          entry.name === 'word/document.xml' ? { ...entry, says: { size: 10 } } : entry,
        ),
      ),
      refused('damaged'),
    ),
    word('entities that multiply', docx(hello, { prolog: laughs }), refused('damaged')),
    word('an entity from the disk', docx(paragraph('&x;'), { prolog: outside }), refused('damaged')),
    word(
      'elements 5,000 deep',
      docx('<w:sdt><w:sdtContent>'.repeat(5_000) + hello + '</w:sdtContent></w:sdt>'.repeat(5_000)),
      refused('damaged'),
    ),
    word('a million elements', docx(`<w:p>${pages(500_000)}</w:p>`), refused('damaged')),
    word('a tag that never ends', docx(`${hello}<w:p w:x="`), refused('damaged')),
    word(
      'a template from the net',
      docx(hello, {
        relations: relation('rId9', 'attachedTemplate', 'http://sporing.example/mal.dotm', true),
      }),
      { taken: [], without: ['sporing'] },
    ),
    word(
      'a picture from the net',
      docx(hello + picture('rId9', '').replace('r:embed', 'r:link'), {
        relations: relation('rId9', 'image', 'http://sporing.example/p.png', true),
      }),
      { taken: ['attachment.pictureDropped'], without: ['sporing'] },
    ),
    word('macros', extra('word/vbaProject.bin', noise(500)), taken('activeContent')),
    word(
      'a link that is a script',
      docx(`<w:p><w:hyperlink r:id="rId9">${run('Klikk')}</w:hyperlink></w:p>`, {
        relations: relation('rId9', 'hyperlink', 'javascript:alert(1)', true),
      }),
      { taken: ['attachment.linkDropped'], without: ['javascript'] },
    ),
    word(
      'a field that is a script',
      docx(
        `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>HYPERLINK "vbscript:x"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('Klikk')}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`,
      ),
      { taken: ['attachment.linkDropped'], without: ['vbscript'] },
    ),
    word('names that climb out', extra('../../../etc/cron.d/x', 'x'), refused('damaged')),
    word('names that are absolute', extra('/etc/passwd', 'x'), refused('damaged')),
    word(
      'a locked part',
      zip([...entries.slice(1), { name: '[Content_Types].xml', data: 'x', says: { encrypted: true } }]),
      refused('encrypted'),
    ),
    word(
      'no document in it',
      zip(entries.filter(({ name }) => name !== 'word/document.xml')),
      refused('damaged'),
    ),
    word('the same part twice', zip([...entries, ...entries.slice(2, 3)]), refused('damaged')),
    word('nothing to read', docx('<w:p/>'), refused('noPages')),
    word('a cell across a thousand million columns', docx(spans), taken()),
    word(
      'a picture that is none',
      docx(hello + picture('rId9', 'Kart'), {
        relations: relation('rId9', 'image', 'media/b.png'),
        more: [{ name: 'word/media/b.png', data: png(40, 40).subarray(0, 200) }],
      }),
      taken('pictureDropped'),
    ),
    word(
      'an object of another program',
      docx(`${hello}<w:p><w:r><w:object><o:OLEObject ProgID="Package"/></w:object></w:r></w:p>`, {
        more: [{ name: 'word/embeddings/ole1.bin', data: noise(100) }],
      }),
      taken('embeddedFiles'),
    ),
    word('hidden text', docx(hello + paragraph(run('HEMMELIG', '<w:vanish/>'))), {
      taken: ['attachment.hiddenTextDropped'],
      without: ['HEMMELIG'],
    }),
    word('cut in half', docx(hello.repeat(50)).subarray(0, 900), refused('damaged')),
  ]
}

function otherKinds(): readonly HostileFile[] {
  const other = (what: string, name: string, bytes: Uint8Array | string): HostileFile => ({
    what,
    name,
    bytes: Buffer.from(bytes as string),
    becomes: refused('unknownKind'),
  })
  const compound = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), noise(2000)])
  const types = { name: '[Content_Types].xml', data: '<Types/>' }
  return [
    other('nothing at all', 'tom.pdf', ''),
    other('a login page called PDF', 'plan.pdf', '<!DOCTYPE html><html><title>Logg inn</title></html>'),
    other('a program called PDF', 'faktura.pdf', Buffer.concat([Buffer.from('MZ'), noise(5000)])),
    other(
      'a program with a PDF header behind',
      'a.pdf',
      Buffer.concat([Buffer.from('MZ\0\0%PDF-1.7\n'), noise(500)]),
    ),
    other('an archive', 'filer.zip', zip([{ name: 'a.txt', data: 'hei' }])),
    other('a spreadsheet', 'tall.xlsx', zip([types, { name: 'xl/workbook.xml', data: '<x/>' }])),
    other('a Word document of 1997', 'brev.doc', compound),
    other(
      'a picture from a telephone',
      'IMG.HEIC',
      Buffer.concat([Buffer.from('\0\0\0\x18ftypheic'), noise(100)]),
    ),
    other('plain text', 'notat.txt', 'Hei.\nDette er et notat.\n'),
    other('noise', 'x.bin', noise(4000)),
    {
      what: 'a Word document with a password',
      name: 'brev.docx',
      bytes: Buffer.concat([compound, Buffer.from('EncryptedPackage', 'utf16le')]),
      becomes: refused('encrypted'),
    },
  ]
}
