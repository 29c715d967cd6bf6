import { create } from 'zustand'
import type { Failure } from '#shared/contract/reply.ts'
import { saving } from '../../../api/save-state.ts'
import { holdUnsaved } from '../../../api/unsaved.ts'
import { failureIn } from '../../../ui/states.tsx'
import { keepDraft, keptDrafts } from './kept-drafts.ts'
import { storeAt } from './draft-places.ts'
import type { DraftPlace } from './draft-places.ts'

/** A text that was typed and is not stored yet. It outlives its field, its item and the tab. */
export type Draft = {
  readonly text: string
  /** What goes with it: of a motion that the store does not have yet, all but its text. */
  readonly more: unknown
  readonly state: 'typed' | 'saving' | 'failed'
  readonly failure: Failure | null
}

export const useDrafts = create<Readonly<Record<DraftPlace, Draft>>>(() => ({}))
/** What became of a text that had no place of its own: the motion or statement that it is now. */
export const useBecome = create<Readonly<Record<DraftPlace, DraftPlace>>>(() => ({}))

/** How long after the last key a text is stored, milliseconds: within the second that the program promises. */
const pause = 600
const timers = new Map<DraftPlace, ReturnType<typeof setTimeout>>()
const underWay = new Map<DraftPlace, Promise<boolean>>()
let release: (() => void) | null = null

function put(place: DraftPlace, draft: Draft | null): void {
  const { [place]: _before, ...others } = useDrafts.getState()
  const next = draft === null ? others : { ...others, [place]: draft }
  useDrafts.setState(next, true)
  keepDraft(place, draft)
  const isHeld = Object.keys(next).length > 0
  if (isHeld && release === null) release = holdUnsaved()
  if (!isHeld && release !== null) {
    release()
    release = null
  }
}

/** Where a text goes now: a motion that was being added may have been stored meanwhile. */
export const placeNow = (place: DraftPlace): DraftPlace => useBecome.getState()[place] ?? place

/** Keeps what is typed, and stores it when the keys rest. */
export function typeDraft(given: DraftPlace, text: string, more: unknown = null): void {
  const place = placeNow(given)
  put(place, { text, more, state: 'typed', failure: null })
  clearTimeout(timers.get(place))
  timers.set(
    place,
    setTimeout(() => void storeDraft(place), pause),
  )
}

/** Stores what was typed now; true when nothing is left to store. A text that could not be stored stays a draft. */
export async function storeDraft(given: DraftPlace): Promise<boolean> {
  const place = placeNow(given)
  clearTimeout(timers.get(place))
  await underWay.get(place)
  if (useDrafts.getState()[place] === undefined) return true
  const work = store(place)
  underWay.set(place, work)
  const isStored = await work
  underWay.delete(place)
  const now = placeNow(place)
  return isStored && (useDrafts.getState()[now] === undefined || storeDraft(now))
}

async function store(place: DraftPlace): Promise<boolean> {
  const draft = useDrafts.getState()[place]
  if (draft === undefined) return true
  put(place, { ...draft, state: 'saving', failure: null })
  let became: DraftPlace | null = null
  try {
    became = await saving(() => storeAt(place, draft))
  } catch (error) {
    put(place, { ...(useDrafts.getState()[place] ?? draft), state: 'failed', failure: failureIn(error) })
    return false
  }
  const after = useDrafts.getState()[place]
  const isMore = after !== undefined && after.text !== draft.text
  put(place, null)
  if (became !== null) useBecome.setState({ [place]: became })
  // what was typed while it was stored
  if (isMore && after !== undefined) put(became ?? place, { ...after, state: 'typed', failure: null })
  return true
}

/** Ends the work on a text that became a motion or statement: the next one begins anew. */
export function forgetBecome(place: DraftPlace): void {
  const { [place]: _became, ...others } = useBecome.getState()
  useBecome.setState(others, true)
}

/** Lets go of a text that cannot be stored. */
export function discardDraft(place: DraftPlace): void {
  clearTimeout(timers.get(place))
  put(place, null)
}

/** Stores at once all that is typed: the page is going away. */
export async function storeAllDrafts(): Promise<boolean> {
  const places = Object.keys(useDrafts.getState()) as DraftPlace[]
  const stored = await Promise.all(places.map(storeDraft))
  return !stored.includes(false)
}

/** Takes up what a page that is gone had not stored, of these items and meetings, and stores it. */
export function recoverDrafts(scopes: ReadonlySet<string>): void {
  for (const [place, { text, more }] of keptDrafts()) {
    if (!scopes.has(place.split('/')[1] ?? '') || useDrafts.getState()[place] !== undefined) continue
    put(place, { text, more, state: 'typed', failure: null })
    void storeDraft(place)
  }
}
