import type { Language } from '#shared/domain/municipality/municipality.ts'
import { packetWords } from '#shared/text/packet-words.ts'
import { dictionary, str } from './code.ts'
import type { Code } from './code.ts'

/**
 * The words that every document's template needs. `trail` is the anchor of the audit trail that stands at the foot of the
 * first page; null for none.
 */
export function documentTerms(language: Language, trail: string | null): Code {
  const { page, pageOf, table, figure } = packetWords[language]
  return dictionary({
    'page-word': str(page.toLowerCase()),
    of: str(pageOf),
    table: str(table),
    figure: str(figure),
    ...trailTerm(language, trail),
  })
}

/** «Revisjonsspor 812-7QKX-M2RD-0HVB-T9CE-4F». */
export const trailTerm = (language: Language, trail: string | null): Record<string, Code> =>
  trail === null ? {} : { trail: str(packetWords[language].trail(trail)) }
