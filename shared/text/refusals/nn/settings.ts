import type { settingsRefusals as nb } from '../settings.ts'
import type { Worded } from '../worded.ts'

/** Why a setting is not as it was wanted, in nynorsk. */
export const settingsRefusals: Worded<typeof nb> = {
  'municipality.missing': () =>
    'Arbeidsområdet har ingen kommune enno. Lag eit nytt arbeidsområde, eller hent tilbake ein tryggingskopi.',
  'person.unknown': () => 'Personen finst ikkje lenger. Vel ein annan.',
  'person.notEmployee': (f) =>
    `${f['name']} er ikkje registrert som tilsett, og kan ikkje arbeide i saker her. Vel ein tilsett.`,
  'committee.unknown': () => 'Utvalet finst ikkje lenger. Vel eit anna.',
  'committee.nameTaken': (f) => `Det finst alt eit utval som heiter «${f['name']}». Vel eit anna namn.`,
  'committee.onlyOne': (f) =>
    `Kommunen har berre eitt slikt organ, og det er «${f['name']}». Vel ein annan type, eller endre det som finst.`,
  'committee.councilSeats': (f) =>
    `Kommunestyret kan ikkje ha ${f['seats']} medlemer: talet skal vere eit oddetal, og minst 11.`,
  'committee.executiveSeats': (f) =>
    `Formannskapet kan ikkje ha ${f['seats']} medlemer: det skal ha minst fem.`,
  'committee.kindStays': (f) =>
    `«${f['name']}» har møte eller saker, og kan ikkje bli ein annan type organ. Opprett eit nytt utval i staden.`,
  'committee.seatsTaken': (f) =>
    `Utvalet har ${f['taken']} faste medlemer, og kan ikkje ha berre ${f['seats']} plassar. Ta nokon ut først.`,
  'membership.unknown': () => 'Personen er ikkje lenger med i utvalet.',
  'membership.chairTaken': () => 'Utvalet har alt ein leiar. Gje leiaren ei anna rolle først.',
  'membership.deputyChairTaken': () => 'Utvalet har alt ein nestleiar. Gje nestleiaren ei anna rolle først.',
  'membership.seatsTaken': (f) =>
    `Alle dei ${f['seats']} plassane i utvalet er fylte. Auk talet, eller vel rolla varamedlem.`,
  'membership.orderIncomplete': () =>
    'Varamedlemene er endra av nokon andre i mellomtida. Rekkjefølgja er ikkje lagra. Prøv igjen.',
  'numbering.patternSharesSeries': (f) =>
    `Nummermønsteret «${f['pattern']}» ville gjeve same nummer som ${f['other']} i dette utvalet. Ta med {kind}, eller skil dei med eit ord.`,
  'numbering.patternRepeats': (f) =>
    `Nummermønsteret «${f['pattern']}» ville gjeve ${f['printed']}, som alt står på ei saksliste. Vel eit anna.`,
  'template.unknown': () => 'Malen finst ikkje lenger.',
  'template.kindStays': () => 'Malen kan ikkje bli til ein annan type saksframlegg.',
  'template.badKey': (f) =>
    `Nøkkelen «${f['key']}» kan ikkje brukast. Han må byrje med ein bokstav frå a til z, og berre ha slike bokstavar og siffer.`,
  'template.keyTwice': (f) => `To avsnitt har nøkkelen «${f['key']}». Kvart avsnitt må ha sin eigen.`,
  'template.roleTwice': (f) =>
    `Malen kan berre ha eitt avsnitt av denne typen, og «${f['title']}» er det andre. Gjer det til eit vanleg avsnitt.`,
  'template.withoutProposal': () => 'Ein mal for vedtakssaker må ha eit avsnitt med framlegg til vedtak.',
  'template.keyInUse': (f) =>
    `Avsnittet «${f['title']}» er i bruk i ${f['papers']} saksframlegg og kan ikkje fjernast. Gje det gjerne ein annan tittel.`,
  'template.roleStays': (f) =>
    `Avsnittet «${f['title']}» er i bruk i ${f['papers']} saksframlegg og må halde på typen sin.`,
}
