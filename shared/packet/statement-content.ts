import type { Content, TextBlock } from '../document/model.ts'
import { formatDate } from '../domain/calendar/dates.ts'
import type { Language } from '../domain/municipality/municipality.ts'
import type { BlockId } from '../ids.ts'
import { packetWords } from '../text/packet-words.ts'
import type { PrintedStatement } from './model.ts'

/** What the statutory councils said, as the text of a section: each council, the day, and its whole statement. */
export function statementContent(statements: readonly PrintedStatement[], language: Language): Content {
  const words = packetWords[language].statements
  return statements.flatMap(({ council, state, receivedOn, text }, index) => {
    const day = receivedOn === null ? null : formatDate(receivedOn, 'long', language)
    const lines = state === 'given' ? (text ?? words.exempt).split(/\n+/) : []
    const told = { given: words.given(day), none: words.none(day), notConcerned: words.notConcerned }
    return [
      block(`${String(index)}-0`, council, 'heading'),
      ...[told[state], ...lines]
        .filter((line) => line.trim() !== '')
        .map((line, at) => block(`${String(index)}-${String(at + 1)}`, line.trim())),
    ]
  })
}

/** It is made for print and lies in no paper: its id only tells it from the others. */
const block = (id: string, text: string, style: TextBlock['attrs']['style'] = 'paragraph'): TextBlock => ({
  type: 'textBlock',
  attrs: { id: `statement-${id}` as BlockId, style, level: 0 },
  content: [{ type: 'text', text }],
})
