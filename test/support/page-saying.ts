import { handWritten } from './pdf-broken.ts'

/** A page of 300 by 200 points that says one thing. */
export function pageSaying(text: string, colour = '0 g'): Uint8Array {
  const safe = text.replace(/[()\\]/g, String.raw`\$&`)
  const content = Buffer.from(`${colour} BT /F1 9 Tf 10 100 Td (${safe}) Tj ET`, 'latin1')
  const stream = Buffer.concat([
    Buffer.from(`<</Length ${content.length}>>\nstream\n`),
    content,
    Buffer.from('\nendstream'),
  ])
  return handWritten(
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Count 1/Kids[3 0 R]>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>',
    stream,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
  )
}
