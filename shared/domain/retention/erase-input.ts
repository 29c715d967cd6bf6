import type { Disclosure } from '../disclosure/disclosure.ts'
import type { HearingContact, HearingInput, SenderKind } from '../hearing/hearing.ts'
import type { Language } from '../municipality/municipality.ts'
import { identifiersOf, withoutIdentifiers, withoutPersonalNumbers } from './identifiers.ts'
import type { Identifiers } from './identifiers.ts'
import { personalScope } from './retention-rules.ts'
import type { ErasureMethod } from './retention-rules.ts'

/** What may be taken out of an input, as the trail names it. */
export const erasableFields = [
  'sender',
  'contact',
  'files',
  'text',
  'summary',
  'points',
  'answers',
  'disclosure',
  'note',
] as const
export type ErasableField = (typeof erasableFields)[number]

export type ErasureWay = {
  readonly method: ErasureMethod
  readonly keepSummaries: boolean
  readonly language: Language
}

/** An input as it is stored, with what lies beside it. */
export type HeldInput = {
  readonly input: HearingInput
  readonly contact: Omit<HearingContact, 'input'> | null
  readonly files: number
}

export type ErasedInput = {
  readonly input: HearingInput
  readonly fields: readonly ErasableField[]
  readonly identifiers: Identifiers
  /** Whether original and attachments go. */
  readonly dropsFiles: boolean
}

/** Who sent it, when nobody may know any more. */
const senderOf: Readonly<Record<Language, (kind: SenderKind, method: ErasureMethod) => string>> = {
  nb: (kind, method) =>
    `${kind === 'employee' ? 'Ansatt' : 'Privatperson'}, ${method === 'delete' ? 'slettet' : 'anonymisert'}`,
  nn: (kind, method) =>
    `${kind === 'employee' ? 'Tilsett' : 'Privatperson'}, ${method === 'delete' ? 'sletta' : 'anonymisert'}`,
}
const gone: Readonly<Record<Language, string>> = { nb: '[slettet]', nn: '[sletta]' }

/** Whether anything of an input is personal at all. */
export function isPersonal({ input: { senderKind }, contact }: HeldInput): boolean {
  return personalScope[senderKind] === 'all' || contact !== null
}

/**
 * An input without what is personal in it. Its number, kind, day, theme, conclusion and what was changed stay, for the
 * decision rests on them (fvl. § 17, koml. § 13-1 tredje ledd; GDPR art. 17 no. 3 b and d); the municipality's own words
 * stay without the sender's name. Anonymised, the points stay as they were weighed, without names and numbers; deleted,
 * nothing that the sender said is left.
 */
export function erasedInput(held: HeldInput, { method, keepSummaries, language }: ErasureWay): ErasedInput {
  const { input, contact, files } = held
  const identifiers = identifiersOf(personalScope[input.senderKind] === 'all' ? input.sender : '', contact)
  if (personalScope[input.senderKind] === 'contact')
    return { input, fields: contact === null ? [] : ['contact'], identifiers, dropsFiles: false }
  const clean = (text: string): string => withoutIdentifiers(text, identifiers)
  const said = (text: string): string => {
    if (text === '') return ''
    return method === 'delete' ? gone[language] : withoutPersonalNumbers(clean(text))
  }
  const points = input.points.map((point) => ({
    ...point,
    text: said(point.text),
    assessment: clean(point.assessment),
    change: clean(point.change),
  }))
  const next: HearingInput = {
    ...input,
    sender: senderOf[language](input.senderKind, method),
    text: '',
    summary: method === 'anonymise' && keepSummaries ? withoutPersonalNumbers(clean(input.summary)) : '',
    points,
    disclosure: withoutNames(input.disclosure, clean),
  }
  const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)
  const changed: Readonly<Record<Exclude<ErasableField, 'note'>, boolean>> = {
    sender: next.sender !== input.sender,
    contact: contact !== null,
    files: files > 0,
    text: input.text !== '',
    summary: next.summary !== input.summary,
    points: !same(
      points.map(({ text }) => text),
      input.points.map(({ text }) => text),
    ),
    answers: points.some(
      ({ assessment, change }, at) =>
        assessment !== input.points[at]?.assessment || change !== input.points[at].change,
    ),
    disclosure: !same(next.disclosure, input.disclosure),
  }
  const fields = erasableFields.filter((field) => field !== 'note' && changed[field])
  return { input: next, fields, identifiers, dropsFiles: true }
}

function withoutNames(disclosure: Disclosure | null, clean: (text: string) => string): Disclosure | null {
  return disclosure === null
    ? null
    : { ...disclosure, publicTitle: clean(disclosure.publicTitle), reason: clean(disclosure.reason) }
}
