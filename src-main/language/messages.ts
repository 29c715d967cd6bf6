/** What the thread is asked; `id` names the answer. */
export type SpellingTask =
  | { readonly kind: 'list'; readonly words: readonly string[] }
  | { readonly kind: 'check'; readonly id: number; readonly words: readonly string[] }
  | { readonly kind: 'suggest'; readonly id: number; readonly word: string }

export type SpellingAnswer =
  /** `check`: those that are not right. `suggest`: what may have been meant. */
  { readonly id: number; readonly words: readonly string[] } | { readonly failed: string }
