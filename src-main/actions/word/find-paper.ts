import type { CasePaper } from '#shared/domain/paper/paper.ts'
import type { PaperId } from '#shared/ids.ts'
import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { findPaper, papersOfCase } from '../../store/papers.ts'
import type { Database } from '../../store/rows.ts'
import { findCaseByWord } from '../find-subject.ts'

/**
 * The paper that a word means in a terminal: its id, or a case by number, of which it is the latest; `which` is then
 * the id of another of its papers, or the end of that, for ids of one day begin alike. Refuses with `word.noPaper`
 * and `case.ambiguous`.
 */
export function findPaperByWord(db: Database, word: string, which: string | null): CasePaper | Refusal {
  const own = findPaper(db, word.trim().toLowerCase() as PaperId)
  if (own !== null) return own
  const file = findCaseByWord(db, word)
  if (isRefusal(file)) return file.code === 'case.unknown' ? refuse('word.noPaper', { word }) : file
  const papers = papersOfCase(db, file.id)
  if (which === null) return papers.at(-1) ?? refuse('word.noPaper', { word })
  const wanted = which.trim().toLowerCase()
  const [only, ...others] = papers.filter(({ id }) => wanted.length >= 4 && id.endsWith(wanted))
  const found = papers.find(({ id }) => id === wanted) ?? (others.length === 0 ? only : undefined)
  return found ?? refuse('word.noPaper', { word: which })
}
