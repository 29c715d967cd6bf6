import { join } from 'node:path'
import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import type { IsoDate } from '#shared/domain/calendar/dates.ts'
import { plainText } from '#shared/document/text.ts'
import type { CaseId } from '#shared/ids.ts'
import type { Case } from '#shared/domain/case/case.ts'
import { progressPageHtml } from '../exchange/html/progress-page.ts'
import type { ProgressPage } from '../exchange/html/progress-page.ts'
import { slug } from '../exchange/html/slug.ts'
import { findCase, readingsOfCase } from '../store/cases.ts'
import { decisionsOfItem } from '../store/decisions.ts'
import { hearingsOfCase } from '../store/hearings.ts'
import { findCommittee, getMunicipality } from '../store/municipality.ts'
import { findPaper } from '../store/papers.ts'
import { caseIsExempt, publicItemsOfCase } from '../store/public-course.ts'
import type { PublicItem } from '../store/public-course.ts'
import type { Database } from '../store/rows.ts'
import type { Store } from '../store/store.ts'
import { progressView } from './case-views/progress-view.ts'
import { webScan } from './web/scan-web-file.ts'
import { secretNamesOfCase } from './web/secret-names-of-case.ts'
import { styleFiles } from './web/style-files.ts'
import { checkWebFolder, writeWebFolder } from './web/web-folder.ts'

export type ProgressWork = {
  readonly today: IsoDate
  readonly signal: AbortSignal
  readonly progress: (step: string, done: number, total: number) => void
}

const kind = 'saksklar-framdriftsplan'
const pagePath = 'index.html'

/**
 * The public page of a case's progress plan, in a folder of its own below `parent`; gives the page's path. Made
 * from what anybody may read, and looked through before it is put there. Refuses an exempt case
 * (`progress.exempt`) and with `web.*`; then nothing is written.
 */
export async function exportProgress(
  store: Store,
  id: CaseId,
  parent: string,
  work: ProgressWork,
): Promise<{ readonly path: string } | Refusal> {
  const page = progressPageOf(store.db, id, work.today)
  if (isRefusal(page)) return page
  const folder = join(parent, `framdriftsplan-${slug(page.caseNumber) || 'sak'}`)
  const refused = checkWebFolder(folder, kind)
  if (refused !== null) return refused
  const files = new Map<string, Uint8Array>([
    [pagePath, Buffer.from(progressPageHtml(page), 'utf8')],
    ...(await styleFiles()),
  ])
  const scan = webScan(secretNamesOfCase(store.db, id, page), { signal: work.signal })
  let scanned = 0
  const unwritten = await writeWebFolder(
    folder,
    files,
    async (path, bytes) => {
      work.signal.throwIfAborted()
      work.progress('scan', (scanned += 1), files.size + 1)
      return scan(path, bytes)
    },
    kind,
  )
  return unwritten ?? { path: join(folder, pagePath) }
}

/** What the page says on a day; nothing that is exempt is read for it. */
export function progressPageOf(db: Database, id: CaseId, today: IsoDate): ProgressPage | Refusal {
  const file = findCase(db, id)
  const municipality = getMunicipality(db)
  if (file === null || municipality === null) return refuse('case.gone')
  if (caseIsExempt(db, id)) return refuse('progress.exempt', {}, 'koml. § 11-3 tredje ledd')
  const view = progressView(db, id, today)
  if (isRefusal(view)) return view
  const items = publicItemsOfCase(db, id, today)
  const open = new Set(items.map(({ committee, date }) => `${committee} ${date}`))
  const { name, address, email, phone } = municipality
  const hearing = hearingsOfCase(db, id).at(-1)
  return {
    language: file.language,
    municipality: { name, address, email, phone },
    caseNumber: file.caseNumber,
    title: file.title,
    about: aboutCase(db, items),
    committees: committeesOf(db, file),
    milestones: view.milestones.map(({ meeting, ...milestone }) => ({
      name: milestone.name,
      plannedFrom: milestone.plannedFrom,
      plannedTo: milestone.plannedTo,
      status: milestone.status,
      completedOn: milestone.completedOn,
      // a meeting whose item is exempt is not told of either
      meeting: meeting !== null && open.has(`${meeting.committee} ${meeting.date}`) ? meeting : null,
    })),
    hearing: hearing === undefined ? null : { opensOn: hearing.opensOn, closesOn: hearing.closesOn },
    papers: items.map((item) => ({
      stage: item.stage,
      committee: item.committee,
      date: item.date,
      number: item.number,
      title: item.title,
      decision: decidedBy(db, item, today),
    })),
    contacts: view.contacts.map(asContact),
    updatedOn: today,
  }
}

type Contact = ProgressPage['contacts'][number]
const asContact = ({ part, name, role, email, phone }: Contact): Contact => ({
  part,
  name,
  role,
  email,
  phone,
})

function decidedBy(
  db: Database,
  item: PublicItem,
  today: IsoDate,
): ProgressPage['papers'][number]['decision'] {
  if (item.closed) return null
  const made = decisionsOfItem(db, item.item).find(({ madeOn }) => madeOn <= today)
  return made === undefined ? null : { kind: made.kind, points: made.points }
}

/** The summary of the first open paper says what the case is; later ones say what happened to it. */
function aboutCase(db: Database, items: readonly PublicItem[]): readonly string[] {
  for (const { paper, closed } of items) {
    const summary = closed ? undefined : findPaper(db, paper)?.sections.find(({ key }) => key === 'summary')
    const lines = plainText(summary?.content ?? [])
      .split('\n')
      .filter((line) => line.trim() !== '')
    if (lines.length > 0) return lines
  }
  return []
}

function committeesOf(db: Database, file: Case): readonly string[] {
  const ids = new Set(readingsOfCase(db, file.id).map(({ committee }) => committee))
  return [...ids].flatMap((id) => findCommittee(db, id)?.name ?? [])
}
