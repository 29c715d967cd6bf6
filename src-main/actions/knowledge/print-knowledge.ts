import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { IsoDate } from '#shared/domain/calendar/dates.ts'
import type { KnowledgeModel } from '#shared/packet/knowledge/knowledge-model.ts'
import { knowledgePrintWords } from '#shared/text/packet/knowledge-print-words.ts'
import { isRefusal } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { slug } from '../../exchange/html/slug.ts'
import { templateFolder } from '../../resources.ts'
import { printedTrail, trailKeyword } from '../../store/printed-head.ts'
import type { Store } from '../../store/store.ts'
import { assemble } from '../../typeset/assemble/assemble.ts'
import type { AssembledPacket, AssembleInput } from '../../typeset/assemble/assemble.ts'
import type { TypesetEngine, TypesetJob } from '../../typeset/compile/engine.ts'
import { knowledgeCharts, knowledgeMarkup, knowledgeTitle } from '../../typeset/markup/knowledge.ts'
import { pageMarkLabel } from '../../typeset/markup/packet.ts'
import { readerHere } from '../../typeset/proof/pdf-reader.ts'
import type { PdfReader } from '../../typeset/proof/pdf-reader.ts'
import { knowledgeLeak } from './knowledge-leak.ts'
import { loadKnowledge } from './load-knowledge.ts'
import type { KnowledgeScope } from './load-knowledge.ts'

export type KnowledgeStep = 'load' | 'typeset' | 'assemble' | 'prove'

export type KnowledgeWork = {
  readonly engine: TypesetEngine
  /** This process unless the caller lends another. */
  readonly assemble?: (input: AssembleInput) => Promise<AssembledPacket>
  readonly reader?: Pick<PdfReader, 'textOf'>
  readonly progress?: (step: KnowledgeStep, done: number, total: number) => void
  readonly signal?: AbortSignal
}

export type PrintedKnowledge = {
  readonly bytes: Uint8Array
  readonly pages: number
  readonly title: string
  readonly fileName: string
  readonly entries: number
  readonly sources: number
  readonly conformance: AssembledPacket['conformance']
}

/**
 * A case's knowledge base as a PDF by itself, as it stands on `day`: tagged, with bookmarks, same store, same bytes. One
 * for everybody is read again and searched for what exempt sources say, for an officer may have copied it into an entry.
 * Refuses as {@link loadKnowledge}, and with `knowledge.leak`. `signal` stops it between steps by throwing.
 */
export async function printKnowledge(
  store: Store,
  scope: KnowledgeScope,
  day: IsoDate,
  work: KnowledgeWork,
): Promise<PrintedKnowledge | Refusal> {
  work.signal?.throwIfAborted()
  work.progress?.('load', 0, 1)
  const model = loadKnowledge(store.db, scope, day)
  if (isRefusal(model)) return model
  work.progress?.('typeset', 0, 1)
  const trail = printedTrail(store.db)
  const watch = work.signal === undefined ? {} : { signal: work.signal }
  const { pdf } = await work.engine.typeset(await knowledgeJob(model, trail), pageMarkLabel, watch)
  work.signal?.throwIfAborted()
  work.progress?.('assemble', 0, 1)
  const made = await (work.assemble ?? assemble)({
    typeset: pdf,
    placements: [],
    metadata: metadataOf(model, trail),
    ...watch,
  })
  if (scope.audience === 'public') {
    work.progress?.('prove', 0, 1)
    const leak = await knowledgeLeak(store.db, model, made.bytes, work.reader ?? readerHere, work.signal)
    if (leak !== null) return leak
  }
  return {
    bytes: made.bytes,
    pages: made.pages,
    title: knowledgeTitle(model),
    fileName: knowledgeFileName(model),
    entries: model.themes.reduce((sum, { entries }) => sum + entries.length, 0),
    sources: model.sources.length,
    conformance: made.conformance,
  }
}

/** What lays the document out: its source, the templates and its charts. */
export async function knowledgeJob(model: KnowledgeModel, trail: string | null = null): Promise<TypesetJob> {
  const files = new Map<string, Uint8Array>(knowledgeCharts(model))
  for (const name of ['packet.typ', 'knowledge.typ'])
    files.set(`/${name}`, await readFile(join(templateFolder, name)))
  return { main: knowledgeMarkup(model, trail), files }
}

function metadataOf(model: KnowledgeModel, trail: string | null): AssembleInput['metadata'] {
  return {
    title: knowledgeTitle(model),
    author: model.municipality,
    subject: model.caseNumber,
    keywords: [
      knowledgePrintWords[model.language].title,
      ...model.themes.map(({ name }) => name),
      knowledgePrintWords[model.language].audience[model.audience],
      ...trailKeyword(trail),
    ],
    language: model.language === 'nn' ? 'nn-NO' : 'nb-NO',
    createdAt: new Date(`${model.day}T12:00:00Z`),
  }
}

/** `kunnskapsgrunnlag-20-01610-tema-1-3-offentlig.pdf` */
export function knowledgeFileName({
  caseNumber,
  themes,
  isPart,
  audience,
}: Pick<KnowledgeModel, 'caseNumber' | 'themes' | 'isPart' | 'audience'>): string {
  const part = isPart ? ` tema ${themes.map(({ number }) => number).join(' ')}` : ''
  const reader = audience === 'public' ? ' offentlig' : ''
  return `${slug(`kunnskapsgrunnlag ${caseNumber.replaceAll('/', '-')}${part}${reader}`)}.pdf`
}
