import { attribute } from './escape.ts'
import type { Html } from './escape.ts'

/** Attributes of an element: `true` for one without a value; null and false leave it out. */
export type Attributes = Readonly<Record<string, string | number | boolean | null>>
export type Children = readonly (Html | readonly Html[])[]

/** Elements that have no end tag. */
const isVoid = new Set(['meta', 'link', 'img', 'br', 'hr'])
/** Elements after which a line ends, so that a page reads as lines and a place in it can be named. */
const isInline = new Set(['a', 'b', 'i', 'em', 'strong', 'sub', 'sup', 'span', 'small', 'br', 'time'])

/** An element. Names of elements and attributes are ours; values and text go through escape.ts. */
export function el(name: string, attributes: Attributes, ...children: Children): Html {
  const written = Object.entries(attributes).map(([key, value]) => attributeText(key, value))
  const start = `<${name}${written.join('')}>`
  const whole = isVoid.has(name) ? start : `${start}${joined(...children)}</${name}>`
  return (isInline.has(name) ? whole : `${whole}\n`) as Html
}

function attributeText(key: string, value: Attributes[string]): string {
  if (value === null || value === undefined || value === false) return ''
  return value === true ? ` ${key}` : ` ${key}="${attribute(String(value))}"`
}

/** Pieces one after the other. */
export const joined = (...children: Children): Html => children.flat().join('') as Html

/** Nothing at all. */
export const nothing = '' as Html

/** Pieces with something between them. */
export const separated = (pieces: readonly Html[], by: Html): Html => pieces.join(by) as Html
