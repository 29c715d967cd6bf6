import type { DemoEntry, DemoSource } from './types.ts'

/** The four themes of the knowledge base; `DemoEntry.theme` counts from 1. */
export const themes: readonly string[] = [
  'Samarbeid, organisering og styring',
  'Kultur og kompetanse',
  'Tillit, inkludering og demokratiutvikling',
  'Effektivisering og innovasjon ved bruk av teknologi',
]

const unprotected = 'Uten opphavsrettslig vern, jf. åndsverkloven § 14'
const openLicence = 'Norsk lisens for offentlige data (NLOD) 2.0'
const ownDocument = 'Solvik kommunes eget dokument, fri bruk med kildeangivelse'

export const sources: readonly DemoSource[] = [
  {
    key: 'S-1',
    kind: 'law',
    title: 'Lov om kommuner og fylkeskommuner (kommuneloven)',
    author: 'Stortinget',
    published: '2018-06-22',
    url: 'https://lovdata.no/lov/2018-06-22-83',
    licence: unprotected,
    savedText: `§ 4-1: Kommuner og fylkeskommuner skal aktivt informere om egen virksomhet og om virksomhet som andre rettssubjekter utfører på vegne av kommuner og fylkeskommuner. De skal også legge til rette for at alle kan få tilgang til slik informasjon.

§ 5-12 første ledd: Kommunestyret og fylkestinget skal selv velge et eldreråd, et råd for personer med funksjonsnedsettelse og et ungdomsråd eller annet medvirkningsorgan for ungdom.

§ 13-1 tredje ledd: Kommunedirektøren skal påse at saker som legges fram for folkevalgte organer, er forsvarlig utredet. Utredningen skal gi et faktisk og rettslig grunnlag for å treffe vedtak.

§ 25-1 første og andre ledd: Kommuner og fylkeskommuner skal ha internkontroll med administrasjonens virksomhet for å sikre at lover og forskrifter følges. Kommunedirektøren i kommunen og fylkeskommunen er ansvarlig for internkontrollen. Internkontrollen skal være systematisk og tilpasses virksomhetens størrelse, egenart, aktiviteter og risikoforhold.`,
  },
  {
    key: 'S-2',
    kind: 'law',
    title: 'Lov om rett til innsyn i dokument i offentleg verksemd (offentleglova)',
    author: 'Stortinget',
    published: '2006-05-19',
    url: 'https://lovdata.no/lov/2006-05-19-16',
    licence: unprotected,
    savedText: `§ 1: Formålet med lova er å leggje til rette for at offentleg verksemd er open og gjennomsiktig, for slik å styrkje informasjons- og ytringsfridommen, den demokratiske deltakinga, rettstryggleiken for den enkelte, tilliten til det offentlege og kontrollen frå ålmenta. Lova skal òg leggje til rette for vidarebruk av offentleg informasjon.

§ 7 første ledd: Informasjon som det er gitt tilgang til etter lova her eller anna lovgiving som gir ålmenta rett til innsyn i offentleg verksemd, kan brukast til eitkvart formål dersom ikkje anna lovgiving eller retten til ein tredjeperson er til hinder for det.

§ 9: Alle kan krevje innsyn i ei samanstilling av opplysningar som er elektronisk lagra i databasane til organet dersom samanstillinga kan gjerast med enkle framgangsmåtar.`,
  },
  {
    key: 'S-3',
    kind: 'law',
    title: 'Lov om behandlingsmåten i forvaltningssaker (forvaltningsloven)',
    author: 'Stortinget',
    published: '1967-02-10',
    url: 'https://lovdata.no/lov/1967-02-10',
    licence: unprotected,
    savedText: `§ 11 første ledd: Forvaltningsorganene har innenfor sitt sakområde en alminnelig veiledningsplikt. Formålet med veiledningen skal være å gi parter og andre interesserte adgang til å vareta sitt tarv i bestemte saker på best mulig måte.

§ 15 a første og andre ledd: Et forvaltningsorgan kan benytte elektronisk kommunikasjon når det henvender seg til andre. Dette gjelder ikke når annet følger av lov eller forskrift gitt i medhold av lov. Alle som henvender seg til et forvaltningsorgan kan benytte elektronisk kommunikasjon dersom forvaltningsorganet har lagt til rette for dette, det skjer på den anviste måten og ikke annet følger av lov eller forskrift gitt i medhold av lov.`,
  },
  {
    key: 'S-4',
    kind: 'law',
    title: 'Lov om likestilling og forbud mot diskriminering (likestillings- og diskrimineringsloven)',
    author: 'Stortinget',
    published: '2017-06-16',
    url: 'https://lovdata.no/lov/2017-06-16-51',
    licence: unprotected,
    savedText: `Notat om §§ 17 og 18, gjengitt med saksbehandlerens ord og med definisjonen sitert: Offentlige og private virksomheter rettet mot allmennheten har plikt til universell utforming av virksomhetens alminnelige funksjoner. Definisjonen står i § 17 andre ledd: «Med universell utforming menes utforming eller tilrettelegging av hovedløsningen i de fysiske forholdene, inkludert informasjons- og kommunikasjonsteknologi (IKT), slik at virksomhetens alminnelige funksjoner kan benyttes av flest mulig, uavhengig av funksjonsnedsettelse.» Plikten gjelder ikke dersom den innebærer en uforholdsmessig byrde. Kravene til IKT-løsninger, særlig nettløsninger og automater, er nærmere regulert i § 18 med forskrift. Fristen for at også eldre løsninger skal oppfylle kravene, er 1. januar 2021.`,
  },
  {
    key: 'S-5',
    kind: 'law',
    title: 'Personopplysningsloven og personvernforordningen (GDPR)',
    author: 'Stortinget',
    published: '2018-06-15',
    url: 'https://lovdata.no/lov/2018-06-15-38',
    licence: unprotected,
    savedText: `Notat om de viktigste bestemmelsene for planen, gjengitt med saksbehandlerens ord. Artikkel 5: Personopplysninger skal samles inn for bestemte og uttrykkelig angitte formål, og det skal ikke samles inn mer enn formålet krever. Artikkel 24: Den behandlingsansvarlige skal kunne vise at reglene følges. Artikkel 25: Personvernet skal være bygd inn i løsningen fra starten og være standardinnstillingen. Artikkel 32: Sikkerheten skal stå i forhold til risikoen. Artikkel 35: Når en behandling trolig vil gi høy risiko for folks rettigheter og friheter, skal konsekvensene for personvernet vurderes før behandlingen begynner. Systematisk overvåking i stor skala av et offentlig tilgjengelig område er nevnt som et eget tilfelle. Artikkel 37: Offentlige myndigheter skal ha et personvernombud.`,
  },
  {
    key: 'S-6',
    kind: 'plan',
    title: 'Én digital offentlig sektor. Digitaliseringsstrategi for offentlig sektor 2019–2025',
    author: 'Kommunal- og moderniseringsdepartementet og KS',
    published: '2019-06-11',
    licence: 'Offentlig strategi; gjengitt i sammendrag',
    savedText: `Sammendrag laget av saksbehandler. Strategien er den første som staten og KS står bak sammen. Den gjelder overordnet for hele offentlig sektor fram til 2025. Utgangspunktet er at innbyggere, næringsliv og frivillige organisasjoner skal møte sammenhengende tjenester, uansett hvem som leverer dem. Sju livshendelser er valgt ut, blant dem å få barn, å miste og finne jobb, dødsfall og arv og å starte og drive en bedrift. Offentlige virksomheter skal dele og gjenbruke data, bruke felles løsninger framfor å lage hver sine og gjøre regelverket enklere å digitalisere. Strategien peker på at digital omstilling handler like mye om ledelse, kompetanse og organisering som om teknologi.`,
  },
  {
    key: 'S-7',
    kind: 'plan',
    title: 'Nasjonal strategi for kunstig intelligens',
    author: 'Kommunal- og moderniseringsdepartementet',
    published: '2020-01-14',
    licence: 'Offentlig strategi; gjengitt i sammendrag',
    savedText: `Sammendrag laget av saksbehandler. Strategien sier at kunstig intelligens i Norge skal bygge på etiske prinsipper og respektere personvern og menneskerettigheter. Prinsippene følger råd fra en europeisk ekspertgruppe: respekt for menneskets selvbestemmelse og kontroll, sikre og robuste systemer, hensyn til personvernet, gjennomsiktighet, mangfold og likebehandling, nytte for samfunn og miljø og et tydelig ansvar. Offentlig sektor skal ha tilgang til data av god kvalitet og kunne prøve ut teknologien i avgrensede forsøk. Strategien legger vekt på at folk skal kunne få vite når en avgjørelse bygger på kunstig intelligens, og på at avgjørelsen må kunne forklares.`,
  },
  {
    key: 'S-8',
    kind: 'plan',
    title: 'Nasjonale forventninger til regional og kommunal planlegging 2019–2023',
    author: 'Kommunal- og moderniseringsdepartementet',
    published: '2019-05-14',
    licence: 'Offentlig plandokument; gjengitt i sammendrag',
    savedText: `Sammendrag laget av saksbehandler. Regjeringen legger med forventningene vekt på at FNs bærekraftsmål skal være en del av grunnlaget for samfunns- og arealplanleggingen. Kommunene skal planlegge for sosial, økonomisk og miljømessig bærekraft og se de tre i sammenheng. Dokumentet framhever samarbeid over kommunegrensene, medvirkning fra grupper som ellers lett blir borte i prosessene, og bruk av digitale verktøy og oppdaterte data i planarbeidet. Det peker også på at et godt kunnskapsgrunnlag er en forutsetning for gode planer, og at planer bør følges opp og rulleres når grunnlaget endrer seg.`,
  },
  {
    key: 'S-9',
    kind: 'survey',
    title: 'Innbyggerundersøkelsen i Solvik 2020',
    author: 'Solvik kommune, kommunedirektørens stab',
    published: '2020-06-15',
    url: 'https://example.no/solvik/innbyggerundersokelsen-2020',
    licence: openLicence,
    savedText: `Undersøkelsen ble gjennomført fra 20. april til 31. mai 2020. 1 212 innbyggere over 18 år svarte, 402 av dem på papir eller telefon. 78 prosent er fornøyd eller svært fornøyd med kommunens digitale tjenester. I aldersgruppene er andelen 88 prosent (18–34 år), 86 prosent (35–49 år), 80 prosent (50–66 år), 65 prosent (67–75 år) og 46 prosent (over 75 år). 9 prosent sier at de aldri eller nesten aldri bruker digitale tjenester. 71 prosent har tillit til at kommunen tar godt vare på personopplysninger; andelen er 76 prosent for helseopplysninger, 74 for skole, 69 for byggesak og 48 for sensorer og kameraer ute. 34 prosent synes språket i kommunens skjemaer er vanskelig. Blant dem som trenger hjelp, ber seks av ti om å få den av et menneske, ikke av en nettside.`,
  },
  {
    key: 'S-10',
    kind: 'survey',
    title: 'Medarbeiderundersøkelsen i Solvik 2019 – digitale ferdigheter',
    author: 'Solvik kommune, HR-avdelingen',
    published: '2019-12-02',
    licence: ownDocument,
    savedText: `1 624 av 2 310 ansatte svarte, 70 prosent. 63 prosent sier at de mestrer de digitale verktøyene de trenger i jobben. Etter sektor er andelen 52 prosent i helse og omsorg, 66 i teknisk, 68 i oppvekst, 72 i kultur og 81 i administrasjonen. 41 prosent har fått opplæring i personvern de siste to årene, og andelen er lavest blant dem som arbeider turnus. Kurs er frivillige, og hver virksomhet avgjør selv hvor mye tid som settes av. Noen enheter bruker to dager i året, andre ingenting. I hjemmetjenesten svarer halvparten at opplæring må tas i egen fritid. Der det finnes en superbruker på avdelingen, mestrer 77 prosent verktøyene. To av tre ledere savner støtte til å endre arbeidsmåter når nye systemer innføres. Bare 22 prosent av de ansatte er spurt om råd før et nytt system er kjøpt.`,
  },
  {
    key: 'S-11',
    kind: 'survey',
    title: 'Ung i Solvik: Ungdomsrådets spørreundersøkelse 2020',
    author: 'Ungdomsrådet i Solvik',
    published: '2020-09-25',
    url: 'https://example.no/solvik/ungdomsradet/ung-i-solvik-2020',
    licence: openLicence,
    savedText: `612 ungdommer mellom 13 og 19 år svarte. 62 prosent vil helst bruke mobilen når de skal ha tak i kommunen. 23 prosent vet hvordan de kan si sin mening til politikerne. 17 prosent har lest en sak fra kommunen, og av dem synes åtte av ti at teksten var vanskelig eller for lang. Mange foreslår en kort versjon på én side av planer som gjelder unge. 38 prosent kunne tenke seg å hjelpe eldre med mobil og nettbrett hvis det var organisert og ga attest. På spørsmål om sporing svarer ungdommene at de godtar mye på egen mobil, men at de ikke vil følges med når de er ute.`,
  },
  {
    key: 'S-12',
    kind: 'survey',
    title: 'Næringsundersøkelsen i Solvik 2019',
    author: 'Solvik kommune, næringsavdelingen',
    published: '2019-11-08',
    url: 'https://example.no/solvik/naeringsundersokelsen-2019',
    licence: openLicence,
    savedText: `318 av 1 140 bedrifter svarte. 44 prosent sier at de ville brukt åpne data fra kommunen dersom dataene var enkle å finne og holdt ved like. Mest etterspurt er kart, tomter, trafikk, vannforsyning og kommende anskaffelser. 36 prosent mangler digital kompetanse som de trenger i dag; flest svarer dette i bygg og anlegg og i reiselivet. Bedriftene er mest fornøyd med digital byggesøknad og minst fornøyd med å måtte oppgi de samme opplysningene flere ganger. Flere små bedrifter skriver at store rammeavtaler stenger dem ute, og ber om mindre oppdrag der nye løsninger kan prøves.`,
  },
  {
    key: 'S-13',
    kind: 'statistic',
    title: 'Tjenesteoversikten 2020',
    author: 'Solvik kommune, avdeling for digitale tjenester',
    published: '2020-10-01',
    url: 'https://example.no/solvik/tjenesteoversikten-2020',
    licence: openLicence,
    savedText: `Oversikten omfatter 54 tjenester som innbyggere eller bedrifter søker om eller bestiller. En tjeneste regnes som digital når hele løpet fra søknad til svar kan gjøres på nett. Antallet digitale tjenester var 14 i 2016, 19 i 2017, 23 i 2018, 27 i 2019 og 31 i 2020. Fire tjenester ble digitale på ti uker våren 2020, da rådhuset var stengt. For 12 av de 31 digitale tjenestene må ansatte fortsatt skrive opplysningene inn for hånd i et annet system. Etter at byggesøknaden ble digital, falt gjennomsnittlig saksbehandlingstid for enkle byggesaker fra 26 til 17 dager, og andelen mangelfulle søknader gikk ned fra 48 til 29 prosent.`,
  },
  {
    key: 'S-14',
    kind: 'statistic',
    title: 'Henvendelser til Servicetorget 2015–2019',
    author: 'Solvik kommune, Servicetorget',
    published: '2020-02-10',
    url: 'https://example.no/solvik/servicetorget/henvendelser',
    licence: openLicence,
    savedText: `Tabellen viser henvendelser på telefon: 61 200 i 2015, 57 800 i 2016, 52 400 i 2017, 47 900 i 2018 og 43 600 i 2019. Gjennomsnittlig samtaletid har i samme tid økt fra tre til fem minutter. De enkle spørsmålene om åpningstider, skjemaer og gebyrer er flyttet til nettet, mens de sammensatte sakene er igjen. Ved skranken er antallet besøk nesten uendret, om lag 14 000 i året. Hvert fjerde besøk gjelder hjelp til å logge inn eller fylle ut et digitalt skjema.`,
  },
  {
    key: 'S-15',
    kind: 'statistic',
    title: 'IKT-regnskapet for Solvik kommune 2014–2019',
    author: 'Solvik kommune, økonomiavdelingen',
    published: '2020-04-03',
    licence: openLicence,
    savedText: `Samlede utgifter til IKT i millioner kroner, løpende priser: 21,4 i 2014, 22,9 i 2015, 24,6 i 2016, 27,3 i 2017, 29,8 i 2018 og 32,5 i 2019. Lisenser og drift av fagsystemer står for to tredeler av veksten. Av ni større IKT-prosjekter som ble avsluttet i perioden, har fire en skriftlig gevinstplan, og i ett er gevinsten tatt ut i budsjettet. Bærbare datamaskiner skiftes i gjennomsnitt etter fire år. En ny innkjøpsavtale gir rett til reparasjon og oppgradering, slik at levetiden kan bli seks år. Leverandøren opplyser at det meste av klimaavtrykket oppstår når maskinen lages.`,
  },
  {
    key: 'S-16',
    kind: 'statistic',
    title: 'Sikkerhetsøvelser og avvik 2017–2020',
    author: 'Solvik kommune, IKT-avdelingen og personvernombudet',
    published: '2020-10-05',
    licence: ownDocument,
    savedText: `Kommunen sender hver høst en ufarlig prøve på nettfiske til alle ansatte. Andelen som trykket på lenken, var 34 prosent i 2017, 29 i 2018, 27 i 2019 og 18 i 2020. Før prøven i 2020 gjennomførte alle avdelinger et kurs på tjue minutter. Det ble meldt 9 avvik som gjaldt personopplysninger i 2018, 23 i 2019 og 19 til og med september 2020. De fleste gjelder e-post sendt til feil mottaker. Personvernombudet mener at økningen først og fremst viser at flere avvik blir meldt.`,
  },
  {
    key: 'S-17',
    kind: 'statistic',
    title: 'Bredbåndskartlegging Solvik 2020',
    author: 'Solvik kommune, plan- og utviklingsavdelingen',
    published: '2020-08-20',
    url: 'https://example.no/solvik/bredband-2020',
    licence: openLicence,
    savedText: `Kartleggingen viser hvor stor del av husstandene som har tilbud om minst 100 megabit i sekundet. For hele kommunen er andelen 89 prosent. I Solvik sentrum er den 97 prosent, i Breivik 88, i Indre Solvik 79 og i Nesland 54. Om lag 1 400 husstander står uten slikt tilbud. Av disse har 310 heller ikke stabil mobildekning innendørs. Utbygging med fiber i Nesland er regnet til mellom 18 000 og 31 000 kroner per husstand, og lar seg trolig ikke gjøre uten offentlig støtte.`,
  },
  {
    key: 'S-18',
    kind: 'decision',
    title: 'Avtale om digitalt samarbeid i Fjordregionen, PS 44/19',
    author: 'Kommunestyret i Solvik',
    published: '2019-06-18',
    url: 'https://example.no/solvik/politikk/ps-44-19',
    licence: unprotected,
    savedText: `Kommunestyret vedtok 18. juni 2019:

1. Solvik kommune slutter seg til avtalen om digitalt samarbeid i Fjordregionen fra 1. januar 2020.
2. Samarbeidet omfatter felles anskaffelser, felles personvernombud og utveksling av erfaringer.
3. Hver kommune beholder ansvaret for egne tjenester, egne data og egen sikkerhet.
4. Kommunestyret forutsetter at de fem kommunene utreder felles løsninger for deling av data, og at saken legges fram når utredningen er ferdig.
5. Utgiftene dekkes innenfor vedtatt budsjett for 2020. Avtalen kan sies opp med ett års varsel.`,
  },
  {
    key: 'S-19',
    kind: 'decision',
    title: 'Temaplan for digitalisering og smart teknologi – mandat og rammer, PS 81/20',
    author: 'Formannskapet i Solvik',
    published: '2020-09-15',
    url: 'https://example.no/solvik/politikk/ps-81-20',
    licence: unprotected,
    savedText: `Formannskapet vedtok 15. september 2020:

1. Det utarbeides en temaplan for digitalisering og smart teknologi 2021–2033. Planen skal gi retning for kommunens tjenester og for lokalsamfunnet.
2. Planen skal balansere sosial, økonomisk og miljømessig bærekraft og gå på tvers av sektorene.
3. Kunnskapsgrunnlaget ordnes etter fire temaer og legges fram for formannskapet og rådene i oktober 2020.
4. Innbyggere, ansatte, folkevalgte, næringsliv og frivillige organisasjoner skal medvirke gjennom en høring på minst åtte uker.
5. Planen skal ikke bygge på større årlige rammer enn 4,2 millioner kroner, og revideres hvert fjerde år.`,
  },
  {
    key: 'S-20',
    kind: 'plan',
    title: 'Kommuneplanens samfunnsdel 2018–2030: Solvik – åpen mot fjorden',
    author: 'Kommunestyret i Solvik',
    published: '2018-05-29',
    url: 'https://example.no/solvik/kommuneplan',
    accessed: '2018-09-03',
    licence: unprotected,
    savedText: `Samfunnsdelen har tre mål: et lokalsamfunn der alle hører til, en kommune som bruker ressursene klokt, og en natur som neste generasjon kan overta. Kommunen har 28 400 innbyggere. Antallet innbyggere over 80 år er beregnet å øke fra 1 390 i 2020 til om lag 2 600 i 2033, mens antallet i yrkesaktiv alder blir omtrent som nå. Kommunen skal derfor løse flere oppgaver med om lag like mange hender. Samfunnsdelen sier at teknologi skal tas i bruk når den gir bedre tjenester eller frigjør tid, og at ingen skal miste et tilbud fordi de ikke er på nett.`,
  },
  {
    key: 'S-21',
    kind: 'web',
    title: 'Åpne data i Fjordregionen: hva finnes, og hva mangler?',
    author: 'Fjordregionen interkommunalt samarbeid',
    published: '2020-09-08',
    url: 'https://example.no/fjordregionen/apne-data',
    licence: openLicence,
    savedText: `De fem kommunene i Fjordregionen har til sammen lagt ut 46 åpne datasett. Solvik har lagt ut sju av dem, de fleste om kart og eiendom. Datasettene ligger på fem ulike nettsider, med ulike navn og formater, og elleve av dem er ikke oppdatert de siste tolv månedene. Samarbeidet anbefaler en felles katalog med faste krav til beskrivelse, lisens og oppdatering. Katalogen kan bygges på gratis programvare. Det krever om lag et halvt årsverk i regionen å holde den ved like og hjelpe kommunene med å legge ut data.`,
  },
  {
    key: 'S-22',
    kind: 'report',
    title: 'Forvaltningsrevisjon: styring av IKT og informasjonssikkerhet',
    author: 'Kontrollutvalget i Solvik',
    published: '2019-10-17',
    url: 'https://example.no/solvik/kontrollutvalget/revisjon-ikt-2019',
    licence: unprotected,
    savedText: `Revisjonen fant 127 fagsystemer i bruk. For 38 av dem er det ikke pekt ut en systemeier. Ansvaret for informasjonssikkerhet er beskrevet ulikt i tre styrende dokumenter, og virksomhetslederne oppfatter det som IKT-avdelingens oppgave. Det finnes ingen samlet oversikt over pågående digitaliseringsprosjekter, og hver sektor setter i gang sine egne. Revisjonen anbefaler at ansvaret legges i linjen, at alle systemer får en eier, og at formannskapet får jevnlig rapport om risiko og framdrift. Kommunestyret sluttet seg til anbefalingene 10. desember 2019 og ba kommunedirektøren følge dem opp i neste plan for digitalisering.`,
  },
  {
    key: 'S-23',
    kind: 'web',
    title: 'Digital hjelp på biblioteket',
    author: 'Solvik bibliotek',
    published: '2020-01-20',
    url: 'https://example.no/solvik/bibliotek/digital-hjelp',
    licence: openLicence,
    savedText: `Biblioteket gir gratis hjelp med mobil, nettbrett, innlogging og digitale skjemaer. Tilbudet finnes på hovedbiblioteket hver dag og på filialene i Breivik og Nesland én ettermiddag i uka. Antallet som fikk hjelp, var 310 i 2016, 540 i 2017, 860 i 2018 og 1 140 i 2019. To av tre er over 67 år, og hver femte har et annet morsmål enn norsk. Frivillige fra Solvik frivilligsentral tar omtrent halvparten av timene. De hyppigste spørsmålene gjelder elektronisk ID, bank, helsetjenester og kommunens egne skjemaer. Ansatte kan ikke logge inn på vegne av andre.`,
  },
  {
    key: 'S-24',
    kind: 'report',
    title: 'Fire forsøk med ny teknologi 2018–2020. Evaluering',
    author: 'Solvik kommune, kommunedirektørens stab',
    published: '2020-09-30',
    url: 'https://example.no/solvik/forsok-2018-2020',
    licence: ownDocument,
    savedText: `Rapporten vurderer fire forsøk. Digitale trygghetsalarmer: antallet brukere økte fra 186 i 2018 til 412 i 2020, og tallet på unødige utrykninger ble redusert med en tredel. Styring av varme og lys i kommunale bygg: energibruken gikk ned fra 198 kilowattimer per kvadratmeter i 2015 til 193 i 2016, 187 i 2017, 181 i 2018 og 174 i 2019; styringen står for det meste av nedgangen, og åtte større bygg er ennå ikke koblet til. Sensorer i vannledninger og på veg: lekkasjer og glatte strekninger ble oppdaget tidligere, men halvparten av sensorene manglet en plan for drift etter forsøket. Medisindispensere hjemme: 58 brukere, god erfaring, men tidkrevende opplæring av pårørende. Felles for forsøkene er at gevinsten først kom da arbeidsmåtene ble endret.`,
  },
]

export const entries: readonly DemoEntry[] = [
  {
    number: 1,
    theme: 1,
    kind: 'decision',
    title: 'Formannskapet har satt mandat og rammer',
    text: `Formannskapet vedtok 15. september 2020 at temaplanen skal gi retning for både kommunens tjenester og lokalsamfunnet. Planen skal balansere sosial, økonomisk og miljømessig bærekraft, gå på tvers av sektorene og holde seg innenfor 4,2 millioner kroner i året. Høringen skal vare i minst åtte uker.`,
    dimensions: ['social', 'economic', 'environmental'],
    sources: [
      {
        source: 'S-19',
        passage: `Planen skal balansere sosial, økonomisk og miljømessig bærekraft og gå på tvers av sektorene.`,
      },
    ],
  },
  {
    number: 2,
    theme: 1,
    kind: 'decision',
    title: 'Solvik er med i det digitale samarbeidet i Fjordregionen',
    text: `Fra 1. januar 2020 samarbeider fem kommuner om anskaffelser, personvernombud og erfaringer. Hver kommune beholder ansvaret for egne tjenester, data og sikkerhet. Kommunestyret har bedt om at felles løsninger for deling av data utredes. Avtalen kan sies opp med ett års varsel, og planen må derfor tåle at samarbeidet endrer seg.`,
    dimensions: ['economic'],
    sources: [
      {
        source: 'S-18',
        passage: `Hver kommune beholder ansvaret for egne tjenester, egne data og egen sikkerhet.`,
      },
    ],
  },
  {
    number: 3,
    theme: 1,
    kind: 'figure',
    title: 'Kommunen har 127 fagsystemer, og 38 av dem mangler eier',
    text: `Forvaltningsrevisjonen i 2019 fant 127 fagsystemer i bruk. For 38 systemer er det ikke avklart hvem som bestiller endringer, følger opp leverandøren og svarer for opplysningene. Systemer uten eier blir sjelden avviklet, og de er vanskelige å sikre. Tallet er ikke telt på nytt etter revisjonen.`,
    value: 127,
    unit: 'fagsystemer',
    asOf: '2019-10-17',
    dimensions: ['economic'],
    sources: [{ source: 'S-22', passage: `For 38 av dem er det ikke pekt ut en systemeier.` }],
  },
  {
    number: 4,
    theme: 1,
    kind: 'challenge',
    title: 'Ansvaret for informasjonssikkerhet er uklart',
    text: `Tre styrende dokumenter beskriver ansvaret for informasjonssikkerhet på tre ulike måter. Virksomhetslederne oppfatter sikkerhet som IKT-avdelingens oppgave, mens avdelingen mangler myndighet over rutinene ute i tjenestene. Revisjonen anbefaler å legge ansvaret i linjen. Kommunestyret sluttet seg til anbefalingene i desember 2019.`,
    dimensions: ['social', 'economic'],
    sources: [
      {
        source: 'S-22',
        passage: `Ansvaret for informasjonssikkerhet er beskrevet ulikt i tre styrende dokumenter, og virksomhetslederne oppfatter det som IKT-avdelingens oppgave.`,
      },
      {
        source: 'S-5',
        passage: `Artikkel 24: Den behandlingsansvarlige skal kunne vise at reglene følges.`,
      },
    ],
  },
  {
    number: 5,
    theme: 1,
    kind: 'law',
    title: 'Nye regler om internkontroll fra 1. januar 2021',
    text: `Kommuneloven § 25-1 samler reglene om kommunens internkontroll og gjelder fra 1. januar 2021. Kommunedirektøren er ansvarlig, og kontrollen skal være systematisk og tilpasset risikoen. Styring av digitale systemer og informasjonssikkerhet må bli en del av denne internkontrollen. Planens kapittel om ansvar bør bruke de samme begrepene som loven.`,
    dimensions: ['economic'],
    sources: [
      {
        source: 'S-1',
        passage: `Internkontrollen skal være systematisk og tilpasses virksomhetens størrelse, egenart, aktiviteter og risikoforhold.`,
      },
    ],
  },
  {
    number: 6,
    theme: 1,
    kind: 'document',
    title: 'Stat og kommune har én felles digitaliseringsstrategi',
    text: `Strategien for 2019–2025 er den første som staten og KS står bak sammen. Den ber kommunene bruke felles løsninger, dele data og lage tjenester som henger sammen ved livshendelser som fødsel, jobbskifte og dødsfall. For Solvik betyr det å koble seg på nasjonale løsninger før kommunen bygger egne.`,
    dimensions: ['social', 'economic'],
    sources: [
      {
        source: 'S-6',
        passage: `Offentlige virksomheter skal dele og gjenbruke data, bruke felles løsninger framfor å lage hver sine og gjøre regelverket enklere å digitalisere.`,
      },
    ],
  },
  {
    number: 7,
    theme: 1,
    kind: 'document',
    title: 'Samfunnsdelen gir retningen',
    text: `Kommuneplanens samfunnsdel sier at teknologi skal tas i bruk når den gir bedre tjenester eller frigjør tid. Antallet innbyggere over 80 år ventes å øke fra 1 390 i 2020 til om lag 2 600 i 2033, mens antallet i yrkesaktiv alder blir omtrent uendret. Temaplanen skal vise hvordan digitalisering kan dempe dette gapet.`,
    dimensions: ['social', 'economic', 'environmental'],
    sources: [
      {
        source: 'S-20',
        passage: `Samfunnsdelen sier at teknologi skal tas i bruk når den gir bedre tjenester eller frigjør tid, og at ingen skal miste et tilbud fordi de ikke er på nett.`,
      },
    ],
  },
  {
    number: 8,
    theme: 1,
    kind: 'figure',
    title: 'Utgiftene til IKT har økt med halvparten på fem år',
    text: `Kommunens samlede utgifter til IKT økte fra 21,4 millioner kroner i 2014 til 32,5 millioner i 2019, målt i løpende priser. To tredeler av veksten kommer fra lisenser og drift av fagsystemer. Veksten har kommet gradvis gjennom mange små kjøp, ikke gjennom ett samlet vedtak.`,
    value: 32.5,
    unit: 'millioner kroner',
    asOf: '2019-12-31',
    series: [
      { label: '2014', value: 21.4 },
      { label: '2015', value: 22.9 },
      { label: '2016', value: 24.6 },
      { label: '2017', value: 27.3 },
      { label: '2018', value: 29.8 },
      { label: '2019', value: 32.5 },
    ],
    dimensions: ['economic'],
    sources: [
      {
        source: 'S-15',
        passage: `Lisenser og drift av fagsystemer står for to tredeler av veksten.`,
      },
    ],
  },
  {
    number: 9,
    theme: 1,
    kind: 'possibility',
    title: 'Regionen kan få en felles katalog over åpne data',
    text: `De fem kommunene i Fjordregionen har lagt ut 46 datasett på fem nettsider. Solvik står for sju. Samarbeidet anbefaler en felles katalog med faste krav til beskrivelse, lisens og oppdatering, bygd på gratis programvare. Arbeidet er regnet til et halvt årsverk i regionen, fordelt på fem kommuner.`,
    dimensions: ['social', 'economic', 'environmental'],
    sources: [
      {
        source: 'S-21',
        passage: `Samarbeidet anbefaler en felles katalog med faste krav til beskrivelse, lisens og oppdatering.`,
      },
      {
        source: 'S-18',
        passage: `Kommunestyret forutsetter at de fem kommunene utreder felles løsninger for deling av data, og at saken legges fram når utredningen er ferdig.`,
      },
    ],
  },
  {
    number: 10,
    theme: 1,
    kind: 'challenge',
    title: 'Sektorene digitaliserer hver for seg, og gevinstene følges ikke opp',
    text: `Det finnes ingen samlet oversikt over pågående prosjekter, og hver sektor setter i gang sine egne. Av ni større prosjekter som ble avsluttet i årene 2014–2019, har fire en skriftlig gevinstplan. I bare ett er gevinsten tatt ut i budsjettet. Folkevalgte får dermed lite å styre etter.`,
    dimensions: ['economic'],
    sources: [
      {
        source: 'S-22',
        passage: `Det finnes ingen samlet oversikt over pågående digitaliseringsprosjekter, og hver sektor setter i gang sine egne.`,
      },
      {
        source: 'S-15',
        passage: `Av ni større IKT-prosjekter som ble avsluttet i perioden, har fire en skriftlig gevinstplan, og i ett er gevinsten tatt ut i budsjettet.`,
      },
    ],
  },
  {
    number: 11,
    theme: 1,
    kind: 'document',
    title: 'Bærekraftsmålene skal ligge til grunn for planleggingen',
    text: `Staten forventer at FNs bærekraftsmål er en del av grunnlaget for kommunenes planer, og at sosial, økonomisk og miljømessig bærekraft ses i sammenheng. Forventningene framhever også samarbeid over kommunegrensene og oppdaterte data. Temaplanen er ikke en plan etter plan- og bygningsloven, men bør følge de samme prinsippene.`,
    dimensions: ['social', 'economic', 'environmental'],
    sources: [
      {
        source: 'S-8',
        passage: `Kommunene skal planlegge for sosial, økonomisk og miljømessig bærekraft og se de tre i sammenheng.`,
      },
    ],
  },
  {
    number: 12,
    theme: 2,
    kind: 'figure',
    title: '63 prosent av de ansatte mestrer verktøyene de trenger',
    text: `I medarbeiderundersøkelsen svarer 63 prosent at de mestrer de digitale verktøyene i jobben. Forskjellen mellom sektorene er stor: 81 prosent i administrasjonen og 52 prosent i helse og omsorg. De som møter innbyggerne mest, er altså minst trygge på verktøyene. Svarprosenten var 70.`,
    value: 63,
    unit: 'prosent',
    asOf: '2019-12-02',
    series: [
      { label: 'Helse og omsorg', value: 52 },
      { label: 'Teknisk', value: 66 },
      { label: 'Oppvekst', value: 68 },
      { label: 'Kultur', value: 72 },
      { label: 'Administrasjon', value: 81 },
    ],
    dimensions: ['social', 'economic'],
    sources: [
      {
        source: 'S-10',
        passage: `63 prosent sier at de mestrer de digitale verktøyene de trenger i jobben.`,
      },
    ],
  },
  {
    number: 13,
    theme: 2,
    kind: 'figure',
    title: 'Fire av ti har nylig fått opplæring i personvern',
    text: `41 prosent av de ansatte har fått opplæring i personvern de siste to årene, enda reglene ble vesentlig endret i 2018 og de fleste behandler personopplysninger hver dag. Andelen er lavest blant dem som arbeider turnus. De fleste meldte avvik gjelder e-post til feil mottaker, altså feil som opplæring kan forebygge.`,
    value: 41,
    unit: 'prosent',
    asOf: '2019-12-02',
    dimensions: ['social'],
    sources: [
      { source: 'S-10', passage: `41 prosent har fått opplæring i personvern de siste to årene` },
      { source: 'S-16', passage: `De fleste gjelder e-post sendt til feil mottaker.` },
    ],
  },
  {
    number: 14,
    theme: 3,
    kind: 'figure',
    title: 'Åtte av ti er fornøyd, men under halvparten av de eldste',
    text: `78 prosent av innbyggerne er fornøyd eller svært fornøyd med kommunens digitale tjenester. Blant dem over 75 år er andelen 46 prosent. Forskjellen øker jevnt med alderen fra 50 år. 402 av de 1 212 svarene kom på papir eller telefon, slik at også de som ikke er på nett, er med.`,
    value: 78,
    unit: 'prosent',
    asOf: '2020-05-31',
    series: [
      { label: '18–34 år', value: 88 },
      { label: '35–49 år', value: 86 },
      { label: '50–66 år', value: 80 },
      { label: '67–75 år', value: 65 },
      { label: 'Over 75 år', value: 46 },
    ],
    dimensions: ['social'],
    sources: [
      {
        source: 'S-9',
        passage: `78 prosent er fornøyd eller svært fornøyd med kommunens digitale tjenester.`,
      },
    ],
  },
  {
    number: 15,
    theme: 2,
    kind: 'figure',
    title: 'Færre lar seg lure av nettfiske',
    text: `Hver høst får alle ansatte en ufarlig prøve på nettfiske. Andelen som trykket på lenken, falt fra 34 prosent i 2017 til 18 prosent i 2020. Det største fallet kom etter at alle avdelinger tok et kurs på tjue minutter. Kort og obligatorisk opplæring ser altså ut til å virke.`,
    value: 18,
    unit: 'prosent',
    asOf: '2020-09-30',
    series: [
      { label: '2017', value: 34 },
      { label: '2018', value: 29 },
      { label: '2019', value: 27 },
      { label: '2020', value: 18 },
    ],
    dimensions: ['social', 'economic'],
    sources: [
      {
        source: 'S-16',
        passage: `Før prøven i 2020 gjennomførte alle avdelinger et kurs på tjue minutter.`,
      },
    ],
  },
  {
    number: 16,
    theme: 2,
    kind: 'challenge',
    title: 'I hjemmetjenesten tas opplæringen i fritiden',
    text: `Halvparten av de ansatte i hjemmetjenesten svarer at opplæring må tas i egen fritid. Vaktlistene har ikke rom for kurs, og vikarer får sjelden tilbud. Det er i den samme tjenesten kommunen nå innfører flest nye løsninger, fra trygghetsalarmer til medisindispensere. Uten tid til å lære blir teknologien en ekstra byrde.`,
    dimensions: ['social', 'economic'],
    sources: [
      {
        source: 'S-10',
        passage: `I hjemmetjenesten svarer halvparten at opplæring må tas i egen fritid.`,
      },
    ],
  },
  {
    number: 17,
    theme: 2,
    kind: 'possibility',
    title: 'Superbrukere løfter hele avdelingen',
    text: `På avdelinger med en superbruker mestrer 77 prosent verktøyene, mot 63 prosent i kommunen samlet. En superbruker er en kollega som har fått litt ekstra opplæring og tid til å hjelpe. Ordningen finnes i dag tilfeldig, der noen har tatt initiativ. Den kan bygges ut til alle virksomheter uten nye stillinger.`,
    dimensions: ['social', 'economic'],
    sources: [
      {
        source: 'S-10',
        passage: `Der det finnes en superbruker på avdelingen, mestrer 77 prosent verktøyene.`,
      },
    ],
  },
  {
    number: 18,
    theme: 2,
    kind: 'fact',
    title: 'Kommunen har ikke noe minstekrav til opplæring',
    text: `Digitale kurs er frivillige i Solvik, og hver virksomhet avgjør selv hvor mye tid som settes av. Noen enheter bruker to dager i året, andre ingenting. Personalhåndboka nevner opplæring i brannvern og førstehjelp, men ikke i digitale verktøy eller personvern. Tidsbruken blir heller ikke registrert.`,
    dimensions: ['social', 'economic'],
    sources: [
      {
        source: 'S-10',
        passage: `Kurs er frivillige, og hver virksomhet avgjør selv hvor mye tid som settes av.`,
      },
    ],
  },
  {
    number: 19,
    theme: 2,
    kind: 'challenge',
    title: 'Ledere står alene om å endre arbeidsmåtene',
    text: `To av tre ledere savner støtte når nye systemer skal innføres. Evalueringen av fire forsøk viser at gevinsten først kom da arbeidsmåtene ble endret. Bare 22 prosent av de ansatte er spurt om råd før et system er kjøpt. Kunnskapen fra dem som kjenner arbeidet best, kommer dermed for sent.`,
    dimensions: ['social', 'economic'],
    sources: [
      {
        source: 'S-10',
        passage: `To av tre ledere savner støtte til å endre arbeidsmåter når nye systemer innføres.`,
      },
      {
        source: 'S-24',
        passage: `Felles for forsøkene er at gevinsten først kom da arbeidsmåtene ble endret.`,
      },
    ],
  },
  {
    number: 20,
    theme: 2,
    kind: 'document',
    title: 'Digital omstilling handler om ledelse og kompetanse',
    text: `Den nasjonale strategien slår fast at digital omstilling handler like mye om ledelse, kompetanse og organisering som om teknologi. Det samsvarer med egne erfaringer i Solvik. Strategien gjelder for hele offentlig sektor, og kommunen kan bruke nasjonale kurs og veiledere i stedet for å utvikle alt opplæringsstoff selv.`,
    dimensions: ['social', 'economic'],
    sources: [
      {
        source: 'S-6',
        passage: `Strategien peker på at digital omstilling handler like mye om ledelse, kompetanse og organisering som om teknologi.`,
      },
    ],
  },
  {
    number: 21,
    theme: 2,
    kind: 'possibility',
    title: 'Ungdom vil hjelpe eldre på nett',
    text: `38 prosent av ungdommene som svarte, kunne tenke seg å hjelpe eldre med mobil og nettbrett hvis det var organisert og ga attest. Biblioteket og frivilligsentralen har allerede lokaler og faste tider. En ordning med opplæring og attest kan styrke fellesskapet mellom generasjonene og gi unge erfaring de kan vise til.`,
    dimensions: ['social'],
    sources: [
      {
        source: 'S-11',
        passage: `38 prosent kunne tenke seg å hjelpe eldre med mobil og nettbrett hvis det var organisert og ga attest.`,
      },
      {
        source: 'S-23',
        passage: `Frivillige fra Solvik frivilligsentral tar omtrent halvparten av timene.`,
      },
    ],
  },
  {
    number: 22,
    theme: 2,
    kind: 'fact',
    title: 'Også bedriftene mangler digital kompetanse',
    text: `36 prosent av bedriftene i næringsundersøkelsen mangler digital kompetanse som de trenger i dag. Behovet er størst i bygg og anlegg og i reiselivet. Kommune og næringsliv rekrutterer fra det samme arbeidsmarkedet. Felles kurs og lærlingplasser kan være mer nyttig for begge enn å konkurrere om de samme fagfolkene.`,
    dimensions: ['economic'],
    sources: [
      {
        source: 'S-12',
        passage: `36 prosent mangler digital kompetanse som de trenger i dag; flest svarer dette i bygg og anlegg og i reiselivet.`,
      },
    ],
  },
  {
    number: 23,
    theme: 3,
    kind: 'figure',
    title: 'Én av elleve voksne bruker nesten aldri digitale tjenester',
    text: `9 prosent av de voksne innbyggerne sier at de aldri eller nesten aldri bruker digitale tjenester. Det svarer til om lag 2 000 personer. Gruppen er sammensatt: mange er gamle, men den rommer også yngre med funksjonsnedsettelser, folk med kort botid og noen som ikke ønsker å være på nett.`,
    value: 9,
    unit: 'prosent',
    asOf: '2020-05-31',
    dimensions: ['social'],
    sources: [
      {
        source: 'S-9',
        passage: `9 prosent sier at de aldri eller nesten aldri bruker digitale tjenester.`,
      },
    ],
  },
  {
    number: 24,
    theme: 3,
    kind: 'law',
    title: 'Digitale løsninger skal være universelt utformet',
    text: `Etter likestillings- og diskrimineringsloven §§ 17 og 18 skal kommunens hovedløsninger kunne brukes av flest mulig, uavhengig av funksjonsnedsettelse. Fra 1. januar 2021 gjelder kravene også eldre nettløsninger. Plikten er en terskel, ikke et mål: En løsning kan oppfylle kravene og likevel være utilgjengelig for den som mangler utstyr eller elektronisk ID.`,
    dimensions: ['social'],
    sources: [
      {
        source: 'S-4',
        passage: `slik at virksomhetens alminnelige funksjoner kan benyttes av flest mulig, uavhengig av funksjonsnedsettelse.`,
      },
    ],
  },
  {
    number: 25,
    theme: 3,
    kind: 'law',
    title: 'Tre råd skal høres før planen vedtas',
    text: `Kommuneloven § 5-12 krever et eldreråd, et råd for personer med funksjonsnedsettelse og et ungdomsråd eller annet medvirkningsorgan for ungdom. Rådene har rett til å uttale seg i saker som gjelder dem. De må få saken så tidlig at uttalelsen kan påvirke utfallet, og uttalelsen skal følge saken til kommunestyret.`,
    dimensions: ['social'],
    sources: [
      {
        source: 'S-1',
        passage: `Kommunestyret og fylkestinget skal selv velge et eldreråd, et råd for personer med funksjonsnedsettelse og et ungdomsråd eller annet medvirkningsorgan for ungdom.`,
      },
    ],
  },
  {
    number: 26,
    theme: 3,
    kind: 'law',
    title: 'Innsyn og viderebruk er hovedregelen',
    text: `Offentleglova skal gjøre forvaltningen åpen og legge til rette for at offentlig informasjon brukes på nytt. Alle kan kreve en sammenstilling av opplysninger fra kommunens databaser når den kan lages med enkle framgangsmåter. Systemer som ikke kan levere slike sammenstillinger, gjør retten mindre verdt. Kravet bør derfor inn i anskaffelsene.`,
    dimensions: ['social', 'economic'],
    sources: [
      {
        source: 'S-2',
        passage: `Lova skal òg leggje til rette for vidarebruk av offentleg informasjon.`,
      },
      {
        source: 'S-2',
        passage: `Alle kan krevje innsyn i ei samanstilling av opplysningar som er elektronisk lagra i databasane til organet dersom samanstillinga kan gjerast med enkle framgangsmåtar.`,
      },
    ],
  },
  {
    number: 27,
    theme: 3,
    kind: 'figure',
    title: 'Tilliten er høy, men ikke til sensorer og kameraer',
    text: `71 prosent har tillit til at kommunen tar godt vare på personopplysninger. Tilliten er høyest for helseopplysninger og lavest for sensorer og kameraer ute, der under halvparten svarer ja. Åpenhet om hva som måles, og hvorfor, ser ut til å være en forutsetning for å ta slik teknologi i bruk.`,
    value: 71,
    unit: 'prosent',
    asOf: '2020-05-31',
    series: [
      { label: 'Helse', value: 76 },
      { label: 'Skole', value: 74 },
      { label: 'Byggesak', value: 69 },
      { label: 'Sensorer og kameraer ute', value: 48 },
    ],
    dimensions: ['social'],
    sources: [
      {
        source: 'S-9',
        passage: `71 prosent har tillit til at kommunen tar godt vare på personopplysninger`,
      },
    ],
  },
  {
    number: 28,
    theme: 3,
    kind: 'challenge',
    title: 'Unge finner ikke veien til de folkevalgte',
    text: `23 prosent av ungdommene vet hvordan de kan si sin mening til politikerne. 17 prosent har lest en sak fra kommunen, og de fleste av dem syntes teksten var vanskelig eller for lang. Mange foreslår en kort versjon på én side. Funnet gjelder trolig også voksne som sjelden leser saksdokumenter.`,
    dimensions: ['social'],
    sources: [
      {
        source: 'S-11',
        passage: `23 prosent vet hvordan de kan si sin mening til politikerne.`,
      },
      {
        source: 'S-11',
        passage: `Mange foreslår en kort versjon på én side av planer som gjelder unge.`,
      },
    ],
  },
  {
    number: 29,
    theme: 3,
    kind: 'figure',
    title: 'Stadig flere får digital hjelp på biblioteket',
    text: `1 140 personer fikk hjelp med mobil, innlogging og skjemaer på biblioteket i 2019, nesten fire ganger så mange som i 2016. To av tre er over 67 år, og hver femte har et annet morsmål enn norsk. Tilbudet hviler på frivillige og er ikke en fast del av kommunens tjenester.`,
    value: 1140,
    unit: 'personer',
    asOf: '2019-12-31',
    series: [
      { label: '2016', value: 310 },
      { label: '2017', value: 540 },
      { label: '2018', value: 860 },
      { label: '2019', value: 1140 },
    ],
    dimensions: ['social'],
    sources: [
      {
        source: 'S-23',
        passage: `Antallet som fikk hjelp, var 310 i 2016, 540 i 2017, 860 i 2018 og 1 140 i 2019.`,
      },
      {
        source: 'S-14',
        passage: `Hvert fjerde besøk gjelder hjelp til å logge inn eller fylle ut et digitalt skjema.`,
      },
    ],
  },
  {
    number: 30,
    theme: 3,
    kind: 'figure',
    title: 'Nettet er tregest der avstandene er størst',
    text: `89 prosent av husstandene har tilbud om minst 100 megabit i sekundet, men i Nesland er andelen 54 prosent. Om lag 1 400 husstander står uten. Der er også vegen til rådhuset lengst, og behovet for digitale tjenester derfor stort. Utbygging i Nesland krever trolig offentlig støtte.`,
    value: 89,
    unit: 'prosent',
    asOf: '2020-08-20',
    series: [
      { label: 'Solvik sentrum', value: 97 },
      { label: 'Breivik', value: 88 },
      { label: 'Indre Solvik', value: 79 },
      { label: 'Nesland', value: 54 },
    ],
    dimensions: ['social', 'economic'],
    sources: [
      {
        source: 'S-17',
        passage: `I Solvik sentrum er den 97 prosent, i Breivik 88, i Indre Solvik 79 og i Nesland 54.`,
      },
    ],
  },
  {
    number: 31,
    theme: 3,
    kind: 'law',
    title: 'Personvernet skal bygges inn fra starten',
    text: `Personvernforordningen krever at kommunen samler inn så lite som mulig, til bestemte formål, og at personvernet er bygd inn i løsningen. Gir en behandling trolig høy risiko, skal konsekvensene vurderes før den begynner. Systematisk overvåking i stor skala av et offentlig område er nevnt særskilt og er derfor direkte relevant for sensorer.`,
    dimensions: ['social'],
    sources: [
      {
        source: 'S-5',
        passage: `Personvernet skal være bygd inn i løsningen fra starten og være standardinnstillingen.`,
      },
      {
        source: 'S-5',
        passage: `Systematisk overvåking i stor skala av et offentlig tilgjengelig område er nevnt som et eget tilfelle.`,
      },
    ],
  },
  {
    number: 32,
    theme: 3,
    kind: 'law',
    title: 'Kommunen kan skrive digitalt, men skal også veilede',
    text: `Forvaltningsloven § 15 a lar kommunen bruke elektronisk kommunikasjon når den henvender seg til andre. Veiledningsplikten i § 11 gjelder uansett kanal og skal gi folk mulighet til å ivareta interessene sine. En digital tjeneste uten tilgang til hjelp fra et menneske kan derfor komme i strid med formålet bak plikten.`,
    dimensions: ['social'],
    sources: [
      {
        source: 'S-3',
        passage: `Forvaltningsorganene har innenfor sitt sakområde en alminnelig veiledningsplikt.`,
      },
      {
        source: 'S-3',
        passage: `Et forvaltningsorgan kan benytte elektronisk kommunikasjon når det henvender seg til andre.`,
      },
      {
        source: 'S-9',
        passage: `Blant dem som trenger hjelp, ber seks av ti om å få den av et menneske, ikke av en nettside.`,
      },
    ],
  },
  {
    number: 33,
    theme: 4,
    kind: 'figure',
    title: '31 av 54 tjenester er digitale',
    text: `I 2020 kan 31 av 54 tjenester gjøres på nett fra søknad til svar, mot 14 i 2016. De som gjenstår, er enten lite brukt eller krever samordning mellom flere virksomheter. Med samme takt vil alle være digitale i 2026, men de siste blir også de mest krevende.`,
    value: 31,
    unit: 'tjenester',
    asOf: '2020-10-01',
    series: [
      { label: '2016', value: 14 },
      { label: '2017', value: 19 },
      { label: '2018', value: 23 },
      { label: '2019', value: 27 },
      { label: '2020', value: 31 },
    ],
    dimensions: ['social', 'economic'],
    sources: [
      {
        source: 'S-13',
        passage: `Antallet digitale tjenester var 14 i 2016, 19 i 2017, 23 i 2018, 27 i 2019 og 31 i 2020.`,
      },
    ],
  },
  {
    number: 34,
    theme: 4,
    kind: 'figure',
    title: 'Færre ringer, men samtalene varer lenger',
    text: `Antallet telefoner til Servicetorget falt fra 61 200 i 2015 til 43 600 i 2019. I samme tid økte samtaletiden fra tre til fem minutter. De enkle spørsmålene er flyttet til nettet, mens de sammensatte er igjen. Den samlede tiden på telefon har derfor ikke gått ned.`,
    value: 43600,
    unit: 'henvendelser',
    asOf: '2019-12-31',
    series: [
      { label: '2015', value: 61200 },
      { label: '2016', value: 57800 },
      { label: '2017', value: 52400 },
      { label: '2018', value: 47900 },
      { label: '2019', value: 43600 },
    ],
    dimensions: ['social', 'economic'],
    sources: [
      {
        source: 'S-14',
        passage: `Gjennomsnittlig samtaletid har i samme tid økt fra tre til fem minutter.`,
      },
    ],
  },
  {
    number: 35,
    theme: 4,
    kind: 'possibility',
    title: 'Velferdsteknologi kan gi flere en trygg hverdag hjemme',
    text: `Antallet brukere av digitale trygghetsalarmer økte fra 186 i 2018 til 412 i 2020, og tallet på unødige utrykninger ble redusert med en tredel. 58 brukere har medisindispenser hjemme, med god erfaring. Opplæring av pårørende tar tid og må regnes med når ordningen bygges ut.`,
    dimensions: ['social', 'economic'],
    sources: [
      {
        source: 'S-24',
        passage: `antallet brukere økte fra 186 i 2018 til 412 i 2020, og tallet på unødige utrykninger ble redusert med en tredel.`,
      },
    ],
  },
  {
    number: 36,
    theme: 4,
    kind: 'figure',
    title: 'Smartere styring har kuttet energibruken i kommunale bygg',
    text: `Energibruken i kommunale bygg gikk ned fra 198 kilowattimer per kvadratmeter i 2015 til 174 i 2019, tolv prosent. Styring av varme og lys etter faktisk bruk står for det meste. Åtte av kommunens større bygg er ennå ikke koblet til, blant dem to skoler.`,
    value: 174,
    unit: 'kilowattimer per kvadratmeter',
    asOf: '2019-12-31',
    series: [
      { label: '2015', value: 198 },
      { label: '2016', value: 193 },
      { label: '2017', value: 187 },
      { label: '2018', value: 181 },
      { label: '2019', value: 174 },
    ],
    dimensions: ['economic', 'environmental'],
    sources: [
      {
        source: 'S-24',
        passage: `energibruken gikk ned fra 198 kilowattimer per kvadratmeter i 2015 til 193 i 2016, 187 i 2017, 181 i 2018 og 174 i 2019`,
      },
    ],
  },
  {
    number: 37,
    theme: 4,
    kind: 'possibility',
    title: 'Sensorer kan varsle om lekkasjer og glatte veger',
    text: `I forsøket med sensorer i vannledninger og på veg ble lekkasjer og glatte strekninger oppdaget tidligere enn før. Det kan spare vann, salt, kjøring og skader. Halvparten av sensorene manglet en plan for drift etter forsøket. En sensor bør derfor ikke settes ut før noen har ansvar for å følge den opp.`,
    dimensions: ['economic', 'environmental'],
    sources: [
      {
        source: 'S-24',
        passage: `lekkasjer og glatte strekninger ble oppdaget tidligere, men halvparten av sensorene manglet en plan for drift etter forsøket.`,
      },
    ],
  },
  {
    number: 38,
    theme: 4,
    kind: 'challenge',
    title: 'Målinger ute kan svekke tilliten',
    text: `Under halvparten av innbyggerne har tillit til hvordan kommunen bruker sensorer og kameraer ute, og ungdommene svarer at de ikke vil følges med. Samtidig er det her de største miljøgevinstene kan ligge. Planen må derfor trekke en tydelig grense mellom å måle vann, luft og trafikk og å følge mennesker.`,
    dimensions: ['social', 'environmental'],
    sources: [
      {
        source: 'S-9',
        passage: `andelen er 76 prosent for helseopplysninger, 74 for skole, 69 for byggesak og 48 for sensorer og kameraer ute.`,
      },
      {
        source: 'S-11',
        passage: `svarer ungdommene at de godtar mye på egen mobil, men at de ikke vil følges med når de er ute.`,
      },
    ],
  },
  {
    number: 39,
    theme: 4,
    kind: 'document',
    title: 'Kunstig intelligens skal kunne forklares',
    text: `Den nasjonale strategien for kunstig intelligens bygger på prinsipper om menneskelig kontroll, robusthet, personvern, gjennomsiktighet og tydelig ansvar. Folk skal kunne få vite når en avgjørelse bygger på slik teknologi. Solvik bruker ikke kunstig intelligens i vedtak i dag, men flere leverandører bygger den inn i systemer som kommunen alt har.`,
    dimensions: ['social', 'economic'],
    sources: [
      {
        source: 'S-7',
        passage: `Strategien legger vekt på at folk skal kunne få vite når en avgjørelse bygger på kunstig intelligens, og på at avgjørelsen må kunne forklares.`,
      },
    ],
  },
  {
    number: 40,
    theme: 4,
    kind: 'figure',
    title: 'Nesten halvparten av bedriftene vil bruke åpne data',
    text: `44 prosent av bedriftene ville brukt åpne data fra kommunen dersom dataene var enkle å finne og holdt ved like. De etterspør kart, tomter, trafikk, vannforsyning og kommende anskaffelser. Små bedrifter ber også om mindre oppdrag der nye løsninger kan prøves ut sammen med kommunen.`,
    value: 44,
    unit: 'prosent',
    asOf: '2019-11-08',
    dimensions: ['economic'],
    sources: [
      {
        source: 'S-12',
        passage: `44 prosent sier at de ville brukt åpne data fra kommunen dersom dataene var enkle å finne og holdt ved like.`,
      },
      {
        source: 'S-21',
        passage: `Solvik har lagt ut sju av dem, de fleste om kart og eiendom.`,
      },
    ],
  },
  {
    number: 41,
    theme: 4,
    kind: 'challenge',
    title: 'Tolv digitale tjenester må føres inn på nytt for hånd',
    text: `For 12 av de 31 digitale tjenestene må ansatte fortsatt skrive opplysningene inn for hånd i et annet system. Innbyggeren opplever en digital tjeneste, men arbeidet bak er det samme som før, og feil kan oppstå underveis. Næringslivet merker det ved at de må oppgi de samme opplysningene flere ganger.`,
    dimensions: ['economic'],
    sources: [
      {
        source: 'S-13',
        passage: `For 12 av de 31 digitale tjenestene må ansatte fortsatt skrive opplysningene inn for hånd i et annet system.`,
      },
      {
        source: 'S-12',
        passage: `minst fornøyd med å måtte oppgi de samme opplysningene flere ganger.`,
      },
    ],
  },
  {
    number: 42,
    theme: 4,
    kind: 'possibility',
    title: 'Utstyret kan vare i seks år i stedet for fire',
    text: `Bærbare datamaskiner skiftes i dag etter fire år i gjennomsnitt. En ny innkjøpsavtale gir rett til reparasjon og oppgradering, slik at levetiden kan bli seks år. Det meste av klimaavtrykket oppstår når maskinen lages. Lengre levetid sparer derfor både penger og utslipp, og utstyr som skiftes, kan gå til frivillige lag.`,
    dimensions: ['economic', 'environmental'],
    sources: [
      {
        source: 'S-15',
        passage: `En ny innkjøpsavtale gir rett til reparasjon og oppgradering, slik at levetiden kan bli seks år.`,
      },
    ],
  },
  {
    number: 43,
    theme: 2,
    kind: 'fact',
    title: 'Våren 2020 viste at kommunen kan lære raskt',
    text: `Da rådhuset var stengt våren 2020, ble fire tjenester digitale på ti uker. Det er like mange som i et vanlig år. Ansatte fra ulike sektorer arbeidet i små lag med korte frister og hyppige tilbakemeldinger. Erfaringen sier noe om arbeidsformen, men løsningene er ennå ikke fullt ut kontrollert for universell utforming.`,
    dimensions: ['social', 'economic'],
    sources: [
      {
        source: 'S-13',
        passage: `Fire tjenester ble digitale på ti uker våren 2020, da rådhuset var stengt.`,
      },
    ],
  },
  {
    number: 44,
    theme: 4,
    kind: 'fact',
    title: 'Digital byggesøknad har kortet ned saksbehandlingstiden',
    text: `Etter at byggesøknaden ble digital, falt saksbehandlingstiden for enkle byggesaker fra 26 til 17 dager. Andelen mangelfulle søknader gikk ned fra 48 til 29 prosent, fordi skjemaet sjekker underveis at alt er med. Eksempelet viser at både søker og kommune kan tjene på en tjeneste som er tenkt gjennom fra ende til ende.`,
    dimensions: ['economic'],
    sources: [
      {
        source: 'S-13',
        passage: `falt gjennomsnittlig saksbehandlingstid for enkle byggesaker fra 26 til 17 dager, og andelen mangelfulle søknader gikk ned fra 48 til 29 prosent.`,
      },
    ],
  },
]
