// citation.js ships no types: what is used of it. Its parsers are called by themselves, never through `Cite`, which
// guesses what a text is and fetches what looks like an address or a DOI.

declare module '@citation-js/plugin-ris/lib/ris.js' {
  export function parse(text: string): readonly Record<string, unknown>[]
  export function parseMixed(record: Record<string, unknown>): Record<string, unknown>
  export function format(
    items: readonly unknown[],
    options: { readonly format: 'object' },
  ): readonly Record<string, unknown>[]
}
declare module '@citation-js/plugin-bibtex/lib/input/file.js' {
  export function parse(text: string): readonly unknown[]
}
declare module '@citation-js/plugin-bibtex/lib/input/entries.js' {
  export function parse(entries: readonly unknown[]): readonly Record<string, unknown>[]
}
