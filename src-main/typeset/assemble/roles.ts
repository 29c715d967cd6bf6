import { PDFDict, PDFName } from '@cantoo/pdf-lib'
import type { PDFObject } from '@cantoo/pdf-lib'
import { dictAt, name, nameAt } from '#main/typeset/intake/objects.ts'
import type { Attachment } from './attachment.ts'
import type { Packet } from './packet.ts'

/** Structure types that readers know of themselves (ISO 32000-1, 14.8.4). */
const standard = new Set(
  (
    'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody ' +
    'Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP ' +
    'Figure Formula Form'
  ).split(' '),
)

/** Types of PDF 2.0, which a 1.7 packet maps to what they were before. */
const newer: Readonly<Record<string, string>> = {
  Aside: 'Div',
  DocumentFragment: 'Part',
  Em: 'Span',
  FENote: 'Note',
  Strong: 'Span',
  Sub: 'Span',
  Title: 'P',
}

/** Names of structure types and attribute classes of one attachment, in the packet's one name space. */
export class RoleNames {
  readonly #packet: Packet
  readonly #attachment: Attachment
  readonly #headingBase: number
  readonly #known = new Map<string, string>()

  /** `headingBase` is the level of the attachment's heading in the packet: its own headings go below. */
  constructor(packet: Packet, attachment: Attachment, headingBase: number) {
    this.#packet = packet
    this.#attachment = attachment
    this.#headingBase = headingBase
  }

  /** The name that a type of the attachment bears in the packet; maps it to a standard type when it is none. */
  roleFor(role: string): string {
    const known = this.#known.get(role)
    if (known !== undefined) return known
    const meaning = this.#rebased(this.#standardFor(role))
    const found = standard.has(role) ? meaning : this.#mappedName(role, meaning)
    this.#known.set(role, found)
    return found
  }

  #standardFor(role: string): string {
    const tree = dictAt(this.#attachment.pdf.catalog, 'StructTreeRoot')
    const map = tree && dictAt(tree, 'RoleMap')
    const seen = new Set<string>()
    let current = role
    for (let next = map && nameAt(map, current); next !== undefined; next = map && nameAt(map, current)) {
      if (seen.has(next)) break
      seen.add(next)
      current = next
    }
    if (standard.has(current)) return current
    return newer[current] ?? (/^H\d+$/.test(current) ? 'H6' : standard.has(role) ? role : 'NonStruct')
  }

  /** An attachment's document is a part here, and its headings are subheadings of the packet's. */
  #rebased(role: string): string {
    if (role === 'Document') return 'Part'
    const level = /^H([1-6])$/.exec(role)?.[1]
    return level === undefined ? role : `H${Math.min(6, Number(level) + this.#headingBase)}`
  }

  /** Two files may mean different things by one name of their own: the second gets a name apart. */
  #mappedName(role: string, meaning: string): string {
    const { root } = this.#packet.structure
    const map = dictAt(root, 'RoleMap') ?? PDFDict.withContext(this.#packet.context)
    root.set(name('RoleMap'), map)
    const same = (candidate: string) => (map.get(name(candidate)) ?? name(meaning)) === name(meaning)
    const own = same(role) ? role : `${role}_a${this.#attachment.number}`
    map.set(name(own), name(meaning))
    return own
  }

  /** Attribute classes, likewise; each is copied when first used. */
  classFor(value: PDFObject): PDFObject | undefined {
    const tree = dictAt(this.#attachment.pdf.catalog, 'StructTreeRoot')
    const classes = tree && dictAt(tree, 'ClassMap')
    if (!(value instanceof PDFName) || classes?.has(value) !== true) return undefined
    const { root } = this.#packet.structure
    const map = dictAt(root, 'ClassMap') ?? PDFDict.withContext(this.#packet.context)
    root.set(name('ClassMap'), map)
    const own = name(`${value.decodeText()}_a${this.#attachment.number}`)
    if (!map.has(own)) map.set(own, this.#attachment.importer.copy(classes.get(value), 'plain'))
    return own
  }
}
