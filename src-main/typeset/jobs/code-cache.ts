import { flushCompileCache } from 'node:module'
import { join } from 'node:path'

/**
 * Where the engine keeps compiled code from one run to the next: in a checkout beside the program, where nobody else
 * writes, and not in the machine's common folder; in a package where the host says. Nowhere, or where it cannot
 * be written, code is compiled each time.
 */
const folder =
  process.env['NODE_COMPILE_CACHE'] ??
  (import.meta.filename.endsWith('.ts')
    ? join(import.meta.dirname, '..', '..', '..', 'node_modules', '.cache', 'saksklar-code')
    : undefined)

/** What a child's environment says, so that it keeps its code there. */
export const codeCacheVariables: Readonly<Record<string, string>> =
  folder === undefined ? {} : { NODE_COMPILE_CACHE: folder }

/** Keeps what was compiled until now. A child is ended without a farewell, and would keep nothing. */
export function keepCompiledCode(): void {
  flushCompileCache()
}
