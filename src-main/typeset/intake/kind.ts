/** What intake can take: PDF as it stands, the others as pages made of them. */
export type AttachmentKind = 'pdf' | 'png' | 'jpeg' | 'docx'

/** What a file that cannot be taken looks like; shared/text/refusals words each with what to do. */
export type Lookalike = (typeof lookalikes)[number]

export const lookalikes = [
  'archive',
  'audioOrVideo',
  'email',
  'empty',
  'executable',
  'heic',
  'html',
  'office97',
  'openDocument',
  'otherPicture',
  'postscript',
  'presentation',
  'richText',
  'spreadsheet',
  'svg',
  'text',
  'unknown',
] as const

export type Recognised = { readonly kind: AttachmentKind } | { readonly looksLike: Lookalike | 'locked' }

/** Tells a file by what it holds; names lie. `locked` is an Office file behind a password. */
export function recognise(bytes: Uint8Array): Recognised {
  const raw = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  if (raw.length === 0) return { looksLike: 'empty' }
  if (startsWith(raw, '%PDF-')) return { kind: 'pdf' }
  if (startsWith(raw, '\x89PNG\r\n\x1a\n')) return { kind: 'png' }
  if (startsWith(raw, '\xff\xd8\xff')) return { kind: 'jpeg' }
  if (startsWith(raw, 'PK\x03\x04')) return zipKind(raw)
  if (startsWith(raw, '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) return { looksLike: compoundKind(raw) }
  const magic = magics.find(([prefix, at]) => startsWith(raw, prefix, at ?? 0))
  if (magic !== undefined) return { looksLike: magic[2] }
  // Readers accept rubbish in front of the header, within the first kilobyte (ISO 32000-1, annex H.3.4.1).
  if (raw.subarray(0, 1024).includes('%PDF-')) return { kind: 'pdf' }
  return { looksLike: textKind(raw) }
}

const magics: readonly (readonly [prefix: string, at: number | null, Lookalike])[] = [
  ['MZ', null, 'executable'],
  ['\x7fELF', null, 'executable'],
  ['\xca\xfe\xba\xbe', null, 'executable'],
  ['\xcf\xfa\xed\xfe', null, 'executable'],
  ['#!', null, 'executable'],
  ['L\x00\x00\x00\x01\x14\x02\x00', null, 'executable'], // Windows shortcut
  ['ftypheic', 4, 'heic'],
  ['ftypheix', 4, 'heic'],
  ['ftypmif1', 4, 'heic'],
  ['ftypavif', 4, 'heic'],
  ['ftyp', 4, 'audioOrVideo'],
  ['ID3', null, 'audioOrVideo'],
  ['OggS', null, 'audioOrVideo'],
  ['\x1aE\xdf\xa3', null, 'audioOrVideo'],
  ['WEBP', 8, 'otherPicture'],
  ['RIFF', null, 'audioOrVideo'],
  ['GIF8', null, 'otherPicture'],
  ['II*\x00', null, 'otherPicture'],
  ['MM\x00*', null, 'otherPicture'],
  ['BM', null, 'otherPicture'],
  ['Rar!', null, 'archive'],
  ['7z\xbc\xaf', null, 'archive'],
  ['\x1f\x8b', null, 'archive'],
  ['PK\x05\x06', null, 'archive'],
  ['PK\x07\x08', null, 'archive'],
  ['{\\rtf', null, 'richText'],
  ['%!', null, 'postscript'],
]

function startsWith(raw: Buffer, prefix: string, at = 0): boolean {
  return raw.subarray(at, at + prefix.length).equals(Buffer.from(prefix, 'latin1'))
}

/** Names inside a ZIP are not packed, so they can be seen without unpacking anything. */
function zipKind(raw: Buffer): Recognised {
  if (raw.includes('word/') && raw.includes('[Content_Types].xml')) return { kind: 'docx' }
  if (raw.includes('xl/') && raw.includes('[Content_Types].xml')) return { looksLike: 'spreadsheet' }
  if (raw.includes('ppt/') && raw.includes('[Content_Types].xml')) return { looksLike: 'presentation' }
  if (raw.subarray(0, 200).includes('opendocument')) return { looksLike: 'openDocument' }
  return { looksLike: 'archive' }
}

/** Compound files: Office 97, Outlook messages, and new Office files locked with a password. */
function compoundKind(raw: Buffer): Lookalike | 'locked' {
  const holds = (name: string): boolean => raw.includes(Buffer.from(name, 'utf16le'))
  if (holds('EncryptedPackage')) return 'locked'
  return holds('__substg1.0_') ? 'email' : 'office97'
}

function textKind(raw: Buffer): Lookalike {
  const start = raw.subarray(0, 4096)
  if (start.subarray(0, 512).includes(0)) return 'unknown'
  const text = start
    .toString('latin1')
    .replace(/^\xef\xbb\xbf/, '')
    .trimStart()
  if (/^(<!doctype html|<html|<head|<body|<script)/i.test(text)) return 'html'
  if (/^(<\?xml[^>]*>\s*)?(<!--.*?-->\s*)*(<!doctype svg[^>]*>\s*)?<svg/is.test(text)) return 'svg'
  if (
    /^(received|return-path|from|mime-version|message-id|subject|x-[\w-]+): /im.test(
      text.split('\n')[0] ?? '',
    )
  )
    return 'email'
  // eslint-disable-next-line no-control-regex -- what is rare in text is what is looked for
  const odd = text.match(/[\x00-\x08\x0e-\x1f\x7f]/g)?.length ?? 0
  return odd * 50 > text.length ? 'unknown' : 'text'
}

const extensions: Readonly<Record<AttachmentKind, readonly string[]>> = {
  pdf: ['pdf'],
  png: ['png'],
  jpeg: ['jpg', 'jpeg', 'jpe', 'jfif'],
  docx: ['docx', 'docm', 'dotx', 'dotm'],
}

/** Whether a file's name says that it is something else than it is; a name without an ending says nothing. */
export function hasWrongExtension(fileName: string, kind: AttachmentKind): boolean {
  const ending = /\.([^.\\/]+)$/.exec(fileName)?.[1]
  return ending !== undefined && !extensions[kind].includes(ending.toLowerCase())
}
