import { isRefusal, refuse } from '../../../refusal.ts'
import type { Refusal } from '../../../refusal.ts'
import type { ThemeId } from '../../../ids.ts'
import { incomingText } from '../../../document/incoming/incoming-text.ts'
import type { IsoDate } from '../../calendar/dates.ts'
import { isIsoDate, parseTypedDate } from '../../calendar/dates.ts'
import { sameName } from '../../knowledge/import/fields.ts'
import { cellText } from '../../knowledge/import/table.ts'
import type { TableRow } from '../../knowledge/import/table.ts'
import { checkInput } from '../check-input.ts'
import type { ContactFacts, InputFacts } from '../check-input.ts'
import type { SenderKind } from '../hearing.ts'
import { foldedText } from '../twins.ts'
import { senderKindNamed } from './fields.ts'
import type { InputField, InputMapping } from './fields.ts'

/** How rows are to be taken in. */
export type InputChoices = {
  readonly mapping: InputMapping
  /** The kind of senders whose row names none, or one that is not known. */
  readonly kind: SenderKind
  /** The day for rows that name none. */
  readonly receivedOn: IsoDate
  /** What becomes of a row that the hearing has already. */
  readonly ifThere: 'skip' | 'add'
}

/** What of a hearing a plan is held against. */
export type KnownInputs = {
  readonly inputs: readonly (InputFacts & { readonly number: number })[]
  readonly themes: readonly { readonly id: ThemeId; readonly name: string }[]
}

/** An input as it would be taken in; contact data apart, from the first. */
export type PlannedInput = InputFacts & {
  readonly point: { readonly text: string; readonly theme: ThemeId | null } | null
  readonly contact: ContactFacts
}

export type InputRowPlan =
  | { readonly row: number; readonly outcome: 'add'; readonly facts: PlannedInput }
  | {
      readonly row: number
      readonly outcome: 'skip'
      readonly sender: string
      readonly why: 'exists' | 'twice'
      /** I-number of what is there, or the row where it stood before. */
      readonly at: number
    }
  | { readonly row: number; readonly outcome: 'refuse'; readonly sender: string; readonly refusal: Refusal }

export type InputPlan = {
  readonly rows: readonly InputRowPlan[]
  /** Rows that name a kind or a theme which is not known. */
  readonly unknownKind: readonly number[]
  readonly unknownTheme: readonly number[]
}

type Row = { readonly number: number; of(field: InputField): string }

/**
 * What each row would become. Refuses rows one by one, with their numbers: what {@link checkInput} refuses,
 * `inputRow.badDay`. The same rows, choices and hearing always give the same plan.
 */
export function planInputs(
  rows: readonly TableRow[],
  known: KnownInputs,
  choices: InputChoices,
  today: IsoDate,
): InputPlan {
  const there = new Map(known.inputs.map((input) => [keyOf(input), input.number]))
  const seen = new Map<string, number>()
  const unknownKind: number[] = []
  const unknownTheme: number[] = []
  const planned = rows.map((given): InputRowPlan => {
    const row = readable(given, choices.mapping)
    const sender = row.of('sender').slice(0, 200)
    const facts = readFacts(row, known, choices)
    const refusal = isRefusal(facts) ? facts : checkInput(facts, today)
    if (isRefusal(facts) || refusal !== null)
      return { row: row.number, outcome: 'refuse', sender, refusal: refusal ?? (facts as Refusal) }
    const key = keyOf(facts)
    const before = seen.get(key)
    if (before !== undefined) return { row: row.number, outcome: 'skip', sender, why: 'twice', at: before }
    seen.set(key, row.number)
    const standing = there.get(key)
    if (standing !== undefined && choices.ifThere === 'skip')
      return { row: row.number, outcome: 'skip', sender, why: 'exists', at: standing }
    if (row.of('kind') !== '' && senderKindNamed(row.of('kind')) === null) unknownKind.push(row.number)
    if (facts.point?.theme === null && row.of('theme') !== '') unknownTheme.push(row.number)
    return { row: row.number, outcome: 'add', facts }
  })
  return { rows: planned, unknownKind, unknownTheme }
}

/** A column that a mapping names, whole and clean. */
function readable({ number, cells }: TableRow, mapping: InputMapping): Row {
  return {
    number,
    of: (field) => {
      const at = mapping.indexOf(field)
      const cell = at < 0 ? '' : cellText(cells[at])
      return field === 'text' || field === 'summary' || field === 'point' || field === 'address'
        ? cleanLines(cell)
        : incomingText(cell).text.trim()
    },
  }
}

/** Text of several lines from outside, each as the program keeps lines. */
export const cleanLines = (text: string): string =>
  text
    .replaceAll(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .split('\n')
    .map((line) => incomingText(line).text.trimEnd())
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim()

function readFacts(row: Row, known: KnownInputs, choices: InputChoices): PlannedInput | Refusal {
  const typed = row.of('received')
  const receivedOn = typed === '' ? choices.receivedOn : dayOf(typed)
  if (receivedOn === null) return refuse('inputRow.badDay', { typed: typed.slice(0, 60) })
  const said = row.of('point')
  return {
    sender: row.of('sender'),
    senderKind: senderKindNamed(row.of('kind')) ?? choices.kind,
    receivedOn,
    text: row.of('text') || said,
    summary: row.of('summary'),
    point: said === '' ? null : { text: said, theme: themeNamed(row.of('theme'), known) },
    contact: {
      name: row.of('contactName'),
      email: row.of('email'),
      phone: row.of('phone'),
      address: row.of('address').replaceAll('\n', ', '),
    },
  }
}

/** A day as people and survey tools write it, with or without a time of day; null for what is none. */
function dayOf(typed: string): IsoDate | null {
  const [day = ''] = typed.split(/[T ]+(?=\d{1,2}[:.]\d{2})/)
  if (isIsoDate(day)) return day
  const read = parseTypedDate(day)
  return isRefusal(read) ? null : read
}

function themeNamed(name: string, { themes }: KnownInputs): ThemeId | null {
  return themes.find((theme) => sameName(theme.name) === sameName(name))?.id ?? null
}

const keyOf = ({ sender, receivedOn, text, summary }: InputFacts): string =>
  `${receivedOn} ${sameName(sender)} ${foldedText(text === '' ? summary : text)}`
