import type { Output } from '#shared/contract/index.ts'
import type { CommentId, PaperId, PersonId, ThreadId } from '#shared/ids.ts'
import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import {
  commentsOfPaper,
  findComment,
  findThread,
  insertComment,
  insertThread,
  rewriteComment,
  setCommentDeleted,
  setResolved,
  threadsOfPaper,
} from '../../store/comments.ts'
import type { Anchor, Comment } from '../../store/comments.ts'
import type { Database } from '../../store/rows.ts'
import type { Store } from '../../store/store.ts'
import type { ActedBy } from '../acted-by.ts'
import { paperOfCase } from './locked.ts'

/** Who remarks: a person of the workspace where one is chosen. */
export type RemarkedBy = ActedBy & { readonly person: PersonId | null }

type Threads = Output<'paper.threads'>

/** The threads of a paper that have a comment left, in the order in which they were begun. */
export function listThreads(db: Database, id: PaperId, me: PersonId | null): Threads | Refusal {
  const found = paperOfCase(db, id)
  if (isRefusal(found)) return found
  const comments = commentsOfPaper(db, id).filter(({ deletedAt }) => deletedAt === null)
  return threadsOfPaper(db, id)
    .map(({ id: thread, section, block, from, to, quote, resolved }) => ({
      id: thread,
      section,
      block,
      from,
      to,
      quote,
      resolved,
      comments: comments.filter((comment) => comment.thread === thread).map((comment) => asSeen(comment, me)),
    }))
    .filter((thread) => thread.comments.length > 0)
}

const asSeen = (comment: Comment, me: PersonId | null): Threads[number]['comments'][number] => ({
  id: comment.id,
  who: comment.author,
  mine: isMine(comment, me),
  at: comment.at,
  text: comment.text,
  edited: comment.editedAt !== null,
})

/** What nobody of the workspace is named for, whoever works here may put right. */
const isMine = ({ authorId }: Comment, me: PersonId | null): boolean => authorId === null || authorId === me

/** Begins a thread. A paper that is locked can still be talked about. Refuses with `paper.gone`. */
export function startThread(
  store: Store,
  id: PaperId,
  anchor: Anchor,
  text: string,
  by: RemarkedBy,
): { readonly thread: ThreadId } | Refusal {
  return store.transaction((db) => {
    const found = paperOfCase(db, id)
    if (isRefusal(found)) return found
    const thread = by.newId<ThreadId>()
    insertThread(db, { ...anchor, id: thread, paper: id, createdAt: by.at, resolved: null })
    add(db, thread, text, by)
    return { thread }
  })
}

function add(db: Database, thread: ThreadId, text: string, by: RemarkedBy): CommentId {
  const id = by.newId<CommentId>()
  const written = { at: by.at, text, author: by.actor, authorId: by.person, editedAt: null, deletedAt: null }
  insertComment(db, { id, thread, ...written })
  return id
}

/** Answers in a thread, and opens it again where it was done with. Refuses with `comment.gone`. */
export function reply(
  store: Store,
  thread: ThreadId,
  text: string,
  by: RemarkedBy,
): { readonly comment: CommentId } | Refusal {
  return store.transaction((db) => {
    const found = findThread(db, thread)
    if (found === null) return refuse('comment.gone')
    if (found.resolved !== null) setResolved(db, thread, null)
    return { comment: add(db, thread, text, by) }
  })
}

/** Refuses with `comment.gone`, and with `comment.notYours` for what somebody else wrote. */
export function editComment(store: Store, id: CommentId, text: string, by: RemarkedBy): null | Refusal {
  return own(store, id, by, (db) => rewriteComment(db, id, text, by.at))
}

/** Takes a comment away or brings it back. Refuses as `editComment` does. */
export function removeComment(store: Store, id: CommentId, removed: boolean, by: RemarkedBy): null | Refusal {
  return own(store, id, by, (db) => setCommentDeleted(db, id, removed ? by.at : null))
}

function own(store: Store, id: CommentId, by: RemarkedBy, change: (db: Database) => void): null | Refusal {
  return store.transaction((db) => {
    const comment = findComment(db, id)
    if (comment === null) return refuse('comment.gone')
    if (!isMine(comment, by.person)) return refuse('comment.notYours', { who: comment.author })
    change(db)
    return null
  })
}

/** Marks a thread as done with, or open again. Refuses with `comment.gone`. */
export function resolveThread(store: Store, id: ThreadId, resolved: boolean, by: RemarkedBy): null | Refusal {
  return store.transaction((db) => {
    if (findThread(db, id) === null) return refuse('comment.gone')
    setResolved(db, id, resolved ? { at: by.at, who: by.actor } : null)
    return null
  })
}
