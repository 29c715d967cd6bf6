/**
 * What the demo municipality's prose files hold. Text is written in a small Markdown that
 * `compose.ts` turns into document blocks: see its doc comment for the syntax.
 */
export type Language = 'nb' | 'nn'

/** Sections of a case paper, in printed order; keys of the standard template. */
export type SectionKey =
  | 'proposal'
  | 'summary'
  | 'changes'
  | 'background'
  | 'facts'
  | 'legalBasis'
  | 'knowledge'
  | 'participation'
  | 'assessment'
  | 'alternatives'
  | 'economy'
  | 'climate'
  | 'sustainability'
  | 'children'
  | 'universalDesign'
  | 'publicHealth'
  | 'conclusion'

export type DemoPaper = {
  readonly language: Language
  readonly sections: Partial<Record<SectionKey, string>>
}

export type PictureScene =
  | { readonly kind: 'bars'; readonly values: readonly (readonly [label: string, value: number])[] }
  | { readonly kind: 'waterfront' }
  | { readonly kind: 'cyclePath' }

export type DemoAttachment = {
  readonly title: string
  /**
   * document: A4 portrait, tagged, own bookmarks from its headings, links kept.
   * sheet: A4 landscape, for wide tables. slides: 16:9, each `## ` begins a slide.
   * letter: an untagged "scanned" letter, page stored sideways with /Rotate.
   * map: an A3 landscape plan drawing, body lists the labels as bullets.
   * picture: one page with a picture (alt text in body's first paragraph).
   */
  readonly form: 'document' | 'sheet' | 'slides' | 'letter' | 'map' | 'picture'
  readonly language: Language
  readonly body: string
  /** What a `picture` shows; its description stands in the body. */
  readonly scene?: PictureScene
  /** Listed and not sent out (utrykt vedlegg). */
  readonly unprinted?: true
  /** Present when the attachment itself is exempt from public access. */
  readonly exempt?: DemoExemption
}

export type DemoExemption = {
  /** As in `legalBasis.code`: `offl-13+fvl-13-1-1` (personal matters), `offl-13+fvl-13-1-2` (trade secrets), `offl-23-1` … */
  readonly basis: string
  readonly publicTitle: string
  /** Why it is exempt: for the record, never printed in public. */
  readonly reason: string
}

export type DemoCase = {
  readonly key: string
  /** Local pattern: `20/01610`. */
  readonly caseNumber: string
  readonly archiveCode: string
  readonly title: string
  /** Role key in `people.ts`. */
  readonly officer: string
  readonly exempt?: DemoExemption
}

export type DemoItem = {
  readonly kind: 'PS' | 'RS' | 'OS' | 'FO'
  readonly case: DemoCase
  readonly paper: DemoPaper
  readonly attachments: readonly DemoAttachment[]
  /** Template of the paper when it is not the ordinary one of its kind: approval of minutes needs no assessment. */
  readonly template?: 'information'
  readonly late?: true
  readonly withdrawn?: true
}

export type DemoSource = {
  /** `S-1` … in order. */
  readonly key: string
  readonly kind: 'report' | 'statistic' | 'law' | 'plan' | 'web' | 'survey' | 'decision'
  readonly title: string
  readonly author: string
  /** ISO date, or a year. */
  readonly published: string
  readonly url?: string
  readonly licence: string
  /** Day of the reading, where it was not read with the others. */
  readonly accessed?: string
  /** The saved extract that the source is pinned to, 60–200 words. */
  readonly savedText: string
}

/** What an entry has to do with another (`K-12`) or with a hearing input (`I-22`). */
export type DemoLink = {
  readonly relation: 'supports' | 'contradicts' | 'follows' | 'related' | 'raisedBy'
  readonly to: string
}

export type DemoEntry = {
  /** Printed as K-14. */
  readonly number: number
  readonly theme: 1 | 2 | 3 | 4
  readonly kind: 'fact' | 'figure' | 'challenge' | 'possibility' | 'document' | 'law' | 'decision'
  readonly title: string
  readonly text: string
  readonly value?: number
  readonly unit?: string
  readonly asOf?: string
  readonly series?: readonly { readonly label: string; readonly value: number }[]
  readonly dimensions: readonly ('social' | 'economic' | 'environmental')[]
  readonly sources: readonly { readonly source: string; readonly passage: string }[]
}

/** An entry as it was changed between the readings: what is given here takes the place of what stood. */
export type DemoRevision = Partial<Omit<DemoEntry, 'number' | 'theme'>> & {
  readonly number: number
  readonly on: string
  /** Put to those that it has. */
  readonly links?: readonly DemoLink[]
}

export type DemoInputPoint = {
  readonly text: string
  readonly theme: 1 | 2 | 3 | 4
  readonly assessment: string
  readonly conclusion: 'followed' | 'partly' | 'notFollowed' | 'noted'
  /** What was changed in paper or plan because of it; absent when nothing was. */
  readonly change?: string
}

export type DemoInput = {
  readonly number: number
  readonly sender: string
  readonly senderKind:
    'publicBody' | 'organisation' | 'business' | 'council' | 'privatePerson' | 'employee' | 'electedMember'
  readonly received: string
  readonly text: string
  readonly summary: string
  readonly points: readonly DemoInputPoint[]
  /** Private persons only; kept apart from everything public. */
  readonly contact?: {
    readonly name: string
    readonly address: string
    readonly email: string
    readonly phone: string
  }
}
