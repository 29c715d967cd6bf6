import { create } from 'zustand'
import type { Failure } from '#shared/contract/reply.ts'
import type { InputPointId } from '#shared/ids.ts'
import { call } from '../../../api/client.ts'
import { saving } from '../../../api/save-state.ts'
import { holdUnsaved } from '../../../api/unsaved.ts'
import { failureIn } from '../../../ui/states.tsx'
import { patchPoints } from './patch-points.ts'

/** An assessment that was typed and is not stored yet. It outlives its field, its row and the tab. */
export type Draft = {
  readonly text: string
  readonly state: 'typed' | 'saving' | 'failed'
  readonly failure: Failure | null
}

export const useDrafts = create<Readonly<Record<string, Draft>>>(() => ({}))

/** How long after the last key a text is stored, milliseconds: within the second that the program promises. */
const pause = 600
const timers = new Map<InputPointId, ReturnType<typeof setTimeout>>()
const underWay = new Map<InputPointId, Promise<boolean>>()
let release: (() => void) | null = null

function put(id: InputPointId, draft: Draft | null): void {
  const { [id]: _before, ...others } = useDrafts.getState()
  const next = draft === null ? others : { ...others, [id]: draft }
  useDrafts.setState(next, true)
  const isHeld = Object.keys(next).length > 0
  if (isHeld && release === null) release = holdUnsaved()
  if (!isHeld && release !== null) {
    release()
    release = null
  }
}

/** Keeps what is typed, and stores it when the keys rest. */
export function typeDraft(id: InputPointId, text: string): void {
  put(id, { text, state: 'typed', failure: null })
  clearTimeout(timers.get(id))
  timers.set(
    id,
    setTimeout(() => void storeDraft(id), pause),
  )
}

/** Stores what was typed now; true when nothing is left to store. A text that could not be stored stays a draft. */
export async function storeDraft(id: InputPointId): Promise<boolean> {
  clearTimeout(timers.get(id))
  await underWay.get(id)
  const draft = useDrafts.getState()[id]
  if (draft === undefined) return true
  const work = store(id, draft)
  underWay.set(id, work)
  const isStored = await work
  underWay.delete(id)
  return isStored && (useDrafts.getState()[id] === undefined || storeDraft(id))
}

async function store(id: InputPointId, draft: Draft): Promise<boolean> {
  const { text: assessment } = draft
  put(id, { ...draft, state: 'saving', failure: null })
  try {
    await saving(() => call('assessment.updatePoint', { id, change: { assessment } }))
  } catch (error) {
    put(id, { ...(useDrafts.getState()[id] ?? draft), state: 'failed', failure: failureIn(error) })
    return false
  }
  patchPoints(new Map([[id, { assessment }]]))
  if (useDrafts.getState()[id]?.text === assessment) put(id, null)
  return true
}

/** Lets go of a text that cannot be stored. */
export function discardDraft(id: InputPointId): void {
  clearTimeout(timers.get(id))
  put(id, null)
}
