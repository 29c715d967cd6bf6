import type { Source } from '#shared/domain/knowledge/knowledge.ts'
import type { KnowledgeModel } from '#shared/packet/knowledge/knowledge-model.ts'
import { refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { DamagedBlob, readBlob } from '../../store/blobs.ts'
import { findCaseByNumber } from '../../store/cases.ts'
import { entriesOfCase, sourcesOfCase } from '../../store/knowledge.ts'
import type { Database } from '../../store/rows.ts'
import type { PdfReader } from '../../typeset/proof/pdf-reader.ts'
import { withheldSearch } from '../../typeset/proof/withheld-search.ts'
import { tellingPieces } from '../packet/withheld-strings.ts'

type Reader = Pick<PdfReader, 'textOf'>
type Secret = { readonly source: Source; readonly text: string }

/** Shorter titles may stand anywhere by chance. */
const shortestTitle = 12

/**
 * Whether a public knowledge base says what an exempt source of the case does: its title, its address, or a sentence of it
 * that no open source holds too. Exempt sources are loaded only now, when the document is made. Refuses with
 * `knowledge.leak`, naming the source and the entry by number and never the words, and with `proof.withheldUnreadable`.
 */
export async function knowledgeLeak(
  db: Database,
  model: KnowledgeModel,
  bytes: Uint8Array,
  reader: Reader,
  signal?: AbortSignal,
): Promise<Refusal | null> {
  const file = findCaseByNumber(db, model.caseNumber)
  const sources = file === null ? [] : sourcesOfCase(db, file.id)
  const closed = sources.filter(({ disclosure }) => disclosure !== null)
  if (file === null || closed.length === 0) return null
  try {
    const passages = entriesOfCase(db, file.id).flatMap((entry) => entry.sources)
    const secrets: Secret[] = []
    for (const source of closed) {
      const quoted = passages.filter((use) => use.source === source.id).map(({ passage }) => passage)
      const said = [source.savedText, ...quoted, ...(await textOf(db, source, reader, signal))]
      const names = [source.title, source.url ?? ''].filter((name) => name.trim().length >= shortestTitle)
      secrets.push(...[...names, ...said.flatMap(tellingPieces)].map((text) => ({ source, text })))
    }
    const told = await notToldOpenly(db, secrets, sources, reader, signal)
    const search = withheldSearch(told.map(({ text }) => text))
    const printed = (await reader.textOf(bytes, signal)).join('\n')
    const [hit] = search.inText(printed)
    return hit === undefined ? null : refusalFor(told[hit], model)
  } catch (error) {
    if (error instanceof DamagedBlob) return refuse('proof.withheldUnreadable')
    throw error
  }
}

/** What an open source says as well is no secret. */
async function notToldOpenly(
  db: Database,
  secrets: readonly Secret[],
  sources: readonly Source[],
  reader: Reader,
  signal?: AbortSignal,
): Promise<readonly Secret[]> {
  const search = withheldSearch(secrets.map(({ text }) => text))
  const open = new Set<number>()
  for (const source of sources.filter(({ disclosure }) => disclosure === null)) {
    const said = [source.title, source.savedText, ...(await textOf(db, source, reader, signal))]
    for (const index of search.inText(said.join('\n'))) open.add(index)
  }
  return secrets.filter((_, index) => !open.has(index))
}

/** What a pinned PDF says; other files are pinned with their text beside them. */
async function textOf(
  db: Database,
  { blob }: Source,
  reader: Reader,
  signal?: AbortSignal,
): Promise<readonly string[]> {
  const bytes = blob === null ? null : readBlob(db, blob)
  const isPdf = bytes !== null && Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-')
  return isPdf ? reader.textOf(new Uint8Array(bytes), signal) : []
}

function refusalFor(secret: Secret | undefined, { themes }: KnowledgeModel): Refusal {
  const search = withheldSearch([secret?.text ?? ''])
  const entry = themes
    .flatMap(({ entries }) => entries)
    .find(
      ({ title, text, series }) =>
        search.inText([title, text, ...series.map(({ label }) => label)].join('\n')).length > 0,
    )
  return refuse('knowledge.leak', {
    source: `S-${secret?.source.number ?? ''}`,
    ...(entry === undefined ? {} : { entry: entry.label }),
  })
}
