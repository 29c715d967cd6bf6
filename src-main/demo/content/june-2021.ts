import type { DemoItem } from './types.ts'

/**
 * The formannskap's meeting 9 June 2021, still being prepared: one paper is ready for approval, one
 * lacks sections that the template demands. `saksklar check` tells which.
 */
export const june: readonly DemoItem[] = [
  {
    kind: 'PS',
    case: {
      key: 'annual-wheel',
      caseNumber: '21/00688',
      archiveCode: '120',
      title: 'Årshjul for oppfølging av temaplan for digitalisering',
      officer: 'strategic-adviser',
    },
    paper: {
      language: 'nb',
      sections: {
        proposal: `
1. Formannskapet slutter seg til årshjulet for oppfølging av temaplan for digitalisering og smart teknologi. {{ansvar: Kommunedirektøren; frist: 2021-09-01; til: Formannskapet}}
2. Første status legges fram sammen med årsrapporten for 2021. {{ansvar: Kommunedirektøren; frist: 2022-04-30; til: Formannskapet}}
`,
        summary: `
Kommunestyret vedtok temaplanen 11. mai 2021 og ba om status hvert år. Årshjulet viser når tiltakene planlegges, får penger, gjennomføres og måles, og hvem som har ansvaret i hvert kvartal. Det gjør at status kan lages av tall som alt finnes, uten egen rapportering fra sektorene.
`,
        facts: `
Årshjulet har fire faser som følger budsjettet: planlegging i første kvartal, prioritering i andre, budsjett i tredje og gjennomgang i fjerde. Hvert satsingsområde har én ansvarlig kommunalsjef.

Tabell: Årshjulet i korte trekk
| Kvartal | Hva skjer | Ansvar |
|---|---|---|
| 1. kvartal | Sektorene melder inn tiltak for neste år | Virksomhetslederne |
| 2. kvartal | Status til formannskapet, prioritering av tiltak | Strategisk rådgiver |
| 3. kvartal | Tiltakene tas inn i budsjettforslaget | Økonomirådgiver |
| 4. kvartal | Gjennomgang av gevinster | Kommunalsjefene |
`,
        assessment: `
Med én fast rytme blir temaplanen en del av den vanlige styringen. Det er en fordel at ingen må rapportere to ganger. Ulempen er at tiltak som dukker opp midt i året, må vente eller tas av rammen sektoren alt har. Kommunedirektøren mener at det er riktig.
`,
        economy: `
Oppfølgingen gjøres innenfor rammen og krever ingen ny bevilgning.
`,
      },
    },
    attachments: [],
  },
  {
    kind: 'PS',
    case: {
      key: 'sensor-register',
      caseNumber: '21/00702',
      archiveCode: 'L12',
      title: 'Åpent register over sensorer i det offentlige rom',
      officer: 'data-adviser',
    },
    paper: {
      language: 'nb',
      sections: {
        proposal: `
1. Kommunedirektøren oppretter et åpent register over sensorer i det offentlige rom. {{ansvar: Kommunedirektøren; frist: 2021-12-31; til: Formannskapet}}
`,
        facts: `
Temaplanen slår fast at sensorer i det offentlige rom ikke skal kunne kjenne igjen personer, og at et register over dem skal være åpent for alle. Kommunen har i dag 46 sensorer som måler trafikk, luft og vannstand. De står i tre forskjellige systemer.
`,
      },
    },
    attachments: [],
  },
]
