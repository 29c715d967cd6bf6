import type { Clipboard, ClipboardReading } from '../../exchange/clipboard/read-clipboard.ts'
import type { AskedReading, ImportReading } from '../../exchange/read-import.ts'
import type { ReadMail } from '../../exchange/mail/read-mail.ts'
import type { WordFile, WordPaper } from '../../exchange/word/word-paper.ts'
import type { ImportChoices, KnownKnowledge } from '../../actions/knowledge/plan-import.ts'
import type { InputChoices, InputPlan, KnownInputs } from '#shared/domain/hearing/import/plan-inputs.ts'
import type { ImportPlan } from '#shared/domain/knowledge/import/plan.ts'
import type { TableRow } from '#shared/domain/knowledge/import/table.ts'
import type { Refusal } from '#shared/refusal.ts'

/** Work that would hold up the window: the thread owns nothing, and may be ended at any moment. */
export type ExchangeTask =
  | { readonly kind: 'clipboard'; readonly clipboard: Clipboard }
  | { readonly kind: 'word'; readonly paper: WordPaper }
  | {
      readonly kind: 'readImport'
      readonly bytes: Uint8Array
      readonly as: 'workbook' | 'text'
      readonly asked: AskedReading
    }
  | {
      readonly kind: 'planImport'
      readonly reading: ImportReading
      readonly known: KnownKnowledge
      readonly choices: ImportChoices
      readonly today: string
    }
  | { readonly kind: 'readMail'; readonly bytes: Uint8Array }
  | {
      readonly kind: 'planInputs'
      readonly rows: readonly TableRow[]
      readonly known: KnownInputs
      readonly choices: InputChoices
      readonly today: string
    }

export type ExchangeResult = {
  readonly clipboard: ClipboardReading
  readonly word: WordFile
  readonly readImport: ImportReading | Refusal
  readonly planImport: { readonly plan: ImportPlan; readonly hash: string }
  readonly readMail: ReadMail | Refusal
  readonly planInputs: { readonly plan: InputPlan; readonly hash: string }
}

export type ExchangeAnswer =
  | { readonly kind: 'done'; readonly result: ExchangeResult[ExchangeTask['kind']] }
  | { readonly kind: 'failed'; readonly message: string }
