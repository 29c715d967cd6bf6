import type { Candidate } from '#shared/domain/meeting/session/session.ts'
import { option } from '../build/held-item.ts'
import type { HeldSession } from '../build/held-session.ts'

/** What happened in the meetings that were held, by the day of the meeting: as their secretary wrote it down. */
export const sessions: Readonly<Record<string, (session: HeldSession) => void>> = {
  '2020-09-15': (session) => {
    session.open('17:00', { absent: [], note: 'Innkalling og saksliste ble godkjent.' })
    const mandate = session.item(1, '17:05')
    mandate.note('Strategisk rådgiver innledet. Formannskapet drøftet tidsplanen og hvem som skal høres.')
    mandate.vote('17:48')
    mandate.end('17:50')
    session.close('18:20')
  },
  '2020-10-20': (session) => {
    session.open('17:00', { absent: ['Odd Fjellheimsvik'], note: 'Innkalling og saksliste ble godkjent.' })
    session.item(1, '17:04').end('17:39')
    session.close('18:05')
  },
  '2020-11-24': november,
  '2021-04-21': april,
  '2021-05-11': may,
}

/** Two away and no deputy for one of them, so that eight vote: four against four, and the chair settles it. */
function november(session: HeldSession): void {
  session.open('17:00', {
    absent: ['Odd Fjellheimsvik', 'Torgeir Breivang', 'Elin Kvernstad'],
    note: 'Det var ingen merknader til innkallingen. Odd Fjellheimsvik har ikke varamedlem fra sin gruppe. Sak 6 ble sendt ut etter innkallingen.',
  })
  session.arrives('17:01', 'Marit Holmviken', 'Torgeir Breivang')

  const minutes = session.item(1, '17:03')
  minutes.vote('17:05')
  minutes.end('17:06')

  const economy = session.item(2, '17:07')
  economy.note('Økonomirådgiver orienterte. Elin Kvernstad møtte kl. 17.22, under behandlingen av saken.')
  session.arrives('17:22', 'Elin Kvernstad')
  const more = economy.motion('17:31', 'Ingunn Måsøvik', {
    kind: 'addition',
    text: 'Kommunedirektøren legger fram forslag til kutt i administrasjonen på 3 000 000 kroner.',
  })
  economy.vote('17:40', {
    options: [option('For', { of: 'motion', motion: more }), option('Mot', null)],
    against: [
      'Ragnhild Tveitvåg',
      'Amina Hassan Lie',
      'Jon Are Sletthaug',
      'Elin Kvernstad',
      'Sigve Nordlien',
      'Berit Anne Somby',
    ],
  })
  economy.vote('17:41')
  economy.end('17:42')

  const data = session.item(3, '17:43')
  const wait = data.motion('17:58', 'Sigve Nordlien', {
    kind: 'alternative',
    togetherWith: 'Næring og nærmiljø',
    text: '1. Formannskapet tar prinsippene til orientering.\n2. Kommunedirektøren kommer tilbake med en beregning av kostnadene før prinsippene blir vedtatt.',
  })
  data.vote('18:06', {
    form: 'between',
    options: [option('', { of: 'proposal' }), option('', { of: 'motion', motion: wait })],
    against: ['Sigve Nordlien', 'Berit Anne Somby', 'Ingunn Måsøvik', 'Marit Holmviken'],
  })
  data.says(
    '18:07',
    'Sigve Nordlien',
    'Bygdalista mener at kommunen ikke bør binde seg til å åpne data før kostnadene er kjent.',
  )
  data.end('18:08')

  const complaint = session.item(4, '18:09')
  complaint.keepsOut('18:11', 'Jon Are Sletthaug', {
    kind: 'disqualified',
    basis: 'fvl-6-1-b',
    ground: 'Jon Are Sletthaug er svoger til en av klagerne, og ba selv om at habiliteten ble vurdert.',
  })
  session.arrives('18:13', 'Kristoffer Aasgård', 'Jon Are Sletthaug')
  complaint.closesDoors('18:14', 'koml-11-5-2-2')
  complaint.vote('18:31')
  complaint.end('18:32')
  session.leaves('18:33', 'Kristoffer Aasgård')

  const plan = session.item(5, '18:45')
  plan.note('Strategisk rådgiver la fram saken. Formannskapet drøftet hvem som skal høres, og hvordan.')
  plan.vote('19:20')
  plan.end('19:21')

  const road = session.item(6, '19:22')
  road.asksLate('19:23', 'Berit Anne Somby')
  const line = road.motion('19:35', 'Elin Kvernstad', {
    kind: 'amendment',
    changesPoint: 2,
    text: 'Alternativ C, utbedring av dagens veg, bør legges til grunn for planprogrammet.',
  })
  road.vote('19:44', {
    options: [option('For', { of: 'motion', motion: line }), option('Mot', null)],
    others: [
      [
        'Ragnhild Tveitvåg',
        'Amina Hassan Lie',
        'Jon Are Sletthaug',
        'Sigve Nordlien',
        'Ingunn Måsøvik',
        'Marit Holmviken',
      ],
    ],
  })
  road.vote('19:46', { against: ['Elin Kvernstad'] })
  road.end('19:47')
  session.leaves('19:50', 'Sigve Nordlien')
  session.heard([7, 8, 9], '19:51')
  session.close('20:14')
}

/** All nine come, one of them late; one is let off a case of a neighbour, and the doors are closed twice. */
function april(session: HeldSession): void {
  session.open('17:00', { absent: ['Odd Fjellheimsvik'], note: 'Det var ingen merknader til innkallingen.' })

  const minutes = session.item(1, '17:02')
  const words = minutes.motion('17:04', 'Elin Kvernstad', {
    kind: 'amendment',
    changesPoint: 1,
    text: 'Møteboken fra formannskapets møte 24. mars 2021 godkjennes med den rettelsen som går fram av saksframlegget, og slik at Elin Kvernstad står som til stede fra kl. 17.30.',
  })
  minutes.vote('17:06', { options: [option('For', { of: 'motion', motion: words }), option('Mot', null)] })
  minutes.vote('17:07')
  minutes.end('17:08', { amended: true })

  const plan = session.item(2, '17:09')
  session.arrives('17:34', 'Odd Fjellheimsvik')
  plan.note('Odd Fjellheimsvik møtte kl. 17.34, under behandlingen av saken.')
  plan.vote('18:02')
  plan.end('18:03')

  const principles = session.item(3, '18:04')
  const later = principles.motion('18:12', 'Torgeir Breivang', {
    kind: 'postponement',
    text: 'Saken utsettes til næringslivet er hørt.',
  })
  principles.motion('18:14', 'Berit Anne Somby', {
    kind: 'statement',
    text: 'Kommunedirektøren bes vurdere hvordan mindre bedrifter kan få råd om kunstig intelligens.',
  })
  principles.vote('18:20', {
    subject: 'postponement',
    options: [option('For', { of: 'motion', motion: later }), option('Mot', null)],
    against: [
      'Ragnhild Tveitvåg',
      'Sigve Nordlien',
      'Amina Hassan Lie',
      'Jon Are Sletthaug',
      'Elin Kvernstad',
      'Odd Fjellheimsvik',
      'Berit Anne Somby',
    ],
  })
  principles.vote('18:27', { against: ['Torgeir Breivang', 'Ingunn Måsøvik'] })
  principles.says(
    '18:28',
    'Torgeir Breivang',
    'Næring og nærmiljø mener at saken burde vært sendt på høring.',
  )
  principles.end('18:29')

  const report = session.item(4, '18:30')
  report.vote('18:41')
  report.end('18:42')

  const home = session.item(5, '18:43')
  home.keepsOut('18:44', 'Ingunn Måsøvik', {
    kind: 'exempted',
    basis: 'koml-11-11',
    ground: 'Ingunn Måsøvik er nabo til familien og ba seg fritatt av personlige grunner.',
  })
  session.arrives('18:46', 'Marit Holmviken', 'Ingunn Måsøvik')
  home.closesDoors('18:47', 'koml-11-5-2-2')
  home.vote('18:58')
  home.end('18:59')
  session.leaves('19:00', 'Marit Holmviken')

  const rooms = session.item(6, '19:01')
  rooms.asksLate('19:02')
  rooms.closesDoors('19:03', 'koml-11-5-3-b', 'offl-23-1')
  rooms.vote('19:18', { against: ['Odd Fjellheimsvik'] })
  rooms.end('19:19')
  session.heard([7, 8, 9], '19:20')
  session.close('19:45')
}

const women = (...names: readonly string[]): readonly Candidate[] =>
  names.map((name) => ({ name, sex: 'female' }))
const men = (...names: readonly string[]): readonly Candidate[] =>
  names.map((name) => ({ name, sex: 'male' }))

/** The council: a list election of who signs, and a chair for the one case in which mayor and deputy mayor cannot lead. */
function may(session: HeldSession): void {
  session.open('18:00', {
    absent: ['Sigve Nordlien', 'Kåre Lyngmark'],
    note: 'Varaordfører Sigve Nordlien hadde meldt forfall. Det var ingen merknader til innkallingen.',
  })

  const minutes = session.item(1, '18:02')
  minutes.vote('18:04')
  minutes.note('Forholdsvalg ble krevd ved valg av tre til å skrive under møteboken sammen med ordføreren.')
  minutes.vote('18:12', {
    subject: 'election',
    form: 'proportionalElection',
    method: 'written',
    seats: 3,
    question: 'Valg av tre til å skrive under møteboken',
    options: [
      option(
        'Felleslista',
        null,
        [...women('Solveig Rødsandnes', 'Silje Havnaas'), ...men('Terje Lønnmo')],
        14,
      ),
      option(
        'Bygdalista og Næring og nærmiljø',
        null,
        [...men('Magnus Heggelia'), ...women('Unni Stavsengen')],
        10,
      ),
    ],
    blank: 1,
  })
  minutes.end('18:15')

  const accounts = session.item(2, '18:16')
  session.arrives('18:30', 'Kåre Lyngmark')
  accounts.note('Kåre Lyngmark møtte kl. 18.30, under behandlingen av saken.')
  accounts.vote('18:52')
  accounts.end('18:53')

  const hours = session.item(3, '18:54')
  hours.vote('19:10', {
    against: ['Torgeir Breivang', 'Ingunn Måsøvik', 'Marit Holmviken', 'Lars Petter Gjøvdal'],
  })
  hours.end('19:11')

  brickworks(session)

  const plan = session.item(5, '19:46')
  plan.vote('20:05')
  plan.end('20:06')

  const fibre = session.item(6, '20:16')
  fibre.closesDoors('20:18', 'koml-11-5-2-2')
  fibre.vote('20:39', {
    against: ['Odd Fjellheimsvik', 'Arvid Skogtrø', 'Borghild Eideseter', 'Kåre Lyngmark'],
  })
  fibre.says('20:40', 'Arvid Skogtrø', 'Pensjonistlista mener at risikoen ved kjøpet er for stor.')
  fibre.end('20:41')
  session.leaves('20:42', 'Gunnvor Nesland Moe')

  const council = session.item(7, '20:43')
  council.asksLate('20:44', 'Rune Oddekalvik')
  council.vote('20:50')
  council.end('20:51')
  session.heard([8, 9, 10], '20:52')
  session.close('21:16')
}

/** The mayor is disqualified and the deputy mayor away: a chair is elected, in two rounds (koml. § 11-2 tredje ledd). */
function brickworks(session: HeldSession): void {
  const item = session.item(4, '19:12')
  const [amina, torgeir, solveig] = [
    women('Amina Hassan Lie'),
    men('Torgeir Breivang'),
    women('Solveig Rødsandnes'),
  ]
  const nn = [
    'Torgeir Breivang',
    'Ingunn Måsøvik',
    'Marit Holmviken',
    'Lars Petter Gjøvdal',
    'Unni Stavsengen',
    'Rune Oddekalvik',
  ]
  const bl = ['Berit Anne Somby', 'Åse Tangenlund', 'Magnus Heggelia', 'Gunnvor Nesland Moe']
  const election = {
    subject: 'election',
    form: 'majorityElection',
    question: 'Valg av møteleder for saken',
  } as const
  item.vote('19:15', {
    ...election,
    options: [
      option('Amina Hassan Lie', null, amina),
      option('Torgeir Breivang', null, torgeir),
      option('Solveig Rødsandnes', null, solveig),
    ],
    others: [
      [...nn, ...bl],
      ['Solveig Rødsandnes', 'Terje Lønnmo', 'Hanne Viksetra', 'Davoud Rezai Berg', 'Kristoffer Aasgård'],
    ],
  })
  item.vote('19:18', {
    ...election,
    round: 2,
    options: [option('Amina Hassan Lie', null, amina), option('Torgeir Breivang', null, torgeir)],
    against: [...nn, ...bl],
  })
  item.ledBy('19:19', 'Amina Hassan Lie')
  item.keepsOut('19:20', 'Ragnhild Tveitvåg', {
    kind: 'disqualified',
    basis: 'fvl-6-1-e',
    ground: 'Ragnhild Tveitvåg sitter i styret for stiftelsen som eier teglverket.',
  })
  item.vote('19:44', { against: ['Mathilde Ørnvik'] })
  item.says('19:44', 'Mathilde Ørnvik', 'Grønn Solviks representant stemte imot av hensyn til strandsonen.')
  item.end('19:45')
}
