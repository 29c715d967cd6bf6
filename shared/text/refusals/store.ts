import { keyName } from '../key-name.ts'
import type { Facts, Sentence } from '../refusal-words.ts'

/** « (Kari på pc-17)» where it is known who has the workspace open. */
const byWhom = (f: Facts): string => {
  const [user = '', machine = ''] = [f['user'], f['machine']]
  if (user === '' && machine === '') return ''
  return ` (${user === '' ? 'noen' : user}${machine === '' ? '' : ` på ${machine}`})`
}

/** Refusals of the store and of files: what happened, whether the work is safe, what to do. */
export const storeRefusals = {
  'store.missing': (f) =>
    `Det finnes ikke noe arbeidsområde i ${f['path']}. Sjekk stien, eller lag et med «saksklar demo».`,
  'store.notAWorkspace': (f) =>
    `${f['path']} er ikke et arbeidsområde for Saksklar. Filen er ikke rørt. Velg en annen.`,
  'store.newer': (f) =>
    `Arbeidsområdet ${f['path']} er laget av en nyere Saksklar (versjon ${f['have']}, denne kjenner ${f['know']}). Ingenting er endret. ${
      f['missing'] === ''
        ? 'Oppdater programmet for å skrive i det. Det kan leses her som det er.'
        : 'Denne utgaven kan verken skrive i det eller lese det. Oppdater programmet.'
    }`,
  'store.older': (f) =>
    `Arbeidsområdet ${f['path']} er av en eldre versjon (${f['have']}) og må åpnes for skriving én gang for å oppgraderes.`,
  'store.corrupt': (f) =>
    `Arbeidsområdet ${f['path']} er skadet (${f['reason']}). Ingenting er endret. Hent tilbake siste sikkerhetskopi fra mappen backups.`,
  'store.damagedLog': (f) =>
    `Loggen ved siden av arbeidsområdet ${f['path']} er skadet: ${f['frames']} lagrede sider ville gått tapt om det ble åpnet nå. Ingenting er endret. Kjør «saksklar inspect», som sier hva som er skadet, og «saksklar mend», som setter det i stand.`,
  'store.locked': (f) =>
    `Arbeidsområdet ${f['path']} er kryptert, og nøkkelen ${keyName(f['key'] ?? '')} mangler på denne maskinen. Ingenting er galt med det. Skriv inn gjenopprettingsnøkkelen.`,
  'store.readOnly': (f) =>
    `Arbeidsområdet ${f['path']} kan ikke skrives til. Flytt det til en mappe du har skrivetilgang til.`,
  'store.unwritable': (f) =>
    `Arbeidsområdet ${f['path']} kan ikke lages eller åpnes her. Sjekk at mappen finnes og at du har tilgang.`,
  'store.busy': (f) =>
    `Arbeidsområdet ${f['path']} er åpent i et annet vindu eller program${byWhom(f)}. Lukk det der, og prøv igjen.`,
  'store.networkFolder': (f) =>
    `${f['path']} ligger på en nettverksdisk (${f['what']}). Der kan det som lagres, gå tapt. Legg arbeidsområdet på en disk i denne maskinen; sikkerhetskopier kan godt ligge på nettverket.`,
  'store.syncedFolder': (f) =>
    `${f['path']} ligger i en mappe som ${f['by']} synkroniserer. Da kan det som lagres, bli ødelagt. Legg arbeidsområdet utenfor slike mapper; sikkerhetskopier kan godt ligge der.`,
  'store.full': (f) =>
    `Disken med ${f['path']} er full. Det som var lagret, er trygt; det siste er ikke lagret. Frigjør plass og prøv igjen.`,
  'store.exists': (f) => `Det ligger alt et arbeidsområde i ${f['path']}. Velg en annen mappe.`,
  'store.unsafe': (f) =>
    `Arbeidsområdet ${f['path']} kan ikke åpnes trygt: innstillingen ${f['pragma']} ble ${f['found']}, ikke ${f['wanted']}. Flytt det til en lokal disk.`,
  'store.migrationFailed': (f) =>
    `Arbeidsområdet ${f['path']} kunne ikke oppgraderes fra versjon ${f['have']} til ${f['know']} (${f['reason']}). Det er som før, og en kopi ligger i backups.`,
  'store.frozenTextChanged': (f) =>
    `${f['item']} «${f['title']}»: teksten er ikke lenger den som ble frosset ved utsending. Pakken er ikke laget. Hent tilbake siste sikkerhetskopi fra mappen backups.`,
  'store.damagedImage': (f) =>
    `${f['item']}: bildet «${f['alt']}» er skadet i arbeidsområdet. Hent det fra en sikkerhetskopi, og sett det inn på nytt.`,
  'store.damagedBlob': (f) =>
    `${f['item']}, vedlegg ${f['attachment']} «${f['title']}» er skadet i arbeidsområdet ${f['path']}. Hent filen fra en sikkerhetskopi, og legg den ved på nytt.`,
  'file.unwritable': (f) =>
    `${f['path']} kan ikke skrives: du mangler tilgang. Ingenting er skrevet. Velg en annen mappe.`,
  'file.noFolder': (f) =>
    `${f['path']} kan ikke skrives: mappen finnes ikke. Lag mappen, eller velg en annen.`,
  'file.exists': (f) =>
    `${f['path']} finnes fra før og er ikke rørt. Velg en annen mappe, eller flytt filen.`,
  'file.isFolder': (f) => `${f['path']} er en mappe. Skriv et filnavn.`,
  'file.full': (f) =>
    `${f['path']} kan ikke skrives: disken er full. Ingenting halvferdig er lagt igjen. Frigjør plass og prøv igjen.`,
  'file.notChosen': (f) =>
    `${f['path']} er ikke en fil som er valgt eller lagret herfra, og åpnes ikke. Åpne den i filbehandleren.`,
  'file.notUtf8': (f) =>
    `${f['path']} er ikke lagret som UTF-8, og bokstaver kunne blitt lest feil. Lagre den på nytt som UTF-8, eller bruk DOCX.`,
  'file.unreadable': (f) => `${f['path']} kan ikke leses. Sjekk at filen finnes og at du har tilgang.`,
} as const satisfies Readonly<Record<string, Sentence>>
