import { basename } from 'node:path'
import type { wordCalls } from '#shared/contract/word.ts'
import { wordCount } from '#shared/document/text.ts'
import { isRefusal } from '#shared/refusal.ts'
import { dialogWords } from '#shared/text/dialog-words.ts'
import { readWordPaper } from '../../actions/word/read-word-paper.ts'
import { wordFileName, wordPaper } from '../../actions/word/word-paper.ts'
import { wordRefusal } from '../../actions/word/word-refusal.ts'
import { writeWholeApart } from '../../files.ts'
import type { ServicesOf } from '../../router/services.ts'
import { exchangeApart, readClipboardApart } from '../exchange-work/exchange-work.ts'
import type { ServiceParts } from '../services.ts'

/** From and to Word: clipboards and documents. */
export function wordServices(parts: ServiceParts): ServicesOf<keyof typeof wordCalls> {
  const { session } = parts.workspaces
  const words = (): (typeof dialogWords)['nb'] => dialogWords[parts.settings.preferences().language]
  return {
    'paper.readClipboard': async (clipboard) => {
      const { content, dropped, pictures } = await readClipboardApart(clipboard, session.newId)
      return { content: [...content], dropped: [...dropped], pictures: [...pictures] }
    },
    'paper.readWord': async ({ id, path: named }, { signal, progress }) => {
      const { wordFile: title, wordKinds: name } = words()
      const filters = [{ name, extensions: ['docx', 'docm'] }]
      const path = named ?? (await session.dialogs.openFiles({ title, filters, many: false }))[0]
      if (path === undefined) return null
      progress('read', 0, 1)
      const file = basename(path)
      const { paperDocxInProcess } = await import('../../typeset/intake/process/inspect-in-process.ts')
      const docx = await paperDocxInProcess({ name: file, path }, signal)
      if (isRefusal(docx)) return wordRefusal(docx, file)
      const read = readWordPaper(session.db(), id, docx, session.newId)
      if (isRefusal(read)) return wordRefusal(read, file)
      progress('read', 1, 1)
      return {
        file,
        title: read.title,
        sections: read.sections.map((each) => ({ ...withWords(each), title: each.title })),
        unplaced: read.unplaced.map(withWords),
        findings: [...read.findings],
        pictures: read.pictures.map(({ blob, mediaType, bytes }) => ({
          blob,
          mediaType,
          base64: Buffer.from(bytes).toString('base64'),
        })),
      }
    },
    'paper.exportWord': async ({ id, path: named }, { signal, progress }) => {
      const paper = wordPaper(session.db(), id, session.clock.today())
      if (isRefusal(paper)) return paper
      const path =
        named ??
        (await session.dialogs.saveTo({
          title: words().wordSave,
          suggestedName: wordFileName(paper),
          filters: [{ name: words().wordKinds, extensions: ['docx'] }],
        }))
      if (path === null) return null
      progress('write', 0, 1)
      const { bytes, findings } = await exchangeApart({ kind: 'word', paper }, signal)
      const refused = await writeWholeApart(path, bytes, signal)
      if (refused !== null) return refused
      progress('write', 1, 1)
      return { path, bytes: bytes.length, findings: [...findings] }
    },
  }
}

const withWords = <P extends { readonly content: Parameters<typeof wordCount>[0] }>(part: P) => ({
  ...part,
  content: [...part.content],
  words: wordCount(part.content),
})
