import { inAllLanguages } from '../words.ts'
import { itemWords as en } from './en/item.ts'
import { itemWords as nb } from './nb/item.ts'
import { itemWords as nn } from './nn/item.ts'

/** An item that the meeting deals with: who leads and votes, doors, texts and motions. */
export const sessionItemWords = inAllLanguages({
  nb,
  nn,
  en,
})
