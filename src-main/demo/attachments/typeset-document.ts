import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Content } from '#shared/document/model.ts'
import type { Language } from '#shared/domain/municipality/municipality.ts'
import { templateFolder } from '../../resources.ts'
import { contentCode } from '../../typeset/markup/blocks.ts'
import { call, statement, str } from '../../typeset/markup/code.ts'
import type { TypesetEngine } from '../../typeset/compile/engine.ts'

export type DocumentForm = 'report' | 'sheet' | 'slides'

export type DocumentText = {
  readonly form: DocumentForm
  readonly title: string
  readonly author: string
  readonly language: Language
  readonly content: Content
}

/** A tagged PDF with bookmarks and links of its own, as a well-made attachment is. */
export async function typesetDocument(document: DocumentText, engine: TypesetEngine): Promise<Uint8Array> {
  const template = await readFile(join(templateFolder, 'attachment.typ'))
  const contents = document.language === 'nn' ? 'Innhald' : 'Innhold'
  const named = { title: document.title, author: document.author, lang: document.language, contents }
  const args = Object.entries(named).map(([key, value]) => `${key}: ${str(value)}`)
  const main = [
    '#import "/attachment.typ": *\n',
    `#show: ${document.form}.with(${args.join(', ')})\n`,
    ...contentCode(document.content, { entry: () => undefined, input: () => undefined }).map(statement),
    statement(call('metadata', [str('end')])).trimEnd() + '<attachment-end>\n',
  ].join('\n')
  const { pdf } = await engine.typeset(
    { main, files: new Map([['/attachment.typ', template]]) },
    'attachment-end',
  )
  return pdf
}
