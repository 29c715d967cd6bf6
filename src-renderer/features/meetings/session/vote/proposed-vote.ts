import type { Output } from '#shared/contract/index.ts'
import type { MotionRow } from '#shared/contract/session-item.ts'
import type { TextReference } from '#shared/domain/meeting/session/session.ts'
import { voteLabels } from '#shared/text/screen/session/vote.ts'
import { emptyDraft, nextRoundOf } from './vote-draft.ts'
import type { DraftOption, VoteDraft } from './vote-draft.ts'

type Item = Output<'session.item'>
type Labels = (typeof voteLabels)['nb'] | (typeof voteLabels)['nn']

/** What a text is called where it is voted on. */
export function labelOf(reference: TextReference, item: Item, labels: Labels): string {
  if (reference.of === 'proposal') return labels.proposal
  if (reference.of === 'recommendation') return labels.recommendation(item.texts.recommendation?.body ?? '')
  const motion = motionOf(reference, item)
  return motion === null ? '' : labels.motion(motion.number, motion.party)
}

/** The motion that a reference names. */
export function motionOf(reference: TextReference | null, item: Item): MotionRow | null {
  if (reference?.of !== 'motion') return null
  return item.motions.find(({ id }) => id === reference.motion) ?? null
}

const forAgainst = (labels: Labels, text: TextReference | null): readonly DraftOption[] => [
  { label: labels.for, text, candidates: [], votes: 0 },
  { label: labels.against, text: null, candidates: [], votes: 0 },
]

/** A vote for or against something that is no text: a question of the meeting's own. */
export function plainVote(
  subject: VoteDraft['subject'],
  question: string,
  labels: Labels,
  sequel: VoteDraft['sequel'] = null,
): VoteDraft {
  return { ...emptyDraft, subject, question, options: forAgainst(labels, null), sequel }
}

/** A vote on texts: on one for or against, on two against each other, on several at once. */
export function voteOnTexts(
  item: Item,
  { subject, form, texts }: Item['due'][number],
  labels: Labels,
): VoteDraft {
  const names = texts.map((text) => labelOf(text, item, labels))
  const [only] = texts
  const options =
    form === 'forAgainst' && only !== undefined
      ? forAgainst(labels, only)
      : texts.map((text, at) => ({ label: names[at] ?? '', text, candidates: [], votes: 0 }))
  const about = subject === 'postponement' || subject === 'return' ? labels[subject] : null
  const question = [about, names.join(' – ')].filter((part) => part !== null).join(': ')
  return { ...emptyDraft, subject, form, question, options }
}

/**
 * The votes that are next: on who may take part, then the round that the last one asked for, then those that the order of the
 * motions proposes.
 */
export function proposedVotes(item: Item, labels: Labels): readonly VoteDraft[] {
  const questions = item.impediments
    .filter(({ state }) => state === 'raised')
    .map(({ person }) =>
      plainVote('impediment', labels.impediment(person.name), labels, {
        of: 'impediment',
        person: person.id,
      }),
    )
  const last = item.votes.at(-1)
  const round = last === undefined ? null : nextRoundOf(last)
  return [
    ...questions,
    ...(round === null ? [] : [round]),
    ...item.due.filter((due) => saysSomething(due, item)).map((due) => voteOnTexts(item, due, labels)),
  ]
}

/** A case without a proposal, such as an election, has none to vote on. */
const saysSomething = ({ texts }: Item['due'][number], item: Item): boolean =>
  !texts.some(({ of }) => of === 'proposal') || item.texts.proposal.length > 0
