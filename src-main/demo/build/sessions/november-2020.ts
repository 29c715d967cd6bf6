import { option } from '../held-item.ts'
import type { HeldSession } from '../held-session.ts'

/** Two away and no deputy for one of them, so that eight vote: four against four, and the chair settles it. */
export function november(session: HeldSession): void {
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
