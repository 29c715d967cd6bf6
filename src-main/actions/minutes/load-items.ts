import { closingGround } from '#shared/domain/meeting/closing-ground.ts'
import { basisAt } from '#shared/domain/disclosure/legal-basis.ts'
import type { DoorClosing } from '#shared/domain/meeting/session/session.ts'
import { isRefusal } from '#shared/refusal.ts'
import type { MinutesItem, PrintedClosing, PrintedVote } from '#shared/packet/minutes/model.ts'
import { printVote } from '#shared/packet/minutes/print-vote.ts'
import type { ToldVote } from '#shared/packet/minutes/print-vote.ts'
import { findAgendaItem } from '../../store/agenda.ts'
import { publicClosingOf, releasedDecisionsOf, timesOfItem } from '../../store/public-minutes.ts'
import type { ClosingVote } from '../../store/public-minutes.ts'
import type { Database } from '../../store/rows.ts'
import type { AgendaEntry } from '../packet/agenda-entries.ts'
import { courseOf, decidedIn } from './load-minutes-item.ts'
import type { ItemContext } from './load-minutes-item.ts'

/** An item with all that happened in it. */
export function memberItem(
  db: Database,
  entry: AgendaEntry,
  addenda: readonly number[],
  context: ItemContext,
): MinutesItem {
  const item = findAgendaItem(db, entry.id)
  if (item === null) throw new Error(`item ${entry.id} is gone`)
  const recorded = courseOf(db, item, context)
  const record = recorded?.record ?? null
  const vote = record?.votes.find(({ id }) => id === record.closing?.vote)
  return {
    ...headOf(entry, recorded === null, addenda),
    closing:
      record === null || record.closing === null
        ? null
        : closingOf(
            record.closing,
            vote === undefined ? null : printVote(vote, { ...context.names, motions: record.motions }, false),
            context,
          ),
    course: recorded?.course ?? null,
    decisions: entry.withdrawn ? [] : decidedIn(db, item, record),
    withheld: false,
  }
}

/** An item as everybody may know it: all of it, or the closing of the doors and what was released. */
export function publicItem(
  db: Database,
  entry: AgendaEntry,
  isOpen: boolean,
  addenda: readonly number[],
  context: ItemContext,
): MinutesItem {
  if (isOpen) return memberItem(db, entry, addenda, context)
  const closing = publicClosingOf(db, entry.id)
  const untouched = timesOfItem(db, entry.id).openedAt === null
  return {
    ...headOf(entry, untouched, addenda),
    closing:
      closing === null
        ? null
        : closingOf(
            closing,
            closing.vote === null ? null : printedClosingVote(closing.vote, context),
            context,
          ),
    course: null,
    decisions: releasedDecisionsOf(db, entry.id),
    withheld: true,
  }
}

type Head = Omit<MinutesItem, 'closing' | 'course' | 'decisions' | 'withheld'>

function headOf(entry: AgendaEntry, untouched: boolean, addenda: readonly number[]): Head {
  const { id, number, kind, title, late, withdrawn, withdrawnReason, exemption } = entry
  const named = number?.printed ?? kind
  return { id, number: named, kind, title, late, withdrawn, withdrawnReason, untouched, exemption, addenda }
}

function closingOf(
  closing: Pick<DoorClosing, 'ground' | 'exemption' | 'debateClosed' | 'closedAt' | 'openedAt'>,
  vote: PrintedVote | null,
  { language, meeting }: ItemContext,
): PrintedClosing {
  const ground = closingGround(closing.ground)
  const basis = closing.exemption === null ? null : basisAt(closing.exemption, meeting.startsAt.slice(0, 10))
  return {
    printed: isRefusal(ground) ? closing.ground : ground.printed[language],
    reason: isRefusal(ground) ? '' : ground.text[language],
    exemption: basis === null || isRefusal(basis) ? closing.exemption : basis.printed[language],
    debateClosed: closing.debateClosed,
    closedAt: closing.closedAt,
    openedAt: closing.openedAt,
    vote,
  }
}

/** The vote on closing by its figures alone: what was typed of it may name what is secret. */
function printedClosingVote({ votes, ...figures }: ClosingVote, { names }: ItemContext): PrintedVote {
  const vote: ToldVote = {
    ...figures,
    form: 'forAgainst',
    subject: 'closing',
    method: 'shown',
    question: '',
    round: 1,
    seats: null,
    lots: null,
    options: votes.map((count) => ({ label: '', text: null, candidates: [], votes: count })),
  }
  return printVote(vote, { ...names, motions: [] }, false)
}
