import { flushCompileCache } from 'node:module'
import { join } from 'node:path'

/**
 * Where the engine keeps compiled code from one run to the next: beside the program, where nobody else writes, and not in
 * the machine's common folder. Where it cannot be written, code is compiled each time.
 */
const folder =
  process.env['NODE_COMPILE_CACHE'] ??
  join(import.meta.dirname, '..', '..', '..', 'node_modules', '.cache', 'saksklar-code')

/** What a child's environment says, so that it keeps its code there. */
export const codeCacheVariables = { NODE_COMPILE_CACHE: folder } as const

/** Keeps what was compiled until now. A child is ended without a farewell, and would keep nothing. */
export function keepCompiledCode(): void {
  flushCompileCache()
}
