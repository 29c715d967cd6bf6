import { assertNever } from '#shared/refusal.ts'
import type { IdSource } from '#shared/ids.ts'
import type { TypesetEngine } from '../../typeset/compile/engine.ts'
import { compose } from '../../exchange/markdown/compose.ts'
import type { ComposeTargets } from '../../exchange/markdown/compose.ts'
import type { DemoAttachment } from '../content/types.ts'
import { planDrawing, scannedLetter } from './drawn-pages.ts'
import { picturePage } from './picture-page.ts'
import { typesetDocument } from './typeset-document.ts'

/** Attachments stand alone: what they would refer to lies in the paper, not in them. */
const noTargets = (newId: IdSource): ComposeTargets => ({
  entry: (number) => {
    throw new Error(`an attachment cites K-${number}`)
  },
  input: (number) => {
    throw new Error(`an attachment refers to I-${number}`)
  },
  image: (key) => {
    throw new Error(`an attachment shows ${key}`)
  },
  newNoteId: () => newId(),
})

/** The PDF of a demo attachment, in the form that its author chose. */
export async function buildAttachment(
  source: DemoAttachment,
  author: string,
  newId: IdSource,
  engine: TypesetEngine,
): Promise<Uint8Array> {
  const paragraphs = source.body
    .split('\n')
    .map((line) => line.replace(/^- |\*+/g, '').trim())
    .filter((line) => line !== '')
  const drawn = { title: source.title, paragraphs, createdAt: new Date(Date.UTC(2020, 0, 1)) }
  switch (source.form) {
    case 'document':
    case 'sheet':
    case 'slides': {
      const content = compose(source.body, newId, noTargets(newId))
      const form = source.form === 'document' ? 'report' : source.form
      return typesetDocument(
        { form, title: source.title, author, language: source.language, content, createdAt: drawn.createdAt },
        engine,
      )
    }
    case 'letter':
      return scannedLetter(drawn)
    case 'map':
      return planDrawing(drawn)
    case 'picture':
      if (source.scene === undefined) throw new Error(`picture without a scene: ${source.title}`)
      return picturePage(drawn, source.scene)
    default:
      return assertNever(source.form)
  }
}
