import type { knowledgePrintRefusals as nb } from '../knowledge-print.ts'
import type { Worded } from '../worded.ts'

/** Refusals of printing the knowledge base, in nynorsk. */
export const knowledgePrintRefusals: Worded<typeof nb> = {
  'knowledge.empty': (f) => `Kunnskapsgrunnlaget i sak ${f['case']} har ingen oppføringar å trykkje.`,
  'knowledge.caseExempt': (f) =>
    `Sak ${f['case']} er unnateken offentlegheit, så kunnskapsgrunnlaget kan ikkje lagast for alle. Lag utgåva for folkevalde, eller opphev unntaket.`,
  'knowledge.leak': (f) =>
    `Den offentlege utgåva er ikkje laga: ${f['entry'] === undefined ? 'ho' : f['entry']} gjev att noko som berre står i kjelda ${f['source']}, og ho er unnateken offentlegheit. Skriv det om, eller opphev unntaket.`,
  'knowledge.themeUnknown': (f) =>
    `Sak ${f['case']} har ikkje noko tema ${f['theme']}. Temaa er ${f['themes']}.`,
  'knowledge.attachedBefore': (f) =>
    `Saksframlegget har alt eit kunnskapsgrunnlag, vedlegg ${f['number']} «${f['title']}». Sei frå om det skal bytast ut.`,
  'knowledge.laterPaper': (f) =>
    `Vedlegg blir lagde til det siste saksframlegget i saka, og «${f['title']}» er ikkje det.`,
}
