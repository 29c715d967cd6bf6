import { create } from 'zustand'
import type { Input } from '#shared/contract/index.ts'

type List = Input<'followUp.list'>

/** What the register was narrowed and sorted by: it stands when one comes back from a task. */
export type TaskChoices = Omit<List, 'offset' | 'limit'>

const first: TaskChoices = {
  text: '',
  states: ['open', 'inProgress'],
  committee: null,
  owner: null,
  half: null,
  overdue: false,
  orphaned: false,
  sort: 'due',
  descending: false,
}

const key = 'saksklar.followUps'

/** Kept for as long as the window stands, and in its own storage over a reload. */
export const useTaskChoices = create<TaskChoices>(() => ({ ...first, ...remembered() }))

useTaskChoices.subscribe((choices) => {
  try {
    sessionStorage.setItem(key, JSON.stringify(choices))
  } catch {
    // a window without storage forgets at a reload, no more
  }
})

function remembered(): Partial<TaskChoices> {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? '{}') as Partial<TaskChoices>
  } catch {
    return {}
  }
}

export const chooseTasks = (change: Partial<TaskChoices>): void => useTaskChoices.setState(change)

/** Nothing narrows any more, not even that it stands; the order stays. */
export const showAllTasks = (): void =>
  useTaskChoices.setState({
    text: '',
    states: [],
    committee: null,
    owner: null,
    half: null,
    overdue: false,
    orphaned: false,
  })

export const isNarrowed = ({
  text,
  states,
  committee,
  owner,
  half,
  overdue,
  orphaned,
}: TaskChoices): boolean =>
  text.trim() !== '' ||
  states.length > 0 ||
  committee !== null ||
  owner !== null ||
  half !== null ||
  overdue ||
  orphaned

/** Opens the register on what an address asks for: `/oppfolging?vis=over`. */
export function chooseByAddress(shown: string | undefined): void {
  if (shown === 'over-fristen') chooseTasks({ ...first, overdue: true })
  if (shown === 'uten-ansvarlig') chooseTasks({ ...first, orphaned: true })
}
