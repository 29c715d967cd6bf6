import { inAllLanguages } from './screen/words.ts'

/** Titles of the system's own dialogs, which the main process opens. */
export const dialogWords = inAllLanguages({
  nb: {
    attachmentFiles: 'Velg vedlegg',
    attachmentKinds: 'PDF, Word og bilder',
    progressFolder: 'Velg mappen som den offentlige siden skal ligge i',
    wordFile: 'Velg Word-dokumentet',
    wordSave: 'Lagre som Word-dokument',
    wordKinds: 'Word-dokument',
    savePacket: 'Lagre møtepakken',
    verifyPacket: 'Etterprøv en møtepakke',
  },
  nn: {
    attachmentFiles: 'Vel vedlegg',
    attachmentKinds: 'PDF, Word og bilete',
    progressFolder: 'Vel mappa som den offentlege sida skal liggje i',
    wordFile: 'Vel Word-dokumentet',
    wordSave: 'Lagre som Word-dokument',
    wordKinds: 'Word-dokument',
    savePacket: 'Lagre møtepakken',
    verifyPacket: 'Etterprøv ein møtepakke',
  },
  en: {
    attachmentFiles: 'Choose attachments',
    attachmentKinds: 'PDF, Word and pictures',
    progressFolder: 'Choose the folder for the public page',
    wordFile: 'Choose the Word document',
    wordSave: 'Save as a Word document',
    wordKinds: 'Word document',
    savePacket: 'Save the packet',
    verifyPacket: 'Prove a packet',
  },
})
