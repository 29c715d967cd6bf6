import { inAllLanguages } from './screen/words.ts'

/** Titles of the system's own dialogs, which the main process opens. */
export const dialogWords = inAllLanguages({
  nb: {
    attachmentFiles: 'Velg vedlegg',
    attachmentKinds: 'PDF, Word og bilder',
    progressFolder: 'Velg mappen som den offentlige siden skal ligge i',
    savePacket: 'Lagre møtepakken',
    verifyPacket: 'Etterprøv en møtepakke',
    wordLists: 'Ordlister (tekst)',
    importWords: 'Velg en ordliste med ett ord på hver linje',
    exportWords: 'Lagre ordlisten',
    wordFile: (language: 'nb' | 'nn') => `ordliste-${language}.txt`,
  },
  nn: {
    attachmentFiles: 'Vel vedlegg',
    attachmentKinds: 'PDF, Word og bilete',
    progressFolder: 'Vel mappa som den offentlege sida skal liggje i',
    savePacket: 'Lagre møtepakken',
    verifyPacket: 'Etterprøv ein møtepakke',
    wordLists: 'Ordlister (tekst)',
    importWords: 'Vel ei ordliste med eitt ord på kvar linje',
    exportWords: 'Lagre ordlista',
    wordFile: (language: 'nb' | 'nn') => `ordliste-${language}.txt`,
  },
  en: {
    attachmentFiles: 'Choose attachments',
    attachmentKinds: 'PDF, Word and pictures',
    progressFolder: 'Choose the folder for the public page',
    savePacket: 'Save the packet',
    verifyPacket: 'Prove a packet',
    wordLists: 'Word lists (text)',
    importWords: 'Choose a word list with one word on each line',
    exportWords: 'Save the word list',
    wordFile: (language: 'nb' | 'nn') => `word-list-${language}.txt`,
  },
})
