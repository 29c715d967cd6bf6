import type { Image } from '#shared/document/model.ts'
import type { PacketItem, PacketModel } from '#shared/packet/model.ts'
import { distinctSlugs } from './slug.ts'

/** A PDF file that lies in the folder, as links tell of it. */
export type LinkedFile = { readonly path: string; readonly pages: number; readonly bytes: number }

/** Files that the pages point to: made before them, since a link tells pages and size. */
export type SiteFiles = {
  readonly packet: LinkedFile & {
    /** Pages of case papers, attachments left out, over all items. */
    readonly paperPages: number
    /** Where each item begins in the packet, by id: the page of the file, and the number printed on it. */
    readonly firstPages: ReadonlyMap<string, { readonly page: number; readonly label: string }>
  }
  /** By the attachment's id; one that does not go along has none. */
  readonly attachments: ReadonlyMap<string, LinkedFile>
}

/** Where each thing of a meeting lies in the folder. */
export type Site = {
  readonly model: PacketModel
  readonly files: SiteFiles
  readonly pageOf: ReadonlyMap<string, string>
  /** What `index.html` is called where it is another page than the agenda, and what the pages belong to. */
  readonly home?: { readonly title: string; readonly edition: string }
}

export const indexPath = 'index.html'
export const stylePath = 'style.css'

/** Names of the items' pages: the printed number, `ps-112-20.html`. */
export function siteOf(model: PacketModel, files: SiteFiles): Site {
  const names = itemNames(model)
  return { model, files, pageOf: new Map([...names].map(([id, name]) => [id, `${name}.html`])) }
}

/** Path of an attachment's file: `vedlegg/ps-112-20-1.pdf`. The name says nothing that the list does not. */
export function attachmentPath(model: PacketModel, item: PacketItem, number: number): string {
  return `vedlegg/${itemNames(model).get(item.id) ?? ''}-${number}.pdf`
}

function itemNames(model: PacketModel): ReadonlyMap<string, string> {
  const names = distinctSlugs(
    model.items.map((item) => item.number),
    'sak',
  )
  // index.html is the agenda
  return new Map(
    model.items.map((item, at) => [item.id, names[at] === 'index' ? 'sak-index' : (names[at] ?? '')]),
  )
}

const extensions = { 'image/png': 'png', 'image/jpeg': 'jpg', 'image/svg+xml': 'svg' } as const

/**
 * Where a picture's bytes lie. A drawing (SVG) can hold a program when it is opened by itself, so it is
 * no file of its own: it is carried in its page, where browsers run nothing in it.
 */
export function imageSource(image: Image, model: PacketModel): string {
  const extension = extensions[image.attrs.mediaType]
  const bytes = model.images.get(`/images/${image.attrs.blob}.${extension}`)
  if (extension !== 'svg') return `bilder/${image.attrs.blob}.${extension}`
  return `data:image/svg+xml;base64,${Buffer.from(bytes ?? new Uint8Array()).toString('base64')}`
}

/** Pictures that lie in the folder as files, by path. */
export function imageFiles(model: PacketModel): ReadonlyMap<string, Uint8Array> {
  return new Map(
    [...model.images]
      .filter(([path]) => !path.endsWith('.svg'))
      .map(([path, bytes]) => [path.replace('/images/', 'bilder/'), bytes]),
  )
}
