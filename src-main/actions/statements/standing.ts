import { courseTemplate } from '#shared/domain/case/course-template.ts'
import type { Case } from '#shared/domain/case/case.ts'
import type { Audience } from '#shared/domain/disclosure/projection.ts'
import { isStatutoryCouncil } from '#shared/domain/municipality/committee-rules.ts'
import type { CommitteeId } from '#shared/ids.ts'
import { saidInHearings } from '../../store/council-inputs.ts'
import type { SaidInHearing } from '../../store/council-inputs.ts'
import { statementsOfCase } from '../../store/council-statements.ts'
import type { CouncilStatement } from '../../store/council-statements.ts'
import { listCommittees } from '../../store/municipality.ts'
import type { Database } from '../../store/rows.ts'

/** What is known of a council's view of a case. */
export type CouncilStanding = {
  readonly committee: CommitteeId
  readonly name: string
  readonly state: CouncilStatement['state'] | null
  readonly recorded: CouncilStatement | null
  /** The input that its statement is. */
  readonly input: SaidInHearing | null
  readonly receivedOn: string | null
  /** null where this audience may not read it. */
  readonly text: string | null
}

/**
 * What each statutory council of the municipality said of a case: what is recorded; else its own input to the hearing, known
 * by the sender's name. Nothing for courses on which they are not heard.
 */
export function councilStandings(
  db: Database,
  file: Pick<Case, 'id' | 'template'>,
  audience: Audience = 'members',
): readonly CouncilStanding[] {
  if (!courseTemplate(file.template).councilsHeard) return []
  const said = saidInHearings(db, file.id, audience)
  const recorded = new Map(statementsOfCase(db, file.id).map((each) => [each.committee, each]))
  return listCommittees(db)
    .filter(isStatutoryCouncil)
    .map(({ id, name }) => standingOf({ committee: id, name }, recorded.get(id) ?? null, said))
}

function standingOf(
  council: Pick<CouncilStanding, 'committee' | 'name'>,
  recorded: CouncilStatement | null,
  said: readonly SaidInHearing[],
): CouncilStanding {
  // the last that a council said is what it says
  const own = said.findLast(({ isCouncil, sender }) => isCouncil && sameName(sender, council.name))
  const input = recorded === null ? (own ?? null) : (said.find(({ id }) => id === recorded.input) ?? null)
  const state = recorded?.state ?? (input === null ? null : 'given')
  const text = input === null ? (recorded?.text ?? '') : input.text
  return {
    ...council,
    state,
    recorded,
    input,
    receivedOn: recorded?.receivedOn ?? input?.receivedOn ?? null,
    text,
  }
}

const sameName = (a: string, b: string): boolean =>
  a.trim().toLocaleLowerCase('nb') === b.trim().toLocaleLowerCase('nb')

/**
 * Names of the statutory councils that have neither said anything of a case, nor declined, nor are found not concerned
 * (koml. § 5-12; forskrift om medvirkningsordninger § 2).
 */
export const missingStatements = (db: Database, file: Case): readonly string[] =>
  councilStandings(db, file).flatMap(({ name, state }) => (state === null ? [name] : []))
