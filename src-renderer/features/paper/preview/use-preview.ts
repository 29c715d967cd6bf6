import { useEffect, useRef, useState } from 'react'
import type { PreviewPages } from '#shared/contract/preview.ts'
import type { Failure } from '#shared/contract/reply.ts'
import type { Content } from '#shared/document/model.ts'
import type { PaperId } from '#shared/ids.ts'
import { call } from '../../../api/client.ts'
import { failureIn } from '../../../ui/states.tsx'

/** A section's content as it stands in the editor; another object only when something in it changed. */
export type EditedSection = { readonly key: string; readonly content: Content }

export type Preview = {
  /** The last good pages; null before the first. */
  readonly shown: PreviewPages | null
  /** Why they are not those of the text as it stands. */
  readonly failure: Failure | null
}

/** Milliseconds that the program rests between two sets of pages while somebody types on. */
const rest = 30

/**
 * The pages of a paper with what is written in the editor. Only sections that changed are sent, one call at a time:
 * what is typed meanwhile goes with the next. The last good pages stay while something is wrong. For one paper: another
 * needs a component of its own (`key`).
 */
export function usePreview(paper: PaperId, sections: readonly EditedSection[]): Preview {
  const [preview, setPreview] = useState<Preview>({ shown: null, failure: null })
  const asking = useRef<Asking | null>(null)
  useEffect(() => {
    const mine = new Asking(paper, setPreview)
    asking.current = mine
    return () => {
      mine.end()
      setPreview({ shown: null, failure: null })
    }
  }, [paper])
  useEffect(() => asking.current?.wish(sections), [sections])
  return preview
}

type Tell = (change: (now: Preview) => Preview) => void

/** What one pane asks for, from its first page until it is closed. */
class Asking {
  readonly #paper: PaperId
  readonly #tell: Tell
  #wished: readonly EditedSection[] = []
  /** What the program has, by section. */
  readonly #sent = new Map<string, Content>()
  #revision = 0
  /** Whether anything was wished for since pages were last asked for: what failed is not asked for again by itself. */
  #isNew = false
  #timer: ReturnType<typeof setTimeout> | undefined
  /** From when pages are asked for until the rest after them is over. */
  #busy = false
  #ended = false

  constructor(paper: PaperId, tell: Tell) {
    this.#paper = paper
    this.#tell = tell
  }

  wish(sections: readonly EditedSection[]): void {
    this.#wished = sections
    this.#isNew = true
    this.#askIfChanged()
  }

  /** The first key after a stillness is set at once. */
  #askIfChanged(): void {
    if (this.#busy || this.#ended || !this.#isNew) return
    if (this.#revision === 0 || this.#unsent().length > 0) void this.#ask()
  }

  end(): void {
    this.#ended = true
    clearTimeout(this.#timer)
    void call('preview.close', { paper: this.#paper }).catch(() => undefined)
  }

  #unsent(): readonly EditedSection[] {
    return this.#wished.filter(({ key, content }) => this.#sent.get(key) !== content)
  }

  async #ask(): Promise<void> {
    this.#busy = true
    this.#isNew = false
    const sections = this.#unsent()
    for (const { key, content } of sections) this.#sent.set(key, content)
    const revision = (this.#revision += 1)
    try {
      const made = await call('preview.compile', {
        paper: this.#paper,
        revision,
        fresh: revision === 1,
        sections: [...sections],
      })
      if (made.kind === 'pages' && !this.#ended) this.#tell(() => ({ shown: made, failure: null }))
    } catch (error) {
      const failure = failureIn(error)
      // what was refused at the boundary the program does not have
      if (failure.code.startsWith('wire.')) for (const { key } of sections) this.#sent.delete(key)
      if (!this.#ended) this.#tell(({ shown }) => ({ shown, failure }))
    }
    this.#timer = setTimeout(() => {
      this.#busy = false
      this.#askIfChanged()
    }, rest)
  }
}
