import type { CaseFacts } from '#shared/bundle/case-facts.ts'
import type { PaperId } from '#shared/ids.ts'
import {
  commentTimes,
  findComment,
  findThread,
  insertComment,
  insertThread,
  putComment,
  setResolved,
} from '../../store/comments.ts'
import type { Comment } from '../../store/comments.ts'
import type { Database } from '../../store/rows.ts'

/**
 * Merges threads and comments by id; of a comment that both have, the one that was touched last stands. A thread is
 * done with where either has said so and nobody has answered since.
 */
export function mergeComments(
  db: Database,
  { threads, comments }: CaseFacts,
  papers: ReadonlySet<PaperId>,
): { readonly added: number; readonly changed: number } {
  const own = threads.filter(({ paper }) => papers.has(paper))
  for (const thread of own) if (findThread(db, thread.id) === null) insertThread(db, thread)
  const within = new Set(own.map(({ id }) => id))
  let [added, changed] = [0, 0]
  for (const comment of comments.filter(({ thread }) => within.has(thread))) {
    const standing = findComment(db, comment.id)
    if (standing === null) {
      insertComment(db, comment)
      added += 1
    } else if (touchedAt(comment) > touchedAt(standing) && standing.thread === comment.thread) {
      putComment(db, {
        ...standing,
        text: comment.text,
        editedAt: comment.editedAt,
        deletedAt: comment.deletedAt,
      })
      changed += 1
    }
  }
  for (const { id, resolved } of own) {
    if (resolved === null || findThread(db, id)?.resolved !== null) continue
    if (lastWordIn(db, id, comments) <= resolved.at) setResolved(db, id, resolved)
  }
  return { added, changed }
}

const touchedAt = ({ at, editedAt, deletedAt }: Pick<Comment, 'at' | 'editedAt' | 'deletedAt'>): string =>
  [at, editedAt ?? '', deletedAt ?? ''].toSorted().at(-1) ?? at

/** When somebody last began a comment in a thread, on either side. */
function lastWordIn(db: Database, thread: Comment['thread'], theirs: CaseFacts['comments']): string {
  const here = commentTimes(db, thread)
  const there = theirs.filter((each) => each.thread === thread).map(({ at }) => at)
  return [...here, ...there].toSorted().at(-1) ?? ''
}
