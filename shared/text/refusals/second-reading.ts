import type { Sentence } from '../refusal-words.ts'

/** Refusals and warnings of what must be found out between the readings. */
export const secondReadingRefusals = {
  'changes.noBlock': () => 'Avsnittet står ikke lenger i saksframlegget. Åpne listen over endringer på nytt.',
  'changes.unknownCause': () =>
    'Årsaken finnes ikke lenger i saken. Ta den ut, eller velg en annen, og prøv igjen.',
  'changes.withoutCause': (f) =>
    f['count'] === '1'
      ? 'Én endring siden førstegangsbehandlingen er uten oppgitt årsak.'
      : `${f['count']} endringer siden førstegangsbehandlingen er uten oppgitt årsak.`,
  'newHearing.nothingProposed': () =>
    'Saken har ikke noe saksframlegg til annengangsbehandling å vurdere mot det som var på høring.',
  'newHearing.noReason': () => 'Skriv en begrunnelse for vurderingen.',
  'statement.missing': (f) =>
    `${f['councils']} har verken uttalt seg eller takket nei. Før uttalelsen, eller at rådet ikke gir noen eller ikke er berørt.`,
  'statement.noCouncil': () => 'Utvalget er ikke et av de lovpålagte rådene.',
  'statement.noInput': () =>
    'Innspillet finnes ikke i saken, eller passer ikke med at rådet ikke har uttalt seg.',
  'statement.noText': (f) => `Skriv hva ${f['council']} har uttalt, eller velg et høringsinnspill.`,
} as const satisfies Record<string, Sentence>
