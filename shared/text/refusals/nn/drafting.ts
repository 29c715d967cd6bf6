import type { draftingRefusals as nb } from '../drafting.ts'
import type { Worded } from '../worded.ts'

/** Why a paper's text is not changed, or a remark on it, in nynorsk. */
export const draftingRefusals: Worded<typeof nb> = {
  'draft.approved': () => 'Saksframlegget er godkjent. Ta saka opp att før du endrar teksten.',
  'draft.begun': () => 'Saksframlegget til neste handsaming er alt byrja på.',
  'draft.noReading': () => 'Saka har inga handsaming framfor seg som treng eit saksframlegg.',
  'draft.frozen': () =>
    'Saksframlegget er sendt ut og kan ikkje endrast. Ei endring etter utsending er ei retting med eige versjonsnummer.',
  'draft.incomplete': () =>
    'Noko av teksten manglar i det som vart sendt til lagring. Det blir sendt på nytt.',
  'draft.newerProgram': () =>
    'Teksten er skriven med ein nyare versjon av Saksklar og kan berre lesast her. Oppdater programmet for å skrive i han.',
  'draft.notAPicture': (f) =>
    `${f['file'] ?? 'Fila'} er ikkje eit bilete som kan brukast. Bruk PNG eller JPEG.`,
  'draft.pictureDamaged': () => 'Biletet er skadd i lageret.',
  'draft.pictureGone': () => 'Biletet finst ikkje i lageret.',
  'draft.pictureTooLarge': (f) =>
    `${f['file'] ?? 'Biletet'} er for stort: ${f['width']} × ${f['height']} punkt. Det meste er 12 000.`,
  'draft.readOnly': () => 'Arbeidsområdet er opna for lesing.',
  'draft.sectionGone': () => 'Saksframlegget har ikkje avsnittet som teksten skulle inn i.',
  'draft.textReplaced': () =>
    'Teksten er bytt ut ein annan stad medan du skreiv. Det du har skrive, er teke vare på her; opne saksframlegget på nytt og set det inn.',
  'draft.unreadable': () => 'Endringa kunne ikkje lesast og er ikkje lagra.',
  'version.gone': () => 'Versjonen finst ikkje lenger.',
  'comment.gone': () => 'Kommentaren finst ikkje lenger.',
  'comment.notYours': (f) =>
    `Kommentaren er skriven av ${f['who']}. Berre den som skreiv han, kan endre han.`,
}
