import { z } from 'zod'
import type { Disclosure } from '../domain/disclosure/disclosure.ts'
import type { Id } from '../ids.ts'
import { id, isoDate, sha256 } from '../contract/call.ts'

/** A record as its domain has it: the shape below is held against the type by the compiler. */
export const record = <T>(shape: { readonly [K in keyof T]-?: z.ZodType }): z.ZodType<T> =>
  z.strictObject(shape) as unknown as z.ZodType<T>

export const anId = id<Id<never>>()
export const words = z.string().max(2_000)
export const prose = z.string().max(1_000_000)
export const count = z.number().int().min(1).max(1_000_000)
export const instant = z.iso.datetime()
export const hash = sha256

export const disclosure = record<Disclosure>({
  id: anId,
  scope: z.enum(['whole', 'part']),
  basis: words.min(1),
  publicTitle: words,
  widerAccessAssessed: z.boolean(),
  reason: prose,
  until: isoDate.nullable(),
}).nullable()

/** A list of records, no longer than any case has. */
export const many = <T>(each: z.ZodType<T>, most = 20_000): z.ZodType<readonly T[]> => z.array(each).max(most)
