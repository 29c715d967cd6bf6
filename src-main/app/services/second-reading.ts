import type { newHearingCalls } from '#shared/contract/new-hearing.ts'
import type { statementCalls } from '#shared/contract/statements.ts'
import { assessNewHearing } from '../../actions/new-hearing/assess-new-hearing.ts'
import { readNewHearing } from '../../actions/new-hearing/read-new-hearing.ts'
import { listStatements } from '../../actions/statements/list-statements.ts'
import { setStatement } from '../../actions/statements/set-statement.ts'
import type { ServicesOf } from '../../router/services.ts'
import { acting } from '../acting.ts'
import type { Session } from '../session.ts'

/** What must be found out before the second reading: whether to hear anew, and what the statutory councils say. */
export function secondReadingServices(
  session: Session,
): ServicesOf<keyof typeof newHearingCalls | keyof typeof statementCalls> {
  return {
    'newHearing.get': (given) => readNewHearing(session.db(), given.case),
    'newHearing.assess': (given) => assessNewHearing(session.store(), given, acting(session)),
    'statement.list': (given) => listStatements(session.db(), given.case),
    'statement.set': (given) => setStatement(session.store(), given, acting(session)),
  }
}
