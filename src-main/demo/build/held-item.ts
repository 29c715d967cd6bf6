import type { AgendaItem } from '#shared/domain/meeting/meeting.ts'
import { checkDoors, checkLate } from '#shared/domain/meeting/session/item-standing.ts'
import type {
  Candidate,
  Impediment,
  Motion,
  TextReference,
  Vote,
} from '#shared/domain/meeting/session/session.ts'
import type { MotionId, VoteId } from '#shared/ids.ts'
import { leadItem, noteItem, wordDecision } from '../../actions/session/deal-with-item.ts'
import { decidedTextOf } from '../../actions/session/decided-text.ts'
import { askLate, closeDoors } from '../../actions/session/doors.ts'
import { decideImpediment, raiseImpediment } from '../../actions/session/impediments.ts'
import { itemView } from '../../actions/session/item-view.ts'
import { putForward } from '../../actions/session/motions.ts'
import { loadItem } from '../../actions/session/open-item.ts'
import { addStatement } from '../../actions/session/statements.ts'
import { recordVote } from '../../actions/session/votes.ts'
import { decisionsOfItem, saveDecision } from '../../store/decisions.ts'
import { saveDoorClosing, saveItemSession } from '../../store/session/item-sessions.ts'
import { rollOf } from '../../store/session/sessions.ts'
import { allowed } from './allowed.ts'
import type { HeldSession } from './held-session.ts'

export type Ballots = {
  /** Who is for option 2, by name; all others are for option 1. Or each option's people, the first's left out. */
  readonly against?: readonly string[]
  readonly others?: readonly (readonly string[])[]
}

/** An item while it is dealt with. */
export class HeldItem {
  readonly session: HeldSession
  readonly item: AgendaItem

  constructor(session: HeldSession, item: AgendaItem) {
    this.session = session
    this.item = item
  }

  note(text: string): void {
    allowed(noteItem(this.session.store, this.item.id, text, this.session.by('20:00')), 'note')
  }

  motion(clock: string, author: string, motion: Pick<Motion, 'kind' | 'text'> & Partial<Motion>): MotionId {
    const person = this.session.who(author)
    const party = rollOf(this.session.store.db, this.session.meeting.id).find(
      (each) => each.person === person,
    )?.party
    const typed = { author: person, party: party ?? '', togetherWith: '', changesPoint: null, ...motion }
    return allowed(putForward(this.session.store, this.item.id, typed, this.session.by(clock)), 'motion').id
  }

  /** A vote of everybody who may, for option 1 but those named. */
  vote(clock: string, { against = [], others, ...more }: Partial<Vote> & Ballots = {}): VoteId {
    const { session, item } = this
    const by = session.by(clock)
    const view = allowed(itemView(session.store.db, item.id, by), 'item')
    const subject = more.subject ?? 'matter'
    const voters = subject === 'impediment' ? view.votersOnImpediment : view.voters.map(({ id }) => id)
    const sides = (others ?? [against]).map((names) => new Set(names.map((name) => session.who(name))))
    const text: TextReference | null = subject === 'matter' ? { of: 'proposal' } : null
    const counted = {
      subject,
      form: 'forAgainst' as const,
      method: 'shown' as const,
      question: '',
      round: 1,
      seats: null,
      options: [option('For', text), option('Mot', null)],
      ballots:
        more.method === 'written'
          ? []
          : voters.map((person) => ({
              person,
              option: sides.findIndex((side) => side.has(person)) + 2 || 1,
            })),
      blank: 0,
      lots: null,
      ...more,
    }
    return allowed(recordVote(session.store, item.id, { ...counted, at: session.time(clock) }, by), 'vote').id
  }

  /** A member may not take part, as the body finds without the member, all of one mind. */
  keepsOut(clock: string, name: string, why: Pick<Impediment, 'kind' | 'basis' | 'ground'>): void {
    const { session, item } = this
    const person = session.who(name)
    const by = session.by(clock)
    allowed(raiseImpediment(session.store, { ...why, item: item.id, person }, by), `question about ${name}`)
    const question = why.kind === 'disqualified' ? `Er ${name} inhabil?` : `Skal ${name} fritas?`
    const vote = this.vote(clock, { subject: 'impediment', question })
    allowed(decideImpediment(session.store, item.id, { person, vote }, by), `${name} kept out`)
  }

  ledBy(clock: string, name: string): void {
    allowed(
      leadItem(this.session.store, this.item.id, this.session.who(name), this.session.by(clock)),
      'lead',
    )
  }

  /** The doors are closed by a vote in open meeting. */
  closesDoors(clock: string, ground: string, exemption: string | null = null): void {
    const vote = this.vote(clock, { subject: 'closing', question: 'Skal møtet lukkes?' })
    const closing = { ground, exemption, debateClosed: false, vote, at: this.session.time(`${clock}:30`) }
    allowed(closeDoors(this.session.store, this.item.id, closing, this.session.by(`${clock}:30`)), 'doors')
  }

  /** Whether a late item may be decided is asked. */
  asksLate(clock: string, ...objectors: readonly string[]): void {
    const asked = { objectors: objectors.map((name) => this.session.who(name)), at: this.session.time(clock) }
    allowed(askLate(this.session.store, this.item.id, asked, this.session.by(clock)), 'late item')
  }

  says(clock: string, name: string, text: string): void {
    const said = { person: this.session.who(name), text }
    allowed(addStatement(this.session.store, this.item.id, said, this.session.by(clock)), 'statement')
  }

  /**
   * Ends the item with what was made of it. What the votes made must be what was decided; where the paper's proposal has words
   * around its points, the secretary has worded it. The decision is told with its vote.
   */
  end(clock: string, { amended = false } = {}): void {
    const { session, item } = this
    const { db } = session.store
    const opened = allowed(loadItem(db, item.id), 'item')
    for (const refusal of [checkLate(opened.standing), ...checkDoors(opened.standing)])
      if (refusal !== null) allowed(refusal, `end of ${item.title}`)
    const [decision] = decisionsOfItem(db, item.id)
    const { points, conflict } = decidedTextOf(db, opened)
    if (conflict !== null) allowed(conflict, item.title)
    if (decision !== undefined) {
      const same = JSON.stringify(points) === JSON.stringify(decision.points)
      if (!same && amended) throw new Error(`the votes made something else of ${item.title}`)
      if (!same) allowed(wordDecision(session.store, item.id, decision.points, session.by(clock)), 'wording')
      const { summary } = decidedTextOf(db, allowed(loadItem(db, item.id), 'item'))
      saveDecision(db, { ...decision, voteSummary: summary })
    }
    const closedAt = session.time(clock)
    const { dealt, closing } = allowed(loadItem(db, item.id), 'item').record
    if (closing !== null) saveDoorClosing(db, { ...closing, openedAt: closedAt })
    saveItemSession(db, { ...dealt, closedAt, outcome: opened.reading.outcome })
  }
}

/** An option with nobody's vote yet. */
export const option = (
  label: string,
  text: TextReference | null,
  candidates: readonly Candidate[] = [],
  votes = 0,
): Vote['options'][number] => ({ label, text, candidates, votes })
