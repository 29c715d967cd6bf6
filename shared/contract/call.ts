import { z } from 'zod'
import { looksLikeId } from '../ids.ts'
import type { Id } from '../ids.ts'

/**
 * What a view shows and a change touches. A call that reads names the topics its answer rests on, one that
 * writes names those it may change: so every open view refreshes itself, and no feature needs to know which.
 */
export type Topic =
  | 'workspace'
  | 'preferences'
  | 'municipality'
  | 'committee'
  | 'person'
  | 'template'
  | 'case'
  | 'paper'
  | 'attachment'
  | 'milestone'
  | 'knowledge'
  | 'hearing'
  | 'decision'
  | 'meeting'
  | 'agenda'
  | 'session'
  | 'minutes'
  | 'packet'
  | 'audit'
  | 'bin'
  | 'backup'
  | 'words'

/** What changes when another workspace is opened, or none: everything but the user's own choices. */
export const allTopics = [
  'workspace',
  'municipality',
  'committee',
  'person',
  'template',
  'case',
  'paper',
  'attachment',
  'milestone',
  'knowledge',
  'hearing',
  'decision',
  'meeting',
  'agenda',
  'session',
  'minutes',
  'packet',
  'audit',
  'bin',
  'backup',
  'words',
] as const satisfies readonly Topic[]

/**
 * One call over the boundary. `in` and `out` are both checked by the router. `needs` is what must be open:
 * `write` refuses in a workspace that was opened for reading. A `job` takes long: its input carries `job`, an
 * id by which it reports progress and is cancelled.
 */
export type Call<In extends z.ZodType = z.ZodType, Out extends z.ZodType = z.ZodType> = {
  readonly in: In
  readonly out: Out
  readonly needs: 'nothing' | 'read' | 'write'
  readonly reads: readonly Topic[]
  readonly changes: readonly Topic[]
  readonly job: boolean
}

type Parts<In extends z.ZodRawShape, Out extends z.ZodType> = {
  readonly in: In
  readonly out: Out
}

/** An answer out of the open workspace, resting on `topics`. */
export function reads<In extends z.ZodRawShape, Out extends z.ZodType>(
  topics: readonly Topic[],
  { in: shape, out }: Parts<In, Out>,
): Call<z.ZodObject<In, z.core.$strict>, Out> {
  return { in: z.strictObject(shape), out, needs: 'read', reads: topics, changes: [], job: false }
}

/** A change of the open workspace, touching `topics`. */
export function writes<In extends z.ZodRawShape, Out extends z.ZodType>(
  topics: readonly Topic[],
  { in: shape, out }: Parts<In, Out>,
): Call<z.ZodObject<In, z.core.$strict>, Out> {
  return { in: z.strictObject(shape), out, needs: 'write', reads: [], changes: topics, job: false }
}

/** What the program itself answers or does, with or without an open workspace. */
export function asks<In extends z.ZodRawShape, Out extends z.ZodType>(
  {
    reads: topics = [],
    changes = [],
  }: { readonly reads?: readonly Topic[]; readonly changes?: readonly Topic[] },
  { in: shape, out }: Parts<In, Out>,
): Call<z.ZodObject<In, z.core.$strict>, Out> {
  return { in: z.strictObject(shape), out, needs: 'nothing', reads: topics, changes, job: false }
}

const jobId = z.uuid()

/** Long work: the caller names it by `job`, hears `job.progress`, and may end it by `job.cancel`. */
export function works<In extends z.ZodRawShape, Out extends z.ZodType>(
  needs: Call['needs'],
  changes: readonly Topic[],
  { in: shape, out }: Parts<In, Out>,
): Call<z.ZodObject<In & { job: typeof jobId }, z.core.$strict>, Out> {
  const input = z.strictObject({ ...shape, job: jobId }) as z.ZodObject<
    In & { job: typeof jobId },
    z.core.$strict
  >
  return { in: input, out, needs, reads: [], changes, job: true }
}

/** An id of one kind, as it is written (UUIDv7 in lower case). Says nothing about existence. */
export const id = <I extends Id<string>>(): z.ZodType<I, I> =>
  z.custom<I>((value) => typeof value === 'string' && looksLikeId(value), 'wire.badId')

/** SHA-256 in lower-case hex. */
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/)

/** A day as ISO text. Whether it is in the calendar is for the domain to say. */
export const isoDate = z.string().regex(/^\d{4}-[01]\d-[0-3]\d$/)

/** Local wall-clock time in Norway, `2020-11-24T17:00`. */
export const localTime = z.string().regex(/^\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d$/)

// eslint-disable-next-line no-control-regex -- that is what is kept out: no field of one line holds them
const controls = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/

/** One line typed by a person, trimmed and composed (NFC): no line breaks or control characters. */
export const line = (most: number): z.ZodType<string, string> =>
  z
    .string()
    .max(most * 4)
    .transform((text) => text.normalize('NFC').trim())
    .pipe(
      z
        .string()
        .max(most)
        .refine((text) => !controls.test(text), 'wire.controlCharacter'),
    )

/** One line that must say something. */
export const someLine = (most: number): z.ZodType<string, string> => line(most).pipe(z.string().min(1))

/** Several lines typed by a person. */
export const lines = (most: number): z.ZodType<string, string> =>
  z
    .string()
    .max(most)
    .transform((text) => text.normalize('NFC').replaceAll('\r\n', '\n').trimEnd())

export const language = z.enum(['nb', 'nn'])
export const nothing = z.null()

type Partial<Shape extends z.ZodRawShape> = {
  [K in keyof Shape]: z.ZodExactOptional<Shape[K] & z.core.SomeType>
}

/** What of these fields is changed: each may be left out, none may be `undefined`. */
export function change<Shape extends z.ZodRawShape>(
  shape: Shape,
): z.ZodObject<Partial<Shape>, z.core.$strict> {
  const entries = Object.entries(shape).map(([key, type]) => [key, z.exactOptional(type)])
  return z.strictObject(Object.fromEntries(entries) as Partial<Shape>)
}
