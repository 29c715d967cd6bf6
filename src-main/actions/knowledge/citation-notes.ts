import type { ShownTrailNote } from '#shared/contract/knowledge-shapes.ts'
import { trailOf } from '#shared/domain/knowledge/citation-trail.ts'
import type { CitedPlace, CitedTarget } from '#shared/domain/knowledge/citation-trail.ts'
import type { CasePaper } from '#shared/domain/paper/paper.ts'
import type { EntryId, HearingInputId, PaperId } from '#shared/ids.ts'
import { refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { marksOfPaper, placesOfPaper, settleMark } from '../../store/citation-marks.ts'
import { inputsByIds } from '../../store/hearings.ts'
import { entriesByIds } from '../../store/knowledge.ts'
import { paperNaming } from '../../store/paper-places.ts'
import type { Database } from '../../store/rows.ts'
import type { Store } from '../../store/store.ts'
import { findTemplate } from '../../store/templates.ts'

/** Title of a section as the paper prints it; the key of one that its template does not have. */
export function sectionTitles(
  db: Database,
  paper: Pick<CasePaper, 'template' | 'language'>,
): (key: string) => string {
  const sections = findTemplate(db, paper.template)?.sections ?? []
  return (key) => sections.find((section) => section.key === key)?.title[paper.language] ?? key
}

/** The links of a paper that moved or broke since they were made, and that nobody has settled. */
export function citationNotes(db: Database, id: PaperId): readonly ShownTrailNote[] {
  const paper = paperNaming(db, id)
  if (paper === null) return []
  const notes = trailOf(marksOfPaper(db, id), placesOfPaper(db, id))
  if (notes.length === 0) return []
  const labels = labelsOf(
    db,
    notes.map(({ mark }) => mark.target),
  )
  const titleOf = sectionTitles(db, paper)
  const shown = ({ block, sectionKey, excerpt }: CitedPlace): ShownTrailNote['places'][number] => ({
    block,
    section: titleOf(sectionKey),
    sectionKey,
    excerpt,
  })
  return notes.map(({ mark, now, places }) => ({
    paper: id,
    paperTitle: paper.title,
    ...shown(mark),
    target: mark.target,
    label: labels.get(mark.target) ?? '?',
    now,
    places: places.map(shown),
  }))
}

function labelsOf(db: Database, targets: readonly CitedTarget[]): ReadonlyMap<CitedTarget, string> {
  return new Map<CitedTarget, string>([
    ...entriesByIds(db, targets as EntryId[]).map(({ id, number }) => [id, `K-${number}`] as const),
    ...inputsByIds(db, targets as HearingInputId[]).map(({ id, number }) => [id, `I-${number}`] as const),
  ])
}

/** Lets links of a paper be as they have become; gives how many. Refuses with `paper.gone`. */
export function settleCitations(
  store: Store,
  paper: PaperId,
  places: readonly Pick<CitedPlace, 'block' | 'target'>[],
): { readonly settled: number } | Refusal {
  return store.transaction((db): { readonly settled: number } | Refusal => {
    if (paperNaming(db, paper) === null) return refuse('paper.gone')
    return { settled: places.filter((place) => settleMark(db, paper, place)).length }
  })
}
