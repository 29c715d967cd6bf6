import type { Output } from '#shared/contract/index.ts'
import {
  checkInputsOpen,
  checkPlannable,
  daysToAnswer,
  statutoryParties,
} from '#shared/domain/hearing/hearing-plan.ts'
import type { IsoDate } from '#shared/domain/calendar/dates.ts'
import type { CaseId, HearingId, HearingInputId } from '#shared/ids.ts'
import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { findCase } from '../../store/cases.ts'
import { lastHearingImport } from '../../store/hearing-imports.ts'
import { findHearing, hearingsOfCase } from '../../store/hearings.ts'
import { filesOfInput } from '../../store/input-files.ts'
import { inputCount, listInputs } from '../../store/input-rows.ts'
import { listCommittees } from '../../store/municipality.ts'
import type { Database } from '../../store/rows.ts'
import { asExemption } from '../cases/exempt-subject.ts'
import { findOwned } from './keep-input.ts'

/** Period, parties and what may be done, hearing by hearing (`case.gone`). */
export function hearingOfCase(
  db: Database,
  id: CaseId,
  today: IsoDate,
):
  | (Omit<Output<'hearing.get'>, 'fixed' | 'closed'> & { fixed: Refusal | null; closed: Refusal | null })
  | Refusal {
  const file = findCase(db, id)
  if (file === null) return refuse('case.gone')
  return {
    fixed: checkPlannable(file),
    closed: checkInputsOpen(file),
    councils: [...statutoryParties(listCommittees(db))],
    hearings: hearingsOfCase(db, id).map((hearing) => {
      const last = lastHearingImport(db, hearing.id)
      return {
        id: hearing.id,
        opensOn: hearing.opensOn,
        closesOn: hearing.closesOn,
        parties: [...hearing.parties],
        inputs: inputCount(db, hearing.id).inputs,
        daysLeft: daysToAnswer(hearing, today),
        lastImport:
          last === null
            ? null
            : { import: last.id, file: last.fileName, at: last.at, inputs: last.did.inputs.length },
      }
    }),
  }
}

/** The list of a hearing's inputs (`hearing.gone`). */
export function inputList(db: Database, id: HearingId): Output<'hearing.inputs'> | Refusal {
  if (findHearing(db, id) === null) return refuse('hearing.gone')
  return listInputs(db, id).map((row) => ({ ...row, sameAs: [...row.sameAs] }))
}

/** One input with its text and what came in; contact data is not asked for here (`input.gone`). */
export function inputView(db: Database, id: HearingInputId): Output<'input.get'> | Refusal {
  const found = findOwned(db, id)
  if (isRefusal(found)) return found
  const { number, sender, senderKind, receivedOn, late, text, summary, points, disclosure } = found.input
  return {
    id,
    number,
    sender,
    senderKind,
    receivedOn,
    late,
    text,
    summary,
    points: points.map((point) => ({
      number: point.number,
      text: point.text,
      assessment: point.assessment,
      conclusion: point.conclusion,
      change: point.change,
    })),
    disclosure: asExemption(disclosure),
    files: filesOfInput(db, id).map(({ blob: sha256, ...file }) => ({ ...file, sha256 })),
  }
}
