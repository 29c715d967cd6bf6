import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'

/** Scripts of `host/page`, built, which the browser host brings into the window. */
export type PageScripts = { readonly bridge: string; readonly pathDialog: string }

/** Reads them from the build's folder; `host.notBuilt` when they are not there. */
export function readPageScripts(folder: string): PageScripts | Refusal {
  try {
    const read = (name: string): string => readFileSync(join(folder, name), 'utf8')
    return { bridge: read('page-bridge.js'), pathDialog: read('path-dialog.js') }
  } catch {
    return refuse('host.notBuilt')
  }
}
