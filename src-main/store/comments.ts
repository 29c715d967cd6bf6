import type { BlockId, CommentId, PaperId, PersonId, ThreadId } from '#shared/ids.ts'
import { insert, many, one, run, type Database } from './rows.ts'

/** Where a thread hangs: positions move with the text, the quote says what stood there. */
export type Anchor = {
  readonly section: string
  readonly block: BlockId | null
  readonly from: string
  readonly to: string
  readonly quote: string
}

export type Thread = Anchor & {
  readonly id: ThreadId
  readonly paper: PaperId
  readonly createdAt: string
  readonly resolved: { readonly at: string; readonly who: string } | null
}

export type Comment = {
  readonly id: CommentId
  readonly thread: ThreadId
  readonly author: string
  readonly authorId: PersonId | null
  readonly at: string
  readonly text: string
  readonly editedAt: string | null
  readonly deletedAt: string | null
}

type ThreadRow = {
  readonly id: ThreadId
  readonly paper_id: PaperId
  readonly section_key: string
  readonly block_id: BlockId | null
  readonly position_from: string
  readonly position_to: string
  readonly quote: string
  readonly created_at: string
  readonly resolved_at: string | null
  readonly resolved_by: string | null
}

type CommentRow = {
  readonly id: CommentId
  readonly thread_id: ThreadId
  readonly author_id: PersonId | null
  readonly author: string
  readonly at: string
  readonly text: string
  readonly edited_at: string | null
  readonly deleted_at: string | null
}

const rowToThread = (row: ThreadRow): Thread => ({
  id: row.id,
  paper: row.paper_id,
  section: row.section_key,
  block: row.block_id,
  from: row.position_from,
  to: row.position_to,
  quote: row.quote,
  createdAt: row.created_at,
  resolved: row.resolved_at === null ? null : { at: row.resolved_at, who: row.resolved_by ?? '' },
})

const rowToComment = (row: CommentRow): Comment => ({
  id: row.id,
  thread: row.thread_id,
  author: row.author,
  authorId: row.author_id,
  at: row.at,
  text: row.text,
  editedAt: row.edited_at,
  deletedAt: row.deleted_at,
})

/** In the order in which they were begun. */
export function threadsOfPaper(db: Database, paper: PaperId): Thread[] {
  return many(
    db,
    rowToThread,
    'SELECT * FROM comment_thread WHERE paper_id = ? ORDER BY created_at, id',
    paper,
  )
}

export function findThread(db: Database, id: ThreadId): Thread | null {
  return one(db, rowToThread, 'SELECT * FROM comment_thread WHERE id = ?', id)
}

/** Those of all threads of a paper, oldest first; with those that were taken away. */
export function commentsOfPaper(db: Database, paper: PaperId): Comment[] {
  const sql = `SELECT c.* FROM comment c JOIN comment_thread t ON t.id = c.thread_id
    WHERE t.paper_id = ? ORDER BY c.at, c.id`
  return many(db, rowToComment, sql, paper)
}

export function findComment(db: Database, id: CommentId): Comment | null {
  return one(db, rowToComment, 'SELECT * FROM comment WHERE id = ?', id)
}

export function insertThread(db: Database, thread: Thread): void {
  insert(db, 'comment_thread', {
    id: thread.id,
    paper_id: thread.paper,
    section_key: thread.section,
    block_id: thread.block,
    position_from: thread.from,
    position_to: thread.to,
    quote: thread.quote,
    created_at: thread.createdAt,
    resolved_at: thread.resolved?.at ?? null,
    resolved_by: thread.resolved?.who ?? null,
  })
}

export function insertComment(db: Database, comment: Comment): void {
  insert(db, 'comment', {
    id: comment.id,
    thread_id: comment.thread,
    author_id: comment.authorId,
    author: comment.author,
    at: comment.at,
    text: comment.text,
    edited_at: comment.editedAt,
    deleted_at: comment.deletedAt,
  })
}

export function rewriteComment(db: Database, id: CommentId, text: string, at: string): void {
  run(db, 'UPDATE comment SET text = ?, edited_at = ? WHERE id = ?', text, at, id)
}

/** Taken away at an instant, or brought back by null. */
export function setCommentDeleted(db: Database, id: CommentId, at: string | null): void {
  run(db, 'UPDATE comment SET deleted_at = ? WHERE id = ?', at, id)
}

export function setResolved(db: Database, id: ThreadId, resolved: Thread['resolved']): void {
  const sql = 'UPDATE comment_thread SET resolved_at = ?, resolved_by = ? WHERE id = ?'
  run(db, sql, resolved?.at ?? null, resolved?.who ?? null, id)
}

/** Puts another state of a comment in the place of the one that stands. */
export function putComment(db: Database, { id, text, editedAt, deletedAt }: Comment): void {
  const sql = 'UPDATE comment SET text = ?, edited_at = ?, deleted_at = ? WHERE id = ?'
  run(db, sql, text, editedAt, deletedAt, id)
}

/** When the comments of a thread were begun. */
export function commentTimes(db: Database, thread: ThreadId): string[] {
  return many(
    db,
    (row: { readonly at: string }) => row.at,
    'SELECT at FROM comment WHERE thread_id = ?',
    thread,
  )
}
