import { isRefusal } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import type { GivenAnchor, JudgedAnchor, TrailFault, TrailVerdict } from '#shared/domain/audit/verdict.ts'
import { judgeTrail } from '#shared/domain/audit/verdict.ts'
import type { AuditRow } from '../../store/audit.ts'
import { answersTo, followChain, type ChainVerdict } from '../../store/audit-chain.ts'
import { openStore } from '../../store/open-store.ts'
import { checkRecord } from '../../store/record/check-record.ts'
import { changedUnits, goneUnits } from '../../store/record/gone-units.ts'
import { nameOfUnit } from '../../store/record/name-of-unit.ts'
import type { Database } from '../../store/rows.ts'

export type VerifyStep = 'chain' | 'record'

export type VerifyWork = {
  readonly anchors: readonly GivenAnchor[]
  /** Whether every file is read besides; the rest takes seconds. */
  readonly contents: boolean
  readonly progress?: (step: VerifyStep, done: number, total: number) => void
  readonly signal?: AbortSignal
}

/** How long the check works before it lets others in, ms. */
const breath = 12
/** More faults than these are only counted. */
const mostFaults = 200

/**
 * Holds the whole trail, and every row of record, against what was written and against anchors from outside. Reads one
 * moment of the store on a connection of its own, so that others go on writing. Refuses as {@link openStore};
 * `signal` stops it by throwing.
 */
export async function verifyTrail(path: string, work: VerifyWork): Promise<TrailVerdict | Refusal> {
  const store = openStore(path, { readonly: true })
  if (isRefusal(store)) return store
  try {
    store.db.exec('BEGIN')
    return await verifySnapshot(store.db, work)
  } finally {
    store.close()
  }
}

/** As {@link verifyTrail}, of a connection that nobody writes on meanwhile. */
export async function verifySnapshot(db: Database, work: VerifyWork): Promise<TrailVerdict> {
  const breathe = breathing(work.signal)
  const { chain, hashes, meddled } = await readChain(db, work, breathe)
  const faults: TrailFault[] = [...meddled]
  let counted = meddled.length
  const steps = checkRecord(db, {
    contents: work.contents,
    onTable: (done, total) => work.progress?.('record', done, total),
  })
  for (const found of steps) {
    await breathe()
    for (const fault of found) {
      counted += 1
      if (faults.length < mostFaults) faults.push(told(db, fault))
    }
  }
  const anchors = work.anchors.map((anchor): JudgedAnchor => {
    const hash = hashes.get(anchor.sequence)
    const state = hash === undefined ? 'beyond' : answersTo(hash, anchor) ? 'holds' : 'broken'
    return { ...anchor, state }
  })
  return judgeTrail({
    chain,
    anchors,
    faults,
    counted,
    gone: goneUnits(db),
    contents: work.contents,
    changedSince: (sequence) =>
      changedUnits(db, sequence).map((unit) => ({ ...unit, name: nameOfUnit(db, unit.tab, unit.key) })),
  })
}

type ReadChain = {
  readonly chain: ChainVerdict
  /** At the anchors' places. */
  readonly hashes: ReadonlyMap<number, string>
  /** Rows that the program itself once found otherwise than the trail had them. */
  readonly meddled: readonly TrailFault[]
}

async function readChain(db: Database, work: VerifyWork, breathe: () => Promise<void>): Promise<ReadChain> {
  const total =
    db.prepare<[], { n: number }>('SELECT coalesce(max(sequence), 0) AS n FROM audit_event').get()?.n ?? 0
  const wanted = new Set(work.anchors.map(({ sequence }) => sequence))
  const hashes = new Map<number, string>()
  const meddled: TrailFault[] = []
  const steps = followChain(db)
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done === true) return { chain: step.value, hashes, meddled }
    const { sequence, hash, action } = step.value
    if (wanted.has(sequence)) hashes.set(sequence, hash)
    if (action === 'record.foundChanged') meddled.push(...unitsFound(db, step.value))
    if (sequence % 500 > 0) continue
    work.progress?.('chain', sequence, total)
    await breathe()
  }
}

function unitsFound(db: Database, { sequence, at, detail }: AuditRow): TrailFault[] {
  const { units } = JSON.parse(detail) as {
    readonly units: readonly { readonly tab: string; readonly key: string }[]
  }
  return units.map(({ tab, key }) => ({
    tab,
    key,
    fault: 'foreign',
    name: nameOfUnit(db, tab, key),
    sealed: { sequence, at },
  }))
}

function told(
  db: Database,
  { tab, key, fault, sealed }: Omit<TrailFault, 'sealed' | 'name'> & { readonly sealed: number | null },
): TrailFault {
  type Row = { readonly at: string }
  const at =
    sealed === null
      ? undefined
      : db.prepare<[number], Row>('SELECT at FROM audit_event WHERE sequence = ?').get(sealed)?.at
  return {
    tab,
    key,
    fault,
    name: nameOfUnit(db, tab, key),
    sealed: sealed === null ? null : { sequence: sealed, at: at ?? '' },
  }
}

/** Lets others in when enough was done at a stretch; throws when the work was given up. */
function breathing(signal: AbortSignal | undefined): () => Promise<void> {
  let since = performance.now()
  return async () => {
    if (performance.now() - since < breath) return
    await new Promise((resolve) => setImmediate(resolve))
    signal?.throwIfAborted()
    since = performance.now()
  }
}
