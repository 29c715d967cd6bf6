import type { SectionRole } from './paper.ts'

/**
 * Sections as they are printed: the proposal and the summary before all else, in the template's order, then the rest in it.
 * Whoever reads one page of a paper has then read what is asked and why, whatever order a municipality gives its template.
 */
export function summaryFirst<T extends { readonly role: SectionRole }>(sections: readonly T[]): readonly T[] {
  const leads = ({ role }: T): boolean => role === 'proposal' || role === 'summary'
  return [...sections.filter(leads), ...sections.filter((section) => !leads(section))]
}
