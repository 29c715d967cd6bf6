import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { IsoDate } from '#shared/domain/calendar/dates.ts'
import type { Audience } from '#shared/domain/disclosure/projection.ts'
import type { CaseId } from '#shared/ids.ts'
import type { PassportModel } from '#shared/packet/passport-model.ts'
import { isRefusal } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { passportWords } from '#shared/text/packet/passport-words.ts'
import { slug } from '../../exchange/html/slug.ts'
import { templateFolder } from '../../resources.ts'
import { printedTrail, trailKeyword } from '../../store/printed-head.ts'
import type { Store } from '../../store/store.ts'
import { assemble } from '../../typeset/assemble/assemble.ts'
import type { AssembledPacket } from '../../typeset/assemble/assemble.ts'
import { pageMarkLabel } from '../../typeset/markup/packet.ts'
import { passportMarkup, passportTitle } from '../../typeset/markup/passport.ts'
import type { KnowledgeWork } from '../knowledge/print-knowledge.ts'
import type { ScanWork } from '../web/scan-web-file.ts'
import { loadPassport } from './load-passport.ts'
import { passportLeak } from './passport-leak.ts'

export type PassportWork = Omit<KnowledgeWork, 'reader'> & Pick<ScanWork, 'reader'>

export type PrintedPassport = {
  readonly bytes: Uint8Array
  readonly pages: number
  readonly fileName: string
  readonly readings: number
  readonly conformance: AssembledPacket['conformance']
}

/**
 * A case's passport as a PDF, as it stands on `day`: tagged, same store, same bytes. One for everybody is read again and
 * searched for what is exempt. Refuses as {@link loadPassport} and {@link passportLeak}; `signal` stops it between steps.
 */
export async function printPassport(
  store: Store,
  id: CaseId,
  audience: Audience,
  day: IsoDate,
  work: PassportWork,
): Promise<PrintedPassport | Refusal> {
  work.signal?.throwIfAborted()
  work.progress?.('load', 0, 1)
  const model = loadPassport(store.db, id, audience, day)
  if (isRefusal(model)) return model
  const trail = printedTrail(store.db)
  const watch = work.signal === undefined ? {} : { signal: work.signal }
  const files = new Map<string, Uint8Array>()
  for (const name of ['packet.typ', 'passport.typ'])
    files.set(`/${name}`, await readFile(join(templateFolder, name)))
  work.progress?.('typeset', 0, 1)
  const { pdf } = await work.engine.typeset(
    { main: passportMarkup(model, trail), files },
    pageMarkLabel,
    watch,
  )
  work.signal?.throwIfAborted()
  work.progress?.('assemble', 0, 1)
  const metadata = {
    title: passportTitle(model),
    author: model.municipality,
    subject: model.caseNumber,
    keywords: [
      passportWords[model.language].title,
      passportWords[model.language].audience[audience],
      ...trailKeyword(trail),
    ],
    language: model.language === 'nn' ? 'nn-NO' : 'nb-NO',
    createdAt: new Date(`${day}T12:00:00Z`),
  } as const
  const made = await (work.assemble ?? assemble)({ typeset: pdf, placements: [], metadata, ...watch })
  const fileName = passportFileName(model)
  if (audience === 'public') {
    work.progress?.('prove', 0, 1)
    const scan: ScanWork = { ...watch, ...(work.reader === undefined ? {} : { reader: work.reader }) }
    const leak = await passportLeak(store.db, id, model, { name: fileName, bytes: made.bytes }, scan)
    if (leak !== null) return leak
  }
  const { bytes, pages, conformance } = made
  return { bytes, pages, fileName, readings: model.readings.length, conformance }
}

/** `saksgang-20-01610-offentlig.pdf` */
export function passportFileName({
  caseNumber,
  audience,
}: Pick<PassportModel, 'caseNumber' | 'audience'>): string {
  const reader = audience === 'public' ? ' offentlig' : ''
  return `${slug(`saksgang ${caseNumber.replaceAll('/', '-')}${reader}`)}.pdf`
}
