import { create } from 'zustand'
import type { Input } from '#shared/contract/index.ts'

/** What the register was narrowed and sorted by: it stands when one comes back from a decision. */
export type DecisionChoices = Omit<Input<'decision.list'>, 'offset' | 'limit'>

const unnarrowed = {
  text: '',
  committee: null,
  from: null,
  to: null,
  theme: null,
  party: null,
  stance: null,
  state: null,
} as const

const key = 'saksklar.decisions'

/** Kept for as long as the window stands, and in its own storage over a reload. */
export const useDecisionChoices = create<DecisionChoices>(() => ({
  ...unnarrowed,
  sort: 'madeOn',
  descending: true,
  ...remembered(),
}))

useDecisionChoices.subscribe((choices) => {
  try {
    sessionStorage.setItem(key, JSON.stringify(choices))
  } catch {
    // a window without storage forgets at a reload, no more
  }
})

function remembered(): Partial<DecisionChoices> {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? '{}') as Partial<DecisionChoices>
  } catch {
    return {}
  }
}

export const chooseDecisions = (change: Partial<DecisionChoices>): void => useDecisionChoices.setState(change)

export const showAllDecisions = (): void => useDecisionChoices.setState(unnarrowed)

export const isNarrowed = (choices: DecisionChoices): boolean =>
  choices.text.trim() !== '' ||
  [choices.committee, choices.from, choices.to, choices.theme, choices.party, choices.state].some(
    (each) => each !== null,
  )
