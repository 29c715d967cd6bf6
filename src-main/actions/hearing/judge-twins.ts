import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import type { Output } from '#shared/contract/index.ts'
import { findTwins } from '#shared/domain/hearing/twins.ts'
import type { TwinPair } from '#shared/domain/hearing/twins.ts'
import type { HearingInput } from '#shared/domain/hearing/hearing.ts'
import type { HearingId, HearingInputId } from '#shared/ids.ts'
import { findHearing } from '../../store/hearings.ts'
import { comparedInputs } from '../../store/input-rows.ts'
import { findTwinSaid, judgedTwins, saveTwinSaid } from '../../store/input-twins.ts'
import type { TwinSaid } from '../../store/input-twins.ts'
import type { Database } from '../../store/rows.ts'
import type { Store } from '../../store/store.ts'
import type { ActedBy } from '../acted-by.ts'
import { findOwned, record } from './keep-input.ts'

type Compared = Pick<HearingInput, 'id' | 'number' | 'sender' | 'receivedOn' | 'text' | 'summary'>

/** Pairs of a hearing that may be the same, and those of which somebody has said so, by number. */
export function twinsOf(db: Database, id: HearingId): Output<'input.duplicates'> | Refusal {
  if (findHearing(db, id) === null) return refuse('hearing.gone')
  const inputs = new Map(comparedInputs(db, id).map((input) => [input.id, input]))
  const judged = judgedTwins(db, id)
  const keyOf = (a: HearingInputId, b: HearingInputId): string => (a < b ? `${a} ${b}` : `${b} ${a}`)
  const said = new Map(judged.map(({ first, second, ...rest }) => [keyOf(first, second), rest]))
  const found = findTwins([...inputs.values()])
  const seen = new Set(found.map(({ first, second }) => keyOf(first, second)))
  const others = judged
    .filter(({ first, second }) => !seen.has(keyOf(first, second)))
    .map(({ first, second }): TwinPair => ({ first, second, signs: [], likeness: 0 }))
  return [...found, ...others].flatMap(({ first, second, signs, likeness }) => {
    const pair = [inputs.get(first), inputs.get(second)]
      .filter((each) => each !== undefined)
      .toSorted((a, b) => a.number - b.number)
    const [a, b] = pair
    if (a === undefined || b === undefined) return []
    const word = said.get(keyOf(first, second)) ?? null
    return [{ first: shown(a), second: shown(b), signs: [...signs], likeness, said: word }]
  })
}

const shown = ({ id, number, sender, receivedOn, text, summary }: Compared) => ({
  id,
  number,
  sender,
  receivedOn,
  excerpt: (text || summary).slice(0, 600),
})

/**
 * Keeps what an officer says of two inputs; both stay, each under its number. Refuses with `input.gone` and pairs that
 * are none (`input.notAPair`).
 */
export function judgeTwins(
  store: Store,
  first: HearingInputId,
  second: HearingInputId,
  said: TwinSaid | null,
  by: ActedBy,
): { readonly before: TwinSaid | null } | Refusal {
  return store.transaction((db): { readonly before: TwinSaid | null } | Refusal => {
    const a = findOwned(db, first)
    const b = findOwned(db, second)
    if (isRefusal(a)) return a
    if (isRefusal(b)) return b
    if (first === second || a.hearing.id !== b.hearing.id) return refuse('input.notAPair')
    const before = findTwinSaid(db, first, second)
    saveTwinSaid(db, first, second, said)
    const numbers = [a.input.number, b.input.number].toSorted((x, y) => x - y)
    record(db, 'input.twinsJudged', a.input, a.owner, { numbers, same: said?.same ?? null }, by)
    return { before }
  })
}
