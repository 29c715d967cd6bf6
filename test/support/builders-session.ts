import type { Motion, RollEntry, StatementForMinutes, Vote } from '#shared/domain/meeting/session/session.ts'
import { newId } from './builders.ts'

type Given<T, Needed extends keyof T> = Partial<T> & Pick<T, Needed>

export function aRollEntry(given: Given<RollEntry, 'person'>): RollEntry {
  const times = { arrivedAt: '2020-11-24T17:00:00', leftAt: null }
  return { id: newId(), role: 'member', party: 'Grønn Solvik', replaces: null, ...times, ...given }
}

export function aMotion(given: Given<Motion, 'item'>): Motion {
  return {
    id: newId(),
    number: 1,
    kind: 'alternative',
    author: null,
    party: 'Grønn Solvik',
    togetherWith: '',
    changesPoint: null,
    text: 'Nytt punkt',
    withdrawn: false,
    ...given,
  }
}

/** For or against the chief executive's proposal, with nobody's vote yet. */
export function aVote(given: Given<Vote, 'item'>): Vote {
  return {
    id: newId(),
    sequence: 1,
    subject: 'matter',
    form: 'forAgainst',
    method: 'shown',
    question: 'Kommunedirektørens forslag',
    heldAt: '2020-11-24T17:20:00',
    chair: null,
    round: 1,
    seats: null,
    options: [
      { label: 'For', text: { of: 'proposal' }, candidates: [], votes: 0 },
      { label: 'Mot', text: null, candidates: [], votes: 0 },
    ],
    ballots: [],
    blank: 0,
    lots: null,
    ...given,
  }
}

export function aStatement(given: Given<StatementForMinutes, 'item' | 'person'>): StatementForMinutes {
  return { id: newId(), party: 'Grønn Solvik', text: 'Ein merknad', ...given }
}
