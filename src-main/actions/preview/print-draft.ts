import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { formatDate } from '#shared/domain/calendar/dates.ts'
import type { PaperId } from '#shared/ids.ts'
import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { packetWords } from '#shared/text/packet-words.ts'
import { slug } from '../../exchange/html/slug.ts'
import { checkWritable, writeWholeApart } from '../../files.ts'
import { templateFolder } from '../../resources.ts'
import { findCase } from '../../store/cases.ts'
import { findPaper } from '../../store/papers.ts'
import type { Database } from '../../store/rows.ts'
import { TypesetError } from '../../typeset/compile/engine.ts'
import { startAssembler } from '../../typeset/jobs/assembler.ts'
import { startTypesetter } from '../../typeset/jobs/typesetter.ts'
import { previewMarkup, spotsLabel } from '../../typeset/markup/preview.ts'
import { loadPreview } from './load-preview.ts'
import type { LoadedPreview, NewerSections } from './load-preview.ts'

export type DraftOrder = {
  readonly paper: PaperId
  /** Sections whose content is newer than the store's. */
  readonly newer: NewerSections
  readonly path: string
  /** The day that it is printed, and the instant that the file tells. */
  readonly today: string
  readonly at: string
}

/** What a draft's file is called unless the user says otherwise: `20-01610-utkast.pdf`. */
export function draftFileName(db: Database, id: PaperId): string {
  const paper = findPaper(db, id)
  const file = paper === null ? null : findCase(db, paper.case)
  return `${slug(file?.caseNumber ?? '') || 'saksframlegg'}-utkast.pdf`
}

/**
 * One paper as a tagged PDF that says on every page that it is a draft. Written whole or not at all; gives its pages.
 * Refuses with `paper.gone`, `preview.notSet` and what the disk refuses. `signal` stops it by throwing.
 */
export async function printDraft(
  db: Database,
  { paper, newer, path, today, at }: DraftOrder,
  signal?: AbortSignal,
): Promise<{ readonly pages: number } | Refusal> {
  const unwritable = checkWritable(path)
  if (unwritable !== null) return unwritable
  const loaded = loadPreview(db, paper, newer, today)
  if (isRefusal(loaded)) return loaded
  const typesetter = startTypesetter()
  const assembler = startAssembler()
  const watch = signal === undefined ? {} : { signal }
  try {
    const { pdf } = await typesetter.typeset(await draftJob(loaded, today), spotsLabel, watch)
    const { packet } = loaded.model
    const { bytes, pages } = await assembler.assemble(
      {
        typeset: pdf,
        placements: [],
        metadata: {
          title: `${packetWords[packet.language].draftPaper}: ${packet.items[0]?.title ?? ''}`,
          author: packet.municipality.name,
          subject: packet.items[0]?.number ?? '',
          keywords: [packetWords[packet.language].draftPaper.toLowerCase()],
          language: packet.language === 'nn' ? 'nn-NO' : 'nb-NO',
          createdAt: new Date(at),
        },
      },
      watch,
    )
    return (await writeWholeApart(path, bytes, signal)) ?? { pages }
  } catch (error) {
    if (error instanceof TypesetError) return refuse('preview.notSet')
    throw error
  } finally {
    await Promise.all([typesetter.close(), assembler.close()])
  }
}

/** The stamp has the day on it: drafts of many days lie on one desk. */
async function draftJob({ model, images }: LoadedPreview, today: string) {
  const { language } = model.packet
  const stamp = `${packetWords[language].draftPaper.toUpperCase()} ${formatDate(today, 'numeric', language)}`
  const templates = ['packet.typ', 'preview.typ'].map(
    async (name) => [`/${name}`, await readFile(join(templateFolder, name))] as const,
  )
  const files = new Map<string, Uint8Array>([...(await Promise.all(templates)), ...images])
  return { main: previewMarkup({ ...model, stamp }), files }
}
