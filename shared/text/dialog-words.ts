import { inAllLanguages } from './screen/words.ts'

/** Titles of the system's own dialogs, which the main process opens. */
export const dialogWords = inAllLanguages({
  nb: {
    attachmentFiles: 'Velg vedlegg',
    attachmentKinds: 'PDF, Word og bilder',
    progressFolder: 'Velg mappen som den offentlige siden skal ligge i',
    bundleSave: 'Lagre saken til en kollega',
    bundleOpen: 'Ta imot en sak fra en kollega',
    bundleKind: 'Sak fra Saksklar',
  },
  nn: {
    attachmentFiles: 'Vel vedlegg',
    attachmentKinds: 'PDF, Word og bilete',
    progressFolder: 'Vel mappa som den offentlege sida skal liggje i',
    bundleSave: 'Lagre saka til ein kollega',
    bundleOpen: 'Ta imot ei sak frå ein kollega',
    bundleKind: 'Sak frå Saksklar',
  },
  en: {
    attachmentFiles: 'Choose attachments',
    attachmentKinds: 'PDF, Word and pictures',
    progressFolder: 'Choose the folder for the public page',
    bundleSave: 'Save the case for a colleague',
    bundleOpen: 'Receive a case from a colleague',
    bundleKind: 'Case from Saksklar',
  },
})
