import type { Sentence } from '../refusal-words.ts'

/** Refusals of printing the knowledge base. */
export const knowledgePrintRefusals = {
  'knowledge.empty': (f) => `Kunnskapsgrunnlaget i sak ${f['case']} har ingen oppføringer å trykke.`,
  'knowledge.caseExempt': (f) =>
    `Sak ${f['case']} er unntatt offentlighet, så kunnskapsgrunnlaget kan ikke lages for alle. Lag utgaven for folkevalgte, eller opphev unntaket.`,
  'knowledge.leak': (f) =>
    `Den offentlige utgaven er ikke laget: ${f['entry'] === undefined ? 'den' : f['entry']} gjengir noe som bare står i kilden ${f['source']}, og den er unntatt offentlighet. Skriv det om, eller opphev unntaket.`,
  'knowledge.themeUnknown': (f) =>
    `Sak ${f['case']} har ikke noe tema ${f['theme']}. Temaene er ${f['themes']}.`,
  'knowledge.attachedBefore': (f) =>
    `Saksframlegget har alt et kunnskapsgrunnlag, vedlegg ${f['number']} «${f['title']}». Si fra om det skal byttes ut.`,
  'knowledge.laterPaper': (f) =>
    `Vedlegg legges til det siste saksframlegget i saken, og «${f['title']}» er ikke det.`,
} as const satisfies Readonly<Record<string, Sentence>>
