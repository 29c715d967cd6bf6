import type { Sentence } from '../refusal-words.ts'

/** Refusals to set one paper against another. */
export const redlineRefusals = {
  'redline.noPaper': (f) => `Sak ${f['case']} har ikke noe saksframlegg.`,
  'redline.nothingKept': () => 'Ingen versjon av saksframlegget er tatt vare på ennå.',
  'redline.noVersion': (f) =>
    `Versjonen ${f['version']} finnes ikke. Versjoner som er tatt vare på: ${f['known']}.`,
  'redline.noSecondPaper': (f) =>
    `Sak ${f['case']} har ikke noe saksframlegg til annengangsbehandling å sammenligne.`,
  'redline.noCorrection': (f) =>
    `Sak ${f['case']} har ikke noe saksframlegg som er rettet etter utsendelsen.`,
  'redline.noFirstPaper': (f) =>
    `Sak ${f['case']} har ikke noe saksframlegg som er sendt ut til førstegangsbehandling, og ingenting å sammenligne med.`,
} as const satisfies Readonly<Record<string, Sentence>>
