import type { Output } from '#shared/contract/index.ts'
import type { ShownCause } from '#shared/contract/changes.ts'
import { redlinePaper } from '#shared/document/redline/paper.ts'
import type { MaterialChange } from '#shared/domain/hearing/new-hearing.ts'
import type { CaseId, PersonId } from '#shared/ids.ts'
import { refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { findCase } from '../../store/cases.ts'
import { findPerson } from '../../store/municipality.ts'
import { newHearingAssessments } from '../../store/new-hearing.ts'
import type { Database } from '../../store/rows.ts'
import { findTemplate } from '../../store/templates.ts'
import { shownCauses } from '../changes/read-causes.ts'
import { idsOf } from '../packet/causes-of-blocks.ts'
import { changesThatMatter, fingerprintOf, heardAndProposed } from './standing.ts'
import type { HeardAndProposed } from './standing.ts'

type NewHearing = NonNullable<Output<'newHearing.get'>>

/** What was heard beside what is proposed now, section by section, and what was found of it. Refuses with `case.gone`. */
export function readNewHearing(db: Database, id: CaseId): Output<'newHearing.get'> | Refusal {
  if (findCase(db, id) === null) return refuse('case.gone')
  const compared = heardAndProposed(db, id)
  if (compared === null) return null
  const changes = changesThatMatter(db, compared)
  const print = fingerprintOf(changes)
  const assessments = newHearingAssessments(db, id).map(
    ({ id: assessment, at, actor, needed, reason, changes: seen }) => ({
      id: assessment,
      at,
      needed,
      reason,
      who: findPerson(db, actor as PersonId)?.name ?? actor,
      upToDate: seen === print,
    }),
  )
  return {
    paper: compared.proposed.id,
    frozen: compared.proposed.state === 'frozen',
    sections: bySection(db, compared, changes),
    material: changes.length,
    upToDate: assessments[0]?.upToDate ?? false,
    assessments,
  }
}

function bySection(
  db: Database,
  { heard, proposed }: HeardAndProposed,
  changes: readonly MaterialChange[],
): NewHearing['sections'] {
  const blocks = redlinePaper(heard.sections, proposed.sections).flatMap((section) => section.blocks)
  const of = shownCauses(db, { file: proposed.case, paper: proposed.id }, blocks)
  const causesOf = (block: MaterialChange['block']): ShownCause[] => {
    const found = blocks.find((each) => idsOf(each).includes(block))
    return found === undefined ? [] : of(found)
  }
  const templates = [proposed, heard].flatMap(({ template }) => findTemplate(db, template)?.sections ?? [])
  const titleOf = (key: string): string =>
    templates.find((section) => section.key === key)?.title[proposed.language] ?? key
  return [...new Set(changes.map(({ section }) => section))].map((key) => ({
    key,
    title: titleOf(key),
    changes: changes
      .filter(({ section }) => section === key)
      .map(({ block, kind, before, after }) => ({
        block,
        kind,
        heard: before,
        proposed: after,
        causes: causesOf(block),
      })),
  }))
}
