import { textAt } from '#main/typeset/intake/objects.ts'
import { proofFaults } from '#shared/text/proof-words.ts'
import type { Checked, Evidence } from '../evidence.ts'

/** The document says what language it is in: bokmål, nynorsk or English with its region. */
export function language({ file }: Evidence): Checked {
  const said = textAt(file.catalog, 'Lang') ?? ''
  return {
    counted: 1,
    faults: /^[a-z]{2,3}(?:-[A-Z]{2})?$/.test(said) ? [] : [{ what: proofFaults.languageMissing() }],
  }
}

/** The title is there, and readers show it instead of the file's name. */
export function title({ read, file }: Evidence): Checked {
  const said = file.info === null ? '' : (textAt(file.info, 'Title') ?? '')
  const faults = [
    ...(said === '' ? [proofFaults.titleMissing()] : []),
    ...(read.titleShown ? [] : [proofFaults.titleHidden()]),
  ]
  return { counted: 1, faults: faults.map((what) => ({ what })) }
}

/** Each property of Info, and where XMP says the same. */
const pairs: readonly (readonly [key: string, xmp: (text: string) => string])[] = [
  ['Title', (xmp) => alternative(xmp, 'dc:title')],
  ['Author', (xmp) => alternative(xmp, 'dc:creator')],
  ['Subject', (xmp) => alternative(xmp, 'dc:description')],
  ['Keywords', (xmp) => simple(xmp, 'pdf:Keywords')],
  ['Creator', (xmp) => simple(xmp, 'xmp:CreatorTool')],
  ['Producer', (xmp) => simple(xmp, 'pdf:Producer')],
  ['CreationDate', (xmp) => simple(xmp, 'xmp:CreateDate')],
  ['ModDate', (xmp) => simple(xmp, 'xmp:ModifyDate')],
]

/** Info and XMP say the same of the document (ISO 19005-2, 6.6.3). */
export function metadata({ read, file }: Evidence): Checked {
  if (read.xmp === '') return { counted: 0, faults: [{ what: proofFaults.metadataMissing() }] }
  const { info } = file
  const faults = pairs.flatMap(([key, inXmp]) => {
    const said = info === null ? '' : (textAt(info, key) ?? '')
    const same = key.endsWith('Date') ? isoOf(said) === isoOf(inXmp(read.xmp)) : said === inXmp(read.xmp)
    // A title that is missing in Info is told by the check of titles.
    return same || (key === 'Title' && said === '') ? [] : [{ what: proofFaults.metadataDiffers(key) }]
  })
  return { counted: pairs.length, faults }
}

function simple(xmp: string, tag: string): string {
  return unescaped(
    new RegExp(`<${tag}>([^<]*)</${tag}>`).exec(xmp)?.[1] ??
      new RegExp(`${tag}="([^"]*)"`).exec(xmp)?.[1] ??
      '',
  )
}

function alternative(xmp: string, tag: string): string {
  const body = new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`).exec(xmp)?.[1] ?? ''
  return unescaped(/<rdf:li[^>]*>([^<]*)<\/rdf:li>/.exec(body)?.[1] ?? '')
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const unescaped = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|apos);/g, (_, entity: string) => entities[entity] ?? '').trim()

/** `D:20201113120000Z` and `2020-11-13T12:00:00Z` are the same instant; digits to the second decide. */
const isoOf = (date: string): string => date.replace(/\D/g, '').slice(0, 14)
