import { PDFDict, PDFName } from '@cantoo/pdf-lib'
import type { PDFObject } from '@cantoo/pdf-lib'
import { dictAt, nameAt } from '#main/typeset/intake/objects.ts'
import { hole } from './hole.ts'
import type { Hole } from './hole.ts'

/** Structure types that readers know of themselves (ISO 32000-1, 14.8.4). */
export const standardRoles: ReadonlySet<string> = new Set(
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

/** A structure type of an attachment, and the standard type that it means. */
export type RoleMeaning = { readonly role: string; readonly meaning: string }

/** Names that an attachment has of its own: structure types, and classes of attributes. Packets give them others. */
export class RoleTable {
  readonly roles: RoleMeaning[] = []
  readonly classes: { readonly name: string; readonly value: PDFObject }[] = []
  readonly #known = new Map<string, number>()
  readonly #byHole = new Map<PDFObject, string>()
  readonly #holes = new Map<string, Hole>()

  /** What stands for a type of the attachment with the structure tree `tree`. */
  role(role: string, tree: PDFDict | undefined): Hole {
    let at = this.#known.get(role)
    if (at === undefined) {
      at = this.roles.push({ role, meaning: meaningOf(role, tree) }) - 1
      this.#known.set(role, at)
    }
    return this.#hole('role', at, this.roles[at]?.meaning ?? '')
  }

  /** The standard type that a hole means. */
  meaningOf(value: PDFObject | undefined): string | undefined {
    return value === undefined ? undefined : this.#byHole.get(value)
  }

  /** What stands for a class of attributes; undefined when the file does not say what it is. */
  classHole(
    value: PDFObject,
    tree: PDFDict | undefined,
    copy: (value: PDFObject) => PDFObject,
  ): Hole | undefined {
    const classes = tree && dictAt(tree, 'ClassMap')
    const found = value instanceof PDFName ? classes?.get(value) : undefined
    if (!(value instanceof PDFName) || found === undefined) return undefined
    const own = value.decodeText()
    let at = this.classes.findIndex((each) => each.name === own)
    if (at < 0) at = this.classes.push({ name: own, value: copy(found) }) - 1
    return this.#hole('class', at, own)
  }

  /** What a class of attributes holds, by what stands for it. */
  classOf(value: PDFObject): PDFObject | undefined {
    const own = this.#byHole.get(value)
    return this.classes.find((each) => each.name === own)?.value
  }

  #hole(kind: string, at: number, meaning: string): Hole {
    const known = this.#holes.get(`${kind}${at}`)
    if (known !== undefined) return known
    const made = hole(kind, at)
    this.#holes.set(`${kind}${at}`, made)
    this.#byHole.set(made, meaning)
    return made
  }
}

function meaningOf(role: string, tree: PDFDict | undefined): string {
  const map = tree && dictAt(tree, 'RoleMap')
  const seen = new Set<string>()
  let current = role
  for (let next = map && nameAt(map, current); next !== undefined; next = map && nameAt(map, current)) {
    if (seen.has(next)) break
    seen.add(next)
    current = next
  }
  if (standardRoles.has(current)) return current
  return newer[current] ?? (/^H\d+$/.test(current) ? 'H6' : standardRoles.has(role) ? role : 'NonStruct')
}
