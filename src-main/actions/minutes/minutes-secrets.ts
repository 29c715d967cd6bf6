import { plainText } from '#shared/document/text.ts'
import type { AgendaItem, Meeting } from '#shared/domain/meeting/meeting.ts'
import type { CaseId } from '#shared/ids.ts'
import { agendaOf } from '../../store/agenda.ts'
import { findCase } from '../../store/cases.ts'
import { decisionsOfItem } from '../../store/decisions.ts'
import { effectiveDisclosure } from '../../store/disclosures.ts'
import { addendaOf, releasedItemsOf } from '../../store/minutes.ts'
import { findPerson } from '../../store/municipality.ts'
import { caseIsExempt } from '../../store/public-course.ts'
import { openItemsOf } from '../../store/public-minutes.ts'
import { findPaper } from '../../store/papers.ts'
import type { Database } from '../../store/rows.ts'
import { itemRecordOf } from '../../store/session/item-record.ts'
import { rollOf } from '../../store/session/sessions.ts'
import { proposedPoints } from '../course/proposed-points.ts'
import { tellingPieces } from '../packet/withheld-strings.ts'
import type { WithheldString } from '../packet/withheld-strings.ts'
import { secretInputs, shortest } from '../web/secret-names-of-case.ts'
import { isRefusal } from '#shared/refusal.ts'

/**
 * What public minutes may not say: titles, grounds and all that was said, moved, asked and decided in items that are withheld,
 * and private persons of their cases. Loaded only to search what is already made. What open items say officially as well
 * is no secret, nor are those who sat in the meeting.
 */
export function minutesSecrets(db: Database, meeting: Meeting): readonly WithheldString[] {
  const items = agendaOf(db, meeting.id)
  const openIds = openItemsOf(db, meeting.id)
  const released = releasedItemsOf(db, meeting.id)
  const open = items.filter(({ id }) => openIds.has(id))
  const shut = items.filter(({ id }) => !openIds.has(id))
  const official = foldedLines([
    ...rollOf(db, meeting.id).map(({ person }) => findPerson(db, person)?.name ?? ''),
    meeting.place,
    ...open.flatMap((item) => officialOf(db, item)),
    ...shut.flatMap((item) => [
      effectiveDisclosure(db, item.id)?.publicTitle ?? item.title,
      ...(released.has(item.id) ? decidedOf(db, item) : []),
    ]),
  ])
  const said = foldedLines(open.flatMap((item) => saidIn(db, item)))
  const secrets = [
    ...shut.flatMap((item) => secretsOf(db, item, { official, said })),
    ...addendaOf(db, meeting.id).flatMap(({ item, text, number }) =>
      shut.some(({ id }) => id === item) ? pieces([text], `rettelse ${number}`, { official, said }) : [],
    ),
    ...[...new Set<CaseId>(items.map((item) => item.case))].flatMap((id) => secretInputs(db, id)),
  ]
  return secrets.filter(({ text }) => text.trim().length >= shortest && !official.includes(fold(text)))
}

type OpenText = { readonly official: string; readonly said: string }

const fold = (text: string): string => text.replace(/\s+/gu, ' ').trim().toLowerCase()
const foldedLines = (lines: readonly string[]): string => lines.map(fold).join('\n')

const decidedOf = (db: Database, item: AgendaItem): readonly string[] =>
  decisionsOfItem(db, item.id).flatMap(({ points }) => points)

/** What an open item says by itself: title, proposal, what was decided. */
function officialOf(db: Database, item: AgendaItem): readonly string[] {
  const proposed = proposedPoints(db, item.reading)
  return [item.title, ...(isRefusal(proposed) ? [] : proposed.points), ...decidedOf(db, item)]
}

/** What was typed of an item while the meeting was held. */
function saidIn(db: Database, { id }: AgendaItem): readonly string[] {
  const { dealt, motions, votes, statements, impediments } = itemRecordOf(db, id)
  return [
    dealt.note,
    ...(dealt.points ?? []),
    ...motions.flatMap(({ text, togetherWith }) => [text, togetherWith]),
    ...votes.flatMap(({ question, options }) => [
      question,
      ...options.flatMap(({ label, candidates }) => [label, ...candidates.map(({ name }) => name)]),
    ]),
    ...statements.map(({ text }) => text),
    ...impediments.map(({ ground }) => ground),
  ]
}

function secretsOf(db: Database, item: AgendaItem, open: OpenText): readonly WithheldString[] {
  const from = item.number?.printed ?? item.kind
  const disclosure = effectiveDisclosure(db, item.id)
  const paper = findPaper(db, item.paper)
  const names =
    disclosure === null
      ? []
      : [
          item.title,
          paper?.title ?? '',
          ...(caseIsExempt(db, item.case) ? [findCase(db, item.case)?.title ?? ''] : []),
        ]
  const prose = [
    ...saidIn(db, item),
    ...(disclosure === null ? [] : [disclosure.reason, item.withdrawnReason]),
    ...(disclosure === null || paper === null
      ? []
      : paper.sections.map((section) => plainText(section.content))),
    ...decisionsOfItem(db, item.id).flatMap(({ points, voteSummary }) => [...points, voteSummary]),
  ]
  return [...names.map((text) => ({ text, from })), ...pieces(prose, from, open)]
}

/**
 * Sentences and names that say something of their own. A sentence without a name or a number that was typed of an open item
 * as well («Kommunedirektøren svarte på spørsmål fra salen.») is nobody's secret.
 */
function pieces(texts: readonly string[], from: string, { said }: OpenText): readonly WithheldString[] {
  return texts
    .flatMap(tellingPieces)
    .filter((text) => /\d|\s\p{Lu}/u.test(text) || !said.includes(fold(text)))
    .map((text) => ({ text, from }))
}
