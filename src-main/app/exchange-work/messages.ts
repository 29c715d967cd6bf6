import type { Clipboard, ClipboardReading } from '../../exchange/clipboard/read-clipboard.ts'
import type { WordFile, WordPaper } from '../../exchange/word/word-paper.ts'

/** Work that would hold up the window: the thread owns nothing, and may be ended at any moment. */
export type ExchangeTask =
  | { readonly kind: 'clipboard'; readonly clipboard: Clipboard }
  | { readonly kind: 'word'; readonly paper: WordPaper }

export type ExchangeResult = { readonly clipboard: ClipboardReading; readonly word: WordFile }

export type ExchangeAnswer =
  | { readonly kind: 'done'; readonly result: ExchangeResult[ExchangeTask['kind']] }
  | { readonly kind: 'failed'; readonly message: string }
