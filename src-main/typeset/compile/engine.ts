/**
 * The one door to the Typst engine. Two adapters stand behind it (native, WebAssembly); both are the
 * same Typst and give the same bytes, which a test holds them to.
 */
export type TypesetJob = {
  /** Typst source of the main file. */
  readonly main: string
  /** Further files by absolute virtual path (`/packet.typ`, `/images/….png`). */
  readonly files: ReadonlyMap<string, Uint8Array>
}

export type Typeset = {
  /** Untouched output of the engine: PDF 1.7, tagged. */
  readonly pdf: Uint8Array
  /** Values of the metadata elements under a label, in document order. */
  readonly marks: readonly unknown[]
}

export type TypesetEngine = {
  readonly name: 'native' | 'wasm'
  /**
   * Lays a document out. `marks` names the label whose metadata values are wanted.
   * Throws `TypesetError` for every error **and every warning**: a packet with a warning may lie.
   * `watch.signal` stops an engine that works in a process of its own at once; one in this process cannot
   * be stopped while it lays out.
   */
  typeset(job: TypesetJob, marks: string, watch?: { readonly signal?: AbortSignal }): Promise<Typeset>
}

/** Pages that are looked at and not printed: the engine's own drawing of them, which `loadPageDrawer` turns into SVG. */
export type Drawn = { readonly vector: Uint8Array; readonly marks: readonly unknown[] }

/** An engine that also draws, again and again: it keeps what it has laid out until it has not been met for a while. */
export type DrawingEngine = TypesetEngine & {
  /** Lays a document out for the screen. Throws `TypesetError` as `typeset` does. */
  draw(job: TypesetJob, marks: string): Drawn
}

/** Our markup did not compile without a complaint: a broken promise of ours, never the user's fault. */
export class TypesetError extends Error {
  override readonly name = 'TypesetError'
  readonly diagnostics: readonly string[]
  constructor(diagnostics: readonly string[]) {
    super(`Typst: ${diagnostics.join(' | ').slice(0, 2000)}`)
    this.diagnostics = diagnostics
  }
}

/** Metadata values from a query's result, which both engines give as an array of elements. */
export function markValues(result: unknown): readonly unknown[] {
  if (!Array.isArray(result)) throw new Error('Typst query gave no array')
  return result.map((element: unknown) => {
    if (typeof element !== 'object' || element === null || !('value' in element)) {
      throw new Error('Typst query gave an element without a value')
    }
    return element.value
  })
}
