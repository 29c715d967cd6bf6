import { connect } from '#main/store/connect.ts'

export type Watched = {
  readonly sql: string
  readonly values: readonly unknown[]
  readonly how: 'all' | 'get' | 'run' | 'iterate'
}

const ways = ['all', 'get', 'run', 'iterate'] as const

/**
 * Tells of each statement that any connection of this process runs, until it is stopped: on the driver's own prototypes,
 * so that the program need not know of it.
 */
export function watchStatements(tell: (statement: Watched) => void): () => void {
  const db = connect(':memory:')
  const statement = db.prepare('SELECT 1')
  const prototype = Object.getPrototypeOf(statement) as Record<string, (...values: unknown[]) => unknown>
  const kept = ways.map((how) => [how, prototype[how]] as const)
  for (const [how, original] of kept) {
    if (original === undefined) throw new Error(`the driver knows no ${how}`)
    prototype[how] = function watched(this: { readonly source: string }, ...values: unknown[]) {
      tell({ sql: this.source, values, how })
      return original.apply(this, values)
    }
  }
  db.close()
  return () => {
    for (const [how, original] of kept) if (original !== undefined) prototype[how] = original
  }
}
