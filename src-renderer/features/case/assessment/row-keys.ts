import type { KeyboardEvent } from 'react'
import type { InputConclusion } from '#shared/domain/hearing/hearing.ts'

/** What a key asks of the row that has the focus. */
export type RowCommand =
  | { readonly do: 'move'; readonly by: number | 'first' | 'last' | 'pageUp' | 'pageDown' }
  | { readonly do: 'conclude'; readonly conclusion: InputConclusion | null }
  | {
      readonly do:
        | 'edit'
        | 'next'
        | 'theme'
        | 'change'
        | 'rewrite'
        | 'split'
        | 'merge'
        | 'remove'
        | 'mark'
        | 'markAll'
        | 'many'
        | 'help'
        | 'up'
        | 'down'
        | 'clear'
    }

const moves: Readonly<Record<string, Extract<RowCommand, { do: 'move' }>['by']>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  j: 1,
  k: -1,
  PageDown: 'pageDown',
  PageUp: 'pageUp',
  Home: 'first',
  End: 'last',
}
const conclusions: Readonly<Record<string, InputConclusion | null>> = {
  '1': 'followed',
  '2': 'partly',
  '3': 'notFollowed',
  '4': 'noted',
  '0': null,
}
const letters: Readonly<Record<string, Exclude<RowCommand['do'], 'move' | 'conclude'>>> = {
  Enter: 'edit',
  u: 'next',
  t: 'theme',
  p: 'change',
  e: 'rewrite',
  s: 'split',
  m: 'merge',
  Delete: 'remove',
  ' ': 'mark',
  a: 'many',
  Escape: 'clear',
  '?': 'help',
}

/** How long after `g` the next key is a place to go (app/shortcuts.ts) and none of the table's, milliseconds. */
const goingFor = 1000
let wentAt = Number.NEGATIVE_INFINITY

/** The command of a key pressed on a row; null for keys that are not the table's. */
export function commandOf({ key, ctrlKey, metaKey, altKey, timeStamp }: KeyboardEvent): RowCommand | null {
  const lower = key.length === 1 ? key.toLowerCase() : key
  if (lower === 'g') wentAt = timeStamp
  else if (timeStamp - wentAt < goingFor) return null
  if (ctrlKey || metaKey) return lower === 'a' ? { do: 'markAll' } : null
  if (altKey) return key === 'ArrowUp' ? { do: 'up' } : key === 'ArrowDown' ? { do: 'down' } : null
  const by = moves[lower]
  if (by !== undefined) return { do: 'move', by }
  const conclusion = conclusions[lower]
  if (conclusion !== undefined) return { do: 'conclude', conclusion }
  const letter = letters[lower]
  return letter === undefined ? null : { do: letter }
}
