import { inAllLanguages } from '../words.ts'
import { recordNamesEn } from './record-names/en.ts'
import { recordNamesNb } from './record-names/nb.ts'
import { recordNamesNn } from './record-names/nn.ts'

type Names = Readonly<Record<keyof typeof recordNamesNb, string>>

/** What the rows of each table of record are, for people. */
export const recordNames = inAllLanguages<Names>({ nb: recordNamesNb, nn: recordNamesNn, en: recordNamesEn })

/** The name of a table of record; the table's own where there is none. */
export function recordName(language: keyof typeof recordNames, table: string): string {
  const words: Readonly<Record<string, string>> = recordNames[language]
  return words[table] ?? table
}
