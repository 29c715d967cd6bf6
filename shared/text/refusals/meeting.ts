import { formatDate } from '../../domain/calendar/dates.ts'
import type { Sentence } from '../refusal-words.ts'

const day = (text: string | undefined): string =>
  text === undefined || text === '' ? 'alt' : formatDate(text.slice(0, 10), 'long', 'nb')
const clock = (text: string | undefined): string => (text ?? '').slice(11).replace(':', '.')

/** Refusals met while meetings are planned and agendas set. */
export const meetingRefusals = {
  'meeting.gone': () => 'Møtet finnes ikke lenger. Det ligger kanskje i papirkurven.',
  'meeting.unknownBody': () => 'Utvalget finnes ikke lenger. Velg et annet.',
  'meeting.called': (f) =>
    `Innkallingen er sendt (${day(f['issuedOn'])}), så tid og sted står fast. Endringer sendes ut som en rettelse.`,
  'meeting.hasAgenda': (f) =>
    f['items'] === '1'
      ? 'Møtet har én sak på sakslisten. Ta den av først.'
      : `Møtet har ${f['items']} saker på sakslisten. Ta dem av først.`,
  'meeting.endsBeforeStart': (f) =>
    `Møtet slutter kl. ${clock(f['endsAt'])}, men begynner kl. ${clock(f['startsAt'])}. Slutten må være etter starten.`,
  'meeting.placeMissing': () => 'Møtet mangler sted. Skriv hvor det holdes, eller kryss av for fjernmøte.',
  'meeting.overlaps': (f) =>
    `${f['body']} har alt et møte ${day(f['startsAt'])} kl. ${clock(f['startsAt'])}. Velg en annen tid.`,
  'agenda.issued': (f) =>
    f['issuedOn'] === ''
      ? 'Sakslisten er låst, for møtet er kommet for langt.'
      : `Sakslisten ble sendt ${day(f['issuedOn'])} og står som trykt. Nye saker og rettelser sendes som tillegg.`,
  'agenda.itemGone': () => 'Saken står ikke lenger på sakslisten. Noen har tatt den av.',
  'agenda.otherBody': () => 'Saken skal behandles i et annet utvalg.',
  'agenda.noPaper': (f) => `«${f['title']}» har ikke noe saksframlegg for denne behandlingen.`,
  'agenda.alreadyPlaced': () => 'Saken står alt på en saksliste.',
  'agenda.decided': () => 'Saken er alt avgjort i denne behandlingen.',
  'case.gone': () => 'Saken finnes ikke lenger. Den ligger kanskje i papirkurven.',
  'packet.workspaceRestless': () =>
    'Pakken er ikke laget: arbeidsområdet ble endret hver gang det ble lest. Vent litt, og prøv igjen.',
  'packet.unknown': () => 'Arbeidsområdet har ikke noe regnskap over denne pakken.',
} as const satisfies Readonly<Record<string, Sentence>>
