import { joinCauses } from '#shared/document/redline/causes.ts'
import type { Language } from '#shared/domain/municipality/municipality.ts'
import { causeText } from '#shared/packet/cause-text.ts'
import { toldChanges } from '#shared/packet/redline.ts'
import type { PaperRedline, ToldChange } from '#shared/packet/redline.ts'
import { assessedText, sinceText, toldText } from '#shared/packet/told-text.ts'
import { redlineWords } from '#shared/text/packet/redline-words.ts'
import { el, joined } from './element.ts'
import { text } from './escape.ts'
import type { Html } from './escape.ts'

/** What a paper says otherwise than at the first reading, and why: as the packet's table has it, as far as this audience may know. */
export function sinceFirstHtml(changes: PaperRedline | 'withheld', language: Language): Html {
  const words = redlineWords[language]
  if (changes === 'withheld') return el('p', {}, text(words.withheld))
  const lead = [words.summaryLead(sinceText(changes, language)), ...assessedText(changes, language)]
  return joined(
    lead.map((line) => el('p', {}, text(line))),
    el(
      'ul',
      {},
      toldChanges(changes).map((told) => el('li', {}, changeHtml(told, language))),
    ),
  )
}

function changeHtml(told: ToldChange, language: Language): Html {
  const words = redlineWords[language]
  const causes = joinCauses(told.changes.flatMap((change) => change.causes))
  const said = causes.map((cause) => causeText(cause, language)).join('; ')
  return joined(
    el('strong', {}, text(told.section.title)),
    text(`: ${toldText(told, words)}`),
    el('span', { class: 'note' }, text(causes.length === 0 ? words.noCause : `${words.cause}: ${said}`)),
  )
}
