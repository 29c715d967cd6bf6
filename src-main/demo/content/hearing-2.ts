import type { DemoInput } from './types.ts'

/** Inputs 21–40; 39 and 40 came after the deadline 15 March 2021. */
export const inputs2: readonly DemoInput[] = [
  {
    number: 21,
    sender: 'Hjemmesykepleien, sone vest',
    senderKind: 'employee',
    received: '2021-02-23',
    text: `
Dette er skrevet på vaktrommet mellom to runder, så det får bli kort.

Vi er 22 som kjører rundt i Breivik og Nesland med nettbrett i baksetet. Journalen, medisinlista og kjørelista ligger der. Når det virker, er det gull. Men opplæringen vår var en lenke på e-post. Den ble åpnet av fem. Resten av oss har ikke en time til overs på vakt, og fridagene våre er fridager. Skal vi lære noe, må timene inn i turnusen når den settes, akkurat som ferie og helg.

Innerst i Nesland faller nettet ut på hele strekningen forbi skysstasjonen. Da skriver vi på hånden og fører inn etterpå. Det går ut over sikkerheten, og det tar en halvtime hver dag. Finn ut av den strekningen, så har dere gjort mer for velferdsteknologien enn ti nye apper.
`,
    summary:
      'De ansatte forteller at nettbrettene er nyttige, men at opplæringen har vært en lenke på e-post. De vil ha opplæringstid inn i turnusen og peker på manglende dekning på en strekning i Nesland.',
    points: [
      {
        text: 'Tid til opplæring må legges inn i turnusen når den settes.',
        theme: 2,
        assessment:
          'Opplæring som forutsetter ledig tid på vakt, blir ikke gjennomført i en turnustjeneste. Et fast årlig minstekrav gjør at lederen må planlegge timene på linje med annen bundet tid. Kommunedirektøren regner med at kravet gjelder fra turnusplanene for 2022.',
        conclusion: 'followed',
        change:
          'Kapittel 4.2: Alle ansatte får minst fire timer opplæring i året, også ansatte i turnus. Endringen er utløst av innspill 18.',
      },
      {
        text: 'Manglende dekning på en strekning i Nesland gir dobbeltarbeid og svekker sikkerheten.',
        theme: 4,
        assessment:
          'Opplysningen er alvorlig fordi journal og medisinliste må være tilgjengelig der pasienten er. Den er meldt videre som avvik, og virksomhetslederen er bedt om å innføre en fast rutine for arbeid uten nett. Planen regulerer ikke utbygging på enkeltstrekninger, og den endres ikke her.',
        conclusion: 'noted',
      },
    ],
  },
  {
    number: 22,
    sender: 'Flerkulturelt fellesskap i Solvik',
    senderKind: 'organisation',
    received: '2021-02-25',
    text: `
Takk for at dere spurte oss! Foreningen har medlemmer fra 31 land. Vi leste planen sammen på tre kvelder, på norsk, arabisk, polsk og tigrinja, og med mye latter over de lengste ordene.

Mange av oss er flinke på mobil. Vi bruker den til bank, skole og familie på andre siden av jorda. Det vanskelige er ikke skjermen, men språket på den. Et skjema om barnehageplass kan ha ord som ikke finnes i ordboka. Da hjelper det ikke å trykke på «les mer», for der er det flere slike ord. Da trenger vi et menneske vi kan spørre, og som har tid til å forklare to ganger.

Vi ønsker at planen får en kort utgave på enkelt norsk. Den må oversettes til de seks vanligste språkene i kommunen. Vi leser gjerne korrektur, og vi kan dele den ut.
`,
    summary:
      'Foreningen forteller at språket, og ikke skjermen, er den største hindringen. Den ber om at det alltid finnes et menneske å spørre, og om en kort utgave av planen på enkelt norsk, oversatt til seks språk.',
    points: [
      {
        text: 'Ber om en kort utgave av planen på enkelt norsk, oversatt til de seks vanligste språkene i kommunen.',
        theme: 3,
        assessment:
          'Foreningen gir en viktig påminnelse om at digital ferdighet og språkforståelse er to ulike ting. Et sammendrag på enkelt norsk kommer nå inn i planen og kan også lettere oversettes. Oversettelse til seks språk er ikke kostnadsberegnet, men tilbudet om korrekturlesing gjør det aktuelt å vurdere senere.',
        conclusion: 'partly',
        change:
          'Kapittel 2: sammendrag på én side i klart språk, etter innspill 10. Oversettelser er ikke tatt inn i planen.',
      },
      {
        text: 'Det må alltid finnes et menneske å spørre når skjemaet ikke er til å forstå.',
        theme: 3,
        assessment:
          'Den som ikke forstår et skjema, er like avskåret fra tjenesten som den som mangler utstyr. Kommunen har veiledningsplikt etter forvaltningsloven § 11, og den gjelder også når tjenesten er digital. Planens nye ordlyd om et likeverdig alternativ omfatter slike tilfeller.',
        conclusion: 'followed',
        change:
          'Kapittel 4.3: Kommunen skal «alltid tilby et likeverdig alternativ til dem som ikke kan bruke digitale tjenester». Se også innspill 7, 12 og 23.',
      },
    ],
  },
  {
    number: 23,
    sender: 'Privatperson, Indre Solvik',
    senderKind: 'privatePerson',
    received: '2021-02-26',
    text: `
Jeg er 84 år og skriver dette på maskin, så får barnebarnet mitt sende det inn for meg. Det sier vel det meste.

Jeg har ikke smarttelefon og kommer ikke til å skaffe meg det. Banken la ned kodebrikken min i fjor, og uten den slipper jeg ikke inn noe sted. De sa at jeg kunne få en ny hvis jeg lastet ned noe. Jeg spurte hvor jeg skulle laste det, for jeg har bare en komfyr og en radio. Damen i banken lo, og det gjorde jeg også, men det var ikke morsomt da jeg kom hjem. Da feieavgiften ble feil, skulle jeg klage. Han som svarte i telefonen hos kommunen, var hyggelig, men sa at klagen måtte sendes inn på nettsiden. Jeg har betalt skatt i denne kommunen i seksti år og kan fortsatt skrive et brev.

Det jeg ber om, er å få gjøre det samme som andre, på min måte. Med samme frist, og uten å betale ekstra gebyr for papiret. Og så skulle jeg ønske at noen tok telefonen også etter klokka tre.
`,
    summary:
      'Avsenderen er 84 år, har verken smarttelefon eller innlogging, og fikk beskjed om at en klage måtte sendes digitalt. Vedkommende ber om å kunne gjøre det samme på papir, med samme frist og uten ekstra gebyr.',
    points: [
      {
        text: 'Vil kunne utføre de samme ærendene som andre, også uten smarttelefon og digital innlogging.',
        theme: 3,
        assessment:
          'Ingen skal bli avvist med en klage fordi den kommer i et brev. Historien viser at «digitale tjenester til alle» kan bli forstått som at det ikke finnes noe annet. Kommunedirektøren beklager det avsenderen har opplevd, og foreslår en ordlyd som ikke kan misforstås.',
        conclusion: 'followed',
        change:
          'Kapittel 4.3: «Kommunen skal være digital først, og alltid tilby et likeverdig alternativ til dem som ikke kan bruke digitale tjenester.» Det samme er tatt inn som nytt punkt 3 i forslaget til vedtak.',
      },
      {
        text: 'Ber om samme frist og pris som for digitale henvendelser, og telefontid etter klokka 15.',
        theme: 3,
        assessment:
          'Et alternativ med kortere frist eller ekstra gebyr er ikke likeverdig, så de to første ønskene følger av den nye ordlyden. Utvidet telefontid er et spørsmål om bemanning som ikke er avklart i budsjettet. Ønsket er meldt til Servicetorget og vil bli vurdert der.',
        conclusion: 'partly',
        change:
          'Kapittel 4.3: Kravet om likeverdighet omfatter frist og pris. Telefontiden er ikke regulert i planen.',
      },
    ],
    contact: {
      name: 'Borghild Fossmo',
      address: 'Kirkeveien 9, 9901 Solvik',
      email: 'familien.fossmo@example.no',
      phone: '400 00 008',
    },
  },
  {
    number: 24,
    sender: 'Storhavn kommune',
    senderKind: 'publicBody',
    received: '2021-03-01',
    text: `
Storhavn kommune takker for høringen og for godt naboskap.

Mange av innbyggerne våre arbeider i Solvik og omvendt. De ser ikke kommunegrensen når de leter etter turløyper, ladeplasser eller ledige haller. Storhavn har derfor begynt å beskrive sine åpne data etter samme oppsett som de øvrige kommunene i Fjordregionen. Vi vil være ferdige i løpet av 2022 og oppfordrer Solvik til å sette samme frist for en felles katalog. Går vi ulikt fram, får vi to halve løsninger.

Vi foreslår også at kommunene bygger opp en felles beredskap mot dataangrep. Ingen av oss har råd til døgnvakt alene. Etter angrepet på en kommune i januar er vår administrasjon bedt om å legge fram en sak før sommeren, og vi ønsker Solvik med fra starten.
`,
    summary:
      'Nabokommunen vil ha en felles katalog over åpne data ferdig i 2022, på linje med sitt eget arbeid, og inviterer Solvik til å bygge opp en felles beredskap mot dataangrep.',
    points: [
      {
        text: 'Oppfordrer Solvik til å ha en felles katalog over åpne data på plass i løpet av 2022.',
        theme: 1,
        assessment:
          'Samme oppsett og samordnet framdrift er klart å foretrekke. Solvik har imidlertid ikke kartlagt egne datasett i samme grad som Storhavn, og nye midler kommer først i 2022. En frist ett år senere gir tid til å kvalitetssikre det som legges ut. Data som er klare før, kan publiseres fortløpende.',
        conclusion: 'partly',
        change:
          'Kapittel 4.1: felles katalog over åpne data innen 2023, i tråd med innspill 15. Fristen 2022 er ikke tatt inn.',
      },
      {
        text: 'Foreslår felles beredskap mot dataangrep for kommunene i regionen.',
        theme: 1,
        assessment:
          'Døgnberedskap er vanskelig å bære alene for en kommune med 28 400 innbyggere, og invitasjonen er kjærkommen. Kommunedirektøren vil delta i utredningen. Et bindende samarbeid må vedtas i egen sak når omfang og kostnader er kjent, og krever ikke endring i planen.',
        conclusion: 'noted',
      },
    ],
  },
  {
    number: 25,
    sender: 'Privatperson, Haugen',
    senderKind: 'privatePerson',
    received: '2021-03-02',
    text: `
4,2 millioner kroner i året. Jeg leste tallet to ganger. I høst ble dagtilbudet på Haugen kuttet med en ettermiddag i uka fordi det manglet 600 000. Nå finnes det plutselig 1,6 millioner i nye penger til «smart teknologi».

Jeg har drevet verksted i tretti år og vet hva en investering er. Den skal gi mer igjen enn den koster. Hvor står det regnestykket? Jeg finner mye om gevinster, men ikke et regnestykke jeg kan kontrollere.

Stryk de 1,6 millionene, og gi dem til omsorgen. Klarer dere ikke det, så legg i det minste fram et regnskap hvert eneste år som viser hva vi har fått for pengene. Og da mener jeg i klartekst: dette kostet det, dette sparte vi, dette gikk galt.
`,
    summary:
      'Avsenderen er kritisk til pengebruken og vil overføre de 1,6 millionene i nye midler til omsorg. Subsidiært kreves et årlig, klart regnskap over hva tiltakene har kostet, hva de har spart, og hva som har gått galt.',
    points: [
      {
        text: 'De 1,6 millionene i nye midler bør strykes og overføres til omsorgstjenestene.',
        theme: 4,
        assessment:
          'Fordelingen mellom formål er et politisk valg som tas i budsjettet, og planen legger ikke beslag på midlene før det. Kommunedirektøren mener likevel at rammen er nødvendig, fordi deler av tiltakene nettopp skal frigjøre tid i omsorgen. Merknaden bør være kjent for formannskapet når økonomiplanen behandles.',
        conclusion: 'notFollowed',
      },
      {
        text: 'Krever et årlig og tydelig regnskap for hva tiltakene har kostet og gitt.',
        theme: 1,
        assessment:
          'Kravet er rimelig. Den som bruker fellesskapets penger, må vise hva som kom ut av dem, også når noe gikk galt. En årlig status sammen med årsrapporten gjør at kostnader og resultater kan leses i sammenheng, mens annethvert år ville gitt for lange mellomrom.',
        conclusion: 'followed',
        change:
          'Kapittel 6: Status legges fram for formannskapet hvert år sammen med årsrapporten, i stedet for annethvert år. Se også innspill 34.',
      },
    ],
    contact: {
      name: 'Kjell Arne Dybdal',
      address: 'Haugenveien 102, 9901 Solvik',
      email: 'verksted.dybdal@example.no',
      phone: '400 00 009',
    },
  },
  {
    number: 26,
    sender: 'Bibliotekets venner i Solvik',
    senderKind: 'organisation',
    received: '2021-03-03',
    text: `
På biblioteket er det ingen som spør hva du skal. Du kan komme med et lånekort, en skolestil eller en telefon som har låst seg. Derfor er det dit folk går når de ikke får til noe på nett. I 2019 fikk 1 140 personer hjelp, nesten fire ganger så mange som tre år før. Frivillige gjør det meste, og bibliotekarene tar resten mellom utlån og lesestund, uten at det står i noen stillingsbeskrivelse.

Venneforeningen synes at planen bør si rett ut at biblioteket er et av stedene der kommunen gir hjelp når det digitale svikter. Da må det følge med skjermede plasser og en ansatt med tid.

Vi foreslår dessuten at en kort og lettlest utgave av planen legges i papirform på alle tre bibliotekene, ved siden av avisene. Vi stifter gjerne sammen heftene selv, og byr på vafler den dagen de kommer.
`,
    summary:
      'Venneforeningen viser til at biblioteket i praksis hjelper mange med det digitale, og vil ha dette inn i planen med egne ressurser. Den ønsker også en kort, lettlest utgave av planen på papir i alle tre filialer.',
    points: [
      {
        text: 'Planen bør slå fast at biblioteket er et av stedene der kommunen gir hjelp, med plasser og bemanning.',
        theme: 3,
        assessment:
          'Biblioteket gjør en innsats som har vært lite synlig, og beskrivelsen er nyttig. Planen forplikter nå kommunen til å ha et likeverdig alternativ, og biblioteket vil være et naturlig sted for det. Å navngi steder og binde opp bemanning i en plan med tolv års horisont er derimot for detaljert.',
        conclusion: 'partly',
        change:
          'Kapittel 4.3: krav om et likeverdig alternativ, se innspill 7, 12 og 23. Hvor hjelpen skal gis, er ikke fastsatt.',
      },
      {
        text: 'En kort og lettlest utgave av planen bør ligge på papir i alle bibliotekfilialene.',
        theme: 3,
        assessment:
          'Forslaget gjør sammendraget tilgjengelig for lesere som aldri vil åpne kommunens nettside. Når teksten først er på én side, er det enkelt og billig å trykke den opp. Kommunedirektøren tar gjerne imot tilbudet om hjelp til utdelingen, og om vafler.',
        conclusion: 'followed',
        change:
          'Kapittel 2: sammendrag på én side i klart språk, etter innspill 10. Sammendraget legges ut på papir i de tre bibliotekfilialene når planen er vedtatt.',
      },
    ],
  },
  {
    number: 27,
    sender: 'Datafaglig forum for ansatte',
    senderKind: 'employee',
    received: '2021-03-04',
    text: `
Forumet samler 26 ansatte som forvalter fagsystemer i kommunen. Vi kjenner løsningene fra innsiden og støtter planens hovedlinjer.

Vårt viktigste ankepunkt er kapittel 5: «Ansvaret for informasjonssikkerhet ligger hos IKT-avdelingen.» Det er feil adresse. IKT kan sikre maskinene, men ikke avgjøre hvem som skal ha tilgang til en barnevernsjournal. Ansvaret må følge linjen. I tillegg bør kommunen ha en uavhengig sikkerhetsleder som rapporterer direkte til kommunedirektøren, og som kan stanse et prosjekt.

Vi som er systemansvarlige, trenger mer opplæring enn andre. To hele dager i året er et minimum når trusselbildet endrer seg så raskt. Den generelle opplæringen når ikke ned til det vi holder på med.

Til slutt: Når data skal deles, må eieren av dataene ha godkjent dem først. Vi har sett eksempler på at filer med fritekst nesten ble lagt ut. Fritekst kan inneholde hva som helst.
`,
    summary:
      'Forumet mener at ansvaret for informasjonssikkerhet må følge linjen, og vil i tillegg ha en uavhengig sikkerhetsleder. Det ber om to dagers årlig opplæring for systemansvarlige og om godkjenning fra dataeier før publisering.',
    points: [
      {
        text: 'Ansvaret for informasjonssikkerhet må følge linjen, med en uavhengig sikkerhetsleder som kan stanse prosjekter.',
        theme: 1,
        assessment:
          'Eksempelet med tilgang til journaler viser godt hvorfor ansvaret må ligge hos den som leder virksomheten. Første del er derfor fulgt. En uavhengig sikkerhetsleder med rett til å stanse prosjekter griper inn i kommunedirektørens organisering og krever en stilling det ikke er dekning for. Rollen kan vurderes senere.',
        conclusion: 'partly',
        change:
          'Kapittel 5: «Ansvaret for informasjonssikkerhet ligger hos virksomhetslederen, med kommunedirektøren som øverste ansvarlige.» Uavhengig sikkerhetsleder er ikke tatt inn.',
      },
      {
        text: 'Systemansvarlige bør få minst to dager opplæring i året.',
        theme: 2,
        assessment:
          'Systemansvarlige har åpenbart behov for mer enn den generelle opplæringen. Planen setter et gulv for alle ansatte, ikke et tak for dem med særskilte oppgaver. Hvor mye hver rolle trenger, bør bestemmes i virksomhetenes kompetanseplaner, der behovet kan vurderes fra år til år.',
        conclusion: 'partly',
        change:
          'Kapittel 4.2: minstekrav på fire timer i året for alle ansatte. To dager for systemansvarlige er ikke tatt inn.',
      },
      {
        text: 'Eieren av dataene må ha godkjent dem før de deles åpent.',
        theme: 1,
        assessment:
          'Advarselen om fritekst er viktig og bygger på erfaring. Kravet om godkjenning behandles i prinsippene for deling av data, som er det styrende dokumentet på dette feltet. Forumet bes om å bidra når rutinen for kontroll før publisering skal skrives. Temaplanen trenger ikke gjenta regelen.',
        conclusion: 'noted',
      },
    ],
  },
  {
    number: 28,
    sender: 'Nesland grendelag',
    senderKind: 'organisation',
    received: '2021-03-05',
    text: `
Grendelaget hadde årsmøte over nettet 1. mars. Tolv hushald klarte å logga seg på. Fem andre ville, men fekk det ikkje til, av di linja ikkje heldt. Det var i grunnen heile fråsegna vår, men me skriv litt til.

Me meiner at kommunen ikkje kan ta i bruk «digital fyrst» nokon stad før alle hushald der har høve til fast samband. Inntil då må det gå like fort og vera like lett å nytta telefon, brev eller oppmøte.

Etter at banken og posten drog, er rådhuset einaste staden å få hjelp, og dit er det 31 kilometer. Bussen går to gonger om dagen. Me ber difor om at innbyggjartorget kjem til oss: ein bil med to tilsette som står ved grendehuset éin dag i månaden. Me ordnar straum, kaffi og varme.
`,
    summary:
      'Grendelaget vil ikke ha digitalt som førstevalg noe sted før alle husstander der har fast samband, og ber inntil da om like gode alternativer. Det foreslår et mobilt innbyggertorg i Nesland én dag i måneden.',
    points: [
      {
        text: 'Digitalt bør ikke være førstevalg noe sted før alle husstander der har fast samband.',
        theme: 3,
        assessment:
          'Årsmøtet er et talende eksempel. Husstander uten samband skal ha en likeverdig vei inn, og det sikrer den nye ordlyden. Å utsette det digitale førstevalget for hele grender vil samtidig ramme dem der som har nett og ønsker å bruke det. Denne delen av forslaget tilrås derfor ikke.',
        conclusion: 'partly',
        change:
          'Kapittel 4.3: Kommunen skal alltid tilby et likeverdig alternativ til dem som ikke kan bruke digitale tjenester, også når årsaken er manglende samband. «Digital først» gjelder likevel i hele kommunen.',
      },
      {
        text: 'Ber om et mobilt innbyggertorg ved grendehuset i Nesland én dag i måneden.',
        theme: 3,
        assessment:
          'Avstanden og busstilbudet gjør ønsket forståelig, og gjestfriheten er satt pris på. En bil med to ansatte er beregnet til om lag 380 000 kroner i året, og det er ikke dekning for det i rammen. Kommunedirektøren vil se på billigere løsninger når innbyggertorget utredes som egen sak.',
        conclusion: 'notFollowed',
      },
    ],
  },
  {
    number: 29,
    sender: 'Grønn hverdag Solvik',
    senderKind: 'organisation',
    received: '2021-03-07',
    text: `
Grønn hverdag Solvik er en lokal miljøforening med 190 medlemmer. Vi har hatt planen oppe på to medlemskvelder.

Sensorer kan være gode miljøtiltak. Målerne ved Kvernhusbekken oppdaget et kloakkutslipp i fjor høst, tre døgn før noen luktet det. Vi vil ha flere av dem. Men måling av natur må ikke bli en unnskyldning for måling av folk. Derfor foreslår vi et register på nettet som er åpent for alle. Det skal vise hvor hver sensor står, hva den måler, hvem som eier den og når den skal fjernes.

Digitalt er heller ikke det samme som grønt. Utstyr skal produseres, lades og kastes. Vi savner et klimaregnskap for hvert tiltak i planen, fra innkjøp til avhending. Uten det vet ingen om regnestykket går opp. Kommunen krever det av byggherrer, og bør kreve det av seg selv.
`,
    summary:
      'Miljøforeningen er positiv til sensorer som måler natur, og foreslår et åpent nettregister som viser plassering, formål, eier og varighet. Den vil også ha et klimaregnskap for hvert tiltak i planen.',
    points: [
      {
        text: 'Foreslår et åpent register på nettet over alle sensorer i det offentlige rom.',
        theme: 4,
        assessment:
          'Foreningen forener to hensyn som ofte settes opp mot hverandre: mer kunnskap om miljøet og trygghet for den enkelte. Et åpent register gjør at hvem som helst kan kontrollere hva som måles og hvorfor. Forslaget er enkelt å gjennomføre og tas inn i planen. Feltene i registeret fastsettes ved etableringen.',
        conclusion: 'followed',
        change:
          'Kapittel 4.4: ny setning: «Sensorer i det offentlige rom skal ikke kunne kjenne igjen personer, og et register over dem skal være åpent for alle.»',
      },
      {
        text: 'Ber om et klimaregnskap for hvert tiltak i planen, fra innkjøp til avhending.',
        theme: 4,
        assessment:
          'Det er riktig at utstyr har et fotavtrykk som sjelden synes. Kommunen mangler likevel gode nok tall fra leverandørene til å føre et pålitelig regnskap for hvert enkelt tiltak, og arbeidet ville bli uforholdsmessig stort for de minste. Miljøkrav ved innkjøp er et bedre virkemiddel nå.',
        conclusion: 'notFollowed',
      },
    ],
  },
  {
    number: 30,
    sender: 'Fylkeskommunen, avdeling for regional utvikling',
    senderKind: 'publicBody',
    received: '2021-03-08',
    text: `
Fylkeskommunen har gjennomgått høringsutkastet og vurderer at det samsvarer godt med de regionale målene for næringsutvikling og bærekraftige lokalsamfunn.

Fylkeskommunen forvalter data om fylkesveier, kollektivtrafikk, kulturminner og videregående opplæring. Brukerne vil ha nytte av å finne kommunale og regionale data på ett sted. Vi anbefaler at Solvik kommune publiserer sine åpne data direkte i den regionale dataportalen som åpner i 2022, og at dette framgår av planen.

Videre anbefaler vi at planen stiller krav om en årlig øvelse for bortfall av digitale tjenester. Erfaringer fra høstens uvær viser at flere kommuner manglet planer for drift uten nett. Øvelsen bør omfatte nødnett, reservestrøm og manuelle rutiner i helse- og omsorgstjenesten.

Fylkeskommunen ønsker lykke til med arbeidet og bidrar gjerne med faglig støtte.
`,
    summary:
      'Fylkeskommunen finner at planen samsvarer med regionale mål. Den anbefaler at kommunens åpne data publiseres i den regionale dataportalen fra 2022, og at planen krever en årlig øvelse for bortfall av digitale tjenester.',
    points: [
      {
        text: 'Anbefaler at kommunens åpne data publiseres direkte i den regionale dataportalen som åpner i 2022.',
        theme: 1,
        assessment:
          'At data fra flere forvaltningsnivåer kan finnes samlet, er en klar fordel. Planen får en felles katalog med frist, men binder ikke kommunen til én bestemt portal som ennå ikke er åpnet. Katalogen skal kunne høstes av andre, slik at innholdet også kan vises i den regionale portalen.',
        conclusion: 'partly',
        change:
          'Kapittel 4.1: felles katalog over åpne data innen 2023. Plikt til å publisere i den regionale portalen er ikke tatt inn.',
      },
      {
        text: 'Planen bør kreve en årlig øvelse for bortfall av digitale tjenester.',
        theme: 1,
        assessment:
          'Øvelser er nødvendige, og merknaden støttes i sak. Kommunens plan for beredskap og øvelser omfatter allerede bortfall av strøm og nett, og den rulleres uavhengig av temaplanen. To planer med hvert sitt øvingskrav vil gi uklart ansvar. Anbefalingen er derfor sendt til beredskapskoordinatoren.',
        conclusion: 'notFollowed',
      },
    ],
  },
  {
    number: 31,
    sender: 'Solvik næringsforening',
    senderKind: 'business',
    received: '2021-03-09',
    text: `
Solvik næringsforening representerer 214 bedrifter. Uttalelsen bygger på en medlemsundersøkelse med 88 svar og et frokostmøte på nett 25. februar.

Medlemmene våre gir fra seg forretningsplaner, regnskap og tegninger til kommunen. De må kunne stole på at noen har ansvaret, ikke bare for serveren, men for hvem som leser papirene, hvem de sendes til og når de slettes. Et tilbud som kommer på avveie dagen før fristen, kan koste en bedrift et helt års arbeid. I kapittel 5 er ansvaret lagt til IKT-avdelingen. I næringslivet ville det vært utenkelig. Der svarer daglig leder for sikkerheten, og den enkelte leder for sitt område. Vi ber om at kommunen gjør det samme: Ansvaret skal ligge hos virksomhetslederen, med kommunedirektøren øverst.

39 av de 88 bedriftene svarer at de ville brukt åpne kommunale data om tomter, trafikk og vann hvis de fantes. Vi ber om et konkret år for når de kommer.

Til slutt ønsker vi en servicegaranti for byggesaker, med varsel på telefonen hver gang saken skifter status. Usikkerhet koster mer enn gebyret.
`,
    summary:
      'Næringsforeningen krever at ansvaret for informasjonssikkerhet legges til virksomhetslederen med kommunedirektøren øverst. Den vil ha et konkret årstall for åpne data og ønsker servicegaranti med statusvarsler i byggesaker.',
    points: [
      {
        text: 'Ansvaret for informasjonssikkerhet bør ligge hos virksomhetslederen, med kommunedirektøren øverst.',
        theme: 1,
        assessment:
          'Foreningen har rett i at ansvaret må ligge hos den som leder virksomheten og kjenner opplysningene. Det stemmer også med kommuneloven § 25-1, der kommunedirektøren er ansvarlig for internkontrollen. IKT-avdelingen beholder ansvaret for den tekniske sikringen, men ikke for avveiningene i den enkelte tjenesten.',
        conclusion: 'followed',
        change:
          'Kapittel 5: «Ansvaret for informasjonssikkerhet ligger hos IKT-avdelingen» er erstattet med «Ansvaret for informasjonssikkerhet ligger hos virksomhetslederen, med kommunedirektøren som øverste ansvarlige.»',
      },
      {
        text: 'Ber om et konkret år for når kommunens åpne data blir tilgjengelige.',
        theme: 1,
        assessment:
          'Undersøkelsen viser at etterspørselen er reell, og bedriftene trenger et tidspunkt å planlegge etter. Planen får nå et årstall. Kommunedirektøren vil gjerne bruke foreningens svar når det skal avgjøres hvilke datasett som bør komme først.',
        conclusion: 'followed',
        change: 'Kapittel 4.1: felles katalog over åpne data innen 2023. Se også innspill 15.',
      },
      {
        text: 'Ønsker servicegaranti for byggesaker, med varsel hver gang saken skifter status.',
        theme: 4,
        assessment:
          'Statusvarsler kan gi både bedrifter og innbyggere bedre oversikt, og færre vil behøve å ringe. Lovens frister gjelder uansett. En garanti utover dem må bygge på en vurdering av kapasiteten i byggesaksavdelingen. Ønsket er gitt videre til avdelingen, som nettopp har tatt i bruk nytt fagsystem.',
        conclusion: 'noted',
      },
    ],
  },
  {
    number: 32,
    sender: 'Privatperson, Nesland',
    senderKind: 'privatePerson',
    received: '2021-03-10',
    text: `
Jeg studerer informatikk og bor på jenterommet igjen, med to skjermer og en utålmodig katt. Planen er bedre enn jeg fryktet.

Men dere skriver ingenting om hvem som eier programmene kommunen betaler for. Når kommunen lukker seg inne hos én leverandør, koster det skjorta å komme ut igjen. Derfor bør planen kreve åpen kildekode i alle nye systemer. Offentlige penger bør gi offentlig kode. Da kan andre kommuner bruke den, og studenter som meg kan finne feil gratis.

Det andre er data. Et bilde av en tabell i en pdf er ikke åpne data. Jeg brukte en hel helg på å skrive av vannprøvene fra Neslandsvatnet. Legg ut tallene så en maskin kan lese dem, fortell hva kolonnene betyr, og samle alt på ett sted.
`,
    summary:
      'Avsenderen er student og mener planen bør kreve åpen kildekode i alle nye systemer. Vedkommende vil også ha maskinlesbare åpne data med forklaringer, samlet på ett sted, i stedet for tabeller i pdf-filer.',
    points: [
      {
        text: 'Planen bør kreve åpen kildekode i alle nye systemer kommunen anskaffer.',
        theme: 4,
        assessment:
          'Argumentet om innlåsing hos én leverandør er godt, og åpen kode kan være et fortrinn ved anskaffelser. For mange fagsystemer, særlig i helse og barnevern, finnes det likevel ikke modne åpne alternativer. Et absolutt krav kan da bety ingen tilbud. Krav til uttrekk av data og bytte av leverandør dekker mye av behovet.',
        conclusion: 'notFollowed',
      },
      {
        text: 'Åpne data må være maskinlesbare, forklarte og samlet på ett sted.',
        theme: 1,
        assessment:
          'Helgen med vannprøvene sier det meste om forskjellen på å offentliggjøre og å dele. En katalog samler dataene og beskriver hva de inneholder, slik at de kan brukes uten avskrift. Vannprøver er blant datasettene som egner seg for tidlig publisering.',
        conclusion: 'followed',
        change:
          'Kapittel 4.1: felles katalog over åpne data innen 2023. Endringen er felles med innspill 15.',
      },
    ],
    contact: {
      name: 'Ingrid Skarholt',
      address: 'Vatnevegen 18, 9901 Solvik',
      email: 'ingrid.skarholt@example.no',
      phone: '400 00 010',
    },
  },
  {
    number: 33,
    sender: 'Pensjonistlista, kommunestyregruppen',
    senderKind: 'electedMember',
    received: '2021-03-11',
    text: `
Pensjonistlistas gruppe vil med dette gi sitt syn før annengangsbehandlingen.

I vårt møte 8. mars ble det fortalt om en enke som hadde spart i en skoeske til et nytt nettbrett, fordi hun trodde at hun ville miste hjemmehjelpen uten. Slik skal ingen ha det i Solvik. Ingen hadde sagt det til henne, men ingen hadde heller sagt det motsatte. Det er det siste vi nå må gjøre, høyt og skriftlig. Gruppen stiller seg bak Eldrerådet. Vi vil ha formuleringen om likeverdig alternativ i planen, men også som et eget punkt i vedtaket. Planer havner i skuffer. Vedtak kan vi spørre etter.

Gruppen vil videre ha status hvert år. Annethvert år betyr at et kommunestyre bare rekker å få to rapporter i perioden, og den siste kommer når alle driver valgkamp. Legg statusen sammen med årsrapporten, så slipper administrasjonen også dobbeltarbeid.

Vi varsler at gruppen vil fremme forslag om dette dersom kommunedirektøren ikke gjør det.
`,
    summary:
      'Kommunestyregruppen støtter Eldrerådet og vil ha et likeverdig alternativ både i planen og som eget punkt i vedtaket. Den ønsker også årlig status sammen med årsrapporten og varsler eget forslag om nødvendig.',
    points: [
      {
        text: 'Et likeverdig alternativ må stå i planen og i tillegg som et eget punkt i vedtaket.',
        theme: 3,
        assessment:
          'Historien viser at usikkerhet i seg selv kan gjøre skade, selv om ingen mister en tjeneste. Et punkt i vedtaket gjør forpliktelsen lett å finne og følge opp. Kommunedirektøren fremmer det derfor i sitt eget forslag til vedtak.',
        conclusion: 'followed',
        change:
          'Nytt punkt 3 i forslaget til vedtak: «Digitale tjenester skal alltid ha et likeverdig alternativ for dem som ikke kan bruke dem.» Tilsvarende endring i kapittel 4.3.',
      },
      {
        text: 'Status for planen bør legges fram hvert år sammen med årsrapporten.',
        theme: 1,
        assessment:
          'Gruppen har rett i at annethvert år gir de folkevalgte få muligheter til å korrigere kursen i løpet av en valgperiode. Samordning med årsrapporten gjør merarbeidet lite, fordi mange av tallene uansett skal hentes inn. Ønsket er tatt til følge fullt ut.',
        conclusion: 'followed',
        change:
          'Kapittel 6: status til formannskapet hvert år sammen med årsrapporten, i stedet for annethvert år.',
      },
    ],
  },
  {
    number: 34,
    sender: 'Kontrollutvalget',
    senderKind: 'publicBody',
    received: '2021-03-11',
    text: `
Kontrollutvalget behandlet høringen i møte 10. mars 2021, sak 8/21, og fattet enstemmig slikt vedtak:

Kontrollutvalget fører løpende kontroll på kommunestyrets vegne, jf. kommuneloven § 23-1. Utvalget tar ikke stilling til planens politiske innhold, men har merknader til hvordan den kan etterprøves.

Høringsutkastet legger opp til status annethvert år. Etter utvalgets vurdering er det for sjelden i et felt der kostnader og risiko endrer seg raskt. Forvaltningsrevisjonen av styring av IKT og informasjonssikkerhet i 2019 fant 38 fagsystemer uten eier. Forholdet hadde bestått i flere år uten å bli meldt, fordi det ikke var fastsatt når og til hvem det skulle rapporteres. Kommunestyret sluttet seg til revisjonens anbefalinger, og utvalget ser det som sin oppgave å minne om dem. Utvalget tilrår at status legges fram for formannskapet hvert år, sammen med årsrapporten.

Utvalget tilrår videre at hvert satsingsområde får minst tre målbare indikatorer med utgangsverdi og målverdi. I utkastet er mange mål formulert slik at det ikke vil være mulig å si om de er nådd. Indikatorene bør vedtas sammen med planen.
`,
    summary:
      'Kontrollutvalget mener status annethvert år er for sjelden, og tilrår årlig status til formannskapet sammen med årsrapporten. Det vil også ha minst tre målbare indikatorer med utgangs- og målverdi for hvert satsingsområde.',
    points: [
      {
        text: 'Tilrår at status legges fram for formannskapet hvert år, sammen med årsrapporten.',
        theme: 1,
        assessment:
          'Utvalgets begrunnelse er tungtveiende, særlig erfaringen fra 2019 med forhold som ikke ble meldt. Årlig status gir bedre styring og passer inn i den rytmen kommunen allerede har for årsrapporten. Merarbeidet er begrenset. Kommunedirektøren slutter seg til tilrådingen.',
        conclusion: 'followed',
        change:
          'Kapittel 6: Status legges fram for formannskapet hvert år sammen med årsrapporten, i stedet for annethvert år.',
      },
      {
        text: 'Hvert satsingsområde bør få minst tre målbare indikatorer, vedtatt sammen med planen.',
        theme: 1,
        assessment:
          'Målbarhet er nødvendig for at statusen skal ha verdi. For flere områder mangler kommunen likevel pålitelige utgangsverdier, og indikatorer som settes for raskt, kan styre feil. De bør derfor ikke vedtas nå, men bygges opp gjennom de årlige statusene, der utvalgets råd om utgangs- og målverdi vil bli fulgt.',
        conclusion: 'partly',
        change:
          'Kapittel 6: Årlig status gjør at måloppnåelsen kan følges fra år til år. Et fast antall indikatorer er ikke vedtatt sammen med planen.',
      },
    ],
  },
  {
    number: 35,
    sender: 'Privatperson, Solvik sentrum',
    senderKind: 'privatePerson',
    received: '2021-03-12',
    text: `
Jeg flyttet til Solvik for fire år siden og har fulgt kommunestyremøtene på nett siden de ble sendt fra hver sin stue. Det er faktisk ganske spennende! Hjemme hos oss lager vi popkorn.

To ting kunne blitt bedre. Sakspapirene er skrevet for dem som allerede vet alt. Denne planen også. Kan dere ikke begynne med én side der det står hva saken gjelder, hva som skal bestemmes og hva det betyr for meg? Da ville flere lest videre, og noen ville kanskje stilt til valg.

Det andre er opptakene. De ligger ute i to uker og er uten teksting. Min mann hører godt, men norsken hans er ny. Med tekst hadde han forstått alt. La opptakene ligge, og tekst dem, så blir det mulig å se på en sak når den endelig angår deg.
`,
    summary:
      'Avsenderen følger kommunestyremøtene på nett og ønsker en innledende side på klart språk i planen. Vedkommende vil også at møteopptakene skal tekstes og ligge ute lenger enn to uker.',
    points: [
      {
        text: 'Planen bør begynne med én side som sier hva den gjelder, og hva den betyr for innbyggeren.',
        theme: 3,
        assessment:
          'At noen følger kommunestyret med popkorn i fanget, er en god nyhet for lokaldemokratiet. Ønsket om en enkel inngang er rimelig og deles av Ungdomsrådet og flere andre. Sammendraget som nå legges inn, er bygd opp omtrent slik avsenderen beskriver.',
        conclusion: 'followed',
        change: 'Kapittel 2: sammendrag på én side i klart språk. Se også innspill 10.',
      },
      {
        text: 'Opptak av møtene bør tekstes og ligge ute lenger enn to uker.',
        theme: 3,
        assessment:
          'Teksting vil hjelpe mange, både dem som lærer norsk og dem som hører dårlig. Lagringstid og teksting avgjøres i regelverket for overføring av politiske møter, som skal opp til ny behandling. Forslaget er meldt til politisk sekretariat og blir vurdert der, sammen med hensynet til personvern i eldre opptak.',
        conclusion: 'noted',
      },
    ],
    contact: {
      name: 'Maryam Hosseini',
      address: 'Torggata 21, 9901 Solvik',
      email: 'maryam.hosseini@example.no',
      phone: '400 00 011',
    },
  },
  {
    number: 36,
    sender: 'Statlig tilsynsmyndighet for personvern',
    senderKind: 'publicBody',
    received: '2021-03-12',
    text: `
Vi viser til kommunens høringsbrev. Tilsynsmyndigheten gir generell veiledning og tar ikke stilling til lovligheten av enkelttiltak.

Planen åpner for sensorer i det offentlige rom. Vi understreker at kommunen må vurdere formål og nødvendighet før innsamling starter, og at det etter personvernforordningen artikkel 35 skal gjøres en vurdering av personvernkonsekvenser når risikoen trolig er høy. Systematisk overvåking av offentlig tilgjengelige områder i stor skala er et typisk tilfelle. Det beste vernet er at utstyret ikke kan identifisere noen. Kommunen bør si det i planen.

Kommunen er behandlingsansvarlig. Ansvaret kan ikke legges til en støtteavdeling. Det bør gå tydelig fram at ledelsen har det.

Ansatte som behandler personopplysninger, må ha tilstrekkelig kunnskap. Vi anbefaler årlig opplæring, fulgt av en prøve der resultatet dokumenteres for hver ansatt.
`,
    summary:
      'Tilsynsmyndigheten råder kommunen til å si i planen at sensorer ikke skal kunne identifisere noen, at ansvaret for personopplysninger ligger hos ledelsen, og at årlig opplæring bør følges av en dokumentert prøve.',
    points: [
      {
        text: 'Planen bør si at sensorer i det offentlige rom ikke skal kunne identifisere noen.',
        theme: 4,
        assessment:
          'Rådet er klart og legges til grunn. Når utstyret ikke kan kjenne igjen personer, er den største risikoen fjernet før den oppstår. Plikten til å vurdere personvernkonsekvenser gjelder ved siden av dette, og den skal oppfylles i hvert prosjekt der vilkårene i artikkel 35 er til stede.',
        conclusion: 'followed',
        change:
          'Kapittel 4.4: ny setning om at sensorer i det offentlige rom «ikke skal kunne kjenne igjen personer», og at registeret over dem skal være åpent for alle.',
      },
      {
        text: 'Det bør gå tydelig fram at ledelsen, og ikke en støtteavdeling, har ansvaret.',
        theme: 1,
        assessment:
          'Høringsutkastets plassering av ansvaret hos IKT-avdelingen var uheldig og kunne gi inntrykk av at ansvaret kan delegeres bort. Den nye ordlyden gjør det klart at linjeledelsen svarer for sine opplysninger, og at kommunedirektøren har det øverste ansvaret i administrasjonen.',
        conclusion: 'followed',
        change:
          'Kapittel 5: Ansvaret for informasjonssikkerhet ligger hos virksomhetslederen, med kommunedirektøren som øverste ansvarlige. Se også innspill 31.',
      },
      {
        text: 'Anbefaler årlig opplæring av ansatte, fulgt av en prøve som dokumenteres for den enkelte.',
        theme: 2,
        assessment:
          'Årlig opplæring er tatt inn, og personvern er nevnt uttrykkelig som tema. En individuell prøve med lagret resultat for alle ansatte innebærer i seg selv ny behandling av personopplysninger og må drøftes med de tillitsvalgte. Kommunedirektøren vil i første omgang dokumentere gjennomført opplæring per virksomhet.',
        conclusion: 'partly',
        change:
          'Kapittel 4.2: minst fire timer opplæring i året «i digitale verktøy og personvern» for alle ansatte. Krav om prøve er ikke tatt inn.',
      },
    ],
  },
  {
    number: 37,
    sender: 'Privatperson, Indre Solvik',
    senderKind: 'privatePerson',
    received: '2021-03-14',
    text: `
Jeg reparerer radioer og mobiltelefoner som hobby. I garasjen står fjorten nettbrett fra skolen som skulle kastes. Tolv av dem manglet bare nytt batteri. Det tok meg tjue minutter per stykk. Nå er de hos en barnehage i nabobygda.

Planen sier for lite om reparasjon. Jeg foreslår et fast krav: Ikke noe utstyr skal byttes før det er seks år gammelt, med mindre to uavhengige personer har erklært at det ikke kan repareres. Det ville spart penger og gruver.

Så til sensorene. Legg dem på et kart, ikke bare i en liste. Jeg vil kunne stå på torget, ta opp telefonen og se hva som måler meg og hva det måler. Da blir det ærlig.
`,
    summary:
      'Avsenderen reparerer elektronikk og vil ha et krav om at kommunens utstyr ikke skal byttes før det er seks år, med mindre det ikke kan repareres. Vedkommende ønsker også sensorene vist på et kart.',
    points: [
      {
        text: 'Utstyr bør ikke byttes før det er seks år gammelt, med mindre to personer erklærer at det ikke kan repareres.',
        theme: 4,
        assessment:
          'Innsatsen i garasjen er imponerende og viser at kommunen kaster for mye. Den nye innkjøpsavtalen gir rett til reparasjon, og levetiden for bærbare maskiner kan bli seks år i stedet for fire. En absolutt grense vil likevel ramme utstyr som ikke lenger får sikkerhetsoppdateringer, og den er derfor ikke tilrådd.',
        conclusion: 'notFollowed',
      },
      {
        text: 'Sensorene bør vises på et kart, slik at man på stedet kan se hva som måles.',
        theme: 4,
        assessment:
          'Et kart er en god måte å vise registeret på og vil gjøre det mer brukbart enn en liste. Planen fastsetter at registeret skal være åpent for alle, men ikke hvilken form det skal ha. Kartvisning vurderes når løsningen velges, ettersom kommunen allerede har en kartportal den kan bygge på.',
        conclusion: 'partly',
        change:
          'Kapittel 4.4: Et register over sensorer i det offentlige rom «skal være åpent for alle». Krav om kartvisning er ikke tatt inn.',
      },
    ],
    contact: {
      name: 'Trond Lyngmoen',
      address: 'Sagveien 5, 9901 Solvik',
      email: 'trond.lyngmoen@example.no',
      phone: '400 00 012',
    },
  },
  {
    number: 38,
    sender: 'Bygdalista, kommunestyregruppa',
    senderKind: 'electedMember',
    received: '2021-03-15',
    text: `
Bygdalista har lese planen med bygdebriller. Sentrum møter me jamt i høyringsutkastet, bygdene må me leita etter. Det er kanskje ikkje meint slik, men det seier noko om kven som er tenkt som brukar.

Når tenester vert digitale, er det folk utanfor sentrum som sparer mest på det. Me slepp lange køyreturar, og det skal planen ha skryt for. Men det er òg me som fell utanfor når dekninga sviktar. Difor må det stå i planen at den som ikkje kan nytta den digitale tenesta, får det like godt på ein annan måte. For oss er dette eit krav for å røysta for.

Statusen til formannskapet må koma kvart år. Han må dessutan visa tal for kvar bygd for seg: Breivik, Indre Solvik og Nesland. Gjennomsnittet for kommunen skjuler dei som strevar mest.
`,
    summary:
      'Kommunestyregruppen mener planen er skrevet for byen. Den krever et likeverdig alternativ for dem som ikke kan bruke digitale tjenester, og vil ha årlig status med egne tall for Breivik, Indre Solvik og Nesland.',
    points: [
      {
        text: 'Den som ikke kan bruke den digitale tjenesten, må få et like godt tilbud på en annen måte.',
        theme: 3,
        assessment:
          'Gruppen viser at det er de samme innbyggerne som har mest å vinne og mest å tape på digitale tjenester. Et likeverdig alternativ er derfor en forutsetning for at planen skal virke i hele kommunen. Kravet er imøtekommet både i planen og i forslaget til vedtak.',
        conclusion: 'followed',
        change:
          'Kapittel 4.3 og nytt punkt 3 i forslaget til vedtak: Digitale tjenester skal alltid ha et likeverdig alternativ. Se også innspill 7, 12 og 23.',
      },
      {
        text: 'Status bør komme hvert år og vise egne tall for Breivik, Indre Solvik og Nesland.',
        theme: 1,
        assessment:
          'Gjennomsnitt kan skjule store forskjeller, og årlig status er tatt inn. Tall for hver bygd kan gis der grunnlaget er stort nok, for eksempel om dekning. For spørreundersøkelser vil utvalget i Nesland ofte være så lite at enkeltpersoner kan kjennes igjen. Et generelt krav er derfor ikke tatt inn.',
        conclusion: 'partly',
        change:
          'Kapittel 6: status til formannskapet hvert år sammen med årsrapporten. Fast oppdeling i bygder er ikke tatt inn.',
      },
    ],
  },
  {
    number: 39,
    sender: 'Teglverksparken Drift AS',
    senderKind: 'business',
    received: '2021-03-17',
    text: `
Vi beklager at uttalelsen kommer to dager etter fristen. Styret møttes først 16. mars, og vi håper at den likevel blir lest.

Teglverksparken Drift AS forvalter fellesarealene på Teglverkstomta på vegne av 23 bedrifter. Vi planlegger sensorer i 260 parkeringsplasser, slik at varebiler kan finne ledig plass uten å kjøre rundt. Området er privat, men åpent for alle. Gjelder planen for oss også?

Vårt forslag er at ett og samme register omfatter alle sensorer folk møter ute, både kommunale og private. For den som går forbi, er det likegyldig hvem som eier stolpen. Et skille vil bare skape forvirring og mistanke mot dem som ikke står på lista. Vi fører gjerne opp våre egne sensorer frivillig fra første dag, men ber om at kommunen gjør det til en plikt for alle.
`,
    summary:
      'Selskapet, som leverte to dager etter fristen, planlegger sensorer på et privat område åpent for alle. Det foreslår at kommunens register skal omfatte både kommunale og private sensorer, og at registrering blir en plikt.',
    points: [
      {
        text: 'Registeret over sensorer bør omfatte også private sensorer på områder åpne for alle, med plikt til å melde dem.',
        theme: 4,
        assessment:
          'Innspillet kom for sent, men er vurdert fordi det ikke forsinket saken. Forslaget er godt begrunnet sett fra den som går forbi. En temaplan kan likevel ikke pålegge private en plikt uten hjemmel i lov. Registeret opprettes for kommunens sensorer, og private kan føres opp frivillig.',
        conclusion: 'partly',
        change:
          'Kapittel 4.4: Et register over sensorer i det offentlige rom «skal være åpent for alle». Meldeplikt for private eiere er ikke tatt inn.',
      },
    ],
  },
  {
    number: 40,
    sender: 'Ansatte i byggesaksavdelingen',
    senderKind: 'employee',
    received: '2021-03-19',
    text: `
Vi er fem saksbehandlere og én på arkivet. Fristen var mandag, det vet vi. Vi prioriterte 61 søknader.

I januar fikk vi nytt fagsystem. Opplæringen var to timer på skjerm, en måned før systemet kom. Da husket ingen noe. Det kostet oss tre uker, og innbyggerne det samme. Gi oss opplæring hvert år, i det vi faktisk bruker, og på et tidspunkt da vi kan prøve selv.

Vi vil også slå et slag for papirarkivet. Rundt 9 000 eldre byggesaker ligger i kjelleren. Hver uke går vi ned dit tolv ganger. Skann dem, så får huseierne svar samme dag.
`,
    summary:
      'De ansatte, som leverte fire dager etter fristen, ber om årlig og praktisk opplæring etter erfaringer med innføring av nytt fagsystem. De ønsker også at rundt 9 000 eldre byggesaker på papir skal skannes.',
    points: [
      {
        text: 'Ber om opplæring hvert år, knyttet til de verktøyene de ansatte faktisk bruker.',
        theme: 2,
        assessment:
          'Innspillet kom etter fristen, men er tatt med fordi det gir nyttig erfaring og ikke har forsinket saken. Tre ukers tap ved ett systembytte viser hva manglende opplæring koster. Et årlig minstekrav er tatt inn. Rådet om å øve på rett tidspunkt følges når opplæringen planlegges.',
        conclusion: 'followed',
        change:
          'Kapittel 4.2: «Alle ansatte får minst fire timer opplæring i året i digitale verktøy og personvern.» Se også innspill 18.',
      },
      {
        text: 'Ønsker at rundt 9 000 eldre byggesaker på papir blir skannet.',
        theme: 4,
        assessment:
          'Skanning av eldre byggesaker vil trolig spare tid for både ansatte og innbyggere, og flere kommuner har gode erfaringer med det. Arbeidet må kostnadsberegnes og vurderes opp mot andre tiltak i økonomiplanen. Forslaget er meldt inn til arbeidet med neste års prioriteringer.',
        conclusion: 'noted',
      },
    ],
  },
]
