import type { Output } from '#shared/contract/index.ts'
import { courseTemplate } from '#shared/domain/case/course-template.ts'
import type { CaseId } from '#shared/ids.ts'
import { refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { findCase } from '../../store/cases.ts'
import { saidInHearings } from '../../store/council-inputs.ts'
import type { Database } from '../../store/rows.ts'
import { councilStandings } from './standing.ts'
import type { CouncilStanding } from './standing.ts'

type Council = Output<'statement.list'>['councils'][number]

/** Every statutory council with what it said of a case, or that nothing is known. Refuses with `case.gone`. */
export function listStatements(db: Database, id: CaseId): Output<'statement.list'> | Refusal {
  const file = findCase(db, id)
  if (file === null) return refuse('case.gone')
  return {
    heard: courseTemplate(file.template).councilsHeard,
    councils: councilStandings(db, file).map(shown),
    inputs: saidInHearings(db, id, 'members').map(({ id: input, number, sender, receivedOn }) => ({
      id: input,
      number,
      sender,
      receivedOn,
    })),
  }
}

function shown({ committee, name, state, recorded, input, receivedOn, text }: CouncilStanding): Council {
  return {
    committee,
    name,
    state,
    byItself: state !== null && recorded === null,
    input: input === null ? null : { id: input.id, number: input.number },
    receivedOn,
    text: text ?? '',
    recorded:
      recorded === null
        ? null
        : {
            state: recorded.state,
            input: recorded.input,
            receivedOn: recorded.receivedOn,
            text: recorded.text,
          },
  }
}
