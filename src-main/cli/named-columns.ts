import { sameName } from '#shared/domain/knowledge/import/fields.ts'
import { refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'

/**
 * What each column of a file says: as it is said on the command line («Navn=title,Notat=»), else as it was guessed.
 * Refuses with `knowledgeImport.badMap` and `.noColumn`.
 */
export function namedColumns<F extends string>(
  columns: readonly { readonly name: string; readonly field: F | null }[],
  said: string | undefined,
  known: readonly F[],
  guess: (header: readonly string[]) => readonly (F | null)[],
): (F | null)[] | Refusal {
  const fields = columns.map(({ field }) => field)
  for (const part of said === undefined ? [] : said.split(',')) {
    const [, name = '', word = ''] = /^\s*(.+?)\s*=\s*(.*?)\s*$/.exec(part) ?? []
    const field = word === '' ? null : (known.find((each) => each === word) ?? guess([word])[0] ?? null)
    if (name === '' || (field === null && word !== ''))
      return refuse('knowledgeImport.badMap', { typed: part.trim(), fields: known.join(', ') })
    const at = columns.findIndex((column) => sameName(column.name) === sameName(name))
    if (at < 0) {
      const names = columns.map((column) => column.name).join(', ')
      return refuse('knowledgeImport.noColumn', { column: name, columns: names })
    }
    // what is said outweighs what was guessed
    if (field !== null && fields.includes(field)) fields[fields.indexOf(field)] = null
    fields[at] = field
  }
  return fields
}
