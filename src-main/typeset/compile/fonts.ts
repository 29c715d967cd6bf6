import { readdir, readFile } from 'node:fs/promises'
import { fontFolder } from '../../resources.ts'

/** The family that every page is set in; its static TrueType files lie in resources/fonts (OFL). */
export const fontFamily = 'Source Sans 3'

/** Reads the shipped fonts, sorted by name so that both engines meet them in the same order. */
export async function readFonts(): Promise<readonly Uint8Array[]> {
  const names = (await readdir(fontFolder)).filter((name) => name.endsWith('.ttf')).toSorted()
  return Promise.all(names.map((name) => readFile(`${fontFolder}/${name}`)))
}
