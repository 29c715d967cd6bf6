import { PDFDict } from '@cantoo/pdf-lib'
import { dictAt, name } from '#main/typeset/intake/objects.ts'
import { standardRoles } from '../prepare/role-table.ts'
import { Grafted } from './grafted.ts'
import type { Packet } from './packet.ts'

/**
 * The name that a structure type of an attachment bears in the packet; maps it to a standard type when it is none.
 * An attachment's document is a part here, and its headings are subheadings of the packet's, below `level`.
 */
export function roleName(
  packet: Packet,
  number: number,
  level: number,
  { role, meaning }: { readonly role: string; readonly meaning: string },
): string {
  const here = rebased(meaning, level)
  return name(standardRoles.has(role) ? here : mappedName(packet, number, role, here)).toString()
}

function rebased(meaning: string, level: number): string {
  if (meaning === 'Document') return 'Part'
  const own = /^H([1-6])$/.exec(meaning)?.[1]
  return own === undefined ? meaning : `H${Math.min(6, Number(own) + level)}`
}

/** Two files may mean different things by one name of their own: the second gets a name apart. */
function mappedName({ context, structure }: Packet, number: number, role: string, meaning: string): string {
  const { root } = structure
  const map = dictAt(root, 'RoleMap') ?? PDFDict.withContext(context)
  root.set(name('RoleMap'), map)
  const isFree = (map.get(name(role)) ?? name(meaning)) === name(meaning)
  const own = isFree ? role : `${role}_a${number}`
  map.set(name(own), name(meaning))
  return own
}

/** Attribute classes are told apart by the attachment. `value` is the class in words. */
export function className(
  { context, structure }: Packet,
  number: number,
  own: string,
  value: string,
): string {
  const { root } = structure
  const map = dictAt(root, 'ClassMap') ?? PDFDict.withContext(context)
  root.set(name('ClassMap'), map)
  const here = name(`${own}_a${number}`)
  map.set(here, new Grafted(value))
  return here.toString()
}
