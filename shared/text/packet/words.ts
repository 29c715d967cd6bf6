import type { InputConclusion } from '../../domain/hearing/hearing.ts'
import type { ReadingStage } from '../../domain/case/case.ts'
import type { ItemKind } from '../../domain/meeting/meeting.ts'
import type { ChangeWords } from './change-words.ts'

/** Fixed wording of printed packets, per document language. Functions take what varies. */
export type PacketWords = {
  readonly notice: string
  readonly edition: (n: number, sent: string) => string
  readonly publicEdition: string
  readonly membersEdition: string
  readonly trail: (anchor: string) => string
  readonly agenda: string
  readonly time: string
  readonly place: string
  readonly absence: string
  readonly shortNotice: string
  readonly contact: string
  readonly closedDoors: string
  readonly closedItem: (item: string, ground: string) => string
  readonly summons: (committee: string) => string
  readonly deputies: string
  readonly chairSigns: string
  readonly members: string
  readonly name: string
  readonly role: string
  readonly party: string
  readonly inBrief: string
  readonly brief: (facts: {
    items: number
    attachments: number
    minutes: number
    pages: string
    paperPages: string
  }) => string
  readonly withheld: string
  readonly item: string
  readonly title: string
  readonly extent: string
  readonly page: string
  readonly pageOf: string
  readonly pagesShort: string
  readonly attachment: string
  readonly attachments: string
  readonly unprinted: string
  readonly late: string
  readonly withdrawn: string
  readonly withdrawnText: string
  readonly exemptHere: string
  readonly exemptMembers: string
  readonly kinds: Readonly<Record<ItemKind, string>>
  readonly caseNumber: string
  readonly archiveCode: string
  readonly officer: string
  readonly approvedBy: string
  readonly committee: string
  readonly committeeItem: string
  readonly meetingDate: string
  readonly responsible: string
  readonly due: string
  readonly reportTo: string
  readonly knowledge: string
  readonly knowledgeLead: string
  readonly inputs: string
  readonly inputsLead: string
  /** What the statutory councils said. `day`: worded, null when it is not known. */
  readonly statements: {
    readonly title: string
    readonly given: (day: string | null) => string
    readonly none: (day: string | null) => string
    readonly notConcerned: string
    readonly exempt: string
  }
  readonly input: string
  readonly assessment: string
  readonly conclusion: string
  readonly change: string
  readonly lateInput: string
  readonly unanswered: string
  readonly progress: string
  readonly done: string
  readonly ongoing: string
  readonly notDone: string
  readonly table: string
  readonly figure: string
  /** Read aloud for a picture that nobody has described yet; a paper with one is not complete. */
  readonly pictureUndescribed: string
  readonly draft: string
  /** Of a paper that is on no agenda that was sent. */
  readonly draftPaper: string
  readonly inputsAnswered: (count: number) => string
  readonly recommends: (committee: string) => string
  readonly privatePerson: string
  /** Later editions and supplements. */
  readonly changes: ChangeWords
  readonly exemptInput: string
  readonly conclusions: Readonly<Record<InputConclusion, string>>
  readonly stages: Readonly<Record<ReadingStage, string>>
  readonly membershipRoles: Readonly<Record<'chair' | 'deputyChair' | 'member' | 'deputy', string>>
}
