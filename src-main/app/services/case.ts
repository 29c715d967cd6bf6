import type { caseCalls } from '#shared/contract/case.ts'
import { listCases } from '../../store/cases.ts'
import type { ServicesOf } from '../../router/services.ts'
import type { Session } from '../session.ts'

/** Cases: lists, facts, papers, history. */
export function caseServices(session: Session): Partial<ServicesOf<keyof typeof caseCalls>> {
  return {
    'case.list': ({ offset, limit }) => {
      const all = listCases(session.db())
      const rows = all
        .slice(offset, offset + limit)
        .map(({ id, caseNumber, title, state, course, updatedAt, disclosure }) => ({
          id,
          caseNumber,
          title,
          state,
          course,
          officer: '',
          nextMeeting: null,
          exempt: disclosure !== null,
          updatedAt,
        }))
      return { total: all.length, all: all.length, rows }
    },
  }
}
