import { extname } from 'node:path'
import { refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { recognise } from '../../typeset/intake/kind.ts'

const textEndings = new Set(['.csv', '.tsv', '.txt', '.ris', '.bib', '.bibtex', '.json'])

/**
 * How a file is to be read, by what it holds; its name is heard only where it may be text. Refuses with
 * `knowledgeImport.locked`, `.oldExcel`, `.openDocument`, `.html`, `.empty` and `.unknownKind`.
 */
export function importKind(name: string, bytes: Uint8Array): 'workbook' | 'text' | Refusal {
  const found = recognise(bytes)
  const looksLike = 'kind' in found ? found.kind : found.looksLike
  switch (looksLike) {
    case 'spreadsheet':
      return 'workbook'
    case 'text':
      return 'text'
    case 'empty':
      return refuse('knowledgeImport.empty')
    case 'locked':
      return refuse('knowledgeImport.locked')
    case 'office97':
      return refuse('knowledgeImport.oldExcel')
    case 'openDocument':
      return refuse('knowledgeImport.openDocument')
    case 'html':
      return refuse('knowledgeImport.html')
    default:
      // UTF-16 has zeros, and a header that begins with `BM` or `ID3` is no picture
      return textEndings.has(extname(name).toLowerCase()) && !('kind' in found)
        ? 'text'
        : refuse('knowledgeImport.unknownKind')
  }
}
