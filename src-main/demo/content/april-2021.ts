/** Formannskapet 21 April 2021: every agenda item besides the theme plan, in order. */
import type { DemoItem } from './types.ts'

const minutes: DemoItem = {
  kind: 'PS',
  template: 'information',
  case: {
    key: 'april-minutes',
    caseNumber: '21/00412',
    archiveCode: 'FE-033',
    title: 'Godkjenning av møtebok 24. mars 2021',
    officer: 'secretary',
  },
  paper: {
    language: 'nb',
    sections: {
      proposal: `
Møteboken fra formannskapets møte 24. mars 2021 godkjennes med den rettelsen som går fram av saksframlegget.
`,
      summary: `
Møteboken fra 24. mars 2021 legges fram til godkjenning. Møtesekretæren har mottatt én merknad. Den gjelder tidspunktet for når et medlem forlot møtet, og endrer ikke resultatet av noen avstemning.
`,
      facts: `
Møtet ble holdt som fjernmøte. Formannskapet behandlet åtte politiske saker, én referatsak og to orienteringssaker. Alle ni medlemmer eller varamedlemmer var til stede da møtet ble satt.

Utkastet til møtebok ble sendt medlemmene 29. mars med frist 9. april for merknader. En representant for Bygdalista har opplyst at hun forlot møtet kl. 12.40, før orienteringen om vintervedlikehold. I utkastet står det kl. 13.10. Opptaket bekrefter opplysningen, og møtesekretæren foreslår å rette klokkeslettet. Alle vedtakssaker var da ferdig behandlet.

Møteboken inneholder det som kommuneloven § 11-4 krever: tid og sted, hvem som møtte og var fraværende, sakene, vedtakene og avstemningsresultatene.
`,
    },
  },
  attachments: [],
}

const artificialIntelligence: DemoItem = {
  kind: 'PS',
  case: {
    key: 'april-artificial-intelligence',
    caseNumber: '21/00318',
    archiveCode: '056',
    title: 'Prinsipper for bruk av kunstig intelligens i saksbehandlingen',
    officer: 'data-adviser',
  },
  paper: {
    language: 'nb',
    sections: {
      proposal: `
1. Formannskapet vedtar «Prinsipper for bruk av kunstig intelligens i saksbehandlingen», slik de går fram av vedlegget. Prinsippene gjelder fra 1. juni 2021.
2. Kunstig intelligens skal fram til prinsippene er evaluert, bare brukes som støtte for saksbehandlere. Kommunen skal ikke ta i bruk løsninger som avgjør enkeltsaker uten at et menneske har vurdert saken.
3. Kommunedirektøren oppretter et åpent register over alle løsninger med kunstig intelligens som kommunen bruker eller prøver ut. {{ansvar: Kommunedirektøren; frist: 2021-10-01; til: Formannskapet}}
4. Kommunedirektøren legger fram en evaluering av prinsippene og de første utprøvingene. {{ansvar: Kommunedirektøren; frist: 2022-11-30; til: Formannskapet}}
`,
      summary: `
Flere av fagsystemene til kommunen får nå funksjoner som bygger på maskinlæring. Noen av dem kommer med vanlige oppdateringer, uten at kommunen har bedt om dem. Kommunedirektøren foreslår ti prinsipper for når og hvordan slike funksjoner kan brukes i saksbehandlingen. Hovedlinjen er at teknologien kan hjelpe saksbehandleren med å finne, sortere og kontrollere, mens et menneske alltid vurderer saken og står ansvarlig for avgjørelsen. Alle løsninger skal stå i et åpent register, og innbyggerne skal få vite når kunstig intelligens er brukt. Prinsippene evalueres høsten 2022.
`,
      background: `
Høsten 2020 fullførte kommunen prosjektet «Digital post inn og automatisk fordeling». Programmet leser innkommende post, foreslår hvilken enhet brevet hører til, og lærer av rettelsene som arkivarene gjør. Erfaringene er gode, men prosjektet viste at kommunen manglet svar på enkle spørsmål: Hvem godkjenner at et slikt program tas i bruk? Hva skal avsenderen få vite? Hvem oppdager det dersom treffsikkerheten faller?

Formannskapet behandlet 24. november 2020 prinsipper for deling av data. Under behandlingen ble det stilt spørsmål om hva som gjelder når de samme dataene brukes til å trene modeller. Kommunedirektøren varslet da en egen sak. Regjeringen la fram en nasjonal strategi for kunstig intelligens i januar 2020, og Europakommisjonen har varslet et forslag til felles regelverk. Kommunen bør likevel ikke vente. Avtalene med leverandørene inngås nå, og det er i avtalene kravene må stå.
`,
      facts: `
Digitaliseringsenheten har i februar og mars gått gjennom de 23 fagsystemene som brukes i saksbehandlingen. Fire av dem har funksjoner som etter kommunens vurdering er kunstig intelligens, altså at programmet kommer fram til et forslag ved hjelp av mønstre i data og ikke bare etter faste regler.

Tabell: Funksjoner i fagsystemene per 1. april 2021
| Område | Funksjon | Status | Gjelder opplysninger om personer |
|---|---|---|---|
| Dokumentsenteret | Foreslår mottaker for innkommende post | I bruk | Ja |
| Byggesak | Kontrollerer om en søknad er komplett | Tilbys av leverandøren, ikke slått på | I liten grad |
| Eiendomsskatt | Finner sannsynlige feil i arealopplysninger | Utprøving planlagt | Ja |
| Helse og mestring | Anslår behov for vikarer per uke | Utprøving planlagt | Nei |

I tillegg har tre leverandører varslet nye funksjoner i løpet av 2021. To av dem blir slått på automatisk dersom kommunen ikke ber om noe annet.

Dokumentsenteret fordelte 61 300 dokumenter i 2020. Etter at programmet ble tatt i bruk i oktober, var 91 prosent av forslagene riktige. De feilfordelte brevene gjaldt særlig saker som hører til flere enheter. Arkivarene kontrollerer alle forslag før brevet sendes videre, og bruker om lag en tredel mindre tid på oppgaven enn før.

Kommunen har ingen løsning som avgjør enkeltsaker. Ett system, foreldrebetaling i barnehagen, beregner et beløp automatisk. Beregningen følger faste regler og regnes ikke som kunstig intelligens.
`,
      legalBasis: `
Prinsippene er retningslinjer for hvordan kommunen utøver myndigheten sin. De endrer ikke rettighetene som følger av lov, men peker ut hvordan de skal ivaretas.

- **Forsvarlig saksbehandling:** En sak skal være så godt opplyst som mulig før det treffes vedtak, og enkeltvedtak skal grunngis, jf. forvaltningsloven §§ 17, 24 og 25. En begrunnelse som bare viser til at et program har kommet fram til et resultat, oppfyller ikke kravet.
- **Personvern:** Behandling av personopplysninger må ha grunnlag i personvernforordningen artikkel 6, og for særlige kategorier også i artikkel 9.
  - Artikkel 22 gir den enkelte rett til som hovedregel ikke å bli underlagt avgjørelser som utelukkende bygger på automatisert behandling, når avgjørelsen har rettsvirkning eller på lignende måte påvirker vedkommende i betydelig grad.
  - Artikkel 35 krever en vurdering av personvernkonsekvenser når behandlingen sannsynligvis medfører høy risiko.
- **Likebehandling:** Offentlige myndigheter skal arbeide aktivt for likestilling og mot diskriminering, jf. likestillings- og diskrimineringsloven § 24.
- **Utredning:** Kommunedirektøren skal påse at saker som legges fram for folkevalgte organer, er forsvarlig utredet, jf. kommuneloven § 13-1. Ansvaret faller ikke bort når deler av utredningen er gjort med et dataprogram.
`,
      participation: `
Et utkast ble drøftet i det sentrale samarbeidsutvalget 2. mars. De tillitsvalgte ba om at ingen ansatte skal kunne måles enkeltvis ved hjelp av data fra slike løsninger. Ønsket er tatt inn i prinsipp 9.

Eldrerådet, rådet for personer med funksjonsnedsettelse og ungdomsrådet fikk utkastet til uttalelse i mars. Eldrerådet og rådet for personer med funksjonsnedsettelse var opptatt av at det alltid skal være mulig å snakke med et menneske. Ungdomsrådet ville ha en kort forklaring som kan forstås uten fagord, og foreslo at registeret skal si hva løsningen *ikke* brukes til. Alle tre innspillene er fulgt. Personvernombudet har lest utkastet to ganger og er enig i innholdet.
`,
      assessment: `
Kommunedirektøren ser tre grunner til å vedta prinsipper nå. For det første er teknologien allerede i bruk. For det andre vil tydelige krav gjøre det lettere for virksomhetene å prøve ut noe nytt, fordi de vet hvor grensene går. For det tredje bygger tilliten til kommunen på at avgjørelser kan forklares.

Det vanskeligste spørsmålet er hvor mye et menneske faktisk må gjøre for at vi kan si at saken er vurdert. Forskning på beslutningsstøtte viser at folk lett godtar forslaget de får på skjermen, særlig når de har det travelt. Prinsippene krever derfor at saksbehandleren skal kunne se hva forslaget bygger på, at det skal være like enkelt å forkaste som å godta, og at andelen forkastede forslag følges over tid. Er andelen nær null, må enheten undersøke om kontrollen er reell.

Åpenhet har også en grense. Kommunen kan ikke offentliggjøre opplysninger som kan brukes til å omgå kontroll, eller forretningshemmeligheter som tilhører leverandøren. Registeret skal likevel alltid si hva løsningen gjør, hvilke opplysninger den bruker, og hvem som er ansvarlig.

Det kan innvendes at kravene blir tunge for små løsninger. Kommunedirektøren har møtt dette ved å dele løsningene i tre risikonivåer. En løsning på laveste nivå krever bare en side i registeret og en ansvarlig leder.
`,
      alternatives: `
- **Vente på nasjonalt eller europeisk regelverk.** Da unngår kommunen å lage noe som må endres. Ulempen er at funksjoner tas i bruk i mellomtiden uten felles krav. Et regelverk kan ta flere år.
- **Forby all bruk.** Dette er enkelt å forstå, men vanskelig å håndheve når funksjonene følger med i vanlige programmer. Kommunen ville også miste nytten som dokumentsenteret har dokumentert.
- **Vedta prinsipper og evaluere dem.** Dette er alternativet som foreslås. Det gir retning og erfaring, og det kan endres når regelverket kommer.
`,
      economy: `
Registeret lages med verktøy som kommunen allerede har. Arbeidet anslås til 120 timer i 2021 og 60 timer i året deretter, og dekkes innenfor rammen til digitaliseringsenheten. Opplæring av om lag 140 saksbehandlere koster 95 000 kroner og dekkes av de avsatte midlene til kompetanse i 2021. Uavhengig kontroll av en løsning på høyeste risikonivå vil koste mellom 60 000 og 150 000 kroner. Utgiften skal legges inn i prosjektets eget budsjett før det starter.

Forslaget krever ikke nye bevilgninger.
`,
      universalDesign: `
Registeret og informasjonen til innbyggerne skal være universelt utformet, jf. likestillings- og diskrimineringsloven §§ 17 og 18. Løsninger som innbyggerne møter direkte, skal testes av brukere med ulike forutsetninger før de settes i drift. Den som ikke kan eller vil bruke en slik løsning, skal få samme hjelp på telefon eller ved oppmøte.
`,
      conclusion: `
Kommunedirektøren anbefaler at formannskapet vedtar prinsippene. De lar kommunen bruke teknologi som sparer tid, uten at ansvaret for avgjørelsene flyttes fra mennesker til programmer.
`,
    },
  },
  attachments: [
    {
      title: 'Prinsipper for bruk av kunstig intelligens i saksbehandlingen',
      form: 'document',
      language: 'nb',
      body: `
## 1 Hva prinsippene gjelder

Prinsippene gjelder for alle virksomheter i Solvik kommune når kunstig intelligens brukes i saksbehandling. Med *kunstig intelligens* mener vi programmer som kommer fram til forslag, anslag eller sorteringer ved hjelp av mønstre i data. Programmer som bare følger faste regler, for eksempel en beregning av foreldrebetaling, er ikke omfattet. Er det tvil, skal løsningen regnes som kunstig intelligens.

Med *saksbehandling* mener vi alt fra en henvendelse kommer inn, til avgjørelsen er sendt og arkivert. Planlegging av drift er også omfattet når resultatet får betydning for enkeltpersoner, for eksempel rekkefølgen på tilsyn.

Prinsippene gjelder også når løsningen leveres av andre, når den følger med i en oppdatering, og når den bare prøves ut. De gjelder ikke for tekst- og stavekontroll, søk i egne dokumenter og lignende hjelpemidler som ikke påvirker innholdet i en avgjørelse.

## 2 De ti prinsippene

### 2.1 Mennesker avgjør

En ansatt med riktig kompetanse skal vurdere hver sak og stå ansvarlig for avgjørelsen. Saksbehandleren skal ha tid, myndighet og kunnskap nok til å gå imot forslaget fra programmet. Det skal være like enkelt å forkaste et forslag som å godta det.

### 2.2 Formålet kommer først

Virksomheten skal kunne si med én setning hvilket problem løsningen skal løse. Kan problemet løses like godt med en enklere metode, skal den enkleste velges. En funksjon skal ikke slås på bare fordi den finnes.

### 2.3 Lovlig grunnlag

Før opplysninger om personer brukes, skal behandlingsgrunnlaget være avklart og skrevet ned. Opplysninger som er samlet inn til ett formål, kan ikke uten videre brukes til å trene et program til et annet. Særlige kategorier av personopplysninger, for eksempel helseopplysninger, skal ikke brukes uten at personvernombudet har uttalt seg.

### 2.4 Ingen skal behandles dårligere

Løsningen skal testes for om den slår ulikt ut for grupper, blant annet etter kjønn, alder, språk og bosted. Testen gjøres før løsningen tas i bruk og minst én gang i året. Finner vi en forskjell som ikke har en saklig grunn, skal løsningen stanses til feilen er rettet.

### 2.5 Åpenhet

Alle løsninger skal stå i kommunens register. Innbyggeren skal få vite at kunstig intelligens er brukt i saken, hva den er brukt til, og hvordan man kan få en ny vurdering. Informasjonen skal gis uten at man må be om den.

### 2.6 Avgjørelser skal kunne forklares

Begrunnelsen i et vedtak skal vise til regler og faktiske forhold, og aldri bare til resultatet fra et program. Kan ikke løsningen vise hva et forslag bygger på, kan den ikke brukes i saker som gjelder rettigheter eller plikter.

### 2.7 Gode data

Den som eier dataene, skal kjenne kvaliteten på dem. Kjente feil og mangler skal beskrives. Gamle avgjørelser er ikke alltid riktige avgjørelser, og bør derfor ikke brukes som fasit uten kontroll.

### 2.8 Trygg drift

Løsningen skal ha en risikovurdering som dekker informasjonssikkerhet, personvern og konsekvensene av feil. Det skal finnes en rutine for å klare arbeidet uten løsningen i minst fem virkedager.

### 2.9 Trygge ansatte

Data fra løsningen skal ikke brukes til å måle enkeltansatte. Tillitsvalgte skal tas med før en løsning anskaffes, og de som skal bruke den, skal få opplæring i hva den kan og ikke kan.

### 2.10 Vi lærer og retter

Feil skal meldes, rettes og deles med andre virksomheter. Innbyggere som har fått en uriktig avgjørelse på grunn av en feil, skal få beskjed og en ny vurdering uten å måtte klage.

## 3 Tre risikonivåer

Kravene øker med betydningen løsningen har for enkeltpersoner. Virksomhetslederen plasserer løsningen på et nivå. Personvernombudet og digitaliseringsenheten kan kreve at den flyttes opp.

Tabell: Krav etter risikonivå
| Krav | Nivå 1: lav | Nivå 2: middels | Nivå 3: høy |
|---|---|---|---|
| Eksempel | Anslag for vikarbehov | Fordeling av post, kontroll av om en søknad er komplett | Forslag som gjelder ytelser, plikter eller tilsyn |
| Oppføring i registeret | Ja | Ja | Ja |
| Vurdering av personvernkonsekvenser | Når personopplysninger inngår | Ja, i enkel form | Ja, fullstendig |
| Test for forskjellsbehandling | Nei | Før bruk og hvert år | Før bruk og hvert halvår |
| Uavhengig kontroll | Nei | Ved behov | Ja |
| Godkjennes av | Virksomhetsleder | Kommunalsjef | Kommunedirektøren, etter at formannskapet er orientert |

Løsninger som avgjør enkeltsaker uten at et menneske har vurdert saken, er ikke tillatt så lenge disse prinsippene gjelder.

## 4 Fra idé til drift

1. **Beskriv behovet.** Virksomheten skriver ned problemet, hvem det gjelder, og hva som skjer om ingenting blir gjort.
2. **Vurder grunnlaget.** Behandlingsgrunnlag, taushetsplikt, arkivplikt og eierskap til data avklares.
3. **Sett risikonivå.** Nivået og begrunnelsen føres i registeret.
4. **Prøv ut i liten skala.** Utprøvingen skal ha en sluttdato, et mål som kan måles, og en gruppe saker der resultatet sammenlignes med vanlig saksbehandling.
5. **Bestem.** Rett leder velger å ta løsningen i bruk, prøve mer eller avslutte. Avgjørelsen begrunnes.
6. **Følg med.** Treffsikkerhet, andel forkastede forslag og klager rapporteres hvert halvår.
7. **Avslutt ryddig.** Når løsningen tas ut av bruk, skal data og modeller slettes eller arkiveres etter reglene som gjelder.

## 5 Krav til leverandører

Kommunen skal stille disse kravene når den kjøper eller fornyer løsninger:

- Leverandøren skal opplyse om funksjoner som bygger på kunstig intelligens, og de skal være slått av inntil kommunen ber om dem.
- Kommunens data skal ikke brukes til å trene modeller for andre uten skriftlig samtykke.
- Leverandøren skal dokumentere:
  - hvilke typer data modellen er trent på
  - hvordan den er testet, og med hvilket resultat
  - kjente begrensninger
- Kommunen og tilsynsmyndigheter skal ha rett til å kontrollere løsningen.
- Vesentlige endringer i modellen skal varsles minst 30 dager før de settes i drift.

## 6 Registeret

Registeret publiseres på [kommunens nettsted](https://example.no/solvik/kunstig-intelligens) og skal kunne leses av alle. For hver løsning skal det stå:

- navnet på løsningen og virksomheten som bruker den
- hva den brukes til, og hva den ikke brukes til
- hvilke opplysninger den bygger på
- risikonivå og dato for siste kontroll
- hvordan et menneske kontrollerer resultatet
- hvem man kan kontakte, på nett og telefon

Teksten skal være på klart språk og høyst en side lang.[^Opplysninger som er underlagt taushetsplikt, tas ikke inn. Det samme gjelder detaljer som kan svekke informasjonssikkerheten.^]

## 7 Roller

- **Kommunedirektøren** har det øverste ansvaret og godkjenner løsninger på nivå 3.
- **Kommunalsjefene** godkjenner løsninger på nivå 2 og sørger for at virksomhetene følger prinsippene.
- **Virksomhetslederen** eier løsningen, setter risikonivå og melder feil.
- **Digitaliseringsenheten** fører registeret, gir råd og samler erfaringer.
- **Personvernombudet** gir råd og kontrollerer at personvernet er ivaretatt.
- **Saksbehandleren** vurderer saken og melder fra når noe ikke stemmer.

## 8 Grunnlag og evaluering

Prinsippene bygger på [forvaltningsloven](https://lovdata.no/lov/1967-02-10), [personopplysningsloven](https://lovdata.no/lov/2018-06-15-38) og [likestillings- og diskrimineringsloven](https://lovdata.no/lov/2017-06-16-51). De bygger også på Nasjonal strategi for kunstig intelligens fra 2020.

Evalueringen høsten 2022 skal svare på fire spørsmål:

1. Har prinsippene ført til at noe ble gjort annerledes?
2. Er menneskelig kontroll reell i løsningene som er i bruk?
3. Forstår innbyggerne informasjonen de får?
4. Må prinsippene endres på grunn av nytt regelverk?
`,
    },
  ],
}

const innovationReport: DemoItem = {
  kind: 'PS',
  case: {
    key: 'april-innovation-report',
    caseNumber: '21/00127',
    archiveCode: '004',
    title: 'Årsrapport for innovasjonsarbeidet 2020',
    officer: 'data-adviser',
  },
  paper: {
    language: 'nb',
    sections: {
      proposal: `
1. Formannskapet tar årsrapporten for innovasjonsarbeidet 2020 til etterretning.
2. Ubrukte kommunale midler fra 2020, 536 000 kroner, brukes slik i 2021:
  - 414 000 kroner til de åtte prosjektene som fortsetter, fordelt som vist i vedlegg 2
  - 122 000 kroner til nye idéer fra ansatte, med høyst 40 000 kroner til hver
3. Kommunedirektøren innarbeider bruken av midlene i første tertialrapport for 2021. {{ansvar: Kommunedirektøren; frist: 2021-06-16; til: Formannskapet}}
4. Prosjektene «Delebiler for hjemmetjenesten» og «Chatbot på kommunens nettsted» avsluttes.
`,
      summary: `
Kommunen hadde 14 innovasjonsprosjekter i 2020. Fire ble fullført, sju fortsetter, to ble stanset, og ett ble utsatt på grunn av smittevernet. Av en ramme på 3 200 000 kroner ble 2 624 000 kroner brukt. De fullførte prosjektene har gitt raskere postfordeling, lengre åpningstid ved biblioteket i Nesland og mer åpne data. De to stansede prosjektene har gitt lærdom som er verdt å ta med videre. Kommunedirektøren foreslår at ubrukte midler går til prosjektene som fortsetter, og til små idéer fra de ansatte.
`,
      background: `
Kommunestyret opprettet en egen innovasjonsramme i budsjettet for 2019. Hensikten er å gi virksomhetene mulighet til å prøve ut nye måter å løse oppgaver på, også når resultatet er usikkert. Ordningen har tre regler: Prosjektet skal ha en leder i linjen, det skal ha en sluttdato, og det skal fortelles åpent om både det som lyktes og det som ikke gjorde det.

Kommunedirektøren rapporterer til formannskapet én gang i året. Årets rapport bruker for første gang den samme inndelingen i fire temaer som kunnskapsgrunnlaget for temaplanen for digitalisering og smart teknologi. Temaplanen behandles i samme møte, men denne saken kan avgjøres uavhengig av den.
`,
      facts: `
Rammen for 2020 var 3 200 000 kroner. Av dette var 2 600 000 kroner kommunale midler og 600 000 kroner tilskudd som kommunen hadde fått utenfra. Det kom inn 37 idéer, mot 22 året før. 23 av idéene kom fra ansatte som ikke er ledere.

Tabell: Prosjekter og midler etter tema, i kroner
| Tema | Prosjekter | Ramme | Brukt |
|---|---:|---:|---:|
| 1 Samarbeid, organisering og styring | 2 | 320 000 | 258 000 |
| 2 Kultur og kompetanse | 2 | 210 000 | 95 000 |
| 3 Tillit, inkludering og demokratiutvikling | 4 | 860 000 | 760 000 |
| 4 Effektivisering og innovasjon ved bruk av teknologi | 6 | 1 810 000 | 1 511 000 |
| Sum | 14 | 3 200 000 | 2 624 000 |

Fire prosjekter ble fullført i 2020:

- **Åpne data – første katalog.** Tolv datasett er beskrevet og publisert. Badeplasser, turløyper og anleggsregisteret er mest brukt.
- **Digital post inn og automatisk fordeling.** Dokumentsenteret sparer om lag 940 timer i året. Tiden er brukt til å ta igjen et etterslep i byggesaksarkivet.
- **Badetemperatur og vannkvalitet i sanntid.** Fem målere er satt ut. Sidene hadde 18 600 besøk fra juni til august.
- **Selvbetjent bibliotek i Nesland.** Åpningstiden økte fra 14 til 84 timer i uken. Utlånet gikk opp med 27 prosent i månedene filialen kunne holde åpent.

To prosjekter ble stanset. Chatboten ga et nyttig svar i 31 prosent av samtalene, mens målet var 60 prosent. Delebilene i hjemmetjenesten ble stanset i april fordi rengjøringen mellom hver bruker tok lengre tid enn kjøreturen sparte.[^Prøveperioden varte i sju uker. Tallene kan derfor ikke si noe sikkert om ordningen i et normalår.^]
`,
      participation: `
Rapporten er gjennomgått med prosjektlederne og de hovedtillitsvalgte. De tillitsvalgte peker på at 23 av 37 idéer kom fra ansatte uten lederansvar, men at bare fem av dem ble til prosjekter. De mener at små idéer taper når de skal konkurrere med store. Forslaget om å sette av 122 000 kroner til små idéer er et svar på dette.
`,
      assessment: `
Kommunedirektøren er fornøyd med at kommunen fullførte fire prosjekter i et år der mange ansatte måtte prioritere smittevern. Samtidig viser tallene to svakheter.

Den ene gjelder kompetanse. Tema 2 har fått minst penger og brukt under halvparten. Opplæringen i tjenestedesign ble flyttet til nettet og delvis utsatt. Flere prosjektledere sier at de savnet noen å rådføre seg med da de skulle beskrive gevinster. Kommunedirektøren vil derfor fullføre opplæringen i 2021 og gi hvert nye prosjekt en fast veileder.

Den andre gjelder gevinster. Seks av prosjektene mangler en måling fra før de startet. Da blir det vanskelig å vite hva som er oppnådd. Fra 2021 får ingen prosjekter mer enn 50 000 kroner før utgangspunktet er målt.

Det er riktig å stanse prosjekter som ikke gir ønsket resultat. Chatboten kunne trolig ha blitt bedre med mer trening, men en undersøkelse blant 212 brukere viste at de fleste heller ville ha bedre søk og et telefonnummer som var lett å finne. Pengene gjør mer nytte der.

Delebiler kan være en god idé i en annen situasjon. Rapporten beskriver hva som må være på plass før noen prøver igjen, slik at kommunen ikke må begynne på nytt.
`,
      economy: `
Av rammen sto 576 000 kroner ubrukt ved utgangen av året. 40 000 kroner er tilskudd til prosjektet om behovsstyrt gatelys og er bundet til dette. De øvrige 536 000 kroner er kommunale midler og ble avsatt til disposisjonsfond i årsavslutningen.

- 414 000 kroner trengs for å fullføre prosjekter som allerede er vedtatt.
- 122 000 kroner er frigjort fra fullførte og stansede prosjekter. Beløpet foreslås brukt til små idéer.

Forslaget øker ikke rammen for 2021. De sparte timene i dokumentsenteret tilsvarer om lag et halvt årsverk. De er ikke tatt ut som kutt, men brukt til restanser. Kommunedirektøren vil vurdere bemanningen på nytt når etterslepet er borte, etter planen våren 2022.
`,
      sustainability: `
Prosjektene berører alle tre sider ved bærekraft. **Sosialt** har det selvbetjente biblioteket gitt Nesland et møtested på kveldstid. **Økonomisk** gir automatisk postfordeling en varig innsparing i tid. **Miljømessig** ventes behovsstyrt gatelys å redusere strømforbruket langs Strandpromenaden med 45 prosent, men dette er ikke målt ennå.
`,
      conclusion: `
Kommunedirektøren anbefaler at rapporten tas til etterretning, at de to prosjektene avsluttes, og at ubrukte midler brukes som foreslått.
`,
    },
  },
  attachments: [
    {
      title: 'Årsrapport for innovasjonsarbeidet 2020',
      form: 'document',
      language: 'nb',
      body: `
## 1 Året kort fortalt

2020 ble et år der mye av det kommunen hadde planlagt, måtte vike. Likevel ble det sendt inn 37 idéer til innovasjonsordningen, flere enn noen gang før. Fjorten prosjekter var i gang i løpet av året, og fire av dem er nå vanlig drift.

Smittevernet ga også endringer som ingen hadde søkt om penger til. Skolene gikk over til hjemmeundervisning på to dager, legevakten innførte videokonsultasjon, og 640 ansatte fikk fjerntilgang på tre uker. Disse endringene er ikke regnet med i tallene, men de har påvirket hva virksomhetene orker og tør å prøve.

## 2 Slik fungerer ordningen

En idé sendes inn på et skjema med fem spørsmål. En gruppe med en leder, en tillitsvalgt, en fra digitaliseringsenheten og en innbygger vurderer idéene fire ganger i året. Gruppen ser etter tre ting:

- Er behovet beskrevet av dem som merker det?
- Kan idéen prøves ut i løpet av seks måneder?
- Finnes det en leder som vil eie resultatet?

Idéer som får ja på alle tre, blir til prosjekter. De andre får en begrunnet tilbakemelding innen fire uker. I 2020 tok svaret i gjennomsnitt 33 dager, fem dager lenger enn målet.

Tabell: Idéer og prosjekter i 2018–2020
| År | Idéer | Nye prosjekter | Fullførte | Stansede |
|---|---:|---:|---:|---:|
| 2018 (forsøksår) | 11 | 3 | 1 | 0 |
| 2019 | 22 | 7 | 3 | 1 |
| 2020 | 37 | 9 | 4 | 2 |

## 3 Fullførte prosjekter

### 3.1 Åpne data – første katalog

Katalogen inneholder tolv datasett. Før arbeidet startet, fikk kommunen 45 henvendelser i året om de samme opplysningene. I siste kvartal 2020 var det to. En elevbedrift ved den videregående skolen har laget en turkart-tjeneste med dataene.

**Lærdom:** Det tok lengst tid å finne ut hvem som eide dataene. Eierskap bør avklares først.

### 3.2 Digital post inn og automatisk fordeling

Programmet foreslår mottaker, og en arkivar kontrollerer. I desember var 91 prosent av forslagene riktige. Arbeidet med prosjektet gjorde det tydelig at kommunen trenger prinsipper for kunstig intelligens.

**Lærdom:** Arkivarene ville ha vært med på å velge system, ikke bare på å teste det.

### 3.3 Badetemperatur og vannkvalitet i sanntid

Fem målere ved badeplassene sender temperatur hver time. Vannprøver tas som før, men resultatet vises på samme side. To målere ble skadet av is i november og må monteres på en annen måte.

**Lærdom:** Utstyr ute trenger en plan for vinteren.

### 3.4 Selvbetjent bibliotek i Nesland

Lånerne låser seg inn med lånekort og kode. Filialen har vært åpen fra kl. 08.00 til 20.00 alle dager når smittevernet tillot det. Det er ikke meldt om hærverk. Eldre lånere har fått hjelp til å komme i gang av frivillige på torsdager.

**Lærdom:** De frivillige var avgjørende. Teknikken alene ville ikke ha nådd dem som hadde mest nytte av tilbudet.

## 4 Prosjekter som fortsetter

Sju prosjekter fortsetter i 2021, og «Ungdommens idéverksted», som ble utsatt, starter i september. Tre av dem har særlig betydning for flere virksomheter:

1. **Innbyggertorg – modell og prøvedrift.** Prøvedriften i biblioteket i sentrum viste at fire av ti besøk gjaldt mer enn én tjeneste. Neste steg er å finne lokaler.
2. **Digital hjemmeoppfølging.** 46 pasienter med kols eller hjertesvikt er med. De måler selv og får svar fra sykepleier. Evalueringen kommer i oktober.
3. **Felles skjemaløsning i Fjordregionen.** Fem kommuner deler nå ni skjemaer. Målet er tretti.

## 5 Prosjekter som ble stanset

### 5.1 Chatbot på kommunens nettsted

Chatboten var i drift i fem måneder og hadde 3 870 samtaler. Den svarte godt på spørsmål om åpningstider og renovasjon, men dårlig på alt som gjaldt en egen sak. Da brukerne ble spurt, ba de fleste om bedre søk.

### 5.2 Delebiler for hjemmetjenesten

Prosjektet skulle erstatte åtte biler med fem som ble booket på mobilen. Kravene til rengjøring gjorde at en bil sto stille i tolv minutter mellom hver bruker. Før noen prøver igjen, må tre forhold være på plass:

- vanlig drift uten ekstra smitteverntiltak
- faste parkeringsplasser med lader ved alle tre baser
- en avtale om hvem som rydder og lader bilen

## 6 Det vi gjør annerledes i 2021

- Ingen prosjekter får mer enn 50 000 kroner før utgangspunktet er målt.
- Hvert prosjekt får en veileder fra dag én.
- Små idéer under 40 000 kroner behandles for seg, med svar innen to uker.
- Alle sluttrapporter publiseres på [nettsiden for innovasjon](https://example.no/solvik/innovasjon), også for prosjekter som ble stanset.
`,
    },
    {
      title: 'Oversikt over innovasjonsprosjektene 2020',
      form: 'sheet',
      language: 'nb',
      body: `
Alle beløp i kroner. «Videre til 2021» er den delen av rammen som prosjektet trenger for å bli fullført. For prosjekt 8 er 40 000 kroner av beløpet tilskudd; resten, 414 000 kroner, er kommunale midler.

Tabell: Prosjektene med status, økonomi og videre arbeid
| Nr. | Prosjekt | Tema | Virksomhet | Status 31.12.2020 | Ramme | Brukt | Herav tilskudd | Videre til 2021 | Frigjort | Gevinst eller funn | Neste steg |
|---:|---|---:|---|---|---:|---:|---:|---:|---:|---|---|
| 1 | Smarte vannmålere – første fase | 4 | Vann og avløp | Pågår | 620 000 | 540 000 | 0 | 80 000 | 0 | Lekkasjer oppdages tidligere | Evaluering i september |
| 2 | Digital hjemmeoppfølging | 4 | Helse og mestring | Pågår | 480 000 | 455 000 | 200 000 | 25 000 | 0 | 46 pasienter er med | Evaluering i oktober |
| 3 | Innbyggertorg – modell og prøvedrift | 3 | Innbyggertjenester | Pågår | 350 000 | 310 000 | 0 | 40 000 | 0 | Fire av ti besøk gjelder flere tjenester | Finne lokaler |
| 4 | Åpne data – første katalog | 1 | Digitalisering | Fullført | 120 000 | 118 000 | 0 | 0 | 2 000 | 12 datasett publisert | Vanlig drift |
| 5 | Digital post inn og automatisk fordeling | 4 | Dokumentsenteret | Fullført | 210 000 | 204 000 | 0 | 0 | 6 000 | 940 timer spart i året | Vanlig drift |
| 6 | Badetemperatur og vannkvalitet i sanntid | 4 | Teknisk drift | Fullført | 90 000 | 84 000 | 30 000 | 0 | 6 000 | 18 600 besøk på tre måneder | Ny montering før vinteren |
| 7 | Selvbetjent bibliotek i Nesland | 3 | Biblioteket | Fullført | 240 000 | 232 000 | 110 000 | 0 | 8 000 | 70 flere åpne timer i uken | Vurdere Indre Solvik |
| 8 | Behovsstyrt gatelys langs Strandpromenaden | 4 | Teknisk drift | Pågår | 300 000 | 180 000 | 150 000 | 120 000 | 0 | 62 lyspunkter montert | Måle strømforbruk |
| 9 | Digital barnehagedialog | 3 | Oppvekst | Pågår | 140 000 | 126 000 | 0 | 14 000 | 0 | Fem barnehager er med | Utvide til alle |
| 10 | Opplæring i tjenestedesign for ledere | 2 | Personal | Pågår | 160 000 | 95 000 | 0 | 65 000 | 0 | 38 av 70 ledere har fullført | To nye kurs |
| 11 | Felles skjemaløsning i Fjordregionen | 1 | Digitalisering | Pågår | 200 000 | 140 000 | 70 000 | 60 000 | 0 | Ni felles skjemaer | Tolv nye skjemaer |
| 12 | Delebiler for hjemmetjenesten | 4 | Helse og mestring | Stanset | 110 000 | 48 000 | 0 | 0 | 62 000 | Rengjøring tok for lang tid | Avsluttes |
| 13 | Chatbot på kommunens nettsted | 3 | Innbyggertjenester | Stanset | 130 000 | 92 000 | 0 | 0 | 38 000 | Nyttig svar i 31 prosent av samtalene | Avsluttes |
| 14 | Ungdommens idéverksted | 2 | Oppvekst | Utsatt | 50 000 | 0 | 0 | 50 000 | 0 | Ikke startet | Starter i september |
| Sum | Alle prosjekter | 1–4 | Hele kommunen | 14 prosjekter | 3 200 000 | 2 624 000 | 560 000 | 454 000 | 122 000 | – | – |
`,
    },
  ],
}

const adaptedHousing: DemoItem = {
  kind: 'PS',
  case: {
    key: 'april-adapted-housing',
    caseNumber: '21/00256',
    archiveCode: 'F17',
    title: 'Tildeling av tilrettelagt bolig til Sindre Aurebekk',
    officer: 'case-officer-health',
    exempt: {
      basis: 'offl-13+fvl-13-1-1',
      publicTitle: 'Tildeling av tilrettelagt bolig – enkeltsak',
      reason:
        'Saken inneholder opplysninger om diagnose, funksjonsnivå, hjelpebehov og familieforhold for en navngitt person. Opplysningene er noens personlige forhold og kan ikke skilles ut uten at saken mister sammenheng.',
    },
  },
  paper: {
    language: 'nb',
    sections: {
      proposal: `
1. Sindre Aurebekk tildeles leilighet 4 i Fjordgløtt bofellesskap, Solvik sentrum, fra 1. september 2021.
2. Leiligheten tilpasses etter ergoterapeutens beskrivelse av 16. mars 2021 innenfor en ramme på 870 000 kroner. Utgiften dekkes av bevilgningen til tilpasning av kommunale boliger i investeringsbudsjettet for 2021. {{ansvar: Eiendomssjefen; frist: 2021-08-20; til: Formannskapet}}
3. Helse og mestring fatter eget vedtak om tjenester i boligen innen 1. juli 2021.
`,
      summary: `
Sindre Aurebekk (27) har en fremadskridende muskelsykdom og bor hos foreldrene i Breivik. Hjelpebehovet er nå så stort at foreldrene ikke lenger kan dekke det, og huset kan ikke tilpasses på en forsvarlig måte. Han fyller vilkårene for tilrettelagt bolig. Kommunedirektøren foreslår at han får leilighet 4 i Fjordgløtt bofellesskap. Tilpasningen koster mer enn 600 000 kroner, og saken avgjøres derfor av formannskapet etter delegeringsreglementet.
`,
      background: `
Søknaden kom 11. januar 2021. Den er skrevet av Sindre Aurebekk sammen med moren, Gunnlaug Aurebekk. Boligkontoret var på hjemmebesøk 4. februar, og ergoterapeut og fysioterapeut kartla funksjon og bolig i uke 8. Søkeren har lest saksframlegget og har ingen merknader til opplysningene.
`,
      facts: `
**Helse og funksjon.** Sindre Aurebekk fikk diagnosen muskeldystrofi (limb-girdle) da han var 14 år. Han har brukt elektrisk rullestol siden 2016. I løpet av det siste året har han mistet evnen til å løfte armene over skulderhøyde, og han trenger hjelp av to personer ved forflytning uten heis. Han bruker pustestøtte om natten. Kognitivt er han uten vansker.

**Bosituasjon.** Han bor i et hus over to plan i Ospeveien 12 i Breivik, med soverom og bad i andre etasje. Trappeheisen tåler ikke vekten av den nye rullestolen. Faren, Arnstein Aurebekk, fikk påvist prolaps i fjor høst og er sykmeldt. Moren har redusert stillingen sin til 50 prosent for å hjelpe.

**Arbeid og hverdag.** Han arbeider 40 prosent som kundebehandler hjemmefra og studerer regnskap på deltid. Han sier selv at det viktigste for ham er å kunne bestemme når han skal stå opp, og å kunne ha besøk uten å planlegge det med foreldrene.

**Hjelpebehov.** Kartleggingen viser et behov for 58 timer bistand i uken, i tillegg til tilsyn om natten. I dag får han 21 timer fra hjemmetjenesten. Resten gjøres av foreldrene.

**Boligen.** Fjordgløtt har seks leiligheter og personalbase hele døgnet. Leilighet 4 er på 58 kvadratmeter i første etasje og står ledig fra 1. mai. Tre andre søkere er vurdert. To av dem har ikke behov for døgnbemanning. Den tredje har takket ja til en annen bolig.
`,
      legalBasis: `
Kommunen skal medvirke til å skaffe boliger til personer som ikke selv kan ivareta sine interesser på boligmarkedet, blant annet boliger med særlig tilpasning, jf. helse- og omsorgstjenesteloven § 3-7. Tildelingen er et enkeltvedtak som skal begrunnes, jf. forvaltningsloven §§ 24 og 25. Det kan påklages innen tre uker, og kommunestyret er klageinstans, jf. §§ 28 og 29.

Møtet skal lukkes under behandlingen, jf. kommuneloven § 11-5 andre ledd, fordi saken inneholder opplysninger som er underlagt taushetsplikt.
`,
      assessment: `
Kommunens kriterier for tilrettelagt bolig krever at søkeren har en varig funksjonsnedsettelse, at nåværende bolig ikke kan tilpasses, og at tjenestene ikke kan gis forsvarlig der søkeren bor. Alle tre er oppfylt. Ergoterapeuten har beregnet at ombygging av huset i Ospeveien ville koste minst 1 400 000 kroner, og badet ville likevel bli for trangt for to hjelpere.

Situasjonen haster. Det har vært tre fall det siste halvåret, ett av dem med innleggelse. Foreldrene har gitt beskjed om at de ikke kan fortsette etter sommeren. Samtidig er søkeren ung, yrkesaktiv og tydelig på hva han ønsker. En plass i sykehjem ville vært feil tilbud.

Leilighet 4 er den eneste ledige boligen der pustestøtte om natten kan følges opp av personale til stede. Den ligger også i gangavstand fra arbeidsgiverens kontor.
`,
      alternatives: `
- **Bli boende hjemme med flere timer.** Løser ikke badet, trappen eller nettene.
- **Vente på den nye boligen i Teglveien.** Den står tidligst klar i 2023.
- **Leilighet 2 i Solbakken.** Ledig nå, men uten personale om natten.
`,
      economy: `
Tabell: Kostnader ved tilpasning av leilighet 4, i kroner
| Tiltak | Beløp |
|---|---:|
| Takheis med skinne mellom soverom og bad | 265 000 |
| Ombygging av bad | 340 000 |
| Bredere dører og automatiske åpnere | 120 000 |
| Omgivelseskontroll og varsling | 85 000 |
| Uforutsett | 60 000 |
| Sum | 870 000 |

Bevilgningen til tilpasning av kommunale boliger er 2 400 000 kroner i 2021. 1 150 000 kroner er disponert. Økte tjenester er anslått til 1 050 000 kroner i 2021 og innarbeides i andre tertialrapport. Husleien fastsettes etter vanlige satser.
`,
      conclusion: `
Kommunedirektøren anbefaler at Sindre Aurebekk tildeles leilighet 4 i Fjordgløtt bofellesskap, og at leiligheten tilpasses før innflytting.
`,
    },
  },
  attachments: [
    {
      title: 'Brev fra Gunnlaug Aurebekk om boligsituasjonen',
      form: 'letter',
      language: 'nb',
      exempt: {
        basis: 'offl-13+fvl-13-1-1',
        publicTitle: 'Vedlegg til søknad om bolig',
        reason: 'Brevet beskriver helse, pleiebehov og familieforhold for søkeren og foreldrene.',
      },
      body: `
Breivik, 8. januar 2021

Til boligkontoret i Solvik kommune

Jeg skriver sammen med sønnen min, Sindre, som søker om leilighet. Han har sagt ja til at jeg forteller hvordan vi har det.

I mange år har vi klart oss. Vi har båret, løftet og ledd, og Sindre har tatt både skole og jobb. Det siste året har det snudd. Armene hans er blitt svake, og masken han bruker om natten, må sjekkes flere ganger. Jeg sover på en madrass utenfor døren hans. Arnstein har fått prolaps og kan ikke løfte mer. I november falt Sindre da vi to skulle hjelpe ham inn i dusjen, og han ble liggende i førti minutter før ambulansen kom.

Det verste for meg er ikke slitet. Det er at en voksen mann på 27 år må spørre moren sin om han kan ha venner på besøk. Han klager aldri. Men jeg ser at han trekker seg unna.

Vi ber ikke om et sted der han blir passet på. Vi ber om et sted der han kan bo, jobbe og bestemme, med folk i nærheten som kan det de skal om natten. Vi klarer oss fram til sommeren. Lenger kan vi ikke love.

Vennlig hilsen

Gunnlaug Aurebekk

Ospeveien 12, Breivik
`,
    },
  ],
}

const citizensSquare: DemoItem = {
  kind: 'PS',
  late: true,
  case: {
    key: 'april-citizens-square',
    caseNumber: '21/00489',
    archiveCode: '611',
    title: 'Forhandlinger om leie av lokaler til innbyggertorg',
    officer: 'property-manager',
  },
  paper: {
    language: 'nb',
    sections: {
      proposal: `
1. Formannskapet gir kommunedirektøren fullmakt til å forhandle om leie av lokaler til innbyggertorg i Solvik sentrum, med utgangspunkt i rom- og funksjonsprogrammet i vedlegg 1 og innenfor forhandlingsgrunnlaget i vedlegg 2.
2. Forhandlingene føres parallelt om Kaigården og Torggata 4. Kommunedirektøren kan avslutte forhandlinger som ikke fører fram.
3. Framforhandlet avtale legges fram for formannskapet før den blir bindende. {{ansvar: Kommunedirektøren; frist: 2021-06-16; til: Formannskapet}}
4. Avtalen skal sikre universell utforming av alle lokaler som innbyggerne bruker, og gi kommunen rett til å framleie inntil en firedel av arealet til frivillige lag.
`,
      summary: `
Kommunestyret vedtok i desember 2020 at kommunen skal opprette et innbyggertorg i Solvik sentrum i 2022. To gårdeiere har meldt at de har egnede lokaler. Tilbudet fra den ene kom 15. april og gjelder bare til 30. april. Saken legges derfor fram etter at innkallingen er sendt. Kommunedirektøren ber om fullmakt til å forhandle med begge. Hva kommunen er villig til å betale, går fram av et vedlegg som er unntatt offentlighet. Ferdig avtale kommer tilbake til formannskapet.
`,
      background: `
Et innbyggertorg samler førstelinjen på ett sted. Innbyggerne skal kunne få hjelp med søknader, barnehageplass, byggesak, ledsagerbevis og digitale tjenester uten å måtte vite hvilken avdeling som har ansvaret. Prøvedriften i hovedbiblioteket i 2020 viste at fire av ti besøk gjaldt mer enn én tjeneste. Tre av fire var fornøyd, men mange savnet et sted å snakke uten at andre hørte på.

Kommunestyret vedtok 15. desember 2020, som del av økonomiplanen, at torget skal åpne i løpet av 2022. Det ble forutsatt leie og ikke bygging, fordi kommunen skal ta stilling til rådhusets framtid innen 2027.
`,
      facts: `
Kommunen kunngjorde behovet på nettsidene i februar. Fem gårdeiere meldte seg. Tre lokaler falt bort fordi de lå i andre etasje uten heis eller var mindre enn 450 kvadratmeter.

Tabell: De to lokalene som er aktuelle
| Forhold | Kaigården | Torggata 4 |
|---|---|---|
| Utleier | Kaigården AS | Solvik Sentrumsgårder AS |
| Areal | 640 kvadratmeter på ett plan | 580 kvadratmeter på ett plan, 90 i kjeller |
| Tilstand | Ombygd i 2014 | Må pusses opp, ledig fra februar 2022 |
| Avstand til bussterminalen | 150 meter | 420 meter |
| Parkering for forflytningshemmede | Fire plasser utenfor inngangen | To plasser, 60 meter unna |
| Ledig | 1. oktober 2021 | 1. februar 2022 |

Kaigården AS har opplyst at en annen leietaker er interessert, og ber om at forhandlingene kommer i gang før 30. april. Solvik Sentrumsgårder AS har ikke satt noen frist.

Ingen av lokalene dekker behovet helt. Kaigården mangler et skjermet venteområde, mens Torggata 4 mangler et stort nok møterom. Begge utleiere sier at de vil bygge om for egen regning mot en leietid på minst fem år.
`,
      legalBasis: `
En sak som ikke står på sakslisten, kan avgjøres hvis ikke møtelederen eller minst en tredel av de møtende medlemmene motsetter seg det, jf. kommuneloven § 11-3 femte ledd.

Vedlegg 2 er unntatt offentlighet etter offentleglova § 23 første ledd. Bestemmelsen gjelder opplysninger der unntak er påkrevd av hensyn til en forsvarlig gjennomføring av økonomiforvaltningen. Får utleierne se kommunens øvre grense, vil det i praksis bli prisen. Kommunedirektøren har vurdert om det kan gis innsyn i deler av vedlegget, men kommet til at også rangeringen og framgangsmåten ville svekke posisjonen. Unntaket gjelder til avtale er inngått. Resten av saken er offentlig.

Ønsker formannskapet å drøfte innholdet i vedlegget, kan møtet lukkes for den delen av behandlingen når tungtveiende offentlige interesser tilsier det, jf. kommuneloven § 11-5 tredje ledd bokstav b. Avstemningen om lukking holdes i åpent møte.
`,
      assessment: `
Kommunedirektøren mener at begge lokalene kan bli gode innbyggertorg. Kaigården har den beste beliggenheten og kan tas i bruk først. Torggata 4 kan formes mer etter kommunens behov, men krever lengre tid og mer oppfølging av byggearbeidet.

Forhandlinger med to parter gir en bedre avtale enn forhandlinger med én. Det er derfor viktig at kommunen ikke binder seg til ett alternativ nå. Fristen fra Kaigården AS bør heller ikke presse fram en avgjørelse. Den er overholdt når forhandlingene er i gang, og formannskapet får uansett det siste ordet i juni.

I forhandlingene vil kommunedirektøren legge vekt på:

- samlet kostnad i leieperioden, også felleskostnader og ombygging
- universell utforming, med vekt på
  - trinnfri inngang og automatiske dører
  - skranker i to høyder og teleslynge
  - rom der man kan snakke uforstyrret
- mulighet til å gå ut av avtalen etter fem år
- hvor raskt lokalet kan tas i bruk

Leie binder kommunen i noen år. Alternativet, å bygge om førsteetasjen i rådhuset, ble utredet i fjor og forkastet fordi arbeidet måtte gjøres to ganger dersom rådhuset senere bygges ut eller erstattes.
`,
      participation: `
Rådet for personer med funksjonsnedsettelse og eldrerådet fikk rom- og funksjonsprogrammet til uttalelse i mars. Begge ba om parkering nær inngangen og faste stoler med armlener i venteområdet. Verneombudet og de tillitsvalgte i innbyggertjenesten befarte begge lokalene 14. april og mener at begge kan godkjennes som arbeidssted etter ombygging. Rådene får avtalen til uttalelse før den behandles i juni.
`,
      economy: `
Økonomiplanen 2021–2024 har satt av 2 400 000 kroner i året fra 2022 til leie og drift av innbyggertorget, og 1 900 000 kroner i 2021 til inventar og utstyr. Kommunedirektøren vil ikke inngå en avtale som går ut over denne rammen. Ni ansatte flyttes fra rådhuset, uten nye stillinger. Kontorene de forlater, vil bli brukt av barnevernet, som i dag leier 210 kvadratmeter.[^Leieavtalen for barnevernets lokaler løper ut 31. mars 2022 og koster 378 000 kroner i året.^]
`,
      universalDesign: `
Innbyggertorget er rettet mot allmennheten og skal være universelt utformet, jf. likestillings- og diskrimineringsloven § 17. Kravene er beskrevet i kapittel 3 i vedlegg 1 og er ufravikelige i forhandlingene.
`,
      conclusion: `
Kommunedirektøren anbefaler at formannskapet behandler saken nå og gir fullmakt til å forhandle om begge lokalene.
`,
    },
  },
  attachments: [
    {
      title: 'Rom- og funksjonsprogram for innbyggertorg',
      form: 'document',
      language: 'nb',
      body: `
## 1 Formål

Programmet beskriver hva lokalene til innbyggertorget må romme, og hvilke krav de må oppfylle. Det er grunnlag for forhandlinger om leie og for utleiers planlegging av ombygging. Programmet er laget av eiendomsavdelingen og innbyggertjenesten, med råd fra ergoterapeut.

## 2 Brukere og bruk

Torget skal ta imot 90–140 besøkende på en vanlig dag. De fleste besøk varer under ti minutter, men ett av fem varer over en halv time. Travlest er det mandag og tirsdag mellom kl. 10.00 og 13.00.

Tre typer besøk må ha plass samtidig:

1. **Korte ærend** ved skranke: levere, hente, spørre.
2. **Hjelp til selvhjelp** ved publikumsmaskiner, med en veileder i nærheten.
3. **Samtaler** som krever ro og fortrolighet.

## 3 Krav til universell utforming

- Inngangen skal være trinnfri, ha automatisk dør og være lett å finne fra holdeplassen.
- Ledelinjer fører fra inngangen til skranken og køsystemet.
- Skranker finnes i to høyder, og minst to har fast teleslynge.
- Belysning og farger gir god kontrast. Bakgrunnsstøy skal dempes.
- Toalett for rullestolbrukere ligger i publikumsdelen og har plass til hjelper.
- Køsystemet varsler både med lyd og på skjerm, og kan brukes uten mobiltelefon.

## 4 Rom og areal

Tabell: Romprogram, i kvadratmeter
| Rom | Antall | Areal per rom | Samlet areal |
|---|---:|---:|---:|
| Mottak med skranker | 1 | 85 | 85 |
| Venteområde | 1 | 60 | 60 |
| Plasser for publikumsmaskiner | 6 | 5 | 30 |
| Samtalerom, lydisolert | 4 | 11 | 44 |
| Møterom for 16 personer | 1 | 38 | 38 |
| Arbeidsplasser for ansatte | 12 | 8 | 96 |
| Utstilling og medvirkning | 1 | 70 | 70 |
| Lager, teknisk rom og renhold | 1 | 42 | 42 |
| Garderobe, pauserom og toaletter | 1 | 65 | 65 |
| Sum uten ganger | – | – | 530 |

Med ganger og vegger regner vi med et behov på 570–640 kvadratmeter. Ligger deler av arealet i kjeller, kan det bare brukes til lager og teknisk rom.

## 5 Sikkerhet og arbeidsmiljø

Ansatte skal ha fri utgang fra samtalerom og skranker. To av samtalerommene skal ha alarm. Publikum skal ikke kunne se skjermer som viser personopplysninger. Lokalene skal kunne deles av, slik at utstillingsdelen og møterommet kan brukes på kveldstid uten tilgang til kontorene.

## 6 Teknisk

- To uavhengige fiberlinjer
- Trådløst nett for publikum, skilt fra kommunens nett
- Strøm og nett i gulv på minst åtte punkter i utstillingsdelen
- Skjerm ved inngangen som viser kø, møter og nyheter

## 7 Det som kan avklares senere

Valg av inventar, kunst og skilt hører ikke til leieavtalen. Forslag fra innbyggerne om navn på torget samles inn på [kommunens nettsted](https://example.no/solvik/innbyggertorg) i løpet av høsten.
`,
    },
    {
      title: 'Forhandlingsgrunnlag: øvre grenser og vurdering av Kaigården og Torggata 4',
      form: 'document',
      language: 'nb',
      exempt: {
        basis: 'offl-23-1',
        publicTitle: 'Forhandlingsgrunnlag for leie av lokaler',
        reason:
          'Vedlegget viser hva kommunen er villig til å betale, og hvordan alternativene er rangert. Innsyn før avtale er inngått vil svekke forhandlingsposisjonen. Delvis innsyn er vurdert. Unntaket gjelder til avtalen er signert, senest 31. desember 2021.',
      },
      body: `
## 1 Mål for forhandlingene

Kommunen skal sikre et lokale som kan åpne senest 1. mars 2022, til en samlet årskostnad på høyst 1 420 000 kroner i gjennomsnitt over fem år. Ønsket resultat er 1 250 000 kroner.

## 2 Øvre grenser

Tabell: Mål og øvre grense i forhandlingene
| Element | Kaigården: mål | Kaigården: grense | Torggata 4: mål | Torggata 4: grense |
|---|---:|---:|---:|---:|
| Leie per kvadratmeter og år | 1 540 kroner | 1 690 kroner | 1 380 kroner | 1 520 kroner |
| Felleskostnader per kvadratmeter og år | 290 kroner | 340 kroner | 260 kroner | 310 kroner |
| Kommunens andel av ombygging | 0 kroner | 450 000 kroner | 200 000 kroner | 700 000 kroner |
| Leietid uten rett til å gå ut | 5 år | 7 år | 5 år | 5 år |

## 3 Vurdering

Eiendomsavdelingen rangerer Kaigården først. Vi er villige til å betale inntil tolv prosent mer der enn i Torggata 4 på grunn av beliggenheten. Dette må ikke bli kjent for Kaigården AS, som trolig har færre interesserte enn de gir inntrykk av: Lokalet har stått delvis tomt siden august.

Solvik Sentrumsgårder AS trenger en stor leietaker for å få finansiert oppussingen. Det gir rom for å kreve at hele ombyggingen tas av utleier.

## 4 Framgangsmåte

1. Be begge om skriftlig tilbud innen 7. mai.
2. Møt Torggata 4 først, slik at tilbudet derfra kan brukes overfor Kaigården AS.
3. Gi siste tilbud til begge 28. mai.
4. Bryt forhandlingene dersom ingen kommer under grensen. Reserveløsningen er å forlenge prøvedriften i biblioteket ut 2022.
`,
    },
  ],
}

const elderCouncil: DemoItem = {
  kind: 'RS',
  case: {
    key: 'april-elder-council',
    caseNumber: '21/00233',
    archiveCode: 'FE-033',
    title: 'Uttalelse fra eldrerådet til temaplanen for digitalisering og smart teknologi',
    officer: 'secretary',
  },
  paper: {
    language: 'nb',
    sections: {
      proposal: `
Saken tas til orientering.
`,
      facts: `
Eldrerådet behandlet 19. januar 2021 høringsutkastet til temaplan for digitalisering og smart teknologi 2021–2033 som sak 3/21 og ga en enstemmig uttalelse. Kommunen skal sørge for at uttalelser fra rådene følger saken til det organet som avgjør den endelig. Uttalelsen ligger derfor også ved saken om temaplanen og vil følge den til kommunestyret 11. mai 2021. Her gjengis hovedinnholdet.

Rådet er ikke imot digitalisering, og understreker at eldre ikke er én gruppe. Mange er trygge på skjerm, andre har aldri hatt behov for det, og noen har mistet ferdigheter de hadde. Rådet peker på at 46 prosent av innbyggerne over 75 år er fornøyd med kommunens digitale tjenester, mot 78 prosent av alle innbyggere. Forskjellen kan etter rådets syn ikke forklares med at eldre er treige. Den skyldes at tjenestene er laget uten dem.

Eldrerådet krever at planen og selve vedtaket slår fast at det alltid skal finnes et likeverdig alternativ for den som ikke kan bruke en digital tjeneste. Rådet mener at formuleringen «til alle» i høringsutkastet ikke gir noen trygghet for dem som ikke kommer inn.

Rådet ber videre om at opplæring gis nær der folk bor, for eksempel på biblioteket og ved dagsenteret. Til slutt ber rådet om at tilfredsheten blant innbyggere over 75 år måles hvert år, og at resultatet legges fram for de folkevalgte. Rådet takker for at det fikk kunnskapsgrunnlaget allerede i oktober, og ber om å få vite hva som blir gjort med uttalelsen.

Vurderingen av uttalelsen, og hva den har ført til, går fram av saken om temaplanen.
`,
    },
  },
  attachments: [],
}

const climateKnowledge: DemoItem = {
  kind: 'OS',
  case: {
    key: 'april-climate-knowledge',
    caseNumber: '20/01988',
    archiveCode: 'K20',
    title: 'Kunnskapsgrunnlag for klimaplanen – status',
    officer: 'planner',
  },
  paper: {
    language: 'nb',
    sections: {
      proposal: `
Saken tas til orientering.
`,
      facts: `
Kommunestyret vedtok i oktober 2020 å starte arbeidet med en ny klimaplan. Kunnskapsgrunnlaget skal etter framdriftsplanen være ferdig i september 2021. Planleggeren orienterer om det som er gjort, og om tre valg som formannskapet bør være forberedt på.

**Utslippene.** Klimaregnskapet for Solvik viser et samlet utslipp på 92 400 tonn CO₂-ekvivalenter i 2019. Det er elleve prosent lavere enn i 2013. Vegtrafikken står for 45 prosent, og der har utslippene bare gått ned med tre prosent. Nedgangen har først og fremst kommet i oppvarming og avfall. Industrien har hatt store svingninger fra år til år, og én enkelt bedrift avgjør mye.

**Det vi vet lite om.** Regnskapet omfatter bare utslipp innenfor kommunegrensen. Det sier ikke noe om varer som produseres andre steder, heller ikke om kommunens egne innkjøp. Kommunen har derfor bestilt et klimafotavtrykk for virksomheten sin. Resultatet ventes i juni. Det finnes også lite kunnskap om opptak og utslipp fra myr og skog i Indre Solvik.

**Klimatilpasning.** Rapporten om sårbarhet for stormflo og overvann er ferdig for sentrum og havna. Den viser at 64 bygninger kan få vann over gulvnivå ved en stormflo med to hundre års gjentaksintervall i 2090. For Breivik og Nesland blir kartleggingen ferdig i august.

**Medvirkning så langt.** To digitale folkemøter i februar samlet 131 deltakere. Ungdomsrådet har laget en egen undersøkelse på de seks skolene, og næringslivet deltar i en arbeidsgruppe om transport.

Formannskapet bør være forberedt på disse valgene når planprogrammet kommer til behandling i høst:

1. Skal målet gjelde alle utslipp innenfor kommunegrensen, eller bare dem kommunen kan påvirke direkte?
2. Skal planen ha et årlig klimabudsjett som følger økonomiplanen?
3. Hvor mye av tilpasningen skal løses gjennom arealplanen, og hvor mye gjennom tiltak på eksisterende bygninger?

Orienteringen varer i om lag 20 minutter og etterfølges av spørsmål.
`,
    },
  },
  attachments: [
    {
      title: 'Kunnskapsgrunnlag for klimaplanen – presentasjon',
      form: 'slides',
      language: 'nb',
      body: `
## Kunnskapsgrunnlag for klimaplanen

Status til formannskapet 21. april 2021

Planavdelingen, Solvik kommune

## Hva vi skal svare på

- Hvor kommer utslippene fra?
- Hva kan kommunen påvirke?
- Hvor sårbare er vi når klimaet endrer seg?
- Hva mener innbyggerne er rettferdig?

## Utslippene i 2019

Tabell: Utslipp etter kilde, i tonn CO₂-ekvivalenter
| Kilde | Tonn | Andel |
|---|---:|---:|
| Vegtrafikk | 41 600 | 45,0 % |
| Industri | 21 300 | 23,1 % |
| Jordbruk | 13 900 | 15,0 % |
| Sjøfart | 10 200 | 11,0 % |
| Oppvarming og avfall | 5 400 | 5,8 % |
| Sum | 92 400 | 99,9 % |

Andelene er avrundet.

## Utviklingen siden 2013

- Samlet nedgang: 11 prosent
- Oppvarming og avfall: mer enn halvert
- Vegtrafikk: ned 3 prosent
- Sjøfart: opp 8 prosent, flere anløp i havna

## Det kommunen rår over selv

1. Egne bygg, biler og maskiner
2. Innkjøp for om lag 540 millioner kroner i året
3. Arealplanen: hvor folk bor og arbeider
4. Havna: landstrøm og avgifter

## Sårbarhet

- 64 bygninger i sentrum utsatt ved stormflo i 2090
- Overvann: 11 punkter der kulvertene er for små
- Breivik og Nesland: kartlegges ferdig i august

## Hva innbyggerne sier

> Gjør det lett å velge riktig, men ikke straff oss som bor langt fra bussen.

- 131 deltok på to digitale folkemøter
- Ungdom er mest opptatt av kollektivtilbud og gjenbruk
- Bedrifter ønsker forutsigbare krav

## Veien videre

- Juni: klimafotavtrykk for kommunens virksomhet
- August: sårbarhet i Breivik og Nesland
- September: samlet kunnskapsgrunnlag
- November: planprogram til behandling
`,
    },
  ],
}

const streetLights: DemoItem = {
  kind: 'FO',
  case: {
    key: 'april-street-lights',
    caseNumber: '21/00447',
    archiveCode: 'Q16',
    title: 'Forespørsel fra Grønn Solvik om gatelys',
    officer: 'secretary',
  },
  paper: {
    language: 'nb',
    sections: {
      facts: `
### Spørsmål fra representanten for Grønn Solvik

Store deler av gatelyset i Solvik brenner hele natten, også der det nesten ikke er folk. Det koster penger og strøm, og det forstyrrer insekter og fugler, særlig langs elva og i strandsonen. Samtidig har flere foreldre i Breivik sagt fra om at gang- og sykkelvegen til skolen er for mørk om morgenen. Grønn Solvik vil derfor spørre ordføreren:

1. Hvor stor del av gatelysene er skiftet til LED, og når blir resten skiftet?
2. Vil ordføreren ta initiativ til at lyset dempes om natten der det er trygt?
3. Når får gang- og sykkelvegen fra Breivik til skolen tilstrekkelig lys?

### Svar fra ordføreren

Takk for et godt spørsmål. Kommunen har 4 860 lyspunkter. 2 940 av dem, seks av ti, har LED. Med dagens bevilgning skiftes om lag 400 i året, og arbeidet vil da være ferdig i 2026.

De nye lampene kan dempes. Langs Strandpromenaden prøver vi nå ut lys som styrkes når noen nærmer seg. Målingene av strømforbruket er klare til høsten. Jeg vil be kommunedirektøren om å legge fram en vurdering av nattdemping sammen med dem. Den må bygge på råd fra politiet og fra rådet for personer med funksjonsnedsettelse. For noen er godt lys avgjørende for å kunne gå ut alene.

Strekningen i Breivik mangler elleve lyspunkter. Kabelen er gammel og må skiftes først. Teknisk drift har lagt arbeidet inn i sommerens plan, og lysene skal stå klare til skolestart i august.
`,
    },
  },
  attachments: [],
}

const withdrawnCalendar: DemoItem = {
  kind: 'PS',
  withdrawn: true,
  case: {
    key: 'april-meeting-calendar',
    caseNumber: '21/00398',
    archiveCode: 'FE-030',
    title: 'Revidert møteplan høsten 2021',
    officer: 'secretary',
  },
  paper: {
    language: 'nb',
    sections: {
      proposal: `
1. Formannskapets møte 22. september 2021 flyttes til 29. september 2021.
2. Formannskapet holder et ekstra møte om økonomiplanen 17. november 2021.
3. Møteplanen for høsten 2021 er ellers uendret.
`,
      summary: `
Formannskapets møte i september kolliderer med den regionale samlingen for folkevalgte, og behandlingen av økonomiplanen trenger mer tid enn det er satt av. Det foreslås å flytte ett møte og legge til ett. Etter at saken ble satt på sakslisten, har Fjordregionen varslet at samlingen trolig blir flyttet. Saken trekkes derfor og legges fram på nytt når datoen er avklart.
`,
    },
  },
  attachments: [],
}

export const april: readonly DemoItem[] = [
  minutes,
  artificialIntelligence,
  innovationReport,
  adaptedHousing,
  citizensSquare,
  elderCouncil,
  climateKnowledge,
  streetLights,
  withdrawnCalendar,
]
