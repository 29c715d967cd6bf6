import type { Clipboard, ClipboardReading } from '../../exchange/clipboard/read-clipboard.ts'
import type { AskedReading, ImportReading } from '../../exchange/read-import.ts'
import type { WordFile, WordPaper } from '../../exchange/word/word-paper.ts'
import type { ImportChoices, KnownKnowledge } from '../../actions/knowledge/plan-import.ts'
import type { ImportPlan } from '#shared/domain/knowledge/import/plan.ts'
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

export type ExchangeResult = {
  readonly clipboard: ClipboardReading
  readonly word: WordFile
  readonly readImport: ImportReading | Refusal
  readonly planImport: { readonly plan: ImportPlan; readonly hash: string }
}

export type ExchangeAnswer =
  | { readonly kind: 'done'; readonly result: ExchangeResult[ExchangeTask['kind']] }
  | { readonly kind: 'failed'; readonly message: string }
