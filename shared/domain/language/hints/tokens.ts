import type { Range } from './hint.ts'

/** A word or a figure as it stands in a text, and in lower case. */
export type Token = Range & { readonly text: string; readonly key: string }

const token = /[\p{L}\p{M}\p{N}]+(?:[-.'’\u2010\u2011][\p{L}\p{M}\p{N}]+)*/gu

/** Words and figures of a text, in order. */
export function tokensIn(text: string): Token[] {
  return Array.from(text.matchAll(token), ({ 0: found, index }) => ({
    from: index,
    to: index + found.length,
    text: found,
    key: found.toLowerCase(),
  }))
}

/** Whether two tokens stand side by side, with nothing but spaces between. */
export function isNext(text: string, before: Token, after: Token): boolean {
  return /^[ \u00a0]+$/u.test(text.slice(before.to, after.from))
}

/** What stands in «», by others: advice about wording is not for it. Quotes that are not closed go on to the end. */
export function quotesIn(text: string): Range[] {
  return Array.from(text.matchAll(/«[^»]*»?/gu), ({ 0: found, index }) => ({
    from: index,
    to: index + found.length,
  }))
}

/** Tells, for places in rising order, whether each lies in one of the ranges; linear over all of them. */
export function within(ranges: readonly Range[]): (at: number) => boolean {
  let next = 0
  return (at) => {
    while (next < ranges.length && (ranges[next]?.to ?? 0) <= at) next += 1
    const range = ranges[next]
    return range !== undefined && range.from <= at
  }
}
