const plural = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`

/** What becomes of personal data, and what is held on a person. */
export const nb = {
  title: 'Personvern',
  sections: 'Deler av personvern',
  erasure: 'Sletting',
  person: 'Innsyn for en person',
  meta: 'Hvor lenge personopplysninger i høringsinnspill beholdes, og hva som er lagret om en person',
  // due now
  dueTitle: 'Skal bort nå',
  dueHelp:
    'Navn, kontaktopplysninger, originaler og ordrett tekst fra privatpersoner og ansatte, og kontaktpersoner hos andre. Nummer, tema, vurdering og konklusjon blir stående.',
  dueNone: 'Ingen personopplysninger skal bort nå',
  dueNoneHelp: 'Når tiden er ute for en høring, står den her, og på oversikten.',
  heldTitle: 'Holdt tilbake',
  heldHelp: 'Tiden er ute, men noe hindrer at opplysningene slettes. Se etter om grunnen fortsatt gjelder.',
  waitingTitle: 'Beholdes foreløpig',
  waitingNone: 'Ingen høringer har personopplysninger som venter på en dato.',
  hearingClosed: (day: string) => `Høring avsluttet ${day}`,
  inBin: 'saken ligger i papirkurven',
  inputs: (n: number) => plural(n, 'innspill', 'innspill'),
  counted: (personal: number, contacts: number, files: number) =>
    [
      `${plural(personal, 'innspill', 'innspill')} fra privatpersoner og ansatte`,
      ...(contacts > 0 ? [plural(contacts, 'kontaktperson hos andre', 'kontaktpersoner hos andre')] : []),
      ...(files > 0 ? [plural(files, 'original eller vedlegg', 'originaler og vedlegg')] : []),
    ].join(', '),
  case: 'Sak',
  kept: 'Hva som er lagret',
  goesOn: 'Slettes',
  noDay: 'Ingen dato ennå',
  holdsBack: 'Hva som holder',
  holds: {
    hearingOpen: 'Høringen pågår',
    caseOpen: 'Saken er ikke avsluttet',
    reviewTime: 'Fristen for lovlighetskontroll løper',
    reviewOpen: 'Lovlighetskontroll er krevd og ikke avgjort',
    notArchived: 'Innspillene er ikke merket som arkivert',
    byHand: 'Holdt tilbake av saksbehandler',
  },
  until: (day: string) => `til og med ${day}`,
  from: {
    decision: (day: string) => `regnet fra ${day}, da vedtaket ikke lenger kunne kreves kontrollert`,
    hearing: (day: string) => `regnet fra høringsfristen ${day}`,
    caseEnd: (day: string) => `regnet fra ${day}, da saken ble avsluttet`,
    choice: (day: string) => `satt til ${day} for denne høringen`,
  },
  // erasing
  erase: 'Slett …',
  eraseAll: (n: number) => (n === 1 ? 'Slett i høringen …' : `Slett i ${n} høringer …`),
  eraseTitle: 'Slette personopplysninger',
  eraseLead: (inputs: number, hearings: number) =>
    `${plural(inputs, 'innspill', 'innspill')} i ${plural(hearings, 'høring', 'høringer')} tømmes for personopplysninger. Det kan ikke gjøres om.`,
  method: 'Hvordan',
  methods: { anonymise: 'Anonymiser', delete: 'Slett alt avsenderen skrev' },
  methodHelp: {
    anonymise:
      'Punktene står som de ble vurdert, uten navn, adresse, e-post og telefon. Avsenderen blir «Privatperson, anonymisert».',
    delete: 'Også punktenes tekst tas bort. Kommunens vurdering og konklusjon står.',
  },
  keepSummaries: 'Behold sammendragene',
  keepSummariesHelp: 'Kommunens egne sammendrag, uten navn og kontaktopplysninger.',
  standsTitle: 'Det som er sendt ut, endres ikke',
  stands:
    'Offentlige møtepapirer har aldri hatt navn på privatpersoner, men ansatte kan stå der. Papirene til medlemmene kan ha alle navn. De ligger som filer utenfor Saksklar og må slettes der de er lagret.',
  copiesTitle: 'Sikkerhetskopier',
  copies: (n: number) =>
    n === 0
      ? 'Det ligger ingen kopier i arbeidsområdets egen mappe. Kopier andre steder har opplysningene til de skiftes ut.'
      : `${plural(n, 'kopi', 'kopier')} i arbeidsområdets egen mappe har opplysningene til de skiftes ut. Det samme gjelder kopier andre steder.`,
  understood: 'Jeg har sett gjennom listen, og vet at det ikke kan gjøres om',
  eraseNow: 'Slett for godt',
  erasing: 'Sletter personopplysninger',
  steps: { erase: 'Sletter', sweep: 'Skriver filen på nytt' },
  cancel: 'Avbryt',
  close: 'Lukk',
  done: (inputs: number) => `Personopplysninger slettet i ${plural(inputs, 'innspill', 'innspill')}`,
  passedOver: (n: number) => `${plural(n, 'høring', 'høringer')} ble ikke rørt`,
  givenUp: 'Avbrutt. Det som var slettet, er slettet; resten står.',
  leftoversTitle: 'Navn står fortsatt i tekst som saksbehandlere har skrevet',
  leftoverKinds: {
    paper: 'saksframlegg',
    version: 'eldre versjon av saksframlegg',
    typed: 'skrivehistorikk i saksframlegg',
    comment: 'kommentar',
    entry: 'kunnskapsgrunnlag',
    source: 'kilde',
    statement: 'uttalelse fra råd',
    note: 'merknad i saksgangen',
    task: 'oppgave',
  },
  leftoverSent: 'sendt ut, endres ikke',
  sweepOwed: 'Filen må skrives på nytt',
  sweepOwedHelp:
    'Opplysninger er slettet, men kan fortsatt ligge i ledig plass i filen. Lukk andre vinduer og programmer som leser arbeidsområdet, og fullfør.',
  sweepFull:
    'Det er ikke plass på disken til å skrive filen på nytt. Rydd plass til en kopi av den, og fullfør.',
  sweepTakes: (size: string) =>
    `Til slutt skrives hele filen (${size}) på nytt, så ingenting ligger igjen i den. Programmet svarer ikke imens.`,
  sweepNow: 'Fullfør',
  sweptDone: 'Filen er skrevet på nytt',
  // history
  history: 'Slettet før',
  historyNone: 'Ingen personopplysninger er slettet ennå',
  when: 'Når',
  who: 'Hvem',
  what: 'Hva',
  event: (n: number) => `hendelse ${n}`,
  fields: {
    sender: 'avsender',
    contact: 'kontaktopplysninger',
    files: 'originaler og vedlegg',
    text: 'tekst',
    summary: 'sammendrag',
    points: 'punkter',
    answers: 'navn i vurderinger',
    disclosure: 'navn i unntaksgrunn',
    note: 'navn i merknader',
  },
  methodDone: { anonymise: 'anonymisert', delete: 'slettet' },
  // one hearing
  lineGoes: (day: string) => `Personopplysninger slettes ${day}`,
  lineDue: (day: string) => `Personopplysninger skulle vært slettet ${day}`,
  lineHeld: (day: string) => `Sletting av personopplysninger er holdt tilbake siden ${day}`,
  lineOpen: 'Personopplysninger beholdes til saken er avsluttet',
  lineErased: (n: number) => `Personopplysninger er slettet i ${plural(n, 'innspill', 'innspill')}`,
  change: 'Endre',
  changeTitle: 'Sletting av personopplysninger i høringen',
  archived: 'Innspillene ligger i arkivet',
  archivedHelp: 'Innspill er saksdokumenter og skal være arkivert før de slettes her (arkivlova §§ 12–13).',
  archivedOn: 'Arkivert dato',
  archivedAs: 'Referanse i arkivet',
  otherDay: 'Slett på en annen dag',
  otherDayHelp: 'Tidligere eller senere enn kommunens regel. Noe som holder tilbake, gjelder uansett.',
  day: 'Dag',
  reason: 'Begrunnelse',
  hold: 'Hold tilbake slettingen',
  holdHelp: 'For eksempel klage, innsynskrav eller rettssak. Skriv ikke navn i begrunnelsen.',
  holdUntil: 'Holdes til og med',
  optional: 'valgfritt',
  save: 'Lagre',
  saved: 'Sletting endret',
  // rules
  rules: 'Kommunens regel',
  rulesHelp:
    'Personopplysninger skal ikke beholdes lenger enn formålet krever (personvernforordningen art. 5 nr. 1 e). Loven setter ikke noe tall; kommunen fastsetter det.',
  ruleText: (months: number, after: 'decision' | 'hearing') =>
    `${plural(months, 'måned', 'måneder')} etter ${after === 'decision' ? 'endelig vedtak' : 'høringsfristen'}`,
  after: 'Tiden regnes fra',
  afters: {
    decision: 'endelig vedtak, når fristen for lovlighetskontroll er ute',
    hearing: 'høringsfristen',
  },
  months: 'Måneder',
  archiveFirst: 'Innspillene må være arkivert først',
  archiveFirstHelp: 'Slå bare av når kommunen sikrer arkivplikten på en annen måte.',
  rulesSaved: 'Regelen lagret',
  // overview
  pressing: (due: number) => `Personopplysninger skal slettes i ${plural(due, 'høring', 'høringer')}`,
  pressingHeld: (held: number) =>
    `Sletting av personopplysninger er holdt tilbake i ${plural(held, 'høring', 'høringer')}`,
  pressingSweep: 'En sletting er ikke fullført: filen må skrives på nytt',
  pressingOpen: 'Se gjennom',
}
export type PrivacyWords = typeof nb
