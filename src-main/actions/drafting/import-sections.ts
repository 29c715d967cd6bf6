import type { Content } from '#shared/document/model.ts'
import type { PaperId } from '#shared/ids.ts'
import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { hasBlob } from '../../store/blobs.ts'
import type { Database } from '../../store/rows.ts'
import type { Store } from '../../store/store.ts'
import type { ActedBy } from '../acted-by.ts'
import { templateOfPaper } from '../case-views/paper-view.ts'
import { paperOfCase } from './locked.ts'
import { rewritten } from './versions.ts'
import type { Rewriting } from './versions.ts'

export type ImportedPart = {
  readonly key: string
  readonly content: Content
  /** In the place of what the section says, or after it. */
  readonly how: 'replace' | 'append'
}

/**
 * What puts text from outside into a paper's sections: an update for the editor, which undoes it as it undoes typing.
 * The text as it stood is kept as a version first. Refuses with `paper.gone`, `draft.sectionGone`, `draft.pictureGone`
 * (a picture that was not taken in) and as a locked paper does.
 */
export function importSections(
  store: Store,
  id: PaperId,
  parts: readonly ImportedPart[],
  by: ActedBy,
): Rewriting | Refusal {
  return store.transaction((db) => {
    const found = paperOfCase(db, id)
    if (isRefusal(found)) return found
    const known = new Set(templateOfPaper(db, found.paper).sections.map(({ key }) => key))
    const said = new Map<string, Content>()
    for (const { key, content, how } of parts) {
      if (!known.has(key)) return refuse('draft.sectionGone')
      if (!hasPictures(db, content)) return refuse('draft.pictureGone')
      const before = said.get(key) ?? found.paper.sections.find((section) => section.key === key)?.content
      said.set(key, how === 'replace' ? content : [...(before ?? []), ...content])
    }
    return rewritten(db, id, said, 'beforeImport', by, false)
  })
}

const hasPictures = (db: Database, content: Content): boolean =>
  content.every((block) => block.type !== 'image' || hasBlob(db, block.attrs.blob))
