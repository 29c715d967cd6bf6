import type { DemoAttachment, DemoItem } from './types.ts'

// Approval of the minutes

const minutesApproval: DemoItem = {
  kind: 'PS',
  template: 'information',
  case: {
    key: 'minutes-2020-10-20',
    caseNumber: '20/00018',
    archiveCode: '033',
    title: 'Godkjenning av møtebok 20. oktober 2020',
    officer: 'secretary',
  },
  paper: {
    language: 'nb',
    sections: {
      proposal: `
1. Møteboka fra formannskapets møte 20. oktober 2020 godkjennes.
`,
      summary: `
Formannskapet skal godkjenne møteboka fra forrige møte. Utkastet har vært ute til gjennomsyn, og én skrivefeil er rettet.
`,
      facts: `
Utkastet ble sendt medlemmene og møtende varamedlem 27. oktober 2020, med frist for merknader 4. november. Kommuneloven § 11-4 krever at møteboka viser tid og sted, hvem som møtte og var fraværende, hvilke saker som ble behandlet, vedtakene og avstemningsresultatene. Utkastet oppfyller kravene.

Det kom én merknad: I OS 7/20 om kunnskapsgrunnlaget for temaplanen sto det at presentasjonen varte i 50 minutter. Riktig er 35 minutter. Rettelsen har ingen betydning for vedtak eller voteringer.

Møteboka er ført på samme måte som før, og protokolltilførslene er gjengitt ordrett. Godkjenningen gjelder om møteboka gjengir møtet riktig. Den åpner ikke for ny behandling av sakene. Når møteboka er godkjent, skriver møtelederen og to medlemmer under, og den legges ut på [kommunens møtesider](https://example.no/solvik/politikk/moter).
`,
    },
  },
  attachments: [],
}

// Economy report

const economySheet: DemoAttachment = {
  title: 'Regnskap og prognose per sektor 31. oktober 2020',
  form: 'sheet',
  language: 'nb',
  body: `
## Netto driftsutgifter per sektor

Alle beløp er i 1 000 kroner. Avvik uten fortegn er mindreforbruk eller merinntekt; avvik med minustegn er merforbruk eller mindreinntekt. Vann, avløp og renovasjon er selvkostområder med netto inntekt i sektorregnskapet, fordi kapitalkostnadene føres sentralt.

Tabell: Regnskap, budsjett og prognose etter sektor (1 000 kroner)
| Sektor | Årsbudsjett | Budsjett hittil | Regnskap hittil | Avvik hittil | Avvik i prosent | Forbruk i prosent | Prognose for året | Avvik i prognosen | Regnskap 31.10.2019 | Endring fra 2019 i prosent | Årsverk |
|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|
| Politisk styring og kontroll | 14 200 | 11 570 | 11 430 | 140 | 1,2 | 80,5 | 14 000 | 200 | 11 240 | 1,7 | 6,0 |
| Kommunedirektør og stab | 38 600 | 31 960 | 31 080 | 880 | 2,8 | 80,5 | 37 500 | 1 100 | 31 150 | −0,2 | 41,5 |
| Økonomi og innkjøp | 21 400 | 17 680 | 17 470 | 210 | 1,2 | 81,6 | 21 100 | 300 | 17 020 | 2,6 | 24,0 |
| IKT og digitalisering | 33 900 | 28 540 | 28 900 | −360 | −1,3 | 85,3 | 34 500 | −600 | 27 310 | 5,8 | 19,0 |
| Barnehage | 268 300 | 224 300 | 220 860 | 3 440 | 1,5 | 82,3 | 264 000 | 4 300 | 221 480 | −0,3 | 238,4 |
| Grunnskole og SFO | 421 700 | 353 380 | 355 330 | −1 950 | −0,6 | 84,3 | 424 300 | −2 600 | 346 900 | 2,4 | 452,7 |
| Voksenopplæring og integrering | 36 200 | 29 720 | 29 000 | 720 | 2,4 | 80,1 | 35 300 | 900 | 30 770 | −5,8 | 33,2 |
| Barnevern | 74 500 | 61 910 | 66 930 | −5 020 | −8,1 | 89,8 | 80 400 | −5 900 | 58 240 | 14,9 | 46,0 |
| Helse og legetjenester | 118 400 | 98 750 | 104 870 | −6 120 | −6,2 | 88,6 | 125 600 | −7 200 | 94 660 | 10,8 | 96,8 |
| Hjemmetjenester | 214 900 | 179 870 | 188 200 | −8 330 | −4,6 | 87,6 | 224 700 | −9 800 | 176 350 | 6,7 | 236,1 |
| Sykehjem og heldøgns omsorg | 247 600 | 207 240 | 212 680 | −5 440 | −2,6 | 85,9 | 254 000 | −6 400 | 204 910 | 3,8 | 291,5 |
| Tjenester ved funksjonsnedsettelse | 139 800 | 116 870 | 119 110 | −2 240 | −1,9 | 85,2 | 142 600 | −2 800 | 115 280 | 3,3 | 164,3 |
| NAV og sosialtjenester | 88 200 | 73 120 | 71 770 | 1 350 | 1,8 | 81,4 | 86 400 | 1 800 | 72 430 | −0,9 | 48,5 |
| Kultur, bibliotek og frivillighet | 62 700 | 52 230 | 53 750 | −1 520 | −2,9 | 85,7 | 64 600 | −1 900 | 50 190 | 7,1 | 52,6 |
| Plan, byggesak og miljø | 29 300 | 23 970 | 23 410 | 560 | 2,3 | 79,9 | 28 600 | 700 | 22 960 | 2,0 | 34,0 |
| Veg, park og teknisk drift | 71 500 | 58 920 | 57 240 | 1 680 | 2,9 | 80,1 | 69 400 | 2 100 | 60 340 | −5,1 | 58,2 |
| Eiendom | 112 900 | 94 270 | 95 390 | −1 120 | −1,2 | 84,5 | 114 300 | −1 400 | 93 870 | 1,6 | 109,7 |
| Vann, avløp og renovasjon | −46 300 | −38 570 | −38 880 | 310 | 0,8 | 84,0 | −46 300 | 0 | −37 240 | −4,4 | 38,0 |
| **Sum sektorene** | 1 947 800 | 1 625 730 | 1 648 540 | −22 810 | −1,4 | 84,6 | 1 975 000 | −27 200 | 1 597 860 | 3,2 | 1 990,5 |

## Frie inntekter, finans og pensjon

Tabell: Sentrale poster (1 000 kroner; inntekter uten fortegn)
| Post | Årsbudsjett | Budsjett hittil | Regnskap hittil | Avvik hittil | Prognose for året | Avvik i prognosen |
|---|---:|---:|---:|---:|---:|---:|
| Skatt på inntekt og formue | 842 000 | 668 500 | 653 200 | −15 300 | 823 600 | −18 400 |
| Rammetilskudd | 1 001 300 | 846 100 | 872 700 | 26 600 | 1 033 000 | 31 700 |
| Eiendomsskatt | 121 500 | 91 100 | 91 100 | 0 | 121 500 | 0 |
| Andre statlige tilskudd | 68 400 | 51 200 | 51 200 | 0 | 68 400 | 0 |
| Netto finans | −118 900 | −94 700 | −91 900 | 2 800 | −115 400 | 3 500 |
| Pensjon og premieavvik | 33 500 | 27 900 | 33 000 | 5 100 | 39 600 | 6 100 |
| **Sum sentrale poster** | 1 947 800 | 1 590 100 | 1 609 300 | 19 200 | 1 970 700 | 22 900 |

Sektorenes prognose på 1 975,0 millioner kroner og de sentrale postenes 1 970,7 millioner kroner gir et ventet merforbruk på 4,3 millioner kroner.
`,
}

const economyChart: DemoAttachment = {
  title: 'Figur: Samlet avvik i sektorene, januar–oktober 2020',
  form: 'picture',
  scene: {
    kind: 'bars',
    values: [
      ['jan.', 1.2],
      ['feb.', 1.9],
      ['mars', -0.8],
      ['april', -6.4],
      ['mai', -11.7],
      ['juni', -15.2],
      ['juli', -16],
      ['aug.', -18.3],
      ['sep.', -20.9],
      ['okt.', -22.8],
    ],
  },
  language: 'nb',
  body: `
Søylediagram over det samlede avviket mellom budsjett og regnskap i sektorene ved utgangen av hver måned fra januar til oktober 2020, i millioner kroner. Januar og februar ligger over null, med 1,2 og 1,9. I mars snur avviket til minus 0,8. Deretter øker merforbruket bratt gjennom våren: minus 6,4 i april, minus 11,7 i mai og minus 15,2 i juni. Etter sommeren flater kurven ut: minus 16,0 i juli, minus 18,3 i august, minus 20,9 i september og minus 22,8 i oktober.
`,
}

const economyReport: DemoItem = {
  kind: 'PS',
  case: {
    key: 'economy-report-2020-10',
    caseNumber: '20/00094',
    archiveCode: '210',
    title: 'Økonomirapport per 31. oktober 2020',
    officer: 'economy-adviser',
  },
  paper: {
    language: 'nb',
    sections: {
      proposal: `
Formannskapet legger saken fram for kommunestyret med slik innstilling:

1. Kommunestyret tar økonomirapporten per 31. oktober 2020 til etterretning.
2. Bevilgningene i årsbudsjettet for 2020 økes med 7 200 000 kroner til helse og legetjenester, 6 500 000 kroner til hjemmetjenester, 4 800 000 kroner til sykehjem og heldøgns omsorg, 3 300 000 kroner til barnevern og 1 100 000 kroner til kultur, bibliotek og frivillighet, til sammen 22 900 000 kroner.
3. Økningen dekkes slik: Rammetilskuddet økes med 31 700 000 kroner, netto finansutgifter senkes med 3 500 000 kroner, pensjonskostnadene senkes med 6 100 000 kroner, og anslaget for skatt på inntekt og formue senkes med 18 400 000 kroner.
4. Kommunedirektøren viderefører innkjøpsstoppen og vurderingen av alle ledige stillinger ut året, og melder fra om virkningen av tiltakene. {{ansvar: Kommunedirektøren; frist: 2021-01-31; til: Formannskapet}}
5. Kommunedirektøren legger fram en gjennomgang av veksten i barnevernet, med forslag til tiltak som kan dempe bruken av kjøpte plasser. {{ansvar: Kommunedirektøren; frist: 2021-03-31; til: Formannskapet}}
`,
      summary: `
Ved utgangen av oktober har sektorene brukt 22,8 millioner kroner mer enn budsjettert. For hele året venter kommunedirektøren et merforbruk på 27,2 millioner kroner i sektorene. Ekstra rammetilskudd, lavere renter og lavere pensjonskostnader veier opp for det meste, også når skatteinntektene svikter. Prognosen for kommunen samlet er et merforbruk på 4,3 millioner kroner. Kommunedirektøren foreslår å fordele 22,9 millioner kroner til tjenestene som har hatt de største utgiftene til pandemien og til barnevernet, og å dekke resten med nøkternhet ut året.
`,
      background: `
Kommunestyret vedtok årsbudsjettet for 2020 den 17. desember 2019. Siden er det endret to ganger: i mai, da smittevern og stengte tilbud krevde raske bevilgninger, og i september, etter rapporten for første halvår.

Rapporten for ti måneder er den siste før årsskiftet som kan føre til budsjettendringer. Tallene bygger på bokførte utgifter og inntekter, lønn utbetalt til og med oktober og virksomhetsledernes egne anslag for november og desember. Økonomiavdelingen har gått gjennom anslagene med hver sektor i uke 45.
`,
      facts: `
Sektorene har et samlet nettobudsjett på 1 947,8 millioner kroner. Vedlegg 1 viser alle sektorene, mens vedlegg 2 viser hvordan avviket har utviklet seg måned for måned. Fem sektorer står for det meste av merforbruket. Helse og legetjenester ville hatt et lite mindreforbruk uten pandemien.

Tabell: Sektorene med størst ventet merforbruk i 2020 (millioner kroner)
| Sektor | Årsbudsjett | Avvik hittil | Ventet avvik | Herav pandemien |
|---|---:|---:|---:|---:|
| Hjemmetjenester | 214,9 | −8,3 | −9,8 | −6,8 |
| Helse og legetjenester | 118,4 | −6,1 | −7,2 | −8,9 |
| Sykehjem og heldøgns omsorg | 247,6 | −5,4 | −6,4 | −5,7 |
| Barnevern | 74,5 | −5,0 | −5,9 | 0,0 |
| Tjenester ved funksjonsnedsettelse | 139,8 | −2,2 | −2,8 | 0,0 |

### Pandemien

Merutgifter og tapte inntekter på grunn av covid-19 er anslått til 29,6 millioner kroner for hele året.[^Anslaget omfatter bare utgifter som er ført på eget prosjektnummer, og tapte inntekter sammenlignet med samme måneder i 2019. Tid som faste ansatte har brukt innenfor ordinær arbeidstid, er ikke med.^] Beløpet fordeler seg slik:

- Helse og omsorg: 21,4 millioner kroner
  - testing, smittesporing og legevakt: 8,9 millioner kroner
  - smittevernutstyr, vikarer og overtid i hjemmetjenestene: 6,8 millioner kroner
  - det samme i sykehjemmene: 5,7 millioner kroner
- Grunnskole og SFO: 3,1 millioner kroner til mindre grupper og tapt foreldrebetaling
- Kultur og bibliotek: 2,4 millioner kroner i tapte inntekter fra kino, kulturhus og svømmehall
- Eiendom: 2,7 millioner kroner til ekstra renhold

### Barnevernet

Merforbruket i barnevernet har ingenting med pandemien å gjøre. Antallet barn med tiltak er omtrent som i fjor, 118 mot 114, men fire barn har fått langt mer omfattende hjelp enn forutsatt. Sektoren har brukt 14,9 prosent mer enn på samme tid i 2019.

### Inntekter, finans og investeringer

Skatteinngangen ligger an til 18,4 millioner kroner under budsjettet, mest på grunn av permitteringer i industri og reiseliv. Rammetilskuddet blir 31,7 millioner kroner høyere, fordi staten har kompensert kommunene for både merutgifter og skattesvikt. Lavere rente gir 3,5 millioner kroner. Ny beregning fra pensjonsleverandøren gir 6,1 millioner kroner.

Av årets investeringsramme på 186,0 millioner kroner er 118,3 millioner kroner brukt. Ombyggingen av Breivik skole følger planen. Kaifronten i havna er forsinket med fire måneder, og rundt 22 millioner kroner av rammen blir derfor ikke brukt i 2020.
`,
      legalBasis: `
Årsbudsjettet er bindende for kommunestyret og underordnete organer. Etter kommuneloven § 14-5 skal kommunedirektøren rapportere til kommunestyret minst to ganger i året og foreslå endringer når utviklingen tilsier vesentlige avvik. Kommunestyret skal endre budsjettet når det er nødvendig for å oppfylle kravet til realisme og balanse.
`,
      assessment: `
Kommunedirektøren mener at prognosen er nøktern, men usikker. Tre forhold kan flytte resultatet med flere millioner kroner før årsskiftet: smitten i november og desember, skatteinngangen i årets siste termin og om staten gir mer kompensasjon for testing.

Utgiftene til smittevern kan bare i liten grad styres. Her er det riktig at bevilgningen følger regningen, slik at virksomhetene ikke må kutte i tjenestene for å betale for beredskapen. Forslaget dekker hele det ventede merforbruket i helse og legetjenester, om lag tre firedeler i sykehjemmene og to tredeler i hjemmetjenestene. Resten av avviket i hjemmetjenestene skyldes flere vedtakstimer og høyt sykefravær – 10,3 prosent mot budsjettert 8,5 – og må møtes med tiltak i driften.

I barnevernet foreslås det å dekke 3,3 av 5,9 millioner kroner. Barna skal ha den hjelpen de har krav på, og kommunedirektøren vil ikke bruke budsjettet som brems i enkeltsaker. Samtidig er det et mønster at rimeligere hjelp hjemme settes inn sent. Derfor bør formannskapet få en egen gjennomgang før sommeren.

Innkjøpsstoppen som ble innført 1. september, gjelder ikke utstyr som trengs for liv, helse eller lovpålagte tjenester. Anslaget er at den sparer 1,4 millioner kroner ut året.
`,
      alternatives: `
Formannskapet kan i stedet foreslå å dekke hele merforbruket i sektorene, 27,2 millioner kroner, og ta de manglende 4,3 millionene fra disposisjonsfondet nå. Det gir sektorene ro, men fjerner et trykk som har virket siden september. Et annet alternativ er ikke å endre budsjettet. Da blir bevilgningene urealistiske, og kravet i kommuneloven § 14-5 oppfylles ikke. Kommunedirektøren fraråder begge deler.
`,
      economy: `
Budsjettendringen går i null: Nettoøkningen i sentrale inntekter, 22,9 millioner kroner, er lik summen av tilleggsbevilgningene.

Tabell: Forslag til budsjettendringer (1 000 kroner)
| Post | Økt utgift eller redusert inntekt | Økt inntekt eller redusert utgift |
|---|---:|---:|
| Helse og legetjenester | 7 200 | 0 |
| Hjemmetjenester | 6 500 | 0 |
| Sykehjem og heldøgns omsorg | 4 800 | 0 |
| Barnevern | 3 300 | 0 |
| Kultur, bibliotek og frivillighet | 1 100 | 0 |
| Skatt på inntekt og formue | 18 400 | 0 |
| Rammetilskudd | 0 | 31 700 |
| Netto finans | 0 | 3 500 |
| Pensjon og premieavvik | 0 | 6 100 |
| **Sum** | 41 300 | 41 300 |

Disposisjonsfondet er på 96,4 millioner kroner, det vil si 4,2 prosent av driftsinntektene. Målet i økonomiplanen er minst 5 prosent. Dersom merforbruket på 4,3 millioner kroner ikke hentes inn, synker fondet til 92,1 millioner kroner.
`,
      conclusion: `
Kommunen styrer mot et lite merforbruk i et uvanlig år. Budsjettet bør endres slik at det viser de faktiske utgiftene til pandemien, og den stramme styringen bør vare ut året.
`,
    },
  },
  attachments: [economySheet, economyChart],
}

// Principles for sharing data

const dataPrinciplesDocument: DemoAttachment = {
  title: 'Prinsipper for deling av data i Solvik kommune',
  form: 'document',
  language: 'nb',
  body: `
## 1 Hvorfor kommunen deler data

Solvik kommune samler inn store mengder data for å løse oppgavene sine: kart, målinger av vann og trafikk, bookinger, tilskudd, antall barn i barnehagene og mye mer. Det meste er betalt av innbyggerne. Når data kan brukes av flere uten skade for noen, bør de brukes av flere.

Delte data gir tre slags nytte. Innbyggere og presse kan følge med på hva kommunen gjør. Skoler, lag, forskere og næringsliv kan lage noe kommunen ikke selv har råd eller fantasi til. Og kommunens egne enheter slipper å taste inn det naboen i gangen allerede har registrert.

Dette dokumentet gjelder for alle enheter i kommunen, for kommunale foretak og for leverandører som behandler data på vegne av oss. Det gjelder tre former for deling:

- åpne data, som hvem som helst kan hente og bruke
- deling mellom kommunens egne enheter
- deling med bestemte mottakere utenfor kommunen
  - andre offentlige organer
  - forskningsmiljøer
  - bedrifter og organisasjoner som har avtale med kommunen

## 2 Ord vi bruker

**Datasett** er en samling opplysninger som hører sammen, for eksempel alle offentlige badeplasser med vannprøver.

**Åpne data** er datasett som ligger fritt tilgjengelig på nettet, kan leses av maskiner og kan brukes til ethvert formål.

**Dataeier** er lederen for den virksomheten som trenger datasettet i sitt daglige arbeid. Dataeieren svarer for innholdet, ikke for teknikken.

**Personopplysning** er enhver opplysning som kan knyttes til et levende menneske, også når navnet mangler. En strømmåling fra en enslig bolig er en personopplysning; samlet forbruk i en bydel er det vanligvis ikke.

## 3 De sju prinsippene

### 3.1 Åpent når det kan, lukket når det må

Data som ikke er taushetsbelagte, som ikke inneholder personopplysninger, og som ikke må skjermes av hensyn til sikkerhet, avtaler eller andres rettigheter, skal som hovedregel være åpne. Det er den som vil holde data lukket, som må begrunne det. Begrunnelsen skrives ned i dataoversikten, slik at andre kan etterprøve den.

Utgangspunktet følger av [offentleglova](https://lovdata.no/lov/2006-05-19-16): Saksdokumenter er åpne for innsyn når ikke lov eller forskrift sier noe annet (§ 3), alle kan be om en sammenstilling fra kommunens databaser når den kan lages med enkle framgangsmåter (§ 9), og informasjon som det er gitt tilgang til, kan brukes til ethvert formål dersom ikke annen lovgivning eller en tredjepersons rett er til hinder (§ 7).

### 3.2 Personvernet går foran

Personopplysninger deles bare når det finnes et rettslig grunnlag i [personopplysningsloven og personvernforordningen](https://lovdata.no/lov/2018-06-15-38). Formålet må være bestemt på forhånd, og mottakeren får aldri mer enn formålet krever. Opplysninger som er taushetsbelagte etter [forvaltningsloven § 13](https://lovdata.no/lov/1967-02-10), deles bare når loven åpner for det.

Før et datasett åpnes, skal dataeieren undersøke om enkeltpersoner kan kjennes igjen ved at opplysninger settes sammen. I små bygder kan tre tall være nok. Solvik bruker disse grensene:

- ingen tabell skal vise grupper på færre enn fem personer
- steder vises ikke mer nøyaktig enn nødvendig; boligadresser vises aldri sammen med tjenester
- tidspunkter rundes av til time eller dag når de kan røpe hvor folk er
- ved tvil spør dataeieren personvernombudet, og svaret arkiveres

### 3.3 Ett ansvar for hvert datasett

Hvert datasett har én dataeier, og navnet på stillingen står i dataoversikten. Dataeieren bestemmer om datasettet skal deles, sørger for at det er riktig nok til formålet, og retter feil som andre oppdager. Skifter en oppgave virksomhet, følger datasettet med.

### 3.4 Forståelig og til å stole på

Et tall uten forklaring er en felle. Hvert datasett som deles, skal ha en kort beskrivelse på vanlig norsk: hva det viser, hvor det kommer fra, når det sist ble oppdatert, og hvilke svakheter det har. Kjente feil skal stå i beskrivelsen. Vi venter ikke med å dele til alt er perfekt, men vi sier fra om det som ikke er det.

### 3.5 Lik tilgang for alle

Kommunen gir ingen enerett til data. Den som får tilgang, får den på de samme vilkårene som andre i samme situasjon, slik [offentleglova § 6](https://lovdata.no/lov/2006-05-19-16) krever. Åpne data er gratis. De får en fri standardlisens som bare ber om at kilden oppgis.

### 3.6 Formater som varer

Data deles i åpne formater som kan leses uten programvare fra en bestemt leverandør: CSV eller JSON for tabeller, GeoJSON for kart, vanlige programmeringsgrensesnitt for det som endrer seg ofte. Beskrivelsene skal være tilgjengelige for folk som bruker skjermleser, og fargekoder skal aldri være den eneste nøkkelen til et kart.

Når kommunen kjøper nye fagsystemer, skal kontrakten slå fast at kommunen eier dataene, og at de kan hentes ut uten ekstra betaling – også når avtalen er slutt.

### 3.7 Vi lærer av dem som bruker dataene

På [siden for åpne data](https://example.no/solvik/apne-data) kan hvem som helst melde feil, ønske seg datasett og vise fram det de har laget. Alle henvendelser får svar innen ti virkedager. Ønsker som blir avslått, får en begrunnelse, og avslagene publiseres uten navn på avsenderen.

## 4 Slik avgjør vi om et datasett kan åpnes

Dataeieren svarer på fem spørsmål. Svarene skrives i dataoversikten. Blir svaret «usikker» på ett av de tre første, går saken til datafaglig rådgiver og personvernombudet før noe deles.

1. Inneholder datasettet opplysninger om personer, direkte eller indirekte?
2. Er noe av innholdet taushetsbelagt eller unntatt fra innsyn?
3. Kan innholdet skade sikkerheten til personer, bygg eller anlegg?
4. Har noen andre opphavsrett, eller er det gjort avtaler som begrenser bruken?
5. Hvem har nytte av datasettet, og hva koster det å holde det ved like?

Tabell: Tre nivåer for deling
| Nivå | Hva det betyr | Eksempler | Hvem bestemmer |
|---|---|---|---|
| Grønt | Åpent for alle | Badeplasser, turstier, lekeplasser, åpningstider, investeringsprosjekter | Dataeieren |
| Gult | Deles med bestemte mottakere etter avtale | Trafikktellinger per minutt, bygningsdata, elevtall per trinn | Dataeieren etter råd fra datafaglig rådgiver |
| Rødt | Deles bare når loven gir adgang | Journaler, barnevern, søknader om økonomisk hjelp, måledata fra én husstand | Dataeieren etter råd fra personvernombudet |

Vurderingen gjelder i tre år, eller til innholdet i datasettet endres. Et grønt datasett kan bli gult når nye kilder gjør det mulig å kjenne igjen personer. Da tas det ned straks, og brukerne får vite hvorfor.

## 5 Deling innenfor kommunen

Enheter som trenger opplysninger fra en annen enhet, spør dataeieren og forklarer formålet. Svaret skal komme innen to uker. Opplysninger om enkeltpersoner kan ikke flyte fritt bare fordi alle har samme arbeidsgiver: Taushetsplikten gjelder også mellom kolleger.[^Forvaltningsloven § 13 b første ledd nr. 3 åpner for at opplysninger er tilgjengelige for andre tjenestemenn innen organet eller etaten, men bare i den utstrekning som trengs for en hensiktsmessig arbeids- og arkivordning.^]

Statistikk og grunndata – adresser, bygninger, organisasjonskart, budsjettall – skal derimot hentes ett sted og ikke kopieres. Lokale regneark som lever sitt eget liv, skal erstattes etter hvert som grunndataene får felles kilder.

## 6 Deling med andre

Deles gule eller røde data utenfor kommunen, skal det foreligge en skriftlig avtale. Den skal si hva dataene kan brukes til, hvor lenge, hvem som får se dem, hvordan de slettes, og hvem som svarer dersom noe går galt. Forskere må i tillegg vise hvordan deltakernes personvern er vurdert. En [mal for avtalen](https://example.no/solvik/apne-data/avtalemal) ligger på nettsidene.

Leverandører som behandler data på vegne av kommunen, kan ikke bruke dem til egne formål, heller ikke i anonym form, uten at dataeieren har sagt ja.

## 7 Roller

Tabell: Hvem gjør hva
| Rolle | Oppgave |
|---|---|
| Kommunedirektøren | Har det øverste ansvaret og rapporterer til formannskapet |
| Dataeier (virksomhetsleder) | Bestemmer om eget datasett skal deles, og holder beskrivelsen ved like |
| Datafaglig rådgiver | Fører dataoversikten, gir råd, svarer brukere av åpne data |
| Personvernombudet | Gir råd i tvilstilfeller og følger med på etterlevelsen |
| IKT-avdelingen | Drifter løsningene og legger til rette for uttrekk |

## 8 De første datasettene

I 2021 skal kommunen åpne tolv datasett. Disse er valgt fordi innbyggere har spurt etter dem, og fordi ingen av dem inneholder personopplysninger:

- vannprøver fra badeplasser og drikkevannskilder
- turstier, lysløyper og tilrettelagte fiskeplasser
- lekeplasser og nærmiljøanlegg med utstyr og adkomst for rullestol
- ledige tider i haller og svømmehall
- brøyteruter med dato for siste brøyting
- ladepunkter og parkeringsplasser, også for forflytningshemmede
- tilskudd til lag og foreninger
- alle investeringsprosjekter med budsjett og framdrift
- utlånstall for bibliotekets tre avdelinger
- barnehager og skoler med kapasitet per avdeling
- luftmålinger ved havna og i sentrum
- anløp i havna, dag for dag

## 9 Oppfølging

Kommunedirektøren melder hvert år til formannskapet hvor mange datasett som er vurdert, hvor mange som er åpnet, hvem som bruker dem, og om noe måtte tas ned. Prinsippene gjennomgås første gang i 2024.
`,
}

const dataPrinciples: DemoItem = {
  kind: 'PS',
  case: {
    key: 'data-sharing-principles',
    caseNumber: '20/01387',
    archiveCode: 'FE-062',
    title: 'Prinsipper for deling av data i kommunen',
    officer: 'data-adviser',
  },
  paper: {
    language: 'nb',
    sections: {
      proposal: `
1. Formannskapet vedtar «Prinsipper for deling av data i Solvik kommune», datert 9. november 2020, med virkning fra 1. januar 2021.
2. Kommunedirektøren fører en oversikt over kommunens datasett, og publiserer den. Alle datasett i de største fagsystemene skal være vurdert og merket grønt, gult eller rødt. {{ansvar: Kommunedirektøren; frist: 2021-12-31; til: Formannskapet}}
3. Kommunedirektøren åpner de tolv datasettene i kapittel 8 i prinsippene. {{ansvar: Kommunedirektøren; frist: 2021-10-01; til: Formannskapet}}
4. Fra 1. januar 2021 skal kommunens eierskap til egne data, og rett til å hente dem ut uten ekstra betaling, stå i alle nye kontrakter om fagsystemer.
`,
      summary: `
Kommunen har mange data som andre kan ha nytte av, men mangler felles regler for når og hvordan de skal deles. Kommunedirektøren legger fram sju prinsipper. Hovedregelen er at data er åpne når ikke personvern, taushetsplikt, sikkerhet eller andres rettigheter er til hinder. Hvert datasett får én ansvarlig leder, og alle datasett merkes grønt, gult eller rødt. Tolv datasett åpnes i løpet av 2021. Arbeidet kan gjøres innenfor dagens budsjett.
`,
      background: `
I 2019 fikk kommunen 71 henvendelser fra folk som ønsket data: elever som skulle skrive oppgave om fjorden, et idrettslag som ville lage oversikt over ledige halltider, journalister, en student som kartla lekeplasser for barn i rullestol. I 29 tilfeller svarte ingen. I 14 tilfeller fikk to som spurte om det samme, ulike svar.

Kontrollutvalget pekte våren 2020 på at kommunen ikke vet hvilke data den har, og ba kommunedirektøren rydde opp.[^Kontrollutvalgets møte 12. mai 2020, sak om oppfølging av forvaltningsrevisjon av arkiv og innsyn.^] Arbeidsgruppa har bestått av datafaglig rådgiver, personvernombudet, arkivlederen, en rektor og en avdelingsleder fra teknisk drift. Den har hatt to åpne møter på biblioteket, med til sammen 43 deltakere.
`,
      facts: `
Solvik har 118 fagsystemer og register. Arbeidsgruppa har gått gjennom de 40 største og funnet 163 datasett. Omtrent en tredel kan åpnes uten videre, en tredel krever avtale eller bearbeiding, og resten må skjermes.

Tabell: Foreløpig vurdering av 163 datasett i 40 systemer
| Område | Grønt | Gult | Rødt | I alt |
|---|---:|---:|---:|---:|
| Teknisk, plan og kart | 27 | 19 | 6 | 52 |
| Oppvekst | 6 | 12 | 21 | 39 |
| Helse og velferd | 2 | 7 | 25 | 34 |
| Kultur og fritid | 14 | 6 | 1 | 21 |
| Økonomi og administrasjon | 8 | 5 | 4 | 17 |
| **Sum** | 57 | 49 | 57 | 163 |

I dag ligger fire datasett åpent, alle om kart og eiendom. To av dem er ikke oppdatert siden 2017. I elleve av de 40 kontraktene om systemene er det uklart om kommunen kan hente ut egne data når avtalen løper ut. For tre systemer krever leverandøren betaling for hvert uttrekk, i fjor til sammen 186 000 kroner.

Prinsippene gjelder deling. De endrer ikke innbyggernes rett til innsyn, og de erstatter ikke reglene om arkiv eller informasjonssikkerhet.
`,
      legalBasis: `
Offentleglova gir alle rett til innsyn i saksdokumenter (§ 3) og i sammenstillinger fra databaser som kan lages med enkle framgangsmåter (§ 9). Lovens § 6 forbyr forskjellsbehandling og avtaler om enerett, og etter § 7 kan informasjon som det er gitt tilgang til, brukes til ethvert formål når ikke annen lovgivning eller en tredjepersons rett er til hinder.

Grensene går først og fremst ved taushetsplikten i forvaltningsloven § 13 og særlovene, og ved personopplysningsloven med personvernforordningen. Forordningen krever blant annet at opplysninger samles inn for bestemte formål og ikke brukes på måter som er uforenlige med dem, og at det behandles så få opplysninger som mulig (artikkel 5).
`,
      participation: `
Utkastet lå på kommunens nettsider fra 21. september til 19. oktober 2020. Det kom ni skriftlige innspill. De fleste ville ha flere datasett, og raskere. To advarte mot at små bygder gjør folk lette å kjenne igjen. Det innspillet har ført til grensen på fem personer i punkt 3.2. Rådet for personer med funksjonsnedsettelse ba om at opplysninger om adkomst blir med i datasettene om lekeplasser og parkering. Det er fulgt.
`,
      assessment: `
Det viktigste valget er hvem som skal begrunne hva. I dag må den som ber om data, forklare hvorfor. Prinsippene snur dette: Kommunen må forklare hvorfor data ikke deles. Kommunedirektøren mener at det er i tråd med offentleglova og gir bedre orden, fordi begrunnelsen må skrives ned.

Risikoen ligger i sammenstillinger. Et datasett kan være ufarlig alene, men røpe noe om en nabo når det legges oppå et annet. Innbyggertallet i Nesland er så lavt at selv oversikter over alder og boligtype kan peke ut enkeltpersoner. Derfor kreves det både en fast nedre grense, en ny vurdering hvert tredje år og plikt til å ta ned datasett straks når bildet endrer seg.

Arbeidsgruppa drøftet om en sentral enhet burde bestemme hva som skal åpnes. Det ville gitt likere svar, men lagt ansvaret hos noen som ikke kjenner dataene. Kommunedirektøren foreslår at virksomhetslederen bestemmer, med råd fra datafaglig rådgiver, og at personvernombudet rådspørres i tvil. Ordningen henger godt sammen med at samme leder allerede svarer for tjenesten.

Prinsippene er skrevet slik at de kan stå uavhengig av temaplanen for digitalisering, som formannskapet får til første gangs behandling i samme møte. Blir planen endret etter høringen, kan prinsippene justeres ved første gjennomgang.
`,
      economy: `
Datafaglig rådgiver bruker om lag 40 prosent av stillingen på arbeidet i 2021, innenfor gjeldende bemanning. Løsningen for åpne data finnes alt i kommunens nettavtale og koster 38 000 kroner i året, som dekkes av rammen til IKT og digitalisering. Virksomhetslederne må regne med to til fire timers arbeid for hvert datasett de eier. Gevinsten kommer av færre enkelthenvendelser og bedre kontrakter: Om retten til uttrekk kommer inn i de tre avtalene der kommunen i dag betaler, sparer den opp mot 186 000 kroner i året fra 2023.
`,
      conclusion: `
Solvik får like og kjente regler for noe som i dag avgjøres fra dag til dag. Kommunedirektøren anbefaler at prinsippene vedtas, og at kommunen viser at den mener alvor ved å åpne tolv datasett det første året.
`,
    },
  },
  attachments: [dataPrinciplesDocument],
}

// Complaint about municipal charges: exempt. The family is invented.

const complaintLetter: DemoAttachment = {
  title: 'Klage fra Ørjan og Silvelin Tangvollås, 14. september 2020',
  form: 'letter',
  language: 'nb',
  exempt: {
    basis: 'offl-13+fvl-13-1-1',
    publicTitle: 'Klagebrev',
    reason:
      'Brevet forteller om helse, økonomi og familieforhold for navngitte personer, også barn. Hele brevet er taushetsbelagt.',
  },
  body: `
Ørjan og Silvelin Tangvollås, Naustlia 14, Breivik

Til Solvik kommune, økonomiavdelingen

Breivik, 14. september 2020

**Klage på avslag av 27. august**

Vi har fått nei på søknaden om å slippe å betale de gamle kommunale avgiftene. Vi ber kommunen se på det en gang til.

Dere skriver at gjelda ikke skyldes «forhold utenfor søkernes kontroll». Ørjan fikk hjerneslag på jobb 15. februar 2019. Han var 43 år. Før det hadde vi aldri fått et inkassovarsel, bortsett fra høsten 2018 da han var permittert fra verftet i tre måneder. Han kommer ikke tilbake som sveiser. Han glemmer ord og tåler ikke støy. Jonatan, som er ni, har en muskelsykdom som gjør at han snart trenger stol hele dagen. Silvelin gikk ned til 60 prosent i barnehagen for å få det til å gå rundt.

Dere skriver også at vi kunne ha solgt huset. Badet og rampa til Jonatan er bygd med tilskudd fra kommunen i 2017. Hvor skal vi finne et slikt hus i Breivik?

Brevene fra dere lå uåpnet våren 2019. Det var Ørjan som tok seg av papirene før. Det er vi lei oss for.

Vi ber ikke om å slippe alt. Vi ber om å slippe det fra det verste året, og om å få betale resten i et tempo vi greier. Ylva begynner på videregående neste høst og må kanskje bo på hybel. Vi ligger våkne av dette.

Hilsen

Silvelin og Ørjan Tangvollås
`,
}

const chargesComplaint: DemoItem = {
  kind: 'PS',
  case: {
    key: 'complaint-municipal-charges',
    caseNumber: '20/01744',
    archiveCode: '231',
    title: 'Klage på avslag om ettergivelse av kommunale avgifter – Ørjan og Silvelin Tangvollås',
    officer: 'case-officer-health',
    exempt: {
      basis: 'offl-13+fvl-13-1-1',
      publicTitle: 'Klagesak – ettergivelse av kommunale avgifter',
      reason:
        'Saken gjelder helse, økonomi og familieforhold for navngitte personer, også barn. Opplysningene er taushetsbelagte, og saken kan ikke forstås uten dem.',
    },
  },
  paper: {
    language: 'nb',
    sections: {
      proposal: `
1. Klagen fra Ørjan og Silvelin Tangvollås over økonomiavdelingens vedtak av 27. august 2020 tas delvis til følge.
2. Kommunale gebyrer for 2019 på 16 730 kroner, og alle renter og innkrevingskostnader per 30. september 2020 på 9 260 kroner, ettergis. Til sammen ettergis 25 990 kroner.
3. Gebyrene for 2018 på 7 940 kroner og for januar–september 2020 på 12 810 kroner, til sammen 20 750 kroner, betales uten renter i 36 månedlige avdrag, første gang 1. mars 2021. Økonomiavdelingen sender betalingsplan til klagerne. {{ansvar: Økonomisjefen; frist: 2021-01-15; til: Formannskapet}}
4. Beløpet som ettergis, dekkes av formannskapets post for tilleggsbevilgninger i 2020 og belaster ikke selvkostområdene.
5. Vedtaket er endelig og kan ikke påklages, jf. forvaltningsloven § 28 tredje ledd.
`,
      summary: `
Ekteparet Tangvollås i Breivik skylder 46 740 kroner i kommunale gebyrer, renter og innkrevingskostnader. De søkte om å slippe kravet etter at mannen fikk hjerneslag i 2019 og inntekten falt. Økonomiavdelingen avslo søknaden. Klagen bringer fram opplysninger om sykdom og omsorg som ikke var kjent da avslaget ble gitt. Kommunedirektøren mener at kravet for det året sykdommen rammet, sammen med renter og kostnader, bør ettergis, og at resten bør betales i avdrag over tre år.
`,
      background: `
Søknaden kom 22. juni 2020. Økonomiavdelingen avslo den 27. august 2020, med den begrunnelsen at gjelda begynte før sykdommen, at husstanden eier en bolig med verdi, og at kommunen må behandle skyldnere likt. Avslaget kom fram til klagerne 31. august. Klagen er datert 14. september og kom inn 16. september, innen fristen på tre uker i forvaltningsloven § 29.

Økonomiavdelingen gikk gjennom saken på nytt og opprettholdt avslaget 8. oktober. Siden klagen særlig viser til helse og omsorg, har en saksbehandler i helse og velferd forberedt saken for formannskapet. Klagerne fikk kopi av økonomiavdelingens uttalelse 13. oktober og opplyste i telefon 20. oktober at de ikke hadde mer å tilføye.
`,
      facts: `
### Kravet

Tabell: Ubetalte gebyrer (kroner)
| År | Vann og avløp | Renovasjon | Feiing | Sum |
|---|---:|---:|---:|---:|
| 2018, andre halvår | 5 610 | 2 050 | 280 | 7 940 |
| 2019 | 11 720 | 4 430 | 580 | 16 730 |
| 2020, januar–september | 9 010 | 3 360 | 440 | 12 810 |
| **Sum** | 26 340 | 9 840 | 1 300 | 37 480 |

I tillegg kommer 9 260 kroner i renter og innkrevingskostnader. Eiendomsskatten er betalt og inngår ikke i saken. Kravet er sikret med lovbestemt pant i boligen.

### Husstanden

Ørjan Tangvollås er 45 år. Han var sveiser ved verftet og ble permittert i tre måneder høsten 2018. Den 15. februar 2019 fikk han hjerneslag. Han har afasi og nedsatt utholdenhet, og får arbeidsavklaringspenger. Spesialisten skriver i erklæringen av 2. oktober 2020 at han neppe kan gå tilbake til noe yrke. Søknad om uføretrygd ventes avgjort våren 2021.

Silvelin Tangvollås er 41 år og fagarbeider i barnehage, i 60 prosent stilling siden mai 2019. Paret har to barn:

- Ylva, 15 år, går i tiende trinn ved Breivik skole
- Jonatan, 9 år, har en arvelig muskelsykdom
  - han bruker rullestol ute og delvis inne
  - han har vedtak om avlastning hver tredje helg
  - foreldrene får omsorgsstønad for fire timer i uka

Samlet inntekt etter skatt var 612 000 kroner i 2018, 431 000 kroner i 2019 og ventes å bli 418 000 kroner i 2020. Boliglånet er på 2 140 000 kroner, med avdragsfrihet til juni 2021. Kommunens gjeldsrådgiver har satt opp et budsjett som viser et overskudd på 900 kroner i måneden når boliglånet bare betjenes med renter.

Boligen i Naustlia 14 fikk rampe, bredere dører og tilpasset bad i 2017, med 285 000 kroner i tilskudd fra kommunen. Takst fra 2019 er 2 300 000 kroner.
`,
      legalBasis: `
Kommunestyret har delegert til formannskapet å være klageinstans for slike vedtak, jf. forvaltningsloven § 28 andre ledd. Etter § 34 kan formannskapet prøve alle sider av saken, også nye opplysninger, og skal vurdere klagernes synspunkter. Vedtaket skal begrunnes.

Kommunens retningslinjer for ettergivelse av 18. juni 2013 åpner for å ettergi krav når betaling «av grunner skyldneren ikke rår over vil virke urimelig tyngende», og når det er lite å vinne for kommunen ved videre innkreving. Gebyrer som ettergis, kan ikke legges på de andre abonnentene, men må dekkes av kommunens frie midler.

Formannskapet skal lukke møtet når saken behandles, fordi den inneholder taushetsbelagte opplysninger, jf. kommuneloven § 11-5 andre ledd.
`,
      assessment: `
Økonomiavdelingen har rett i at den første gjelda er eldre enn sykdommen. Kravet for 2018 oppsto under en kort permittering, mens husstanden ennå hadde god inntekt. Den delen bør ikke ettergis.

For 2019 er bildet et annet. Inntekten falt med 181 000 kroner på ett år. Den som fram til da hadde ordnet familiens regninger, kunne ikke lenger lese dem. Erklæringen fra spesialisten, som økonomiavdelingen ikke hadde da den avslo søknaden, forklarer hvorfor brevene ble liggende. Kommunedirektøren mener at vilkåret i retningslinjene er oppfylt for dette året. Renter og innkrevingskostnader har i hovedsak påløpt av samme grunn.

Gebyrene for 2020 gjelder en tid da familien visste hva de hadde å leve av, og fikk hjelp fra gjeldsrådgiveren. De har selv tilbudt seg å betale. Et avdrag på om lag 576 kroner i måneden ryms i budsjettet, om enn knapt.

Avslaget la vekt på at boligen kunne selges. Det argumentet tillegges liten vekt her. Etter lån og omkostninger ville lite bli igjen, og familien måtte ha en ny tilpasset bolig, trolig med nytt tilskudd fra kommunen. Et tvangssalg ville dessuten ramme Jonatan hardest. Hensynet til barnets beste taler tydelig for en løsning som lar familien bli boende.

Likebehandling er et tungt hensyn. Fra 2015 til 2019 fikk kommunen 23 søknader om ettergivelse. Fem ble innvilget helt eller delvis, alle på grunn av alvorlig sykdom. Forslaget ligger på linje med disse.
`,
      alternatives: `
Opprettholdes avslaget, fortsetter innkrevingen, med pant i boligen som siste utvei. Ettergis hele kravet på 46 740 kroner, går det lenger enn det klagerne ber om, og lenger enn tidligere praksis. Begge løsninger frarådes.
`,
      economy: `
Forslaget koster 25 990 kroner i 2020. Posten for tilleggsbevilgninger hadde 412 000 kroner igjen per 31. oktober 2020. Avdragene gir kommunen 20 750 kroner fram til februar 2024.
`,
      children: `
To barn berøres direkte. Jonatan er avhengig av den tilpassede boligen og av skolen i gangavstand. Ylva skal etter planen begynne på videregående høsten 2021. Forslaget gir familien forutsigbar økonomi i disse årene.
`,
      conclusion: `
Nye opplysninger viser at kravet for 2019 oppsto av grunner klagerne ikke rådde over. Klagen bør tas delvis til følge, og resten av gjelda nedbetales i et tempo som husstanden kan holde.
`,
    },
  },
  attachments: [complaintLetter],
}

// Late: the county road past Breivik

const roadMap: DemoAttachment = {
  title: 'Kart: tre linjer for fylkesveg forbi Breivik',
  form: 'map',
  language: 'nb',
  body: `
- Breivik sentrum
- Breivik skole og idrettsplass
- Dagens fylkesveg, ÅDT 6 400
- Alternativ A Fjordlinja, 2,9 km
- Alternativ B Åslinja, 3,8 km, tunnel 1,6 km
- Alternativ C Dagens veg med utbedring, 3,1 km
- Sjøbadet og badeplassen i Storvika
- Gravfelt fra jernalderen på Haugneset
- Bekk med sjøørret
- Ny rundkjøring ved Teglverkstomta
- Kryss mot Indre Solvik
- Foreslått gang- og sykkelveg
- Dyrka mark på Breivikjordet, 84 dekar
- Målestokk 1 : 10 000
`,
}

const countyLetter: DemoAttachment = {
  title: 'Brev fra fylkeskommunen, 12. november 2020: høring av mulighetsstudie',
  form: 'letter',
  language: 'nb',
  body: `
Fylkeskommunen, avdeling for samferdsel

Til Solvik kommune, rådhuset, Solvik

12. november 2020

Vår ref.: 2020/4417-6

**Fylkesveg forbi Breivik – høring av mulighetsstudie, ny utsending**

Fylkeskommunen sendte 1. oktober mulighetsstudien for ny fylkesveg forbi Breivik på høring. Etter utsendingen oppdaget vi at støyberegningen for alternativ A brukte feil trafikktall. Rettet støykart og ny kostnadstabell følger med dette brevet.

Rettelsen betyr at 46 boliger får støy over anbefalt grense med Fjordlinja, ikke 19 som vi først skrev. Prisen på alternativ A øker fra 385 til 410 millioner kroner, fordi det må bygges mer støyskjerm.

Vi ber om kommunens syn på disse spørsmålene:

1. Hvilke linjer bør være med videre i planprogrammet?
2. Hvilke hensyn må utredes særskilt?
3. Hva bør gjøres på dagens veg før en ny står ferdig?

Høringsfristen var 30. november. På grunn av rettelsen flyttes den til 4. desember 2020. Fylkesutvalget skal behandle saken 16. desember og kan ikke vente lenger dersom prosjektet skal vurderes i det neste handlingsprogrammet for fylkesveger.

Uttalelsen kan sendes til samferdsel@example.no.

Med hilsen

Seksjonsleder for vegplanlegging
`,
}

const countyRoad: DemoItem = {
  kind: 'PS',
  late: true,
  case: {
    key: 'county-road-breivik',
    caseNumber: '20/01802',
    archiveCode: 'Q12',
    title: 'Høringsuttalelse til forslag om ny fylkesveg forbi Breivik',
    officer: 'planner',
  },
  paper: {
    language: 'nb',
    sections: {
      proposal: `
Formannskapet avgir denne høringsuttalelsen til fylkeskommunens mulighetsstudie:

1. Solvik kommune mener at behovet for en ny fylkesveg forbi Breivik er godt dokumentert, og ber om at prosjektet kommer med i det neste handlingsprogrammet for fylkesveger.
2. Alternativ B, Åslinja, bør legges til grunn for planprogrammet. Alternativ C, utbedring av dagens veg, bør utredes som sammenligning.
3. Kommunen fraråder alternativ A, Fjordlinja, fordi den bygger ned strandsona i Storvika, gir støy over anbefalt grense ved 46 boliger og berører gravfeltet på Haugneset.
4. Planprogrammet må kreve utredning av drenering og grunnvann over tunnelen, dyrka mark på Breivikjordet, bekken med sjøørret og gjenbruk av tunnelmasser.
5. Uansett valg av linje må fylkeskommunen innen utgangen av 2022 senke fartsgrensen forbi Breivik skole til 40 km/t, bygge et opphøyd gangfelt ved skolen og sette opp belysning ved bussholdeplassene.
6. Kommunedirektøren sender uttalelsen til fylkeskommunen og kommer tilbake til formannskapet når forslag til planprogram foreligger. {{ansvar: Kommunedirektøren; frist: 2020-12-04; til: Formannskapet}}
`,
      summary: `
Fylkeskommunen har sendt tre mulige linjer for fylkesvegen forbi Breivik på høring: A langs fjorden, B bak bygda i tunnel og C utbedring av dagens veg. I et brev av 12. november er støytallene for fjordlinja rettet kraftig opp. Kommunedirektøren anbefaler Åslinja, som er dyrest, men som skåner strandsona og tar gjennomgangstrafikken bort fra skolen. Kommunen bør også kreve strakstiltak ved skolen. Fristen er 4. desember, og saken kan derfor ikke vente til neste møte.
`,
      background: `
Vegen gjennom Breivik er hovedåren mellom Solvik sentrum, Teglverkstomta og Indre Solvik. Den er smal, går 30 meter fra skolegården og har to krappe svinger ved butikken. Kommunestyret har bedt om en ny veg siden 2011.

Mulighetsstudien ble sendt på høring 1. oktober. Kommunedirektøren forberedte en uttalelse til dette møtet, men måtte gjøre vurderingen på nytt da rettelsen kom 12. november. Saken var derfor ikke ferdig da innkallingen ble sendt ut. Etter kommuneloven § 11-3 femte ledd kan formannskapet avgjøre den dersom verken møtelederen eller en tredel av de møtende medlemmene motsetter seg det.
`,
      facts: `
I gjennomsnitt kjører 6 400 biler gjennom Breivik hvert døgn, og 11 prosent av dem er lastebiler og vogntog. Med full utbygging av Teglverkstomta kan tallet bli 8 300 i 2040. De siste ti årene har det vært 17 ulykker med personskade på strekningen, ifølge kommunens oversikt. I fire av dem ble barn på veg til eller fra skolen skadd.

Tabell: De tre alternativene i mulighetsstudien
| Forhold | A Fjordlinja | B Åslinja | C Utbedring |
|---|---:|---:|---:|
| Lengde (km) | 2,9 | 3,8 | 3,1 |
| Kostnad (millioner kroner) | 410 | 640 | 145 |
| Biler forbi skolen i 2040 | 1 500 | 1 100 | 8 300 |
| Boliger med støy over anbefalt grense | 46 | 12 | 88 |
| Dyrka mark som går tapt (dekar) | 6 | 31 | 3 |
| Strandlinje som bygges ned (meter) | 1 250 | 0 | 0 |
| Boliger som må innløses | 2 | 5 | 9 |

Fjordlinja går på fylling langs badeplassen i Storvika.[^Storvika ble ryddet og åpnet som badeplass i 2009. Sjøbadet har rampe og heis, og er det eneste i kommunen som rullestolbrukere kan bruke uten hjelp.^] Åslinja går inn i fjellet ved Haugen, krysser Breivikjordet på bru og kommer ut ved den planlagte rundkjøringen på Teglverkstomta. Kartet i vedlegg 1 viser linjene.

Fylkeskommunen skal velge linje, lage planprogram og siden en reguleringsplan. Det blir nye høringer i hver runde. Byggestart kan tidligst bli i 2027.
`,
      participation: `
Kommunen hadde åpen dag på Breivik grendehus 29. oktober, i grupper på høyst 20 personer. 64 innbyggere møtte. De fleste foretrakk Åslinja, men bøndene på Breivikjordet var sterkt imot bru over jordet. Velforeningen og FAU ved skolen har sendt felles brev med ønske om lavere fart straks. På grunn av den korte tida har eldrerådet, rådet for personer med funksjonsnedsettelse og ungdomsrådet ikke rukket å uttale seg. De får saken når planprogrammet kommer på høring.
`,
      assessment: `
Støyrettelsen gjør valget lettere. Da A ble regnet som skånsom for naboene, var prisforskjellen på 230 millioner kroner et sterkt argument. Nå ser vi at Fjordlinja flytter plagen fra hovedgata til rekka av hus ved sjøen, samtidig som Breivik mister kontakten med fjorden.

Åslinja har to svakheter. Den koster mest, og den tar 31 dekar dyrka mark. Om bruspennene gjøres lengre, kan tapet trolig halveres. Kommunen bør be om at det blir regnet på, sammen med faren for at tunnelen tapper grunnvann fra brønnene på Haugen. Elleve husstander har egen brønn der.

Alternativ C er billig og kan komme raskt, men det løser lite:

- trafikken forbi skolen blir like stor som i dag, og siden større
- ni boliger må rives i en bygd som trenger flere
- to av strakstiltakene inngår, men kan bygges uavhengig av resten
  - opphøyd gangfelt ved skolen
  - lys ved bussholdeplassene

Det er ikke opplagt at fylkeskommunen har råd til Åslinja med det første. Kommunedirektøren mener likevel at kommunen bør si fra om den beste løsningen, og ikke nøye seg med den nest beste for å komme først i køen. Samtidig kan ikke barna vente til 2027. Punkt 5 i forslaget er derfor like viktig som valg av linje.
`,
      alternatives: `
Formannskapet kan velge å holde to linjer åpne, B og C, uten å prioritere dem. Det gir fylkeskommunen større frihet, men et svakere signal. Formannskapet kan også la være å uttale seg. Da blir saken avgjort uten kommunens syn.
`,
      economy: `
Fylkeskommunen betaler for planlegging og bygging. Kommunen må regne med å flytte vann- og avløpsledninger for anslagsvis 9 millioner kroner, uansett linje. Beløpet er ikke lagt inn i økonomiplanen. Bruk av egne fagfolk i planarbeidet anslås til et halvt årsverk i 2021 og 2022, innenfor rammen til plan, byggesak og miljø.
`,
      climate: `
Tunnel og bru gir de største utslippene i byggetida: 21 000 tonn CO₂-ekvivalenter for B, mot 9 500 for A og 2 800 for C, etter fylkeskommunens overslag. Fyllingen i A ødelegger en ålegraseng i Storvika. Bygging med lavkarbonbetong og gjenbruk av stein fra tunnelen kan dempe forskjellen, og bør være et krav.
`,
      children: `
Breivik skole har 214 elever, og 130 av dem går eller sykler langs fylkesvegen. I skolens trafikkundersøkelse fra september svarte seks av ti foreldre at de kjører barna fordi vegen er utrygg. Elevrådet ønsker gangfelt der barna faktisk krysser, ved butikken, og ikke bare ved hovedinngangen.
`,
      conclusion: `
Åslinja gir Breivik en roligere hovedgate og lar strandsona ligge. Kommunen bør anbefale den, frarå Fjordlinja og kreve at skolevegen blir tryggere lenge før den nye vegen åpner.
`,
    },
  },
  attachments: [roadMap, countyLetter],
}

// Youth council on school transport (nynorsk)

const schoolTransport: DemoItem = {
  kind: 'RS',
  case: {
    key: 'youth-council-school-transport',
    caseNumber: '20/01655',
    archiveCode: 'N05',
    title: 'Uttale frå ungdomsrådet om skoleskyss',
    officer: 'secretary',
  },
  paper: {
    language: 'nn',
    sections: {
      proposal: `
Saka blir teken til orientering.
`,
      facts: `
Ungdomsrådet i Solvik drøfta skoleskyssen i møtet 28. oktober 2020 og vedtok ei samrøystes fråsegn. Ho er send til formannskapet, til fylkeskommunen, som har ansvaret for skyssen, og til rektorane ved dei seks skolane.

Bakgrunnen er at bussen frå Nesland frå i haust kjem fram kl. 07.35, medan timane tek til kl. 08.30. Rådet spurde elevane på ungdomstrinnet om korleis skyssen verkar. Av 212 elevar som brukar buss, svara 148.

Tabell: Svar frå elevar som tek skolebuss
| Spørsmål | Ja | Nei | Veit ikkje |
|---|---:|---:|---:|
| Ventar du meir enn 30 minutt før første time? | 71 | 74 | 3 |
| Må du ofte stå i bussen? | 58 | 86 | 4 |
| Finst det leskur der du går på? | 49 | 93 | 6 |
| Har du latt vere å vere med på noko etter skoletid fordi bussen går for tidleg? | 83 | 57 | 8 |

Ungdomsrådet ber om dette:

- at bussen frå Nesland går 25 minutt seinare
- at det blir sett inn ein sein buss to dagar i veka, slik at alle kan vere med på øving, trening og leksehjelp
- at kommunen set opp leskur og lys på dei fem haldeplassane som flest elevar nemnde
  - Neslandskrysset og Øvre Nesland kjem først
- at elevane får kome inn på skolen når dei er tidleg ute

Rådet skriv mellom anna:

> Vi som bur lengst unna, står opp først og kjem sist heim. Då skulle det berre mangle at vi fekk stå tørt.

Fylkeskommunen avgjer rutene, men leskur på kommunale vegar og opne skoledører kan kommunen ordne sjølv. Rektorane har alt avtalt at biblioteka på skolane er opne frå kl. 07.30 frå 1. desember. Kommunedirektøren tek ønsket om leskur med i arbeidet med trafikktryggingsplanen, og sender svar til rådet innan utgangen av januar 2021.
`,
    },
  },
  attachments: [],
}

// Smart water meters

const waterMeterSlides: DemoAttachment = {
  title: 'Smarte vannmålere – presentasjon for formannskapet',
  form: 'slides',
  language: 'nb',
  body: `
## Smarte vannmålere i Solvik

Status for formannskapet, 24. november 2020

Vann- og avløpsingeniøren

## Hvorfor måler vi?

- 38 prosent av drikkevannet forsvant på veg til kranen i 2018
- Målet er 28 prosent innen 2024
- Folk skal betale for det de bruker
- Lekkasjer hjemme skal oppdages på dager, ikke måneder

## Slik virker måleren

1. Måleren leser av forbruket hver time
2. Én gang i døgnet sendes tallene kryptert til kommunen
3. Systemet varsler når vannet aldri står helt stille
4. Abonnenten ser sitt eget forbruk på Min side

## Hvor langt er vi kommet?

Tabell: Målere satt inn per 31. oktober 2020
| Område | Abonnenter | Satt inn | Prosent |
|---|---:|---:|---:|
| Nesland | 640 | 602 | 94 |
| Breivik | 1 480 | 1 273 | 86 |
| Indre Solvik | 1 120 | 485 | 43 |
| Solvik sentrum | 6 560 | 842 | 13 |
| **Sum** | 9 800 | 3 202 | 33 |

## Lekkasjer vi har funnet

- 214 hus med vann som rant hele døgnet
- 9 brudd på kommunale ledninger i Breivik og Nesland
- Lekkasjen i Nesland er nede fra 41 til 24 prosent
- Spart vann: om lag 190 000 kubikkmeter i året

## Personvern

- Bare to ansatte kan se tall for én husstand
- Timetall slettes etter 90 dager, døgntall etter tre år
- Den som vil, kan få måler uten radiosender
- 61 abonnenter har valgt det

## Hva gikk ikke etter planen?

- Fire måneder uten hjemmebesøk på grunn av smittevern
- Dårlig radiosignal i kjellere i sentrum
- For mange varsler den første uka: grensene er justert

## Vegen videre

- Nye mottakere på tre tak i sentrum før mars 2021
- 6 000 målere på plass ved utgangen av 2021
- Alle abonnenter har måler innen sommeren 2023
- Ny orientering i november 2021
`,
}

const waterMeters: DemoItem = {
  kind: 'OS',
  case: {
    key: 'smart-water-meters',
    caseNumber: '20/00912',
    archiveCode: 'M10',
    title: 'Status for smarte vannmålere',
    officer: 'water-engineer',
  },
  paper: {
    language: 'nb',
    sections: {
      proposal: `
Saken tas til orientering.
`,
      facts: `
Kommunestyret vedtok i juni 2019 at alle som er koblet til kommunalt vann, skal få måler som kan fjernavleses. Arbeidet startet i Nesland i september samme år. Per 31. oktober 2020 har 3 202 av 9 800 abonnenter ny måler. Det er 900 færre enn planlagt, fordi montørene ikke kunne gå inn i private hjem fra mars til juni.

### Resultater så langt

I Nesland, der nesten alle har måler, er lekkasjen på ledningsnettet redusert fra 41 til 24 prosent. Målerne gjør det mulig å regne ut hvor mye vann som forsvinner i hver sone, og kommunen har funnet ni ledningsbrudd som ellers ville tatt lang tid å oppdage. I tillegg har 214 huseiere fått melding om vann som renner uten stans, oftest på grunn av et toalett eller en varmtvannstank. De fleste rettet feilen innen to uker.

En anonym spørreundersøkelse blant 500 abonnenter i september fikk 271 svar. Tre av fire er fornøyde. Den vanligste klagen er at timen for montering ble flyttet.

### Personvern

Forbruk time for time kan røpe når noen er hjemme. Kommunen vurderte derfor personvernkonsekvensene før oppstart, og personvernombudet fikk uttale seg. Disse grensene gjelder:

- Timetall brukes bare til å finne lekkasjer og slettes etter 90 dager.
- Faktura bygger på ett tall i året.
- To navngitte stillinger har tilgang til tall for den enkelte husstand.
  - Oppslag blir loggført, og loggen kontrolleres hvert kvartal.
- Den som ikke vil ha sender, kan få en måler som leses av på stedet, mot et gebyr som dekker kostnaden.

### Økonomi

Prosjektet har en ramme på 41,5 millioner kroner over fire år. Så langt er 13,9 millioner kroner brukt. Utgiftene dekkes av vann- og avløpsgebyrene etter selvkostprinsippet. Prognosen er at rammen holder, men tre ekstra mottakere i sentrum vil koste 640 000 kroner. De dekkes av prosjektets reserve.

### Framdrift

Montering i sentrum skulle vært i gang for fullt i august. Radiosignalene når ikke ut av dype kjellere, og leverandøren må sette opp nye mottakere før mars 2021. Kommunedirektøren venter at alle har fått måler sommeren 2023, et halvt år senere enn vedtatt. Formannskapet får en ny orientering i november 2021.
`,
    },
  },
  attachments: [waterMeterSlides],
}

// Question about broadband in Nesland

const broadbandQuestion: DemoItem = {
  kind: 'FO',
  case: {
    key: 'question-broadband-nesland',
    caseNumber: '20/01829',
    archiveCode: 'N63',
    title: 'Forespørsel fra representant for Bygdalista om bredbånd i Nesland',
    officer: 'data-adviser',
  },
  paper: {
    language: 'nb',
    sections: {
      facts: `
### Spørsmål

Representanten for Bygdalista leverte forespørselen 16. november 2020:

> Da skolene stengte i mars, måtte to familier i Nesland kjøre til parkeringsplassen ved biblioteket for at ungene skulle få levert skolearbeidet. Det var gratis nett i lufta der, men ikke hjemme. Åtte måneder senere er det fortsatt 112 husstander øverst i bygda uten annet enn gammelt kobbernett, som skal legges ned. Hva har kommunen gjort siden i vår? Når kan de 112 regne med å få fiber? Og hva skal de gjøre om skolene stenger igjen i vinter?

### Ordførerens svar

Takk for et godt og betimelig spørsmål. Ingen elev skal være avhengig av en parkeringsplass for å få gjort leksene.

Kommunen kartla dekningen i mai. Kartet viser 112 husstander og seks gårdsbruk uten tilbud om minst 30 megabit i sekundet. I august søkte vi, sammen med fylkeskommunen, om statlig tilskudd til utbygging. Svaret kom 6. november: Vi får 4,1 millioner kroner. Kommunestyret satte i september av 1,9 millioner kroner i egenandel. Utbyggingen lyses ut før jul, og valg av leverandør ventes i mars 2021.

Framdriften avhenger av anbudet. Administrasjonen regner med at de første husene kan kobles til høsten 2021, og de siste sommeren 2022. Kommunen krever at kobbernettet står til fiberen er på plass, men det er netteieren som rår over det.

For vinteren er dette ordnet:

- Skolen låner ut mobile rutere til familier som har dekning, i dag 23 stykker.
- Neslands avdeling av biblioteket er åpen for elever fra kl. 08.00 til kl. 18.00 på hverdager, også dersom skolen må stenge.
- De fire husstandene helt uten mobildekning får tilbud om satellitt, betalt av kommunen ut skoleåret.

Jeg lover formannskapet en kort muntlig status i hvert møte fram til kontrakten er underskrevet.
`,
    },
  },
  attachments: [],
}

// Withdrawn

const meetingCalendar: DemoItem = {
  kind: 'PS',
  withdrawn: true,
  case: {
    key: 'meeting-calendar-spring-2021',
    caseNumber: '20/00031',
    archiveCode: 'FE-033',
    title: 'Revidert møteplan våren 2021',
    officer: 'secretary',
  },
  paper: {
    language: 'nb',
    sections: {
      proposal: `
1. Formannskapets møte tirsdag 23. mars 2021 flyttes til onsdag 24. mars 2021.
2. Formannskapets møte tirsdag 20. april 2021 flyttes til onsdag 21. april 2021.
3. Fristen for å melde saker til de to møtene settes til 3. mars og 26. mars 2021.
4. Øvrige møter våren 2021 holdes etter planen som ble vedtatt i juni 2020.
`,
      summary: `
To av formannskapets møter våren 2021 faller på dager da kommunestyresalen er leid ut. Kommunedirektøren foreslår å flytte dem én dag. Påsken kommer mellom møtene, og fristen for å melde saker til aprilmøtet settes derfor før skjærtorsdag, slik at saksbehandlerne ikke må arbeide i helligdagene. Gruppelederne ble spurt i oktober, og ingen hadde innvendinger mot de nye datoene. Tillitsvalgte og rådenes sekretærer får melding om endringene når planen er vedtatt, og kalenderen på nettsidene blir rettet samme dag.
`,
    },
  },
  attachments: [],
}

/** Formannskapet 24 November 2020, besides the theme plan: seven items, a question and a withdrawn item. */
export const november: readonly DemoItem[] = [
  minutesApproval,
  economyReport,
  dataPrinciples,
  chargesComplaint,
  countyRoad,
  schoolTransport,
  waterMeters,
  broadbandQuestion,
  meetingCalendar,
]
