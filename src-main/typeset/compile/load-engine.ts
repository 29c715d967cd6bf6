import type { DrawingEngine } from './engine.ts'
import { readFonts } from './fonts.ts'
import { loadNativeEngine } from './native.ts'
import { loadWasmEngine } from './wasm.ts'

let loaded: Promise<DrawingEngine> | undefined

/**
 * The engine of this machine: native where it loads, WebAssembly elsewhere. Loaded once per process.
 * `SAKSKLAR_TYPST=wasm` forces the second (README, debug switches).
 */
export function loadEngine(): Promise<DrawingEngine> {
  loaded ??= choose()
  return loaded
}

async function choose(): Promise<DrawingEngine> {
  const fonts = await readFonts()
  const native = process.env['SAKSKLAR_TYPST'] === 'wasm' ? null : await loadNativeEngine(fonts)
  return native ?? loadWasmEngine(fonts)
}
