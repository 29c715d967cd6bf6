import type { BaseTexts } from './compose-decision.ts'
import type { Motion, TextReference, VoteForm, VoteSubject } from './session.ts'

/** A vote that is due: what it is about and between which texts. */
export type DueVote = {
  readonly subject: VoteSubject
  readonly form: VoteForm
  readonly texts: readonly TextReference[]
}

const motionText = ({ id }: Motion): TextReference => ({ of: 'motion', motion: id })

/**
 * The order in which a chair ordinarily puts motions to the vote, for the secretary to follow or leave (koml. §§ 11-3 fjerde
 * ledd, 11-9): whether the matter is taken up at all; then what changes a point or adds to it, and the whole last (of a budget
 * always: § 11-9 tredje ledd, several wholes all at once). Where alternatives stand against the proposal, which of them the
 * parts belong to is known only when one has won: there the wholes come first.
 */
export function orderOfVotes(
  texts: BaseTexts,
  motions: readonly Motion[],
  budget: boolean,
): readonly DueVote[] {
  const open = motions.filter(({ withdrawn }) => !withdrawn)
  const ofKind = (...kinds: readonly Motion['kind'][]): readonly Motion[] =>
    open.filter(({ kind }) => kinds.includes(kind))
  const alone = (motion: Motion, subject: VoteSubject): DueVote => ({
    subject,
    form: 'forAgainst',
    texts: [motionText(motion)],
  })
  const first = [
    ...ofKind('postponement').map((motion) => alone(motion, 'postponement')),
    ...ofKind('return').map((motion) => alone(motion, 'return')),
  ]
  const base: TextReference = { of: texts.recommendation === null ? 'proposal' : 'recommendation' }
  const parts = [...ofKind('amendment'), ...ofKind('addition')].map((motion) => alone(motion, 'matter'))
  const alternatives = ofKind('alternative')
  const whole = wholes(base, alternatives, budget)
  return budget || alternatives.length === 0 ? [...first, ...parts, ...whole] : [...first, ...whole, ...parts]
}

function wholes(base: TextReference, alternatives: readonly Motion[], budget: boolean): readonly DueVote[] {
  const [only] = alternatives
  if (only === undefined) return [{ subject: 'matter', form: 'forAgainst', texts: [base] }]
  if (budget && alternatives.length > 1)
    return [{ subject: 'matter', form: 'among', texts: [base, ...alternatives.map(motionText)] }]
  return alternatives.map((motion) => ({
    subject: 'matter',
    form: 'between',
    texts: [base, motionText(motion)],
  }))
}
