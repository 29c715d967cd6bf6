import type { backupRefusals as nb } from '../backup.ts'
import type { Worded } from '../worded.ts'

/** Why a backup was not made, carried on, verified or restored, in nynorsk. */
export const backupRefusals: Worded<typeof nb> = {
  'backup.noRoom': (f) =>
    `Det er ikkje plass til kopien i ${f['path']}: han treng ${f['needed']} MB, og ${f['free']} MB er ledig. Ingenting er endra. Frigjer plass og prøv igjen.`,
  'backup.diskFull': (f) =>
    `Disken med ${f['path']} vart full. Ingenting halvferdig er lagt att, og tidlegare kopiar er heile. Frigjer plass og prøv igjen.`,
  'backup.otherStore': (f) =>
    `Arbeidsområdet ${f['path']} vart bytt ut medan kopien vart laga. Kopien er forkasta. Prøv igjen.`,
  'backup.gone': (f) => `${f['path']} finst ikkje lenger. Vel ein annan kopi.`,
  'backup.unknown': (f) =>
    `Det er ingen tryggingskopi «${f['name']}» i ${f['path']}. Sjå lista med «saksklar backup --list».`,
  'backup.none': (f) =>
    `Det er ingen tryggingskopiar i ${f['path']}. Ligg dei ein annan stad, oppgje fila med --from.`,
  'backup.notAStore': (f) => `${f['path']} er ingen tryggingskopi frå Saksklar. Fila er ikkje rørt.`,
  'backup.damaged': (f) =>
    `Kopien ${f['path']} er skadd${f['what'] === '' ? '' : ` (${f['what'] ?? ''})`} og er ikkje henta fram. Ingenting er endra. Vel ein annan kopi.`,
  'backup.newer': (f) =>
    `Kopien ${f['path']} er laga av ein nyare Saksklar (versjon ${f['have']}, denne kjenner ${f['know']}). Ingenting er endra. Oppdater programmet først.`,
  'backup.inUse': (f) =>
    `Arbeidsområdet ${f['path']} er ope i eit anna vindauge eller program. Ingenting er endra. Lukk det der, og prøv igjen.`,
  'backup.nothingAside': (f) => `Det er inga gjenoppretting å angre i ${f['path']}.`,
  'backup.placeGone': (f) =>
    `Den andre staden, ${f['path']}, er ikkje å finne no. Kople til disken eller nettverket; kopien blir teken med så snart staden er der.`,
  'backup.placeFailed': (f) => `${f['path']} kunne ikkje brukast (${f['reason']}). Sjekk at du har tilgang.`,
  'backup.copyDiffers': (f) =>
    `Kopien som kom fram til ${f['path']}, var ikkje lik han som vart send, og er sletta der. Han blir send på nytt neste gong. Skjer det igjen, kan disken vere dårleg.`,
  'backup.placeInWorkspace': (f) =>
    `${f['path']} ligg i sjølve arbeidsområdet. Vel ein annan disk eller ei mappe på nettverket, så kopiane er trygge om maskina går tapt.`,
}
