import { z } from 'zod'

/** A refusal as it crosses the boundary: a code for the words, facts for the gaps in them, the law it stands on. */
export const failure = z.strictObject({
  code: z.string(),
  facts: z.record(z.string(), z.union([z.string(), z.number()])),
  ground: z.string().optional(),
})
export type Failure = z.infer<typeof failure>

export type Reply =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly failure: Failure }

/** What a host puts on `window.saksklar`; nothing else crosses the boundary. */
export type Bridge = {
  readonly host: 'electron' | 'browser'
  invoke(name: string, payload: unknown): Promise<Reply>
  /** Hears events from the main process until the returned function is called. */
  subscribe(listener: (name: string, data: unknown) => void): () => void
}
