import type { CommentId, ThreadId, VersionId } from '#shared/ids.ts'
import { addDays } from '#shared/domain/calendar/dates.ts'
import type { CasePaper } from '#shared/domain/paper/paper.ts'
import type { TrailAction } from '#shared/text/screen/trail/acts.ts'
import { appendAudit } from '../../store/audit.ts'
import { insertComment, insertThread } from '../../store/comments.ts'
import { keepVersion } from '../../store/paper-versions.ts'
import { attachmentsOfPaper } from '../../store/attachments.ts'
import { named } from '../build/context.ts'
import type { Town } from './town.ts'

/** Changes of a case's own facts, as officers make them on the way to the agenda. */
const changesOfCase = 8

/**
 * How a paper came about: the versions that were kept on the way, what was remarked in its margin, and the trail of each
 * change of its case and of each file that was attached. `until` is the day it was sent.
 */
export function tellDrafting(town: Town, paper: CasePaper, until: string): void {
  const { context, prose } = town
  const sections = paper.sections.map(({ key, content }) => ({ key, content }))
  const versions = 1 + prose.number(3)
  for (let kept = 1; kept <= versions; kept++) {
    const share = kept / versions
    const at = `${addDays(until, kept - versions - 2)}T14:00:00.000Z`
    keepVersion(
      context.db,
      {
        id: context.newId<VersionId>(),
        paper: paper.id,
        at,
        actor: named(context.persons, 'strategic-adviser'),
        kind: kept === versions ? 'frozen' : 'sitting',
        name: '',
      },
      sections.map(({ key, content }) => ({
        key,
        content: content.slice(0, Math.ceil(content.length * share)),
      })),
    )
  }
  if (prose.number(5) === 0) remark(town, paper, until)
  tellTrail(town, paper, until)
}

function remark({ context, prose }: Town, paper: CasePaper, until: string): void {
  const [section] = paper.sections
  const [block] = section?.content ?? []
  if (section === undefined || block === undefined) return
  const thread = context.newId<ThreadId>()
  const at = `${addDays(until, -4)}T10:00:00.000Z`
  insertThread(context.db, {
    id: thread,
    paper: paper.id,
    section: section.key,
    block: block.attrs.id,
    from: '',
    to: '',
    quote: '',
    createdAt: at,
    resolved: { at: `${until}T08:00:00.000Z`, who: 'kommunedirektør' },
  })
  for (const author of ['kommunedirektør', 'saksbehandler'])
    insertComment(context.db, {
      id: context.newId<CommentId>(),
      thread,
      author,
      authorId: null,
      at,
      text: prose.sentence(),
      editedAt: null,
      deletedAt: null,
    })
}

function tellTrail({ context }: Town, paper: CasePaper, until: string): void {
  const actor = named(context.persons, 'strategic-adviser')
  const tell = (
    days: number,
    action: TrailAction,
    subjectKind: string,
    subjectId: string,
    detail: object,
  ): void => {
    appendAudit(context.db, {
      at: `${addDays(until, -days)}T11:00:00.000Z`,
      actor,
      action,
      subjectKind,
      subjectId,
      detail,
    })
  }
  tell(30, 'case.created', 'case', paper.case, { paper: paper.id })
  for (let change = 1; change <= changesOfCase; change++)
    tell(30 - change, 'case.changed', 'case', paper.case, { fields: ['title'] })
  for (const { id, blob } of attachmentsOfPaper(context.db, paper.id))
    tell(12, 'attachment.added', 'attachment', id, { blob, paper: paper.id })
  for (let written = 1; written <= changesOfCase; written++)
    tell(10 - written, 'paper.written', 'paper', paper.id, { version: paper.version })
  tell(2, 'case.submitForReview', 'case', paper.case, {})
  tell(1, 'case.approve', 'case', paper.case, {})
}
