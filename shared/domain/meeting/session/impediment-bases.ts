import { refuse } from '../../../refusal.ts'
import type { Refusal } from '../../../refusal.ts'
import type { Language } from '../../municipality/municipality.ts'
import type { Impediment } from './session.ts'

/** Why a member may not take part in an item. */
export type ImpedimentBasis = {
  readonly code: string
  readonly kind: Impediment['kind']
  /** As printed in the minutes (koml. § 11-4 andre ledd). */
  readonly printed: Readonly<Record<Language, string>>
  readonly text: Readonly<Record<Language, string>>
  /** Days within which it is law; fvl. 2025 takes the place of fvl. 1967 when it comes into force. */
  readonly from: string | null
  readonly to: string | null
}

const fvl = (letter: string, nb: string, nn: string): ImpedimentBasis => ({
  code: `fvl-6-1-${letter}`,
  kind: 'disqualified',
  printed: {
    nb: `koml. § 11-10 første ledd, jf. fvl. § 6 første ledd bokstav ${letter}`,
    nn: `koml. § 11-10 første ledd, jf. fvl. § 6 første ledd bokstav ${letter}`,
  },
  text: { nb, nn },
  from: null,
  to: null,
})

/** The grounds of fvl. § 6 and koml. §§ 11-10 and 11-11. */
export const impedimentBases: readonly ImpedimentBasis[] = [
  fvl('a', 'er selv part i saken', 'er sjølv part i saka'),
  fvl('b', 'er i slekt eller svogerskap med en part', 'er i slekt eller svogerskap med ein part'),
  fvl(
    'c',
    'er eller har vært gift med, er forlovet med, eller er fosterforelder eller fosterbarn til en part',
    'er eller har vore gift med, er forlova med, eller er fosterforelder eller fosterbarn til ein part',
  ),
  fvl(
    'd',
    'er eller har vært verge eller fullmektig for en part',
    'er eller har vore verje eller fullmektig for ein part',
  ),
  fvl(
    'e',
    'leder eller sitter i styret for en sammenslutning som er part',
    'leier eller sit i styret for ei samanslutning som er part',
  ),
  {
    code: 'fvl-6-2',
    kind: 'disqualified',
    printed: {
      nb: 'koml. § 11-10 første ledd, jf. fvl. § 6 annet ledd',
      nn: 'koml. § 11-10 første ledd, jf. fvl. § 6 andre ledd',
    },
    text: {
      nb: 'andre særegne forhold er egnet til å svekke tilliten til medlemmets upartiskhet',
      nn: 'andre særeigne forhold er eigna til å svekkje tilliten til at medlemmen er upartisk',
    },
    from: null,
    to: null,
  },
  {
    code: 'koml-11-10-2',
    kind: 'disqualified',
    printed: { nb: 'koml. § 11-10 andre ledd', nn: 'koml. § 11-10 andre ledd' },
    text: {
      nb: 'har vært med på å forberede eller treffe vedtak i saken som ansatt',
      nn: 'har vore med på å førebu eller gjere vedtak i saka som tilsett',
    },
    from: null,
    to: null,
  },
  {
    code: 'koml-11-10-3',
    kind: 'disqualified',
    printed: { nb: 'koml. § 11-10 tredje ledd', nn: 'koml. § 11-10 tredje ledd' },
    text: {
      nb: 'har vært med på å forberede eller treffe vedtaket som er påklaget',
      nn: 'har vore med på å førebu eller gjere vedtaket som det er klaga på',
    },
    from: null,
    to: null,
  },
  {
    code: 'koml-11-11',
    kind: 'exempted',
    printed: { nb: 'koml. § 11-11', nn: 'koml. § 11-11' },
    text: { nb: 'personlige grunner tilsier fritak', nn: 'personlege grunnar tilseier fritak' },
    from: null,
    to: null,
  },
]

/** What an item is, as the grounds ask: an election to public office, or a plan that the employee rule leaves out. */
export type ImpededMatter = {
  readonly election: boolean
  readonly planOrBudget: boolean
  readonly date: string
}

/**
 * Whether a member may be kept out of an item on this ground: one that is law on the day; none in elections to public office
 * (koml. § 11-10 fjerde ledd); not for preparing a budget or municipal plan as an employee (andre ledd andre punktum).
 */
export function checkImpediment(
  { basis, kind, ground }: Pick<Impediment, 'basis' | 'kind' | 'ground'>,
  matter: ImpededMatter,
): Refusal | null {
  const found = impedimentBases.find(({ code }) => code === basis)
  if (found === undefined || found.kind !== kind)
    return refuse('impediment.unknownBasis', { basis }, 'koml. §§ 11-10, 11-11')
  if ((found.from !== null && matter.date < found.from) || (found.to !== null && matter.date > found.to))
    return refuse('impediment.notInForce', { basis }, found.printed.nb)
  if (kind === 'disqualified' && matter.election)
    return refuse('impediment.election', {}, 'koml. § 11-10 fjerde ledd')
  if (basis === 'koml-11-10-2' && matter.planOrBudget)
    return refuse('impediment.planOrBudget', {}, 'koml. § 11-10 andre ledd')
  return ground.trim() === '' ? refuse('impediment.noGround', {}, 'koml. § 11-4 andre ledd') : null
}

/** The ground with this code; null for one that statute does not know. */
export function impedimentBasis(code: string): ImpedimentBasis | null {
  return impedimentBases.find((basis) => basis.code === code) ?? null
}
