import { docx, paragraph, wordReport } from './docx-makers.ts'
import { noise } from './hostile-file.ts'
import * as odd from './odd-pdfs.ts'
import { handWritten, pageOfSize } from './pdf-broken.ts'
import * as make from './pdf-makers.ts'
import { jpeg, png } from './picture-makers.ts'
import { PDFName, PDFString } from '@cantoo/pdf-lib'

/** A file that somebody lays by a case, and what must come of it. */
export type OfferedKind = { readonly name: string; readonly bytes: Uint8Array } & (
  | { readonly refused: string }
  | { readonly pages: number; readonly warns?: readonly string[]; readonly says?: RegExp }
)

export type KindsOfPacket = { readonly of: string; readonly files: readonly OfferedKind[] }

const taken = (
  name: string,
  bytes: Uint8Array,
  pages: number,
  more: { readonly warns?: readonly string[]; readonly says?: RegExp } = {},
): OfferedKind => ({ name, bytes, pages, ...more })
const refused = (name: string, bytes: Uint8Array, code: string): OfferedKind => ({
  name,
  bytes,
  refused: `attachment.${code}`,
})

/** Fourteen packets whose attachments are of every kind that people send; none is like another. */
export async function packetsOfAllKinds(): Promise<readonly KindsOfPacket[]> {
  const report = make.taggedReport()
  const letter = await make.plainPdf(['Brev'])
  const catalog = (key: string, value: object) =>
    make.plainPdf(['Vent'], ({ catalog: of, context }) => of.set(PDFName.of(key), context.obj({ ...value })))
  return [
    {
      of: 'tagged reports with bookmarks and links of their own',
      files: [
        taken('rapport.pdf', report, 3, { warns: [], says: /Innhald/ }),
        taken('navn.pdf', await make.namedLinkPdf(2), 3, { warns: ['untagged', 'noLanguage'] }),
        taken('rapport igjen.pdf', report, 3),
      ],
    },
    {
      of: 'pages that are turned and cropped',
      files: [
        taken('tagget.pdf', await make.turnedPdf('tagged'), 3),
        taken('utagget.pdf', await make.turnedPdf('plain'), 4, { says: /Sidelengs/ }),
      ],
    },
    {
      of: 'landscape pages, slides and other units of length',
      files: [
        taken('ark.pdf', await odd.sizedPdf([842, 595], [720, 405], [420, 595], [612, 792]), 4),
        taken('enheter.pdf', await odd.unitPdf(2, 0.5, 1), 3, { says: /Enhet 2/ }),
      ],
    },
    {
      of: 'huge and tiny pages',
      files: [
        taken('kart.pdf', await odd.sizedPdf(odd.a0, [3370, 2384], [842, 1191]), 3, { says: /2384 x 3370/ }),
        taken('lengst.pdf', await odd.sizedPdf([odd.longest, odd.longest], [595, odd.longest]), 2),
        refused('for lang.pdf', pageOfSize(14_400, 595), 'pageSize'),
        refused('for liten.pdf', pageOfSize(2, 2), 'pageSize'),
        taken('lapp.pdf', await odd.sizedPdf([200, 120], [60, 40]), 2),
      ],
    },
    {
      of: 'locked files',
      files: [
        refused('passord.pdf', await make.lockedPdf('hemmelig'), 'encrypted'),
        refused('passord 2.pdf', await make.lockedPdf('hemmelig', true), 'encrypted'),
        taken('eier.pdf', await odd.ownerLockedPdf(), 3, { warns: ['restricted'], says: /Innhald/ }),
        taken('brev.pdf', letter, 1),
      ],
    },
    {
      of: 'broken files beside a sound one',
      files: [
        refused('avkortet.pdf', report.subarray(0, 3000), 'damaged'),
        refused('søppel.pdf', Buffer.concat([Buffer.from('%PDF-1.7\n'), noise(20_000)]), 'damaged'),
        refused(
          'tom.pdf',
          handWritten('<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Count 0/Kids[]>>'),
          'noPages',
        ),
        refused('ingenting.pdf', new Uint8Array(), 'unknownKind'),
        taken('hel.pdf', report, 3),
      ],
    },
    {
      of: 'forms',
      files: [
        refused('xfa.pdf', await catalog('AcroForm', { XFA: PDFString.of('<xdp/>') }), 'xfa'),
        taken('skjema.pdf', await odd.formPdf(false), 1, { warns: ['fieldsFlattened'], says: /Verdi Navn/ }),
        taken('skjema uten utseende.pdf', await odd.formPdf(true), 1, {
          warns: ['fieldWithoutAppearance', 'fieldsFlattened'],
        }),
      ],
    },
    {
      of: 'active files',
      files: [
        taken('aktiv.pdf', await make.activePdf(), 3, {
          warns: ['activeContent', 'commentsDropped', 'embeddedFiles'],
        }),
        refused('portefølje.pdf', await catalog('Collection', { View: 'D' }), 'portfolio'),
      ],
    },
    {
      of: 'signed files and files with layers',
      files: [
        taken('signert.pdf', await odd.signedPdf(), 1, { warns: ['signed'] }),
        taken('lag.pdf', await make.hiddenLayerPdf(), 1, { warns: ['hiddenLayers'] }),
      ],
    },
    {
      of: 'a hundred pages, and more than there may be',
      files: [
        taken('hundre.pdf', odd.manyPages(100), 100),
        refused('for mange.pdf', odd.manyPages(10_001), 'tooManyPages'),
      ],
    },
    {
      of: 'pictures',
      files: [
        taken('kart.png', png(300, 200), 1, { warns: ['altMissing'] }),
        taken('foto.jpg', jpeg(64, 48, { orientation: 6 }), 1, { warns: ['altMissing'] }),
        refused('halv.png', png(300, 200).subarray(0, 400), 'pictureDamaged'),
      ],
    },
    {
      of: 'Word documents',
      files: [
        taken('melding.docx', wordReport(png(60, 30)), 1, { says: /Årsmelding for biblioteket/ }),
        taken('lang.docx', docx(paragraph('Ord og ord. '.repeat(30)).repeat(60)), 6),
      ],
    },
    {
      of: 'files that are other than their names say',
      files: [
        taken('rapport.docx', report, 3, { warns: ['wrongExtension'] }),
        taken('bilde.pdf', png(60, 40), 1, { warns: ['wrongExtension'] }),
        refused('innlogging.pdf', Buffer.from('<!DOCTYPE html><html><p>Logg inn</html>'), 'unknownKind'),
        refused('regneark.xlsx', Buffer.from('Dato;Sum\n'), 'unknownKind'),
      ],
    },
    {
      of: 'scans without a word',
      files: [taken('skann.pdf', await make.picturePdf(), 1, { warns: ['untagged'] })],
    },
  ]
}
