import { quote } from './text.ts'

/** A piece of Typst source in code mode; made only by the functions of this folder. */
export type Code = string & { readonly code: unique symbol }

const raw = (source: string): Code => source as Code

export const none: Code = raw('none')
export const str = (text: string): Code => raw(quote(text))
export const num = (value: number): Code => raw(String(value))
export const bool = (value: boolean): Code => raw(value ? 'true' : 'false')
export const orNone = (text: string | null): Code => (text === null ? none : str(text))
/** Points, printed with no more digits than Typst needs. */
export const points = (value: number): Code => raw(`${Number(value.toFixed(4))}pt`)
export const fraction = (value: number): Code => raw(`${value}fr`)
export const auto: Code = raw('auto')

/** An array: `(a, b,)`; the trailing comma keeps one element an array. */
export const array = (items: readonly Code[]): Code =>
  raw(items.length === 0 ? '()' : `(${items.join(', ')},)`)

/** Content joined from parts: `{a; b}`; nothing at all is empty content. */
export const join = (parts: readonly Code[]): Code => raw(parts.length === 0 ? '[]' : `{${parts.join('; ')}}`)

/** A call: positional arguments first, then named ones. `name` is ours, never a user's text. */
export function call(name: string, args: readonly Code[], named: Readonly<Record<string, Code>> = {}): Code {
  const all = [...args, ...Object.entries(named).map(([key, value]) => `${key}: ${value}`)]
  return raw(`${name}(${all.join(', ')})`)
}

export const dictionary = (fields: Readonly<Record<string, Code>>): Code =>
  raw(
    `(${Object.entries(fields)
      .map(([key, value]) => `${key}: ${value}`)
      .join(', ')})`,
  )

/** A statement of the main file, in markup mode: `#call(…)`. */
export const statement = (code: Code): string => `#${code}\n`
