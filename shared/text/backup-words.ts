import { inAllLanguages } from './screen/words.ts'

/** What is said while work on backups goes on, and in the dialogs that ask for folders. */
export const backupStepWords = inAllLanguages({
  nb: {
    copy: 'Kopierer',
    structure: 'Leser kopien fra ende til annen',
    blobs: 'Kontrollerer vedlegg og bilder',
    papers: 'Kontrollerer utsendte saksframlegg',
    bytes: 'Regner ut kontrollsummen',
    choosePlace: 'Velg disken eller mappen som kopiene også skal ligge på',
    chooseTarget: 'Velg en tom mappe som kopien skal hentes fram i',
    chooseFile: 'Velg sikkerhetskopien',
    fileKind: 'Sikkerhetskopier fra Saksklar',
    folderName: 'Saksklar fra kopi',
  },
  nn: {
    copy: 'Kopierer',
    structure: 'Les kopien frå ende til annan',
    blobs: 'Kontrollerer vedlegg og bilete',
    papers: 'Kontrollerer utsende saksframlegg',
    bytes: 'Reknar ut kontrollsummen',
    choosePlace: 'Vel disken eller mappa som kopiane òg skal liggje på',
    chooseTarget: 'Vel ei tom mappe som kopien skal hentast fram i',
    chooseFile: 'Vel tryggingskopien',
    fileKind: 'Tryggingskopiar frå Saksklar',
    folderName: 'Saksklar frå kopi',
  },
  en: {
    copy: 'Copying',
    structure: 'Reading the copy from end to end',
    blobs: 'Checking attachments and pictures',
    papers: 'Checking papers that were sent out',
    bytes: 'Working out the checksum',
    choosePlace: 'Choose the disk or folder where the copies are to lie as well',
    chooseTarget: 'Choose an empty folder to restore the copy into',
    chooseFile: 'Choose the backup',
    fileKind: 'Backups from Saksklar',
    folderName: 'Saksklar from a copy',
  },
})
