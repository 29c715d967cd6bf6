import { LineRuleType } from 'docx'
import type { IStylesOptions } from 'docx'
import { wordStyles } from '#shared/document/incoming/word-styles.ts'
import type { Language } from '#shared/domain/municipality/municipality.ts'

const ink = '1F3A5F'
const grey = '52606D'

/** The look of the document, in fonts that every Word has; the language is the paper's. */
export function styles(language: Language): IStylesOptions {
  const heading = (size: number, before: number) => ({
    run: { size, bold: true, color: ink, font: 'Calibri' },
    paragraph: { spacing: { before, after: 80, line: 264, lineRule: LineRuleType.AUTO }, keepNext: true },
  })
  const { generated, generatedHeading, task, head } = wordStyles
  return {
    default: {
      document: {
        run: { font: 'Calibri', size: 22, language: { value: language === 'nn' ? 'nn-NO' : 'nb-NO' } },
        paragraph: { spacing: { after: 120, line: 276, lineRule: LineRuleType.AUTO } },
      },
      title: heading(36, 0),
      heading1: heading(28, 320),
      heading2: heading(24, 240),
      heading3: heading(22, 200),
      caption: {
        run: { size: 19, color: grey, italics: false, bold: true },
        paragraph: { spacing: { before: 120, after: 80 } },
      },
      footnoteText: { run: { size: 18 }, paragraph: { spacing: { after: 40, line: 240 } } },
    },
    paragraphStyles: [
      {
        id: 'Quote',
        name: 'Quote',
        basedOn: 'Normal',
        quickFormat: true,
        run: { italics: true, color: grey },
        paragraph: { indent: { left: 425, right: 425 } },
      },
      { id: 'Header', name: 'header', basedOn: 'Normal', run: { size: 18, color: grey } },
      { id: 'Footer', name: 'footer', basedOn: 'Normal', run: { size: 18, color: grey } },
      {
        ...generated,
        basedOn: 'Normal',
        run: { size: 19, color: grey },
        paragraph: { spacing: { after: 60 } },
      },
      { ...generatedHeading, basedOn: 'Heading1', next: generated.id, ...heading(28, 320) },
      { ...task, basedOn: 'Normal', run: { size: 19, color: grey } },
      { ...head, basedOn: 'Normal', run: { bold: true, color: ink, size: 20 } },
    ],
    characterStyles: [
      { ...wordStyles.citation, run: { color: ink, bold: true } },
      { ...wordStyles.inputReference, run: { color: ink, bold: true } },
      { ...wordStyles.responsible },
      { ...wordStyles.due },
      { ...wordStyles.reportTo },
    ],
  }
}
