import type { Content } from '../../../document/model.ts'
import { passagesIn } from '../passages.ts'
import type { Passage } from '../passages.ts'
import type { Hint, HintOptions } from './hint.ts'
import { hintsIn } from './hints-in.ts'

/** Advice and where it belongs: `from` and `to` count within that run of the block (passages.ts). */
export type PlacedHint = Hint & Pick<Passage, 'block' | 'part'>

/** Advice on a whole section; what is quoted from others is left as it stands. */
export function hintsOfContent(content: Content, options: HintOptions): PlacedHint[] {
  return passagesIn(content)
    .filter(({ quoted }) => !quoted)
    .flatMap(({ block, part, text }) => hintsIn(text, options).map((hint) => ({ ...hint, block, part })))
}
