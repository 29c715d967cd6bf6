import type { Language } from '../domain/municipality/municipality.ts'
import { nb } from './packet/nb.ts'
import { nn } from './packet/nn.ts'
import type { PacketWords } from './packet/words.ts'

export type { PacketWords } from './packet/words.ts'

/** Wording of a packet in the language of the document. */
export const packetWords: Readonly<Record<Language, PacketWords>> = { nb, nn }
