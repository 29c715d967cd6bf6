import { readFile, stat } from 'node:fs/promises'
import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { readBundle } from '../../exchange/bundle/read-bundle.ts'
import { bundleLimits } from '../../exchange/bundle/unpack-entries.ts'
import { knownVersion } from '../../store/migrations.ts'
import { getMunicipality } from '../../store/municipality.ts'
import type { Database } from '../../store/rows.ts'
import type { PreparedBundle } from './merge-bundle.ts'
import { readTexts } from './read-texts.ts'
import { takeFiles } from './take-files.ts'

/**
 * Reads a bundle from disk and looks through all that it holds; changes nothing. Refuses with the codes of
 * `readBundle`, `readTexts` and `takeFiles`, with `bundle.otherMunicipality` and `file.unreadable`.
 */
export async function prepareBundle(
  db: Database,
  path: string,
  signal?: AbortSignal,
): Promise<PreparedBundle | Refusal> {
  const size = await stat(path).then(
    (found) => found.size,
    () => null,
  )
  if (size === null) return refuse('file.unreadable', { path })
  if (size > bundleLimits.file) return refuse('bundle.tooLarge')
  const bytes = await readFile(path).catch(() => null)
  if (bytes === null) return refuse('file.unreadable', { path })
  return prepareBytes(db, bytes, signal)
}

/** The same of bytes at hand. */
export async function prepareBytes(
  db: Database,
  bytes: Uint8Array,
  signal?: AbortSignal,
): Promise<PreparedBundle | Refusal> {
  const bundle = await readBundle(bytes)
  if (isRefusal(bundle)) return sorted(bundle)
  const municipality = getMunicipality(db)
  const { municipality: theirs } = bundle.manifest
  if (municipality !== null && municipality.number !== theirs.number)
    return refuse('bundle.otherMunicipality', { theirs: theirs.name, ours: municipality.name })
  signal?.throwIfAborted()
  const texts = readTexts(bundle)
  if (isRefusal(texts)) return texts
  const files = await takeFiles(db, bundle, texts.values(), signal)
  return isRefusal(files) ? files : { bundle, texts, files }
}

/** Facts that this program does not know, from a store that is newer than its own, are not wrong but newer. */
function sorted(refusal: Refusal): Refusal {
  const { store } = refusal.facts
  const isNewer = refusal.code === 'bundle.badFacts' && typeof store === 'number' && store > knownVersion
  return isNewer ? refuse('bundle.newerFormat', { format: store }) : refusal
}
