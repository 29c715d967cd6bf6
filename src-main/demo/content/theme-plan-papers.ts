import type { DemoPaper } from './types.ts'

const paragraphs = (...parts: readonly string[]): string => parts.join('\n\n')

export const mandatePaper: DemoPaper = {
  language: 'nb',
  sections: {
    proposal: `
1. Det utarbeides en temaplan for digitalisering og smart teknologi 2021–2033. Planen skal gi retning for kommunens tjenester og for lokalsamfunnet.
2. Planen skal balansere sosial, økonomisk og miljømessig bærekraft og gå på tvers av sektorene.
3. Kunnskapsgrunnlaget ordnes etter fire temaer og legges fram for formannskapet og rådene i oktober 2020. {{ansvar: Kommunedirektøren; frist: 2020-10-20; til: Formannskapet}}
4. Innbyggere, ansatte, folkevalgte, næringsliv og frivillige organisasjoner skal medvirke gjennom en høring på minst åtte uker.
5. Planen skal ikke bygge på større årlige rammer enn 4,2 millioner kroner, og revideres hvert fjerde år.
6. Forslag til plan legges fram for formannskapet til førstegangsbehandling i november 2020. {{ansvar: Kommunedirektøren; frist: 2020-11-24; til: Formannskapet}}
`,
    summary: `
Kommunens digitaliseringsstrategi gikk ut ved årsskiftet, og den handlet mest om systemer. Kommunedirektøren foreslår at den avløses av en temaplan som også omfatter lokalsamfunnet, med tolv års horisont og revisjon hvert fjerde år. Saken legger fram mandat og rammer: hva planen skal svare på, hvilke fire temaer den skal bygges rundt, hvem som skal medvirke, hva den kan koste, og når den skal være ferdig. Endelig vedtak er lagt til kommunestyret i mai 2021.
`,
    background: `
Kommunestyret vedtok i 2016 en strategi for digitalisering som gjaldt til og med 2019. De fleste av tiltakene er gjennomført eller avsluttet. Strategien manglet mål for andre enn kommunens egne virksomheter, og den ble i liten grad brukt da prosjekter skulle prioriteres.

I desember 2019 sluttet kommunestyret seg til anbefalingene etter en forvaltningsrevisjon av IKT og informasjonssikkerhet. Revisjonen pekte på uklart ansvar og manglende samordning. Kommunedirektøren ble bedt om å følge opp anbefalingene i neste plan for digitalisering.

Kommuneplanens samfunnsdel gir rammen: Solvik skal være et lokalsamfunn der alle hører til, en kommune som bruker ressursene klokt, og et sted der naturen tas vare på for neste generasjon.
`,
    facts: `
En temaplan er ikke en plan etter plan- og bygningsloven. Den utdyper samfunnsdelen på ett felt og går på tvers av sektorene. Kommunen bestemmer selv hvordan den skal lages. Det gir frihet, men også et ansvar for at prosessen blir åpen.

Planen skal svare på fire spørsmål:

1. Hvem gjør hva, og hvem bestemmer, når tjenester blir digitale?
2. Hva må ansatte, folkevalgte og innbyggere kunne?
3. Hvordan sikrer vi at alle kan delta, og at folk kan stole på kommunen?
4. Hvor kan teknologi gi bedre tjenester, spare tid eller skåne naturen?

Spørsmålene svarer til fire temaer: samarbeid, organisering og styring; kultur og kompetanse; tillit, inkludering og demokratiutvikling; og effektivisering og innovasjon ved bruk av teknologi. Kunnskapsgrunnlaget, planen og senere rapportering skal bruke den samme inndelingen.

Tabell: Framdriftsplan for arbeidet
| Milepæl | Organ | Tidspunkt |
|---|---|---|
| Mandat og rammer | Formannskapet | 15. september 2020 |
| Kunnskapsgrunnlaget presenteres | Formannskapet og de tre rådene | Oktober 2020 |
| Førstegangsbehandling | Formannskapet | November 2020 |
| Medvirkning og høring | Alle som vil | Januar–mars 2021 |
| Annengangsbehandling | Formannskapet | April 2021 |
| Endelig vedtak | Kommunestyret | Mai 2021 |

Kommunedirektøren er eier av arbeidet. Strategisk rådgiver leder det daglige, med en arbeidsgruppe der alle sektorer, verneombudet og to tillitsvalgte er med. Gruppen får ikke eget budsjett.
`,
    legalBasis: `
Kommunedirektøren skal påse at saker til folkevalgte organer er forsvarlig utredet, jf. [kommuneloven § 13-1](https://lovdata.no/lov/2018-06-22-83). Eldrerådet, Rådet for personer med funksjonsnedsettelse og Ungdomsrådet har rett til å uttale seg i saker som gjelder dem, jf. kommuneloven § 5-12. De skal derfor få kunnskapsgrunnlaget samtidig med formannskapet.
`,
    assessment: `
Kommunedirektøren har vurdert tre måter å avgrense arbeidet på. En ren IKT-plan er raskest å lage, men gjentar svakheten i den forrige strategien. En bred samfunnsplan for teknologi kan favne alt fra bredbånd til skole, men blir vanskelig å gjennomføre. Det foreslåtte mandatet ligger mellom disse: Planen styrer kommunens egen virksomhet og sier hva kommunen vil bidra med i lokalsamfunnet, men lover ikke noe på andres vegne.

Tolv år er lenge på et felt der mye endrer seg fra år til år. Planen bør derfor handle om retning, ansvar og grenser, mens valg av teknologi hører hjemme i handlings- og økonomiplanen. Revisjon hvert fjerde år, tidlig i hver valgperiode, gir et nytt kommunestyre mulighet til å sette sitt preg på innholdet.[^Første revisjon blir i 2025. Da velger kommunestyret om hele planen eller bare deler av den skal opp til ny behandling.^]

Det største faremomentet er at planen blir skrevet av dem som allerede er på nett. Mandatet stiller derfor krav til medvirkning, og særlig til at innspill skal kunne gis på papir, på telefon og i møter. Åtte ukers høring er mer enn kommunen vanligvis bruker, men planen angår alle og skal virke lenge.
`,
    economy: `
Rammen på 4,2 millioner kroner i året er et tak for hva planen kan forutsette i perioden 2022–2025. Om lag 2,6 millioner ligger allerede i budsjettet til utvikling av digitale tjenester og opplæring. Nye midler må prioriteres i handlings- og økonomiplanen. Selve planarbeidet gjøres med egne ansatte og dekkes innenfor stabens budsjett. Utgifter til møter og trykking i høringen er anslått til 60 000 kroner.
`,
    sustainability: `
Mandatet krever at hvert tiltak i planen vurderes etter sosial, økonomisk og miljømessig bærekraft. Vurderingen skal også få fram når hensynene trekker i ulik retning, for eksempel når en løsning sparer penger, men stenger noen ute.
`,
    conclusion: `
Kommunedirektøren tilrår at formannskapet vedtar mandat og rammer. Arbeidsgruppen starter da med kunnskapsgrunnlaget, som legges fram 20. oktober.
`,
  },
}

export const knowledgePresentationPaper: DemoPaper = {
  language: 'nb',
  sections: {
    proposal: `
Saken tas til orientering.
`,
    summary: `
Kunnskapsgrunnlaget for temaplanen er ferdig i første utgave. Det har 44 oppføringer fra 24 kilder og er ordnet etter de fire temaene i mandatet. Strategisk rådgiver presenterer hovedfunnene i møtet. Grunnlaget legges i oktober også fram for Eldrerådet, Rådet for personer med funksjonsnedsettelse og Ungdomsrådet.
`,
    facts: `
Formannskapet bestemte 15. september 2020 (PS 81/20) at temaplanen skal bygge på et kunnskapsgrunnlag ordnet etter fire temaer. Hver oppføring er én påstand med kilde, og kilden er lagret slik den så ut da den ble brukt. Slik kan enhver kontrollere hva planen bygger på, og oppføringer som viser seg å være feil, kan rettes uten at resten må skrives om.

Fem funn fra grunnlaget:

- **De fleste er fornøyd, men ikke de eldste.** 78 prosent er fornøyd med de digitale tjenestene, mot 46 prosent av dem over 75 år {K-14}.
- **Litt over halvparten av tjenestene er digitale.** 31 av 54 kan gjøres på nett fra søknad til svar {K-33}, men i tolv av dem må ansatte fortsatt føre opplysningene inn på nytt {K-41}.
- **Styringen er spredt.** 38 fagsystemer mangler eier {K-3}, og utgiftene til IKT har økt med halvparten på fem år {K-8}.
- **Opplæringen er ujevn.** 63 prosent av de ansatte mestrer verktøyene de trenger. I helse og omsorg er andelen 52 prosent {K-12}.
- **Folk stoler på kommunen, men er skeptiske til målinger ute.** 71 prosent har tillit til hvordan personopplysninger behandles. For sensorer og kameraer er andelen 48 prosent {K-27}.

Noe vet vi for lite om. Tallene for fagsystemer er fra 2019 og er ikke oppdatert. Undersøkelsene når i liten grad innbyggere med kort botid. Klimaavtrykket av kommunens digitale utstyr er bare delvis kjent. Dette er nevnt i oppføringene det gjelder.

De tre rådene får den samme presentasjonen og kan gi råd om hva som mangler. Merknadene deres følger saken videre. Kunnskapsgrunnlaget blir holdt ved like mens planen er til behandling, og det legges ut på [kommunens nettsted](https://example.no/solvik/temaplan/kunnskapsgrunnlag).
`,
  },
}

/* Lines that the first and the second reading share word for word; `Later`: as the second has them. */

const planInShort = `Temaplanen skal gi retning for digitalisering og smart teknologi i Solvik i tolv år, både i kommunens tjenester og i lokalsamfunnet. Den revideres hvert fjerde år. Formannskapet vedtok mandat og rammer 15. september 2020 (PS 81/20) og fikk kunnskapsgrunnlaget presentert 20. oktober 2020 (OS 7/20).`

const backgroundNeed = `Solvik får om lag dobbelt så mange innbyggere over 80 år fram mot 2033, mens antallet i yrkesaktiv alder blir omtrent som nå {K-7}. Flere oppgaver skal løses med like mange hender. Digitalisering er ett av flere svar på dette, men bare når løsningene virker for dem som skal bruke dem.`

const backgroundAudit = `Planen følger også opp forvaltningsrevisjonen fra 2019. Revisjonen fant 127 fagsystemer, 38 av dem uten eier, og ulike beskrivelser av hvem som har ansvaret for informasjonssikkerhet {K-3} {K-4}. Kommunestyret ba om at anbefalingene skulle følges opp i den neste planen for digitalisering.`

const factsChapters = `Planen har sju kapitler: innledning, visjon og mål, utfordringer og muligheter, satsingsområder, ansvar og styring, gjennomføring og oppfølging, og økonomi. Satsingsområdene svarer til de fire temaene i mandatet.`

const factsTable = `Tabell: Satsingsområdene og det viktigste målet i hvert av dem
| Kapittel | Satsingsområde | Hovedmål |
|---|---|---|
| 4.1 | Samarbeid, organisering og styring | Kommunen prioriterer samlet og deler data og løsninger med andre |
| 4.2 | Kultur og kompetanse | Ansatte og ledere er trygge på verktøyene og på nye måter å arbeide på |
| 4.3 | Tillit, inkludering og demokratiutvikling | Alle får god hjelp, kan delta og kan stole på hvordan kommunen bruker opplysninger |
| 4.4 | Effektivisering og innovasjon ved bruk av teknologi | Teknologi frigjør tid, bedrer tjenester og skåner naturen |`

const factsNature = `Temaplanen er ikke en plan etter plan- og bygningsloven. Den binder ikke innbyggere eller bedrifter, men den styrer hvordan kommunen selv skal prioritere. Tiltakene får virkning når de er tatt inn i handlings- og økonomiplanen.`

const legalCouncils = `Eldrerådet, Rådet for personer med funksjonsnedsettelse og Ungdomsrådet har rett til å uttale seg i saken, jf. [kommuneloven § 5-12](https://lovdata.no/lov/2018-06-22-83). Etter forskrift om medvirkningsordninger § 2 skal rådene få saken så tidlig at uttalelsene kan påvirke utfallet, og uttalelsene skal følge saken til det organet som avgjør den endelig {K-25}.`

const legalOther = `Det er ingen lovfestet høringsfrist for en temaplan. Kravene til utredning følger av kommuneloven § 13-1. Innholdet må holde seg innenfor reglene om universell utforming i likestillings- og diskrimineringsloven §§ 17 og 18 {K-24}, personvernforordningen {K-31} og veiledningsplikten i forvaltningsloven § 11 {K-32}. Kommuneloven § 25-1 om internkontroll, som gjelder fra 1. januar 2021, gjør kommunedirektøren ansvarlig for internkontrollen med administrasjonens virksomhet {K-5}.`

const knowledgeIntro = `Kunnskapsgrunnlaget har 44 oppføringer fra 24 kilder. Her gjengis det som har hatt mest å si for forslaget.`

const knowledgeIntroLater = `Kunnskapsgrunnlaget har 44 oppføringer fra 26 kilder, av dem to nye. Tre oppføringer sier noe annet enn ved førstegangsbehandlingen {K-9} {K-13} {K-29}; listen etter saken viser hva. Her gjengis det som har hatt mest å si for forslaget.`

const knowledgeOne = `**Samarbeid, organisering og styring.** Utgiftene til IKT økte fra 21,4 til 32,5 millioner kroner på fem år, uten at folkevalgte noen gang tok stilling til summen {K-8}. Av ni større prosjekter ble gevinsten tatt ut i budsjettet i ett {K-10}. Solvik er med i det digitale samarbeidet i Fjordregionen, som anbefaler en felles katalog over åpne data {K-2} {K-9}.`

const knowledgeTwo = `**Kultur og kompetanse.** 63 prosent av de ansatte mestrer verktøyene de trenger, men bare 52 prosent i helse og omsorg {K-12}. 41 prosent har fått opplæring i personvern de siste to årene {K-13}, og kommunen har ikke noe minstekrav {K-18}. Et obligatorisk kurs på tjue minutter var nok til at langt færre lot seg lure av nettfiske {K-15}.`

const knowledgeTwoLater = `**Kultur og kompetanse.** 63 prosent av de ansatte mestrer verktøyene de trenger, men bare 52 prosent i helse og omsorg {K-12}. 47 prosent har fått opplæring i personvern de siste to årene, mot 41 prosent i 2019 {K-13}, og kommunen har ikke noe minstekrav {K-18}. Et obligatorisk kurs på tjue minutter var nok til at langt færre lot seg lure av nettfiske {K-15}.`

const knowledgeThree = `**Tillit, inkludering og demokratiutvikling.** 78 prosent av innbyggerne er fornøyd med de digitale tjenestene, mot 46 prosent av dem over 75 år {K-14}. Om lag 2 000 voksne bruker nesten aldri slike tjenester {K-23}. 71 prosent har tillit til kommunens behandling av personopplysninger, men bare 48 prosent når det gjelder sensorer og kameraer ute {K-27}. Få unge vet hvordan de kan påvirke {K-28}.`

const satisfactionChart = `![Stolpediagram: andel av innbyggerne som er fornøyd med kommunens digitale tjenester, etter alder. 18–34 år: 88 prosent; 35–49 år: 86 prosent; 50–66 år: 80 prosent; 67–75 år: 65 prosent; over 75 år: 46 prosent.](K-14 "Andel som er fornøyd med kommunens digitale tjenester, etter alder. Kilde: Innbyggerundersøkelsen i Solvik 2020" 80%)`

const knowledgeFour = `**Effektivisering og innovasjon.** 31 av 54 tjenester er digitale {K-33}. For tolv av dem må opplysningene fortsatt skrives inn på nytt for hånd {K-41}. Der hele løpet er tenkt gjennom, er gevinsten tydelig: Enkle byggesaker tar 17 dager mot tidligere 26 {K-44}. Styring av varme og lys har redusert energibruken i kommunale bygg med tolv prosent {K-36}.`

const assessmentDirection = `Kommunedirektøren mener at planens viktigste bidrag er rekkefølgen den setter: først ansvar og ferdigheter, så tillit, og deretter teknologi. Evalueringen av fire forsøk viser at gevinsten kom da arbeidsmåtene ble endret, ikke da utstyret ble tatt i bruk {K-19}.`

const assessmentBalance = `Planen skal balansere hensyn som ikke alltid peker samme veg. Tre avveininger har vært vanskeligst:

- **Tempo eller grundighet.** De 23 tjenestene som gjenstår, er de mest sammensatte. Planen setter ikke en dato for når alle skal være digitale, men krever at hver ny tjeneste tenkes gjennom fra ende til ende.
- **Felles eller eget.** Samarbeid gir lavere priser og mer kunnskap, men mindre frihet.
  - Nasjonale og regionale løsninger skal vurderes først.
  - Kommunen beholder ansvaret for egne data og egen sikkerhet uansett.
- **Kunnskap eller vern.** Målinger ute kan spare vann, energi og kjøring, men kan også oppleves som overvåking {K-37} {K-38}.`

const assessmentAiShared = `Kunstig intelligens er omtalt, men uten egne tiltak de første årene. Kommunen skal følge de nasjonale prinsippene {K-39}, og egne retningslinjer for saksbehandlingen legges fram som egen sak.`

const alternativeNone = `**Ingen ny plan.** Sektorene kan fortsette å prioritere hver for seg. Det krever minst av staben, men gir ikke svar på revisjonens anbefalinger og lar utgiftene vokse uten samlet styring. Alternativet frarådes.`

const alternativeShort = `**En fireårig handlingsplan.** En kortere plan kan være mer konkret og lettere å måle. Den vil likevel bli omtrent lik det som uansett står i handlings- og økonomiplanen, og den gir ikke retning for spørsmål som strekker seg over flere valgperioder, slik som ansvar, tillit og samarbeid.`

const alternativeRegional = `**En felles plan for Fjordregionen.** De fem kommunene har mange av de samme behovene. Kommunene er likevel kommet ulikt langt, og ansvaret for tjenestene ligger i hver kommune. En felles plan kan bli aktuell ved revisjonen i 2025.`

const economyFrame = `Planen bygger på en ramme på 4,2 millioner kroner i året i perioden 2022–2025. Av dette er 1,6 millioner nye midler, mens 2,6 millioner ligger i dagens budsjett. Nye midler må prioriteres i handlings- og økonomiplanen for 2022–2025. Planen bevilger ikke penger i seg selv.`

const economyTable = `Tabell: Årlig ramme 2022–2025, millioner kroner
| Satsingsområde | I dagens budsjett | Nye midler | Sum |
|---|---:|---:|---:|
| Samarbeid, organisering og styring | 0,5 | 0,2 | 0,7 |
| Kultur og kompetanse | 0,4 | 0,5 | 0,9 |
| Tillit, inkludering og demokratiutvikling | 0,5 | 0,5 | 1,0 |
| Effektivisering og innovasjon | 1,2 | 0,4 | 1,6 |
| Sum | 2,6 | 1,6 | 4,2 |`

const economyGain = `Kommunedirektøren har ikke lagt inn innsparing i tallene. Erfaringen er at gevinster bør regnes ut for hvert prosjekt og følges til de er tatt ut. Planen krever derfor en gevinstplan for alle prosjekter over 300 000 kroner.[^Grensen er satt slik at om lag ti prosjekter i året blir omfattet, regnet etter prosjektene i årene 2017–2019.^]`

const sustainabilitySocial = `### Sosial bærekraft

Digitale tjenester kan gjøre hverdagen enklere for dem som bor langt fra rådhuset, arbeider om dagen eller har vansker med å møte opp. De kan også stenge noen ute. Husstander i Nesland har langt dårligere nett enn resten av kommunen {K-30}, og etterspørselen etter digital hjelp på biblioteket er nesten firedoblet på tre år {K-29}.`

const sustainabilitySocialLater = `### Sosial bærekraft

Digitale tjenester kan gjøre hverdagen enklere for dem som bor langt fra rådhuset, arbeider om dagen eller har vansker med å møte opp. De kan også stenge noen ute. Husstander i Nesland har langt dårligere nett enn resten av kommunen {K-30}, og etterspørselen etter digital hjelp på biblioteket ble nesten firedoblet fra 2016 til 2019, før stengte filialer ga færre besøk i 2020 {K-29}.`

const sustainabilityEconomic = `### Økonomisk bærekraft

Planen skal dempe veksten i utgiftene ved at kommunen rydder i systemer, bruker felles avtaler og følger opp gevinster. For næringslivet er åpne data og mindre oppdrag de viktigste bidragene: 44 prosent av bedriftene ville brukt åpne data fra kommunen dersom de var enkle å finne {K-40}.`

const sustainabilityEnvironmental = `### Miljømessig bærekraft

De største miljøgevinstene ligger i lavere energibruk i bygg, tidlig varsling om lekkasjer og færre kjøreturer. Digitalt utstyr har samtidig sitt eget avtrykk. En ny innkjøpsavtale gir rett til reparasjon og oppgradering, slik at datamaskiner kan brukes i seks år i stedet for fire {K-42}.`

const childrenShared = `Barn og unge møter kommunens digitale valg på skolen, i kulturtilbudet og i helsetjenesten. Planen sier at opplysninger om barn skal ha et særlig vern, og at unge skal være med når tjenester for dem utvikles. Bruken av skjerm i undervisningen er et pedagogisk spørsmål og er ikke tema her. Ungdom har selv meldt at de gjerne hjelper eldre på nett {K-21}.`

const universalShared = `Kravene til universell utforming gjelder alle kommunens nettløsninger, også de eldre, fra 1. januar 2021 {K-24}. Fire tjenester som ble digitale på kort tid våren 2020, er ennå ikke fullt ut kontrollert {K-43}. Det gjøres før sommeren 2021, uavhengig av planen.`

const publicHealthShared = `Trygghetsalarmer og annen velferdsteknologi lar flere bo hjemme lenger {K-35}. Planen kan virke utjevnende dersom hjelpen når fram, og det motsatte dersom den ikke gjør det. Mindre kontakt med mennesker er en risiko for dem som bor alene, og må vurderes når tjenester legges om.`

export const firstReadingPaper: DemoPaper = {
  language: 'nb',
  sections: {
    proposal: `
1. Formannskapet legger forslag til «Temaplan for digitalisering og smart teknologi 2021–2033», datert 10. november 2020, ut på høring.
2. Høringen varer fra 4. januar til 15. mars 2021. Frist for innspill er 15. mars 2021. {{ansvar: Kommunedirektøren; frist: 2021-01-04; til: Formannskapet}}
3. Høringsparter er:
  - Eldrerådet, Rådet for personer med funksjonsnedsettelse og Ungdomsrådet
  - kontrollutvalget og gruppene i kommunestyret
  - fylkeskommunen, nabokommunene, Fjordregionen interkommunalt samarbeid og statlige etater med oppgaver i kommunen
  - kommunens ansatte og deres organisasjoner
  - Solvik næringsforening og bedrifter i kommunen
  - velforeninger, frivillige lag og andre interesseorganisasjoner
  - alle innbyggere
4. Kommunedirektøren kan gjøre endringer av redaksjonell art i planen før den legges ut på høring. Endringer i innholdet må legges fram for formannskapet.
5. Kommunedirektøren holder minst tre åpne møter i høringsperioden. Innspill skal kunne gis på nett, på papir, på telefon og i møtene. {{ansvar: Kommunedirektøren; frist: 2021-03-15; til: Formannskapet}}
6. Saken legges fram til annengangsbehandling i april 2021, med en vurdering av hvert innspill og en oversikt over hva som er endret. {{ansvar: Kommunedirektøren; frist: 2021-04-21; til: Formannskapet}}
`,
    summary: paragraphs(
      planInShort,
      `Kommunedirektøren legger nå fram forslag til plan og foreslår at den legges ut på høring i ti uker, fra 4. januar til 15. mars 2021. Formannskapet tar i denne omgangen ikke stilling til innholdet, men til om forslaget er godt nok til å bli drøftet av alle som det gjelder.`,
    ),
    background: paragraphs(
      backgroundNeed,
      backgroundAudit,
      `Forslaget er laget av en arbeidsgruppe med deltakere fra alle sektorer, verneombudet og to tillitsvalgte. Gruppen har hatt seks møter i september, oktober og november.`,
    ),
    facts: paragraphs(
      factsChapters,
      factsTable,
      factsNature,
      `Fire formuleringer i forslaget er det særlig viktig å få prøvd i høringen:

- Kapittel 4.1: Kommunen skal samarbeide med Fjordregionen om deling av åpne data. Det er ikke satt noen frist.
- Kapittel 4.3: «Kommunen skal tilby digitale tjenester til alle.»
- Kapittel 5: «Ansvaret for informasjonssikkerhet ligger hos IKT-avdelingen.»
- Kapittel 6: Formannskapet får status for planen annethvert år.`,
    ),
    legalBasis: paragraphs(legalCouncils, legalOther),
    knowledge: paragraphs(
      knowledgeIntro,
      knowledgeOne,
      knowledgeTwo,
      knowledgeThree,
      satisfactionChart,
      knowledgeFour,
      `Grunnlaget har svakheter. Opptellingen av fagsystemer er ett år gammel, og innbyggere med kort botid er lite representert i undersøkelsene. Høringen vil gi mer kunnskap om begge deler.`,
    ),
    participation: paragraphs(
      `Kunnskapsgrunnlaget ble i oktober lagt fram for Eldrerådet, Rådet for personer med funksjonsnedsettelse og Ungdomsrådet. Rådene ba om at planen må si noe om dem som ikke er på nett, at teksten må være lett å lese, og at unge må få prøve tjenester før de er ferdige. Forslaget har tatt opp det siste, men bare delvis de to første.`,
      `Høringen skal være åpen for alle. Planen legges ut på kommunens nettsted, på biblioteket og på filialene. Rådene får den oversendt i januar, slik at de kan behandle den i ordinære møter. Det planlegges åpne møter for Solvik sentrum, Breivik og Nesland og et eget møte for ansatte. Møtene holdes digitalt, med mulighet til å ringe inn, dersom smittevernreglene krever det.`,
      `Innspill blir offentlige. Navn og kontaktopplysninger til privatpersoner blir ikke lagt ut.`,
    ),
    assessment: paragraphs(
      assessmentDirection,
      assessmentBalance,
      `Forslaget sier at kommunen skal tilby digitale tjenester til alle. Kommunedirektøren mener at dette er et riktig mål, men ser at formuleringen kan leses på to måter: som et løfte om gode tjenester, eller som at andre måter å få hjelp på faller bort. Høringen bør avklare hva innbyggerne ønsker.`,
      `Ansvaret for informasjonssikkerhet er foreslått lagt til IKT-avdelingen, fordi det er der fagkunnskapen finnes. Revisjonen anbefalte å legge ansvaret i linjen. Arbeidsgruppen delte seg i spørsmålet, og kommunedirektøren ber om synspunkter fra ledere, ansatte og næringsliv.`,
      assessmentAiShared,
      `Samlet vurderer kommunedirektøren at forslaget er tydelig nok til at folk kan være enige eller uenige i det. Det er hensikten med en høring.`,
    ),
    alternatives: paragraphs(
      alternativeNone,
      alternativeShort,
      alternativeRegional,
      `**Kortere høring.** Seks uker er vanlig i mange plansaker. Mandatet krever minst åtte. Ti uker gir rådene og organisasjonene tid til å behandle saken i et ordinært møte og er derfor foreslått.`,
    ),
    economy: paragraphs(
      economyFrame,
      economyTable,
      economyGain,
      `Høringen er anslått til 60 000 kroner, som dekkes av stabens budsjett for 2021.`,
    ),
    sustainability: paragraphs(sustainabilitySocial, sustainabilityEconomic, sustainabilityEnvironmental),
    children: childrenShared,
    universalDesign: paragraphs(
      universalShared,
      `En løsning kan oppfylle kravene og likevel være umulig å bruke for den som mangler utstyr, nett eller elektronisk ID. Forslaget sier lite om dette.`,
    ),
    publicHealth: publicHealthShared,
    conclusion: `
Kommunedirektøren tilrår at forslaget legges ut på høring med frist 15. mars 2021. Etter høringen vurderes alle innspill, og saken kommer tilbake til formannskapet 21. april før kommunestyret gjør endelig vedtak i mai.
`,
  },
}

/** The chief executive's proposal at the second reading, which the formannskap recommended. */
const recommendedPoints = `1. Kommunestyret vedtar «Temaplan for digitalisering og smart teknologi 2021–2033», datert 6. april 2021.
2. Planen revideres hvert fjerde år, første gang i 2025. {{ansvar: Kommunedirektøren; frist: 2025-05-31; til: Kommunestyret}}
3. Digitale tjenester skal alltid ha et likeverdig alternativ for dem som ikke kan bruke dem.
4. Formannskapet får status for planen hvert år sammen med årsrapporten, første gang våren 2022. {{ansvar: Kommunedirektøren; frist: 2022-04-30; til: Formannskapet}}
5. En årlig ramme på 4,2 millioner kroner i perioden 2022–2025, av dette 1,6 millioner i nye midler, vurderes i handlings- og økonomiplanen. {{ansvar: Kommunedirektøren; frist: 2021-10-29; til: Formannskapet}}
6. Den felles katalogen over åpne data skal være på plass innen utgangen av 2023. {{ansvar: Kommunedirektøren; frist: 2023-12-31; til: Formannskapet}}`

export const secondReadingPaper: DemoPaper = {
  language: 'nb',
  sections: {
    proposal: paragraphs(
      `Formannskapet legger saken fram for kommunestyret med slik innstilling:`,
      recommendedPoints,
    ),
    summary: paragraphs(
      planInShort,
      `Formannskapet la 24. november 2020 (PS 112/20) forslaget ut på høring. Det kom 40 innspill. Kommunedirektøren foreslår sju endringer i planen og et nytt punkt i vedtaket: Digitale tjenester skal alltid ha et likeverdig alternativ for dem som ikke kan bruke dem.`,
    ),
    changes: paragraphs(
      `Tabellen viser hva som er endret i planen siden førstegangsbehandlingen. Tabellene med tiltak er rettet tilsvarende. Alt annet i planteksten står som før, bortsett fra nye datoer og nummer i kapittel 2. Spørsmålene til høringen er tatt ut.`,
      `Tabell: Endringer siden førstegangsbehandlingen
| Kapittel | Endring | Innspill |
|---|---|---|
| 2 | Nytt sammendrag på én side i klart språk | {I-10} {I-19} {I-35} |
| 4.1 | Felles katalog over åpne data innen utgangen av 2023; før uten frist | {I-15} {I-24} {I-31} |
| 4.2 | Ny setning: «Alle ansatte får minst fire timer opplæring i året i digitale verktøy og personvern.» | {I-18} {I-14} {I-21} |
| 4.3 | «Kommunen skal være digital først, og alltid tilby et likeverdig alternativ til dem som ikke kan bruke digitale tjenester.» Før: «Kommunen skal tilby digitale tjenester til alle.» Et nytt avsnitt forklarer hva likeverdig betyr. | {I-7} {I-12} {I-23} |
| 4.4 | Ny setning: «Sensorer i det offentlige rom skal ikke kunne kjenne igjen personer, og et register over dem skal være åpent for alle.» | {I-9} {I-29} |
| 5 | «Ansvaret for informasjonssikkerhet ligger hos virksomhetslederen, med kommunedirektøren som øverste ansvarlige.» Før: IKT-avdelingen | {I-31} {I-27} |
| 6 | Status til formannskapet hvert år sammen med årsrapporten; før annethvert år | {I-34} {I-25} {I-33} |`,
      `I forslaget til vedtak er punkt 3 nytt. Det gjentar løftet fra kapittel 4.3, fordi flere ba om at kommunestyret selv skal stå bak det {I-7} {I-33}.`,
      `Kommunedirektøren har vurdert om endringene krever en ny høring. Alle svarer på spørsmål som ble reist i høringsutkastet, og ingen av dem legger nye plikter på innbyggere eller bedrifter. En ny høring er derfor ikke nødvendig.`,
    ),
    background: paragraphs(
      backgroundNeed,
      backgroundAudit,
      `Formannskapet behandlet forslaget første gang 24. november 2020 og la det ut på høring fra 4. januar til 15. mars 2021.`,
    ),
    facts: paragraphs(factsChapters, factsTable, factsNature),
    legalBasis: paragraphs(legalCouncils, legalOther),
    knowledge: paragraphs(
      knowledgeIntroLater,
      knowledgeOne,
      knowledgeTwoLater,
      knowledgeThree,
      satisfactionChart,
      knowledgeFour,
      `Grunnlaget har svakheter. Opptellingen av fagsystemer er fra 2019, og innbyggere med kort botid er lite representert i undersøkelsene. Høringen har gitt nyttige utfyllinger, blant annet om språk som hindring {I-22} og om ferdighetene i tjenester med turnus {I-21}.`,
      `Fjordregionens oversikt over åpne data er trukket tilbake av utgiveren, men anbefalingen om en felles katalog står {K-9}.`,
    ),
    participation: paragraphs(
      `Kunnskapsgrunnlaget ble i oktober 2020 lagt fram for Eldrerådet, Rådet for personer med funksjonsnedsettelse og Ungdomsrådet. Alle tre rådene uttalte seg også i høringen {I-7} {I-10} {I-12}. Uttalelsene følger saken som vedlegg og skal følge den videre til kommunestyret.`,
      `Høringen varte i ti uker. Planen lå på kommunens nettsted, på biblioteket og på filialene. Åpne møter for Solvik sentrum, Breivik og Nesland og et møte for ansatte ble holdt digitalt av hensyn til smittevernet, med mulighet til å ringe inn. Til sammen deltok 143 personer.`,
      `Tabell: Innspill etter avsender
| Avsender | Antall |
|---|---:|
| Privatpersoner | 12 |
| Organisasjoner | 8 |
| Offentlige organer | 7 |
| Næringsliv | 4 |
| Ansatte | 4 |
| Lovpålagte råd | 3 |
| Grupper i kommunestyret | 2 |
| Sum | 40 |`,
      `To innspill kom etter fristen, 17. og 19. mars {I-39} {I-40}. De er vurdert på linje med de andre. Hvert innspill er delt opp i punkter, og hvert punkt har fått en vurdering. Av 84 punkter er 32 fulgt, 21 delvis fulgt, 13 ikke fulgt og 18 tatt til orientering. Oversikten ligger ved saken. Navn og kontaktopplysninger til privatpersoner er ikke med.`,
    ),
    assessment: paragraphs(
      assessmentDirection,
      assessmentBalance,
      `Spørsmålet om dem som ikke bruker digitale tjenester, er det som flest tok opp. Høringsutkastet sa at kommunen skal tilby digitale tjenester til alle. Eldrerådet viste at dette ikke beskriver virkeligheten for de eldste {I-7}. Rådet for personer med funksjonsnedsettelse krevde et reelt alternativ {I-12}, og en innbygger på 84 år fortalte om beskjeden om at en klage måtte sendes digitalt {I-23}. Kommunedirektøren foreslår at det digitale er førstevalget, men at kommunen alltid har et likeverdig alternativ. Likeverdig betyr samme frist, samme pris og samme vekt i behandlingen.`,
      `Ansvaret for informasjonssikkerhet var foreslått lagt til IKT-avdelingen. Næringsforeningen {I-31} og Datafaglig forum for ansatte {I-27} mener at det må følge linjen. Det stemmer med revisjonens anbefaling og med kommuneloven § 25-1, og det er nå foreslått. Forumets ønske om en uavhengig sikkerhetsleder er ikke fulgt, fordi det krever en ny stilling uten dekning i rammen.`,
      `Fellesorganisasjonen for kommuneansatte ba om åtte timer opplæring i året {I-18}. Kommunedirektøren foreslår fire. Kravet gjelder fra 2022 og er et gulv, ikke et tak. Åtte timer ville kreve vikarer i turnus for mer enn rammen gir rom for.`,
      `En innbygger krevde at det ikke settes opp sensorer i det offentlige rom {I-9}. Et forbud ville stanse nyttige målinger av vann, luft og veger og er derfor ikke fulgt. Bekymringen er likevel saklig. Planen får en klar grense mot gjenkjenning av personer, og et register som er åpent for alle, slik Grønn hverdag Solvik foreslo {I-29}.`,
      assessmentAiShared,
      `Noen større forslag er ikke fulgt. Et femte satsingsområde for bredbånd {I-4} ligger utenfor mandatet, men utbygging behandles i egne saker. Digitalisering av alle 54 tjenester innen 2022 {I-13} lar seg ikke gjøre innenfor rammen. Bindende avstemninger for ungdom {I-10} kan ikke vedtas i en temaplan. At alle anskaffelser av fagsystemer skal skje gjennom Fjordregionen {I-15}, vil binde kommunen også der behovene er ulike.`,
      `Samlet vurderer kommunedirektøren at høringen har gjort planen tydeligere, særlig om hva innbyggerne kan regne med.`,
    ),
    alternatives: paragraphs(
      alternativeNone,
      alternativeShort,
      alternativeRegional,
      `**Åtte timer opplæring.** Vikarutgiftene er beregnet til 1 100 000 kroner i året. Det overstiger de nye midlene som er satt av til kultur og kompetanse, og vil kreve en tilsvarende reduksjon på et annet område.`,
    ),
    economy: paragraphs(
      economyFrame,
      economyTable,
      economyGain,
      `Endringene etter høringen holder seg innenfor rammen. Fire timer opplæring for 2 310 ansatte er om lag 9 240 timer i året. Det meste skjer i ordinær arbeidstid. Vikarutgiftene i turnus er beregnet til 500 000 kroner i året og dekkes av de nye midlene. Solviks andel av arbeidet med datakatalogen er om lag 90 000 kroner i året, og sensorregisteret koster om lag 120 000 kroner én gang. Forslaget om å bruke de nye midlene til omsorg {I-25} er et valg som hører hjemme i budsjettet.`,
    ),
    sustainability: paragraphs(
      sustainabilitySocialLater,
      `Kravet om et likeverdig alternativ og et register som alle kan se, er de endringene som betyr mest for den sosiale bærekraften.`,
      sustainabilityEconomic,
      sustainabilityEnvironmental,
    ),
    children: paragraphs(
      childrenShared,
      `Ungdomsrådet har prøvd planen på elever og ba om én side på vanlig språk {I-10}. Den er nå tatt inn i kapittel 2.`,
    ),
    universalDesign: paragraphs(
      universalShared,
      `En løsning kan oppfylle kravene og likevel være umulig å bruke for den som mangler utstyr, nett eller elektronisk ID. Punkt 3 i vedtaket møter dette. Rådet for personer med funksjonsnedsettelse ba også om en lettlest utgave og en lydfil {I-12}. Sammendraget kan leses av skjermleser, men de to utgavene er ikke planlagt nå.`,
    ),
    publicHealth: publicHealthShared,
    conclusion: `
Kommunedirektøren tilrår at formannskapet anbefaler planen for kommunestyret slik den nå ligger ved saken. Kommunestyret gjør endelig vedtak 11. mai 2021.
`,
  },
}

export const councilPaper: DemoPaper = {
  language: 'nb',
  sections: {
    proposal: paragraphs(
      `Formannskapet har i møte 21. april 2021 (PS 35/21) gitt slik innstilling til kommunestyret:`,
      recommendedPoints,
    ),
    summary: `
Kommunestyret får temaplanen for digitalisering og smart teknologi til endelig vedtak. Planen har tolv års horisont og fire satsingsområder. Den har vært på høring i ti uker, og 40 innspill har ført til endringer om blant annet likeverdige alternativer, ansvar for sikkerhet, opplæring, sensorer og årlig status. Formannskapet anbefaler at planen vedtas. Kommunestyret bevilger ikke penger i denne saken; det skjer i handlings- og økonomiplanen til høsten.
`,
    background: `
Den forrige digitaliseringsstrategien gikk ut ved utgangen av 2019. Samme høst viste en forvaltningsrevisjon at styringen av IKT var spredt og ansvaret uklart {K-4} {K-10}. Kommunestyret ba 10. desember 2019 om at anbefalingene skulle følges opp i den neste planen. Det er denne saken som gjør det.

Planen utdyper kommuneplanens samfunnsdel, som sier at teknologi skal tas i bruk når den gir bedre tjenester eller frigjør tid, og at ingen skal miste et tilbud fordi de ikke er på nett {K-7}.
`,
    facts: paragraphs(
      `Saken har vært behandlet fire ganger i formannskapet før den nå går til endelig vedtak.`,
      `Tabell: Saksgangen
| Dato | Organ | Sak | Resultat |
|---|---|---|---|
| 15. september 2020 | Formannskapet | PS 81/20 | Mandat og rammer vedtatt |
| 20. oktober 2020 | Formannskapet | OS 7/20 | Kunnskapsgrunnlaget presentert |
| Oktober 2020 | De tre lovpålagte rådene | – | Kunnskapsgrunnlaget presentert |
| 24. november 2020 | Formannskapet | PS 112/20 | Lagt ut på høring |
| 4. januar–15. mars 2021 | Åpen høring | – | 40 innspill |
| 21. april 2021 | Formannskapet | PS 35/21 | Innstilling til kommunestyret |
| 11. mai 2021 | Kommunestyret | PS 29/21 | Endelig vedtak |`,
      `Planen som nå legges fram, har sju kapitler. Det første forklarer hva planen er, og det andre gir visjonen, målene og et sammendrag på én side. Det tredje beskriver hvor Solvik står i dag. Det fjerde er hoveddelen, med tiltak innenfor fire satsingsområder:

1. **Samarbeid, organisering og styring** samler prioriteringen i én portefølje, gir hvert fagsystem en eier og setter frist for en felles katalog over åpne data.
2. **Kultur og kompetanse** innfører et minstekrav til opplæring, superbrukere i alle virksomheter og støtte til ledere som skal endre arbeidsmåter.
3. **Tillit, inkludering og demokratiutvikling** gir alle rett til et likeverdig alternativ og gjør det enklere å følge med og si sin mening.
4. **Effektivisering og innovasjon ved bruk av teknologi** gjør flere tjenester digitale fra ende til ende og setter grenser for sensorer i det offentlige rom.

De tre siste kapitlene fordeler ansvaret, beskriver den årlige oppfølgingen og viser den økonomiske rammen.

I dag er 31 av 54 tjenester digitale {K-33}, og 78 prosent av innbyggerne er fornøyd med dem. Blant dem over 75 år er andelen 46 prosent {K-14}. Forskjellen mellom de to tallene er grunnen til punkt 3 i innstillingen.`,
    ),
    participation: `
Alle som ville, kunne uttale seg. Innspillene kom fra privatpersoner, organisasjoner, bedrifter, ansatte, offentlige organer og to grupper i kommunestyret. To av dem kom etter fristen og er likevel vurdert. Formannskapet fikk en samlet oversikt der hvert punkt har en vurdering og en konklusjon. Oversikten følger saken.

Eldrerådet, Rådet for personer med funksjonsnedsettelse og Ungdomsrådet har uttalt seg {I-7} {I-12} {I-10}. Etter forskrift om medvirkningsordninger § 2 skal uttalelsene følge saksdokumentene til det organet som avgjør saken endelig. De er derfor vedlagt i sin helhet.

Kontrollutvalget uttalte seg om rapporteringen og fikk gjennomslag for årlig status {I-34}. Pensjonistlista ba om at løftet om et likeverdig alternativ står i selve vedtaket {I-33}, og Bygdalista krevde det samme løftet {I-38}.
`,
    assessment: `
Kommunestyret skal ta stilling til tre valg som vil merkes i flere valgperioder.

**Digital først, med et likeverdig alternativ.** Flertallet av innbyggerne vil ordne sakene sine på nett, og kommunen sparer tid når de kan det. Om lag 2 000 voksne gjør det nesten aldri {K-23}. Innstillingen gir dem et løfte som kan etterprøves: Den som ikke kan bruke den digitale løsningen, skal ha samme frist, samme pris og samme vekt i behandlingen. Løftet har en kostnad, fordi kommunen må holde to veger åpne. Kommunedirektøren regner med at merarbeidet blir mindre etter hvert, men aldri null.

**Ansvar i linjen.** Den som leder en virksomhet, har ansvaret for opplysningene der, også når de er digitale. IKT-avdelingen gir råd og sørger for den tekniske sikringen. Endringen er krevende for ledere som allerede har mye å gjøre, og den henger derfor sammen med kravet om opplæring. Fire timer i året er ikke mye, men det er fire timer mer enn mange får i dag {K-18}.

**Åpenhet om målinger.** Under halvparten av innbyggerne har tillit til sensorer og kameraer ute {K-27}. Planen sier nei til utstyr som kan kjenne igjen personer, og ja til et register som alle kan se. Noen ville ha et forbud {I-9}, andre vil ha flere målinger av naturen {I-29}. Innstillingen gir rom for målinger uten å følge mennesker. En regel om private sensorer er ikke tatt med, fordi kommunen ikke kan pålegge private en meldeplikt i en temaplan {I-39}.

Planen lover ikke alt. Den setter ikke en dato for når alle tjenester skal være digitale, og den bygger ikke ut bredbånd.[^Bredbånd behandles i egne saker. Kartleggingen fra 2020 viser at 54 prosent av husstandene i Nesland har tilbud om minst 100 megabit i sekundet.^] Den gir heller ikke egne midler til frivillige som driver digital hjelp {I-11}. Kommunedirektøren mener at det er riktig å love det kommunen kan holde, og å rapportere åpent hvert år.

Dersom kommunestyret ønsker å endre planen på vesentlige punkter, bør det vurdere om saken må sendes tilbake til formannskapet, slik at de som har uttalt seg, kan bli hørt på nytt.
`,
    economy: `
Innstillingen bygger på 4,2 millioner kroner i året i perioden 2022–2025. 2,6 millioner av dette er videreføring av dagens budsjett. 1,6 millioner er nytt og må prioriteres mot andre formål når handlings- og økonomiplanen behandles i desember 2021. Blir rammen mindre, vil kommunedirektøren foreslå å utsette tiltak i satsingsområde 4 før det kuttes i opplæring og hjelp til innbyggere.

Rammen dekker ikke nye fagsystemer. De finansieres som før i investeringsbudsjettet, men skal fra 2022 prioriteres samlet.
`,
    sustainability: `
Planen er vurdert etter alle de tre sidene av bærekraft, slik mandatet krever. Sosialt er hovedgrepet at ingen skal stå uten et alternativ. Økonomisk skal kommunen rydde i systemene, dele kostnader i Fjordregionen og følge gevinstene til de er tatt ut. Miljømessig peker planen på lavere energibruk i bygg, der styring av varme og lys alt har gitt tolv prosent reduksjon {K-36}, og på utstyr som varer lenger {K-42}.

Hensynene trekker av og til i ulik retning. To kanaler inn til kommunen er godt for deltakelsen, men koster mer enn én. Flere målinger kan gi mindre utslipp, men krever utstyr som selv har et avtrykk. Planen løser dette ved at hvert større prosjekt må vise virkningene på alle tre områdene før det blir prioritert.
`,
    children: `
Ungdomsrådet syntes høringsutkastet var for langt og for tungt. Planen har nå et sammendrag på én side, og unge skal være med når tjenester for dem utvikles. Forslaget om bindende digitale avstemninger for ungdom er ikke tatt inn, men rådgivende avstemninger kan fremmes som egen sak {I-10}.
`,
    conclusion: `
Formannskapet anbefaler kommunestyret å vedta planen og de fem tilhørende punktene i innstillingen. Etter vedtaket legges planen og sammendraget ut på kommunens nettsted, og sammendraget deles ut på papir i de tre bibliotekfilialene. Den første årlige statusen kommer våren 2022.
`,
  },
}
