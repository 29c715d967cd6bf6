import type { HearingContact, HearingInput } from '#shared/domain/hearing/hearing.ts'
import type { HearingId } from '#shared/ids.ts'
import { many, type Database } from './rows.ts'

/** Who sent an input and how to reach them: read to find somebody who asks what is held on them, and for nothing else. */
export type AnswerOfPerson = Pick<HearingInput, 'id' | 'number' | 'sender' | 'senderKind' | 'receivedOn'> & {
  readonly hearing: HearingId
  readonly caseNumber: string
  readonly title: string
  readonly exempt: boolean
  readonly contact: Omit<HearingContact, 'input'> | null
  /** Names of the files that came with it. */
  readonly files: readonly string[]
}

type Row = Pick<
  AnswerOfPerson,
  'id' | 'number' | 'sender' | 'senderKind' | 'receivedOn' | 'hearing' | 'caseNumber' | 'title'
> & {
  readonly exempt: number
  readonly name: string | null
  readonly address: string
  readonly email: string
  readonly phone: string
  readonly files: string
}

/** Every input, the bin asked too, without what it says. */
export function answersOfPeople(db: Database): AnswerOfPerson[] {
  const sql = `SELECT i.id, i.number, i.sender, i.sender_kind AS senderKind, i.received_on AS receivedOn,
      h.id AS hearing, c.case_number AS caseNumber, c.title,
      coalesce(i.disclosure_id, c.disclosure_id) IS NOT NULL AS exempt,
      k.name, k.address, k.email, k.phone,
      (SELECT json_group_array(file_name) FROM hearing_input_file WHERE input_id = i.id) AS files
    FROM hearing_input i JOIN hearing h ON h.id = i.hearing_id JOIN case_file c ON c.id = h.case_id
      LEFT JOIN hearing_contact k ON k.input_id = i.id ORDER BY i.received_on DESC, i.number`
  const toAnswer = ({ name, address, email, phone, exempt, files, ...row }: Row): AnswerOfPerson => ({
    ...row,
    exempt: exempt === 1,
    contact: name === null ? null : { name, address, email, phone },
    files: JSON.parse(files) as string[],
  })
  return many(db, toAnswer, sql)
}
