import { z } from 'zod'
import { calls } from '#shared/contract/index.ts'
import type { CallName } from '#shared/contract/index.ts'
import type { Call } from '#shared/contract/call.ts'
import type { Database } from '#main/store/rows.ts'
import { newId } from '../ids.ts'
import type { Chance } from '../mutate.ts'
import { idFor } from './known-ids.ts'

type Schema = {
  readonly type?: string
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly items?: Schema
  readonly prefixItems?: readonly Schema[]
  readonly minItems?: number
  readonly maxItems?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly minLength?: number
  readonly pattern?: string
  readonly format?: string
  readonly $ref?: string
}

type Asked = {
  readonly db: Database
  readonly call: string
  readonly chance: Chance
  readonly path: (field: string) => string
}

const schemas = new Map<CallName, Schema>()

/** What a window could send by a call: as the contract has it, with ids of what is there. */
export function randomInput(
  db: Database,
  call: CallName,
  chance: Chance,
  path: (field: string) => string,
): Record<string, unknown> {
  const schema =
    schemas.get(call) ??
    (z.toJSONSchema((calls[call] as Call).in, { unrepresentable: 'any', io: 'input' }) as Schema)
  schemas.set(call, schema)
  return valueOf(schema, '', { db, call, chance, path }) as Record<string, unknown>
}

const junk = ['', ' ', -1, 1e21, null, [], {}, 'x'.repeat(5000), '__proto__', '\u0000', '2021-02-30', true]

/** The same with something in it that no window would send. */
export function spoilInput(input: Record<string, unknown>, chance: Chance): Record<string, unknown> {
  const keys = Object.keys(input)
  if (keys.length === 0) return { nonsense: 1 }
  return { ...input, [chance.oneOf(keys)]: chance.oneOf(junk) }
}

function valueOf(schema: Schema, field: string, asked: Asked): unknown {
  const { chance } = asked
  if (schema.const !== undefined) return schema.const
  if (Array.isArray(schema.enum)) return chance.oneOf(schema.enum)
  const either = schema.anyOf ?? schema.oneOf
  if (either !== undefined) return valueOf(chance.oneOf(either), field, asked)
  if (schema.type === 'object') return objectOf(schema, asked)
  if (schema.type === 'array') return listOf(schema, field, asked)
  if (schema.type === 'string') return textOf(schema, field, asked)
  if (schema.type === 'integer' || schema.type === 'number') return numberOf(schema, chance)
  if (schema.type === 'boolean') return chance.below(2) === 0
  if (schema.type === 'null') return null
  if (field === 'value') return chance.below(100) // the contract's only number of its own
  return idFor(asked.db, asked.call, field, chance) // all else that the contract has of its own is an id
}

function objectOf({ properties = {}, required = [] }: Schema, asked: Asked): Record<string, unknown> {
  const names = Object.keys(properties).filter((name) => required.includes(name) || asked.chance.below(3) > 0)
  return Object.fromEntries(names.map((name) => [name, valueOf(properties[name] ?? {}, name, asked)]))
}

function listOf(
  { items, prefixItems, minItems = 0, maxItems = 4 }: Schema,
  field: string,
  asked: Asked,
): unknown[] {
  if (prefixItems !== undefined) return prefixItems.map((each) => valueOf(each, field, asked))
  const length = minItems + asked.chance.below(Math.min(4, Math.max(1, maxItems - minItems + 1)))
  return Array.from({ length }, () => valueOf(items ?? {}, field, asked))
}

function numberOf({ minimum = 0, maximum = 9 }: Schema, chance: Chance): number {
  return minimum + chance.below(Math.min(12, Math.max(1, maximum - minimum + 1)))
}

const words =
  'Planen legges ut på høring Det settes av midler til bibliotek vei skole ÆØÅ «sitat» – 2021'.split(' ')

function textOf(
  { pattern = '', format, minLength = 0 }: Schema,
  field: string,
  { db, call, chance, path }: Asked,
): string {
  if (field === 'id') return idFor(db, call, field, chance)
  const day = `2021-0${1 + chance.below(9)}-${String(10 + chance.below(19))}`
  if (format === 'uuid') return newId<never>()
  if (format === 'base64') return Buffer.from(`%PDF-1.7 ${chance.below(1000)}`).toString('base64')
  if (field === 'path' || field === 'folder') return path(field)
  if (pattern.includes('T[0-2]'))
    return `${day}T${String(10 + chance.below(9))}:00${pattern.includes(':[0-5]\\d$') && pattern.split('[0-5]').length > 2 ? ':00' : ''}`
  if (pattern === '^\\d{4}$') return '9901'
  if (pattern === '^\\d{4}-[12]$') return '2021-1'
  if (pattern === '^\\d\\d:\\d\\d$') return '17:00'
  if (pattern.includes('0-9a-f')) return 'a'.repeat(64)
  if (/\\d\{4\}-/.test(pattern)) return day
  if (field === 'caseNumber') return `21/${String(10_000 + chance.below(80_000))}`
  if (field === 'number') return String(chance.below(60))
  if (field === 'basis') return 'offl-13+fvl-13-1-1'
  if (field === 'email') return 'kari@solvik.example.no'
  const text = Array.from({ length: 1 + chance.below(6) }, () => chance.oneOf(words)).join(' ')
  return minLength === 0 && chance.below(25) === 0 ? '' : text
}
