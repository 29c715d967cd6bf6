import { isRefusal } from '#shared/refusal.ts'
import { verifyChain } from '#main/store/audit-chain.ts'
import { openStore } from '#main/store/open-store.ts'
import type { Database } from '#main/store/rows.ts'
import { factsOf, type FactKind } from './facts.ts'

/** A write that was answered: it must be in the store from then on. */
export type Answered = { readonly kind: FactKind; readonly id: string; readonly facts: string }

/** What is found in a workspace after a cut or a kill. */
export type Finding = {
  /** Code and reason where the program would not open it. */
  readonly refused: string | null
  /** Damage in words; empty where all is whole. */
  readonly damage: readonly string[]
  /** What was answered and is not there, or is something else. */
  readonly lost: readonly Answered[]
  /** Of `unanswered`, what is there all the same. */
  readonly kept: number
}

/** Opens a workspace as the program does, and holds it against all that was answered for. */
export function judge(
  folder: string,
  answered: readonly Answered[],
  unanswered: readonly Pick<Answered, 'kind' | 'id'>[] = [],
): Finding {
  const store = openStore(folder)
  if (isRefusal(store)) {
    const refused = `${store.code} ${String(store.facts['reason'] ?? '')}`
    return { refused, damage: [], lost: [...answered], kept: 0 }
  }
  try {
    const damage = damageIn(store.db)
    const facts = factsOf(store.db)
    const lost = answered.filter(({ kind, id, facts: wanted }) => facts(kind, id) !== wanted)
    const kept = unanswered.filter(({ kind, id }) => facts(kind, id) !== null).length
    return { refused: null, damage, lost, kept }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return { refused: null, damage: [reason], lost: [], kept: 0 }
  } finally {
    store.close()
  }
}

const told = (action: string, id = 'subject_id'): string =>
  `SELECT ${id} FROM audit_event WHERE action = '${action}'`

/** What is written in one transaction with a line of the trail: the things, and what the trail says of them. */
const twofold = [
  ['person', "SELECT id FROM person WHERE name LIKE 'P %'", told('person.entered')],
  ['input', 'SELECT id FROM hearing_input', told('input.added', "json_extract(detail, '$.input')")],
  [
    'bin',
    'SELECT id FROM hearing_input WHERE deleted_at IS NOT NULL',
    told('input.removed', "json_extract(detail, '$.input')"),
  ],
  ['file', 'SELECT id FROM attachment', told('attachment.added')],
  [
    'number',
    "SELECT id FROM operation WHERE action = 'number'",
    `${told('agenda.itemPlaced')} AND subject_kind = 'attachment'`,
  ],
  ['decision', 'SELECT id FROM decision', told('reading.decided')],
] as const

/** What is not as it must be, whatever was written. */
export function damageIn(db: Database): string[] {
  const damage: string[] = []
  const integrity = db.pragma('integrity_check', { simple: true })
  if (integrity !== 'ok') damage.push(`integrity: ${String(integrity)}`)
  const dangling = db.pragma('foreign_key_check')
  if (!Array.isArray(dangling) || dangling.length > 0) damage.push(`dangling: ${JSON.stringify(dangling)}`)
  const chain = verifyChain(db)
  if (!chain.whole) damage.push(`trail: ${chain.fault} at ${chain.at}`)
  for (const [what, things, lines] of twofold) {
    const count = (sql: string): unknown => db.prepare(`SELECT count(*) FROM (${sql})`).pluck().get()
    const half = [count(`${things} EXCEPT ${lines}`), count(`${lines} EXCEPT ${things}`)]
    if (half.some((number) => number !== 0)) damage.push(`half a write: ${what} ${half.join('/')}`)
  }
  const gap = 'SELECT hearing_id FROM hearing_input GROUP BY hearing_id HAVING max(number) <> count(*)'
  if (db.prepare(gap).get() !== undefined) damage.push('inputs without a number between')
  const given =
    "SELECT CAST(json_extract(result, '$') AS INTEGER) AS n FROM operation WHERE action = 'number' ORDER BY n"
  const numbers = db.prepare<[], number>(given).pluck().all()
  if (numbers.some((number, index) => number !== index + 1)) damage.push(`numbers ${numbers.join(' ')}`)
  return damage
}
