import type { DraftPlace } from './draft-places.ts'

/** What was typed and not yet stored, in the browser's own storage: a page that crashes loses nothing of it. */
const prefix = 'saksklar.session.'

type Kept = { readonly text: string; readonly more: unknown }

/** Keeps a draft until it is stored; null lets go of it. */
export function keepDraft(place: DraftPlace, draft: Kept | null): void {
  try {
    if (draft === null) localStorage.removeItem(prefix + place)
    else localStorage.setItem(prefix + place, JSON.stringify({ text: draft.text, more: draft.more }))
  } catch {
    // no storage: the store itself has it within the second
  }
}

/** What pages that are gone had not stored. */
export function keptDrafts(): readonly (readonly [DraftPlace, Kept])[] {
  try {
    return Object.keys(localStorage)
      .filter((name) => name.startsWith(prefix))
      .map((name) => [
        name.slice(prefix.length) as DraftPlace,
        JSON.parse(localStorage.getItem(name) ?? 'null') as Kept,
      ])
  } catch {
    return [] // no storage, or not ours: then nothing was kept
  }
}
