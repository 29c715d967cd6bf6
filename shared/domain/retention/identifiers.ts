import type { HearingContact } from '../hearing/hearing.ts'
import { findNationalIdentityNumbers } from '../disclosure/national-identity-number.ts'

/** What stands where somebody's name or address stood. */
export const redactedMark = '[anonymisert]'

/** Words by which somebody is known: names in whole and part, e-mail, telephone, address. Longest first. */
export type Identifiers = readonly RegExp[]

/** Names that name nobody: "Innbygger, Solvik", "Privatperson". */
const nobody = /^(?:privatperson|innbygg[ea]r|ansatt|tilsett|anonym|ukjent)/i
const shortestName = 3
/** People's names, not "Lærere ved Nesland skole": each word written large, but for such as "van" and "de". */
const personName =
  /^\p{Lu}[\p{L}.'-]*(?:,?\s+(?:(?:van|von|der|den|de|af|av|di|la|le)\s+)*\p{Lu}[\p{L}.'-]*){0,5}$/u

type Contact = Omit<HearingContact, 'input'> | null

const namesOf = (sender: string, contact: Contact): readonly string[] =>
  [sender, contact?.name ?? ''].map((name) => name.trim()).filter((name) => name !== '' && !nobody.test(name))

/** Names of people within what stands as sender: "Lien, Kari", "Kari Lien og Ola Lien", "Kari Lien (lærer)". */
function peopleIn(name: string): readonly string[] {
  if (personName.test(name)) return [name]
  const pieces = name.split(/\s*[,;/&()]\s*|\s+(?:og|and)\s+/u)
  const begins = /^\p{Lu}[\p{L}.'-]*(?:\s+\p{Lu}[\p{L}.'-]*)+/u.exec(name)?.[0]
  return [
    ...pieces.filter((piece) => /\s/u.test(piece) && personName.test(piece)),
    ...(begins === undefined ? [] : [begins]),
  ]
}

/** What tells who sent an input, read out of its sender and how to reach them; each matches wherever it stands. */
export function identifiersOf(sender: string, contact: Contact): Identifiers {
  const names = namesOf(sender, contact)
  const parts = names
    .flatMap(peopleIn)
    .flatMap((name) => name.split(/[\s,]+/u))
    .filter((part) => part.length >= shortestName && /^\p{Lu}/u.test(part))
    // written large it is a name; written small it may be any word
    .flatMap((part) => [wordly(part, 'gu'), wordly(part.toUpperCase(), 'gu')])
  const whole = names.filter((name) => /\s/u.test(name)).map((name) => wordly(name, 'giu'))
  return [...whole, ...sureIdentifiersOf(sender, contact), ...parts]
}

/** The same without single words of a name, which may be anybody's: to find what other texts say of somebody. */
export function sureIdentifiersOf(sender: string, contact: Contact): Identifiers {
  const people = namesOf(sender, contact)
    .flatMap(peopleIn)
    .filter((name) => /\s/u.test(name))
    .map((name) => wordly(name, 'giu'))
  const email = (contact?.email ?? '').trim()
  const digits = (contact?.phone ?? '').replaceAll(/\D/g, '').replace(/^(?:00)?47(?=\d{8}$)/, '')
  const address = (contact?.address ?? '')
    .split(/[,\n;]/u)
    .map((line) => line.trim())
    .filter((line) => line.length >= 5)
  return [
    ...people,
    ...(email === '' ? [] : [new RegExp(escaped(email), 'giu')]),
    ...(digits.length < 5 ? [] : [new RegExp(`(?<!\\d)${digits.split('').join('[\\s.-]?')}(?!\\d)`, 'gu')]),
    ...address.map((line) => wordly(line, 'giu')),
  ]
}

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\/-]/g, String.raw`\$&`)
/** Whole words, with any space between them; a genitive s goes along. */
const wordly = (text: string, flags: string): RegExp =>
  new RegExp(
    String.raw`(?<![\p{L}\p{N}])${text
      .split(/\s+/u)
      .map(escaped)
      .join(String.raw`\s+`)}(?:s|S|'s)?(?![\p{L}\p{N}])`,
    flags,
  )

/** A text without them; the same text where none stands in it. */
export function withoutIdentifiers(text: string, identifiers: Identifiers): string {
  return identifiers.reduce((said, pattern) => said.replace(pattern, redactedMark), text)
}

const anyEmail = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu
/** Eight digits as telephone numbers are written: never sums or years. */
const anyPhone =
  /(?<![\d.,])(?:(?:\+|00)47\s?)?(?:[49]\d{2} \d{2} \d{3}|[2-9]\d(?: \d{2}){3}|[49]\d{7})(?![\d.,]*\d)/g

/** Said by a private person: besides their own, any e-mail, telephone and national identity number goes. */
export function withoutPersonalNumbers(text: string): string {
  let said = text
  for (const { index, length } of findNationalIdentityNumbers(text).toReversed())
    said = said.slice(0, index) + redactedMark + said.slice(index + length)
  return said.replace(anyEmail, redactedMark).replace(anyPhone, redactedMark)
}

/** Whether any of them stands in a text. */
export const isNamedIn = (text: string, identifiers: Identifiers): boolean =>
  withoutIdentifiers(text, identifiers) !== text
