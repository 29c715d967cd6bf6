import type { knowledgeCalls } from '#shared/contract/knowledge.ts'
import { isRefusal, refuse } from '#shared/refusal.ts'
import { settleCitations } from '../../actions/knowledge/citation-notes.ts'
import { entryHistory, entryUsesView } from '../../actions/knowledge/entry-views.ts'
import { createEntry, removeEntry, updateEntry } from '../../actions/knowledge/keep-entry.ts'
import type { KnownBy } from '../../actions/knowledge/keep-entry.ts'
import { setLimit } from '../../actions/knowledge/keep-limit.ts'
import { createSource, removeSource, updateSource } from '../../actions/knowledge/keep-source.ts'
import { createTheme, removeTheme, renameTheme } from '../../actions/knowledge/keep-theme.ts'
import { knowledgeView } from '../../actions/knowledge/knowledge-view.ts'
import { paperSupport } from '../../actions/knowledge/paper-support.ts'
import {
  approvePresentation,
  planPresentation,
  recordSaid,
  removePresentation,
} from '../../actions/knowledge/presentations.ts'
import { presentationsView } from '../../actions/knowledge/presentations-view.ts'
import type { ServicesOf } from '../../router/services.ts'
import { readBlob } from '../../store/blobs.ts'
import { findSource } from '../../store/knowledge.ts'
import { findPerson } from '../../store/municipality.ts'
import { acting } from '../acting.ts'
import type { ServiceParts } from '../services.ts'

/** The knowledge base of a case: entries, sources, themes, and what papers make of them. */
export function knowledgeServices(parts: ServiceParts): ServicesOf<keyof typeof knowledgeCalls> {
  const { session } = parts.workspaces
  const knowing = (): KnownBy => ({ ...acting(session), person: session.me() })
  return {
    'case.knowledge': ({ id }) => knowledgeView(session.db(), id, session.clock.today()),
    'theme.create': ({ case: id, name }) => createTheme(session.store(), id, name, acting(session)),
    'theme.rename': ({ id, name }) => renameTheme(session.store(), id, name, acting(session)),
    'theme.remove': ({ id }) => removeTheme(session.store(), id, acting(session)),
    'entry.create': ({ case: id, ...facts }) => createEntry(session.store(), id, facts, knowing()),
    'entry.update': ({ id, change }) => {
      const changed = updateEntry(session.store(), id, change, knowing())
      if (isRefusal(changed)) return changed
      const { before, version } = changed
      return { version, before: structuredClone(before) as typeof change }
    },
    'entry.remove': ({ id }) => removeEntry(session.store(), id, acting(session)),
    'entry.uses': ({ id }) => entryUsesView(session.db(), id),
    'entry.history': ({ id }) => entryHistory(session.db(), id),
    'source.create': ({ case: id, ...facts }) =>
      createSource(session.store(), id, { ...facts, blob: null, fileName: null }, knowing()),
    'source.update': ({ id, change }) => updateSource(session.store(), id, change, acting(session)),
    'source.remove': ({ id }) => removeSource(session.store(), id, acting(session)),
    'source.get': ({ id }) => {
      const source = findSource(session.db(), id)
      if (source === null) return refuse('source.gone')
      const { savedText, blob, disclosure, enteredBy, enteredAt } = source
      const name = findPerson(session.db(), enteredBy)?.name ?? ''
      return { savedText, sha256: blob, disclosure, enteredBy: name, enteredAt }
    },
    'source.open': async ({ id }) => {
      const source = findSource(session.db(), id)
      const blob = source?.blob ?? null
      const bytes = blob === null ? null : readBlob(session.db(), blob)
      if (source === null || bytes === null) return refuse('source.gone')
      await session.openPath(parts.copies.write(source.fileName ?? 'kilde', bytes))
      return null
    },
    'knowledge.setLimit': ({ case: id, months }) => setLimit(session.store(), id, months, acting(session)),
    'paper.support': ({ id }) => paperSupport(session.db(), id, session.clock.today()),
    'presentation.list': ({ id }) => presentationsView(session.db(), id),
    'presentation.plan': (given) => planPresentation(session.store(), given, acting(session)),
    'presentation.approve': ({ reading, approved }) =>
      approvePresentation(session.store(), reading, approved, knowing()),
    'presentation.change': ({ reading, ...said }) =>
      recordSaid(session.store(), reading, said, acting(session)),
    'presentation.remove': ({ reading }) => removePresentation(session.store(), reading, acting(session)),
    'citation.settle': ({ paper, places }) => settleCitations(session.store(), paper, places),
  }
}
