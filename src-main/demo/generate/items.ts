import type { DemoAttachment, DemoItem, DemoPaper, SectionKey } from '../content/types.ts'
import type { Prose } from './prose.ts'
import { subjectOf } from './subjects.ts'

/** Paragraphs of each section: about eighty blocks in a paper. */
const lengths: Partial<Record<SectionKey, number>> = {
  summary: 2,
  background: 12,
  facts: 24,
  legalBasis: 4,
  assessment: 20,
  alternatives: 5,
  economy: 7,
  climate: 3,
  conclusion: 3,
}

/** A case for decision with a paper of ordinary length and nine attachments out of `files`. */
export function generatedItem(
  prose: Prose,
  {
    year,
    sequence,
    attachments,
  }: { readonly year: number; readonly sequence: number; readonly attachments: readonly DemoAttachment[] },
): DemoItem {
  return { kind: 'PS', case: subjectOf(prose, year, sequence), paper: paper(prose), attachments }
}

function paper(prose: Prose): DemoPaper {
  const points = Array.from({ length: 2 + prose.number(3) }, (_, at) => `${at + 1}. ${prose.sentence()}`)
  const sections = Object.entries(lengths).map(([key, length]) => [
    key,
    Array.from({ length }, () => prose.paragraph()).join('\n'),
  ])
  return {
    language: 'nb',
    sections: { proposal: points.join('\n'), ...Object.fromEntries(sections) } as DemoPaper['sections'],
  }
}

const attachmentTitles = [
  'Kart',
  'Kostnadsoverslag',
  'Uttalelse fra fylkeskommunen',
  'Notat',
  'Tegninger',
  'Tidligere vedtak',
  'Risikovurdering',
  'Søknad',
  'Merknader',
]

/** Titles of a case's attachments, each an object of its own: that is how the builders know them. */
export function generatedAttachments(count: number): readonly DemoAttachment[] {
  return Array.from({ length: count }, (_, at) => ({
    title: attachmentTitles[at % attachmentTitles.length] ?? 'Vedlegg',
    form: 'document' as const,
    language: 'nb' as const,
    body: '',
  }))
}
