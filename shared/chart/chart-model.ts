/** What a part of a chart is for: how it is drawn follows from it, on paper and on the screen. */
export type ShapeRole = 'axis' | 'grid' | 'line' | 'point' | 'bar' | 'barBelow'

/** Kinds of text in a chart, from the strongest to the faintest. */
export type TextRole = 'value' | 'label' | 'tick' | 'unit'

export type ChartShape =
  | { readonly kind: 'path'; readonly role: ShapeRole; readonly points: readonly Place[] }
  | {
      readonly kind: 'rect'
      readonly role: ShapeRole
      readonly x: number
      readonly y: number
      readonly width: number
      readonly height: number
      /** «2019: 32,5»: said by whoever points at it. */
      readonly says: string
    }
  | {
      readonly kind: 'circle'
      readonly role: ShapeRole
      readonly x: number
      readonly y: number
      readonly radius: number
      readonly says: string
    }
  | {
      readonly kind: 'text'
      readonly role: TextRole
      readonly x: number
      readonly y: number
      readonly anchor: 'start' | 'middle' | 'end'
      readonly size: number
      readonly text: string
    }

export type Place = { readonly x: number; readonly y: number }

/** A chart as it is drawn, whatever draws it: an SVG string for paper and web, elements on the screen. */
export type ChartModel = {
  readonly kind: 'line' | 'bars'
  readonly width: number
  readonly height: number
  readonly shapes: readonly ChartShape[]
}

export type ChartPoint = { readonly label: string; readonly value: number }

/** How a chart words its numbers and names. */
export type ChartWording = {
  /** As in the entry, `millioner kroner`; empty for none. */
  readonly unit: string
  readonly number: (value: number) => string
  /** `2020-05` as `mai 2020`; other names as they stand. */
  readonly name: (label: string) => string
}

/** Wide as a column of text; the paper scales it to the room that it has. */
export const chartWidth = 640

/** Coordinates are written with one decimal: finer is not seen. */
export const tenth = (value: number): number => Math.round(value * 10) / 10
