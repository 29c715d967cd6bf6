import * as Y from 'yjs'
import type { Output } from '#shared/contract/index.ts'
import type { Content } from '#shared/document/model.ts'
import { newDocument, sectionFragment } from '#shared/document/yjs/document.ts'
import { replaceContent } from '#shared/document/yjs/replace-content.ts'
import type { PaperId, VersionId } from '#shared/ids.ts'
import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { appendAudit } from '../../store/audit.ts'
import { findVersion, keepVersion, versionsOfPaper, versionText } from '../../store/paper-versions.ts'
import type { PaperVersion, VersionKind } from '../../store/paper-versions.ts'
import type { Database } from '../../store/rows.ts'
import type { Store } from '../../store/store.ts'
import type { ActedBy } from '../acted-by.ts'
import { templateOfPaper } from '../case-views/paper-view.ts'
import { paperOfCase, whyLocked } from './locked.ts'
import { openText } from './open-texts.ts'

/** The kept states of a paper's text, newest first. Refuses with `paper.gone`. */
export function listVersions(db: Database, id: PaperId): Output<'paper.versions'> | Refusal {
  const found = paperOfCase(db, id)
  return isRefusal(found) ? found : versionsOfPaper(db, id).map(headOf)
}

const headOf = ({
  id,
  number,
  at,
  actor,
  kind,
  name,
  words,
  hash,
}: PaperVersion): Output<'paper.versions'>[number] => ({
  id,
  number,
  at,
  who: actor,
  kind,
  name,
  words,
  hash,
})

/** What a version says, or the text as it stands. Refuses with `paper.gone` and `version.gone`. */
export function readVersion(
  db: Database,
  id: PaperId,
  version: VersionId | null,
): Output<'paper.version'> | Refusal {
  const found = paperOfCase(db, id)
  if (isRefusal(found)) return found
  const kept = version === null ? null : findVersion(db, version)
  if (version !== null && kept?.paper !== id) return refuse('version.gone')
  const sections = kept === null ? found.paper.sections : versionText(db, kept)
  const { language } = found.paper
  return {
    head: kept === null ? null : headOf(kept),
    sections: templateOfPaper(db, found.paper).sections.map(({ key, title }) => ({
      key,
      title: title[language],
      content: [...(sections.find((section) => section.key === key)?.content ?? [])],
    })),
  }
}

/** Keeps the text as it stands under a name. Refuses with `paper.gone`. */
export function keepNamedVersion(
  store: Store,
  id: PaperId,
  name: string,
  by: ActedBy,
): { readonly version: VersionId } | Refusal {
  return store.transaction((db) => {
    const kept = keepAsItStands(db, id, 'kept', name, by)
    return isRefusal(kept) ? kept : { version: kept.id }
  })
}

function keepAsItStands(
  db: Database,
  id: PaperId,
  kind: VersionKind,
  name: string,
  by: ActedBy,
): PaperVersion | Refusal {
  const found = paperOfCase(db, id)
  if (isRefusal(found)) return found
  const version = { id: by.newId<VersionId>(), paper: id, at: by.at, actor: by.actor, kind, name }
  return keepVersion(db, version, found.paper.sections)
}

/** What makes a text say something else: a Yjs update over what the store has at `sequence`. */
export type Rewriting = { readonly update: string; readonly sequence: number }

/**
 * What makes the text say again what a version says: an update for the editor, which undoes it as it undoes typing. The
 * text as it stood is kept first. Refuses with `paper.gone`, `version.gone`, `draft.*`.
 */
export function restoreVersion(
  store: Store,
  id: PaperId,
  version: VersionId,
  by: ActedBy,
): Rewriting | Refusal {
  return store.transaction((db) => {
    const kept = findVersion(db, version)
    if (kept?.paper !== id) return refuse('version.gone')
    const text = new Map(versionText(db, kept).map(({ key, content }) => [key, content]))
    return rewritten(db, id, text, 'beforeRestore', by, true)
  })
}

/**
 * The update that puts `sections` in the place of what they said; others stay unless `whole`. Keeps the text as it
 * stood as a version of `kind`.
 */
export function rewritten(
  db: Database,
  id: PaperId,
  sections: ReadonlyMap<string, Content>,
  kind: VersionKind,
  by: ActedBy,
  whole: boolean,
): Rewriting | Refusal {
  const found = paperOfCase(db, id)
  if (isRefusal(found)) return found
  const locked = whyLocked(found.paper)
  if (locked !== null) return locked
  const template = templateOfPaper(db, found.paper)
  const text = openText(db, id, template)
  if (text === null) return refuse('draft.textReplaced')
  const before = keepAsItStands(db, id, kind, '', by)
  if (isRefusal(before)) return before
  const scratch = newDocument()
  Y.applyUpdate(scratch, Y.encodeStateAsUpdate(text.document))
  scratch.transact(() => {
    for (const { key } of template.sections) {
      const content = sections.get(key) ?? (whole ? [] : null)
      if (content !== null) replaceContent(sectionFragment(scratch, key), content)
    }
  })
  const update = Y.encodeStateAsUpdate(scratch, Y.encodeStateVector(text.document))
  appendAudit(db, {
    at: by.at,
    actor: by.actor,
    action: kind === 'beforeRestore' ? 'paper.versionRestored' : 'paper.textReplaced',
    subjectKind: 'paper',
    subjectId: id,
    detail: { before: before.hash },
  })
  return { update: Buffer.from(update).toString('base64'), sequence: text.sequence }
}
