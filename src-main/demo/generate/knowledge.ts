import type { CaseId, EntryId, SourceId, ThemeId } from '#shared/ids.ts'
import type { EntryKind, KnowledgeEntry } from '#shared/domain/knowledge/knowledge.ts'
import { saveEntry } from '../../store/knowledge.ts'
import { saveSource, saveTheme } from '../../store/sources.ts'
import { named } from '../build/context.ts'
import type { DemoContext } from '../build/context.ts'
import type { Prose } from './prose.ts'

const themes = ['Folk og tjenester', 'Økonomi og drift', 'Natur og klima', 'Samarbeid og styring']
const kinds: readonly EntryKind[] = ['fact', 'figure', 'challenge', 'possibility', 'document', 'law']
const sourceKinds = ['report', 'statistic', 'law', 'plan', 'web', 'survey'] as const

/** How many entries and sources a heard case's knowledge base has: `{K-1}` to `{K-30}` may be cited. */
export const knowledgeSize = { entries: 30, sources: 8 } as const

/** A case's own knowledge base: themes, sources pinned by their text, entries that lean on them and on each other. */
export function generateKnowledge(context: DemoContext, prose: Prose, file: CaseId, on: string): void {
  const entered = { enteredBy: named(context.persons, 'strategic-adviser'), enteredAt: `${on}T09:00:00.000Z` }
  for (const [index, name] of themes.entries()) {
    const id = context.newId<ThemeId>()
    saveTheme(context.db, { id, case: file, number: index + 1, name })
    context.themes.set(index + 1, id)
  }
  const sources = Array.from({ length: knowledgeSize.sources }, (_, at) => {
    const id = context.newId<SourceId>()
    saveSource(context.db, {
      id,
      case: file,
      number: at + 1,
      kind: prose.pick(sourceKinds),
      title: prose.sentence(),
      author: 'Fylkeskommunen',
      published: on.slice(0, 4),
      url: null,
      accessed: on,
      savedText: prose.paragraph(),
      blob: null,
      fileName: null,
      standing: { kind: 'current' },
      licence: 'NLOD 2.0',
      disclosure: null,
      ...entered,
    })
    return id
  })
  for (let number = 1; number <= knowledgeSize.entries; number++)
    context.entries.set(number, context.newId<EntryId>())
  for (let number = 1; number <= knowledgeSize.entries; number++) {
    const entry = entryOf(context, prose, file, number)
    const passages = [{ source: prose.pick(sources), passage: prose.sentence() }]
    saveEntry(context.db, { ...entry, sources: passages, version: 1, ...entered })
    // one in five was changed before the second reading
    if (number % 5 === 0)
      saveEntry(context.db, {
        ...entry,
        text: prose.paragraph(),
        sources: passages,
        version: 2,
        ...entered,
      })
  }
}

function entryOf(
  context: DemoContext,
  prose: Prose,
  file: CaseId,
  number: number,
): Omit<KnowledgeEntry, 'sources' | 'version' | 'enteredBy' | 'enteredAt'> {
  const kind = prose.pick(kinds)
  const isFigure = kind === 'figure'
  return {
    id: named(context.entries, number),
    case: file,
    theme: named(context.themes, 1 + ((number - 1) % themes.length)),
    number,
    kind,
    title: prose.sentence(),
    text: prose.paragraph(),
    value: isFigure ? prose.number(10_000) : null,
    unit: isFigure ? 'innbyggere' : null,
    asOf: null,
    series: isFigure ? [1, 2, 3, 4].map((at) => ({ label: `kv. ${at}`, value: prose.number(10_000) })) : [],
    dimensions: ['social'],
    links:
      number === 1
        ? []
        : [
            {
              relation: 'supports',
              to: { kind: 'entry', id: named(context.entries, 1 + prose.number(number - 1)) },
            },
          ],
  }
}
