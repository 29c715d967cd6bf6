/** Kommunestyret 11 May 2021: every agenda item besides the theme plan, in order. */
import type { DemoItem } from './types.ts'

const minutes: DemoItem = {
  kind: 'PS',
  template: 'information',
  case: {
    key: 'may-minutes',
    caseNumber: '21/00531',
    archiveCode: 'FE-033',
    title: 'Godkjenning av møtebok 30. mars 2021',
    officer: 'secretary',
  },
  paper: {
    language: 'nb',
    sections: {
      proposal: `
Møteboken fra kommunestyrets møte 30. mars 2021 godkjennes.
`,
      summary: `
Møteboken fra kommunestyrets møte 30. mars 2021 legges fram til godkjenning. Det kom inn to merknader innen fristen. Begge er skrivefeil, og de er rettet i utkastet som ligger på møtesidene.
`,
      facts: `
Kommunestyret møttes i kulturhuset, med god avstand mellom plassene og med overføring på nett. 27 representanter, av dem fire varamedlemmer, var til stede ved opprop. Det ble behandlet elleve politiske saker, to referatsaker og tre forespørsler.

Utkast til møtebok ble sendt representantene 9. april med frist 20. april. Næring og nærmiljø gjorde oppmerksom på at navnet på et veglag var feil, og Fellesskapslista på at en protokolltilførsel manglet et ord. Ordføreren har gått gjennom utkastet sammen med møtesekretæren.

To av vedtakene i møtet er allerede gjennomført. Det ble ikke krevd lovlighetskontroll av noen av vedtakene innen fristen på tre uker, jf. kommuneloven § 27-1.
`,
    },
  },
  attachments: [],
}

const accounts: DemoItem = {
  kind: 'PS',
  case: {
    key: 'may-accounts',
    caseNumber: '21/00204',
    archiveCode: '210',
    title: 'Årsregnskap og årsberetning 2020',
    officer: 'economy-adviser',
  },
  paper: {
    language: 'nb',
    sections: {
      proposal: `
1. Årsregnskapet for kommunekassen og det samlede årsregnskapet for Solvik kommune for 2020 vedtas slik de er lagt fram. Driftsregnskapet viser et netto driftsresultat på 33 700 000 kroner og er gjort opp uten merforbruk. Investeringsregnskapet er gjort opp uten udekket beløp.
2. Årsberetningen for 2020 vedtas.
3. Kommunestyret tar til etterretning at netto driftsresultat er disponert slik:
  - 9 000 000 kroner er overført til investeringsregnskapet
  - 9 300 000 kroner er avsatt til bundne fond
  - 15 400 000 kroner er avsatt til disposisjonsfond
4. Kommunedirektøren legger fram en plan for å få utgiftene til barnevern og hjemmetjenester i samsvar med budsjettet. Planen skal bygge på gjennomgangen av barnevernet som formannskapet fikk i mars. {{ansvar: Kommunedirektøren; frist: 2021-09-15; til: Formannskapet}}
5. Kommunedirektøren gjør rede for framdriften i investeringsprosjektene i hver tertialrapport. {{ansvar: Kommunedirektøren; frist: 2021-10-12; til: Kommunestyret}}
`,
      summary: `
Solvik kommune fikk i 2020 et netto driftsresultat på 33,7 mill. kroner, eller 1,5 prosent av driftsinntektene. Kommunens eget måltall er 1,75 prosent. Pandemien ga merutgifter og tapte inntekter for 31,4 mill. kroner, mens staten dekket 27,7 mill. kroner. Sektorene brukte samlet 3,2 mill. kroner mer enn budsjettert, særlig til barnevern og hjemmetjenester. Lavere rente og lavere pensjonskostnader oppveide dette. Revisor har avgitt beretning uten forbehold, og kontrollutvalget og formannskapet anbefaler at regnskapet og årsberetningen vedtas.
`,
      background: `
Årsregnskapet ble avlagt 19. februar, og årsberetningen ble avgitt 26. mars 2021. Revisor ga sin beretning 13. april. Kontrollutvalget uttalte seg 20. april, og formannskapet ga innstilling i et ekstra møte 28. april. Kontrollutvalgets uttalelse er gjengitt som egen referatsak i dette møtet.

Budsjettet for 2020 ble vedtatt tre måneder før pandemien. Kommunestyret endret det tre ganger i løpet av året. Når det i denne saken vises til budsjettet, menes det reviderte budsjettet om ikke annet er sagt.
`,
      facts: `
Tabell: Hovedtall for driften, i 1 000 kroner
| Post | Regnskap 2020 | Revidert budsjett 2020 | Opprinnelig budsjett 2020 | Regnskap 2019 |
|---|---:|---:|---:|---:|
| Skatt, rammetilskudd og andre frie inntekter | 2 052 300 | 2 046 500 | 2 013 600 | 2 018 700 |
| Pensjon og premieavvik | 39 900 | 39 600 | 33 500 | 31 800 |
| Netto utgifter i sektorene | 1 973 900 | 1 970 700 | 1 914 100 | 1 917 400 |
| Netto finansutgifter og avdrag | 84 600 | 88 100 | 92 000 | 86 200 |
| Netto driftsresultat | 33 700 | 27 300 | 41 000 | 46 900 |

**Inntektene.** De frie inntektene ble 5,8 mill. kroner høyere enn det reviderte budsjettet. Skatteinngangen sviktet i andre kvartal, men tok seg opp i årets siste termin. Rammetilskuddet økte, fordi staten kompenserte kommunene for merutgifter og tapt skatt.

**Sektorene.** Fem sektorer har et merforbruk på mer enn 2 mill. kroner: hjemmetjenestene (4,2 mill. kroner), barnevernet (4,1 mill. kroner), grunnskole og SFO (3,2 mill. kroner), helse og legetjenester (2,6 mill. kroner) og tjenester ved funksjonsnedsettelse (2,6 mill. kroner). NAV og sosialtjenester brukte 5,0 mill. kroner mindre enn budsjettert, fordi flere fikk statlige ytelser lenger enn ventet. Barnehagene brukte 4,7 mill. kroner mindre.

**Pandemien.** Merutgiftene var 25,9 mill. kroner og inntektstapet 5,5 mill. kroner. Staten dekket 27,7 mill. kroner, og kommunen 3,7 mill. kroner. Om lag to tredeler av merutgiftene kom i helse og omsorg, til testing, smittesporing, vikarer og utstyr.

**Investeringene.** Kommunen investerte for 152,5 mill. kroner, 82 prosent av et budsjett på 186,0 mill. kroner. Kaifronten i havna er forsinket med fire måneder og står for 21,9 mill. kroner av det som ikke er brukt. Ombyggingen av Breivik skole ble ferdig i tide og 2,1 mill. kroner billigere enn rammen.

Tabell: Kommunens finansielle måltall
| Måltall | Mål | 2018 | 2019 | 2020 |
|---|---:|---:|---:|---:|
| Netto driftsresultat i prosent av driftsinntektene | 1,75 | 1,9 | 2,1 | 1,5 |
| Disposisjonsfond i prosent av driftsinntektene | minst 5,0 | 3,9 | 4,3 | 4,8 |
| Netto lånegjeld i prosent av driftsinntektene | høyst 80,0 | 77,6 | 78,9 | 79,0 |
`,
      legalBasis: `
Kommunestyret skal selv vedta årsregnskapene og årsberetningene, jf. kommuneloven § 14-2 bokstav b. De skal behandles samtidig og vedtas senest seks måneder etter regnskapsårets slutt, jf. § 14-3 andre ledd. Vedtaket skal si hvordan et eventuelt merforbruk skal dekkes inn. Driftsregnskapet er gjort opp uten merforbruk, og det er derfor ikke nødvendig med et slikt vedtak.

Kontrollutvalget skal uttale seg før formannskapet innstiller, jf. § 14-3 tredje ledd. Kravene til innholdet i årsberetningen går fram av § 14-7, og kravene til revisjonsberetningen av § 24-8. Etter behandlingen sendes dokumentene til departementet.
`,
      assessment: `
Resultatet er bedre enn mange fryktet våren 2020. Kommunedirektøren vil likevel peke på at det hviler på forhold som kommunen ikke rår over. Netto finansutgifter og avdrag ble 7,4 mill. kroner lavere enn i det opprinnelige budsjettet, fordi renten falt, og pensjon ga 6,4 mill. kroner mer enn ventet. Uten disse to forholdene ville netto driftsresultat vært på 19,9 mill. kroner, eller 0,9 prosent.

Merforbruket i hjemmetjenestene skyldes delvis at færre ville flytte til sykehjem under pandemien, og at de som bodde hjemme, trengte mer hjelp. Antall timer økte med seks prosent. Kommunedirektøren tror at noe av økningen blir varig. I barnevernet skyldes merforbruket først og fremst at fire barn har fått langt mer omfattende hjelp enn forutsatt. Fra 2022 får kommunene større ansvar for utgifter på dette området, og arbeidet med forebygging må derfor styrkes før, ikke etter, at utgiftene øker.

Kontrollutvalget mener at prognosene i økonomirapportene har vært for optimistiske. Kommunedirektøren er enig. Så sent som i oktober regnet kommunen med at barnevernet ville bruke 80,4 mill. kroner og hjemmetjenestene 224,7 mill. kroner. Det ble 81,9 og 225,6 mill. kroner. Fra 2021 skal enheter med store avvik levere prognose hver måned, også om sommeren.

Lånegjelden ligger like under kommunens egen grense. Med de investeringene som er vedtatt, passeres grensen i 2022. Kommunestyret bør derfor ta stilling til rekkefølgen på store prosjekter når økonomiplanen skal rulleres. En renteøkning på ett prosentpoeng gir en merutgift på om lag 9 mill. kroner i året, når det er tatt hensyn til fastrente og selvkost.[^Om lag halvparten av lånegjelden er enten bundet med fast rente eller knyttet til vann og avløp, der gebyrene dekker rentekostnaden.^]
`,
      economy: `
Disposisjonsfondet var 111,8 mill. kroner ved utgangen av 2020, mot 96,4 mill. kroner året før. Det utgjør 4,8 prosent av driftsinntektene på 2 310,0 mill. kroner og er like under målet på 5 prosent. Av fondet er 31,0 mill. kroner allerede bundet til formål i økonomiplanen, blant annet 536 000 kroner til innovasjonsprosjekter som fortsetter i 2021.

Vedtaket utløser ingen nye utgifter. Ubrukte lånemidler på 26,8 mill. kroner videreføres til 2021 etter egen sak i juni.
`,
      sustainability: `
Årsberetningen gjør for første gang rede for noen tall om miljø og arbeidsliv ved siden av økonomien. Strømforbruket i kommunale bygg gikk ned med fire prosent, men noe av nedgangen skyldes stengte bygg. Sykefraværet økte fra 7,9 til 8,6 prosent. Andelen ansatte i hel stilling økte fra 54 til 57 prosent.
`,
      conclusion: `
Kommunedirektøren tilrår at årsregnskapet og årsberetningen for 2020 vedtas. Kommunen kom bedre ut av året enn ventet, men handlingsrommet er lite, og to tjenesteområder må følges tett.
`,
    },
  },
  attachments: [
    {
      title: 'Driftsregnskap 2020 etter sektor og investeringer etter prosjekt',
      form: 'sheet',
      language: 'nb',
      body: `
Alle beløp i 1 000 kroner. Avvik uten fortegn betyr at sektoren har brukt mindre enn budsjettert, og avvik med minustegn at den har brukt mer. Vann, avløp og renovasjon har netto inntekt, fordi kapitalkostnadene føres sentralt.

Tabell: Netto driftsutgifter etter sektor
| Sektor | Regnskap 2020 | Revidert budsjett | Avvik | Avvik i prosent | Prognose i oktober | Avvik fra prognosen | Opprinnelig budsjett | Regnskap 2019 | Endring fra 2019 | Endring i prosent | Årsverk | Sykefravær i prosent |
|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|
| Politisk styring og kontroll | 13 800 | 14 200 | 400 | 2,8 | 14 000 | 200 | 14 400 | 13 500 | 300 | 2,2 | 6,0 | 2,8 |
| Kommunedirektør og stab | 37 300 | 38 600 | 1 300 | 3,4 | 37 500 | 200 | 38 900 | 37 400 | −100 | −0,3 | 41,5 | 5,1 |
| Økonomi og innkjøp | 21 000 | 21 400 | 400 | 1,9 | 21 100 | 100 | 21 600 | 20 400 | 600 | 2,9 | 24,0 | 5,6 |
| IKT og digitalisering | 34 200 | 33 900 | −300 | −0,9 | 34 500 | 300 | 32 700 | 32 800 | 1 400 | 4,3 | 19,0 | 4,3 |
| Barnehage | 263 600 | 268 300 | 4 700 | 1,8 | 264 000 | 400 | 267 100 | 265 800 | −2 200 | −0,8 | 238,4 | 10,9 |
| Grunnskole og SFO | 424 900 | 421 700 | −3 200 | −0,8 | 424 300 | −600 | 416 300 | 416 300 | 8 600 | 2,1 | 452,7 | 7,2 |
| Voksenopplæring og integrering | 35 000 | 36 200 | 1 200 | 3,3 | 35 300 | 300 | 37 000 | 36 900 | −1 900 | −5,1 | 33,2 | 6,4 |
| Barnevern | 81 900 | 77 800 | −4 100 | −5,3 | 80 400 | −1 500 | 73 400 | 69 900 | 12 000 | 17,2 | 46,0 | 9,4 |
| Helse og legetjenester | 128 200 | 125 600 | −2 600 | −2,1 | 125 600 | −2 600 | 107 900 | 113 600 | 14 600 | 12,9 | 96,8 | 7,7 |
| Hjemmetjenester | 225 600 | 221 400 | −4 200 | −1,9 | 224 700 | −900 | 209 100 | 211 600 | 14 000 | 6,6 | 236,1 | 10,3 |
| Sykehjem og heldøgns omsorg | 253 100 | 252 400 | −700 | −0,3 | 254 000 | 900 | 242 300 | 245 900 | 7 200 | 2,9 | 291,5 | 10,2 |
| Tjenester ved funksjonsnedsettelse | 142 400 | 139 800 | −2 600 | −1,9 | 142 600 | 200 | 138 000 | 138 300 | 4 100 | 3,0 | 164,3 | 9,6 |
| NAV og sosialtjenester | 83 200 | 88 200 | 5 000 | 5,7 | 86 400 | 3 200 | 89 100 | 86 900 | −3 700 | −4,3 | 48,5 | 7,0 |
| Kultur, bibliotek og frivillighet | 64 100 | 63 800 | −300 | −0,5 | 64 600 | 500 | 61 500 | 60 200 | 3 900 | 6,5 | 52,6 | 5,7 |
| Plan, byggesak og miljø | 28 400 | 29 300 | 900 | 3,1 | 28 600 | 200 | 29 300 | 27 600 | 800 | 2,9 | 34,0 | 4,9 |
| Veg, park og teknisk drift | 70 100 | 71 500 | 1 400 | 2,0 | 69 400 | −700 | 71 500 | 72 400 | −2 300 | −3,2 | 58,2 | 6,8 |
| Eiendom | 113 400 | 112 900 | −500 | −0,4 | 114 300 | 900 | 110 300 | 112 600 | 800 | 0,7 | 109,7 | 8,9 |
| Vann, avløp og renovasjon | −46 300 | −46 300 | 0 | 0,0 | −46 300 | 0 | −46 300 | −44 700 | −1 600 | −3,6 | 38,0 | 5,0 |
| Sum sektorene | 1 973 900 | 1 970 700 | −3 200 | −0,2 | 1 975 000 | 1 100 | 1 914 100 | 1 917 400 | 56 500 | 2,9 | 1 990,5 | 8,6 |

Tabell: Investeringer over 5 mill. kroner
| Prosjekt | Samlet ramme | Budsjett 2020 | Regnskap 2020 | Rest av budsjettet | Brukt i prosent av budsjettet | Brukt fra start | Status | Merknad |
|---|---:|---:|---:|---:|---:|---:|---|---|
| Nytt vannverk i Indre Solvik | 96 000 | 40 000 | 35 300 | 4 700 | 88,3 | 42 200 | I rute | Boring i fjell er ferdig. |
| Ombygging av Breivik skole | 84 000 | 46 500 | 45 200 | 1 300 | 97,2 | 81 900 | Ferdig | 2 100 under samlet ramme. |
| Kaifront og landstrøm i havna | 52 000 | 30 000 | 8 100 | 21 900 | 27,0 | 11 600 | Forsinket | Fire måneder. Ny vurdering av grunnen under kaia. |
| Omsorgsboliger i Teglveien | 118 000 | 20 000 | 18 900 | 1 100 | 94,5 | 26 700 | I rute | Innflytting i 2023. |
| Avløpsledning Breivik–sentrum | 41 000 | 19 500 | 18 800 | 700 | 96,4 | 33 700 | I rute | Siste etappe våren 2021. |
| Kunstgressbane i Nesland | 12 500 | 8 500 | 8 300 | 200 | 97,6 | 12 100 | Ferdig | Åpnet i oktober. |
| Utskifting av biler og maskiner | 8 500 | 8 500 | 8 200 | 300 | 96,5 | 8 200 | Ferdig | Ni elbiler er anskaffet. |
| Digitale løsninger i skole og helse | 6 000 | 6 000 | 5 700 | 300 | 95,0 | 5 700 | Ferdig | Nettbrett til 1. og 8. trinn. |
| Prosjekter under 5 mill. kroner | – | 7 000 | 4 000 | 3 000 | 57,1 | – | – | 17 prosjekter. |
| Sum | – | 186 000 | 152 500 | 33 500 | 82,0 | – | – | – |
`,
    },
    {
      title: 'Årsberetning 2020 – kortversjon',
      form: 'document',
      language: 'nb',
      body: `
## 1 Et uvanlig år

Da 2020 begynte, handlet det meste om et stramt budsjett. Den 12. mars ble skoler og barnehager stengt, og tre uker senere arbeidet hver tredje ansatte med andre oppgaver enn de var ansatt for. Kommunen klarte å holde nødvendige tjenester i gang. Noe ble utsatt, og noe ble dårligere. Denne beretningen forsøker å være ærlig om begge deler.

## 2 Økonomisk utvikling og stilling

Netto driftsresultat ble 33,7 mill. kroner. Disposisjonsfondet er styrket tre år på rad, men er fortsatt under målet. Lånegjelden har økt mindre enn planlagt, fordi flere investeringer er forsinket.

### 2.1 Vesentlige avvik fra budsjettet

- **Hjemmetjenester:** 4,2 mill. kroner i merforbruk. Flere ble boende hjemme, og hver bruker fikk flere timer.
- **Barnevern:** 4,1 mill. kroner i merforbruk. Fire barn fikk langt mer omfattende hjelp enn forutsatt.
- **Grunnskole og SFO:** 3,2 mill. kroner i merforbruk, hovedsakelig vikarer og tapt foreldrebetaling.
- **NAV og sosialtjenester:** 5,0 mill. kroner i mindreforbruk.

### 2.2 Handleevne over tid

Kommunen har bygget opp en reserve som kan dekke omtrent ett dårlig år. Samtidig øker tallet på innbyggere over 80 år med 38 prosent fram til 2030, ifølge kommunens egen framskrivning. Tjenestene må derfor endres, ikke bare vokse.

## 3 Måloppnåelse

Tabell: Utvalgte mål i handlingsdelen
| Mål | Resultat 2020 | Vurdering |
|---|---|---|
| 60 prosent av ansatte i hel stilling | 57 prosent | Delvis nådd |
| Alle byggesaker innen lovens frist | 96 prosent | Delvis nådd |
| Ventetid på sykehjemsplass under 14 dager | 11 dager | Nådd |
| 30 digitale tjenester av 54 | 31 tjenester | Nådd |
| Lesevansker oppdages innen utgangen av 2. trinn | Kartlegging utsatt til høsten | Ikke målt |
| 25 prosent lavere matsvinn på sykehjemmene | 18 prosent lavere | Delvis nådd |

## 4 Tjenestene

### 4.1 Oppvekst

De seks skolene ga hjemmeundervisning i sju uker om våren. En undersøkelse blant foreldrene viste at fire av fem var fornøyd med kontakten med læreren, men at hvert sjette barn manglet et rolig sted å arbeide. Skolene holdt åpent for sårbare barn hele tiden, og 210 elever brukte tilbudet.

### 4.2 Helse og mestring

Ingen beboere på sykehjemmene døde av covid-19. Besøksforbudet var likevel en stor belastning. Dagtilbudene var stengt i fire måneder, og etter sommeren var det tydelig at mange hadde mistet funksjon. Treningsgrupper ute ble startet i september.

### 4.3 Teknisk og eiendom

Breivik skole ble ferdig ombygd. Lekkasjene fra vannettet gikk ned fra 34 til 31 prosent. Fem kilometer kommunal veg fikk nytt dekke, to kilometer mindre enn planlagt.

### 4.4 Kultur og innbyggertjenester

Biblioteket lånte ut flere bøker enn året før, selv om det var stengt i elleve uker. Kulturhuset hadde 9 400 besøkende, mot 31 000 i 2019.

## 5 Ansatte og likestilling

Kommunen hadde 2 610 ansatte fordelt på 1 990 årsverk. 78 prosent er kvinner. Blant virksomhetslederne er 66 prosent kvinner. Kvinners gjennomsnittlige månedslønn, omregnet til hel stilling, er 94,8 prosent av menns.

For å oppfylle aktivitetsplikten etter likestillings- og diskrimineringsloven § 26 har kommunen

- kartlagt ufrivillig deltid sammen med de tillitsvalgte
- innført anonymiserte søknader som prøveordning i to virksomheter
- tilrettelagt for 14 personer i arbeidstrening

## 6 Etisk standard

De etiske retningslinjene ble revidert i september. Alle ledere har gjennomført et kurs i habilitet og anskaffelser. Det kom inn sju varsler. Fem er avsluttet, og to var fortsatt under behandling ved årsskiftet.

## 7 Veien videre

1. Få utgiftene i barnevernet og hjemmetjenestene under kontroll.
2. Ta igjen kartlegging og helsekontroller som ble utsatt.
3. Bestemme rekkefølgen på investeringene før lånegjelden passerer grensen.
`,
    },
  ],
}

const openingHours: DemoItem = {
  kind: 'PS',
  case: {
    key: 'may-opening-hours',
    caseNumber: '20/01877',
    archiveCode: '012',
    title: 'Forskrift om åpningstider for digitale og fysiske innbyggertjenester',
    officer: 'data-adviser',
  },
  paper: {
    language: 'nb',
    sections: {
      proposal: `
1. Kommunestyret vedtar forskrift om åpningstider for digitale og fysiske innbyggertjenester i Solvik kommune, slik den går fram av vedlegget. Hjemmel er kommuneloven § 5-3 andre ledd.
2. Forskriften trer i kraft 1. september 2021 og kunngjøres i Norsk Lovtidend. {{ansvar: Kommunedirektøren; frist: 2021-06-15; til: Kommunestyret}}
3. Serviceerklæringen for innbyggertjenesten av 2016 oppheves fra samme dato.
4. Kommunedirektøren rapporterer om ventetid og oppetid etter ett års drift. {{ansvar: Kommunedirektøren; frist: 2022-11-01; til: Kommunestyret}}
`,
      summary: `
Kommunens åpningstider er i dag bestemt i mange ulike dokumenter og har endret seg ofte. Kommunedirektøren foreslår en lokal forskrift som samler dem, og som gir innbyggerne rett til å vite når de kan få hjelp, både på nett, på telefon og ved oppmøte. Forskriften setter også krav til varsling når en digital tjeneste er nede, og til hva som da skjer med frister. Utkastet har vært på høring i åtte uker. Etter høringen er kveldsåpent gjeninnført og telefontiden utvidet.
`,
      background: `
Innbyggerundersøkelsen i Solvik 2020 viste at to av tre ikke visste når kommunen hadde åpent. Undersøkelsen viste også at mange mente at åpningstiden var blitt kortere, uten at noen hadde bestemt det. De hadde rett: Skranken i rådhuset var åpen 35 timer i uken i 2014 og 25 timer i 2019.

Kommunestyret ba 16. juni 2020 om en sak som gjør tilbudet forutsigbart. Samtidig blir stadig flere tjenester digitale. 31 av 54 tjenester kunne i 2020 brukes på nett fra start til slutt. For en digital tjeneste betyr «åpent» noe annet enn for en skranke, og det har ikke vært klart hvem som har risikoen når tjenesten er nede den dagen en frist går ut.
`,
      facts: `
Forskriften har fire hoveddeler: åpningstider på fire steder, telefontid, krav til digitale tjenester, og hva som gjelder ved avvik.

Tabell: Åpningstider i dag og etter forslaget, timer i uken
| Tilbud | I dag | Høringsutkastet | Forslaget nå |
|---|---:|---:|---:|
| Innbyggertjenesten i Solvik sentrum | 25,0 | 30,0 | 33,0 |
| Tjenestepunkt på biblioteket i Breivik | 6,0 | 8,0 | 8,0 |
| Tjenestepunkt på biblioteket i Nesland | 0,0 | 4,0 | 6,0 |
| Tjenestepunkt i Indre Solvik | 4,0 | 4,0 | 4,0 |
| Telefon og nettprat | 25,0 | 30,0 | 35,0 |

Innbyggertjenesten tok imot 21 400 besøk og 48 700 telefoner i 2019. I 2020 falt besøkene til under det halve, mens telefonene økte til 57 200. Gjennomsnittlig ventetid på telefon var fire minutter, men tolv minutter mandag formiddag.

De digitale tjenestene var utilgjengelige i til sammen 61 timer i 2020. Nesten halvparten skyldtes ett avbrudd hos en leverandør i oktober, i helgen da fristen for søknad om kommunale kulturmidler gikk ut. Seks lag rakk ikke å levere i tide. De fikk søknaden behandlet, men bare fordi en saksbehandler tok ansvar for det.
`,
      legalBasis: `
Kommunestyret treffer vedtak på vegne av kommunen når ikke annet følger av lov, jf. kommuneloven § 5-3 andre ledd. Forskriften pålegger ikke innbyggerne plikter. Den binder kommunen selv og gir rettigheter til et ubestemt antall personer, og den er derfor en forskrift etter forvaltningsloven § 2 første ledd bokstav c.

Reglene om utredning, høring og kunngjøring i forvaltningsloven §§ 37 og 38 er fulgt. Forskriften utfyller veiledningsplikten i forvaltningsloven § 11 og plikten til å informere om kommunens virksomhet i kommuneloven § 4-1. Den kan ikke forlenge frister som er satt i lov. Bestemmelsen om frister gjelder derfor bare frister som kommunen selv har satt.
`,
      participation: `
Utkastet var på høring fra 15. januar til 12. mars 2021. Det kom inn 19 uttalelser.

- Eldrerådet og Pensjonistlista ba om lengre telefontid og om at et menneske svarer. Telefontiden er utvidet til kl. 15.30 alle virkedager, og § 6 slår fast at innbyggeren alltid skal kunne velge å snakke med en ansatt.
- Rådet for personer med funksjonsnedsettelse ba om faste tider for tegnspråktolk på skjerm. Det er tatt inn i § 5.
- Ungdomsrådet ville ha åpent en kveld i uken. Kveldsåpent torsdag er gjeninnført i sentrum.
- Bygdalista og to velforeninger i Nesland ba om flere timer der. Tjenestepunktet får åpent to dager i stedet for én.
- De tillitsvalgte var kritiske til kveldsåpent uten økt bemanning. Det er lagt inn penger til dette.
- Næringsforeningen ønsket åpent før kl. 08.00 for håndverkere. Forslaget er ikke fulgt, fordi svært få bruker skranken til slike ærend.
`,
      assessment: `
Det avgjørende spørsmålet er om åpningstider hører hjemme i en forskrift. Kommunedirektøren har vært i tvil. En forskrift er tyngre å endre enn en side på nettet. Nettopp det er poenget: Tilbudet skal ikke kunne krympe time for time uten at noen folkevalgte tar stilling til det. For å gi nødvendig smidighet kan kommunedirektøren gjøre kortvarige endringer, men de skal varsles og begrunnes.

Reglene om avbrudd er nye og har få forbilder. Kommunedirektøren mener at risikoen bør ligge hos den som driver tjenesten. Når en kommunal tjeneste er nede de siste seks timene før en frist, flyttes fristen til neste virkedag kl. 23.59. Ordningen er enkel å forstå og koster lite.

Noen vil mene at fysiske tilbud bør bygges ned når flere tjenester blir digitale. Tallene peker en annen vei. Når de enkle ærendene flyttes til nettet, blir de som er igjen ved skranken, vanskeligere og tar lengre tid. Forskriften bygger på at digitale tjenester skal være det naturlige førstevalget for dem som kan bruke dem, og at alle andre skal få like god hjelp.
`,
      economy: `
Tabell: Årlige merutgifter, i kroner
| Tiltak | Beløp |
|---|---:|
| Kveldsåpent torsdag, to ansatte | 290 000 |
| Tjenestepunkt i Nesland | 165 000 |
| Utvidet telefontid | 210 000 |
| Tegnspråktolk på skjerm | 60 000 |
| Sum | 725 000 |

I 2021 blir utgiften 242 000 kroner for fire måneder. Beløpet dekkes ved at en vakant stilling i fellestjenesten ikke lyses ut før årsskiftet. Fra 2022 legges 725 000 kroner inn i forslaget til økonomiplan.
`,
      universalDesign: `
Alle steder som er omfattet, skal ha trinnfri adkomst og teleslynge når forskriften trer i kraft. Tjenestepunktet i Indre Solvik mangler teleslynge i dag, og den monteres i juni. Digitale tjenester og varsler om avbrudd skal være universelt utformet, jf. likestillings- og diskrimineringsloven §§ 17 og 18. Varsler gis også på telefonsvarer og ved oppslag.
`,
      conclusion: `
Kommunedirektøren tilrår at kommunestyret vedtar forskriften. Den gjør tilbudet lettere å forstå, og den legger ansvaret for feil der det hører hjemme.
`,
    },
  },
  attachments: [
    {
      title: 'Forskrift om åpningstider for digitale og fysiske innbyggertjenester, Solvik kommune',
      form: 'document',
      language: 'nb',
      body: `
**Hjemmel:** Vedtas av Solvik kommunestyre 11. mai 2021 med hjemmel i [lov 22. juni 2018 nr. 83 om kommuner og fylkeskommuner (kommuneloven)](https://lovdata.no/lov/2018-06-22-83) § 5-3 andre ledd.

## Kapittel 1. Innledende bestemmelser

### § 1. Formål

Forskriften skal gi innbyggere, lag og virksomheter forutsigbar tilgang til kommunens tjenester, og sikre at den som ikke kan bruke digitale tjenester, får et likeverdig tilbud.

### § 2. Virkeområde

Forskriften gjelder for innbyggertjenesten, tjenestepunktene på bibliotekene og i Indre Solvik, og for digitale tjenester som Solvik kommune tilbyr innbyggere, lag og virksomheter.

Forskriften gjelder ikke for

- legevakt, sykehjem, hjemmetjenester og andre tjenester som ytes hele døgnet
- skoler, skolefritidsordninger og barnehager
- digitale tjenester som staten eller fylkeskommunen har ansvaret for

### § 3. Definisjoner

I denne forskriften menes med

1. *virkedag*: mandag til fredag, unntatt helligdager og offentlige høytidsdager
2. *digital tjeneste*: skjema, innsyn, bestilling eller betaling på nett som innbyggeren kan bruke uten hjelp
3. *avbrudd*: tid da en digital tjeneste ikke kan brukes til det den er laget for
4. *planlagt vedlikehold*: avbrudd som er varslet minst tre virkedager på forhånd

## Kapittel 2. Fysiske tjenester og telefon

### § 4. Åpningstider

Tabell: Faste åpningstider
| Sted | Dager | Tid |
|---|---|---|
| Solvik sentrum | Mandag, tirsdag, onsdag og fredag | kl. 09.00–15.00 |
| Solvik sentrum | Torsdag | kl. 09.00–18.00 |
| Breivik | Tirsdag og torsdag | kl. 11.00–15.00 |
| Nesland | Mandag og onsdag | kl. 12.00–15.00 |
| Indre Solvik | Onsdag | kl. 10.00–14.00 |

På onsdag før skjærtorsdag og på julaften og nyttårsaften, når de er virkedager, stenger alle steder kl. 12.00.

### § 5. Hjelp på skjerm og med tolk

Innbyggertjenesten i Solvik sentrum skal ha tegnspråktolk på skjerm tirsdag og torsdag kl. 12.00–14.00. Andre tider kan avtales med to virkedagers varsel. Den som trenger tolk til et annet språk, kan be om det når timen bestilles.

### § 6. Telefon og nettprat

Telefon og nettprat skal være betjent alle virkedager kl. 08.30–15.30. Den som ringer, skal alltid kunne velge å snakke med en ansatt. Målet er at samtaler besvares innen tre minutter. Er ventetiden lengre enn ti minutter, skal kommunen tilby å ringe tilbake samme dag.

### § 7. Midlertidige endringer

Kommunedirektøren kan endre åpningstidene i inntil fire uker når det er nødvendig av hensyn til sikkerhet, smittevern, bemanning eller bygningsarbeid. Endringen skal kunngjøres minst fem virkedager i forveien når det er mulig, og begrunnes. Varer endringen lenger enn fire uker, skal kommunestyret få saken til avgjørelse i neste møte.

## Kapittel 3. Digitale tjenester

### § 8. Tilgjengelighet

Digitale tjenester skal være tilgjengelige hele døgnet, alle dager. Samlet tilgjengelighet skal være minst 99,5 prosent i hver kalendermåned, når planlagt vedlikehold ikke regnes med.

Planlagt vedlikehold skal legges mellom kl. 20.00 og 06.00 eller til helg. Det skal ikke legges til de siste to døgnene før en søknadsfrist.

### § 9. Varsel om avbrudd

Avbrudd som varer mer enn 30 minutter, skal varsles på [siden for driftsmeldinger](https://example.no/solvik/drift), på telefonsvareren og ved oppslag på stedene i § 4. Varselet skal si hvilken tjeneste det gjelder, når den ventes tilbake, og hvordan man kan få hjelp imens.

### § 10. Frister ved avbrudd

Er en digital tjeneste utilgjengelig i mer enn én time i løpet av de siste seks timene før en frist som kommunen har satt, flyttes fristen til neste virkedag kl. 23.59. Kommunen skal opplyse om den nye fristen i varselet etter § 9.

Første ledd gjelder ikke for frister som følger av lov eller av forskrift gitt av staten.

### § 11. Likeverdig alternativ

Den som ikke kan bruke en digital tjeneste, skal få utført det samme ved oppmøte eller på telefon. Det skal ikke kreves gebyr for dette, og saken skal behandles like raskt.

## Kapittel 4. Oppfølging og ikrafttredelse

### § 12. Måling og offentlighet

Kommunen skal hvert kvartal offentliggjøre

- gjennomsnittlig og lengste ventetid på telefon
- tallet på besøk ved hvert sted
- tilgjengelighet og avbrudd for hver digital tjeneste

### § 13. Tilbakemelding

Den som mener at forskriften ikke er fulgt, kan melde fra muntlig eller skriftlig. Kommunen skal svare skriftlig innen ti virkedager. Meldingen kommer ikke i stedet for klage etter annet regelverk.

### § 14. Ikrafttredelse

Forskriften trer i kraft 1. september 2021. Fra samme tid oppheves serviceerklæringen for innbyggertjenesten av 2016.
`,
    },
  ],
}

const zoning: DemoItem = {
  kind: 'PS',
  case: {
    key: 'may-brickworks-zoning',
    caseNumber: '20/01143',
    archiveCode: 'L12',
    title: 'Områderegulering for Teglverkstomta – sluttbehandling',
    officer: 'planner',
  },
  paper: {
    language: 'nb',
    sections: {
      proposal: `
1. Kommunestyret vedtar områderegulering for Teglverkstomta, plan-ID 202003, med plankart og bestemmelser datert 14. april 2021, jf. plan- og bygningsloven § 12-12.
2. Følgende skal være på plass før det gis igangsettingstillatelse for nye bygg i BI2, BI3 og BN2:
  - gang- og sykkelveg o_SGS1 fra Breivikvegen til kaia
  - områdestabilitet dokumentert for hele delområdet
  - godkjent tiltaksplan for forurenset grunn
3. Kommunedirektøren innleder forhandlinger om utbyggingsavtale med grunneierne om gang- og sykkelvegen og friområdet ved stranda. {{ansvar: Kommunedirektøren; frist: 2021-12-14; til: Kommunestyret}}
4. Kommunedirektøren lager en plan for bruk og vern av ringovnen og teglverkspipa sammen med eieren og fylkeskommunen. {{ansvar: Kommunedirektøren; frist: 2022-06-14; til: Formannskapet}}
`,
      summary: `
Planen legger til rette for at den gamle teglverkstomta kan utvikles til industri, lager og kontor med egen kai, og for om lag 350 nye arbeidsplasser. Den verner ringovnen og pipa, åpner stranda for alle og stiller krav om sikker grunn, rensing og ny gang- og sykkelveg før ny utbygging. Ved høringen kom det 14 uttalelser og to innsigelser. Begge innsigelsene er trukket etter at planen ble endret. Kommunedirektøren tilrår at planen vedtas.
`,
      background: `
Teglverket ble lagt ned i 1987. Siden har området vært brukt til lager, båtopplag og enkelte verksteder. I kommuneplanens arealdel er det satt av til næring, med krav om samlet plan. Kommunen kjøpte en tredel av arealet i 2015. Resten har fire eiere.

Oppstart ble varslet 7. februar 2020, og planprogrammet ble fastsatt 16. juni samme år. Planutvalget la forslaget ut til offentlig ettersyn 13. oktober 2020. Høringen varte fra 2. november til 18. desember. Planutvalget innstilte enstemmig på vedtak 27. april 2021.
`,
      facts: `
Planområdet er på 214 dekar og ligger ved fjorden to kilometer nord for Solvik sentrum. Breivikvegen går langs østsiden, og havna ligger rett sør for kaia.

Tabell: Arealbruk i planen, i dekar
| Formål | Felt | Areal |
|---|---|---:|
| Industri og lager | BI1–BI3 | 96,2 |
| Kontor og næring | BN1–BN2 | 38,5 |
| Energianlegg | BE1 | 2,1 |
| Kai | SK1 | 14,6 |
| Veg, gang- og sykkelveg | o_SKV1–2, o_SGS1 | 23,8 |
| Naturområde og turdrag | G1–G3 | 28,4 |
| Friområde ved stranda | o_GF1 | 10,4 |
| Sum | – | 214,0 |

**Grunnforhold.** Området ligger på marin leire, og det er påvist et lag med kvikkleire i nordøst. Geoteknisk rapport viser at området kan bygges ut når skråningen mot Tverrelva sikres. Arbeidet er beregnet til 7,5 mill. kroner og faller på dem som bygger ut BI3.

**Forurensning.** Det er funnet oljeforbindelser og tungmetaller på tre steder. Ved den gamle dreiebenkhallen må om lag 4 000 kubikkmeter masser fjernes.

**Trafikk.** Full utbygging gir 1 900 kjøretøy i døgnet, av dem 240 tunge. Krysset med Breivikvegen har plass til dette når det får venstresvingefelt. I dag er det 1,1 kilometer uten fortau mellom krysset og sentrum.

**Kulturmiljø.** Ringovnen fra 1898 og pipa på 38 meter er blant de siste av sitt slag i regionen. Ingen av dem er fredet.

**Havnivå.** Store deler av kaia ligger på 2,1 meter over havet. Beregnet stormflo med to hundre års gjentaksintervall, medregnet klimapåslag, er 2,9 meter.
`,
      legalBasis: `
Planen er en områderegulering etter plan- og bygningsloven § 12-2 og behandlet etter §§ 12-8 til 12-10. Bestemmelsene har hjemmel i § 12-7, og hensynssonene i § 12-6. Risiko- og sårbarhetsanalyse er utført, jf. § 4-3. Prinsippene i naturmangfoldloven §§ 8–12 er vurdert i planbeskrivelsen.

Kommunestyrets vedtak kan påklages innen tre uker etter at det er kunngjort, jf. plan- og bygningsloven §§ 12-12 og 1-9. Endringer etter høringen krever ny høring når de er så vesentlige at andre blir berørt på en ny måte. Kommunedirektøren mener at endringene ligger innenfor rammen av det som var på høring, og at alle som berøres direkte, er varslet særskilt og har fått uttale seg.
`,
      participation: `
Det ble holdt åpent møte på nett 18. november med 86 deltakere, og befaring for skoleklasser fra Breivik skole. Av de 14 uttalelsene er disse de viktigste:

- **Fylkeskommunen** hadde innsigelse fordi ringovnen kunne rives. Den er nå vist med hensynssone for bevaring, og riving er ikke tillatt. Innsigelsen ble trukket 2. mars.
- **Statsforvalteren** hadde innsigelse til lager nærmere enn 40 meter fra sjøen. Byggegrensen er flyttet til 60 meter utenom kaia. Innsigelsen ble trukket 9. mars.
- **Vegmyndigheten** ba om rekkefølgekrav for krysset. Det er tatt inn.
- **Grønn hverdag Solvik** ba om at kantsonen langs Tverrelva blir bredere. Den er økt fra 8 til 15 meter.
- **To naboer** fryktet støy om natten. Bestemmelsen om støy er strammet inn, og nattarbeid på kaia krever egen vurdering.
- **Grunneieren i BI2** mener at kravet om gang- og sykkelveg er for dyrt. Kravet er beholdt, men kan deles mellom utbyggerne gjennom avtale.
`,
      assessment: `
Solvik mangler ferdig regulert næringsareal. Fem bedrifter har de siste tre årene etablert seg i nabokommuner fordi de ikke fant tomt her. Teglverkstomta er allerede påvirket av industri, ligger nær sentrum og havn, og sparer dyrket mark. Kommunedirektøren mener derfor at arealet er riktig sted for vekst.

Det er tre spenninger i planen. Den første er mellom utnytting og vern. Hensynssonen tar åtte prosent av BI1 ut av vanlig bruk, og eieren mener at det reduserer verdien. Samtidig har liknende anlegg andre steder vist at gamle produksjonshaller kan bli etterspurte lokaler. Punkt 4 i forslaget skal gi eieren en partner i arbeidet.

Den andre er mellom kai og friluftsliv. Kaia trenger plass og må gjerdes inn av sikkerhetshensyn. Til gjengjeld blir 420 meter strand nord for kaia åpnet, der det i dag er gjerde og skrot.

Den tredje gjelder rekkefølgekravene. De gjør de første prosjektene dyrere. Kommunedirektøren har vurdert å utsette gang- og sykkelvegen til halvparten er bygget ut, men fraråder det. Skoleelever går i vegkanten allerede i dag, og tungtrafikken kommer med den første bedriften.
`,
      alternatives: `
- **Vedta planen uten rekkefølgekrav om gang- og sykkelveg.** Raskere utbygging, men mindre trygg skoleveg.
- **Ta BI3 ut av planen.** Fjerner risikoen ved kvikkleira, men skråningen må uansett sikres av hensyn til vegen.
- **Sende planen tilbake for ny høring.** Gir seks måneders forsinkelse uten at det har kommet fram nye forhold som krever det.
`,
      economy: `
Kommunens andel av gang- og sykkelveg og friområde er beregnet til 9,8 mill. kroner, av en samlet kostnad på 23,0 mill. kroner. Resten forutsettes dekket av utbyggerne gjennom avtale, jf. plan- og bygningsloven kapittel 17.[^Beregningen har en usikkerhet på 25 prosent i hver retning og bygger på priser fra januar 2021.^] Beløpet er ikke lagt inn i økonomiplanen og må vurderes når den rulleres i høst. Kommunen kan regne med inntekter fra salg av egne tomter på 26–31 mill. kroner over åtte år.
`,
      climate: `
Planen krever at laveste gulv i nye bygg ligger minst 2,9 meter over havet, og at overvann håndteres åpent i turdraget G2. Kaia skal tilrettelegges for landstrøm. Å bygge tett på et areal som er brukt før, gir mindre utslipp enn å ta i bruk skog eller myr, men transporten øker. Klimagassregnskap skal følge søknader om bygg over 1 000 kvadratmeter.
`,
      children: `
Elever på Breivik skole har tegnet inn hvor de går og leker. Tegningene viste en sti som ikke sto på noe kart, og den er nå sikret som turdrag. Kommunens ordning for å ivareta barn og unge i planleggingen, jf. plan- og bygningsloven § 3-3, har gitt uttalelse og støtter rekkefølgekravet om gang- og sykkelveg.
`,
      universalDesign: `
Gang- og sykkelvegen, turdraget langs stranda og inngangene til publikumsbygg skal være universelt utformet. Terrenget gjør det ikke mulig å oppfylle kravet på stien opp til utsiktspunktet i G1. Der skal det settes opp en tavle nederst som viser utsikten.
`,
      conclusion: `
Planen gir rom for arbeidsplasser, tar vare på et viktig kulturmiljø og åpner stranda. Innsigelsene er løst. Kommunedirektøren tilrår at kommunestyret vedtar den.
`,
    },
  },
  attachments: [
    {
      title: 'Plankart – områderegulering for Teglverkstomta',
      form: 'map',
      language: 'nb',
      body: `
Plankart i målestokk 1:2 000 (A3), plan-ID 202003, datert 14. april 2021. Kartet viser fjorden i vest, Breivikvegen i øst, Tverrelva i nord og Solvik havn i sør.

- BI1 Industri og lager – ringovnen og pipa
- BI2 Industri og lager – nedre felt
- BI3 Industri og lager – ved Tverrelva
- BN1 Kontor og næring – portbygget
- BN2 Kontor og næring – langs Breivikvegen
- BE1 Energianlegg
- SK1 Kai
- o_SKV1 Teglverksvegen
- o_SKV2 Kaivegen
- o_SGS1 Gang- og sykkelveg
- G1 Naturområde – Teglåsen
- G2 Turdrag med åpent overvann
- G3 Kantsone langs Tverrelva
- o_GF1 Friområde – Leirstranda
- H310 Faresone ras og skred
- H320 Faresone flom
- H570 Hensynssone bevaring av kulturmiljø
- Byggegrense 60 meter fra sjø
- Plangrense
`,
    },
    {
      title: 'Reguleringsbestemmelser – Teglverkstomta',
      form: 'document',
      language: 'nb',
      body: `
Plan-ID 202003. Områderegulering etter [plan- og bygningsloven](https://lovdata.no/lov/2008-06-27-71) § 12-2. Bestemmelsene er datert 14. april 2021.

## 1 Planens hensikt

Planen skal legge til rette for industri, lager, kontor og havnetilknyttet næring på Teglverkstomta. Den skal ta vare på kulturmiljøet etter teglverket, gi allmennheten tilgang til stranda og sikre trygg adkomst for gående og syklende.

## 2 Fellesbestemmelser

### 2.1 Plankrav

Det kreves detaljregulering for BI3 og SK1. I de andre feltene kan det søkes om tiltak direkte når vilkårene i kapittel 6 er oppfylt.

### 2.2 Situasjonsplan

Med søknad om rammetillatelse skal det følge en situasjonsplan som viser:

- bygg, høyder, adkomst og parkering
- terreng, murer og beplantning
- håndtering av overvann og snø
- tilgjengelighet for personer med funksjonsnedsettelse
- vareleveranse og manøvrering for tunge kjøretøy

### 2.3 Støy

Støynivået ved nærmeste bolig skal ikke overstige grenseverdiene i retningslinjen for behandling av støy i arealplanlegging (T-1442). Virksomhet som avgir støy mellom kl. 23.00 og 07.00, kan bare tillates når en støyfaglig utredning viser at grensene overholdes.

### 2.4 Forurenset grunn

Før det graves i felt som er merket på kartet over forurenset grunn, skal tiltaksplan være godkjent av forurensningsmyndigheten. Masser skal ikke flyttes mellom feltene uten at de er prøvetatt.

### 2.5 Overvann

Overvann skal håndteres åpent og lokalt. Påslipp til kommunalt nett er ikke tillatt. Flomveger skal holdes åpne og vises i situasjonsplanen.

### 2.6 Klima og energi

Klimagassregnskap skal følge søknad om bygg på mer enn 1 000 kvadratmeter bruksareal. Takflater på mer enn 500 kvadratmeter skal tåle vekten av solceller.

## 3 Bebyggelse og anlegg

Tabell: Utnytting og høyder
| Felt | Formål | Høyeste utnytting | Høyeste gesims | Særlige krav |
|---|---|---:|---:|---|
| BI1 | Industri, lager | 45 % | 12 meter | Hensynssone H570 |
| BI2 | Industri, lager | 60 % | 16 meter | – |
| BI3 | Industri, lager | 50 % | 14 meter | Detaljregulering, H310 |
| BN1 | Kontor, næring | 55 % | 11 meter | Åpen førsteetasje mot plassen |
| BN2 | Kontor, næring | 70 % | 19 meter | Fasade mot Breivikvegen |
| BE1 | Energianlegg | 40 % | 6 meter | Skjermes med beplantning |

### 3.1 Industri og lager, BI1–BI3

Det kan føres opp bygg for produksjon, lager, verksted og kontor som hører til virksomheten. Detaljhandel er ikke tillatt. Salg av varer som er produsert på stedet, kan skje på inntil 100 kvadratmeter.

### 3.2 Kontor og næring, BN1–BN2

Det kan føres opp kontor, verksted og tjenesteyting. Boliger er ikke tillatt. I BN1 kan det være servering i første etasje.

### 3.3 Parkering

Det skal være høyst én plass per 100 kvadratmeter bruksareal i BN1 og BN2. Minst fem prosent av plassene skal være tilpasset forflytningshemmede og ligge nærmest inngangen. For hver 50 kvadratmeter kontor skal det være én overdekket plass for sykkel.

## 4 Samferdsel og kai

### 4.1 Veger

Teglverksvegen (o_SKV1), Kaivegen (o_SKV2) og gang- og sykkelvegen (o_SGS1) skal være offentlige. Gang- og sykkelvegen skal ha fast dekke, minst tre meters bredde og belysning. Stigningen skal ikke være brattere enn 1:20.

### 4.2 Kai, SK1

Kaia kan brukes til lasting, lossing og midlertidig lagring. Det skal legges til rette for landstrøm. Lagring av farlig avfall er ikke tillatt.

## 5 Grønnstruktur

1. I naturområdet G1 er det bare tillatt med stier og skjøtsel.
2. I turdraget G2 skal overvannet gå i åpen bekk med stedegen beplantning.
3. I kantsonen G3 skal vegetasjonen bevares i 15 meters bredde fra elva.
4. Friområdet o_GF1 skal være åpent for alle. Det kan settes opp benker, toalett og en bryggekant for bading og kajakk.

## 6 Rekkefølge

- Før igangsettingstillatelse for nye bygg i BI2, BI3 og BN2:
  - gang- og sykkelveg o_SGS1 skal være opparbeidet eller sikret gjennom avtale med fastsatt ferdigdato, som ikke kan være senere enn første brukstillatelse
  - områdestabilitet skal være dokumentert
  - tiltaksplan for forurenset grunn skal være godkjent
- Før brukstillatelse for første nye bygg:
  - venstresvingefelt i krysset med Breivikvegen skal være ferdig
  - friområdet o_GF1 skal være ryddet og åpnet

## 7 Hensynssoner

### 7.1 Bevaring av kulturmiljø, H570

Ringovnen og pipa kan ikke rives. Endring av fasade, tak og bærende konstruksjoner krever uttalelse fra fylkeskommunen. Bygget kan få ny bruk når det ikke skader det som gjør det verneverdig. Nye bygg nærmere enn 15 meter skal underordne seg ringovnen i høyde og materialer.

### 7.2 Faresone ras og skred, H310

Ingen terrenginngrep kan gjøres før geoteknisk fagkyndig har dokumentert at området er stabilt, også i anleggsperioden. Kravene i byggteknisk forskrift § 7-3 gjelder.

### 7.3 Faresone flom, H320

Overkant av laveste gulv i nye bygg skal være minst 2,9 meter over havet. Bygg som må ligge lavere av hensyn til bruken av kaia, skal tåle å bli oversvømt. Kravene i byggteknisk forskrift § 7-2 gjelder.
`,
    },
    {
      title: 'Illustrasjon: Teglverkstomta sett fra fjorden',
      form: 'picture',
      scene: { kind: 'waterfront' },
      language: 'nb',
      body: `
Illustrasjon av Teglverkstomta sett fra fjorden ved full utbygging. Til venstre ligger Leirstranda med en lang trebrygge og gress ned mot vannet. Midt i bildet står ringovnen i rød tegl med den 38 meter høye pipa, som er det høyeste punktet i området. Til høyre for den ligger lave industrihaller i mørkt tre og en kai med ett lasteskip. Bak byggene stiger den skogkledde Teglåsen.

Illustrasjonen viser en mulig utbygging. Plasseringen av nye bygg er ikke bindende.
`,
    },
    {
      title: 'Illustrasjon: Gang- og sykkelvegen langs Breivikvegen',
      form: 'picture',
      scene: { kind: 'cyclePath' },
      language: 'nb',
      body: `
Illustrasjon av gang- og sykkelvegen o_SGS1 sett mot sør. Vegen er tre meter bred og skilt fra Breivikvegen med en grøft med gress og unge bjørker. To barn med skolesekk går ved siden av en person i rullestol, og en syklist kommer imot. Lave lysmaster står langs høyre side. I bakgrunnen skimtes kontorbyggene i BN2 og toppen av teglverkspipa.

Illustrasjonen er laget for å vise bredde, avstand til bilvegen og belysning.
`,
    },
  ],
}

const fibre: DemoItem = {
  kind: 'PS',
  case: {
    key: 'may-fibre-purchase',
    caseNumber: '21/00376',
    archiveCode: '611',
    title: 'Kjøp av fiberanlegg i Nesland og Indre Solvik fra Fjordnett AS',
    officer: 'property-manager',
    exempt: {
      basis: 'offl-13+fvl-13-1-2',
      publicTitle: 'Kjøp av infrastruktur – forretningsforhold',
      reason:
        'Saken gjengir kundetall, inntekter, dekningsbidrag, vilkår hos underleverandør og teknisk oppbygning av nettet til Fjordnett AS. Opplysningene er drifts- og forretningsforhold som det vil være av konkurransemessig betydning å hemmeligholde, og de går gjennom hele saken.',
    },
  },
  paper: {
    language: 'nb',
    sections: {
      proposal: `
1. Solvik kommune kjøper fiberanleggene mellom Solvik sentrum, Breivik, Nesland og Indre Solvik fra Fjordnett AS for 11 800 000 kroner, på de vilkårene som går fram av saken.
2. Det settes av 1 600 000 kroner til oppgradering av noder og reservekraft. Samlet ramme på 13 400 000 kroner finansieres med lån og innarbeides i investeringsbudsjettet for 2021.
3. Kommunen leier ut kapasitet til alle tilbydere på like og offentlige vilkår fra 1. januar 2022. {{ansvar: Eiendomssjefen; frist: 2021-11-30; til: Kommunestyret}}
4. Kommunedirektøren får fullmakt til å signere avtalen når juridisk og teknisk gjennomgang er fullført uten vesentlige avvik. {{ansvar: Kommunedirektøren; frist: 2021-08-31; til: Formannskapet}}
`,
      summary: `
Fjordnett AS vil selge fiberanlegget i nordre og indre del av kommunen. Selskapet tjener lite her og vil ellers trekke seg ut når avtalen med kommunen utløper i 2022. Da kan 412 kunder og 14 kommunale bygg miste fast bredbånd. Kommunedirektøren foreslår at kommunen kjøper anlegget for 11,8 mill. kroner og leier ut kapasitet til alle som vil levere tjenester. Prisen er lavere enn teknisk verdi, og inntektene ventes å dekke renter, avdrag og drift.
`,
      background: `
Fjordnett AS bygde nettet fra 2009 til 2017, delvis med tilskudd fra kommunen. Kommunen leier i dag linjer til skoler, pumpestasjoner, bibliotek og omsorgsboliger. Avtalen løper ut 30. juni 2022 og kan ikke forlenges ensidig.

I januar 2021 meldte selskapet at det ville samle virksomheten i byene. Kommunen fikk tilbud om å kjøpe før nettet ble lagt ut for salg. Partene undertegnet en avtale om fortrolighet 3. februar. Saken har vært drøftet i formannskapet i lukket møte 28. april.
`,
      facts: `
Anlegget består av 61,0 kilometer kabel på fem strekninger, tre noder og rettigheter over 187 eiendommer. 412 husstander og bedrifter er tilknyttet, av 690 som kunne ha vært det. Tilknytningsgraden er dermed 60 prosent. Utbyggingen til de 112 husstandene øverst i Nesland, som er lyst ut for seg med statlig tilskudd, er ikke en del av kjøpet, men skal kobles til noden i Nesland.

Fjordnett AS har gitt innsyn i regnskap for området. Gjennomsnittlig inntekt per kunde er 529 kroner i måneden, mens dekningsbidraget er 150 kroner. I byene er dekningsbidraget 238 kroner. Hver måned sier 0,9 prosent av kundene opp, mot 1,6 prosent i selskapet ellers. Selskapet betaler 38 kroner per kunde og måned til sin underleverandør for overvåking, en avtale som ikke følger med i kjøpet.

Tabell: Verdi og pris, i kroner
| Grunnlag | Beløp |
|---|---:|
| Kostnad ved å bygge det samme i dag | 24 545 000 |
| Teknisk verdi etter alder og tilstand | 17 301 000 |
| Verdi etter framtidige inntekter, slik Fjordnett AS beregner den | 9 600 000 |
| Selgers første krav | 14 500 000 |
| Framforhandlet pris | 11 800 000 |

Noden i Nesland er svakest. Den har ikke reservekraft, og all trafikk til 255 kunder går gjennom én svitsj fra 2013. Opplysningen må behandles varsomt, fordi den også viser hvor nettet er sårbart.
`,
      legalBasis: `
Opplysningene om kunder, marginer, vilkår hos underleverandør og nettets oppbygning er drifts- og forretningsforhold og tekniske innretninger som det vil være av konkurransemessig betydning for Fjordnett AS å hemmeligholde. De er underlagt taushetsplikt, jf. offentleglova § 13 første ledd og forvaltningsloven § 13 første ledd nr. 2. Selskapet har gitt skriftlig uttalelse om hvilke opplysninger dette gjelder. Møtet skal lukkes når saken behandles, jf. kommuneloven § 11-5 andre ledd.

Kjøpet er vurdert etter reglene om offentlige anskaffelser. Anlegget kan av tekniske grunner bare kjøpes av den som eier det, jf. anskaffelsesforskriften § 13-4 bokstav b. Etter råd fra ekstern jurist kunngjøres hensikten om å inngå avtale i ti dager før signering.

Prisen er kontrollert av en uavhengig sakkyndig for å sikre at kjøpet ikke gir selgeren en fordel i strid med reglene om offentlig støtte. Utleien skal skje på vilkår som en privat eier ville ha godtatt.
`,
      assessment: `
Spørsmålet er om kommunen bør eie et nett. Normalt er svaret nei. Her er alternativet etter kommunedirektørens syn at nettet enten blir solgt til en aktør uten plan for området, eller slukket strekning for strekning.

Kommunens egne behov veier tungt. Trygghetsalarmer, styring av vannverk og undervisning i Nesland er avhengige av linjene. Mobilnettet dekker ikke alle pumpestasjonene.

Inntektene er usikre. Beregningen forutsetter at dagens 412 kunder blir, og at en tilbyder overtar dem fra nyttår. To tilbydere har bekreftet skriftlig at de er interessert. Selv om hver fjerde kunde skulle falle fra, går regnestykket omtrent i null, fordi kommunens egne besparelser er faste.

Kommunedirektøren har særlig vurdert tre risikoer:

- **Tilstand.** En uavhengig måling av alle kabler gjøres før signering. Finner den feil for mer enn 500 000 kroner, kan kommunen kreve ny pris eller trekke seg.
- **Grunnrettigheter.** 19 av 187 avtaler mangler. Selger skal skaffe dem eller stille sikkerhet på 20 000 kroner for hver.
- **Kompetanse.** Kommunen skal ikke drive nettet selv. Drift og overvåking lyses ut i konkurranse.
`,
      alternatives: `
- **Forlenge leieavtalen.** Fjordnett AS krever 1 450 000 kroner i året, mer enn det dobbelte av i dag, og binder seg bare i to år.
- **Bygge eget samband til kommunale bygg.** Koster 8–10 mill. kroner og hjelper ikke husstandene.
- **La være å kjøpe.** Ingen utgift nå, men stor usikkerhet om tilbudet fra sommeren 2022.
`,
      economy: `
Tabell: Årlig virkning for kommunen, i kroner
| Post | Beløp |
|---|---:|
| Leie fra tilbydere, 412 linjer à 165 kroner i måneden | 815 760 |
| Spart leie til kommunale bygg | 690 000 |
| Drift, overvåking og forsikring | −480 000 |
| Renter og avdrag, 20 år og 2,0 prosent rente | −819 500 |
| Overskudd | 206 260 |

Overskuddet settes av til framtidig utskifting. Lånet øker lånegjelden med 0,6 prosent av driftsinntektene.[^Regnet av driftsinntektene i årsregnskapet for 2020. Gjelden kommer dermed nærmere kommunens egen grense på 80 prosent.^] Ved en rente på 4,0 prosent synker overskuddet til om lag 40 000 kroner i året.
`,
      conclusion: `
Kommunedirektøren tilrår kjøpet. Det sikrer samband til kommunale tjenester og husstander, til en pris som ligger under teknisk verdi, og med vilkår som lar kommunen trekke seg dersom gjennomgangen avdekker vesentlige feil.
`,
    },
  },
  attachments: [
    {
      title: 'Strekninger, kunder og verdier i fiberanlegget til Fjordnett AS',
      form: 'sheet',
      language: 'nb',
      exempt: {
        basis: 'offl-13+fvl-13-1-2',
        publicTitle: 'Tallgrunnlag – forretningsforhold',
        reason:
          'Arket viser kundetall, inntekter og dekningsbidrag per strekning og den tekniske oppbygningen av nettet. Det er forretningsforhold og tekniske innretninger hos Fjordnett AS.',
      },
      body: `
Tallene er gitt av Fjordnett AS 12. mars 2021 og kontrollert av kommunens sakkyndige. Inntekt og dekningsbidrag er i kroner per kunde og måned. Verdier er i kroner.

Tabell: Fiberanlegget etter strekning
| Strekning | Lengde i km | Byggeår | Fiberpar | Tilknyttede kunder | Mulige kunder | Tilknytning i prosent | Inntekt per kunde | Dekningsbidrag per kunde | Kostnad ved å bygge nytt | Teknisk verdi |
|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|
| A Solvik sentrum–Breivik | 14,2 | 2009 | 96 | 61 | 98 | 62,2 | 561 | 212 | 6 390 000 | 3 834 000 |
| B Breivik–Nesland | 18,6 | 2013 | 48 | 138 | 224 | 61,6 | 531 | 151 | 7 254 000 | 5 295 000 |
| C Nesland | 9,4 | 2015 | 24 | 117 | 186 | 62,9 | 522 | 134 | 3 384 000 | 2 707 000 |
| D Solvik sentrum–Indre Solvik | 12,5 | 2011 | 96 | 74 | 118 | 62,7 | 522 | 145 | 5 375 000 | 3 601 000 |
| E Indre Solvik, grendene | 6,3 | 2017 | 24 | 22 | 64 | 34,4 | 485 | 66 | 2 142 000 | 1 864 000 |
| Samlet eller gjennomsnitt | 61,0 | – | – | 412 | 690 | 59,7 | 529 | 150 | 24 545 000 | 17 301 000 |

Tabell: Noder
| Node | Plassering | Utstyr fra | Kunder bak noden | Reservekraft | Anslått oppgradering |
|---|---|---:|---:|---|---:|
| N1 | Teknisk rom, Breivik skole | 2018 | 61 | 8 timer | 180 000 |
| N2 | Pumpehus, Nesland | 2013 | 255 | Ingen | 1 020 000 |
| N3 | Grendehus, Indre Solvik | 2017 | 96 | 4 timer | 400 000 |
| Sum | – | – | 412 | – | 1 600 000 |
`,
    },
  ],
}

const councilElection: DemoItem = {
  kind: 'PS',
  late: true,
  case: {
    key: 'may-disability-council-election',
    caseNumber: '21/00587',
    archiveCode: 'FE-036',
    title: 'Suppleringsval til rådet for personar med funksjonsnedsetjing',
    officer: 'secretary',
  },
  paper: {
    language: 'nn',
    sections: {
      proposal: `
1. Ragnfrid Skeisvoll får fritak frå vervet som medlem av rådet for personar med funksjonsnedsetjing ut valperioden 2019–2023, jf. kommunelova § 7-9 andre ledd.
2. Marta Lindtveit blir vald til nytt medlem av rådet for resten av valperioden.
3. Jørund Espevoll blir vald til nytt varamedlem og får siste plass på lista over varamedlemmer for organisasjonane.
4. Rådet vel sjølv ny nestleiar i det første møtet etter valet. {{ansvar: Møtesekretæren; frist: 2021-06-08; til: Kommunestyret}}
`,
      summary: `
Nestleiaren i rådet for personar med funksjonsnedsetjing har søkt om fritak, og eit varamedlem har flytta frå kommunen. Kommunestyret må derfor velje eitt nytt medlem og eitt nytt varamedlem. Organisasjonane som har framlegg til desse plassane, er samde om Marta Lindtveit og Jørund Espevoll. Saka er send ut etter innkallinga fordi søknaden kom 4. mai. Rådet skal behandle fleire viktige saker før sommaren, og det er uheldig om plassen står tom.
`,
      background: `
Kommunestyret valde rådet 29. oktober 2019. Det har sju medlemmer. Fem er føreslegne av organisasjonar for personar med funksjonsnedsetjing, og to er valde blant medlemmene i kommunestyret. Fordelinga følgjer reglementet for rådet, som kommunestyret har vedteke.

Ragnfrid Skeisvoll, som er føreslegen av organisasjonane, søkte 4. mai om fritak for resten av perioden. Ho skriv at vervet ikkje lenger lèt seg sameine med dei andre pliktene ho har. Varamedlemmet Kjersti Aarvoll er registrert som utflytta frå 1. april.

Innkallinga til dette møtet var då alt send. Ordføraren har vurdert om saka kan vente til møtet i juni, men meiner at ho bør avgjerast no. Rådet skal seie meininga si om avtalen om innbyggjartorg i juni, og utkastet til skulebruksplan kjem i september.
`,
      facts: `
Tabell: Samansetjinga av rådet før og etter valet
| Plass | Før | Etter | Føreslegen av |
|---|---|---|---|
| Medlem 1, leiar | Mann | Uendra | Organisasjonane |
| Medlem 2, nestleiar | Ragnfrid Skeisvoll | Marta Lindtveit (ikkje nestleiar) | Organisasjonane |
| Medlem 3 | Kvinne | Uendra | Organisasjonane |
| Medlem 4 | Mann | Uendra | Organisasjonane |
| Medlem 5 | Kvinne | Uendra | Organisasjonane |
| Medlem 6 | Mann | Uendra | Kommunestyret |
| Medlem 7 | Kvinne | Uendra | Kommunestyret |

Etter valet har rådet fire kvinner og tre menn, det same som før. Organisasjonane hadde fem varamedlemmer, fire kvinner og éin mann. Etter utflyttinga, opprykket og valet av Jørund Espevoll blir det to kvinner og to menn.

Dei to kandidatane er spurde og har sagt ja. Marta Lindtveit har vore varamedlem sidan 2019 og møtt fleire gonger. Når ho blir fast medlem, blir varaplassen hennar òg ledig. Organisasjonane ønskjer å vente med å fylle han til hausten, då dei skal ha årsmøte. Rådet har då fire varamedlemmer for organisasjonane fram til neste val, medrekna den nye.[^Reglementet krev minst fire varamedlemmer for organisasjonane. Kravet er altså oppfylt.^]
`,
      legalBasis: `
Kommunestyret skal sjølv velje eit råd for personar med funksjonsnedsetjing, jf. kommunelova § 5-12. Organisasjonar som representerer personar med funksjonsnedsetjing, har rett til å kome med framlegg om medlemmer, jf. forskrift om medverknadsordningar § 3.

- **Fritak:** Kommunestyret kan etter søknad gi fritak når den folkevalde ikkje kan ta hand om vervet utan vesentleg ulempe, jf. § 7-9 andre ledd. Den som er utflytta og ikkje lenger er valbar, går ut av organet etter første ledd.
- **Nytt medlem:** Når eit medlem går ut for godt, skal det veljast eit nytt frå same gruppe, jf. § 7-10 tredje ledd.
- **Nytt varamedlem:** Er talet på varamedlemmer for lågt, kan kommunestyret velje nye. Den som blir vald, får siste plass på lista, jf. § 7-10 femte og sjette ledd.
- **Kjønnsbalanse:** Fører valet til at eitt kjønn får mindre enn 40 prosent av plassane, skal det om mogleg veljast ein person av det kjønnet det er for få av.
- **Sein sak:** Kommunestyret kan gjere vedtak i ei sak som ikkje står på sakslista, om ikkje møteleiaren eller minst ein tredel av dei møtande medlemmene set seg imot det, jf. § 11-3 femte ledd.
`,
      participation: `
Møtesekretæren bad 5. mai organisasjonane om framlegg. Tre av fire organisasjonar svarte innan fristen, og den fjerde har i telefon sagt at han støttar framlegget. Leiaren i rådet er orientert og har ingen merknader. Rådet har sjølv rett til å seie meininga si om reglar og sekretariat, men vel ikkje sine eigne medlemmer.
`,
      assessment: `
Eit råd som skal gi gode råd, må vere fulltalig. Dei siste to møta har det møtt fem og seks medlemmer. Det er nok til å gjere vedtak, men for lite til å dekkje dei ulike erfaringane som rådet er sett saman for å ha med seg.

Kommunedirektøren meiner at vilkåret for fritak er oppfylt. Det er ikkje nødvendig å gjere greie for dei personlege tilhøva i eit offentleg dokument, og søkjaren har heller ikkje bede om det. Det er lagt vekt på at årsaka ikkje var kjend då ho vart vald.

Kandidatane utfyller rådet på ein god måte. Marta Lindtveit har arbeidd mykje med tilgjenge i bygg og uteområde, medan Jørund Espevoll har erfaring med digitale hjelpemiddel og med å vere pårørande. Begge erfaringane kjem godt med i sakene som ventar. Kommunedirektøren legg elles til grunn at det er organisasjonane, ikkje administrasjonen, som best veit kven som kan tale for dei.

Det er ikkje føreslege ny nestleiar her. Etter forskrifta vel rådet sjølv leiar og nestleiar. Fram til det er gjort, leier leiaren møta, og rådet kan velje ein møteleiar dersom leiaren har forfall.

Valet skjer som avtaleval om ingen krev noko anna. Krev minst éin representant forholdsval, må kandidatane stå på lister som er leverte på førehand. Det er lite praktisk med eitt medlem på val, men regelen skal vere kjend.
`,
      alternatives: `
- **Utsetje valet til møtet i juni.** Rådet manglar då éin fast plass når avtalen om innbyggjartorg skal behandlast.
- **La fritaket gjelde mellombels.** Søkjaren har bede om fritak for heile perioden, og eit kortare fritak ville berre skapt uvisse.
`,
      economy: `
Godtgjersle til medlemmer og varamedlemmer følgjer reglementet for folkevalde. Valet fører ikkje til auka utgifter. Opplæring av dei to nye blir dekt innanfor ramma til politisk sekretariat.
`,
      universalDesign: `
Dei nye representantane har fått spørsmål om kva dei treng for å delta på lik linje med dei andre. Papira blir sende i eit format som kan lesast med skjermlesar, og møterommet har teleslynge.
`,
      conclusion: `
Kommunedirektøren rår til at kommunestyret gir fritak og vel Marta Lindtveit til medlem og Jørund Espevoll til varamedlem.
`,
    },
  },
  attachments: [],
}

const controlCommittee: DemoItem = {
  kind: 'RS',
  case: {
    key: 'may-control-committee-statement',
    caseNumber: '21/00563',
    archiveCode: '216',
    title: 'Kontrollutvalets uttale om årsrekneskapen 2020',
    officer: 'secretary',
  },
  paper: {
    language: 'nn',
    sections: {
      proposal: `
Saka blir teken til orientering.
`,
      facts: `
Kontrollutvalet behandla årsrekneskapen og årsmeldinga for 2020 i møte 20. april 2021. Grunnlaget var rekneskapen, årsmeldinga, revisjonsmeldinga av 13. april og ei munnleg utgreiing frå oppdragsansvarleg revisor. Kommunedirektøren var til stades og svarte på spørsmål. Uttalen er samrøystes og retta til kommunestyret, med kopi til formannskapet før det gav innstilling 28. april, jf. kommunelova § 14-3 tredje ledd.

Utvalet viser til at revisor har gitt melding utan atterhald, og rår til at kommunestyret vedtek rekneskapen og årsmeldinga slik dei ligg føre.

Kontrollutvalet har merkt seg fire tilhøve:

- Netto driftsresultat er 33,7 mill. kroner, eller 1,5 prosent av driftsinntektene. Det er under måltalet til kommunen på 1,75 prosent.
- Heimetenestene brukte 4,2 mill. kroner meir enn budsjettert, og barnevernet 4,1 mill. kroner meir. I begge tilfella var prognosane i økonomirapportane for lyse.
- Berre 82 prosent av investeringsbudsjettet vart brukt. Utvalet meiner at kommunestyret bør få betre grunnlag for å vurdere om budsjetta er realistiske når dei blir vedtekne.
- Disposisjonsfondet er styrkt, men ligg enno under målet på 5 prosent. Gjelda er innanfor grensa kommunen har sett.

Utvalet bed om å bli orientert i november om planen for barnevernet og heimetenestene. Det vil òg vurdere ein forvaltningsrevisjon av korleis kommunen styrer store investeringsprosjekt. Leiaren i utvalet vil vere til stades i kommunestyret og kan svare på spørsmål når rekneskapen blir behandla.
`,
    },
  },
  attachments: [],
}

const schoolPlan: DemoItem = {
  kind: 'OS',
  case: {
    key: 'may-school-plan',
    caseNumber: '20/01932',
    archiveCode: 'A20',
    title: 'Orientering om skolebruksplanen',
    officer: 'planner',
  },
  paper: {
    language: 'nb',
    sections: {
      proposal: `
Saken tas til orientering.
`,
      facts: `
Skolebruksplanen skal vise hvordan kommunen bør bruke og utvikle de seks skolene fram til 2035. Kommunestyret vedtok i februar 2021 at planen skal legges fram til behandling i desember. I denne orienteringen får kommunestyret vite hvor langt arbeidet er kommet, og hva som vil bli vanskelig.

**Elevtallet.** De seks skolene har 3 410 elever i år. Framskrivningen som kommunen har fått laget, viser 3 240 elever i 2030. Nedgangen fordeler seg ulikt. Elevtallet i sentrum holder seg stabilt, mens det i Indre Solvik kan falle med nær en firedel. I Breivik er det ventet vekst dersom det bygges boliger slik kommuneplanen åpner for.

**Byggene.** Alle skolene er vurdert av eiendomsavdelingen. Breivik skole ble ombygd i 2020 og er i god stand. To skoler har ventilasjon som må skiftes innen 2024. Én skole mangler heis, og der er ikke alle undervisningsrom tilgjengelige for elever i rullestol. Uteområdene er vurdert av elevene selv. De gir best karakter til Nesland og dårligst til sentrum.

**Skolevegen.** Elever som bor mer enn fire kilometer fra skolen – to kilometer på første trinn – har rett til skyss etter opplæringsloven. 640 elever bruker skoleskyss nå. Hvis inntaksområder endres, kan både antall elever og reisetid endre seg.

**Medvirkning.** Det er holdt møter med elevrådene, foreldreutvalgene og de ansatte på alle skolene. Åpne møter i bygdene måtte utsettes på grunn av smittevernet og holdes etter planen i august. Ungdomsrådet får utkastet i september, sammen med rådet for personer med funksjonsnedsettelse.

**Veien videre.** Arbeidsgruppen vil legge fram tre alternativer:

1. Dagens seks skoler beholdes, med de investeringene det krever.
2. Seks skoler beholdes, men inntaksområdene endres.
3. To skoler slås sammen, og det bygges nytt.

Gruppen har ikke tatt stilling til noen av dem. Før høringen i oktober blir alle beregnet med investering, drift, reisetid og virkninger for nærmiljøet. Kommunedirektøren vil understreke at det ikke er foreslått å legge ned noen skole. Spørsmålet må likevel belyses for at kommunestyret skal kunne velge på et fullstendig grunnlag.

Orienteringen varer i 20 minutter. Etterpå er det satt av tid til spørsmål.
`,
    },
  },
  attachments: [],
}

const busStop: DemoItem = {
  kind: 'FO',
  case: {
    key: 'may-bus-stop',
    caseNumber: '21/00574',
    archiveCode: 'N02',
    title: 'Spørsmål fra Pensjonistlista om busstopp ved Solvik sykehjem',
    officer: 'secretary',
  },
  paper: {
    language: 'nb',
    sections: {
      facts: `
### Spørsmål fra representanten for Pensjonistlista

I januar ble bussruten i sentrum lagt om. Stoppet ved hovedinngangen til Solvik sykehjem ble lagt ned, og nærmeste holdeplass er nå 380 meter unna, i bakke og uten benk. Mange av dem som besøker ektefelle eller søsken på sykehjemmet, er selv over åtti år. Flere har fortalt oss at de kommer sjeldnere enn før. Pensjonistlista spør ordføreren:

1. Ble kommunen hørt før stoppet ble lagt ned, og hva svarte den?
2. Hva vil ordføreren gjøre for å få stoppet tilbake?
3. Kan kommunen sette opp benker og sørge for strøing i bakken mens vi venter?

### Svar fra ordføreren

Takk for spørsmålet. Det er fylkeskommunen som bestemmer rutene. Kommunen fikk omleggingen til uttalelse i september i fjor. Vi svarte at holdeplassen ved sykehjemmet var viktig, men vi hadde ikke tall på hvor mange som brukte den. Det burde vi ha hatt.

Sykehjemmet har nå telt i to uker. I gjennomsnitt kommer 34 besøkende om dagen med buss. Jeg har sendt tallene til fylkeskommunen sammen med et brev fra pårørenderådet, og jeg møter fylkesrådmannens folk 26. mai. Jeg vil be om at annenhver avgang mellom kl. 11.00 og 18.00 kjører innom sykehjemmet. Det forlenger ruten med omtrent to minutter.

I mellomtiden setter teknisk drift opp to benker med rygg og armlener langs bakken. De skal stå der før 1. juni. Strekningen er også flyttet opp på listen over fortau som skal strøs først til vinteren. Jeg gir kommunestyret en kort melding om resultatet av møtet i juni.
`,
    },
  },
  attachments: [],
}

export const may: readonly DemoItem[] = [
  minutes,
  accounts,
  openingHours,
  zoning,
  fibre,
  councilElection,
  controlCommittee,
  schoolPlan,
  busStop,
]
