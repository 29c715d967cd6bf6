import { z } from 'zod'
import type { CommitteeId, PersonId, TemplateId } from '../ids.ts'
import { id, language, line, lines, reads, someLine, writes } from './call.ts'
import { itemKind } from './values.ts'

export const municipality = z.strictObject({
  name: someLine(120),
  number: z.string().regex(/^\d{4}$/),
  language,
  chiefExecutiveTitle: someLine(80),
  address: line(200),
  email: line(200),
  phone: line(40),
  website: line(200),
  pageBudget: z.number().int().min(1).max(10_000).nullable(),
})

export const committee = z.strictObject({
  id: id<CommitteeId>(),
  name: someLine(120),
  kind: z.enum([
    'council',
    'executiveCommittee',
    'standingCommittee',
    'elderlyCouncil',
    'disabilityCouncil',
    'youthCouncil',
    'controlCommittee',
  ]),
  chairTitle: someLine(60),
  seats: z.number().int().min(1).max(200),
  noticeDays: z.number().int().min(0).max(60),
  defaultPlace: line(200),
})

export const person = z.strictObject({
  id: id<PersonId>(),
  name: someLine(120),
  role: line(120),
  kind: z.enum(['employee', 'member', 'external']),
  email: line(200),
  phone: line(40),
})

export const membership = z.strictObject({
  person: id<PersonId>(),
  role: z.enum(['chair', 'deputyChair', 'member', 'deputy']),
  party: line(80),
  rank: z.number().int().min(0).max(500),
})

export const templateSection = z.strictObject({
  key: z.string().max(60),
  role: z.enum(['proposal', 'summary', 'changes', 'text']),
  titleNb: someLine(120),
  titleNn: someLine(120),
  guidanceNb: lines(2000),
  guidanceNn: lines(2000),
  required: z.boolean(),
  wordLimit: z.number().int().min(1).max(100_000).nullable(),
  /** Whether a change here may call for a new hearing; the proposal's always may. */
  material: z.boolean(),
})

export const template = z.strictObject({
  id: id<TemplateId>(),
  name: someLine(120),
  kind: z.enum(['decision', 'information', 'question']),
  pageBudget: z.number().int().min(1).max(10_000).nullable(),
  sections: z.array(templateSection).min(1).max(60),
})

export const settingsCalls = {
  'municipality.get': reads(['municipality'], { in: {}, out: municipality }),
  'municipality.save': writes(['municipality'], {
    in: municipality.shape,
    out: z.strictObject({ before: municipality }),
  }),
  'person.list': reads(['person'], { in: {}, out: z.array(person) }),
  /** New where `id` is null. */
  'person.save': writes(['person'], {
    in: { ...person.shape, id: id<PersonId>().nullable() },
    out: z.strictObject({ id: id<PersonId>(), before: person.nullable() }),
  }),
  'committee.list': reads(['committee', 'person'], {
    in: {},
    out: z.array(
      committee.extend({
        members: z.array(membership.extend({ name: z.string() })),
        /** How its numbers are printed, with an example of the next: `PS {n}/{yy}`, `PS 46/20`. */
        patterns: z.array(z.strictObject({ series: itemKind, pattern: z.string(), example: z.string() })),
      }),
    ),
  }),
  'committee.save': writes(['committee'], {
    in: { ...committee.shape, id: id<CommitteeId>().nullable() },
    out: z.strictObject({ id: id<CommitteeId>(), before: committee.nullable() }),
  }),
  'membership.save': writes(['committee', 'person'], {
    in: { committee: id<CommitteeId>(), ...membership.shape },
    out: z.strictObject({ before: membership.nullable() }),
  }),
  'membership.remove': writes(['committee', 'person'], {
    in: { committee: id<CommitteeId>(), person: id<PersonId>() },
    out: z.strictObject({ before: membership }),
  }),
  /** The order in which deputies are called: all of them, first called first. */
  'membership.order': writes(['committee'], {
    in: { committee: id<CommitteeId>(), deputies: z.array(id<PersonId>()).max(500) },
    out: z.strictObject({ before: z.array(id<PersonId>()) }),
  }),
  /** Refused where the pattern could print a number twice; numbers that are given stand as printed. Empty: the ordinary one. */
  'pattern.save': writes(['committee'], {
    in: { committee: id<CommitteeId>(), series: itemKind, pattern: line(40) },
    out: z.strictObject({ before: z.string().nullable() }),
  }),
  /** What a pattern would print, while it is typed. */
  'pattern.try': reads(['committee'], {
    in: { committee: id<CommitteeId>(), series: itemKind, pattern: z.string().max(80) },
    out: z.string(),
  }),
  'template.list': reads(['template', 'paper'], {
    in: {},
    out: z.array(
      template.extend({
        /** Keys that papers use: they may neither vanish nor change their role. */
        used: z.array(z.string()),
      }),
    ),
  }),
  /** Titles, guidance, limits and order may change; keys that papers use may not vanish. */
  'template.save': writes(['template'], { in: template.shape, out: z.strictObject({ before: template }) }),
  /** A template as it came with the program; sections of its own that papers use stay. */
  'template.restore': writes(['template'], {
    in: { id: id<TemplateId>() },
    out: z.strictObject({ before: template }),
  }),
} as const
