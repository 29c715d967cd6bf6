import type { DemoAttachment } from './types.ts'

/** The formal statements of the three statutory councils (inputs 7, 10 and 12), as letters. */

export const elderCouncilStatement: DemoAttachment = {
  title: 'Uttalelse fra Eldrerådet til temaplan for digitalisering og smart teknologi',
  form: 'letter',
  language: 'nb',
  body: `
Solvik kommune
Eldrerådet

Solvik, 21. januar 2021

Til kommunedirektøren, ved strategisk rådgiver

**Sak 20/01610: Høring av temaplan for digitalisering og smart teknologi 2021–2033**

Eldrerådet behandlet høringsutkastet i møte 19. januar 2021, sak 3/21. Kunnskapsgrunnlaget fikk vi allerede i oktober, og det takker vi for. Det er bra at kommunen lager en samlet plan, og digitale tjenester gjør hverdagen enklere også for mange eldre.

Eldre er likevel ikke én gruppe. Noen har dårlig syn eller skjelvende hender, noen har ikke råd til utstyr, og noen vil rett og slett ikke. Alle har samme rett til kommunens tjenester. Når 78 prosent av innbyggerne er fornøyde med de digitale tjenestene, men bare 46 prosent av dem over 75 år, må planen svare på hvorfor.

Rådet fattet følgende enstemmige vedtak:

1. Setningen «Kommunen skal tilby digitale tjenester til alle» i kapittel 4.3 må endres slik at det alltid finnes et likeverdig alternativ for dem som ikke kan bruke digitale tjenester. Det samme skal stå i vedtaket. Et telefonnummer som ingen svarer på, er ikke et alternativ.
2. Opplæring må gis der folk allerede møtes, for eksempel på biblioteket og i pensjonistforeningene, og den må gjentas.
3. Tilfredsheten blant innbyggere over 75 år bør måles hvert år og legges fram for de folkevalgte.
4. Fullmakter for pårørende må ordnes trygt. Ingen skal behøve å gi fra seg koden sin.

Rådet ber om at uttalelsen følger saken til kommunestyret, og om å få vite hva den førte til.

Med hilsen

Leder i Eldrerådet
`,
}

export const youthCouncilStatement: DemoAttachment = {
  title: 'Uttalelse fra Ungdomsrådet til temaplan for digitalisering og smart teknologi',
  form: 'letter',
  language: 'nb',
  body: `
Solvik kommune
Ungdomsrådet

Solvik, 1. februar 2021

Til dere som lager temaplanen

**Sak 20/01610: Dette mener Ungdomsrådet om den digitale planen**

Vi hadde planen oppe på møtet vårt 28. januar, sak 2/21. Elleve av oss var med, på skjerm. I oktober fikk vi høre om kunnskapsgrunnlaget, og det var bra, for da visste vi litt på forhånd.

Det meste i planen er vi enige i. Det er lurt å tenke på folk først og dingser etterpå. Men hvis folk skal være med, må de skjønne hva som står der. Vi fant 23 ord på fire sider som ingen av oss kunne forklare.

Alle på møtet stemte for dette:

1. Lag en kort utgave av planen på én side, med vanlige ord. Skriv hva dere skal gjøre, hvorfor, og hva det betyr for oss.
2. La ungdom teste nye tjenester før de er ferdige. Vi kan samle en testgruppe på hver ungdomsskole i løpet av en uke.
3. Lag en digital avstemning for alle mellom 13 og 18 år to ganger i året, og gjør det som får flest stemmer.

Til slutt: Svar oss. Det verste er ikke å få nei. Det verste er å aldri høre noe. Skriv gjerne tilbake hva dere ble enige om, på en måte som vi kan lese høyt på neste møte.

Hilsen

Leder og nestleder i Ungdomsrådet
`,
}

export const disabilityCouncilStatement: DemoAttachment = {
  title:
    'Uttalelse fra Rådet for personer med funksjonsnedsettelse til temaplan for digitalisering og smart teknologi',
  form: 'letter',
  language: 'nb',
  body: `
Solvik kommune
Rådet for personer med funksjonsnedsettelse

Solvik, 4. februar 2021

Til kommunedirektøren, ved strategisk rådgiver

**Sak 20/01610: Temaplan for digitalisering og smart teknologi 2021–2033 – uttalelse i høringen**

Rådet behandlet saken i møte 2. februar 2021, sak 5/21. Strategisk rådgiver deltok og svarte på spørsmål. Vedtaket ble gjort enstemmig.

Teknologi kan gjøre en avgjørende forskjell. Den som ikke kan kjøre bil, kan møte digitalt. Den som ikke kan snakke i telefonen, kan skrive. Nettopp derfor er konsekvensen stor når en tjeneste er laget uten tanke for hvordan folk faktisk bruker den. Rådets medlemmer prøvde seks av kommunens digitale skjemaer før møtet. To av dem lot seg ikke fylle ut med skjermleser, og ett ble lukket før mange rakk å svare.

Rådet vedtok:

1. Planen må fastslå at kommunen alltid skal tilby et likeverdig alternativ til dem som ikke kan bruke digitale tjenester. Alternativet må ha reelle åpningstider, og lokalene må være tilgjengelige.
2. Kravene til universell utforming i likestillings- og diskrimineringsloven §§ 17 og 18 er et minimum. Nye tjenester bør prøves av personer med ulike funksjonsnedsettelser før de tas i bruk.
3. Planen bør gis ut i en lettlest utgave og som lydfil.

Rådet stiller gjerne med testpersoner, og ber om at uttalelsen følger saken til den avgjøres i kommunestyret.

Med vennlig hilsen

Leder i rådet
`,
}
