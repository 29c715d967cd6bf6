import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Content } from '#shared/document/model.ts'
import type { Language } from '#shared/domain/municipality/municipality.ts'
import { templateFolder } from '../../resources.ts'
import { finishDocument } from '../../typeset/assemble/finish-document.ts'
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
  readonly createdAt: Date
}

/** A tagged PDF with bookmarks and links of its own that follows PDF/UA-1 and PDF/A-2a, as a well-made attachment does. */
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
  return finishDocument(pdf, {
    title: document.title,
    author: document.author,
    subject: '',
    keywords: [],
    language: document.language === 'nn' ? 'nn-NO' : 'nb-NO',
    createdAt: document.createdAt,
  })
}
