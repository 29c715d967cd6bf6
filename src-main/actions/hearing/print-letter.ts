import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { IsoDate } from '#shared/domain/calendar/dates.ts'
import type { CaseId } from '#shared/ids.ts'
import type { PublicHearing } from '#shared/packet/hearing/public-hearing.ts'
import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { publicHearingWords } from '#shared/text/packet/hearing-words.ts'
import { slug } from '../../exchange/html/slug.ts'
import { templateFolder } from '../../resources.ts'
import { printedTrail, trailKeyword } from '../../store/printed-head.ts'
import type { Store } from '../../store/store.ts'
import { assemble } from '../../typeset/assemble/assemble.ts'
import type { AssembledPacket } from '../../typeset/assemble/assemble.ts'
import { hearingLetterMarkup, hearingLetterTitle } from '../../typeset/markup/hearing-letter.ts'
import { pageMarkLabel } from '../../typeset/markup/packet.ts'
import { readerHere } from '../../typeset/proof/pdf-reader.ts'
import { withheldSearch } from '../../typeset/proof/withheld-search.ts'
import type { KnowledgeWork } from '../knowledge/print-knowledge.ts'
import { secretNamesOfCase } from '../web/secret-names-of-case.ts'
import { loadPublicHearing } from './load-public-hearing.ts'

export type PrintedLetter = {
  readonly bytes: Uint8Array
  readonly pages: number
  readonly conformance: AssembledPacket['conformance']
}

/**
 * The letter to those who are heard, as a PDF for everybody: tagged, same store, same bytes. It is read again and
 * searched for names and contact data of those who have answered already. Refuses as {@link loadPublicHearing}, and
 * with `web.leakInPdf`.
 */
export async function printHearingLetter(
  store: Store,
  id: CaseId,
  today: IsoDate,
  work: Omit<KnowledgeWork, 'progress'>,
): Promise<PrintedLetter | Refusal> {
  const loaded = loadPublicHearing(store.db, id, today)
  if (isRefusal(loaded)) return loaded
  const { model } = loaded
  const trail = printedTrail(store.db)
  const watch = work.signal === undefined ? {} : { signal: work.signal }
  const files = new Map<string, Uint8Array>()
  for (const name of ['packet.typ', 'hearing-letter.typ'])
    files.set(`/${name}`, await readFile(join(templateFolder, name)))
  const { pdf } = await work.engine.typeset(
    { main: hearingLetterMarkup(model, trail), files },
    pageMarkLabel,
    watch,
  )
  work.signal?.throwIfAborted()
  const made = await (work.assemble ?? assemble)({
    typeset: pdf,
    placements: [],
    metadata: {
      title: hearingLetterTitle(model),
      author: model.municipality.name,
      subject: model.caseNumber,
      keywords: [publicHearingWords[model.language].letter, ...trailKeyword(trail)],
      language: model.language === 'nn' ? 'nn-NO' : 'nb-NO',
      createdAt: new Date(`${today}T12:00:00Z`),
    },
    ...watch,
  })
  const secrets = secretNamesOfCase(store.db, id, model)
  const search = withheldSearch(secrets.map(({ text }) => text))
  const said = (await (work.reader ?? readerHere).textOf(made.bytes, work.signal)).join('\n')
  const hit = [...search.inText(said), ...search.inBytes(made.bytes)][0]
  if (hit !== undefined)
    return refuse('web.leakInPdf', { file: letterFileName(model), place: secrets[hit]?.from ?? '' })
  return { bytes: made.bytes, pages: made.pages, conformance: made.conformance }
}

/** `horingsbrev-20-01610.pdf` */
export const letterFileName = ({
  caseNumber,
  language,
}: Pick<PublicHearing, 'caseNumber' | 'language'>): string =>
  `${slug(`${publicHearingWords[language].letter} ${caseNumber.replaceAll('/', '-')}`)}.pdf`
