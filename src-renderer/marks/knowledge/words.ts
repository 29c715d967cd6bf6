import { knowledgeWords } from '#shared/text/screen/case/knowledge.ts'
import { useText } from '../../api/language.ts'

export type KnowledgeText = (typeof knowledgeWords)['nb']

/** The tab's words in the language of the screen. */
export const useKnowledgeText = (): KnowledgeText => useText(knowledgeWords)
