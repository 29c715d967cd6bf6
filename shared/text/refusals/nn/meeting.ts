import { formatDate } from '../../../domain/calendar/dates.ts'
import type { meetingRefusals as nb } from '../meeting.ts'
import type { Worded } from '../worded.ts'

const day = (text: string | undefined): string =>
  text === undefined || text === '' ? 'alt' : formatDate(text.slice(0, 10), 'long', 'nn')
const clock = (text: string | undefined): string => (text ?? '').slice(11).replace(':', '.')

/** Refusals met while meetings are planned and agendas set, in nynorsk. */
export const meetingRefusals: Worded<typeof nb> = {
  'meeting.gone': () => 'Møtet finst ikkje lenger. Det ligg kanskje i papirkorga.',
  'meeting.unknownBody': () => 'Utvalet finst ikkje lenger. Vel eit anna.',
  'meeting.called': (f) =>
    `Innkallinga er send (${day(f['issuedOn'])}), så tid og stad står fast. Endringar blir sende ut som ei retting.`,
  'meeting.hasAgenda': (f) =>
    f['items'] === '1'
      ? 'Møtet har éi sak på sakslista. Ta ho av først.'
      : `Møtet har ${f['items']} saker på sakslista. Ta dei av først.`,
  'meeting.endsBeforeStart': (f) =>
    `Møtet sluttar kl. ${clock(f['endsAt'])}, men byrjar kl. ${clock(f['startsAt'])}. Slutten må vere etter starten.`,
  'meeting.placeMissing': () =>
    'Møtet manglar stad. Skriv kvar det blir halde, eller kryss av for fjernmøte.',
  'meeting.overlaps': (f) =>
    `${f['body']} har alt eit møte ${day(f['startsAt'])} kl. ${clock(f['startsAt'])}. Vel ei anna tid.`,
  'agenda.issued': (f) =>
    f['issuedOn'] === ''
      ? 'Sakslista er låst, for møtet er kome for langt.'
      : `Sakslista vart send ${day(f['issuedOn'])} og står som prenta. Nye saker og rettingar blir sende som tillegg.`,
  'agenda.itemGone': () => 'Saka står ikkje lenger på sakslista. Nokon har teke ho av.',
  'agenda.otherBody': () => 'Saka skal handsamast i eit anna utval.',
  'agenda.noPaper': (f) => `«${f['title']}» har ikkje noko saksframlegg for denne handsaminga.`,
  'agenda.alreadyPlaced': () => 'Saka står alt på ei saksliste.',
  'agenda.decided': () => 'Saka er alt avgjord i denne handsaminga.',
  'case.gone': () => 'Saka finst ikkje lenger. Ho ligg kanskje i papirkorga.',
  'packet.workspaceRestless': () =>
    'Pakken er ikkje laga: arbeidsområdet vart endra kvar gong det vart lese. Vent litt, og prøv igjen.',
  'packet.unknown': () => 'Arbeidsområdet har ikkje noko rekneskap over denne pakken.',
}
