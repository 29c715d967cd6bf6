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

/** Whom a proposal names, as it says it, and the officer that this is. */
export const responsibles: Readonly<Record<string, string>> = {
  økonomirådgiver: 'economy-adviser',
  arealplanlegger: 'planner',
  eiendomsforvalter: 'property-manager',
  'ingeniør, vann og avløp': 'water-engineer',
  'kommunalsjef for samfunnsutvikling': 'head-of-development',
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
  return { kind: 'PS', case: subjectOf(prose, year, sequence), paper: paper(prose, year), attachments }
}

/** One point in three says who does it, and until when. */
function task(prose: Prose, year: number): string {
  if (prose.number(3) > 0) return ''
  const due = `${year + prose.number(2)}-${prose.pick(['03', '06', '09', '12'])}-01`
  return ` {{ansvar: ${prose.pick(Object.keys(responsibles))}; frist: ${due}; til: formannskapet}}`
}

function paper(prose: Prose, year: number): DemoPaper {
  const points = Array.from(
    { length: 2 + prose.number(3) },
    (_, at) => `${at + 1}. ${prose.sentence()}${task(prose, year)}`,
  )
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
