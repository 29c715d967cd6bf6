/** A TrueType font as WOFF 2.0. */
export function woff2(font: Buffer): Buffer
/** Tables of a TrueType font, in the order in which they are packed. */
export function readTables(font: Buffer): readonly { readonly tag: string; readonly bytes: Buffer }[]
/** What is packed, and what it is called in the folder. */
export const packedFonts: Readonly<Record<string, string>>
