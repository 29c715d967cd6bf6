import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { BlockId } from '#shared/ids.ts'
import type { Block, Content, Image, TextBlock } from '#shared/document/model.ts'
import { templateFolder } from '../../../resources.ts'
import { finishDocument } from '../../assemble/finish-document.ts'
import { TypesetError } from '../../compile/engine.ts'
import type { TypesetEngine } from '../../compile/engine.ts'
import { loadEngine } from '../../compile/load-engine.ts'
import { contentCode, imagePath } from '../../markup/blocks.ts'
import { call, statement, str } from '../../markup/code.ts'
import type { IntakeLimits } from '../limits.ts'
import { pictureSize } from '../picture/picture-header.ts'
import type { PlacedPicture } from './html-content.ts'
import type { DocxPicture } from './read-docx.ts'

export type DocxText = { readonly title: string; readonly language: string; readonly content: Content }

/** In the engine's files and in ours. */
const template = '/attachment.typ'

type Pictures = { readonly placed: readonly PlacedPicture[]; readonly read: readonly DocxPicture[] }

/** Sets the document as a tagged report. `dropped` counts pictures that nothing could be made of. */
export async function typesetDocx(
  text: DocxText,
  pictures: Pictures,
  limits: IntakeLimits,
): Promise<{ readonly pdf: Uint8Array; readonly dropped: number }> {
  const engine = await loadEngine()
  const sound = soundPictures(pictures, limits)
  try {
    return { pdf: await run(engine, text, sound), dropped: pictures.placed.length - sound.size }
  } catch (cause) {
    if (!(cause instanceof TypesetError) || sound.size === 0) throw cause
  }
  // A picture whose header is right and whose data is not: found one by one, as the engine names none.
  const drawable = new Map<string, DocxPicture>()
  for (const [blob, picture] of sound) if (await isDrawable(engine, picture)) drawable.set(blob, picture)
  return { pdf: await run(engine, text, drawable), dropped: pictures.placed.length - drawable.size }
}

function soundPictures({ placed, read }: Pictures, limits: IntakeLimits): ReadonlyMap<string, DocxPicture> {
  const sound = new Map<string, DocxPicture>()
  let pixels = 0
  for (const { blob, source } of placed) {
    const picture = read[source]
    const size = picture === undefined ? null : pictureSize(picture.bytes, picture.kind)
    if (picture === undefined || size === null) continue
    if (Math.max(size.width, size.height) > limits.pictureSide) continue
    pixels += size.width * size.height
    if (pixels <= limits.pixels) sound.set(blob, picture)
  }
  return sound
}

async function isDrawable(engine: TypesetEngine, { bytes, kind }: DocxPicture): Promise<boolean> {
  const path = kind === 'png' ? '/picture.png' : '/picture.jpg'
  try {
    await engine.typeset({ main: `#image("${path}", alt: "x")`, files: new Map([[path, bytes]]) }, 'no-marks')
    return true
  } catch (cause) {
    if (cause instanceof TypesetError) return false
    throw cause
  }
}

async function run(
  engine: TypesetEngine,
  text: DocxText,
  pictures: ReadonlyMap<string, DocxPicture>,
): Promise<Uint8Array> {
  const files = new Map<string, Uint8Array>([[template, await readFile(join(templateFolder, template))]])
  const content = text.content.map((block): Block => {
    if (block.type !== 'image') return block
    const picture = pictures.get(block.attrs.blob)
    if (picture === undefined) return missing(block)
    const image = drawn(block, picture)
    files.set(imagePath(image), picture.bytes)
    return image
  })
  const contents = text.language === 'nn' ? 'Innhald' : 'Innhold'
  const named = { title: text.title, lang: text.language, contents }
  const args = Object.entries(named).map(([key, value]) => `${key}: ${str(value)}`)
  const main = [
    `#import "${template}": *\n`,
    `#show: report.with(${args.join(', ')})\n`,
    ...contentCode(content, { entry: () => undefined, input: () => undefined }).map(statement),
    `${statement(call('metadata', [str('end')])).trimEnd()}<attachment-end>\n`,
  ].join('\n')
  const { pdf } = await engine.typeset({ main, files }, 'attachment-end')
  return finishDocument(pdf, {
    title: text.title,
    author: '',
    subject: '',
    keywords: [],
    language: text.language === 'nn' ? 'nn-NO' : 'nb-NO',
    createdAt: null,
  })
}

/** Text width and the most height of a picture on a page of the report, in points. */
const room = { width: 436, height: 600 } as const

/** A picture in its own size at 96 dots an inch, where the page has room for that. */
function drawn(image: Image, { bytes, kind }: DocxPicture): Image {
  const { width, height } = pictureSize(bytes, kind) ?? { width: 1, height: 1 }
  const most = Math.min(room.width, (room.height * width) / height, width * 0.75)
  const mediaType = kind === 'png' ? 'image/png' : 'image/jpeg'
  const alt = image.attrs.alt === '' ? 'Bilde uten beskrivelse' : image.attrs.alt
  const share = Math.max(Math.round((most / room.width) * 1000) / 10, 0.1)
  return { ...image, attrs: { ...image.attrs, mediaType, alt, width: share } }
}

function missing({ attrs }: Image): TextBlock {
  const described = [attrs.alt, attrs.caption].filter((each) => each !== '').join('. ')
  const text = described === '' ? '[Bilde som ikke kan vises]' : `[Bilde som ikke kan vises: ${described}]`
  const own = { id: `${attrs.id}-missing` as BlockId, style: 'paragraph', level: 0 } as const
  return { type: 'textBlock', attrs: own, content: [{ type: 'text', text }] }
}
