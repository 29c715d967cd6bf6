import type { webRefusals as nb } from '../web.ts'
import type { Worded } from '../worded.ts'

const stopped = 'The web edition was not made, and an earlier edition in the folder was not touched.'

/** Refusals of the web edition, in English. A leak is named by its place, never by what leaked. */
export const webRefusals: Worded<typeof nb> = {
  'web.folderNotEmpty': (f) =>
    `The folder ${f['path']} holds something else than a web edition (${f['found']}) and was not touched. Choose an empty folder with --out.`,
  'web.notAFolder': (f) =>
    `${f['path']} is a file, not a folder, and was not touched. Choose an empty folder with --out.`,
  'web.leak': (f) =>
    `${f['file']}, ${f['place']}: here stands something from ${f['from']}, which is withheld. ${stopped} Rewrite the text, or exempt it too.`,
  'web.leakInPdf': (f) => `${f['file']}, ${f['place']}. ${stopped} Replace the attachment, or exempt it too.`,
  'web.identityNumber': (f) =>
    `${f['file']}, ${f['place']}: here stands a national identity number, which must never be published. ${stopped} Remove the number, or exempt the text.`,
  'web.activeContent': (f) => `${f['file']}, ${f['place']}. ${stopped} Replace the attachment.`,
}
