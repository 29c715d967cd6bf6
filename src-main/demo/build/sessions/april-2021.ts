import { option } from '../held-item.ts'
import type { HeldSession } from '../held-session.ts'

/** What the minutes' approval became by a motion that was carried, for the decision that is registered. */
export const minutesAsAmended =
  'Møteboken fra formannskapets møte 24. mars 2021 godkjennes med den rettelsen som går fram av saksframlegget, og slik at Elin Kvernstad står som til stede fra kl. 17.30.'

/** All nine come, one of them late; one is let off a case of a neighbour, and the doors are closed twice. */
export function april(session: HeldSession): void {
  session.open('17:00', { absent: ['Odd Fjellheimsvik'], note: 'Det var ingen merknader til innkallingen.' })

  const minutes = session.item(1, '17:02')
  const words = minutes.motion('17:04', 'Elin Kvernstad', {
    kind: 'amendment',
    changesPoint: 1,
    text: minutesAsAmended,
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
