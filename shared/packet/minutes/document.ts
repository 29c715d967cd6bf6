import type { Audience } from '../../domain/disclosure/projection.ts'
import type { Language } from '../../domain/municipality/municipality.ts'

/** A row of a vote: how many, for what, and which parties. */
export type VoteRow = { readonly votes: string; readonly label: string; readonly parties: string }

/** A worded part of minutes; paper, screen and web show the same. */
export type MinutesBlock =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'note'; readonly text: string }
  /** What is withheld, and on what ground; a correction. */
  | { readonly kind: 'alert'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string }
  /** Numbered where there is more than one. */
  | { readonly kind: 'points'; readonly points: readonly string[] }
  | { readonly kind: 'list'; readonly lines: readonly string[] }
  | {
      readonly kind: 'motion'
      readonly title: string
      readonly points: readonly string[]
      readonly note: string
    }
  | {
      readonly kind: 'vote'
      readonly title: string
      readonly head: readonly [string, string, string]
      readonly rows: readonly VoteRow[]
      readonly result: string
    }
  | { readonly kind: 'decision'; readonly title: string; readonly points: readonly string[] }
  | { readonly kind: 'statement'; readonly by: string; readonly lines: readonly string[] }
  | {
      readonly kind: 'table'
      readonly caption: string
      readonly head: readonly string[]
      /** Shares of the width. */
      readonly widths: readonly number[]
      readonly rows: readonly (readonly string[])[]
    }
  | { readonly kind: 'facts'; readonly rows: readonly (readonly [string, string])[] }
  | {
      readonly kind: 'signatures'
      readonly rows: readonly { readonly name: string; readonly role: string; readonly signed: string }[]
    }

export type MinutesSection = {
  /** Of an item: its id; of other parts a word of our own. */
  readonly id: string
  /** Printed number; empty of other parts. */
  readonly number: string
  readonly title: string
  /** What is quietly said of it at once: case number, which reading, withdrawn. */
  readonly about: string
  readonly blocks: readonly MinutesBlock[]
}

/** An overview of the items, each with what came of it in a word or two. */
export type ContentsRow = {
  readonly id: string
  readonly number: string
  readonly title: string
  readonly outcome: string
}

/** Minutes or an extract of them, worded in the language of the document. */
export type MinutesDocument = {
  readonly language: Language
  readonly audience: Audience
  readonly title: string
  readonly municipality: string
  /** «Utkast», or by whom it was approved. */
  readonly status: string
  readonly edition: string
  readonly heading: string
  readonly subject: string
  readonly facts: readonly (readonly [string, string])[]
  readonly lead: readonly string[]
  readonly contents: {
    readonly title: string
    readonly head: readonly [string, string, string, string]
    readonly rows: readonly ContentsRow[]
  } | null
  readonly sections: readonly MinutesSection[]
  readonly footer: string
}
