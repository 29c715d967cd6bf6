import { inAllLanguages } from './screen/words.ts'

/** Titles of the dialogs that ask for a workspace's folder. */
export const workspaceWords = inAllLanguages({
  nb: {
    openTitle: 'Velg mappen med arbeidsområdet',
    createTitle: 'Velg hvor det nye arbeidsområdet skal ligge',
    folderName: (municipality: string) => `Saksklar ${municipality}`,
    makingDemo: 'Lager demokommunen',
  },
  nn: {
    openTitle: 'Vel mappa med arbeidsområdet',
    createTitle: 'Vel kvar det nye arbeidsområdet skal liggje',
    folderName: (municipality: string) => `Saksklar ${municipality}`,
    makingDemo: 'Lagar demokommunen',
  },
  en: {
    openTitle: 'Choose the folder of the workspace',
    createTitle: 'Choose where the new workspace is to lie',
    folderName: (municipality: string) => `Saksklar ${municipality}`,
    makingDemo: 'Making the demo municipality',
  },
})
