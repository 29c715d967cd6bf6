import { sentencesIn } from '../language/sentences.ts'
import { asksForWork, decidesAtOnce, takesNote } from './point-patterns.ts'

/**
 * What a point of a decision asks for: `noted` takes something to note, `decides` is carried out by being said
 * («Planen vedtas.»), `demands` asks for work. What is not recognised demands: it is never lost in silence
 * (koml. § 13-1 fjerde ledd).
 */
export type PointKind = 'noted' | 'decides' | 'demands'

/** Lower case, one space between words: what the patterns read. */
export const foldedPoint = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[\s\u00a0\u202f]+/gu, ' ')
    .trim()

/** What a point asks for. One that names a task in the proposal demands, whatever it says (koml. § 13-1 fjerde ledd). */
export function pointKind(text: string, hasTask = false): PointKind {
  if (hasTask) return 'demands'
  const kinds = new Set(
    sentencesIn(text).map(({ from, to }) => kindOfSentence(foldedPoint(text.slice(from, to)))),
  )
  if (kinds.has('demands')) return 'demands'
  if (kinds.has('decides')) return 'decides'
  return kinds.has('noted') ? 'noted' : 'demands'
}

/** null for what says nothing of it: «Hjemmel er kommuneloven § 5-3.» */
function kindOfSentence(sentence: string): PointKind | null {
  const rest = sentence.replace(takesNote, '')
  if (asksForWork.test(rest)) return 'demands'
  if (rest !== sentence) return 'noted'
  return decidesAtOnce.test(sentence) ? 'decides' : null
}
