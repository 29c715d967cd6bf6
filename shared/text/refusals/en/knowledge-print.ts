import type { knowledgePrintRefusals as nb } from '../knowledge-print.ts'
import type { Worded } from '../worded.ts'

/** Refusals of printing the knowledge base, in English. */
export const knowledgePrintRefusals: Worded<typeof nb> = {
  'knowledge.empty': (f) => `The knowledge base of case ${f['case']} has no entries to print.`,
  'knowledge.caseExempt': (f) =>
    `Case ${f['case']} is exempt from public access, so its knowledge base cannot be made for everybody. Make the edition for elected members, or lift the exemption.`,
  'knowledge.leak': (f) =>
    `The public edition was not made: ${f['entry'] === undefined ? 'it' : f['entry']} repeats something that stands only in source ${f['source']}, which is exempt from public access. Reword it, or lift the exemption.`,
  'knowledge.themeUnknown': (f) =>
    `Case ${f['case']} has no theme ${f['theme']}. Its themes are ${f['themes']}.`,
  'knowledge.attachedBefore': (f) =>
    `The paper has a knowledge base already, attachment ${f['number']} “${f['title']}”. Say whether it is to be replaced.`,
  'knowledge.laterPaper': (f) =>
    `Attachments are added to the latest paper of the case, and “${f['title']}” is not it.`,
}
