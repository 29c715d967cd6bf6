import { goesAlong } from '#shared/domain/retention/held-on-person.ts'
import type { HeldThing } from '#shared/domain/retention/held-on-person.ts'
import type { Language } from '#shared/domain/municipality/municipality.ts'
import type { HearingInputId } from '#shared/ids.ts'
import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { writeAccount } from '../../exchange/person/write-account.ts'
import type { OriginalFile } from '../../exchange/person/write-account.ts'
import { appendAudit } from '../../store/audit.ts'
import { readBlob } from '../../store/blobs.ts'
import { filesOfInput } from '../../store/input-files.ts'
import { getMunicipality } from '../../store/municipality.ts'
import type { Database } from '../../store/rows.ts'
import type { Store } from '../../store/store.ts'
import type { ActedBy } from '../acted-by.ts'
import { findHeld } from './find-held.ts'

/** What goes along: by key; null is what goes along unless somebody says otherwise ({@link goesAlong}). */
export type HeldChoice = {
  readonly asked: string
  readonly keys: readonly string[] | null
  readonly language: Language
}
export type HeldExport = {
  readonly bytes: Buffer
  readonly written: number
  readonly leftOut: number
  readonly files: number
}

/** The account of what is held on a person (GDPR art. 15). Refuses as {@link findHeld}, and with `held.nothingChosen`. */
export async function exportHeld(
  db: Database,
  { asked, keys, language }: HeldChoice,
  by: Pick<ActedBy, 'at' | 'today'>,
): Promise<HeldExport | Refusal> {
  const found = findHeld(db, asked, by.today)
  if (isRefusal(found)) return found
  const chosen = new Set(keys ?? found.things.filter(goesAlong).map(({ key }) => key))
  const things = found.things.filter(({ key }) => chosen.has(key))
  if (things.length === 0) return refuse('held.nothingChosen')
  const originals = things.flatMap((thing) => originalOf(db, thing))
  const municipality = getMunicipality(db)
  const account = {
    asked: asked.trim(),
    municipality: municipality?.name ?? '',
    contact: [municipality?.email, municipality?.phone]
      .filter((each) => each !== undefined && each !== '')
      .join(', '),
    on: by.today,
    language,
    things,
    leftOut: found.things.length - things.length,
  }
  const bytes = await writeAccount(account, originals, by.at)
  return { bytes, written: things.length, leftOut: account.leftOut, files: originals.length }
}

function originalOf(db: Database, { key, place }: HeldThing): readonly OriginalFile[] {
  if (place !== 'file') return []
  const [, input = '', position] = key.split(':')
  const file = filesOfInput(db, input as HearingInputId).find((each) => String(each.position) === position)
  const bytes = file === undefined ? null : readBlob(db, file.blob)
  return file === undefined || bytes === null ? [] : [{ name: file.name, bytes }]
}

/** That somebody was given what is held on them is told in the trail; who it was is not, for the trail cannot be deleted. */
export function recordExport(
  store: Store,
  { written, leftOut, files }: Omit<HeldExport, 'bytes'>,
  { at, actor }: Pick<ActedBy, 'at' | 'actor'>,
): null | Refusal {
  return store.transaction((db) => {
    const detail = { written, leftOut, files }
    appendAudit(db, {
      at,
      actor,
      action: 'retention.handedOut',
      subjectKind: 'municipality',
      subjectId: getMunicipality(db)?.number ?? '0000',
      detail,
    })
    return null
  })
}
