import type { ChartPoint } from '../../chart/chart-model.ts'
import type { IsoDate } from '../../domain/calendar/dates.ts'
import type { Audience } from '../../domain/disclosure/projection.ts'
import type { Figure } from '../../domain/knowledge/entry-change.ts'
import type { Dimension, EntryKind, LinkRelation, SourceKind } from '../../domain/knowledge/knowledge.ts'
import type { Language } from '../../domain/municipality/municipality.ts'

/** All that a printed knowledge base says, and nothing else: what is exempt is not in a public one. */
export type KnowledgeModel = {
  readonly language: Language
  readonly audience: Audience
  readonly municipality: string
  readonly caseNumber: string
  readonly caseTitle: string
  /** The day that it is printed for: sources are told as they hold then. */
  readonly day: IsoDate
  /** Months after which a source counts as old. */
  readonly limit: number
  /** Whether the case has other themes than these. */
  readonly isPart: boolean
  readonly themes: readonly PrintedTheme[]
  readonly sources: readonly PrintedSource[]
}

export type PrintedTheme = {
  readonly id: string
  readonly number: number
  readonly name: string
  readonly entries: readonly PrintedEntry[]
}

export type PrintedEntry = Figure & {
  readonly id: string
  /** `K-14` */
  readonly label: string
  readonly kind: EntryKind
  readonly title: string
  readonly text: string
  readonly series: readonly ChartPoint[]
  readonly dimensions: readonly Dimension[]
  readonly passages: readonly { readonly note: number; readonly text: string }[]
  readonly links: readonly PrintedLink[]
}

export type PrintedLink = {
  readonly relation: LinkRelation
  /** Told by what the other end says of this one: «støttes av». */
  readonly isReturned: boolean
  readonly to:
    | { readonly kind: 'entry'; readonly id: string; readonly label: string; readonly isHere: boolean }
    | { readonly kind: 'input'; readonly number: number }
    | { readonly kind: 'decision'; readonly number: string | null; readonly date: IsoDate }
}

export type PrintedSource = {
  /** Endnotes are numbered anew: a number that is missing would tell of a source that is exempt. */
  readonly note: number
  readonly kind: SourceKind
  readonly author: string
  readonly title: string
  readonly published: string
  readonly url: string | null
  readonly accessed: IsoDate
  readonly licence: string
  readonly file: { readonly name: string; readonly sha256: string } | null
  /** That it no longer holds, or was read long ago; empty for one that holds. */
  readonly standing: string
  /** Why it ceased to hold, in the officer's words. */
  readonly standingNote: string
  readonly usedBy: readonly { readonly id: string; readonly label: string }[]
}

/** The three dimensions in the order of the law's words: social, economic, environmental. */
export const dimensions: readonly Dimension[] = ['social', 'economic', 'environmental']

type Labelled<Id extends string> = { readonly id: Id; readonly label: string }

export type MatrixRow<Id extends string = string> = {
  readonly theme: Pick<PrintedTheme, 'number' | 'name'> | null
  readonly cells: readonly { readonly dimension: Dimension; readonly entries: readonly Labelled<Id>[] }[]
}

/** Which entries of each theme bear on each dimension; the last row, of no theme, holds all. */
export function knowledgeMatrix<Id extends string>(
  themes: readonly {
    readonly number: number
    readonly name: string
    readonly entries: readonly (Labelled<Id> & { readonly dimensions: readonly Dimension[] })[]
  }[],
): readonly MatrixRow<Id>[] {
  const row = (theme: MatrixRow['theme'], entries: (typeof themes)[number]['entries']): MatrixRow<Id> => ({
    theme,
    cells: dimensions.map((dimension) => ({
      dimension,
      entries: entries
        .filter((entry) => entry.dimensions.includes(dimension))
        .map(({ id, label }) => ({ id, label })),
    })),
  })
  return [
    ...themes.map(({ number, name, entries }) => row({ number, name }, entries)),
    row(
      null,
      themes.flatMap(({ entries }) => entries),
    ),
  ]
}

/** Virtual path of an entry's chart in the typesetter. */
export const chartPath = ({ label }: Pick<PrintedEntry, 'label'>): string => `/charts/${label}.svg`
