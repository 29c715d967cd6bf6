import type { Sentence } from '../refusal-words.ts'

/** Why a case is not sent to a colleague, or not taken in from one. */
export const bundleRefusals = {
  'bundle.badAttachment': (f) => `${f['file']} er ikke en PDF.`,
  'bundle.badFacts': () => 'Opplysningene om saken kan ikke leses.',
  'bundle.badManifest': () => 'Innholdslisten i filen kan ikke leses.',
  'bundle.badName': (f) =>
    `Filen har en del som heter ${f['name']}. Slike finnes ikke i en sak fra Saksklar.`,
  'bundle.badPicture': () => 'Et bilde i teksten kan ikke brukes. Ingenting er tatt inn.',
  'bundle.badText': (f) => `Teksten i «${f['title']}» kan ikke leses. Ingenting er tatt inn.`,
  'bundle.caseInBin': (f) => `Sak ${f['case']} ligger i papirkurven her. Hent den tilbake først.`,
  'bundle.damaged': () => 'Filen er skadet eller avkortet på veien. Be kollegaen sende den på nytt.',
  'bundle.damagedFile': () =>
    'En fil i saken er skadet i lageret. Saken kan ikke sendes før den er lagt inn på nytt.',
  'bundle.entryTwice': (f) => `${f['name']} finnes to ganger i filen.`,
  'bundle.exemptMaterial': (f) =>
    `Saken har ${f['count']} deler som er unntatt offentlighet: ${f['what']}. De følger med i filen. Bekreft at den som får filen, kan se dem.`,
  'bundle.foreignCase': () => 'Filen rører ved noe som hører til en annen sak. Ingenting er tatt inn.',
  'bundle.incomplete': () => 'Filen mangler innholdslisten eller underskriften.',
  'bundle.inconsistent': () => 'Opplysningene i filen henger ikke sammen. Ingenting er tatt inn.',
  'bundle.keyChanged': (f) =>
    `ADVARSEL: ${f['name']} er kjent her med en annen nøkkel enn den som filen er underskrevet med (${f['fingerprint']}). Ring kollegaen før du tar imot: filen kan være fra noen andre.`,
  'bundle.keyUnknown': (f) =>
    `Filen er underskrevet av ${f['name']} med en nøkkel som ikke er kjent her (${f['fingerprint']}). Spør kollegaen om nøkkelen, og bekreft den.`,
  'bundle.lostGone': () => 'Teksten finnes ikke i rapporten.',
  'bundle.missingEntry': (f) => `${f['name']} står i innholdslisten, men mangler i filen.`,
  'bundle.newerFormat': () =>
    'Saken er sendt fra en nyere versjon av Saksklar. Oppdater programmet og prøv igjen. Filen er ikke endret.',
  'bundle.noMunicipality': () => 'Arbeidsområdet har ingen kommune ennå. Fyll den inn under Innstillinger.',
  'bundle.notABundle': () => 'Filen er ikke en sak fra Saksklar.',
  'bundle.numberTaken': (f) => `Saksnummer ${f['case']} er brukt av en annen sak her: ${f['title']}.`,
  'bundle.otherMunicipality': (f) => `Saken er fra ${f['theirs']}. Dette arbeidsområdet er for ${f['ours']}.`,
  'bundle.otherText': () =>
    'Teksten er begynt på hver for seg og kan ikke flettes. Kollegaens tekst ligger som en versjon.',
  'bundle.otherThanInspected': () => 'Filen er en annen enn den du så på. Se på den på nytt.',
  'bundle.paperCollides': (f) =>
    `Et annet saksframlegg står her for samme behandling. «${f['title']}» er ikke tatt inn.`,
  'bundle.sentTextChanged': (f) =>
    `«${f['title']}» er merket som sendt ut, men teksten er en annen enn den som ble sendt. Ingenting er tatt inn.`,
  'bundle.sentThere': () =>
    'Saksframlegget er sendt ut hos kollegaen. Den teksten ligger som en versjon her.',
  'bundle.tooLarge': () =>
    'Filen er større enn en sak kan være, eller pakker seg ut til mer enn den gir seg ut for.',
  'bundle.tooMany': (f) => `Filen har ${f['count']} deler. En sak har aldri så mange.`,
  'bundle.unlisted': (f) => `${f['name']} ligger i filen uten å stå i den underskrevne innholdslisten.`,
  'bundle.wrongHash': (f) => `${f['name']} er ikke det som ble underskrevet.`,
  'bundle.wrongSignature': () =>
    'Underskriften stemmer ikke. Filen er endret etter at den ble laget, eller er ikke laget av Saksklar.',
} as const satisfies Readonly<Record<string, Sentence>>
