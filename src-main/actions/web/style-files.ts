import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { stylePath } from '../../exchange/html/site.ts'
import { webFolder } from '../../resources.ts'

const fontFolderName = 'skrift'

/** The style sheet and the fonts that every folder of pages carries: path and bytes. */
export async function styleFiles(): Promise<readonly (readonly [string, Uint8Array])[]> {
  const fonts = (await readdir(join(webFolder, fontFolderName))).toSorted()
  const paths = [stylePath, ...fonts.map((name) => `${fontFolderName}/${name}`)]
  return Promise.all(paths.map(async (path) => [path, await readFile(join(webFolder, path))] as const))
}
