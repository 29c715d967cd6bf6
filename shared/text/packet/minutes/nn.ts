import type { MinutesWords } from './words.ts'

/** Minutes in nynorsk. */
export const minutesNn: MinutesWords = {
  minutes: 'Møtebok',
  extract: 'Særutskrift',
  titleFor: (committee, day) => `Møtebok – ${committee} ${day}`,
  extractFor: (caseNumber, title) => `Særutskrift – ${caseNumber} ${title}`,
  audience: { members: 'Fullstendig utgåve', public: 'Offentleg utgåve' },
  draft: 'Utkast, ikkje godkjent',
  approved: (day) => `Godkjend ${day}`,
  time: 'Tid',
  times: (day, from, to) => (to === null ? `${day} frå kl. ${from}` : `${day} kl. ${from}–${to}`),
  place: 'Stad',
  remote: 'fjernmøte etter koml. § 11-7',
  chair: 'Møteleiar',
  secretary: 'Møtesekretær',
  notice: 'Innkalling',
  noticeSent: (day, edition) =>
    edition > 1
      ? `Send med sakliste og saksdokument, utgåve ${edition} ${day}`
      : `Send med sakliste og saksdokument ${day}`,
  meetingNumber: (number, year) => `Møte ${number}/${year}`,
  opening: 'Innkalling og sakliste',
  attendance: 'Til stades',
  present: 'Møtte',
  presentHead: ['Namn', 'Parti', 'Møtte som'],
  chairs: 'møteleiar',
  member: 'medlem',
  substitutes: (name) => `vara for ${name}`,
  listens: 'vara, utan røysterett',
  from: (time) => `frå kl. ${time}`,
  to: (time) => `til kl. ${time}`,
  absent: 'Forfall',
  absentHead: ['Namn', 'Parti', 'Vara som møtte'],
  noneAbsent: 'Ingen hadde forfall.',
  noDeputy: 'ingen',
  officers: 'Andre til stades',
  secretaryRole: 'møtesekretær',
  administrationRole: 'administrasjonen',
  movements: 'Kom og gjekk under møtet',
  arrived: (time, name) => `Kl. ${time}: ${name} tok sete`,
  left: (time, name) => `Kl. ${time}: ${name} gjekk frå møtet`,
  during: (number) => `under ${number}`,
  between: (after, before) => `mellom ${after} og ${before}`,
  before: (number) => `før ${number}`,
  after: (number) => `etter ${number}`,
  whole: 'Då møtet vart opna',
  away: (names) => `Røysta ikkje: ${names}.`,
  whyAway: { absent: 'ikkje til stades', disqualified: 'ugild', exempted: 'friteken' },
  deputies: (names) => `Vara: ${names}.`,
  contents: 'Saker',
  contentsHead: ['Sak', 'Tittel', 'Utfall', 'Side'],
  withdrawn: 'Trekt',
  withdrawnBecause: (reason) => `Saka vart trekt. ${reason}`,
  untouched: 'Ikkje handsama',
  withheldOutcome: 'Unnateke',
  late: (section, objectors, decided) =>
    `Saka stod ikkje på den utsende saklista, eller dokumenta var ikkje sende med. Møteleiaren spurde om nokon sette seg imot at ho vart avgjord (${section}). ` +
    (objectors.length === 0 ? 'Ingen gjorde det.' : `${objectors.join(', ')} gjorde det.`) +
    (decided ? ' Saka vart teken opp til avgjerd.' : ' Saka vart ikkje avgjord.'),
  itemChair: (name) => `${name} leidde møtet under saka.`,
  closing: (printed, reason) => `Møtet vart lukka etter ${printed}${reason === '' ? '' : `: ${reason}`}.`,
  closingExemption: (printed) =>
    `Opplysningane kunne ha vore unnatekne frå innsyn i eit dokument etter ${printed}.`,
  doors: (from, to) =>
    to === null ? `Dørene vart lukka kl. ${from}.` : `Dørene var lukka frå kl. ${from} til kl. ${to}.`,
  debateClosed: 'Debatten om lukking vart halden i lukka møte (koml. § 11-5 femte ledd).',
  closingVote: 'Røysting om lukking, i ope møte',
  behindDoors: 'halden for lukka dører',
  withheld: 'Forhandlingar, røysting og vedtak er ikkje attgjevne i den offentlege utgåva.',
  impediments: 'Habilitet og fritak',
  impediment: {
    raised: (name, kind, printed) =>
      kind === 'exempted'
        ? `${name} søkte om fritak (${printed}).`
        : `Det vart reist spørsmål om ${name} er ugild (${printed}).`,
    upheld: (name, kind, printed) =>
      kind === 'exempted'
        ? `${name} vart friteken etter ${printed}.`
        : `${name} vart kjend ugild etter ${printed}.`,
    rejected: (name, kind, printed) =>
      kind === 'exempted'
        ? `${name} søkte om fritak, og fekk det ikkje (${printed}).`
        : `${name} vart kjend gild (${printed}).`,
  },
  proposal: 'Forslag til vedtak frå kommunedirektøren',
  recommendation: (body) => `Innstilling frå ${body}`,
  proceedings: 'Handsaming',
  motions: 'Forslag',
  motionKinds: {
    alternative: (n) => `Forslag ${n}: alternativt vedtak`,
    amendment: (n, point) => `Forslag ${n}: endring av punkt ${point ?? ''}`,
    addition: (n) => `Forslag ${n}: tillegg`,
    postponement: (n) => `Forslag ${n}: utsetjing`,
    return: (n) => `Forslag ${n}: tilbakesending`,
    statement: (n) => `Forslag ${n}: oversending`,
  },
  motionBy: (author, party, togetherWith) =>
    [
      author === '' ? party : party === '' ? author : `${author} (${party})`,
      togetherWith === '' ? '' : `på vegner også av ${togetherWith}`,
    ]
      .filter((part) => part !== '')
      .join(', '),
  motionWithdrawn: 'Forslaget vart trekt.',
  strikes: 'Punktet går ut.',
  votes: 'Røysting',
  decision: {
    decision: (body) => `Vedtak i ${body}`,
    recommendation: (body) => `Innstilling frå ${body}`,
  },
  released: 'Vedtaket er gjeve ut, sjølv om saka elles er unnateken.',
  statements: 'Protokolltilførslar',
  addenda: 'Rettingar',
  addendum: (number, day, by) => `Retting ${number}, ${day}, ${by}`,
  addendumOf: (item) => `Gjeld ${item}`,
  addendumWithheld: 'Rettinga gjeld det som er unnateke offentlegheit.',
  addendumHere: (numbers) => `Sjå retting ${numbers} bakarst.`,
  approval: 'Godkjenning',
  approvedBySignature: (day) => `Møteboka er lesen og godkjend med underskrift. Godkjend ${day}.`,
  approvedInMeeting: (committee, day, item) =>
    `Møteboka vart godkjend i møte i ${committee} ${day}${item === null ? '' : `, ${item}`}.`,
  notApproved: 'Møteboka er ikkje godkjend enno.',
  signed: (day) => `Underskriven ${day}`,
  signs: 'Ikkje underskriven',
  closed: (time) => `Møtet vart heva kl. ${time}.`,
  readings: 'Handsamingar',
  extractHead: ['Sak', 'Organ og dato', 'Utfall', 'Side'],
  caseNumber: 'Saksnummer',
  noReadings: 'Saka er ikkje handsama i noko møte enno.',
  asOf: (day) => `Per ${day}`,
}
