import { foldName } from '../../knowledge/import/fields.ts'
import type { SenderKind } from '../hearing.ts'

/** What a column may say of an input. Contact data goes where contact data lies. */
export const inputFields = [
  'sender',
  'kind',
  'received',
  'text',
  'summary',
  'point',
  'theme',
  'contactName',
  'email',
  'phone',
  'address',
] as const
export type InputField = (typeof inputFields)[number]

/** Which field each column fills, by its place; null for a column that is left out. */
export type InputMapping = readonly (InputField | null)[]

/** Names that columns go by, as {@link foldName} leaves them; survey tools' own among them. */
const names: Readonly<Record<InputField, readonly string[]>> = {
  sender: [
    'avsender',
    'avsendar',
    'sender',
    'fra',
    'from',
    'navn',
    'namn',
    'name',
    'organisasjon',
    'horingspart',
  ],
  kind: [
    'type',
    'slag',
    'kind',
    'avsendertype',
    'avsendartype',
    'gruppe',
    'kategori',
    'hvemerdu',
    'kvenerdu',
  ],
  received: [
    'mottatt',
    'motteke',
    'received',
    'dato',
    'date',
    'innsendt',
    'tidsmerke',
    'timestamp',
    'levert',
  ],
  text: [
    'innspill',
    'innspel',
    'tekst',
    'text',
    'merknad',
    'uttalelse',
    'uttale',
    'svar',
    'input',
    'melding',
  ],
  summary: ['sammendrag', 'samandrag', 'summary', 'oppsummering'],
  point: ['punkt', 'point', 'hovedpunkt', 'hovudpunkt'],
  theme: ['tema', 'theme', 'topic', 'kapittel'],
  contactName: ['kontaktperson', 'contact', 'kontakt'],
  email: ['epost', 'email', 'mail', 'epostadresse', 'emailaddress'],
  phone: ['telefon', 'phone', 'tlf', 'mobil', 'telefonnummer'],
  address: ['adresse', 'address', 'postadresse', 'bosted'],
}

/** What the columns are likely to say, by their names; each field once, the first column that bears its name. */
export function guessInputMapping(header: readonly string[]): InputMapping {
  const taken = new Set<InputField>()
  return header.map((name) => {
    const folded = foldName(name)
    const found = inputFields.find((field) => !taken.has(field) && names[field].includes(folded))
    if (found === undefined) return null
    taken.add(found)
    return found
  })
}

const kindNames: Readonly<Record<SenderKind, readonly string[]>> = {
  publicBody: [
    'offentligorgan',
    'offentlegorgan',
    'offentlig',
    'etat',
    'statligetat',
    'kommune',
    'publicbody',
  ],
  organisation: ['organisasjon', 'forening', 'lag', 'frivillig', 'interesseorganisasjon', 'organisation'],
  business: ['bedrift', 'naeringsliv', 'firma', 'foretak', 'business', 'virksomhet', 'verksemd'],
  council: ['rad', 'medvirkningsrad', 'council', 'eldrerad', 'ungdomsrad'],
  privatePerson: [
    'privatperson',
    'privat',
    'innbygger',
    'innbyggjar',
    'privateperson',
    'person',
    'inhabitant',
  ],
  employee: ['ansatt', 'tilsett', 'employee', 'medarbeider'],
  electedMember: ['folkevalgt', 'folkevald', 'politiker', 'electedmember', 'parti'],
}

/** The kind of sender that a cell names; null for what it does not know. */
export function senderKindNamed(cell: string): SenderKind | null {
  const folded = foldName(cell)
  const found = Object.entries(kindNames).find(
    ([kind, known]) => foldName(kind) === folded || known.includes(folded),
  )
  return (found?.[0] ?? null) as SenderKind | null
}
