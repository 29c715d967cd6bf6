import type { BlobHash, BlockId, EntryId, HearingInputId } from '../ids.ts'

/**
 * The rich-text document: a subset of ProseMirror JSON that the editor, the typesetter and the
 * redline share. What a paragraph *is* (heading, list item, quote) is an attribute and never a node
 * type: when two officers edit the same block unseen, a change of node type would cost one of them
 * their words (../shared/durability.md, "Text"). Lists are therefore flat blocks with a level.
 */
export type TextStyle = 'paragraph' | 'heading' | 'subheading' | 'quote' | 'bullet' | 'numbered'

export type Mark =
  | { readonly type: 'bold' }
  | { readonly type: 'italic' }
  | { readonly type: 'superscript' }
  | { readonly type: 'subscript' }
  | { readonly type: 'link'; readonly attrs: { readonly href: string } }

export type TextNode = { readonly type: 'text'; readonly text: string; readonly marks?: readonly Mark[] }
export type HardBreak = { readonly type: 'hardBreak' }
/** A footnote holds text and marks, never another footnote. */
export type Footnote = {
  readonly type: 'footnote'
  readonly attrs: { readonly id: string }
  readonly content: readonly (TextNode | HardBreak)[]
}
/** Cites a knowledge entry by id; its number is looked up when shown, so a renumbering follows everywhere. */
export type Citation = { readonly type: 'citation'; readonly attrs: { readonly entry: EntryId } }
/** Refers to a hearing input by id. */
export type InputReference = {
  readonly type: 'inputReference'
  readonly attrs: { readonly input: HearingInputId }
}

export type Inline = TextNode | HardBreak | Footnote | Citation | InputReference

/** What a point of the proposal asks for: who does it, by when (ISO date), who is told. */
export type PointTask = { readonly responsible?: string; readonly due?: string; readonly reportTo?: string }

export type TextBlock = {
  readonly type: 'textBlock'
  readonly attrs: {
    readonly id: BlockId
    readonly style: TextStyle
    /** Depth of a list item, 0–3; 0 for all else. */
    readonly level: number
    /** Only on numbered points of a proposal. */
    readonly task?: PointTask
  }
  readonly content: readonly Inline[]
}

export type TableCell = {
  readonly type: 'tableCell'
  readonly attrs: {
    readonly header: boolean
    readonly align: 'left' | 'right'
    readonly colspan: number
    readonly rowspan: number
  }
  readonly content: readonly Inline[]
}
export type TableRow = { readonly type: 'tableRow'; readonly content: readonly TableCell[] }
export type Table = {
  readonly type: 'table'
  /** `caption` is printed above; header cells stand in the first row. */
  readonly attrs: { readonly id: BlockId; readonly caption: string }
  readonly content: readonly TableRow[]
}

export type Image = {
  readonly type: 'image'
  readonly attrs: {
    readonly id: BlockId
    readonly blob: BlobHash
    readonly mediaType: 'image/png' | 'image/jpeg' | 'image/svg+xml'
    /** Alternative text: demanded, a paper with an empty one is not complete. */
    readonly alt: string
    readonly caption: string
    /** Share of the text width in percent, 10–100. */
    readonly width: number
  }
}

export type Block = TextBlock | Table | Image

/** All that a section holds, in order. */
export type Content = readonly Block[]
