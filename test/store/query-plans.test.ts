import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { calls } from '#shared/contract/index.ts'
import type { CallName } from '#shared/contract/index.ts'
import { generateYears } from '#main/demo/generate/generate.ts'
import { connect } from '#main/store/connect.ts'
import { createStore } from '#main/store/open-store.ts'
import type { Database } from '#main/store/rows.ts'
import { workspaceAt } from '#main/store/workspace.ts'
import { freshFolder } from '#support/demo.ts'
import { openProgram } from '#support/open-program.ts'
import { drawFrom } from '#support/scale/drawn.ts'
import { allowedScans } from '#support/scale/allowed-scans.ts'
import { notAsked } from '#support/scale/not-asked.ts'
import { readInputs } from '#support/scale/read-inputs.ts'
import type { Ask } from '#support/scale/read-inputs.ts'
import { foreignKeysWithoutIndex, scansOf } from '#support/scale/query-plan.ts'
import { watchStatements } from '#support/scale/watched-statements.ts'
import { granted } from '#support/store.ts'

const today = '2026-12-01'
const clock = { now: () => `${today}T09:00:00.000Z`, today: () => today }

/** Every statement that reading the workspace runs, with the calls that ran it. */
async function statementsOfReads(): Promise<{
  readonly db: Database
  readonly seen: ReadonlyMap<string, Set<string>>
}> {
  const folder = join(freshFolder('plans'), 'workspace')
  const store = granted(createStore(folder))
  const plan = { years: 1, today, attachmentsPerCase: 1, isSmall: true }
  granted(await generateYears(store, plan, () => undefined, new AbortController().signal))
  store.close()
  const db = connect(workspaceAt(folder).file, { readonly: true })
  const drawn = drawFrom(db)
  const seen = new Map<string, Set<string>>()
  const app = await openProgram(folder, { clock })
  let asking = ''
  const stop = watchStatements(({ sql }) => seen.set(sql, (seen.get(sql) ?? new Set()).add(asking)))
  try {
    for (const [name, ways] of Object.entries(readInputs))
      for (const input of Object.values(ways))
        for (const round of [0, 1, 2]) {
          asking = name
          await app.granted(name as CallName, (input as Ask<CallName>)(drawn, round))
        }
  } finally {
    stop()
    app.program.close()
  }
  return { db, seen }
}

describe('what screens read', () => {
  it('is every call that reads, or is named with the ground why not', () => {
    const reading = Object.entries(calls).filter(([, { needs, job }]) => needs === 'read' && !job)
    const asked = new Set([...Object.keys(readInputs), ...Object.keys(notAsked)])
    expect(reading.map(([name]) => name).filter((name) => !asked.has(name))).toEqual([])
  })

  it('reads no table whole that grows by the years, but where that is allowed on a ground', async () => {
    const { db, seen } = await statementsOfReads()
    try {
      expect(seen.size).toBeGreaterThan(200)
      const found = [...seen].flatMap(([sql, by]) =>
        scansOf(db, sql).map(({ table, plan }) => ({
          table,
          plan,
          sql: sql.replaceAll(/\s+/g, ' '),
          by: [...by].join(', '),
        })),
      )
      const used = new Set<object>()
      const left = found.filter(({ table, sql }) => {
        const allowed = allowedScans.find((each) => each.table === table && sql.includes(each.says))
        if (allowed !== undefined) used.add(allowed)
        return allowed === undefined
      })
      expect(left).toEqual([])
      // what nothing needs any more is no longer allowed
      expect(allowedScans.filter((each) => !used.has(each))).toEqual([])
    } finally {
      db.close()
    }
  })

  it('and each foreign key between tables that grow has an index, so that nothing that goes is looked for everywhere', () => {
    const folder = join(freshFolder('keys'), 'workspace')
    const store = granted(createStore(folder))
    expect(foreignKeysWithoutIndex(store.db)).toEqual([])
    store.close()
  })
})
