import type { OperationId } from '#shared/ids.ts'
import { indexText } from '#main/actions/index-text.ts'
import { putBlob } from '#main/store/blobs.ts'
import { putInBin } from '#main/store/bin.ts'
import { saveCase } from '#main/store/cases.ts'
import { saveDecision } from '#main/store/decisions.ts'
import { keepExchange } from '#main/store/exchanges.ts'
import { keepHearingImport } from '#main/store/hearing-imports.ts'
import { saveContact, saveHearing, saveInput } from '#main/store/hearings.ts'
import { saveInputFiles } from '#main/store/input-files.ts'
import { saveTwinSaid } from '#main/store/input-twins.ts'
import { saveRetentionOfHearing } from '#main/store/retention.ts'
import { saveTheme } from '#main/store/sources.ts'
import type { Store } from '#main/store/store.ts'
import { aDecision, aDisclosure, aHearing, anInput, aPoint, aTheme, newId } from './builders.ts'
import { granted, saveSmallMeeting } from './store.ts'

/** Who erases, when all holds are over. */
export const by = { at: '2023-01-10T09:00:00.000Z', today: '2023-01-10', actor: 'Ola Arkivar', newId }
/** A private person that no demo has. */
export const sender = 'Zebulina Kvistaland'
/** How to reach that person. */
export const contact = {
  name: sender,
  address: 'Snirkelbakken 77, 9901 Solvik',
  email: 'zebulina@kvistaland.example.no',
  phone: '912 34 765',
}
/** Words that stand nowhere else. */
export const traces = [
  'zebulina',
  'kvistaland',
  'snirkelbakken',
  '91234765',
  '912 34 765',
  'qvartsgrammofon',
  'bukkeritt',
]

/** A decided case whose hearing a private person and a club have answered, with all that may hold who it was. */
export function answered(store: Store) {
  const { db } = store
  const { file, item } = saveSmallMeeting(db)
  saveCase(db, { ...file, state: 'implementing' })
  saveDecision(db, aDecision({ item: item.id, case: file.id, kind: 'decision', madeOn: '2021-06-16' }))
  const hearing = aHearing({ case: file.id, opensOn: '2021-02-01', closesOn: '2021-03-15' })
  saveHearing(db, hearing)
  const theme = aTheme({ case: file.id })
  saveTheme(db, theme)
  const input = anInput({
    hearing: hearing.id,
    number: 1,
    sender,
    senderKind: 'privatePerson',
    receivedOn: '2021-03-01',
    text: `Min qvartsgrammofon forstyrres. Hilsen ${sender}, ${contact.address}`,
    summary: `${sender} er mot planen.`,
    points: [
      aPoint({
        theme: theme.id,
        text: `Skolen i Snirkelbakken 77 må bestå, skriver Zebulina`,
        assessment: 'Tas inn.',
      }),
    ],
    disclosure: aDisclosure({ reason: `Helsen til ${sender}` }),
  })
  saveInput(db, input)
  saveContact(db, { input: input.id, ...contact })
  const letter = putBlob(
    db,
    Buffer.from(`From: ${contact.email}\r\n\r\nbukkeritt ${sender}`),
    'message/rfc822',
  )
  saveInputFiles(db, input.id, [{ name: `${sender}.eml`, part: 'original', blob: letter }])
  const thrown = anInput({
    hearing: hearing.id,
    number: 2,
    sender,
    senderKind: 'privatePerson',
    receivedOn: '2021-03-02',
    points: [],
    text: 'En gang til, bukkeritt',
  })
  saveInput(db, thrown)
  putInBin(db, { kind: 'input', id: thrown.id }, '2021-03-03T08:00:00.000Z')
  const club = anInput({
    hearing: hearing.id,
    number: 3,
    sender: 'Solvik turlag',
    senderKind: 'organisation',
    receivedOn: '2021-03-02',
    points: [],
    text: 'Stier',
  })
  saveInput(db, club)
  saveContact(db, { input: club.id, ...contact })
  saveTwinSaid(db, input.id, thrown.id, { same: true, note: `Begge fra ${sender}` })
  const exchange = {
    id: newId<OperationId>(),
    case: file.id,
    bundle: 'a'.repeat(64),
    at: by.at,
    actor: 'x',
    colleague: 'y',
    fingerprint: 'b'.repeat(64),
  }
  const facts = { case: file, inputs: [input, thrown] }
  keepExchange(db, { ...exchange, direction: 'sent' }, facts, null)
  const report = {
    report: {
      facts: [
        {
          kind: 'input',
          id: input.id,
          name: `I-1 ${sender}`,
          field: 'text',
          ours: 'bukkeritt',
          theirs: 'x',
          outcome: 'taken',
        },
      ],
      added: [{ kind: 'input', name: `I-1 ${sender}`, renumbered: null }],
    },
    lost: [],
  }
  const later = { ...exchange, id: newId<OperationId>(), bundle: 'c'.repeat(64) }
  keepExchange(db, { ...later, direction: 'received' }, facts, report)
  const did = { inputs: [{ id: input.id, hash: 'd'.repeat(64) }], before: 0, last: 1 }
  keepHearingImport(db, {
    id: newId<OperationId>(),
    hearing: hearing.id,
    at: by.at,
    fileName: `${sender}.eml`,
    file: 'e'.repeat(64),
    did,
  })
  granted(indexText(store, () => true))
  // what was edited before: the old words lie in free pages
  db.prepare('UPDATE hearing_input SET text = text || ? WHERE id = ?').run(
    ' bukkeritt '.repeat(2000),
    input.id,
  )
  db.prepare('UPDATE hearing_input SET text = ? WHERE id = ?').run(input.text, input.id)
  granted(indexText(store, () => true))
  saveRetentionOfHearing(db, hearing.id, {
    choice: null,
    hold: null,
    archived: { on: '2022-01-02', as: '21/77' },
  })
  return { file, hearing, input, thrown, club }
}
