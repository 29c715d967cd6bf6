import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Block, Content } from '#shared/document/model.ts'
import type { BlobHash, BlockId, EntryId, PaperId } from '#shared/ids.ts'
import { Raster } from '#main/demo/attachments/png.ts'
import { putBlob } from '#main/store/blobs.ts'
import { saveEntry, saveTheme } from '#main/store/knowledge.ts'
import { saveMunicipality } from '#main/store/municipality.ts'
import { saveTemplate } from '#main/store/templates.ts'
import { aMunicipality, anEntry, aTextBlock, aTheme, newId } from './builders.ts'
import { freshFolder } from './demo.ts'
import { newStore, saveSmallMeeting } from './store.ts'

export type PreviewPaper = {
  readonly folder: string
  readonly paper: PaperId
  /** A knowledge entry of the case that no stored text cites. */
  readonly entry: EntryId
  readonly picture: BlobHash
  /** A picture that says what it is and cannot be read. */
  readonly rotten: BlobHash
  readonly remove: () => void
}

/** A workspace with one case on an agenda; the paper should keep within as many pages as given. */
export function previewPaper(pageBudget: number | null = 2): PreviewPaper {
  const parent = freshFolder('preview')
  const folder = join(parent, 'solvik')
  const store = newStore(folder)
  const { db } = store
  saveMunicipality(db, aMunicipality())
  const saved = saveSmallMeeting(db)
  saveTemplate(db, { ...saved.template, pageBudget })
  const theme = aTheme({ case: saved.file.id })
  saveTheme(db, theme)
  const entry = anEntry({ case: saved.file.id, theme: theme.id, enteredBy: saved.officer.id })
  saveEntry(db, entry)
  const picture = putBlob(db, new Raster(120, 60, [11, 79, 108]).png(), 'image/png')
  const rotten = putBlob(db, Buffer.from('\u0089PNG\r\n\u001a\nthis is no picture', 'latin1'), 'image/png')
  store.close()
  const remove = (): void => rmSync(parent, { recursive: true, force: true })
  return { folder, paper: saved.paper.id, entry: entry.id, picture, rotten, remove }
}

export const say = (...texts: readonly string[]): Content => texts.map((text) => aTextBlock(text))

/** A picture among the text. */
export const aPicture = (blob: string, alt = 'Torget'): Block => ({
  type: 'image',
  attrs: {
    id: newId<BlockId>(),
    blob: blob as BlobHash,
    mediaType: 'image/png',
    alt,
    caption: 'Torget',
    width: 50,
  },
})

/** As long a text as fills so many pages or a little more. */
export const longText = (pages: number): Content =>
  Array.from({ length: pages * 7 }, (_, index) => [
    ...(index % 5 === 0 ? [aTextBlock(`Om del ${index / 5 + 1}`, { style: 'heading' })] : []),
    aTextBlock(sentences(index)),
    ...(index % 5 === 3
      ? ['Ett av flere punkter', 'Et annet, som er lengre og sier litt mer enn det første'].map((text) =>
          aTextBlock(text, { style: 'bullet' }),
        )
      : []),
  ]).flat()

const phrases = [
  'Kommunen tilbyr digitale tjenester til alle innbyggere og næringsdrivende',
  'Hensynet til dem som ikke er på nett, må ivaretas',
  'Erfaringene fra nabokommunene viser at gevinstene kommer når rutinene endres',
  'Kostnadene dekkes innenfor gjeldende ramme, og tiltaket vurderes på nytt etter to år',
]
const sentences = (index: number): string =>
  Array.from({ length: 8 }, (_, at) => `${phrases[(index + at) % phrases.length] ?? ''}.`).join(' ')
