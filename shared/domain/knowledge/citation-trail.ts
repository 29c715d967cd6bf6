import type { BlockId, EntryId, HearingInputId } from '../../ids.ts'

export type CitedTarget = EntryId | HearingInputId

/** A paragraph that cites an entry or an input, with what it says, so that it is known again when it is gone. */
export type CitedPlace = {
  readonly block: BlockId
  readonly target: CitedTarget
  readonly sectionKey: string
  readonly excerpt: string
  /** Which of a paper's places came first. */
  readonly order: number
}

/**
 * What became of a link that does not stand as it stood. `moved`: the paragraph stands in another section. `elsewhere`:
 * the paragraph cites it no more, but one that came to cite it later does (a split, a merge, text that was cut and
 * pasted). `gone`: nothing took its place; `places` are then those that cited it before, too.
 */
export type TrailNote = {
  readonly mark: CitedPlace
  readonly now: 'moved' | 'elsewhere' | 'gone'
  readonly places: readonly CitedPlace[]
}

/**
 * Holds the places where a paper cited something against those where it does now. Every link that stood either stands
 * in its paragraph or is told of here: none is bound to another paragraph in silence.
 */
export function trailOf(marks: readonly CitedPlace[], live: readonly CitedPlace[]): readonly TrailNote[] {
  const liveAt = new Map(live.map((place) => [keyOf(place), place]))
  return marks.flatMap((mark): readonly TrailNote[] => {
    const standing = liveAt.get(keyOf(mark))
    if (standing !== undefined)
      return standing.sectionKey === mark.sectionKey ? [] : [{ mark, now: 'moved', places: [standing] }]
    const others = live.filter(({ target }) => target === mark.target)
    const taken = others.filter(({ order }) => order > mark.order)
    return taken.length > 0
      ? [{ mark, now: 'elsewhere', places: taken }]
      : [{ mark, now: 'gone', places: others }]
  })
}

const keyOf = ({ block, target }: CitedPlace): string => `${block} ${target}`
