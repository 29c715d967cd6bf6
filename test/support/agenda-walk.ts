import type { ItemKind } from '#shared/domain/meeting/meeting.ts'

/*
 * What numbers of an agenda promise, stated apart from the code that keeps it: a clerk with a ledger. Every number that
 * is given is written down once, with the thing it was given to; nothing is ever crossed out.
 */

export type Step =
  | { readonly do: 'add'; readonly meeting: number; readonly file: number; readonly kind: ItemKind }
  | { readonly do: 'move'; readonly meeting: number; readonly item: number; readonly to: number }
  | { readonly do: 'remove'; readonly meeting: number; readonly item: number }
  | { readonly do: 'issue' | 'takeBack' | 'markSent' | 'supplement'; readonly meeting: number }
  | { readonly do: 'late'; readonly meeting: number; readonly file: number; readonly kind: ItemKind }
  | { readonly do: 'withdraw' | 'putBack'; readonly meeting: number; readonly item: number }
  | { readonly do: 'year'; readonly meeting: number; readonly year: number }

/** An item as it is seen on an agenda. */
export type Seen = {
  readonly file: string
  readonly kind: ItemKind
  readonly printed: string | null
  readonly withdrawn: boolean
}
/** An agenda as it is seen after a step. */
export type SeenAgenda = {
  readonly meeting: string
  readonly body: string
  /** Which edition it is, 0 before its notice. */
  readonly edition: number
  /** Whether members have it. */
  readonly sent: boolean
  readonly items: readonly Seen[]
}

const shape = /^(PS|RS|OS|FO|DS) ([1-9]\d*)\/(\d\d)$/

/** Holds what is seen against all that was seen before, and says what is wrong; nothing where all holds. */
export class Ledger {
  /** Printed number of a body → what it was given to: meeting, case and kind. */
  readonly #given = new Map<string, string>()
  /** The same from the other end. */
  readonly #owned = new Map<string, string>()
  /** Highest number of each series of a body and year. */
  readonly #highest = new Map<string, number>()
  /** Cases that have stood on an agenda as two items at once, one of them withdrawn: either may be the one that is left. */
  readonly #twice = new Set<string>()
  #before: readonly SeenAgenda[] = []

  /** What of this breaks a promise. */
  faults(now: readonly SeenAgenda[]): readonly string[] {
    const faults: string[] = []
    for (const agenda of now) {
      const was = this.#before.find(({ meeting }) => meeting === agenda.meeting)
      const isNew = agenda.edition > 0 && agenda.edition !== (was?.edition ?? 0)
      faults.push(...this.#numbers(agenda, isNew), ...stands(agenda, was))
    }
    this.#before = now
    return faults
  }

  #numbers({ meeting, body, items }: SeenAgenda, isNewEdition: boolean): readonly string[] {
    const faults: string[] = []
    const fresh = new Map<string, number[]>()
    for (const { file, kind, printed } of items) {
      const owner = `${meeting} ${file} ${kind}`
      if (items.filter((each) => each.file === file && each.kind === kind).length > 1) this.#twice.add(owner)
      if (printed === null) {
        if (isNewEdition) faults.push(`${file} was sent unnumbered`)
        continue
      }
      const [, series = '', sequence = '', year = ''] = shape.exec(printed) ?? []
      if (series !== kind) faults.push(`${printed} stands on a ${kind}`)
      const key = `${body} ${printed}`
      const known = this.#given.get(key)
      if (known === owner) continue
      // a withdrawn item is listed still, and its case may come back as another
      const had = this.#owned.get(owner)
      if (
        known === undefined &&
        had !== undefined &&
        !this.#twice.has(owner) &&
        !items.some((each) => each.printed === had)
      )
        faults.push(`${owner} was ${had} and is now ${printed}`)
      if (known !== undefined) {
        faults.push(`${printed} was ${known} and is now ${owner}`)
        continue
      }
      if (!isNewEdition) faults.push(`${printed} was given before anything was sent`)
      this.#given.set(key, owner)
      this.#owned.set(owner, printed)
      const at = `${body} ${series} ${year}`
      fresh.set(at, [...(fresh.get(at) ?? []), Number(sequence)])
    }
    for (const [at, sequences] of fresh) {
      const from = this.#highest.get(at) ?? 0
      // in agenda order, right behind the last that was ever given, without a gap of their own
      if (sequences.some((sequence, index) => sequence !== from + index + 1))
        faults.push(`${at}: ${sequences.join(', ')} were given after ${from}`)
      this.#highest.set(at, Math.max(from, ...sequences))
    }
    const numbers = items.flatMap(({ printed }) => printed ?? [])
    if (new Set(numbers).size < numbers.length) faults.push(`${numbers.join(', ')}: one stands twice`)
    return faults
  }
}

/** What members have had stands: its items in their order under their numbers. Withdrawn ones are listed still. */
function stands(now: SeenAgenda, before: SeenAgenda | undefined): readonly string[] {
  if (before?.sent !== true) return []
  if (!now.sent) return [`${now.meeting} is not sent any more`]
  const sent = before.items.flatMap(({ printed }) => printed ?? [])
  const still = now.items.flatMap(({ printed }) =>
    printed !== null && sent.includes(printed) ? printed : [],
  )
  return sent.join() === still.join() ? [] : [`${sent.join()} was sent, and ${still.join()} is left of it`]
}
