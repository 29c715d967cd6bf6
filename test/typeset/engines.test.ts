import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { coveredByAll } from '../../scripts/glyph-coverage.mjs'
import { readFonts } from '#main/typeset/compile/fonts.ts'
import { TypesetError } from '#main/typeset/compile/engine.ts'
import { loadNativeEngine } from '#main/typeset/compile/native.ts'
import { loadWasmEngine } from '#main/typeset/compile/wasm.ts'
import { coveredRanges } from '#main/typeset/markup/glyph-coverage.ts'
import { pageMarkLabel } from '#main/typeset/markup/packet.ts'
import { templateFolder } from '#main/resources.ts'

const main = `#import "/packet.typ": *
#show: packet.with(title: "Møte", author: "Solvik kommune", lang: "nb", footer-text: "Fot", terms: ("page-word": "side", of: "av", table: "Tabell", figure: "Figur"))
#item-start(id: "a", number: "PS 1/20", kind: "Saksframlegg", stage: "", title: "Ærlig sak om øl og ånd")
#section(title: "Sammendrag", body: (par({"Tekst med "; strong("vekt"); footnote("Note")}), data-table("Tall", (1fr, auto), (cell("A"), cell("B", right: true)), ((cell("1"), cell("2", right: true)),))))
#item-end("a", true)
`

describe('both engines are one', () => {
  it('native and WebAssembly give the same file byte for byte, and the same marks', async () => {
    const fonts = await readFonts()
    const files = new Map([['/packet.typ', await readFile(join(templateFolder, 'packet.typ'))]])
    const native = await loadNativeEngine(fonts)
    const wasm = await loadWasmEngine(fonts)
    const fromWasm = await wasm.typeset({ main, files }, pageMarkLabel)
    expect(fromWasm.marks).toEqual([
      { kind: 'item', id: 'a', page: 1 },
      { kind: 'paperEnd', id: 'a', page: 1 },
      { kind: 'end', id: 'end', page: 1 },
    ])
    if (native === null) return // this platform has only the WebAssembly engine
    const fromNative = await native.typeset({ main, files }, pageMarkLabel)
    expect(Buffer.compare(fromNative.pdf, fromWasm.pdf)).toBe(0)
    expect(fromNative.marks).toEqual(fromWasm.marks)
  })

  it('a warning of the engine is an error of ours', async () => {
    const fonts = await readFonts()
    const warned = { main: '#set text(font: "No Such Family")\nHei', files: new Map() }
    const engines = [await loadNativeEngine(fonts), await loadWasmEngine(fonts)].filter(
      (each) => each !== null,
    )
    for (const engine of engines) {
      await expect(
        engine.typeset(warned, 'x').then(() => 'let through'),
        engine.name,
      ).rejects.toThrow(TypesetError)
    }
  })

  it('a job cannot read a file that was not handed over', async () => {
    const fonts = await readFonts()
    const engines = [await loadNativeEngine(fonts), await loadWasmEngine(fonts)].filter(
      (each) => each !== null,
    )
    for (const engine of engines) {
      for (const path of ['/etc/hostname', '../../etc/hostname', '/packet.typ']) {
        await expect(
          engine.typeset({ main: `#read("${path}")`, files: new Map() }, 'x'),
          `${engine.name} ${path}`,
        ).rejects.toThrow(TypesetError)
      }
    }
  })

  it('the list of characters that can be printed is that of the shipped fonts', () => {
    expect(coveredRanges).toEqual(coveredByAll().flat())
  })
})
