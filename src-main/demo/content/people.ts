import type { MembershipRole } from '#shared/domain/municipality/municipality.ts'

/** Solvik and everybody in it are invented; officers go by role. */
export const municipality = {
  name: 'Solvik kommune',
  number: '9901',
  language: 'nb',
  chiefExecutiveTitle: 'kommunedirektør',
  address: 'Rådhusplassen 1, 9901 Solvik',
  email: 'politisk.sekretariat@solvik.example.no',
  phone: '400 00 000',
  website: 'solvik.example.no',
  pageBudget: 250,
} as const

/** Employees: key → role as printed. */
export const officers: Readonly<Record<string, string>> = {
  'chief-executive': 'kommunedirektør',
  'strategic-adviser': 'strategisk rådgiver',
  'head-of-development': 'kommunalsjef for samfunnsutvikling',
  secretary: 'politisk sekretær',
  'economy-adviser': 'økonomirådgiver',
  'data-adviser': 'rådgiver for data og arkitektur',
  'case-officer-health': 'saksbehandler, helse og velferd',
  planner: 'arealplanlegger',
  'water-engineer': 'ingeniør, vann og avløp',
  'property-manager': 'eiendomsforvalter',
}

type Seat = readonly [name: string, party: string]

const fl = 'Fellesskapslista'
const nn = 'Næring og nærmiljø'
const gs = 'Grønn Solvik'
const bl = 'Bygdalista'
const pl = 'Pensjonistlista'

/** The formannskap's nine, in the order of the roll; the first is mayor, the second deputy mayor. */
export const executiveSeats: readonly Seat[] = [
  ['Ragnhild Tveitvåg', fl],
  ['Sigve Nordlien', bl],
  ['Amina Hassan Lie', fl],
  ['Torgeir Breivang', nn],
  ['Ingunn Måsøvik', nn],
  ['Jon Are Sletthaug', fl],
  ['Elin Kvernstad', gs],
  ['Odd Fjellheimsvik', pl],
  ['Berit Anne Somby', bl],
]

export const executiveDeputies: readonly Seat[] = [
  ['Kristoffer Aasgård', fl],
  ['Marit Holmviken', nn],
  ['Peder Ulvestadmo', gs],
]

/** The other eighteen of the kommunestyre's twenty-seven. */
export const councilSeats: readonly Seat[] = [
  ['Kristoffer Aasgård', fl],
  ['Solveig Rødsandnes', fl],
  ['Terje Lønnmo', fl],
  ['Hanne Viksetra', fl],
  ['Davoud Rezai Berg', fl],
  ['Marit Holmviken', nn],
  ['Lars Petter Gjøvdal', nn],
  ['Unni Stavsengen', nn],
  ['Rune Oddekalvik', nn],
  ['Åse Tangenlund', bl],
  ['Magnus Heggelia', bl],
  ['Gunnvor Nesland Moe', bl],
  ['Peder Ulvestadmo', gs],
  ['Silje Havnaas', gs],
  ['Mathilde Ørnvik', gs],
  ['Arvid Skogtrø', pl],
  ['Borghild Eideseter', pl],
  ['Kåre Lyngmark', pl],
]

export type DemoMember = {
  readonly name: string
  readonly party: string
  readonly role: MembershipRole
  readonly rank: number
}

const seated = (seats: readonly Seat[]): readonly DemoMember[] =>
  seats.map(([name, party], index) => ({
    name,
    party,
    role: index === 0 ? 'chair' : index === 1 ? 'deputyChair' : 'member',
    rank: 0,
  }))

const inReserve = (seats: readonly Seat[]): readonly DemoMember[] =>
  seats.map(([name, party], index) => ({ name, party, role: 'deputy', rank: index + 1 }))

/** Members of the two bodies that decide, in roll order, deputies last. */
export const executiveCommittee: readonly DemoMember[] = [
  ...seated(executiveSeats),
  ...inReserve(executiveDeputies),
]
export const council: readonly DemoMember[] = seated([...executiveSeats, ...councilSeats])
