import type { Sentence } from '../refusal-words.ts'

/** Why a setting is not as it was wanted: people, bodies, numbering, templates. */
export const settingsRefusals = {
  'municipality.missing': () =>
    'Arbeidsområdet har ingen kommune ennå. Lag et nytt arbeidsområde, eller hent tilbake en sikkerhetskopi.',
  'person.unknown': () => 'Personen finnes ikke lenger. Velg en annen.',
  'person.notEmployee': (f) =>
    `${f['name']} er ikke registrert som ansatt, og kan ikke arbeide i saker her. Velg en ansatt.`,
  'committee.unknown': () => 'Utvalget finnes ikke lenger. Velg et annet.',
  'committee.nameTaken': (f) => `Det finnes alt et utvalg som heter «${f['name']}». Velg et annet navn.`,
  'committee.onlyOne': (f) =>
    `Kommunen har bare ett slikt organ, og det er «${f['name']}». Velg en annen type, eller endre det som finnes.`,
  'committee.councilSeats': (f) =>
    `Kommunestyret kan ikke ha ${f['seats']} medlemmer: tallet skal være et oddetall, og minst 11.`,
  'committee.executiveSeats': (f) =>
    `Formannskapet kan ikke ha ${f['seats']} medlemmer: det skal ha minst fem.`,
  'committee.kindStays': (f) =>
    `«${f['name']}» har møter eller saker, og kan ikke bli en annen type organ. Opprett et nytt utvalg i stedet.`,
  'committee.seatsTaken': (f) =>
    `Utvalget har ${f['taken']} faste medlemmer, og kan ikke ha bare ${f['seats']} plasser. Ta noen ut først.`,
  'membership.unknown': () => 'Personen er ikke lenger med i utvalget.',
  'membership.chairTaken': () => 'Utvalget har alt en leder. Gi lederen en annen rolle først.',
  'membership.deputyChairTaken': () => 'Utvalget har alt en nestleder. Gi nestlederen en annen rolle først.',
  'membership.seatsTaken': (f) =>
    `Alle de ${f['seats']} plassene i utvalget er besatt. Øk antallet, eller velg rollen varamedlem.`,
  'membership.orderIncomplete': () =>
    'Varamedlemmene er endret av noen andre i mellomtiden. Rekkefølgen er ikke lagret. Prøv igjen.',
  'numbering.patternSharesSeries': (f) =>
    `Nummermønsteret «${f['pattern']}» ville gitt samme nummer som ${f['other']} i dette utvalget. Ta med {kind}, eller skill dem med et ord.`,
  'numbering.patternRepeats': (f) =>
    `Nummermønsteret «${f['pattern']}» ville gitt ${f['printed']}, som alt står på en saksliste. Velg et annet.`,
  'template.unknown': () => 'Malen finnes ikke lenger.',
  'template.kindStays': () => 'Malen kan ikke bli til en annen type saksframlegg.',
  'template.badKey': (f) =>
    `Nøkkelen «${f['key']}» kan ikke brukes. Den må begynne med en bokstav fra a til z, og bare ha slike bokstaver og sifre.`,
  'template.keyTwice': (f) => `To avsnitt har nøkkelen «${f['key']}». Hvert avsnitt må ha sin egen.`,
  'template.roleTwice': (f) =>
    `Malen kan bare ha ett avsnitt av denne typen, og «${f['title']}» er det andre. Gjør det til et vanlig avsnitt.`,
  'template.withoutProposal': () => 'En mal for vedtakssaker må ha et avsnitt med forslag til vedtak.',
  'template.keyInUse': (f) =>
    `Avsnittet «${f['title']}» er i bruk i ${f['papers']} saksframlegg og kan ikke fjernes. Gi det gjerne en annen tittel.`,
  'template.roleStays': (f) =>
    `Avsnittet «${f['title']}» er i bruk i ${f['papers']} saksframlegg og må beholde typen sin.`,
} as const satisfies Readonly<Record<string, Sentence>>
