import { formatDate } from '#shared/domain/calendar/dates.ts'
import { keyName } from '#shared/text/key-name.ts'
import { packetWords } from '#shared/text/packet-words.ts'
import { recoverySheetWords } from '#shared/text/recovery-sheet-words.ts'
import { array, call, dictionary, statement, str } from './code.ts'

export type RecoverySheet = {
  readonly municipality: string
  readonly language: 'nb' | 'nn'
  /** The workspace's folder, as its users know it. */
  readonly workspace: string
  readonly keyId: string
  /** The key as it is typed, groups joined by hyphens. */
  readonly written: string
  /** Day, ISO. */
  readonly madeOn: string
}

/** Typst source of the sheet that is printed and kept: the key in groups, and how to keep and use it. */
export function recoverySheetMarkup(sheet: RecoverySheet): string {
  const words = recoverySheetWords[sheet.language]
  const { page, pageOf, table, figure } = packetWords[sheet.language]
  const date = formatDate(sheet.madeOn, 'long', sheet.language)
  const facts = [sheet.workspace, keyName(sheet.keyId), date]
  const setup = {
    title: str(words.title),
    author: str(sheet.municipality),
    lang: str(sheet.language),
    'footer-text': str(`${sheet.municipality} · ${words.kind} ${keyName(sheet.keyId)}`),
    terms: dictionary({
      'page-word': str(page.toLowerCase()),
      of: str(pageOf),
      table: str(table),
      figure: str(figure),
    }),
  }
  const body = call('recovery-sheet', [], {
    municipality: str(sheet.municipality),
    kind: str(words.kind),
    date: str(date),
    title: str(words.title),
    lead: str(words.lead),
    facts: array(facts.map((fact, index) => array([str(words.facts[index] ?? ''), str(fact)]))),
    groups: array(sheet.written.split('-').map(str)),
    'key-title': str(words.key),
    'key-note': str(words.note),
    parts: array(
      words.parts.map(({ title, lines }) => dictionary({ title: str(title), lines: array(lines.map(str)) })),
    ),
  })
  const named = Object.entries(setup).map(([key, value]) => `${key}: ${value}`)
  return [
    '#import "/recovery-sheet.typ": *\n',
    `#show: packet.with(${named.join(', ')})\n`,
    statement(body),
  ].join('')
}
