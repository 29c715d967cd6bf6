import { create } from 'zustand'
import type { Input } from '#shared/contract/index.ts'
import type { CommitteeId, PersonId } from '#shared/ids.ts'
import { caseStateGroups } from '#shared/text/screen/case-state-groups.ts'
import type { CaseStateGroup } from '#shared/text/screen/case-state-groups.ts'

type List = Input<'case.list'>

/** What the list was narrowed and sorted by: it stands when one comes back from a case. */
export type ListChoices = {
  readonly text: string
  readonly groups: readonly CaseStateGroup[]
  readonly committee: CommitteeId | null
  readonly officer: PersonId | null
  readonly theme: string | null
  readonly sort: List['sort']
  readonly descending: boolean
}

const first: ListChoices = {
  text: '',
  groups: [],
  committee: null,
  officer: null,
  theme: null,
  sort: 'caseNumber',
  descending: true,
}

const key = 'saksklar.cases'

/** Kept for as long as the window stands, and in its own storage over a reload. */
export const useListChoices = create<ListChoices>(() => ({ ...first, ...remembered() }))

useListChoices.subscribe((choices) => {
  try {
    sessionStorage.setItem(key, JSON.stringify(choices))
  } catch {
    // a window without storage forgets at a reload, no more
  }
})

function remembered(): Partial<ListChoices> {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? '{}') as Partial<ListChoices>
  } catch {
    return {}
  }
}

export const chooseInList = (change: Partial<ListChoices>): void => useListChoices.setState(change)

/** Nothing narrows any more; the order stays. */
export const clearList = (): void =>
  useListChoices.setState({ text: '', groups: [], committee: null, officer: null, theme: null })

/** Whether anything narrows the list. */
export const isNarrowed = ({ text, groups, committee, officer, theme }: ListChoices): boolean =>
  text.trim() !== '' || groups.length > 0 || committee !== null || officer !== null || theme !== null

/** What to ask the store for. */
export function asFilter({ groups, ...choices }: ListChoices): Omit<List, 'offset' | 'limit'> {
  return { ...choices, states: groups.flatMap((group) => caseStateGroups[group]) }
}
