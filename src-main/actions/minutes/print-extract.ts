import type { IsoDate } from '#shared/domain/calendar/dates.ts'
import type { Audience } from '#shared/domain/disclosure/projection.ts'
import type { CaseId } from '#shared/ids.ts'
import { layOutExtract } from '#shared/packet/minutes/extract.ts'
import type { ExtractModel } from '#shared/packet/minutes/extract.ts'
import { isRefusal } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { findMeeting } from '../../store/meetings.ts'
import { printedTrail } from '../../store/printed-head.ts'
import { heldItemsOfCase } from '../../store/readings-of-case.ts'
import type { Database } from '../../store/rows.ts'
import type { Store } from '../../store/store.ts'
import type { WithheldString } from '../packet/withheld-strings.ts'
import { secretNamesOfCase } from '../web/secret-names-of-case.ts'
import { loadExtract } from './load-extract.ts'
import { minutesSecrets } from './minutes-secrets.ts'
import { documentFileName, printDocument } from './print-document.ts'
import type { MinutesWork, PrintedDocument } from './print-document.ts'

export type PrintedExtract = PrintedDocument & { readonly readings: number }

/** All readings of a case as one PDF (*særutskrift*). Refuses as {@link loadExtract} and {@link printDocument}. */
export async function printExtract(
  store: Store,
  id: CaseId,
  audience: Audience,
  day: IsoDate,
  work: MinutesWork,
): Promise<PrintedExtract | Refusal> {
  work.signal?.throwIfAborted()
  work.progress?.('load', 0, 1)
  const model = loadExtract(store.db, id, audience, day)
  if (isRefusal(model)) return model
  const made = await printDocument(
    layOutExtract(model),
    {
      name: extractFileName(model),
      day,
      trail: printedTrail(store.db),
      secrets: () => extractSecrets(store.db, id, model),
    },
    work,
  )
  return isRefusal(made) ? made : { ...made, readings: model.readings.length }
}

/** What is withheld of the case's meetings, and of the case itself. */
function extractSecrets(db: Database, id: CaseId, model: ExtractModel): readonly WithheldString[] {
  const open = { title: model.title, municipality: { name: model.municipality }, contacts: [] }
  const meetings = new Set(heldItemsOfCase(db, id, 'members').map(({ meeting }) => meeting))
  const secrets = [
    ...secretNamesOfCase(db, id, open),
    ...[...meetings].flatMap((meeting) => {
      const found = findMeeting(db, meeting)
      return found === null ? [] : minutesSecrets(db, found)
    }),
  ]
  return secrets.filter(({ text }) => text.trim() !== model.title)
}

/** `sarutskrift-20-01610-offentlig.pdf` */
export function extractFileName({
  caseNumber,
  audience,
}: Pick<ExtractModel, 'caseNumber' | 'audience'>): string {
  return documentFileName(['sarutskrift', caseNumber.replaceAll('/', '-')], audience)
}
