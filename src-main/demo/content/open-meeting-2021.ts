import type { DemoItem } from './types.ts'

/** The formannskap's meeting 26 May 2021: sent out with one item … */
export const sentItem: DemoItem = {
  kind: 'PS',
  case: {
    key: 'library-hours',
    caseNumber: '21/00655',
    archiveCode: 'C60',
    title: 'Meråpent bibliotek i Breivik – prøveordning',
    officer: 'case-officer-health',
  },
  paper: {
    language: 'nb',
    sections: {
      proposal: `
1. Formannskapet godkjenner at Breivik bibliotek holdes meråpent mandag til lørdag kl. 07.00–22.00 fra 1. september 2021. {{ansvar: Kommunedirektøren; frist: 2021-09-01; til: Formannskapet}}
2. Ordningen prøves i ett år og legges fram med erfaringer før den eventuelt gjøres fast. {{ansvar: Kommunedirektøren; frist: 2022-09-30; til: Formannskapet}}
`,
      summary: `
Breivik bibliotek er betjent atten timer i uken. Med låsesystem, lånekort og kamera ved inngangen kan innbyggere over femten år slippe inn også utenom betjent tid. Kommunedirektøren foreslår et års prøve, betalt av midler som alt er bevilget til digital hjelp i filialene.
`,
      facts: `
Nabokommunen har hatt meråpent bibliotek siden 2018. Der har besøket økt med en tredel, og skadeverk har vært ett enkelt tilfelle på tre år. Lånere skriver under på en avtale og får adgang med lånekortet. Opptak fra kamera ved døren slettes etter sju dager.

Tabell: Åpningstid og kostnad
| Ordning | Timer i uken | Kostnad i året (kroner) |
|---|---:|---:|
| I dag | 18 | 610 000 |
| Meråpent, prøveår | 90 | 684 000 |
`,
      assessment: `
Meråpent bibliotek gir mest igjen i bygder med få andre møteplasser. Ulempen er at ingen er til stede om noe skjer. Kommunedirektøren mener at avtale, kamera og vaktnummer er nok, og at betjent tid ikke skal gå ned i prøveåret.
`,
      economy: `
Merkostnaden på 74 000 kroner dekkes av bevilgningen til digital hjelp i filialene i 2021 og 2022. Låsesystemet er kjøpt.
`,
    },
  },
  attachments: [],
}

/** … and a case that came after it had been sent (koml. § 11-3 femte ledd). */
export const lateItem: DemoItem = {
  kind: 'PS',
  late: true,
  case: {
    key: 'bridge-nesland',
    caseNumber: '21/00719',
    archiveCode: 'Q13',
    title: 'Stengt bru i Nesland – midlertidig omkjøring for skoleskyssen',
    officer: 'planner',
  },
  paper: {
    language: 'nb',
    sections: {
      proposal: `
1. Formannskapet bevilger 180 000 kroner til ekstra skoleskyss mens brua i Nesland er stengt. Beløpet tas av disposisjonsfondet. {{ansvar: Kommunedirektøren; frist: 2021-05-31; til: Formannskapet}}
`,
      summary: `
Brua over Neslandselva ble stengt for buss 20. mai etter at en kontroll fant sprekker i et landkar. 41 elever får opptil femti minutter lengre skoleveg. Kommunedirektøren foreslår å leie en minibuss fram til sommerferien.
`,
      facts: `
Kontrollen ble gjort 19. mai. Brua tåler personbiler, men ikke kjøretøy over 3,5 tonn. Fylkeskommunen regner med at den er reparert i august. Minibuss kan leies fra 31. mai, med to turer hver skoledag.
`,
      assessment: `
Saken kom etter at innkallingen var sendt. Den kan ikke vente til møtet 9. juni, for da er det bare ni skoledager igjen. De yngste elevene går i dag hjemmefra kl. 06.40.
`,
      economy: `
Leien koster 9 000 kroner dagen i tjue skoledager, til sammen 180 000 kroner. Disposisjonsfondet er på 111,8 mill. kroner.
`,
    },
  },
  attachments: [],
}
