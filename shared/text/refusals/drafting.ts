import type { Sentence } from '../refusal-words.ts'

/** Why a paper's text is not changed, or a remark on it. */
export const draftingRefusals = {
  'draft.approved': () => 'Saksframlegget er godkjent. Ta saken opp igjen før du endrer teksten.',
  'draft.begun': () => 'Saksframlegget til neste behandling er alt begynt.',
  'draft.noReading': () => 'Saken har ingen behandling foran seg som trenger et saksframlegg.',
  'draft.frozen': () =>
    'Saksframlegget er sendt ut og kan ikke endres. En endring etter utsendelse er en rettelse med eget versjonsnummer.',
  'draft.incomplete': () => 'Noe av teksten mangler i det som ble sendt til lagring. Det sendes på nytt.',
  'draft.newerProgram': () =>
    'Teksten er skrevet med en nyere versjon av Saksklar og kan bare leses her. Oppdater programmet for å skrive i den.',
  'draft.notAPicture': (f) => `${f['file'] ?? 'Filen'} er ikke et bilde som kan brukes. Bruk PNG eller JPEG.`,
  'draft.pictureDamaged': () => 'Bildet er skadet i lageret.',
  'draft.pictureGone': () => 'Bildet finnes ikke i lageret.',
  'draft.pictureTooLarge': (f) =>
    `${f['file'] ?? 'Bildet'} er for stort: ${f['width']} × ${f['height']} punkter. Det meste er 12 000.`,
  'draft.readOnly': () => 'Arbeidsområdet er åpnet for lesing.',
  'draft.sectionGone': () => 'Saksframlegget har ikke avsnittet som teksten skulle inn i.',
  'draft.textReplaced': () =>
    'Teksten er byttet ut et annet sted mens du skrev. Det du har skrevet, er tatt vare på her; åpne saksframlegget på nytt og sett det inn.',
  'draft.unreadable': () => 'Endringen kunne ikke leses og er ikke lagret.',
  'version.gone': () => 'Versjonen finnes ikke lenger.',
  'comment.gone': () => 'Kommentaren finnes ikke lenger.',
  'comment.notYours': (f) => `Kommentaren er skrevet av ${f['who']}. Bare den som skrev den, kan endre den.`,
} as const satisfies Readonly<Record<string, Sentence>>
