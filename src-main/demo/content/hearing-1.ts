import type { DemoInput } from './types.ts'

/** Inputs 1–20 to the hearing on the theme plan, 4 January – 15 March 2021. */
export const inputs1: readonly DemoInput[] = [
  {
    number: 1,
    sender: 'Privatperson, Solvik sentrum',
    senderKind: 'privatePerson',
    received: '2021-01-04',
    text: `
Godt nytt år, og her er årets første klage. I desember skulle jeg fornye beboerparkeringen, bytte søppeldunk og betale en regning. Det ble tre forskjellige sider, tre innlogginger og to passord jeg ikke husket. På den siste siden ble jeg kastet ut før jeg fikk trykket «send», og måtte begynne på nytt.

Dere skriver fint om visjoner. Jeg vil ha én dør inn, der jeg ser alt jeg har gående hos kommunen. Og når alt står stille, vil jeg ha et telefonnummer som et menneske svarer på. Ikke en robot, og ikke et skjema for å melde fra om at skjemaet ikke virker. Mer enn det trenger jeg faktisk ikke.
`,
    summary:
      'Avsenderen er oppgitt over å måtte bruke flere nettsider og innlogginger for enkle ærender, og ber om én felles inngang til kommunens tjenester og et telefonnummer som besvares av et menneske når den digitale løsningen svikter.',
    points: [
      {
        text: 'Ønsker én felles inngang der innbyggeren ser alle sine saker og søknader i kommunen.',
        theme: 4,
        assessment:
          'Beskrivelsen er gjenkjennelig. De 31 tjenestene som er digitale, er tatt i bruk over mange år og har ulik innlogging og utforming. En felles inngang er i tråd med retningen i planen, men valg av løsning må utredes og prioriteres i økonomiplanen. Erfaringen tas med videre i det arbeidet.',
        conclusion: 'noted',
      },
      {
        text: 'Vil ha et telefonnummer som besvares av et menneske når den digitale tjenesten ikke virker.',
        theme: 3,
        assessment:
          'Når en tjeneste er nede, er det ingen som kan bruke den, og kommunen har fortsatt plikt til å veilede. Et annet spor må da finnes, og telefon er det mest nærliggende. Planen bør si dette klart, og ikke bare forutsette det.',
        conclusion: 'followed',
        change:
          'Kapittel 4.3: Kommunen skal «alltid tilby et likeverdig alternativ til dem som ikke kan bruke digitale tjenester». Endringen er felles med innspill 7, 12 og 23.',
      },
    ],
    contact: {
      name: 'Steinar Midtlyng',
      address: 'Strandgata 14, 9901 Solvik',
      email: 'steinar.midtlyng@example.no',
      phone: '400 00 001',
    },
  },
  {
    number: 2,
    sender: 'Privatperson, Breivik',
    senderKind: 'privatePerson',
    received: '2021-01-07',
    text: `
Hei! Jeg har hatt hjemmekontor siden mars i fjor, og det har gått bra så lenge jeg sitter ved kjøkkenvinduet. Går jeg ned i kjellerstua, forsvinner dekningen. Ute ved ferjekaia er det helt dødt, og det samme gjelder strekningen fra skolen til butikken. Jeg tenker ikke mest på meg selv. I november falt en nabo på isen der nede, og den som fant ham, måtte løpe opp til hovedveien for å ringe.

Planen handler om smarte lyktestolper og apper. Det er fint, men alt sammen hviler på at det er dekning. Kan ikke kommunen lage et kart over hullene og gå på utbyggerne med det? Da har dere i hvert fall noe konkret å legge på bordet. Jeg hjelper gjerne til med å gå rundt og måle.
`,
    summary:
      'Avsenderen forteller om hull i mobildekningen i Breivik, særlig ved ferjekaia, og ber kommunen kartlegge hvor det mangler dekning og bruke kartet overfor utbyggerne. Vedkommende tilbyr seg å være med på målingene.',
    points: [
      {
        text: 'Ber kommunen kartlegge hull i mobildekningen og bruke kartet i dialogen med utbyggerne.',
        theme: 1,
        assessment:
          'God dekning er en forutsetning for det meste i planen, og eksempelet viser at det også handler om trygghet. Kommunen bygger ikke mobilnett selv, men kan dokumentere behovet og være pådriver. Forslaget om et kart og tilbudet om hjelp med målingene er sendt videre til dem som har dialogen med utbyggerne. Planteksten trenger ikke endres.',
        conclusion: 'noted',
      },
    ],
    contact: {
      name: 'Randi Aasheim',
      address: 'Ferjebakken 6, 9901 Solvik',
      email: 'randi.aasheim@example.no',
      phone: '400 00 002',
    },
  },
  {
    number: 3,
    sender: 'Breivik velforening',
    senderKind: 'organisation',
    received: '2021-01-11',
    text: `
Breivik velforening takker for muligheten til å uttale seg. Styret behandlet planen på nettmøte 6. januar, og 14 medlemmer deltok.

Vi er positive. Lyset langs strandpromenaden, som dempes når ingen går der, er et godt eksempel på teknologi folk merker i hverdagen. Men i fjor sommer dukket det opp små grå bokser på lyktestolpene ved badeplassen, uten et ord om hva de var. Ryktene gikk, og noen mente at kommunen filmet. Det viste seg å være tellere for belysningen. Slikt skaper unødig mistro. Legg ut en liste på nettet over alt som måler noe, og heng opp et lite skilt på hver boks.

Vi vil også ha bedre varsling når vannet stenges. Ved bruddet i oktober gikk meldingen til eierne av eiendommene, men ikke til leietakerne. Rundt en tredel av husstandene i Breivik leier. De sto med såpe i håret og visste ingenting.
`,
    summary:
      'Velforeningen er positiv til planen, men ber om en åpen liste over alle målere i det offentlige rom og et skilt på hver enkelt. Foreningen vil dessuten ha varsling om vannavstengning også til leietakere.',
    points: [
      {
        text: 'Ønsker en åpen liste på nettet over alt måleutstyr i det offentlige rom, og et skilt på hver sensor.',
        theme: 4,
        assessment:
          'Hendelsen ved badeplassen viser hvorfor åpenhet må komme før utstyret, ikke etter. Et åpent register møter det meste av ønsket. Et påbud om skilt på hver sensor vil gi arbeid og kostnader som ikke er beregnet, og bør vurderes for hvert anlegg. Foreningen får derfor medhold i den viktigste delen.',
        conclusion: 'partly',
        change:
          'Kapittel 4.4: ny setning om at et register over sensorer i det offentlige rom «skal være åpent for alle». Krav om skilt på hver sensor er ikke tatt inn.',
      },
      {
        text: 'Vil at varsel om vannavstengning også skal nå leietakere, ikke bare eiere.',
        theme: 4,
        assessment:
          'Merknaden gjelder driften av en varslingstjeneste som allerede finnes, og den er velbegrunnet. Varselet sendes i dag etter eiendomsregisteret, mens leietakere selv må melde seg på. Merknaden er sendt til vann og avløp, som er bedt om å informere bedre om påmeldingen. Temaplanen endres ikke.',
        conclusion: 'noted',
      },
    ],
  },
  {
    number: 4,
    sender: 'Privatperson, Nesland',
    senderKind: 'privatePerson',
    received: '2021-01-14',
    text: `
Eg driv gard med 40 vinterfôra sauer og litt skog inst i Nesland. I dag skal alt meldast inn på nett: dyr, gjødsel, skadefelling og tilskot. Det går bra når nettet er oppe. I haust var me utan i ni dagar etter at eit tre tok linja. Då fekk eg høyra at fristen var fristen, og at skjemaet berre fanst på nettet.

Eg har to ynske. Det fyrste er at breiband vert eit eige satsingsområde i planen, på line med dei fire de alt har. Utan fiber er resten berre papir. Det andre er at kommunen skal ha ein annan veg inn når nettet er borte. Eg køyrer gjerne dei tre mila til rådhuset med eit utfylt ark, berre nokon tek imot det og reknar det som levert.
`,
    summary:
      'Avsenderen, som driver gard i Nesland, forteller om ni dager uten nett høsten 2020. Vedkommende vil ha bredbånd som et femte satsingsområde og en annen måte å levere skjemaer på når nettet er borte.',
    points: [
      {
        text: 'Vil gjøre bredbånd til et eget, femte satsingsområde i planen.',
        theme: 1,
        assessment:
          'Kommunedirektøren er enig i at nettet er en forutsetning. De fire temaene ble likevel fastsatt av formannskapet i mandatet 15. september 2020 og går på tvers av sektorene. Bredbånd hører hjemme under samarbeid og styring, og utbygging avgjøres i egne saker med egen finansiering. Et femte satsingsområde tilrås ikke.',
        conclusion: 'notFollowed',
      },
      {
        text: 'Ber om en annen vei inn til kommunen når nettet er nede, slik at frister kan holdes.',
        theme: 3,
        assessment:
          'En innbygger som er uten nett i ni dager, kan ikke bruke digitale tjenester, uansett hvor godt vedkommende behersker dem. Løftet om et likeverdig alternativ må derfor omfatte manglende nett, og ikke bare manglende ferdigheter. Den nye ordlyden er valgt slik at den dekker begge deler.',
        conclusion: 'followed',
        change:
          'Kapittel 4.3: nytt krav om et likeverdig alternativ til dem som «ikke kan bruke digitale tjenester», uten hensyn til hva årsaken er. Se også innspill 7, 12 og 23.',
      },
    ],
    contact: {
      name: 'Olav Nesgard',
      address: 'Øvre Neslandsvegen 212, 9901 Solvik',
      email: 'olav.nesgard@example.no',
      phone: '400 00 003',
    },
  },
  {
    number: 5,
    sender: 'Statlig arbeids- og velferdsetat, lokalkontoret i Solvik',
    senderKind: 'publicBody',
    received: '2021-01-18',
    text: `
Lokalkontoret viser til høringsbrev datert 4. januar 2021 om temaplan for digitalisering og smart teknologi.

Kontoret og kommunen møter i stor grad de samme innbyggerne. Under koronapandemien har vi registrert at personer med midlertidig lav inntekt, kort botid eller svake leseferdigheter har hatt vansker med å fremme krav digitalt. Ved skranken vår brukes om lag en fjerdedel av tiden til å hjelpe med innlogging og utfylling, også i saker som hører under kommunen.

Vi merker oss formuleringen «Kommunen skal tilby digitale tjenester til alle». Et tilbud til alle er ikke det samme som et tilbud alle kan bruke. Planen bør forplikte kommunen til et alternativ som gir samme rett, samme frist og samme kvalitet på svaret.

Videre foreslår vi at kommunen og kontoret inngår en avtale om felles veiledning i skranken, slik at innbyggeren slipper å gå fra dør til dør. Vi stiller gjerne med personell til å utarbeide en slik avtale.
`,
    summary:
      'Lokalkontoret peker på at mange trenger hjelp til digital søknad, og at et tilbud til alle ikke er et tilbud alle kan bruke. Det ber om et forpliktende alternativ og foreslår en avtale om felles veiledning.',
    points: [
      {
        text: 'Planen bør forplikte kommunen til et alternativ med samme rett, frist og kvalitet som den digitale tjenesten.',
        theme: 3,
        assessment:
          'Etatens skille mellom å tilby og å kunne bruke er presist og treffer svakheten i høringsutkastet. Ordet «likeverdig» er valgt for å dekke nettopp det som nevnes her: Den som ikke bruker den digitale løsningen, skal ikke få dårligere rettigheter, kortere frist eller et svakere svar.',
        conclusion: 'followed',
        change:
          'Kapittel 4.3: setningen «Kommunen skal tilby digitale tjenester til alle» er erstattet, og kravet om et likeverdig alternativ er tatt inn også som nytt punkt 3 i forslaget til vedtak.',
      },
      {
        text: 'Foreslår en avtale om felles veiledning i skranken mellom lokalkontoret og kommunen.',
        theme: 1,
        assessment:
          'Forslaget er godt og kan gi innbyggerne ett sted å henvende seg. En avtale må avklare taushetsplikt, bemanning og kostnader før den kan inngås, og hører derfor hjemme i en egen sak. Kommunedirektøren vil ta kontakt med lokalkontoret. Planens kapittel om samarbeid åpner for slike avtaler uten endring.',
        conclusion: 'noted',
      },
    ],
  },
  {
    number: 6,
    sender: 'Solvik Kai og Havneservice AS',
    senderKind: 'business',
    received: '2021-01-20',
    text: `
Vi betjener rundt 340 anløp i året på Solvik havn og har elleve ansatte. Planen er interessant for oss, særlig delen om sensorer og data.

Kommunen har målere for vannstand, vind og strømforbruk på kaia. Tallene ligger i et system som bare havnekontoret kommer inn i. Vi ringer derfor havnevakta flere ganger i døgnet for å få opplyst det samme tallet som kunne stått på en nettside. Legg ut dataene, fritt og maskinlesbart, og sett en dato for når det skal skje. Et løfte uten dato er vanskelig å planlegge etter. Med tallene i hånden kan vi planlegge anløp, landstrøm og mannskap bedre, og skipene kan gå saktere inn og spare drivstoff.

Vi ber samtidig om at eventuelle nye regler for sensorer ikke rammer utstyret som leser av skip og last. Uten det stopper havna.
`,
    summary:
      'Havneselskapet ber om at kommunens målinger av vannstand, vind og strøm på kaia blir åpne og maskinlesbare innen en bestemt dato, og at nye regler for sensorer ikke rammer utstyr som leser av skip og last.',
    points: [
      {
        text: 'Kommunens måledata fra kaia bør legges ut åpent og maskinlesbart, med en fastsatt dato.',
        theme: 1,
        assessment:
          'Eksempelet viser nytten på en konkret måte: Data kommunen allerede har, kan spare både telefoner og drivstoff. Selskapet har også rett i at et mål uten frist er vanskelig å følge opp. Planen får nå et årstall, og havnedata er godt egnet til å komme tidlig i katalogen.',
        conclusion: 'followed',
        change:
          'Kapittel 4.1: En felles katalog over åpne data skal være på plass innen 2023. Årstallet er satt etter innspill 15 og gjelder også havnedata.',
      },
      {
        text: 'Nye regler for sensorer må ikke ramme utstyr som leser av skip og last.',
        theme: 4,
        assessment:
          'Presiseringen som nå er foreslått i kapittel 4.4, gjelder sensorer som kan kjenne igjen personer. Avlesing av fartøy og containere er ikke til hinder for det, så lenge utstyret ikke er innrettet slik at det identifiserer mannskap eller besøkende. Selskapets behov er dermed ivaretatt.',
        conclusion: 'noted',
      },
    ],
  },
  {
    number: 7,
    sender: 'Eldrerådet',
    senderKind: 'council',
    received: '2021-01-22',
    text: `
Eldrerådet behandlet høringsutkastet i møte 19. januar 2021, sak 3/21. Uttalelsen er enstemmig og følger i brevs form som vedlegg.

Rådet er ikke mot digitalisering. Mange av oss betaler regninger på nettbrett og snakker med barnebarna på skjerm. Men kommunens egen undersøkelse viser at 78 prosent av innbyggerne er fornøyde med de digitale tjenestene, mens bare 46 prosent er det blant dem over 75 år. Et slikt gap kan ikke forklares med at eldre er treige. Noen har dårlig syn eller skjelvende hender, noen har ikke råd til utstyr, og altfor ofte er tjenestene laget uten oss.

Setningen «Kommunen skal tilby digitale tjenester til alle» gir ingen trygghet for den som ikke kommer inn. Rådet krever at det står i planen, og i selve vedtaket, at det alltid finnes et likeverdig alternativ. Et telefonnummer som ingen svarer på, er ikke et alternativ.

Rådet ber også om opplæring der folk allerede møtes, gjerne på biblioteket og i pensjonistforeningene, og at den gjentas. Det som er lært én gang, er fort glemt når skjermbildet endrer seg. Pårørende hjelper mye, men ingen skal behøve å gi fra seg koden sin. Til slutt ber vi om at tilfredsheten hos dem over 75 år måles hvert år og legges fram for politikerne.
`,
    summary:
      'Eldrerådet viser til at 46 prosent av dem over 75 år er fornøyde mot 78 prosent samlet. Det krever et likeverdig alternativ i både plan og vedtak, opplæring nær folk og årlig måling for de eldste.',
    points: [
      {
        text: 'Planen og vedtaket skal slå fast at det alltid finnes et likeverdig alternativ til digitale tjenester.',
        theme: 3,
        assessment:
          'Rådets merknad er sentral. Forskjellen mellom 78 og 46 prosent viser at høringsutkastets «til alle» ikke beskriver virkeligheten. Kommunen kan fortsatt ha det digitale som førstevalg, men må stå inne for en likeverdig vei for dem som ikke kan følge den. Rådet har også rett i at et slikt løfte bør vedtas uttrykkelig.',
        conclusion: 'followed',
        change:
          'Kapittel 4.3: «Kommunen skal være digital først, og alltid tilby et likeverdig alternativ til dem som ikke kan bruke digitale tjenester.» Nytt punkt 3 i forslaget til vedtak: «Digitale tjenester skal alltid ha et likeverdig alternativ for dem som ikke kan bruke dem.»',
      },
      {
        text: 'Ber om gjentatt opplæring der folk allerede møtes, for eksempel på biblioteket og i pensjonistforeningene.',
        theme: 2,
        assessment:
          'Opplæring på kjente steder, i rolig tempo og gjerne av jevnaldrende, gir erfaringsmessig best resultat. Planen legger til rette for kompetansetiltak for innbyggerne, men fastsetter ikke sted. Rådet inviteres til å være med når tiltaket utformes, sammen med biblioteket og frivilligsentralen.',
        conclusion: 'noted',
      },
      {
        text: 'Tilfredsheten blant innbyggere over 75 år bør måles hvert år og legges fram for politikerne.',
        theme: 1,
        assessment:
          'Årlig oppmerksomhet om dette tallet er rimelig. Formannskapet får nå status hvert år, og der skal tallene kommunen har om de eldste, gå fram. Innbyggerundersøkelsen er derimot for kostbar til å gjennomføres årlig for én aldersgruppe, så selve målingen følger den vanlige undersøkelsen.',
        conclusion: 'partly',
        change:
          'Kapittel 6: Status legges fram for formannskapet hvert år sammen med årsrapporten, i stedet for annethvert år. Det er ikke innført en egen årlig måling.',
      },
    ],
  },
  {
    number: 8,
    sender: 'Privatperson, Indre Solvik',
    senderKind: 'privatePerson',
    received: '2021-01-26',
    text: `
Til dere som lager planen.

Jeg har to barn på barneskolen. De har hvert sitt nettbrett, fem apper med ulike innlogginger og lekser på skjerm fire dager i uka. Yngste er sju. Når jeg spør hvorfor, får jeg høre at «det er bestemt». Av hvem? Ingen spurte oss foreldre.

Nå leser jeg at kommunen skal bli mer digital. Da må det stå i planen hvor mye skjerm et barn skal ha på skolen, for eksempel høyst en time om dagen på de laveste trinnene. Det må også stå at lærerne skal vite hva som skjer med opplysningene i appene. I høst ble en klasseliste med bilder delt med feil gruppe. Det ble ryddet opp, men ingen kunne forklare hvordan det hadde skjedd, eller hvem som hadde sett den.

Jeg er ikke redd for teknologi. Jeg er redd for at voksne ikke følger med.
`,
    summary:
      'Avsenderen er forelder og reagerer på omfanget av skjermbruk i barneskolen. Vedkommende vil ha en grense for skjermtid i planen og krever at lærere får kunnskap om hva som skjer med elevenes opplysninger.',
    points: [
      {
        text: 'Planen bør sette en øvre grense for skjermtid på skolen, for eksempel en time om dagen på de laveste trinnene.',
        theme: 2,
        assessment:
          'Bekymringen deles av flere foreldre og fortjener et godt svar. Hvordan og hvor mye skjerm brukes i undervisningen, er likevel et pedagogisk spørsmål som hører til skolenes egne planer og foreldresamarbeidet der. En tverrgående temaplan er ikke rett sted for en slik grense. Innspillet er oversendt skolefaglig ansvarlig.',
        conclusion: 'notFollowed',
      },
      {
        text: 'Lærerne må ha kunnskap om personvern og hva som skjer med opplysninger i appene, før disse tas i bruk.',
        theme: 2,
        assessment:
          'Hendelsen med klasselisten viser hvorfor personvern må være en del av opplæringen for alle ansatte, også lærere. Planen får nå et minstekrav om årlig opplæring. Et forbud mot å ta i bruk apper før hver lærer er kurset, vil være vanskelig å gjennomføre, og er ikke tatt inn.',
        conclusion: 'partly',
        change:
          'Kapittel 4.2: «Alle ansatte får minst fire timer opplæring i året i digitale verktøy og personvern.» Kravet gjelder også lærere, men er ikke et vilkår for å ta i bruk en app.',
      },
    ],
    contact: {
      name: 'Camilla Rustad',
      address: 'Kvernhusveien 31, 9901 Solvik',
      email: 'camilla.rustad@example.no',
      phone: '400 00 004',
    },
  },
  {
    number: 9,
    sender: 'Privatperson, Strandbyen',
    senderKind: 'privatePerson',
    received: '2021-01-28',
    text: `
Jeg går den samme turen hver morgen, fra brygga, forbi torget og opp til kirken. Det er min tid, og den angår ingen. Nå leser jeg i kapittel 4.4 om sensorer ute der folk ferdes. Mine skritt skal ingen telle. De skal være i fred.

Dere sier sikkert at det bare telles. I dag telles det. Om fem år er det kommet en ny leder, et nytt budsjett og en selger med en oppdatering som kan kjenne igjen ansikter. Da står stolpene der allerede.

Mitt krav er enkelt: ingen sensorer i det offentlige rom. Vil dere vite hvor mange som går over torget, kan dere sende ut en sommervikar med en klikker, slik dere gjorde før.

De smarte vannmålerne liker jeg heller ikke. Ingen i kommunen trenger å vite når jeg dusjer.
`,
    summary:
      'Avsenderen er prinsipielt imot sensorer i det offentlige rom, frykter at utstyret senere kan brukes til å kjenne igjen personer, og krever at det ikke settes opp noen. Vedkommende er også skeptisk til smarte vannmålere.',
    points: [
      {
        text: 'Krever at kommunen ikke setter opp sensorer i det offentlige rom.',
        theme: 4,
        assessment:
          'Frykten for at utstyr får nye formål over tid er saklig og må tas på alvor. Et fullt forbud vil likevel hindre nyttige målinger av luft, flomvann, lys og trafikk som ikke gjelder noen person. Kommunedirektøren tilrår derfor ikke forbud, men en klar grense som også binder senere ledere og leverandører.',
        conclusion: 'notFollowed',
        change:
          'Kravet er ikke fulgt, men kapittel 4.4 er klargjort med en ny setning: «Sensorer i det offentlige rom skal ikke kunne kjenne igjen personer, og et register over dem skal være åpent for alle.»',
      },
      {
        text: 'Er imot smarte vannmålere fordi de kan vise når folk er hjemme og bruker vann.',
        theme: 4,
        assessment:
          'Vannmålere i private hjem er ikke sensorer i det offentlige rom, og de behandles i en egen sak med egen vurdering av personvernet. Spørsmålet om hvor ofte målerne skal avleses, er viktig nettopp av den grunnen som nevnes. Merknaden er videresendt til vann og avløp.',
        conclusion: 'noted',
      },
    ],
    contact: {
      name: 'Egil Vestrum',
      address: 'Bryggegata 3, 9901 Solvik',
      email: 'egil.vestrum@example.no',
      phone: '400 00 005',
    },
  },
  {
    number: 10,
    sender: 'Ungdomsrådet',
    senderKind: 'council',
    received: '2021-02-02',
    text: `
Hei fra ungdomsrådet! Vi snakket om planen på møtet vårt 28. januar. Elleve av oss var med.

Det første først: Planen er altfor lang. Ingen på vår alder kommer til å lese den, og egentlig tror vi ikke foreldrene våre gjør det heller. Vi prøvde. Etter fire sider hadde vi funnet 23 ord vi måtte slå opp. Lag én side som sier hva dere skal gjøre, hvorfor, og hva det betyr for oss. Skriv som folk.

Vi vil teste nye tjenester før de er ferdige. Ikke etterpå, når det er for sent å endre noe. Vi kan samle en gjeng på hver ungdomsskole på en uke.

Og så vil vi stemme over ting. Vi foreslår en digital avstemning for alle mellom 13 og 18 år to ganger i året, der det flest stemmer for faktisk blir gjort. Da merker vi at det nytter å si noe.
`,
    summary:
      'Ungdomsrådet synes planen er for lang og tung, og vil ha én side på vanlig språk. Rådet vil at unge skal teste tjenester tidlig, og foreslår bindende digitale avstemninger for ungdom to ganger i året.',
    points: [
      {
        text: 'Vil ha en kort utgave av planen på én side, skrevet i et språk folk forstår.',
        theme: 3,
        assessment:
          'Rådet har gjort det kommunen selv burde ha gjort: prøvd teksten på dem den gjelder. En plan for alle innbyggere må kunne forstås uten ordbok. En kortversjon på én side koster lite og gjør hele planen mer tilgjengelig, også for andre enn ungdom.',
        conclusion: 'followed',
        change: 'Kapittel 2: Et sammendrag på én side, i klart språk, er lagt til i planen.',
      },
      {
        text: 'Ungdom bør få teste nye digitale tjenester før de er ferdige.',
        theme: 4,
        assessment:
          'Tidlig testing med brukere gir bedre tjenester og færre kostbare rettelser, og tilbudet om en testgruppe på hver ungdomsskole er verdifullt. Planen bygger på at brukerne skal være med i utviklingen. Hvordan ungdom skal trekkes inn, avtales med rådet når de enkelte prosjektene startes.',
        conclusion: 'noted',
      },
      {
        text: 'Foreslår digital avstemning to ganger i året for alle mellom 13 og 18 år, der resultatet blir bindende.',
        theme: 3,
        assessment:
          'Ønsket om å se at meningen teller er lett å forstå. Et bindende resultat kan likevel ikke vedtas i en temaplan, for det er kommunestyret og dem det har delegert myndighet til, som treffer vedtak for kommunen. Rådgivende avstemninger er fullt mulige, og rådet oppfordres til å fremme det som egen sak.',
        conclusion: 'notFollowed',
      },
    ],
  },
  {
    number: 11,
    sender: 'Solvik frivilligsentral',
    senderKind: 'organisation',
    received: '2021-02-04',
    text: `
Kjære kommune!

Hver tirsdag har vi datakafé. Før pandemien satt det tjue rundt bordene, nå sitter det seks med god avstand og resten står på venteliste. De kommer med telefonen i en plastpose og et brev de ikke forstår. Ofte er det ikke data de trenger hjelp til, men selve brevet. Vi drikker kaffe, finner ut av det sammen, og de går hjem med rakere rygg.

Vi vil gjerne være med på laget, men vi kan ikke være kommunens førstelinje. De frivillige skal ikke se andres lønnsslipper og helseopplysninger fordi det ikke finnes en kommunal skranke å gå til. Derfor må kommunen selv alltid ha et tilbud til den som ikke får det til.

Vi søker dessuten om at planen setter av 300 000 kroner i året til datahjelp i regi av frivilligheten. For det kan vi holde åpent tre dager i uka, også i Breivik og Nesland.
`,
    summary:
      'Frivilligsentralen forteller fra datakafeen og vil bidra, men ikke være kommunens førstelinje. Den ber om at kommunen selv alltid har et tilbud, og at planen setter av 300 000 kroner årlig til frivillig datahjelp.',
    points: [
      {
        text: 'Kommunen må selv alltid ha et tilbud til den som ikke får til de digitale tjenestene.',
        theme: 3,
        assessment:
          'Grensen frivilligsentralen trekker, er riktig. Frivillige kan gi trygghet og mestring, men ansvaret for veiledning i egen sak ligger hos kommunen, og det gjør også vernet om personopplysninger. Alternativet til den digitale tjenesten må derfor være kommunens eget tilbud.',
        conclusion: 'followed',
        change:
          'Kapittel 4.3: Det er kommunen som «alltid» skal tilby et likeverdig alternativ. Frivilligheten er ikke en del av denne forpliktelsen. Endringen er felles med innspill 7, 12 og 23.',
      },
      {
        text: 'Ber om at planen setter av 300 000 kroner i året til datahjelp i regi av frivilligheten.',
        theme: 2,
        assessment:
          'Datakafeen fyller et reelt behov og får ros i flere innspill. En temaplan bevilger likevel ikke penger, og den foreslåtte rammen på 4,2 millioner kroner i året har ikke dekning for et øremerket tilskudd. Frivilligsentralen kan søke om midler i den ordinære tilskuddsordningen, og forslaget kan tas opp i budsjettet.',
        conclusion: 'notFollowed',
      },
    ],
  },
  {
    number: 12,
    sender: 'Rådet for personer med funksjonsnedsettelse',
    senderKind: 'council',
    received: '2021-02-05',
    text: `
Rådet viser til møte 2. februar 2021, sak 5/21, der temaplanen ble drøftet med strategisk rådgiver til stede. Vedtaket var enstemmig.

Digitale løsninger har gitt mange av oss større frihet. Vi søker, bestiller og deltar uten å være avhengige av transport eller åpningstider. Men en tjeneste som ikke virker med skjermleser, eller som kaster deg ut etter to minutter, stenger døra helt. Rådets medlemmer prøvde seks av kommunens skjemaer før møtet, og tre av dem bød på slike problemer. Bak hvert skjema står det et menneske som må be andre om å fylle ut noe det helst ville holdt for seg selv. Derfor holder det ikke at tjenester tilbys «til alle». Rådet krever at planen fastslår retten til et likeverdig alternativ. Et alternativ som bare finnes på rådhuset mellom klokka ti og tolv, er ikke likeverdig.

Universell utforming er lovpålagt etter likestillings- og diskrimineringsloven §§ 17 og 18. Rådet ber om at nye tjenester prøves av personer med ulike funksjonsnedsettelser før de tas i bruk.

Planen selv må også være tilgjengelig. Rådet ønsker en lettlest utgave og en lydfil.
`,
    summary:
      'Rådet krever at planen fastslår et reelt likeverdig alternativ, at nye tjenester prøves av personer med ulike funksjonsnedsettelser, og at planen selv finnes i lettlest utgave og som lydfil. Universell utforming er lovpålagt.',
    points: [
      {
        text: 'Planen må fastslå et likeverdig alternativ til digitale tjenester, og alternativet må være reelt tilgjengelig.',
        theme: 3,
        assessment:
          'Rådet viser overbevisende at digitale tjenester både kan åpne og stenge. Kommunedirektøren slutter seg til at et alternativ med så snever åpningstid at det i praksis ikke kan brukes, ikke er likeverdig. Forpliktelsen foreslås tatt inn både i planen og i vedtaket, slik at den kan etterprøves.',
        conclusion: 'followed',
        change:
          'Kapittel 4.3: «Kommunen skal være digital først, og alltid tilby et likeverdig alternativ til dem som ikke kan bruke digitale tjenester.» Forslaget til vedtak har fått et nytt punkt 3 om det samme.',
      },
      {
        text: 'Nye tjenester bør prøves av personer med ulike funksjonsnedsettelser før de tas i bruk.',
        theme: 4,
        assessment:
          'Kravene til universell utforming gjelder uavhengig av planen og kan ikke fravikes. Brukertesting er den sikreste måten å finne feil på før lansering, og rådet er en naturlig samarbeidspart. Omfanget må tilpasses den enkelte tjenesten, og det er derfor ikke tatt inn et eget krav i planteksten.',
        conclusion: 'noted',
      },
      {
        text: 'Ønsker en lettlest utgave av planen og en lydfil.',
        theme: 3,
        assessment:
          'Ønsket om en tilgjengelig plan støttes, og det ble også reist av ungdomsrådet. Planen får et sammendrag på én side i klart språk, som kan leses opp av skjermleser. En full lettlest utgave og en innspilt lydfil er et større arbeid som ikke er planlagt nå.',
        conclusion: 'partly',
        change:
          'Kapittel 2: sammendrag på én side i klart språk, etter innspill 10 fra Ungdomsrådet. Egen lettlest utgave og lydfil er ikke tatt inn.',
      },
    ],
  },
  {
    number: 13,
    sender: 'Privatperson, Haugen',
    senderKind: 'privatePerson',
    received: '2021-02-09',
    text: `
Endelig en kommune som tør å tenke tolv år fram! Jeg er 29, jobber med programvare og flyttet hjem til Solvik i sommer. Ros for ambisjonene, men tempoet er for lavt.

31 av 54 tjenester er digitale. De siste 23 burde vært på plass innen utgangen av 2022. Jeg har sett private selskaper bytte ut hele systemer på et halvår. Sett ned et lite team, gi det fullmakter og la det jobbe i korte løp. Feil kan rettes underveis. Å vente koster også penger, det bare synes ikke i regnskapet.

Åpne dessuten dataene. Hvis jeg får et grensesnitt mot rutetider, ledige haller og vannkvalitet, lager jeg en app på dugnad i løpet av en helg. Det er jeg ikke alene om. Men da må jeg vite når dataene kommer og hvor jeg finner dem.
`,
    summary:
      'Avsenderen, som arbeider med programvare, er begeistret, men mener at tempoet er for lavt. Vedkommende vil ha alle 54 tjenester digitale innen 2022 og åpne data med kjent tidspunkt og sted for publisering.',
    points: [
      {
        text: 'Alle de 54 tjenestene bør være digitale innen utgangen av 2022.',
        theme: 4,
        assessment:
          'Utålmodigheten er sunn, og korte utviklingsløp er et godt råd. Flere av de 23 tjenestene som gjenstår, gjelder likevel sårbare grupper eller krever ny fagprogramvare og grundige personvernvurderinger. Med dagens takt er alle digitale i 2026. Rammen på 4,2 millioner kroner i året gir rom for noe raskere framdrift, men ikke for å nå målet i 2022.',
        conclusion: 'notFollowed',
      },
      {
        text: 'Kommunen bør åpne dataene sine og opplyse når og hvor de blir tilgjengelige.',
        theme: 1,
        assessment:
          'Innbyggere som vil lage nyttige tjenester på fritiden, er en ressurs kommunen bør gjøre det enkelt for. Det krever at man kan se hvilke data som finnes, og når de kommer. En felles katalog med et fastsatt årstall svarer på begge deler.',
        conclusion: 'followed',
        change: 'Kapittel 4.1: felles katalog over åpne data innen 2023, se også innspill 15.',
      },
    ],
    contact: {
      name: 'Adrian Holtberg',
      address: 'Haugenkleiva 8 B, 9901 Solvik',
      email: 'adrian.holtberg@example.no',
      phone: '400 00 006',
    },
  },
  {
    number: 14,
    sender: 'Lærere ved Indre Solvik skole',
    senderKind: 'employee',
    received: '2021-02-10',
    text: `
Vi er 17 lærere som har lest planen i fellestiden. Vi vil gjerne lykkes med digitale verktøy, og det siste året har vist at vi kan snu oss fort. I mars underviste vi fra kjøkkenbordet med to dagers varsel.

Men ingen av oss fikk opplæring. Vi lærte av hverandre om kvelden. Skal planen bety noe i klasserommet, må opplæring ligge i arbeidstiden, være lik for alle skoler og komme hvert år. Et kurs ved oppstart glemmes før høstferien.

Vi trenger også å vite hvem som har ansvaret. Når en foresatt spør hvor opplysningene i en app blir av, peker vi på rektor, rektor på skolekontoret og skolekontoret på IKT. Utkastet sier at ansvaret ligger hos IKT-avdelingen, men de vet jo ikke hvilke apper vi bruker. Legg ansvaret der beslutningen tas, og gi hver skole en fast kontaktperson for informasjonssikkerhet med avsatt tid.
`,
    summary:
      'Lærerne ber om opplæring hvert år, i arbeidstiden og likt for alle skoler. De vil også ha klart plassert ansvar for informasjonssikkerhet der beslutningene tas, med en fast kontaktperson med avsatt tid på hver skole.',
    points: [
      {
        text: 'Opplæring i digitale verktøy må skje i arbeidstiden, være lik for alle skoler og komme hvert år.',
        theme: 2,
        assessment:
          'Lærerne gjorde en stor innsats våren 2020 med liten støtte, og det kan ikke være modellen framover. Et årlig minstekrav for alle ansatte sikrer likhet mellom skolene. Når opplæringen er pålagt av arbeidsgiver, regnes den som arbeidstid.',
        conclusion: 'followed',
        change:
          'Kapittel 4.2: «Alle ansatte får minst fire timer opplæring i året i digitale verktøy og personvern.»',
      },
      {
        text: 'Ansvaret for informasjonssikkerhet bør ligge der beslutningen tas, med en fast kontaktperson med avsatt tid på hver skole.',
        theme: 1,
        assessment:
          'Beskrivelsen av hvordan spørsmål sendes videre fra dør til dør, bekrefter at ansvaret må flyttes fra IKT-avdelingen til lederen for virksomheten. For skolene er det rektor. En fast kontaktperson kan være klokt, men avsatt tid binder ressurser, og må avgjøres av den enkelte virksomheten.',
        conclusion: 'partly',
        change:
          'Kapittel 5: Ansvaret for informasjonssikkerhet er lagt til virksomhetslederen, med kommunedirektøren som øverste ansvarlige. Krav om kontaktperson på hver skole er ikke tatt inn.',
      },
    ],
  },
  {
    number: 15,
    sender: 'Fjordregionen interkommunalt samarbeid',
    senderKind: 'publicBody',
    received: '2021-02-12',
    text: `
Styret for Fjordregionen interkommunalt samarbeid behandlet høringen 10. februar 2021 og avgir slik uttalelse:

Fem kommuner deltar i samarbeidet. Alle eier data om veier, vann, bygninger, turstier og kulturtilbud, og alle beskriver dem ulikt. I dag ligger 46 datasett på fem nettsider, og Solvik står for sju av dem. En bedrift som vil bruke dataene, må i dag henvende seg fem steder. Styret ser positivt på at Solvik vil dele data, men savner en forpliktende frist og et felles format. Vi foreslår at planen fastsetter at en felles katalog over åpne data skal være etablert innen 2023. Samarbeidet kan stå for den tekniske driften, og fire av de fem kommunene har allerede gitt sin tilslutning.

Styret foreslår videre at planen pålegger Solvik å gjennomføre alle anskaffelser av fagsystemer gjennom samarbeidet. Større volum gir lavere pris og sterkere stilling overfor leverandørene. Den felles kartløsningen, som ble anskaffet i 2020, koster deltakerne 22 prosent mindre enn de fem gamle avtalene til sammen.
`,
    summary:
      'Styret støtter deling av data, men savner en forpliktende frist. Det foreslår at en felles katalog over åpne data etableres innen 2023, og at alle anskaffelser av fagsystemer skal gjennomføres gjennom det interkommunale samarbeidet.',
    points: [
      {
        text: 'Foreslår at planen fastsetter en felles katalog over åpne data innen 2023.',
        theme: 1,
        assessment:
          'En felles katalog gjør dataene enklere å finne og nyttigere enn om hver kommune publiserer for seg. Fristen er realistisk når driften kan deles og de øvrige kommunene allerede er innstilt på å delta. Forslaget gir dessuten planen et mål som kan etterprøves, og det støttes av flere andre innspill.',
        conclusion: 'followed',
        change: 'Kapittel 4.1: nytt mål om en felles katalog over åpne data innen 2023.',
      },
      {
        text: 'Planen bør pålegge kommunen å gjennomføre alle anskaffelser av fagsystemer gjennom samarbeidet.',
        theme: 1,
        assessment:
          'Felles anskaffelser har gitt gode resultater, og de vil ofte være førstevalget. Et pålegg uten unntak vil likevel binde kommunen også der behovene er ulike eller der en mindre, lokal leverandør er bedre egnet. Hver anskaffelse bør fortsatt vurderes for seg. Planens generelle ønske om samarbeid beholdes.',
        conclusion: 'notFollowed',
      },
    ],
  },
  {
    number: 16,
    sender: 'Fjordsensor Måleteknikk AS',
    senderKind: 'business',
    received: '2021-02-15',
    text: `
Fjordsensor Måleteknikk AS holder til på Teglverkstomta og lager utstyr som måler luft, støy og vannstand.

Planen er for vag om hva som er lov. Vi har tapt anbud til leverandører som bruker kamera med bildeanalyse, fordi det er billigere enn målere som ikke ser noen. Så lenge kommunen ikke setter en grense, vil pris avgjøre, og til slutt står det kamera på hvert hjørne.

Sett en tydelig regel om at personer ikke skal kunne gjenkjennes, og la den gjelde for alle som leverer. Da kan vi utvikle gode produkter, og folk kan stole på dem. Strenge krav er ikke en ulempe for oss. Uklare krav er det.
`,
    summary:
      'Bedriften produserer måleutstyr og mener planen er for vag om hva sensorer skal kunne gjøre. Den ber om en tydelig regel, lik for alle leverandører, om at personer ikke skal kunne gjenkjennes.',
    points: [
      {
        text: 'Ber om en tydelig regel, lik for alle leverandører, om at sensorer ikke skal kunne gjenkjenne personer.',
        theme: 4,
        assessment:
          'Det er verdifullt at en leverandør selv etterlyser strengere krav. Regelen er foreslått som et krav til utstyrets egenskaper, og ikke bare til bruken. Den kan dermed tas inn i konkurransegrunnlag og virke likt for alle tilbydere. Slik blir personvernet ikke et spørsmål om lavest pris.',
        conclusion: 'followed',
        change:
          'Kapittel 4.4: «Sensorer i det offentlige rom skal ikke kunne kjenne igjen personer, og et register over dem skal være åpent for alle.»',
      },
    ],
  },
  {
    number: 17,
    sender: 'Indre Solvik idrettslag',
    senderKind: 'organisation',
    received: '2021-02-16',
    text: `
Hei! Her kommer noen ord fra et idrettslag med 620 medlemmer og null ansatte.

Vi bruker kommunens haller fem kvelder i uka. Nøkkelen til gymsalen henger hos vaktmesteren, som går hjem klokka tre. Trenere har kjørt fram og tilbake etter den nøkkelen i tjue år. Gi oss en digital lås og en kalender der vi ser hva som er ledig, så sparer vi noen hundre timer i året. Lys og varme kan også styres etter hvem som faktisk har leid.

Samtidig må dere huske på kassereren vår. Han er 74 og fører regnskapet til punkt og prikke, men får ikke til å søke om treningstid på nett. I fjor mistet vi fredagskvelden fordi søknaden kom dagen etter fristen. Det må gå an å ringe eller møte opp og bli behandlet likt.
`,
    summary:
      'Idrettslaget ønsker digitale låser og en felles kalender for kommunens haller, men ber samtidig om at de som ikke får til nettsøknaden, skal kunne ringe eller møte opp og bli behandlet likt.',
    points: [
      {
        text: 'Ønsker digitale låser og en felles kalender for utleie av kommunens haller.',
        theme: 4,
        assessment:
          'Forslaget er konkret, lett å forstå og trolig lønnsomt, både i spart kjøring og i lavere energibruk. Det er et godt eksempel på hva planens fjerde tema skal føre til. Valg av tiltak skjer i den årlige gjennomføringen, og forslaget er gitt til eiendomsforvaltningen som innspill til neste prioritering.',
        conclusion: 'noted',
      },
      {
        text: 'Den som ikke får til den digitale søknaden, må kunne ringe eller møte opp og bli behandlet likt.',
        theme: 3,
        assessment:
          'Frivillige lag bør ikke miste treningstid fordi den som har tatt på seg vervet, ikke behersker et nettskjema. Likebehandling er kjernen i ordet «likeverdig»: Søknaden skal telle like mye uansett hvordan den kommer inn. Ordlyden i planen er endret for å få fram dette.',
        conclusion: 'followed',
        change:
          'Kapittel 4.3: nytt krav om et likeverdig alternativ, se innspill 7, 12 og 23. Kravet gjelder også når lag og foreninger søker om kommunale tjenester.',
      },
    ],
  },
  {
    number: 18,
    sender: 'Fellesorganisasjonen for kommuneansatte, lokallag Solvik',
    senderKind: 'organisation',
    received: '2021-02-18',
    text: `
Lokallaget organiserer 1 140 medlemmer i Solvik kommune, fra renholdere til saksbehandlere. Styret vedtok uttalelsen 16. februar.

Planen forutsetter at ansatte skal jobbe på nye måter. Da må arbeidsgiver betale for at de lærer det. I vår egen medlemsrunde i januar svarte fire av ti at de ikke hadde fått opplæring i noe digitalt verktøy de siste to årene. Blant renholdere og assistenter var det sju av ti. De får samme krav, men ingen pult og ingen time.

Vi krever at planen gir alle ansatte rett til åtte timer opplæring i året, i arbeidstiden, uavhengig av stillingsprosent.

Tillitsvalgte skal være med fra start når nye systemer vurderes, slik hovedavtalen forutsetter. Vi er lei av å få innkalling til opplæring i noe som allerede er kjøpt.

Status for planen må komme hvert år, og den må legges fram for arbeidsmiljøutvalget før den går til politikerne.
`,
    summary:
      'Lokallaget krever åtte timer årlig opplæring i arbeidstiden for alle, medvirkning fra tillitsvalgte før nye systemer kjøpes, og status for planen hvert år med forutgående behandling i arbeidsmiljøutvalget.',
    points: [
      {
        text: 'Krever at alle ansatte får rett til åtte timer opplæring i året, i arbeidstiden.',
        theme: 2,
        assessment:
          'Tallene fra medlemsrunden gir grunn til ettertanke, særlig for grupper uten fast arbeidsplass ved skjerm. Et minstekrav bør derfor inn. Åtte timer for alle vil kreve vikarer i turnus for mer enn rammen gir rom for. Fire timer kan gjennomføres fra 2022, og virksomhetene står fritt til å gi mer.',
        conclusion: 'partly',
        change:
          'Kapittel 4.2: ny setning: «Alle ansatte får minst fire timer opplæring i året i digitale verktøy og personvern.» Kravet var åtte timer.',
      },
      {
        text: 'Tillitsvalgte skal være med fra start når nye systemer vurderes.',
        theme: 1,
        assessment:
          'Kommunedirektøren er enig. Medvirkning ved innføring av ny teknologi følger av hovedavtalen og gjelder uten at planen gjentar det. Kritikken av tidligere anskaffelser er likevel tatt opp i ledergruppen, og tillitsvalgte skal heretter varsles når behovet meldes, ikke først når avtalen er inngått.',
        conclusion: 'noted',
      },
      {
        text: 'Status bør legges fram hvert år, og for arbeidsmiljøutvalget før den går til politikerne.',
        theme: 1,
        assessment:
          'Årlig status er foreslått etter innspill fra flere, og den gir de ansatte bedre innsyn i framdriften. Arbeidsmiljøutvalget kan få saken til orientering, men en fast rekkefølge der utvalget alltid skal behandle den først, vil forsinke årsrapporten og er ikke tilrådd.',
        conclusion: 'partly',
        change:
          'Kapittel 6: status til formannskapet hvert år sammen med årsrapporten. Forutgående behandling i arbeidsmiljøutvalget er ikke tatt inn.',
      },
    ],
  },
  {
    number: 19,
    sender: 'Privatperson, Breivik',
    senderKind: 'privatePerson',
    received: '2021-02-20',
    text: `
Jeg var norsklærer i trettiåtte år og har lest planen med rød penn. Dere får tre minus. Ikke for innholdet, som jeg stort sett liker, men for språket. Hva gjør folk, rent konkret, når de arbeider «tverrsektorielt»? Jeg måtte lese flere setninger tre ganger for å finne ut hvem som skulle gjøre hva.

Folk som ikke forstår en plan, kan heller ikke være uenige i den. Det er et demokratisk problem. Skriv et kort sammendrag som en tiendeklassing kan gjengi.

Så har jeg et ønske for dem jeg drikker kaffe med. Send alle viktige brev på papir, til alle, som før. Den som heller vil ha det digitalt, kan si fra. I dag er det motsatt, og i fjor gikk en av venninnene mine glipp av et purrevarsel fordi det lå i en innboks hun ikke visste at hun hadde.
`,
    summary:
      'Avsenderen, en tidligere norsklærer, kritiserer det tunge språket i planen og vil ha et kort sammendrag alle forstår. Vedkommende ønsker også at viktige brev igjen sendes på papir til alle som hovedregel.',
    points: [
      {
        text: 'Vil ha et kort sammendrag av planen som en tiendeklassing kan gjengi.',
        theme: 3,
        assessment:
          'Karakteren er streng, men rettferdig. At den som ikke forstår en plan, heller ikke kan være uenig i den, er et godt argument for klart språk. Ungdomsrådet har bedt om det samme. Planen får derfor et sammendrag som er skrevet for lesere uten forkunnskaper.',
        conclusion: 'followed',
        change: 'Kapittel 2: sammendrag på én side i klart språk. Endringen er felles med innspill 10.',
      },
      {
        text: 'Viktige brev bør sendes på papir til alle, med digital post bare for dem som ber om det.',
        theme: 3,
        assessment:
          'Et varsel som ingen ser, er ikke et varsel, og de som ikke kan lese digital post, må få brevet på en annen måte. Å gå tilbake til papir som hovedregel for alle vil derimot gi høyere kostnader og lengre svartid for flertallet. Digital post beholdes derfor som førstevalg.',
        conclusion: 'partly',
        change:
          'Kapittel 4.3: Kommunen skal være «digital først», men alltid tilby et likeverdig alternativ til dem som ikke kan bruke digitale tjenester. Papir som hovedregel for alle er ikke tatt inn.',
      },
    ],
    contact: {
      name: 'Solfrid Tangvald',
      address: 'Gamle Breivikvei 47, 9901 Solvik',
      email: 'solfrid.tangvald@example.no',
      phone: '400 00 007',
    },
  },
  {
    number: 20,
    sender: 'Statlig fagorgan for digitalisering',
    senderKind: 'publicBody',
    received: '2021-02-22',
    text: `
Vi viser til oversendelsen 4. januar 2021. Fagorganet uttaler seg normalt ikke til kommunale planer i detalj, men har enkelte merknader av generell karakter.

Planen er oversiktlig og har en fornuftig inndeling i fire temaer. Den lange horisonten forutsetter jevnlig rullering, og det er positivt at revisjon skal skje hvert fjerde år.

Formuleringen «Kommunen skal tilby digitale tjenester til alle» er uklar. Det framgår ikke om digitale tjenester skal være hovedregelen, eller om de bare er ett av flere likestilte tilbud. For leverandører, ansatte og innbyggere har valget betydning. Vi anbefaler at kommunen sier uttrykkelig hva som er førstevalget, og hvordan de som ikke kan benytte det, skal ivaretas.

Vi minner om at nasjonale felleskomponenter for innlogging, postkasse og registerdata bør brukes der de finnes, framfor lokale særløsninger. Det gir gjenkjennelse for brukerne og reduserer forvaltningskostnadene over tid.
`,
    summary:
      'Fagorganet finner planen oversiktlig, men mener ordlyden om digitale tjenester til alle er uklar. Det anbefaler å si uttrykkelig hva som er førstevalget, og minner om bruk av nasjonale felleskomponenter framfor lokale særløsninger.',
    points: [
      {
        text: 'Planen bør si uttrykkelig om digitale tjenester er førstevalget, og hvordan de som ikke kan bruke dem, skal ivaretas.',
        theme: 3,
        assessment:
          'Merknaden er faglig tung og treffer en reell uklarhet. Den nye setningen svarer på begge spørsmålene: Digitalt er førstevalget, og den som ikke kan bruke det, har krav på et likeverdig alternativ. Dermed får ansatte og leverandører samme utgangspunkt når tjenester planlegges og kjøpes inn.',
        conclusion: 'followed',
        change:
          'Kapittel 4.3: «Kommunen skal være digital først, og alltid tilby et likeverdig alternativ til dem som ikke kan bruke digitale tjenester.»',
      },
      {
        text: 'Nasjonale felleskomponenter bør brukes der de finnes, framfor lokale særløsninger.',
        theme: 4,
        assessment:
          'Kommunen bruker allerede nasjonal innlogging og digital postkasse i de fleste av sine 31 digitale tjenester. Rådet er i samsvar med dagens praksis og med planens retning. Det vil bli lagt til grunn i kommende anskaffelser og er ikke vurdert å kreve ny tekst.',
        conclusion: 'noted',
      },
    ],
  },
]
