import type { FactKind } from './facts.ts'
import type { Answered } from './judge.ts'

/** What a working child has said so far. */
export type Said = {
  readonly lines: ReadonlySet<string>
  readonly answered: readonly Answered[]
  /** Asked for, and not answered yet. */
  readonly unanswered: readonly Pick<Answered, 'kind' | 'id'>[]
}

/** Reads whole lines; one that was cut off was not heard. */
export function readSaid(text: string): Said {
  const lines = text.slice(0, text.lastIndexOf('\n') + 1).split('\n')
  const asked = new Map<string, Pick<Answered, 'kind' | 'id'>>()
  const answered: Answered[] = []
  for (const line of lines) {
    const [, sign, kind = '', id = '', facts = ''] = /^([<>]) (\w+) (\S+) ?(.*)$/.exec(line) ?? []
    if (sign === '>') asked.set(id, { kind: kind as FactKind, id })
    if (sign !== '<') continue
    asked.delete(id)
    answered.push({ kind: kind as FactKind, id, facts })
  }
  return { lines: new Set(lines), answered, unanswered: [...asked.values()] }
}
