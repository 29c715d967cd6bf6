import type { PaperKind, PaperTemplate, TemplateSection } from './paper.ts'
import { standardSections } from './standard-sections.ts'

/** A template as it comes with the application; a workspace gives it an id of its own. */
export type StandardTemplate = Omit<PaperTemplate, 'id'>

/** Picks sections in printed order; those named in `required` must be filled. */
function pick(keys: readonly string[], required: readonly string[]): readonly TemplateSection[] {
  return standardSections
    .filter(({ key }) => keys.includes(key))
    .map((section) => Object.assign({ required: required.includes(section.key) }, section))
}

const everything = standardSections.map(({ key }) => key)

/** Question and answer stand in one text: nobody votes over them (koml. § 11-2 fjerde ledd). */
const questionAndAnswer: TemplateSection = {
  key: 'facts',
  role: 'text',
  title: { nb: 'Spørsmål og svar', nn: 'Spørsmål og svar' },
  guidance: {
    nb: 'Spørsmålet slik det ble stilt, hvem som stilte det og når, og svaret.',
    nn: 'Spørsmålet slik det vart stilt, kven som stilte det og når, og svaret.',
  },
  required: true,
  wordLimit: null,
  material: false,
}

/**
 * The three standard templates, one for each kind of paper (domain.md §7; koml. § 13-1 tredje ledd).
 * `changes` is not required by its flag: completeness asks for it at the second reading alone.
 */
export const standardTemplates: Readonly<Record<PaperKind, StandardTemplate>> = {
  decision: {
    name: 'Saksframlegg',
    kind: 'decision',
    pageBudget: 10,
    sections: pick(everything, ['proposal', 'summary', 'facts', 'assessment', 'economy']),
  },
  information: {
    name: 'Orientering',
    kind: 'information',
    pageBudget: 5,
    sections: pick(
      ['proposal', 'summary', 'background', 'facts', 'knowledge', 'assessment'],
      ['proposal', 'facts'],
    ),
  },
  question: { name: 'Forespørsel', kind: 'question', pageBudget: 3, sections: [questionAndAnswer] },
}
