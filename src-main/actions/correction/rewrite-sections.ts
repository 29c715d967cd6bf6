import type { IdSource, SectionId } from '#shared/ids.ts'
import type { Content } from '#shared/document/model.ts'
import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import type { Case } from '#shared/domain/case/case.ts'
import type { CasePaper, PaperSection } from '#shared/domain/paper/paper.ts'
import { meansSection, splitSections } from '../../exchange/markdown/read-markdown.ts'
import type { TitledSection } from '../../exchange/markdown/read-markdown.ts'
import { writeMarkdown } from '../../exchange/markdown/write-markdown.ts'
import type { Database } from '../../store/rows.ts'
import { numbersOf, readSection, sectionsFor, understood } from './paper-text.ts'
import type { SectionSource } from './paper-text.ts'

/** How a paper's text is put right. `section` is a key or a title; null means any, or all that the text names. */
export type Rewriting =
  | { readonly kind: 'whole'; readonly source: SectionSource; readonly section: string | null }
  | {
      readonly kind: 'phrase'
      readonly before: string
      readonly after: string
      readonly section: string | null
    }

/**
 * The sections of a paper with what is put right. Refuses with `correct.sectionUnknown`, `.unreadableText`,
 * `.needsSection`, `.phraseNotFound` and `.phraseInSeveralPlaces`.
 */
export function rewriteSections(
  db: Database,
  file: Case,
  paper: CasePaper,
  rewriting: Rewriting,
  newId: IdSource,
): readonly PaperSection[] | Refusal {
  const known = sectionsFor(db, paper)
  const section = rewriting.section === null ? null : findSection(known, rewriting.section)
  if (isRefusal(section)) return section
  const sources =
    rewriting.kind === 'phrase'
      ? withPhrase(db, file, paper, known, section, rewriting)
      : wholeSources(rewriting.source, section, known)
  if (isRefusal(sources)) return sources
  const numbers = numbersOf(db, file)
  let sections = paper.sections
  for (const [key, source] of sources) {
    const before = sections.find((each) => each.key === key)
    const content = readSection(before?.content ?? [], source, numbers, newId)
    if (isRefusal(content)) return content
    const made = { id: before?.id ?? newId<SectionId>(), key, content }
    sections =
      before === undefined ? [...sections, made] : sections.map((each) => (each.key === key ? made : each))
  }
  return sections
}

type Sources = ReadonlyMap<string, SectionSource>

function findSection(known: readonly TitledSection[], word: string): TitledSection | Refusal {
  const found = known.find((each) => meansSection(each, word))
  return (
    found ??
    refuse('correct.sectionUnknown', { word, candidates: known.map(({ title }) => title).join(', ') })
  )
}

/** One section's text, or a text with a `# title` over each section that it holds. */
function wholeSources(
  source: SectionSource,
  section: TitledSection | null,
  known: readonly TitledSection[],
): Sources | Refusal {
  if (section !== null) return new Map([[section.key, source]])
  if (!('text' in source))
    return refuse('correct.needsSection', { candidates: known.map(({ title }) => title).join(', ') })
  const parts = understood(() => splitSections(source.text, known))
  if (isRefusal(parts)) return parts
  if (parts.size === 0)
    return refuse('correct.needsSection', { candidates: known.map(({ title }) => title).join(', ') })
  return new Map([...parts].map(([key, text]) => [key, { text }]))
}

/** The section that holds the phrase, with the other in its place. It must stand in one place only. */
function withPhrase(
  db: Database,
  file: Case,
  paper: CasePaper,
  known: readonly TitledSection[],
  section: TitledSection | null,
  { before, after }: Extract<Rewriting, { kind: 'phrase' }>,
): Sources | Refusal {
  const numbers = numbersOf(db, file)
  const wanted = phrasePattern(before)
  const places = paper.sections
    .filter(({ key }) => section === null || key === section.key)
    .flatMap(({ key, content }) => {
      const text = written(content, numbers)
      return [...text.matchAll(wanted)].map((match) => ({
        key,
        text,
        at: match.index,
        length: match[0].length,
      }))
    })
  const [place, ...others] = places
  if (place === undefined) return refuse('correct.phraseNotFound', { phrase: before })
  if (others.length > 0) {
    const titles = known
      .filter(({ key }) => places.some((each) => each.key === key))
      .map(({ title }) => title)
    return refuse('correct.phraseInSeveralPlaces', {
      phrase: before,
      places: places.length,
      sections: [...new Set(titles)].join(', '),
    })
  }
  const { key, text, at, length } = place
  return new Map([[key, { text: text.slice(0, at) + after + text.slice(at + length) }]])
}

const written = (content: Content, numbers: ReturnType<typeof numbersOf>): string =>
  writeMarkdown(content, numbers).join('\n\n')

/**
 * Any space is as good as another: nobody types the non-breaking one of «74 000 kroner». And signs that the text
 * writes with a backslash are looked for without.
 */
function phrasePattern(phrase: string): RegExp {
  const parts = phrase.trim().split(/\s+/)
  const sign = (found: string): string => (/[\\*[\]{<^]/.test(found) ? `\\\\?\\${found}` : `\\${found}`)
  return new RegExp(parts.map((part) => part.replace(/[.*+?^${}()|[\]\\<]/g, sign)).join('[^\\S\\n]+'), 'g')
}
