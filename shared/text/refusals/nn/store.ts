import { keyName } from '../../key-name.ts'
import type { Facts } from '../../refusal-words.ts'
import type { storeRefusals as nb } from '../store.ts'
import type { Worded } from '../worded.ts'

const byWhom = (f: Facts): string => {
  const [user = '', machine = ''] = [f['user'], f['machine']]
  if (user === '' && machine === '') return ''
  return ` (${user === '' ? 'nokon' : user}${machine === '' ? '' : ` på ${machine}`})`
}

/** Refusals of the store and of files, in nynorsk. */
export const storeRefusals: Worded<typeof nb> = {
  'store.missing': (f) =>
    `Det finst ikkje noko arbeidsområde i ${f['path']}. Sjekk stigen, eller lag eit med «saksklar demo».`,
  'store.notAWorkspace': (f) =>
    `${f['path']} er ikkje eit arbeidsområde for Saksklar. Fila er ikkje rørt. Vel ei anna.`,
  'store.newer': (f) =>
    `Arbeidsområdet ${f['path']} er laga av ein nyare Saksklar (versjon ${f['have']}, denne kjenner ${f['know']}). Ingenting er endra. ${
      f['missing'] === ''
        ? 'Oppdater programmet for å skrive i det. Det kan lesast her som det er.'
        : 'Denne utgåva kan verken skrive i det eller lese det. Oppdater programmet.'
    }`,
  'store.older': (f) =>
    `Arbeidsområdet ${f['path']} er av ein eldre versjon (${f['have']}) og må opnast for skriving éin gong for å oppgraderast.`,
  'store.corrupt': (f) =>
    `Arbeidsområdet ${f['path']} er skadd (${f['reason']}). Ingenting er endra. Hent tilbake siste tryggingskopi frå mappa backups.`,
  'store.damagedLog': (f) =>
    `Loggen ved sida av arbeidsområdet ${f['path']} er skadd: ${f['frames']} lagra sider ville gått tapt om det vart opna no. Ingenting er endra. Køyr «saksklar inspect», som seier kva som er skadd, og «saksklar mend», som set det i stand.`,
  'store.locked': (f) =>
    `Arbeidsområdet ${f['path']} er kryptert, og nøkkelen ${keyName(f['key'] ?? '')} manglar på denne maskina. Det er ikkje noko gale med det. Skriv inn attopprettingsnøkkelen.`,
  'store.readOnly': (f) =>
    `Arbeidsområdet ${f['path']} kan ikkje skrivast til. Flytt det til ei mappe du har skrivetilgang til.`,
  'store.unwritable': (f) =>
    `Arbeidsområdet ${f['path']} kan ikkje lagast eller opnast her. Sjekk at mappa finst og at du har tilgang.`,
  'store.busy': (f) =>
    `Arbeidsområdet ${f['path']} er ope i eit anna vindauge eller program${byWhom(f)}. Lukk det der, og prøv igjen.`,
  'store.networkFolder': (f) =>
    `${f['path']} ligg på ein nettverksdisk (${f['what']}). Der kan det som blir lagra, gå tapt. Legg arbeidsområdet på ein disk i denne maskina; tryggingskopiar kan godt liggje på nettverket.`,
  'store.syncedFolder': (f) =>
    `${f['path']} ligg i ei mappe som ${f['by']} synkroniserer. Då kan det som blir lagra, bli øydelagt. Legg arbeidsområdet utanfor slike mapper; tryggingskopiar kan godt liggje der.`,
  'store.full': (f) =>
    `Disken med ${f['path']} er full. Det som var lagra, er trygt; det siste er ikkje lagra. Frigjer plass og prøv igjen.`,
  'store.exists': (f) => `Det ligg alt eit arbeidsområde i ${f['path']}. Vel ei anna mappe.`,
  'store.unsafe': (f) =>
    `Arbeidsområdet ${f['path']} kan ikkje opnast trygt: innstillinga ${f['pragma']} vart ${f['found']}, ikkje ${f['wanted']}. Flytt det til ein lokal disk.`,
  'store.migrationFailed': (f) =>
    `Arbeidsområdet ${f['path']} kunne ikkje oppgraderast frå versjon ${f['have']} til ${f['know']} (${f['reason']}). Det er som før, og ein kopi ligg i backups.`,
  'store.frozenTextChanged': (f) =>
    `${f['item']} «${f['title']}»: teksten er ikkje lenger den som vart frosen ved utsending. Pakken er ikkje laga. Hent tilbake siste tryggingskopi frå mappa backups.`,
  'store.damagedImage': (f) =>
    `${f['item']}: biletet «${f['alt']}» er skadd i arbeidsområdet. Hent det frå ein tryggingskopi, og set det inn på nytt.`,
  'store.damagedBlob': (f) =>
    `${f['item']}, vedlegg ${f['attachment']} «${f['title']}» er skadd i arbeidsområdet ${f['path']}. Hent fila frå ein tryggingskopi, og legg ho ved på nytt.`,
  'file.unwritable': (f) =>
    `${f['path']} kan ikkje skrivast: du manglar tilgang. Ingenting er skrive. Vel ei anna mappe.`,
  'file.noFolder': (f) => `${f['path']} kan ikkje skrivast: mappa finst ikkje. Lag mappa, eller vel ei anna.`,
  'file.exists': (f) => `${f['path']} finst frå før og er ikkje rørt. Vel ei anna mappe, eller flytt fila.`,
  'file.isFolder': (f) => `${f['path']} er ei mappe. Skriv eit filnamn.`,
  'file.full': (f) =>
    `${f['path']} kan ikkje skrivast: disken er full. Ingenting halvferdig er lagt att. Frigjer plass og prøv igjen.`,
  'file.notChosen': (f) =>
    `${f['path']} er ikkje ei fil som er vald eller lagra herfrå, og blir ikkje opna. Opne ho i filhandsamaren.`,
  'file.unreadable': (f) => `${f['path']} kan ikkje lesast. Sjekk at fila finst og at du har tilgang.`,
  'file.notUtf8': (f) =>
    `${f['path']} er ikkje lagra som UTF-8, og bokstavar kunne vorte lesne feil. Lagre ho på nytt som UTF-8, eller bruk DOCX.`,
}
