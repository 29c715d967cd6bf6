import type { Sentence } from '../refusal-words.ts'

/** Why a backup was not made, carried on, verified or restored. */
export const backupRefusals = {
  'backup.noRoom': (f) =>
    `Det er ikke plass til kopien i ${f['path']}: den trenger ${f['needed']} MB, og ${f['free']} MB er ledig. Ingenting er endret. Frigjør plass og prøv igjen.`,
  'backup.diskFull': (f) =>
    `Disken med ${f['path']} ble full. Ingenting halvferdig er lagt igjen, og tidligere kopier er hele. Frigjør plass og prøv igjen.`,
  'backup.otherStore': (f) =>
    `Arbeidsområdet ${f['path']} ble byttet ut mens kopien ble laget. Kopien er forkastet. Prøv igjen.`,
  'backup.gone': (f) => `${f['path']} finnes ikke lenger. Velg en annen kopi.`,
  'backup.unknown': (f) =>
    `Det er ingen sikkerhetskopi «${f['name']}» i ${f['path']}. Se listen med «saksklar backup --list».`,
  'backup.none': (f) =>
    `Det er ingen sikkerhetskopier i ${f['path']}. Ligger de et annet sted, oppgi filen med --from.`,
  'backup.notAStore': (f) => `${f['path']} er ingen sikkerhetskopi fra Saksklar. Filen er ikke rørt.`,
  'backup.damaged': (f) =>
    `Kopien ${f['path']} er skadet${f['what'] === '' ? '' : ` (${f['what'] ?? ''})`} og er ikke hentet fram. Ingenting er endret. Velg en annen kopi.`,
  'backup.newer': (f) =>
    `Kopien ${f['path']} er laget av en nyere Saksklar (versjon ${f['have']}, denne kjenner ${f['know']}). Ingenting er endret. Oppdater programmet først.`,
  'backup.inUse': (f) =>
    `Arbeidsområdet ${f['path']} er åpent i et annet vindu eller program. Ingenting er endret. Lukk det der, og prøv igjen.`,
  'backup.nothingAside': (f) => `Det er ingen gjenoppretting å angre i ${f['path']}.`,
  'backup.placeGone': (f) =>
    `Det andre stedet, ${f['path']}, er ikke å finne nå. Koble til disken eller nettverket; kopien tas med så snart stedet er der.`,
  'backup.placeFailed': (f) => `${f['path']} kunne ikke brukes (${f['reason']}). Sjekk at du har tilgang.`,
  'backup.copyDiffers': (f) =>
    `Kopien som kom fram til ${f['path']}, var ikke lik den som ble sendt, og er slettet der. Den sendes på nytt neste gang. Skjer det igjen, kan disken være dårlig.`,
  'backup.placeInWorkspace': (f) =>
    `${f['path']} ligger i selve arbeidsområdet. Velg en annen disk eller en mappe på nettverket, så kopiene er trygge om maskinen går tapt.`,
} as const satisfies Readonly<Record<string, Sentence>>
