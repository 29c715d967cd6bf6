import type { CaseId } from '#shared/ids.ts'
import type { PassportModel } from '#shared/packet/passport-model.ts'
import type { Refusal } from '#shared/refusal.ts'
import { itemsOfCase } from '../../store/agenda.ts'
import { decisionsOfItem } from '../../store/decisions.ts'
import { effectiveDisclosure } from '../../store/disclosures.ts'
import type { Database } from '../../store/rows.ts'
import { tellingPieces } from '../packet/withheld-strings.ts'
import type { WithheldString } from '../packet/withheld-strings.ts'
import { webScan } from '../web/scan-web-file.ts'
import type { ScanWork } from '../web/scan-web-file.ts'
import { secretNamesOfCase } from '../web/secret-names-of-case.ts'

/**
 * Whether a public passport says what is kept back of its case, or holds a national identity number: read again when
 * it is made, and the secrets only then (`web.leakInPdf`, `web.identityNumber`).
 */
export async function passportLeak(
  db: Database,
  id: CaseId,
  model: PassportModel,
  file: { readonly name: string; readonly bytes: Uint8Array },
  work: ScanWork,
): Promise<Refusal | null> {
  const open = { title: model.title, municipality: { name: model.municipality }, contacts: [] }
  const secrets = [...secretNamesOfCase(db, id, open), ...decidedInSecret(db, id, model)]
  return webScan(secrets, work)(file.name, file.bytes)
}

/** What was decided of exempt items and behind closed doors, but for what an open decision says as well. */
function decidedInSecret(db: Database, id: CaseId, { readings }: PassportModel): readonly WithheldString[] {
  const openly = readings.flatMap(({ decisions }) => decisions.flatMap(({ points }) => points)).join('\n')
  return itemsOfCase(db, id)
    .filter((item) => item.closedOn !== null || effectiveDisclosure(db, item.id) !== null)
    .flatMap((item) =>
      decisionsOfItem(db, item.id)
        .flatMap(({ points, voteSummary }) => [...points, voteSummary].flatMap(tellingPieces))
        .filter((text) => !openly.includes(text))
        .map((text) => ({ text, from: item.number?.printed ?? item.kind })),
    )
}
