import { refuse } from '../../refusal.ts'
import type { Refusal } from '../../refusal.ts'
import type { PaperTemplate, TemplateSection } from './paper.ts'

/** Letters and digits from a letter on: keys stand in file names, citations and the store. */
const keyForm = /^[a-zA-Z][a-zA-Z0-9]{0,59}$/

/** Sections that the rules look for by role, of which a paper has one at most. */
const singleRoles = ['proposal', 'summary', 'changes'] as const

type Changed = Pick<PaperTemplate, 'kind' | 'sections'>

/**
 * Whether a template may be changed so. Keys are what ties a paper's text to its place: one that papers use may
 * neither vanish nor change its role, or text would stand nowhere. A paper for decision carries a proposal
 * (koml. § 13-1 tredje ledd).
 */
export function checkTemplate(
  before: Changed,
  after: Changed,
  used: ReadonlyMap<string, number>,
): Refusal | null {
  if (after.kind !== before.kind) return refuse('template.kindStays')
  const keys = after.sections.map(({ key }) => key)
  const bad = keys.find((key) => !keyForm.test(key))
  if (bad !== undefined) return refuse('template.badKey', { key: bad })
  const twice = keys.find((key, index) => keys.indexOf(key) !== index)
  if (twice !== undefined) return refuse('template.keyTwice', { key: twice })
  for (const role of singleRoles) {
    const those = after.sections.filter((each) => each.role === role)
    if (those.length > 1) return refuse('template.roleTwice', { title: those[1]?.title.nb ?? '' })
  }
  if (after.kind === 'decision' && !after.sections.some(({ role }) => role === 'proposal'))
    return refuse('template.withoutProposal', {}, 'koml. § 13-1 tredje ledd')
  return checkUsed(before.sections, after.sections, used)
}

function checkUsed(
  before: readonly TemplateSection[],
  after: readonly TemplateSection[],
  used: ReadonlyMap<string, number>,
): Refusal | null {
  for (const section of before) {
    const papers = used.get(section.key) ?? 0
    if (papers === 0) continue
    const kept = after.find(({ key }) => key === section.key)
    if (kept === undefined) return refuse('template.keyInUse', { title: section.title.nb, papers })
    if (kept.role !== section.role) return refuse('template.roleStays', { title: section.title.nb, papers })
  }
  return null
}

/** A template as it came with the program, with the sections of its own that papers use kept at the end. */
export function restoredTemplate<T extends PaperTemplate>(
  standing: T,
  standard: Pick<PaperTemplate, 'name' | 'pageBudget' | 'sections'>,
  used: ReadonlyMap<string, number>,
): T {
  const own = standing.sections.filter(
    ({ key }) => (used.get(key) ?? 0) > 0 && !standard.sections.some((each) => each.key === key),
  )
  const { name, pageBudget } = standard
  return { ...standing, name, pageBudget, sections: [...standard.sections, ...own] }
}
