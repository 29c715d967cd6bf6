import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { z } from 'zod'
import { findAnchor, readAnchor } from '#shared/domain/audit/anchor.ts'
import type { AnchorSource, GivenAnchor } from '#shared/domain/audit/verdict.ts'
import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { readBundle } from '../../exchange/bundle/read-bundle.ts'
import { readSafeJson } from '../../exchange/bundle/safe-json.ts'
import { readerHere, type PdfReader } from '../../typeset/proof/pdf-reader.ts'

/** What a manifest of a packet, a bundle or a backup says of the trail; the rest of it is not ours to judge here. */
const anyWithHead = z.looseObject({
  auditHead: z.object({ sequence: z.number().int().nonnegative(), hash: z.string().regex(/^[0-9a-f]{64}$/) }),
})

/** An anchor that somebody typed. Refuses with `audit.noAnchor` and `audit.mistyped`. */
export function typedAnchor(text: string): GivenAnchor | Refusal {
  const anchor = readAnchor(text)
  if (!('fault' in anchor)) return { ...anchor, source: 'typed', name: '' }
  return refuse(anchor.fault === 'check' ? 'audit.mistyped' : 'audit.noAnchor', { text: text.slice(0, 120) })
}

/**
 * Reads the anchor out of a file that left the municipality: a PDF, a bundle, or a manifest (of a packet or a backup).
 * Refuses with `file.unreadable`, `audit.noAnchorInFile`, and what a bundle is refused with.
 */
export async function readAnchorFile(
  path: string,
  source: Exclude<AnchorSource, 'typed'>,
  {
    reader = readerHere,
    signal,
  }: { readonly reader?: Pick<PdfReader, 'textOf'>; readonly signal?: AbortSignal } = {},
): Promise<GivenAnchor | Refusal> {
  const name = basename(path)
  let bytes: Buffer
  try {
    bytes = readFileSync(path)
  } catch {
    return refuse('file.unreadable', { path })
  }
  const none = refuse('audit.noAnchorInFile', { file: name })
  if (source === 'packet') {
    const found = await printedIn(bytes, reader, signal)
    return found === null ? none : { ...found, source, name }
  }
  if (source === 'bundle') {
    const bundle = await readBundle(bytes)
    return isRefusal(bundle) ? bundle : { ...bundle.manifest.auditHead, source, name }
  }
  try {
    const manifest = anyWithHead.safeParse(readSafeJson(bytes))
    return manifest.success ? { ...manifest.data.auditHead, source, name } : none
  } catch {
    return none
  }
}

/** So many lines are the first page at most: an attachment may be a packet that bears another anchor. */
const firstLines = 200

/** At the foot of the first page. */
async function printedIn(
  bytes: Uint8Array,
  reader: Pick<PdfReader, 'textOf'>,
  signal: AbortSignal | undefined,
): Promise<ReturnType<typeof findAnchor>> {
  try {
    const lines = await reader.textOf(bytes, signal)
    return findAnchor(
      lines
        .slice(0, firstLines)
        .filter((line) => line.startsWith('Revisjonsspor '))
        .join(' '),
    )
  } catch (error) {
    signal?.throwIfAborted()
    if (error instanceof Error) return null
    throw error
  }
}

/** Which kind of file an anchor is looked for in, by its name. */
export function sourceOfFile(path: string): Exclude<AnchorSource, 'typed'> {
  if (path.toLowerCase().endsWith('.pdf')) return 'packet'
  return path.toLowerCase().endsWith('.json') ? 'manifest' : 'bundle'
}
