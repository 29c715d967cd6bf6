import type { CaseId } from '#shared/ids.ts'
import type { Audience } from '#shared/domain/disclosure/projection.ts'
import type { PacketWords } from '#shared/text/packet-words.ts'
import type { AnsweredInput } from '#shared/packet/model.ts'
import { hearingsOfCase, inputsOfHearing } from '../../store/hearings.ts'
import { inputHeads } from '../../store/public-knowledge.ts'
import type { InputHead } from '../../store/public-knowledge.ts'
import type { Database } from '../../store/rows.ts'

/** Every input of the hearings that were over by a date, with what came of it, in the order of arrival. */
export function answeredInputs(
  db: Database,
  file: CaseId,
  audience: Audience,
  date: string,
  words: PacketWords,
): readonly AnsweredInput[] {
  const over = hearingsOfCase(db, file).filter((hearing) => hearing.closesOn < date)
  return over.flatMap(({ id }): readonly AnsweredInput[] =>
    audience === 'members'
      ? inputsOfHearing(db, id).map((input) => answered(input, input.sender, input.summary))
      : inputHeads(db, id).map((head) =>
          answered(head, publicSender(head, words), head.summary ?? words.exemptInput),
        ),
  )
}

/** Private persons go without a name in what is public (domain.md §5). */
export function publicSender(
  head: Pick<InputHead, 'sender' | 'senderKind'>,
  words: Pick<PacketWords, 'privatePerson' | 'exemptInput'>,
): string {
  if (head.senderKind === 'privatePerson') return words.privatePerson
  return head.sender ?? words.exemptInput
}

function answered(
  input: Pick<InputHead, 'id' | 'number' | 'late' | 'points'>,
  sender: string,
  summary: string,
): AnsweredInput {
  const points = input.points.map(({ assessment, conclusion, change }) => ({
    assessment,
    conclusion,
    change,
  }))
  return { id: input.id, number: input.number, sender, late: input.late, summary, points }
}
