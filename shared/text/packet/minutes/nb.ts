import type { MinutesWords } from './words.ts'

/** Minutes in bokmål. */
export const minutesNb: MinutesWords = {
  minutes: 'Møtebok',
  extract: 'Særutskrift',
  titleFor: (committee, day) => `Møtebok – ${committee} ${day}`,
  extractFor: (caseNumber, title) => `Særutskrift – ${caseNumber} ${title}`,
  audience: { members: 'Fullstendig utgave', public: 'Offentlig utgave' },
  draft: 'Utkast, ikke godkjent',
  approved: (day) => `Godkjent ${day}`,
  time: 'Tid',
  times: (day, from, to) => (to === null ? `${day} fra kl. ${from}` : `${day} kl. ${from}–${to}`),
  place: 'Sted',
  remote: 'fjernmøte etter koml. § 11-7',
  chair: 'Møteleder',
  secretary: 'Møtesekretær',
  notice: 'Innkalling',
  noticeSent: (day, edition) =>
    edition > 1
      ? `Sendt med saksliste og saksdokumenter, utgave ${edition} ${day}`
      : `Sendt med saksliste og saksdokumenter ${day}`,
  meetingNumber: (number, year) => `Møte ${number}/${year}`,
  opening: 'Innkalling og saksliste',
  attendance: 'Til stede',
  present: 'Møtte',
  presentHead: ['Navn', 'Parti', 'Møtte som'],
  chairs: 'møteleder',
  member: 'medlem',
  substitutes: (name) => `vara for ${name}`,
  listens: 'vara, uten stemmerett',
  from: (time) => `fra kl. ${time}`,
  to: (time) => `til kl. ${time}`,
  absent: 'Forfall',
  absentHead: ['Navn', 'Parti', 'Vara som møtte'],
  noneAbsent: 'Ingen hadde forfall.',
  noDeputy: 'ingen',
  officers: 'Andre til stede',
  secretaryRole: 'møtesekretær',
  administrationRole: 'administrasjonen',
  movements: 'Kom og gikk under møtet',
  arrived: (time, name) => `Kl. ${time}: ${name} tok sete`,
  left: (time, name) => `Kl. ${time}: ${name} forlot møtet`,
  during: (number) => `under ${number}`,
  between: (after, before) => `mellom ${after} og ${before}`,
  before: (number) => `før ${number}`,
  after: (number) => `etter ${number}`,
  whole: 'Ved møtets åpning',
  away: (names) => `Stemte ikke: ${names}.`,
  whyAway: { absent: 'ikke til stede', disqualified: 'inhabil', exempted: 'fritatt' },
  deputies: (names) => `Vara: ${names}.`,
  contents: 'Saker',
  contentsHead: ['Sak', 'Tittel', 'Utfall', 'Side'],
  withdrawn: 'Trukket',
  withdrawnBecause: (reason) => `Saken ble trukket. ${reason}`,
  untouched: 'Ikke behandlet',
  withheldOutcome: 'Unntatt',
  late: (section, objectors, decided) =>
    `Saken sto ikke på den utsendte sakslisten, eller dokumentene var ikke sendt med. Møtelederen spurte om noen motsatte seg at den ble avgjort (${section}). ` +
    (objectors.length === 0 ? 'Ingen gjorde det.' : `${objectors.join(', ')} gjorde det.`) +
    (decided ? ' Saken ble tatt opp til avgjørelse.' : ' Saken ble ikke avgjort.'),
  itemChair: (name) => `${name} ledet møtet under saken.`,
  closing: (printed, reason) => `Møtet ble lukket etter ${printed}${reason === '' ? '' : `: ${reason}`}.`,
  closingExemption: (printed) =>
    `Opplysningene kunne ha vært unntatt fra innsyn i et dokument etter ${printed}.`,
  doors: (from, to) =>
    to === null ? `Dørene ble lukket kl. ${from}.` : `Dørene var lukket fra kl. ${from} til kl. ${to}.`,
  debateClosed: 'Debatten om lukking ble holdt i lukket møte (koml. § 11-5 femte ledd).',
  closingVote: 'Votering om lukking, i åpent møte',
  behindDoors: 'holdt for lukkede dører',
  withheld: 'Forhandlinger, votering og vedtak er ikke gjengitt i den offentlige utgaven.',
  impediments: 'Habilitet og fritak',
  impediment: {
    raised: (name, kind, printed) =>
      kind === 'exempted'
        ? `${name} søkte om fritak (${printed}).`
        : `Det ble reist spørsmål om ${name} er inhabil (${printed}).`,
    upheld: (name, kind, printed) =>
      kind === 'exempted'
        ? `${name} ble fritatt etter ${printed}.`
        : `${name} ble kjent inhabil etter ${printed}.`,
    rejected: (name, kind, printed) =>
      kind === 'exempted'
        ? `${name} søkte om fritak, og fikk det ikke (${printed}).`
        : `${name} ble kjent habil (${printed}).`,
  },
  proposal: 'Kommunedirektørens forslag til vedtak',
  recommendation: (body) => `Innstilling fra ${body}`,
  proceedings: 'Behandling',
  motions: 'Forslag',
  motionKinds: {
    alternative: (n) => `Forslag ${n}: alternativt vedtak`,
    amendment: (n, point) => `Forslag ${n}: endring av punkt ${point ?? ''}`,
    addition: (n) => `Forslag ${n}: tillegg`,
    postponement: (n) => `Forslag ${n}: utsettelse`,
    return: (n) => `Forslag ${n}: tilbakesending`,
    statement: (n) => `Forslag ${n}: oversendelse`,
  },
  motionBy: (author, party, togetherWith) =>
    [
      author === '' ? party : party === '' ? author : `${author} (${party})`,
      togetherWith === '' ? '' : `på vegne også av ${togetherWith}`,
    ]
      .filter((part) => part !== '')
      .join(', '),
  motionWithdrawn: 'Forslaget ble trukket.',
  strikes: 'Punktet utgår.',
  votes: 'Votering',
  decision: {
    decision: (body) => `Vedtak i ${body}`,
    recommendation: (body) => `Innstilling fra ${body}`,
  },
  released: 'Vedtaket er gitt ut, selv om saken ellers er unntatt.',
  statements: 'Protokolltilførsler',
  addenda: 'Rettelser',
  addendum: (number, day, by) => `Rettelse ${number}, ${day}, ${by}`,
  addendumOf: (item) => `Gjelder ${item}`,
  addendumWithheld: 'Rettelsen gjelder det som er unntatt offentlighet.',
  addendumHere: (numbers) => `Se rettelse ${numbers} bakerst.`,
  approval: 'Godkjenning',
  approvedBySignature: (day) => `Møteboken er lest og godkjent med underskrift. Godkjent ${day}.`,
  approvedInMeeting: (committee, day, item) =>
    `Møteboken ble godkjent i møte i ${committee} ${day}${item === null ? '' : `, ${item}`}.`,
  notApproved: 'Møteboken er ikke godkjent ennå.',
  signed: (day) => `Underskrevet ${day}`,
  signs: 'Ikke underskrevet',
  closed: (time) => `Møtet ble hevet kl. ${time}.`,
  readings: 'Behandlinger',
  extractHead: ['Sak', 'Organ og dato', 'Utfall', 'Side'],
  caseNumber: 'Saksnummer',
  noReadings: 'Saken er ikke behandlet i noe møte ennå.',
  asOf: (day) => `Per ${day}`,
}
