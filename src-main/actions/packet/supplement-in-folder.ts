import { resolve } from 'node:path'
import type { Meeting } from '#shared/domain/meeting/meeting.ts'
import { isRefusal } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { checkWritable } from '../../files.ts'
import type { Store } from '../../store/store.ts'
import { editionFileName } from './edition-file-name.ts'
import { inFolder } from './in-folder.ts'
import { makeSupplement } from './make-supplement.ts'
import type { SupplementOrder, SupplementWork } from './make-supplement.ts'
import { preparePlacing } from './packet-places.ts'
import type { AudienceAccount, EditionFile, SupplementAccount } from './supplement/supplement-account.ts'

export type SupplementInFolder = Omit<SupplementAccount, 'audiences'> & {
  readonly audiences: readonly (AudienceAccount & {
    readonly files: { readonly packet: string; readonly supplement: string | null }
  })[]
}

/** Makes a supplement (`makeSupplement`) with its files in a folder. Refuses what that does, and `file.*`; then no file is left. */
export async function supplementInFolder(
  store: Store,
  { meeting, folder }: { readonly meeting: Meeting; readonly folder: string },
  order: SupplementOrder,
  work: Omit<SupplementWork, 'prepare'>,
): Promise<SupplementInFolder | Refusal> {
  return inFolder(folder, async () => {
    const next = { ...meeting, agendaVersion: meeting.agendaVersion + 1 }
    const pathOf = (file: Pick<EditionFile, 'audience' | 'kind'>): string =>
      resolve(folder, editionFileName(store.db, next, file))
    const unwritable = checkWritable(pathOf({ audience: 'members', kind: 'packet' }))
    if (unwritable !== null) return unwritable
    const made = await makeSupplement(store, meeting, order, {
      ...work,
      prepare: (files) =>
        preparePlacing(
          store,
          files.map((file) => ({
            path: pathOf(file),
            meeting: meeting.id,
            edition: file.edition,
            sha256: file.proof.sha256,
            bytes: file.bytes,
          })),
          work.signal,
        ),
    })
    if (isRefusal(made)) return made
    return {
      ...made,
      audiences: made.audiences.map((account) => {
        const of = (kind: EditionFile['kind']): string => pathOf({ audience: account.audience, kind })
        return {
          ...account,
          files: { packet: of('packet'), supplement: account.supplement === null ? null : of('supplement') },
        }
      }),
    }
  })
}
