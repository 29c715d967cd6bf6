import type { HeldSession } from '../held-session.ts'
import { april } from './april-2021.ts'
import { may } from './may-2021.ts'
import { november } from './november-2020.ts'

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
