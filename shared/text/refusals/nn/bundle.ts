import type { bundleRefusals as nb } from '../bundle.ts'
import type { Worded } from '../worded.ts'

/** Why a case is not sent to a colleague, or not taken in from one, in nynorsk. */
export const bundleRefusals: Worded<typeof nb> = {
  'bundle.badAttachment': (f) => `${f['file']} er ikkje ein PDF.`,
  'bundle.badFacts': () => 'Opplysningane om saka kan ikkje lesast.',
  'bundle.badManifest': () => 'Innhaldslista i fila kan ikkje lesast.',
  'bundle.badName': (f) =>
    `Fila har ein del som heiter ${f['name']}. Slike finst ikkje i ei sak frå Saksklar.`,
  'bundle.badPicture': () => 'Eit bilete i teksten kan ikkje brukast. Ingenting er teke inn.',
  'bundle.badText': (f) => `Teksten i «${f['title']}» kan ikkje lesast. Ingenting er teke inn.`,
  'bundle.caseInBin': (f) => `Sak ${f['case']} ligg i papirkorga her. Hent henne tilbake først.`,
  'bundle.damaged': () => 'Fila er skadd eller avkorta på vegen. Be kollegaen sende henne på nytt.',
  'bundle.damagedFile': () =>
    'Ei fil i saka er skadd i lageret. Saka kan ikkje sendast før fila er lagd inn på nytt.',
  'bundle.entryTwice': (f) => `${f['name']} finst to gonger i fila.`,
  'bundle.exemptMaterial': (f) =>
    `Saka har ${f['count']} delar som er unnatekne offentlegheit: ${f['what']}. Dei følgjer med i fila. Stadfest at den som får fila, kan sjå dei.`,
  'bundle.foreignCase': () => 'Fila rører ved noko som høyrer til ei anna sak. Ingenting er teke inn.',
  'bundle.incomplete': () => 'Fila manglar innhaldslista eller underskrifta.',
  'bundle.inconsistent': () => 'Opplysningane i fila heng ikkje saman. Ingenting er teke inn.',
  'bundle.keyChanged': (f) =>
    `ÅTVARING: ${f['name']} er kjend her med ein annan nøkkel enn den som fila er underskriven med (${f['fingerprint']}). Ring kollegaen før du tek imot: fila kan vere frå nokon andre.`,
  'bundle.keyUnknown': (f) =>
    `Fila er underskriven av ${f['name']} med ein nøkkel som ikkje er kjend her (${f['fingerprint']}). Spør kollegaen om nøkkelen, og stadfest han.`,
  'bundle.lostGone': () => 'Teksten finst ikkje i rapporten.',
  'bundle.missingEntry': (f) => `${f['name']} står i innhaldslista, men manglar i fila.`,
  'bundle.newerFormat': () =>
    'Saka er send frå ein nyare versjon av Saksklar. Oppdater programmet og prøv igjen. Fila er ikkje endra.',
  'bundle.noMunicipality': () => 'Arbeidsområdet har ingen kommune enno. Fyll han inn under Innstillingar.',
  'bundle.notABundle': () => 'Fila er ikkje ei sak frå Saksklar.',
  'bundle.numberTaken': (f) => `Saksnummer ${f['case']} er brukt av ei anna sak her: ${f['title']}.`,
  'bundle.otherMunicipality': (f) => `Saka er frå ${f['theirs']}. Dette arbeidsområdet er for ${f['ours']}.`,
  'bundle.otherText': () =>
    'Teksten er byrja på kvar for seg og kan ikkje flettast. Teksten til kollegaen ligg som ein versjon.',
  'bundle.otherThanInspected': () => 'Fila er ei anna enn den du såg på. Sjå på henne på nytt.',
  'bundle.paperCollides': (f) =>
    `Eit anna saksframlegg står her for same handsaming. «${f['title']}» er ikkje teke inn.`,
  'bundle.sentTextChanged': (f) =>
    `«${f['title']}» er merkt som sendt ut, men teksten er ein annan enn den som vart send. Ingenting er teke inn.`,
  'bundle.sentThere': () => 'Saksframlegget er sendt ut hos kollegaen. Den teksten ligg som ein versjon her.',
  'bundle.tooLarge': () =>
    'Fila er større enn ei sak kan vere, eller pakkar seg ut til meir enn ho gjev seg ut for.',
  'bundle.tooMany': (f) => `Fila har ${f['count']} delar. Ei sak har aldri så mange.`,
  'bundle.unlisted': (f) => `${f['name']} ligg i fila utan å stå i den underskrivne innhaldslista.`,
  'bundle.wrongHash': (f) => `${f['name']} er ikkje det som vart underskrive.`,
  'bundle.wrongSignature': () =>
    'Underskrifta stemmer ikkje. Fila er endra etter at ho vart laga, eller er ikkje laga av Saksklar.',
}
