import { inAllLanguages } from './screen/words.ts'

/** What a chart says to those who do not see it. */
export type ChartWords = {
  readonly line: string
  readonly bars: string
  readonly unit: (unit: string) => string
  readonly fromTo: (first: string, from: string, last: string, to: string) => string
  readonly unchanged: (value: string, from: string, to: string) => string
  readonly most: (value: string, name: string) => string
  readonly least: (value: string, name: string) => string
  readonly all: string
}

/** In documents nb and nn, on screens all three. */
export const chartWords = inAllLanguages<ChartWords>({
  nb: {
    line: 'Linjediagram',
    bars: 'Stolpediagram',
    unit: (unit) => `målt i ${unit}`,
    fromTo: (first, from, last, to) => `Fra ${first} i ${from} til ${last} i ${to}`,
    unchanged: (value, from, to) => `Uendret ${value} fra ${from} til ${to}`,
    most: (value, name) => `høyest ${value} i ${name}`,
    least: (value, name) => `lavest ${value} i ${name}`,
    all: 'Alle tall',
  },
  nn: {
    line: 'Linjediagram',
    bars: 'Stolpediagram',
    unit: (unit) => `målt i ${unit}`,
    fromTo: (first, from, last, to) => `Frå ${first} i ${from} til ${last} i ${to}`,
    unchanged: (value, from, to) => `Uendra ${value} frå ${from} til ${to}`,
    most: (value, name) => `høgast ${value} i ${name}`,
    least: (value, name) => `lågast ${value} i ${name}`,
    all: 'Alle tal',
  },
  en: {
    line: 'Line chart',
    bars: 'Bar chart',
    unit: (unit) => `measured in ${unit}`,
    fromTo: (first, from, last, to) => `From ${first} in ${from} to ${last} in ${to}`,
    unchanged: (value, from, to) => `Unchanged at ${value} from ${from} to ${to}`,
    most: (value, name) => `highest ${value} in ${name}`,
    least: (value, name) => `lowest ${value} in ${name}`,
    all: 'All numbers',
  },
})
