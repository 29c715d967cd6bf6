import type { Sentence } from '../../refusal-words.ts'
import type { attachmentRefusals as nb, lookalikeAdvice as nbAdvice } from '../attachment.ts'
import type { Worded } from '../worded.ts'

const another = 'Ask the sender for a new file, or print it to PDF again.'

const causes: Readonly<Record<string, string>> = {
  'attachment.notPdf': 'the file is not a PDF',
  'attachment.encrypted': 'the file is encrypted or needs a password',
  'attachment.damaged': 'the file is damaged',
  'attachment.noPages': 'the file has no pages',
  'attachment.pageSize': 'a page is too small or too large',
  'attachment.xfa': 'the file is a dynamic form (XFA) that only some programs can show',
  'attachment.portfolio': 'the file is a PDF portfolio with other files inside',
  'attachment.bomb': 'the file grows beyond the limit when it is unpacked',
  'attachment.tooManyPages': 'the file has too many pages',
  'attachment.tooMuchMemory': 'the file needs more memory than an attachment may use',
  'attachment.tooSlow': 'it took too long to read the file',
  'attachment.crashed': 'the part of the program that reads attachments stopped at this file',
  'attachment.pictureDamaged': 'the picture is damaged',
}

const advice: { readonly [K in keyof typeof nbAdvice]: readonly [looksLike: string, advice: string] } = {
  archive: ['an archive (ZIP or the like)', 'Unpack it and attach the files one by one.'],
  audioOrVideo: ['sound or film', 'It cannot stand in a packet. Attach it as an unprinted attachment.'],
  email: ['an e-mail', 'Print the e-mail to PDF, and attach the files in it one by one.'],
  empty: ['an empty file', 'Fetch the file again from where it came.'],
  executable: ['a program', 'Do not open it. Tell the IT department if you did not expect it.'],
  heic: ['a picture in HEIC or AVIF, as phones make them', 'Save the picture as JPEG or PNG.'],
  html: [
    'a web page',
    'Print the page to PDF. If the file came from behind a login, it may not have been downloaded.',
  ],
  office97: ['a document from Office 97–2003', 'Open it and save it as PDF or DOCX.'],
  openDocument: ['an OpenDocument document (ODT or the like)', 'Open it and save it as PDF or DOCX.'],
  otherPicture: ['a picture in another format than PNG and JPEG', 'Save the picture as PNG or JPEG.'],
  postscript: ['a PostScript file', 'Convert it to PDF.'],
  presentation: ['a presentation', 'Open it and save it as PDF.'],
  richText: ['an RTF document', 'Open it and save it as PDF or DOCX.'],
  spreadsheet: ['a spreadsheet', 'Open it, set up the print and save it as PDF.'],
  svg: ['an SVG drawing', 'Save the drawing as PDF or PNG.'],
  text: ['plain text', 'Open it in a word processor and save it as PDF.'],
  unknown: ['something that the program does not know', 'Save the document as PDF and try again.'],
}

const where = (facts: Readonly<Record<string, string>>): string =>
  facts['file'] === undefined ? 'The attachment' : `The attachment ${facts['file']}`

const plain =
  (code: string, what: string): Sentence =>
  (facts) =>
    `${where(facts)} was not taken in: ${causes[code] ?? code}. ${what}`

/** Why a file cannot be an attachment, in English. */
export const attachmentRefusals: Worded<typeof nb> = {
  'attachment.notPdf': plain('attachment.notPdf', 'Save the document as PDF and try again.'),
  'attachment.encrypted': plain(
    'attachment.encrypted',
    'Remove the password in the program that made the file, and try again.',
  ),
  'attachment.damaged': plain('attachment.damaged', another),
  'attachment.noPages': plain('attachment.noPages', another),
  'attachment.pageSize': (f) =>
    `${where(f)} was not taken in: page ${f['page']} measures ${Math.round(Number(f['width']))} × ${Math.round(Number(f['height']))} points, and pages must be 3–13,800. ${another}`,
  'attachment.xfa': plain(
    'attachment.xfa',
    'Open the form in Acrobat, print it to PDF, and attach the new file.',
  ),
  'attachment.portfolio': plain('attachment.portfolio', 'Attach the files inside one by one.'),
  'attachment.bomb': plain('attachment.bomb', another),
  'attachment.tooManyPages': (f) =>
    `${where(f)} was not taken in: ${f['pages']} pages, and the limit is ${f['limit']}. Split the file, or attach it as an unprinted attachment.`,
  'attachment.unknownKind': (f) => {
    const [looksLike, what] = (advice as Readonly<Record<string, readonly [string, string]>>)[
      f['looksLike'] ?? ''
    ] ?? ['something else', '']
    return `${where(f)} was not taken in: the file looks like ${looksLike}. Attachments may be PDF, DOCX, PNG or JPEG. ${what}`
  },
  'attachment.tooMuchMemory': plain('attachment.tooMuchMemory', another),
  'attachment.tooSlow': plain('attachment.tooSlow', another),
  'attachment.crashed': plain('attachment.crashed', another),
  'attachment.pictureDamaged': plain(
    'attachment.pictureDamaged',
    'Open it in a picture program, save it again as PNG or JPEG, and try again.',
  ),
  'attachment.tooManyPixels': (f) =>
    `${where(f)} was not taken in: the picture is ${f['width']} × ${f['height']} pixels, and the limit is ${f['limit']} million in all and ${f['side']} on a side. Save it in a smaller size.`,
  'attachment.fileTooLarge': (f) =>
    `${where(f)} was not taken in: the file is ${f['megabytes']} MB, and the limit is ${f['limit']} MB. Split it, or attach it as an unprinted attachment.`,
  'attachment.paperIssued': (f) =>
    `The paper «${f['title']}» has been issued and is locked. New attachments must be sent as a supplement.`,
  'attachment.noPaper': (f) => `Case ${f['case']} has no paper to attach anything to.`,
  'packet.noItems': (f) => `The meeting ${f['meeting']} has no items. Put cases on the agenda first.`,
  'packet.attachmentUnreadable': (f) =>
    `${f['item']}, attachment ${f['attachment']} «${f['title']}» cannot be put in the packet: ${causes[f['cause'] ?? ''] ?? f['cause']}. Replace the file and make the packet again.`,
}
