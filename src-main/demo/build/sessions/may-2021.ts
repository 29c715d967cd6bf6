import type { Candidate } from '#shared/domain/meeting/session/session.ts'
import { option } from '../held-item.ts'
import type { HeldItem } from '../held-item.ts'
import type { HeldSession } from '../held-session.ts'

const women = (...names: readonly string[]): readonly Candidate[] =>
  names.map((name) => ({ name, sex: 'female' }))
const men = (...names: readonly string[]): readonly Candidate[] =>
  names.map((name) => ({ name, sex: 'male' }))

/** The council: a list election of who signs, and a chair for the one case in which mayor and deputy mayor cannot lead. */
export function may(session: HeldSession): void {
  session.open('18:00', {
    absent: ['Sigve Nordlien', 'Kåre Lyngmark'],
    note: 'Varaordfører Sigve Nordlien hadde meldt forfall. Det var ingen merknader til innkallingen.',
  })

  const minutes = session.item(1, '18:02')
  minutes.vote('18:04')
  minutes.note(
    'Forholdsvalg ble krevd ved valg av tre til å skrive under møteboken sammen med ordføreren. Ordføreren er inhabil i sak 4 og varaordføreren har forfall, så det ble også valgt møteleder for den saken.',
  )
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
  electChair(minutes)
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

/** For the case in which the mayor is disqualified and the deputy mayor away: elected in two rounds (koml. § 11-2 tredje ledd). */
function electChair(item: HeldItem): void {
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
  item.vote('18:13', {
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
  item.vote('18:14', {
    ...election,
    round: 2,
    options: [option('Amina Hassan Lie', null, amina), option('Torgeir Breivang', null, torgeir)],
    against: [...nn, ...bl],
  })
}

/** The mayor is disqualified, and so decided before anything else. */
function brickworks(session: HeldSession): void {
  const item = session.item(4, '19:12')
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
