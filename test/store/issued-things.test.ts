import { expect, test } from 'vitest'
import { putBlob } from '#main/store/blobs.ts'
import { listBin, putInBin, restoreFromBin } from '#main/store/bin.ts'
import { saveAttachment, findAttachment, nextAttachmentNumber } from '#main/store/attachments.ts'
import { findCase, listCases, saveCase } from '#main/store/cases.ts'
import { saveDecision } from '#main/store/decisions.ts'
import { keepEdition, markEditionSent } from '#main/store/agenda-editions.ts'
import { findMeeting, giveNumber, saveAgendaItem, saveMeeting } from '#main/store/meetings.ts'
import { hashOfPaper } from '#main/store/paper-hash.ts'
import { freezePaper, savePaper } from '#main/store/papers.ts'
import { appendAudit } from '#main/store/audit.ts'
import { appendCaseEvent } from '#main/store/case-course.ts'
import { advanceCounter } from '#main/store/counters.ts'
import { saveEntry, saveTheme } from '#main/store/knowledge.ts'
import { once } from '#main/store/operations.ts'
import type { Database } from '#main/store/rows.ts'
import {
  aCase,
  aDecision,
  aMeeting,
  anAttachment,
  anEntry,
  anItem,
  aTheme,
  newId,
  pdfBytes,
} from '#support/builders.ts'
import { inStore, saveSmallCase, type SavedCase } from '#support/store.ts'

const at = '2020-11-17T12:00:00.000Z'

/** A case after its agenda was issued and its item decided: one of everything that may not change. */
function issueEverything(db: Database): SavedCase {
  const saved = saveSmallCase(db)
  const { file, paper, reading, committee, officer } = saved
  const blob = putBlob(db, pdfBytes, 'application/pdf')
  saveAttachment(db, anAttachment({ case: file.id, paper: paper.id, blob }))
  freezePaper(db, paper.id, hashOfPaper(paper))
  const meeting = aMeeting({ committee: committee.id })
  const item = anItem({ meeting: meeting.id, case: file.id, reading: reading.id, paper: paper.id })
  saveMeeting(db, meeting)
  saveAgendaItem(db, item)
  giveNumber(db, item.id, { sequence: 112, year: 2020, printed: 'PS 112/20' })
  advanceCounter(db, { committee: committee.id, series: 'PS', year: 2020, last: 112 })
  saveMeeting(db, { ...meeting, state: 'noticeIssued', issuedOn: '2020-11-17', agendaVersion: 1 })
  const edition = { id: meeting.id, meeting: { ...meeting, issuedOn: '2020-11-17', agendaVersion: 1 } }
  keepEdition(db, { ...edition, at, actor: officer.id, froze: [paper.id] })
  markEditionSent(db, meeting.id, '2020-11-17', officer.id)
  saveDecision(db, aDecision({ item: item.id, case: file.id }))
  appendAudit(db, {
    at,
    actor: officer.id,
    action: 'meeting.issued',
    subjectKind: 'meeting',
    subjectId: meeting.id,
    detail: {},
  })
  once(db, { id: newId(), action: 'issue', at }, () => 'done')
  const course = {
    event: 'submit',
    from: 'draft',
    to: 'professionalReview',
    reading: reading.id,
    note: '',
  } as const
  appendCaseEvent(db, { id: newId(), case: file.id, at, actor: officer.id, ...course })
  const theme = aTheme({ case: file.id })
  saveTheme(db, theme)
  const entry = anEntry({ case: file.id, theme: theme.id, enteredBy: officer.id })
  saveEntry(db, entry)
  saveEntry(db, { ...entry, title: 'Endret', version: 2 })
  return saved
}

/** Each is a way round the repositories. What refuses is the table itself. */
const assaults: readonly (readonly [string, string])[] = [
  ["UPDATE paper_block SET json = replace(json, 'viktig', 'uviktig')", 'paper.frozen'],
  ["UPDATE paper_block SET plain_text = ''", 'paper.frozen'],
  ['UPDATE paper_block SET position = position + 10', 'paper.frozen'],
  ['DELETE FROM paper_block', 'paper.frozen'],
  [
    "INSERT INTO paper_block SELECT paper_id, upper(id), section_id, position + 10, json_set(json, '$.attrs.id', upper(id)), '' FROM paper_block",
    'paper.frozen',
  ],
  [
    "INSERT OR REPLACE INTO paper_block SELECT paper_id, id, section_id, position, json, 'x' FROM paper_block",
    'paper.frozen',
  ],
  ["UPDATE paper_section SET key = key || 'x'", 'paper.frozen'],
  ['DELETE FROM paper_section', 'paper.frozen'],
  [
    "INSERT INTO paper_section SELECT paper_id, upper(id), position + 10, key || 'x' FROM paper_section",
    'paper.frozen',
  ],
  ["UPDATE paper SET title = 'x'", 'paper.frozen'],
  ["UPDATE paper SET state = 'draft', frozen_hash = NULL", 'paper.frozen'],
  ["UPDATE paper SET frozen_hash = replace(frozen_hash, 'a', 'b')", 'paper.frozen'],
  ['DELETE FROM paper', 'paper.frozen'],
  ["UPDATE attachment SET title = 'x'", 'attachment.sent'],
  ["UPDATE attachment SET deleted_at = '2020-12-01'", 'attachment.sent'],
  ['UPDATE attachment SET original_blob = blob_sha256', 'attachment.sent'],
  ['DELETE FROM attachment', 'attachment.sent'],
  ["UPDATE blob SET bytes = x'00', size = 1", 'blob.neverChanges'],
  ["UPDATE printed_number SET printed = 'PS 113/20'", 'numbering.alreadyGiven'],
  ['UPDATE printed_number SET sequence = 113', 'numbering.alreadyGiven'],
  ['DELETE FROM printed_number', 'numbering.alreadyGiven'],
  [
    "INSERT OR REPLACE INTO printed_number SELECT item_id, committee_id, series, year, sequence, 'x' FROM printed_number",
    'numbering.alreadyGiven',
  ],
  ["UPDATE agenda_item SET kind = 'RS'", 'numbering.alreadyGiven'],
  ["UPDATE meeting SET deleted_at = '2020-12-01'", 'numbering.alreadyGiven'],
  ["UPDATE agenda_edition SET issued_on = '2020-11-18'", 'agendaEdition.neverChanges'],
  ['UPDATE agenda_edition SET sent_on = NULL, sent_by = NULL', 'agendaEdition.neverChanges'],
  ["UPDATE agenda_edition SET taken_back_at = '2020-11-18T00:00:00Z'", 'CHECK'],
  ['DELETE FROM agenda_edition', 'agendaEdition.neverChanges'],
  ["UPDATE agenda_edition_item SET title = 'x'", 'agendaEdition.neverChanges'],
  ['DELETE FROM agenda_edition_item', 'agendaEdition.neverChanges'],
  ["UPDATE paper SET state = 'approved', frozen_hash = NULL", 'paper.frozen'],
  ['UPDATE counter SET last = 111', 'counter.neverFalls'],
  ['DELETE FROM counter', 'counter.neverFalls'],
  ["UPDATE decision_point SET text = 'Planen avvises.' WHERE number = 1", 'decision.neverChanges'],
  ['DELETE FROM decision_point', 'decision.neverChanges'],
  [
    "INSERT OR REPLACE INTO decision_point SELECT decision_id, number, 'x' FROM decision_point",
    'decision.neverChanges',
  ],
  ["UPDATE decision SET kind = 'recommendation'", 'decision.neverChanges'],
  ['DELETE FROM decision', 'decision.neverChanges'],
  ["UPDATE audit_event SET actor = 'x'", 'audit.onlyAppends'],
  ['DELETE FROM audit_event', 'audit.onlyAppends'],
  [
    'INSERT INTO audit_event SELECT sequence + 2, at, actor, action, subject_kind, subject_id, detail, hash, upper(hash), NULL, NULL FROM audit_event',
    'audit.onlyAppends',
  ],
  [
    "INSERT OR REPLACE INTO audit_event SELECT sequence, at, 'x', action, subject_kind, subject_id, detail, prev_hash, hash, NULL, NULL FROM audit_event",
    'audit.onlyAppends',
  ],
  ["UPDATE operation SET result = '1'", 'operation.neverChanges'],
  ["UPDATE case_event SET note = 'x'", 'caseEvent.neverChanges'],
  ['DELETE FROM case_event', 'caseEvent.neverChanges'],
  ["UPDATE entry_version SET json = '{}'", 'entryVersion.neverChanges'],
  ['DELETE FROM entry_version', 'entryVersion.neverChanges'],
  ['UPDATE entry SET version = 1', 'entry.numberStays'],
]

test.each(assaults)('what was issued does not change: %s', async (sql, rule) => {
  await inStore((db) => {
    issueEverything(db)
    const before = db.serialize()
    expect(() => db.exec(sql)).toThrow(rule)
    expect(db.serialize().equals(before)).toBe(true)
  })
})

test('a frozen paper is not saved again', async () => {
  await inStore((db) => {
    const { paper } = issueEverything(db)
    expect(() => savePaper(db, { ...paper, title: 'Rettet' })).toThrow('paper.frozen')
    savePaper(db, { ...paper, id: newId(), version: 2, title: 'Rettet' })
  })
})

test('a decision saved again may move on, and not say something else', async () => {
  await inStore((db) => {
    const { file } = issueEverything(db)
    const stored = db.prepare<[], { id: string; item_id: string }>('SELECT * FROM decision').get()
    const decision = aDecision({ id: stored?.id as never, item: stored?.item_id as never, case: file.id })
    saveDecision(db, { ...decision, state: 'done' })
    expect(() =>
      saveDecision(db, { ...decision, points: ['Noe annet.', 'Fristen er 15. mars 2021.'] }),
    ).toThrow('neverChanges')
    expect(() => saveDecision(db, { ...decision, points: decision.points.slice(1) })).toThrow('cannot have 1')
    expect(() => saveDecision(db, { ...decision, points: [...decision.points, 'Nytt.'] })).toThrow(
      'cannot have 3',
    )
  })
})

test('a number goes only to an item of its body and series', async () => {
  await inStore((db) => {
    issueEverything(db)
    const other = saveSmallCase(db, '20/02')
    const meeting = aMeeting({ committee: other.committee.id })
    const item = anItem({
      meeting: meeting.id,
      case: other.file.id,
      reading: other.reading.id,
      paper: other.paper.id,
    })
    saveMeeting(db, meeting)
    saveAgendaItem(db, item)
    const forged = `INSERT INTO printed_number SELECT '${item.id}', committee_id, series, year, 113, 'x' FROM printed_number`
    expect(() => db.exec(forged)).toThrow('numbering.otherSeries')
  })
})

test("a paper cannot hang on another case's reading, nor an item on another case's paper", async () => {
  await inStore((db) => {
    const one = saveSmallCase(db)
    const two = saveSmallCase(db, '20/02')
    expect(() => savePaper(db, { ...one.paper, id: newId(), version: 2, reading: two.reading.id })).toThrow(
      'FOREIGN KEY',
    )
    const meeting = aMeeting({ committee: one.committee.id })
    saveMeeting(db, meeting)
    const mixed = anItem({
      meeting: meeting.id,
      case: one.file.id,
      reading: one.reading.id,
      paper: two.paper.id,
    })
    expect(() => saveAgendaItem(db, mixed)).toThrow('FOREIGN KEY')
  })
})

test('what lies in the bin is out of sight, keeps its number and can be taken out again', async () => {
  await inStore((db) => {
    const { file, paper, officer, committee } = saveSmallCase(db)
    const blob = putBlob(db, pdfBytes, 'application/pdf')
    const attachment = anAttachment({ case: file.id, paper: paper.id, blob })
    const meeting = aMeeting({ committee: committee.id })
    saveAttachment(db, attachment)
    saveMeeting(db, meeting)
    expect(putInBin(db, { kind: 'attachment', id: attachment.id }, at)).toBe(true)
    expect(putInBin(db, { kind: 'attachment', id: attachment.id }, at)).toBe(false)
    expect(putInBin(db, { kind: 'meeting', id: meeting.id }, at)).toBe(true)
    expect(putInBin(db, { kind: 'case', id: file.id }, '2020-11-18T12:00:00.000Z')).toBe(true)
    expect([findAttachment(db, attachment.id), findMeeting(db, meeting.id), findCase(db, file.id)]).toEqual([
      null,
      null,
      null,
    ])
    expect(listBin(db).map(({ kind }) => kind)).toEqual(['case', expect.any(String), expect.any(String)])
    expect(nextAttachmentNumber(db, paper.id)).toBe(2)
    const again = aCase({ officer: officer.id })
    saveCase(db, again)
    expect(() => restoreFromBin(db, { kind: 'case', id: file.id })).toThrow('UNIQUE')
    expect(putInBin(db, { kind: 'case', id: again.id }, at)).toBe(true)
    expect(restoreFromBin(db, { kind: 'case', id: file.id })).toBe(true)
    expect(listCases(db)).toEqual([file])
    expect(restoreFromBin(db, { kind: 'attachment', id: attachment.id })).toBe(true)
    expect(findAttachment(db, attachment.id)).toEqual(attachment)
  })
})
