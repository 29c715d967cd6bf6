import type { Output } from '#shared/contract/index.ts'

export type Citables = Output<'paper.citables'>
export type Named = { readonly label: string; readonly title: string }

/** What chips are called: looked up as it is shown, so that a new number or title follows everywhere. */
export type References = {
  readonly set: (citables: Citables) => void
  readonly known: () => Citables | null
  /** Null for what the case does not have; undefined as long as nothing is known yet. */
  readonly find: (kind: 'citation' | 'inputReference', id: string) => Named | null | undefined
  readonly subscribe: (hear: () => void) => () => void
}

export function createReferences(): References {
  const hearers = new Set<() => void>()
  let known: Citables | null = null
  const names = new Map<string, Named>()
  return {
    set: (citables) => {
      known = citables
      names.clear()
      for (const { id, number, title } of citables.entries)
        names.set(`citation ${id}`, { label: `K-${String(number)}`, title })
      for (const { id, number, sender } of citables.inputs)
        names.set(`inputReference ${id}`, { label: `I-${String(number)}`, title: sender })
      for (const hear of hearers) hear()
    },
    known: () => known,
    find: (kind, id) => (known === null ? undefined : (names.get(`${kind} ${id}`) ?? null)),
    subscribe: (hear) => {
      hearers.add(hear)
      return () => void hearers.delete(hear)
    },
  }
}
