import { adoptedBy, composeDecision, textOf } from '#shared/domain/meeting/session/compose-decision.ts'
import type { BaseTexts } from '#shared/domain/meeting/session/compose-decision.ts'
import { isRefusal } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { electedPoints, wordVotes } from '#shared/text/votes.ts'
import { decisionsOfCase } from '../../store/decisions.ts'
import { findAgendaItem } from '../../store/agenda.ts'
import { findMeeting } from '../../store/meetings.ts'
import { findCommittee } from '../../store/municipality.ts'
import type { Database } from '../../store/rows.ts'
import { proposedPoints } from '../course/proposed-points.ts'
import type { OpenItem } from './open-item.ts'
import { namesOf } from './names.ts'

/** A recommendation that a body gave before, with whose it is. */
export type Recommendation = { readonly body: string; readonly points: readonly string[] }

/** The texts before the body: the chief executive's proposal, and the latest recommendation of another body. */
export function textsOf(
  db: Database,
  { reading, item, meeting }: Pick<OpenItem, 'reading' | 'item' | 'meeting'>,
): BaseTexts & { readonly recommendedBy: Recommendation | null } {
  const proposed = proposedPoints(db, reading.id)
  const recommended = decisionsOfCase(db, reading.case).findLast(
    (decision) => decision.kind === 'recommendation' && decision.item !== item.id,
  )
  const at = recommended === undefined ? null : findAgendaItem(db, recommended.item)
  const of = at === null ? null : findMeeting(db, at.meeting)
  const body = of === null || of.committee === meeting.committee ? null : findCommittee(db, of.committee)
  const recommendedBy =
    recommended === undefined || body === null ? null : { body: body.name, points: recommended.points }
  return {
    proposal: isRefusal(proposed) ? [] : proposed.points,
    recommendation: recommendedBy?.points ?? null,
    recommendedBy,
  }
}

export type DecidedText = {
  /** The text that the decision rests on; null where nothing was adopted. */
  readonly base: readonly string[] | null
  readonly composed: readonly string[]
  readonly conflict: Refusal | null
  /** As it stands: worded by the secretary, or as the votes made it. */
  readonly points: readonly string[]
  /** The result of the votes in words, as the minutes print it. */
  readonly summary: string
}

/** What the votes of an item have made so far: the text, and how it came about in words. */
export function decidedTextOf(db: Database, opened: OpenItem): DecidedText {
  const { record, file, roll } = opened
  const texts = textsOf(db, opened)
  const adopted = adoptedBy(record.votes, record.motions)
  const composed = composeDecision(adopted, texts, record.motions)
  const elected = electedPoints(record.votes, file.language)
  const text = isRefusal(composed) ? [] : [...composed, ...elected]
  return {
    base: adopted.base === null ? null : textOf(adopted.base, texts, record.motions),
    composed: text,
    conflict: isRefusal(composed) ? composed : null,
    points: record.dealt.points ?? text,
    summary: wordVotes(record.votes, { ...namesOf(db, roll), motions: record.motions }, file.language),
  }
}
