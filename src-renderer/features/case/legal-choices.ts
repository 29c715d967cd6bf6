import { basesAt } from '#shared/domain/disclosure/legal-basis.ts'
import type { LegalBasis } from '#shared/domain/disclosure/legal-basis.ts'
import { factsWords } from '#shared/text/screen/case/facts.ts'
import { useLanguage, useText } from '../../api/language.ts'

type Choice = { readonly value: string; readonly label: string }

export type Bases = {
  /** Sections of offentleglova; one entry for § 13, whatever law the secrecy comes from. */
  readonly firsts: readonly Choice[]
  /** Rules on secrecy that may stand beside this section; none for most. */
  secondsOf(first: string): readonly Choice[]
  find(first: string, second: string | null): LegalBasis | undefined
}

const join = '+'

/** A code taken apart: `offl-13+fvl-13-1-1` is § 13 with fvl. § 13 beside it. */
export function partsOf(code: string): { readonly first: string; readonly second: string | null } {
  const [first = '', second = null] = code.split(join)
  return { first, second }
}

/** The code of both together. */
export const basisOf = (first: string, second: string | null): string =>
  second === null || !first.startsWith('offl-13') ? first : `${first}${join}${second}`

/** The grounds in force on a day that may keep back what is laid before an elected body (offl. § 16). */
export function useBases(today: string): Bases {
  const language = useLanguage() === 'nn' ? 'nn' : 'nb'
  const text = useText(factsWords)
  const bases = basesAt(today).filter(({ beforeElectedBody }) => beforeElectedBody)
  const firsts = new Map<string, string>()
  for (const { code, printed, about } of bases) {
    const { first, second } = partsOf(code)
    const [section = ''] = printed[language].split(', jf. ')
    firsts.set(first, `${section} – ${second === null ? about[language] : text.secrecy}`)
  }
  return {
    firsts: [...firsts].map(([value, label]) => ({ value, label })),
    secondsOf: (first) =>
      bases.flatMap(({ code, printed, about }) => {
        const parts = partsOf(code)
        if (parts.first !== first || parts.second === null) return []
        const [, law = ''] = printed[language].split(', jf. ')
        return [{ value: parts.second, label: `${law} – ${about[language]}` }]
      }),
    find: (first, second) => bases.find(({ code }) => code === basisOf(first, second)),
  }
}
