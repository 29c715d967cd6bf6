import { inAllLanguages } from '../words.ts'
import { knowledgeEn } from './knowledge/en.ts'
import { knowledgeNb } from './knowledge/nb.ts'
import { knowledgeNn } from './knowledge/nn.ts'

/** The knowledge base of a case: its entries and sources, and what papers make of them. */
export const knowledgeWords = inAllLanguages({ nb: knowledgeNb, nn: knowledgeNn, en: knowledgeEn })
