import type { redlineRefusals as nb } from '../redline.ts'
import type { Worded } from '../worded.ts'

/** Refusals to set one paper against another, in nynorsk. */
export const redlineRefusals: Worded<typeof nb> = {
  'redline.noPaper': (f) => `Sak ${f['case']} har ikkje noko saksframlegg.`,
  'redline.nothingKept': () => 'Ingen versjon av saksframlegget er teken vare på enno.',
  'redline.noVersion': (f) =>
    `Versjonen ${f['version']} finst ikkje. Versjonar som er tekne vare på: ${f['known']}.`,
  'redline.noSecondPaper': (f) =>
    `Sak ${f['case']} har ikkje noko saksframlegg til andre gongs handsaming å samanlikne.`,
  'redline.noFirstPaper': (f) =>
    `Sak ${f['case']} har ikkje noko saksframlegg som er sendt ut til første gongs handsaming, og ingenting å samanlikne med.`,
  'redline.noCorrection': (f) =>
    `Sak ${f['case']} har ikkje noko saksframlegg som er retta etter utsendinga.`,
}
