import type { DemoAttachment } from './types.ts'

const paragraphs = (...parts: readonly string[]): string => parts.join('\n\n')

/* Chapter 1 */

const chapterOne = paragraphs(
  `## 1 Innledning`,
  `### 1.1 Hva planen er`,
  `Denne temaplanen sier hvordan Solvik kommune skal bruke digitalisering og smart teknologi fram til 2033. Den gjelder kommunens egne tjenester og det kommunen vil bidra med i lokalsamfunnet. Planen utdyper [kommuneplanens samfunnsdel](https://example.no/solvik/kommuneplan) og går på tvers av sektorene.`,
  `Planen er skrevet for tolv år, men skal revideres hvert fjerde år. Den handler derfor om retning, ansvar og grenser. Hvilke systemer kommunen skal kjøpe, og når, avgjøres i handlings- og økonomiplanen.`,
  `### 1.2 Noen ord`,
  `- **Digitalisering** er å bruke digital teknologi til å endre og forbedre måten oppgaver løses på. Å lage et elektronisk skjema av et papirskjema er ikke nok.
- **Smart teknologi** er utstyr og programvare som måler, styrer eller beregner noe, for eksempel en sensor i en vannledning.
- **Åpne data** er opplysninger som alle kan hente, bruke og dele, og som ikke gjelder enkeltpersoner.
- **En virksomhet** er en enhet i kommunen med egen leder, for eksempel en skole eller en hjemmetjeneste.`,
  `### 1.3 Hva planen bygger på`,
  `Planen følger opp mandatet fra formannskapet i september 2020 og [forvaltningsrevisjonen fra 2019](https://example.no/solvik/kontrollutvalget/revisjon-ikt-2019). Den bygger på et eget [kunnskapsgrunnlag](https://example.no/solvik/temaplan/kunnskapsgrunnlag) med 44 oppføringer, ordnet etter de samme fire temaene som planen.`,
  `Fire lover setter rammer som planen ikke kan endre:

1. [Kommuneloven](https://lovdata.no/lov/2018-06-22-83) har regler om medvirkning, om informasjon til innbyggerne og om internkontroll.
2. [Likestillings- og diskrimineringsloven](https://lovdata.no/lov/2017-06-16-51) §§ 17 og 18 krever universell utforming.
3. [Personopplysningsloven](https://lovdata.no/lov/2018-06-15-38) og personvernforordningen verner opplysninger om den enkelte.
4. [Offentleglova](https://lovdata.no/lov/2006-05-19-16) gir rett til innsyn og til å bruke offentlig informasjon på nytt.`,
)

/* Chapter 2 */

const plainSummary = paragraphs(
  `### 2.1 Planen på én side`,
  `**Hva handler planen om?** Den handler om hvordan kommunen skal bruke data og teknologi de neste tolv årene.

**Hvem gjelder den for?** Alle som bor i Solvik, driver bedrift her eller arbeider i kommunen.

**Hva lover kommunen deg?**

- Du kan ordne det meste på nett, når det passer deg.
- Kan du ikke bruke nettet, får du hjelp på en annen måte. Du skal ha like lang tid, betale det samme og bli tatt like alvorlig.
- Du kan få vite hvilke opplysninger kommunen har om deg, og hva de brukes til.
- Ingen sensorer ute skal kjenne deg igjen. Du kan se i et register hvor de står, og hva de måler.
- De som arbeider i kommunen, skal lære seg verktøyene, slik at de kan hjelpe deg.

**Hva skal kommunen gjøre?**

1. Samarbeide bedre, rydde i systemene og dele data som ikke gjelder personer.
2. Gi alle ansatte opplæring hvert år.
3. Gjøre det lettere å følge med, si sin mening og få hjelp.
4. Bruke teknologi der den sparer tid, penger eller natur.

**Hvem passer på?** Politikerne i formannskapet får en rapport hvert år. Den er åpen for alle.

**Hva koster det?** 4,2 millioner kroner i året fra 2022 til 2025. Litt over en tredel av dette er nye penger.

**Hvor kan jeg spørre?** Ring Servicetorget, stikk innom biblioteket eller les mer på [kommunens nettsted](https://example.no/solvik/temaplan).`,
)

const vision = (number: string): string =>
  paragraphs(
    `### ${number} Visjon`,
    `> I Solvik bruker vi teknologi for at folk skal få mer tid til hverandre.`,
    `Visjonen er et valg. Den sier at teknologi er et middel, og at tiden vi sparer, skal komme innbyggerne til gode: en hjemmesykepleier som rekker å sette seg ned, en lærer som slipper dobbel rapportering, en saksbehandler som kan ringe tilbake.`,
  )

const goals = (number: string): string =>
  paragraphs(
    `### ${number} Mål`,
    `Planen har ett hovedmål for hvert satsingsområde:`,
    `1. Kommunen prioriterer samlet og deler data og løsninger med andre.
2. Ansatte og ledere er trygge på verktøyene og på nye måter å arbeide på.
3. Alle får god hjelp, kan delta og kan stole på hvordan kommunen bruker opplysninger.
4. Teknologi frigjør tid, bedrer tjenester og skåner naturen.`,
  )

const threeSides = (number: string): string =>
  paragraphs(
    `### ${number} Bærekraft`,
    `Alle tiltak i planen skal vurderes etter tre spørsmål. Hvem får det bedre, og hvem kan falle utenfor? Hva koster det å ta i bruk og å holde ved like, og hvem sparer? Hva gjør det med energibruk, transport, materialer og natur? Når svarene trekker i ulik retning, skal det stå i saken der tiltaket blir vedtatt.`,
  )

/* Chapter 3 */

const chapterThree = paragraphs(
  `## 3 Utfordringer og muligheter`,
  `### 3.1 Flere oppgaver, like mange hender`,
  `Solvik har 28 400 innbyggere. Antallet over 80 år ventes å øke fra 1 390 i 2020 til om lag 2 600 i 2033, mens antallet i yrkesaktiv alder blir omtrent som nå. Kommunen kan ikke ansette seg ut av dette. Oppgavene må løses på nye måter, og noen av dem må løses av innbyggerne selv med god hjelp fra teknologi.`,
  `### 3.2 Der vi står i dag`,
  `Tabell: Utgangspunktet for planen
| Område | Nå | Kilde |
|---|---:|---|
| Tjenester som er digitale fra søknad til svar | 31 av 54 | Tjenesteoversikten 2020 |
| Innbyggere som er fornøyd med digitale tjenester | 78 % | Innbyggerundersøkelsen 2020 |
| Innbyggere over 75 år som er fornøyd | 46 % | Innbyggerundersøkelsen 2020 |
| Ansatte som mestrer verktøyene i jobben | 63 % | Medarbeiderundersøkelsen 2019 |
| Ansatte med opplæring i personvern siste to år | 41 % | Medarbeiderundersøkelsen 2019 |
| Fagsystemer uten eier | 38 av 127 | Forvaltningsrevisjonen 2019 |
| Åpne datasett fra Solvik | 7 | Fjordregionen 2020 |
| Energibruk i kommunale bygg, kWh per m² | 174 | Evaluering av forsøk 2020 |`,
  `Tallene viser en kommune som er godt i gang, men ujevnt. De fleste innbyggerne er fornøyd. De eldste er det ikke, og ansatte i helse og omsorg er minst trygge på verktøyene de skal bruke.`,
  `### 3.3 Utfordringer`,
  `- **Styringen er spredt.** Sektorene setter i gang egne prosjekter, og gevinstene følges sjelden opp. Utgiftene til IKT har økt med halvparten på fem år.
- **Opplæringen er tilfeldig.** Noen enheter bruker to dager i året, andre ingenting. I hjemmetjenesten tas opplæringen ofte i fritiden.
- **Noen står utenfor.** Om lag 2 000 voksne bruker nesten aldri digitale tjenester.
  - Mange av dem er gamle, men ikke alle.
  - Andre mangler utstyr, nett, språk eller elektronisk ID.
- **Nettet er ujevnt.** I Nesland har 54 prosent av husstandene tilbud om minst 100 megabit i sekundet, mot 97 prosent i Solvik sentrum.
- **Digitalt utenpå, papir inni.** For tolv av de digitale tjenestene må ansatte føre opplysningene inn på nytt for hånd.`,
  `### 3.4 Muligheter`,
  `Erfaringene er gode der kommunen har tenkt gjennom en tjeneste fra ende til ende. Enkle byggesaker tok før 26 dager og tar nå 17. Digitale trygghetsalarmer har gitt færre unødige utrykninger. Styring av varme og lys har kuttet energibruken i kommunale bygg med tolv prosent på fire år. Våren 2020 ble fire tjenester digitale på ti uker, like mange som i et vanlig år.`,
  `Tilliten er også en mulighet. Sju av ti innbyggere stoler på at kommunen tar godt vare på personopplysninger. Den tilliten må kommunen gjøre seg fortjent til hver dag, særlig når det gjelder målinger ute, der skepsisen er størst.[^I innbyggerundersøkelsen svarte 48 prosent at de har tillit til hvordan kommunen bruker sensorer og kameraer ute.^]`,
)

/* Chapter 4 */

const collaboration = paragraphs(
  `## 4 Satsingsområder`,
  `Hvert satsingsområde har en kort begrunnelse, prinsipper som gjelder i hele planperioden, og tiltak for de første fire årene. Tiltakene fornyes ved hver revisjon.`,
  `### 4.1 Samarbeid, organisering og styring`,
  `Digitalisering angår hele kommunen og må prioriteres samlet. Det betyr at én liste viser alle større prosjekter, hva de koster, hva de skal gi, og hvem som eier dem. Listen er åpen for ansatte og folkevalgte.`,
  `Kommunen skal bruke nasjonale og regionale løsninger når de finnes og er gode nok. Fjordregionen interkommunalt samarbeid er førstevalget for erfaringsdeling og felles avtaler. Kommunen skal likevel kunne velge annerledes når behovet er særegent, eller når en mindre leverandør er bedre egnet.`,
)

const dataDraft = `Data som ikke gjelder personer eller må vernes av andre grunner, skal kunne brukes av alle. Kommunen skal samarbeide med Fjordregionen om å dele åpne data.`

const dataFinal = `Data som ikke gjelder personer eller må vernes av andre grunner, skal kunne brukes av alle. Kommunen skal samarbeide med Fjordregionen om å dele åpne data. En felles katalog over åpne data skal være på plass innen utgangen av 2023.`

const collaborationTableHead = `Tabell: Tiltak for samarbeid, organisering og styring
| Tiltak | Ansvar | Når |
|---|---|---|
| Én samlet oversikt over digitale prosjekter, med årlig prioritering | Kommunedirektøren | 2021 |
| Alle fagsystemer får en eier; systemer uten bruk avvikles | Virksomhetslederne | 2022 |
| Gevinstplan for alle prosjekter over 300 000 kroner | Prosjekteier | Fra 2022 |
| Mal for anskaffelser med krav til sikkerhet, uttrekk av data og bytte av leverandør | Innkjøp | 2022 |`

const collaborationRowDraft = `| Samarbeid i Fjordregionen om deling av åpne data | Strategisk rådgiver | Løpende |`
const collaborationRowFinal = `| Felles katalog over åpne data i Fjordregionen | Strategisk rådgiver | Innen utgangen av 2023 |`

const culture = paragraphs(
  `### 4.2 Kultur og kompetanse`,
  `Teknologi gir først gevinst når arbeidsmåtene blir endret. De som kjenner arbeidet best, skal derfor være med fra starten, og det skal være lov å si at noe ikke virker. Ledere har ansvaret for endringen og skal få støtte til den.`,
)

const trainingDraft = `Alle ansatte skal ha de ferdighetene de trenger for å bruke digitale verktøy på en trygg måte. Opplæringen skal være nær arbeidet, kort og gjentatt, og den skal kunne tas i arbeidstiden også av dem som går turnus.`

const trainingFinal = `${trainingDraft} Alle ansatte får minst fire timer opplæring i året i digitale verktøy og personvern.`

const cultureRest = `Innbyggerne trenger også kunnskap. Kommunen skal legge til rette for opplæring for dem som vil lære mer, gjerne sammen med frivillige og med ungdom som læremestre. Frivillig hjelp er et tillegg. Det er kommunen som har ansvaret for at folk får veiledning i egen sak.`

const cultureTableHead = `Tabell: Tiltak for kultur og kompetanse
| Tiltak | Ansvar | Når |
|---|---|---|`

const cultureRowFinal = `| Minst fire timer opplæring i året for alle ansatte, ført i opplæringsplanen | Virksomhetslederne | Fra 2022 |`

const cultureTableRest = `| Superbrukere i alle virksomheter, med avsatt tid | Virksomhetslederne | 2022 |
| Årlig prøve på nettfiske med kort kurs i forkant | IKT-avdelingen | Hvert år |
| Program for ledere som innfører ny teknologi | HR-avdelingen | 2022–2023 |
| Ungdom som læremestre, med opplæring og attest | Kultur og oppvekst | 2023 |
| Felles kurs med næringslivet | Næringsavdelingen | 2023–2025 |`

const trust = paragraphs(
  `### 4.3 Tillit, inkludering og demokratiutvikling`,
  `Digitale tjenester skal være enkle å finne, enkle å forstå og mulige å bruke for flest mulig. Brukerne skal være med når tjenester utvikles. Språket skal være klart, og hver side skal fortelle hvor det er hjelp å få.`,
)

const servicesDraft = `Kommunen skal tilby digitale tjenester til alle.`

const servicesFinal = `Kommunen skal være digital først, og alltid tilby et likeverdig alternativ til dem som ikke kan bruke digitale tjenester.`

const equalMeaning = `Et alternativ er likeverdig når det gir samme frist, samme pris og samme vekt i behandlingen. Det gjelder uansett om årsaken er manglende utstyr, nett, språk, ferdigheter eller helse, og også når den digitale løsningen er ute av drift.`

const trustRest = paragraphs(
  `Folk skal kunne se hvilke opplysninger kommunen har om dem, og hva de brukes til. Personvernet skal være bygd inn i løsningene fra starten. Opplysninger om barn skal ha et særlig vern: De skal ikke samles inn fordi det er enkelt, og ikke brukes til annet enn det de ble hentet inn for.`,
  `Teknologi kan gjøre det enklere å følge med i politikken og å si sin mening. Saker skal kunne finnes på emne og sted. Viktige planer skal ha et kort sammendrag. Digital deltakelse skal komme i tillegg til møter og brev, ikke i stedet for dem.`,
)

const trustTableHead = `Tabell: Tiltak for tillit, inkludering og demokratiutvikling
| Tiltak | Ansvar | Når |
|---|---|---|`

const trustRowFinal = `| Beskrive det likeverdige alternativet for hver digital tjeneste | Virksomhetslederne | 2022 |`

const trustTableRest = `| Kontroll av universell utforming for alle nettløsninger | Digitale tjenester | 2021 |
| Gjennomgang av språket i skjemaer og standardbrev | Digitale tjenester | 2021–2023 |
| Veiledning til innbyggere som trenger hjelp med digitale tjenester | Servicetorget | Fra 2022 |
| Oversikt på nett over kommunens behandling av personopplysninger | Personvernombudet | 2022 |
| Enklere innsyn i politiske saker, med varsling på emne og sted | Politisk sekretariat | 2023 |`

const innovation = paragraphs(
  `### 4.4 Effektivisering og innovasjon ved bruk av teknologi`,
  `En tjeneste regnes som digital når hele løpet fra søknad til svar henger sammen, også på innsiden. Kommunen skal begynne med de tjenestene der innbyggere og ansatte har mest å vinne. Den samme opplysningen skal ikke måtte gis to ganger.`,
  `I helse og omsorg skal teknologi gi trygghet og frihet hjemme. Den skal ikke erstatte den menneskelige kontakten for dem som trenger den. Opplæring av pårørende er en del av tjenesten.`,
)

const sensorsDraft = `Sensorer kan varsle om lekkasjer, glatte veger og dårlig luft. Kommunen skal bruke dem der de gir bedre tjenester eller skåner naturen, og bare når noen har ansvar for å følge dem opp.`

const sensorsFinal = `${sensorsDraft} Sensorer i det offentlige rom skal ikke kunne kjenne igjen personer, og et register over dem skal være åpent for alle.`

const innovationRest = paragraphs(
  `Kunstig intelligens kan bli nyttig, men skal brukes med forsiktighet. Et menneske har alltid ansvaret for en avgjørelse som gjelder enkeltpersoner. Den det gjelder, skal få vite det dersom slik teknologi har vært brukt, og hva den har hatt å si for resultatet.`,
  `Kommunen skal prøve nytt i liten skala, lære av det og avslutte det som ikke virker. Små oppdrag skal gjøre det mulig for lokale bedrifter å delta. Utstyr skal kjøpes med tanke på lang levetid og repareres når det er forsvarlig.`,
)

const innovationTableHead = `Tabell: Tiltak for effektivisering og innovasjon
| Tiltak | Ansvar | Når |
|---|---|---|
| Tolv tjenester kobles helt sammen, slik at ingen fører inn på nytt | Digitale tjenester | 2021–2024 |
| Nye digitale tjenester, i rekkefølge etter nytte | Digitale tjenester | Hvert år |
| Trygghetsalarmer og medisindispensere til flere, med opplæring av pårørende | Helse og omsorg | 2022–2025 |
| Åtte større bygg kobles til styring av varme og lys | Eiendom | 2022–2024 |
| Varsling om lekkasjer og glatte veger, med plan for drift | Teknisk | 2022–2025 |`

const innovationRowFinal = `| Åpent register over sensorer i det offentlige rom | Teknisk | 2022 |`

const innovationTableRest = `| Årlig ordning for små forsøk med lokale bedrifter | Næringsavdelingen | Fra 2022 |
| Lengre levetid for datamaskiner gjennom reparasjon og oppgradering | IKT-avdelingen | Fra 2021 |`

/* Chapter 5 */

const responsibilityStart = paragraphs(
  `## 5 Ansvar og styring`,
  `### 5.1 Hvem gjør hva`,
  `**Kommunestyret** vedtar planen og bevilger midler gjennom budsjettet. **Formannskapet** følger med på gjennomføringen og behandler revisjonen først. **Kommunedirektøren** eier planen og prioriterer mellom prosjekter. **Virksomhetslederne** har ansvaret for egne tjenester, systemer og gevinster. **IKT-avdelingen** drifter felles løsninger og gir råd. **Personvernombudet** gir råd og fører kontroll, uavhengig av linjen.`,
  `### 5.2 Informasjonssikkerhet`,
)

const securityDraft = `Ansvaret for informasjonssikkerhet ligger hos IKT-avdelingen.`

const securityFinal = `Ansvaret for informasjonssikkerhet ligger hos virksomhetslederen, med kommunedirektøren som øverste ansvarlige.`

const responsibilityRest = paragraphs(
  `Arbeidet skal være en del av internkontrollen etter kommuneloven § 25-1. Det betyr at risiko vurderes før et system tas i bruk og ved større endringer, at avvik meldes og følges opp, og at kommunedirektøren hvert år går gjennom om kontrollen virker. Gir behandlingen av personopplysninger trolig høy risiko, skal konsekvensene vurderes på forhånd.`,
  `### 5.3 Samarbeid om styringen`,
  `En styringsgruppe med kommunedirektøren og kommunalsjefene møtes fire ganger i året. Den ser på hele porteføljen, flytter penger og folk mellom prosjekter og stanser det som ikke gir resultat. To tillitsvalgte og verneombudet møter i gruppen. Referatene er åpne.`,
)

/* Chapter 6 */

const followUpStart = paragraphs(
  `## 6 Gjennomføring og oppfølging`,
  `### 6.1 Fra plan til handling`,
  `Tiltakene tas inn i handlings- og økonomiplanen når de er klare til å gjennomføres. Hvert større prosjekt skal ha en eier, et mål, en gevinstplan og en vurdering av de tre sidene av bærekraft. Et prosjekt er ikke ferdig når systemet er tatt i bruk, men når det er gjort opp for hva det ga.`,
  `### 6.2 Rapportering`,
)

const reportingDraft = `Kommunedirektøren legger fram status for planen for formannskapet annethvert år.`

const reportingFinal = `Kommunedirektøren legger fram status for planen for formannskapet hvert år sammen med årsrapporten.`

const followUpRest = paragraphs(
  `Statusen skal si hva som er gjort, hva det har kostet, hva som har blitt bedre, og hva som har gått galt. Tall som måler utviklingen, bygges opp gradvis og bruker utgangspunktet i kapittel 3.2.`,
  `### 6.3 Revisjon`,
  `Planen revideres hvert fjerde år, første gang i 2025. Da oppdateres kunnskapsgrunnlaget, og innbyggere, ansatte, råd og organisasjoner får uttale seg på nytt. Endrer lover eller teknologi seg så mye at planen ikke lenger gir riktig retning, kan kommunestyret ta den opp tidligere.`,
)

/* Chapter 7 */

const chapterSeven = paragraphs(
  `## 7 Økonomi`,
  `Planen bygger på en årlig ramme på 4,2 millioner kroner i perioden 2022–2025. Av dette er 1,6 millioner nye midler. Planen gir retning for prioriteringen, men bevilger ikke penger. Det skjer i handlings- og økonomiplanen.`,
  `Tabell: Årlig ramme 2022–2025, millioner kroner
| Satsingsområde | I dagens budsjett | Nye midler | Sum |
|---|---:|---:|---:|
| 4.1 Samarbeid, organisering og styring | 0,5 | 0,2 | 0,7 |
| 4.2 Kultur og kompetanse | 0,4 | 0,5 | 0,9 |
| 4.3 Tillit, inkludering og demokratiutvikling | 0,5 | 0,5 | 1,0 |
| 4.4 Effektivisering og innovasjon | 1,2 | 0,4 | 1,6 |
| Sum | 2,6 | 1,6 | 4,2 |`,
  `Rammen skal dekke utvikling, opplæring, veiledning og oppfølging. Kjøp av nye fagsystemer finansieres over investeringsbudsjettet.[^Fra 2022 prioriteres også disse kjøpene gjennom den samlede oversikten i kapittel 4.1.^] Gevinster i form av spart tid beholdes i utgangspunktet i tjenesten. Gevinster i form av sparte penger fordeles i budsjettet.`,
  `Blir rammen mindre enn forutsatt, skal tiltak i kapittel 4.4 utsettes før det kuttes i opplæring og hjelp til innbyggere.`,
)

export const planHearingDraft: DemoAttachment = {
  title: 'Temaplan for digitalisering og smart teknologi 2021–2033 – høringsutkast',
  form: 'document',
  language: 'nb',
  body: paragraphs(
    `Høringsutkast, 10. november 2020. Frist for innspill er 15. mars 2021. Innspill kan gis på [kommunens nettsted](https://example.no/solvik/temaplan/horing), i brev, på telefon til Servicetorget eller i de åpne møtene.`,
    chapterOne,
    `## 2 Visjon og mål`,
    vision('2.1'),
    goals('2.2'),
    threeSides('2.3'),
    chapterThree,
    collaboration,
    dataDraft,
    `${collaborationTableHead}\n${collaborationRowDraft}`,
    culture,
    trainingDraft,
    cultureRest,
    `${cultureTableHead}\n${cultureTableRest}`,
    trust,
    servicesDraft,
    trustRest,
    `${trustTableHead}\n${trustTableRest}`,
    innovation,
    sensorsDraft,
    innovationRest,
    `${innovationTableHead}\n${innovationTableRest}`,
    responsibilityStart,
    securityDraft,
    responsibilityRest,
    followUpStart,
    reportingDraft,
    followUpRest,
    chapterSeven,
    `## Spørsmål til høringen`,
    `Alle deler av planen kan kommenteres. Kommunen ønsker særlig svar på dette:`,
    `1. Hva må til for at også de som ikke er på nett, får god hjelp?
2. Hvor bør ansvaret for informasjonssikkerhet ligge?
3. Hvor mye opplæring trenger de ansatte, og hvordan kan den gis?
4. Hva kan sensorer i det offentlige rom brukes til, og hva må de aldri brukes til?
5. Hvilke data ønsker du at kommunen deler, og innen når?
6. Hvor ofte bør formannskapet få status?
7. Er planen lett å forstå?`,
    `Innspill er offentlige. Navn og kontaktopplysninger til privatpersoner blir ikke lagt ut.`,
  ),
}

export const planFinalDraft: DemoAttachment = {
  title: 'Temaplan for digitalisering og smart teknologi 2021–2033 – forslag til endelig plan',
  form: 'document',
  language: 'nb',
  body: paragraphs(
    `Forslag til endelig plan, 6. april 2021. Planen har vært på høring fra 4. januar til 15. mars 2021 og er endret etter innspill fra innbyggere, råd, ansatte, organisasjoner og næringsliv.`,
    chapterOne,
    `## 2 Visjon og mål`,
    plainSummary,
    vision('2.2'),
    goals('2.3'),
    threeSides('2.4'),
    chapterThree,
    collaboration,
    dataFinal,
    `${collaborationTableHead}\n${collaborationRowFinal}`,
    culture,
    trainingFinal,
    cultureRest,
    `${cultureTableHead}\n${cultureRowFinal}\n${cultureTableRest}`,
    trust,
    servicesFinal,
    equalMeaning,
    trustRest,
    `${trustTableHead}\n${trustRowFinal}\n${trustTableRest}`,
    innovation,
    sensorsFinal,
    innovationRest,
    `${innovationTableHead}\n${innovationRowFinal}\n${innovationTableRest}`,
    responsibilityStart,
    securityFinal,
    responsibilityRest,
    followUpStart,
    reportingFinal,
    followUpRest,
    chapterSeven,
  ),
}

export const knowledgeSummary: DemoAttachment = {
  title: 'Kunnskapsgrunnlaget for temaplanen – sammendrag for formannskapet',
  form: 'slides',
  language: 'nb',
  body: `
## Kunnskapsgrunnlag for temaplanen

Digitalisering og smart teknologi 2021–2033

Formannskapet, 20. oktober 2020

Strategisk rådgiver

## Hva dere bestilte

- Mandat og rammer vedtatt 15. september, PS 81/20
- Fire temaer, på tvers av sektorene
- Sosial, økonomisk og miljømessig bærekraft sett i sammenheng
- Grunnlaget fram for formannskapet og de tre rådene i oktober

## Slik er grunnlaget laget

- 44 oppføringer: tall, fakta, lover, vedtak, utfordringer og muligheter
- 24 kilder, lagret slik de så ut da de ble brukt
- Hver oppføring har minst én kilde med sitat
- Alt kan leses på [kommunens nettsted](https://example.no/solvik/temaplan/kunnskapsgrunnlag)

## Bakteppet: like mange hender

- 28 400 innbyggere i dag
- Over 80 år: 1 390 i 2020, om lag 2 600 i 2033
- Antallet i yrkesaktiv alder blir omtrent som nå
- Samfunnsdelen: Ingen skal miste et tilbud fordi de ikke er på nett

## Tema 1: Samarbeid, organisering og styring

Tabell: Utgifter til IKT, millioner kroner
| År | 2014 | 2016 | 2018 | 2019 |
|---|---:|---:|---:|---:|
| Utgifter | 21,4 | 24,6 | 29,8 | 32,5 |

- 127 fagsystemer, 38 uten eier
- Ni store prosjekter, gevinsten tatt ut i ett
- Uklart hvem som har ansvar for informasjonssikkerhet

## Tema 2: Kultur og kompetanse

- 63 prosent av de ansatte mestrer verktøyene de trenger
  - helse og omsorg: 52 prosent
  - administrasjonen: 81 prosent
- 41 prosent har fått opplæring i personvern siste to år
- Nettfiskeprøven: fra 34 prosent som lot seg lure, til 18
- Superbrukere på avdelingen løfter alle

## Tema 3: Hvem er fornøyd?

Tabell: Fornøyd med digitale tjenester
| Alder | Andel |
|---|---:|
| 18–34 år | 88 % |
| 35–49 år | 86 % |
| 50–66 år | 80 % |
| 67–75 år | 65 % |
| Over 75 år | 46 % |
| Alle | 78 % |

## Tema 3: Tillit og inkludering

- Om lag 2 000 voksne bruker nesten aldri digitale tjenester
- 71 prosent har tillit til behandlingen av personopplysninger, men 48 prosent for sensorer og kameraer ute
- Rask linje: 97 prosent av husstandene i sentrum, 54 i Nesland
- 23 prosent av ungdommene vet hvordan de kan påvirke

## Tema 4: Effektivisering og innovasjon

- 31 av 54 tjenester er digitale, mot 14 i 2016
- I tolv av dem fører ansatte opplysningene inn på nytt
- Enkle byggesaker: fra 26 til 17 dager
- Digitale trygghetsalarmer: fra 186 til 412 brukere
- Energibruken i bygg: ned tolv prosent på fire år

## Tre spenninger i tallene

1. Flertallet vil ha mer på nett, men de eldste faller fra
2. Sensorer kan skåne naturen, men svekke tilliten
3. Felles løsninger er billigere, men gir mindre frihet

## Det vi vet for lite om

- Innbyggere med kort botid: få svar i undersøkelsene
- Fagsystemene: sist talt opp i 2019
- Klimaavtrykket av kommunens eget utstyr
- Hva de som ikke er på nett, selv ønsker seg

## Vegen videre

- Oktober: de tre rådene gir råd
- 24. november: forslag til plan, førstegangsbehandling
- Januar–mars 2021: høring
- April og mai 2021: annengangsbehandling og endelig vedtak
`,
}
