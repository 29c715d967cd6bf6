import { mostListed } from '#shared/domain/language/listable-word.ts'
import type { PaperLanguage } from '#shared/domain/language/spelling.ts'
import { refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import type { TrailAction } from '#shared/text/screen/trail/acts.ts'
import { appendAudit } from '../../store/audit.ts'
import { municipalWords, putMunicipalWord, takeMunicipalWord } from '../../store/municipal-words.ts'
import type { Database } from '../../store/rows.ts'
import type { Store } from '../../store/store.ts'
import type { ActedBy } from '../acted-by.ts'

/** Puts words on the municipality's list; gives those that did not stand there. Refuses `language.listFull`. */
export function addMunicipalWords(
  store: Store,
  language: PaperLanguage,
  words: readonly string[],
  by: ActedBy,
): readonly string[] | Refusal {
  return store.transaction((db) => {
    const held = new Set(municipalWords(db, language).map(({ word }) => word))
    const added = words.filter((word) => !held.has(word))
    if (held.size + added.length > mostListed) return refuse('language.listFull', { limit: mostListed })
    for (const word of added) putMunicipalWord(db, language, { word, addedBy: by.actor, addedOn: by.today })
    audit(db, by, 'words.added', language, added.length)
    return added
  })
}

/** Takes words off the municipality's list; gives those that stood there. */
export function removeMunicipalWords(
  store: Store,
  language: PaperLanguage,
  words: readonly string[],
  by: ActedBy,
): readonly string[] | Refusal {
  return store.transaction((db) => {
    const removed = words.filter((word) => takeMunicipalWord(db, language, word))
    audit(db, by, 'words.removed', language, removed.length)
    return removed
  })
}

/** How many, never which: a word may be somebody's name, and names must be deletable. */
function audit(db: Database, by: ActedBy, action: TrailAction, language: PaperLanguage, words: number): void {
  if (words === 0) return
  appendAudit(db, {
    at: by.at,
    actor: by.actor,
    action,
    subjectKind: 'wordList',
    subjectId: language,
    detail: { words },
  })
}
