import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const theme = readFileSync(join(import.meta.dirname, '..', '..', 'src-renderer', 'app', 'theme.css'), 'utf8')

/** The colours that a scheme sets, by name. */
function coloursOf(selector: string): ReadonlyMap<string, string> {
  const from = theme.indexOf(selector)
  const block = theme.slice(from, theme.indexOf('}', from))
  return new Map(
    [...block.matchAll(/--(?:ds-color-)?([a-z-]+): (#[0-9a-f]{3,6});/g)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  )
}

/** WCAG 2.1's relative luminance. */
function luminance(hex: string): number {
  const full = hex.length === 4 ? hex.slice(1).replaceAll(/./g, '$&$&') : hex.slice(1)
  const [r = 0, g = 0, b = 0] = [0, 2, 4].map((at) => {
    const part = Number.parseInt(full.slice(at, at + 2), 16) / 255
    return part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function ratio(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

const grounds = [
  'background-default',
  'background-tinted',
  'surface-default',
  'surface-tinted',
  'surface-hover',
]

describe.each([
  ['light', "[data-color-scheme='light'] {"],
  ['dark', "[data-color-scheme='dark'] {"],
])('the %s colours', (_, selector) => {
  const colours = coloursOf(selector)
  const at = (name: string): string => colours.get(name) ?? `no colour ${name}`

  it.each(['accent', 'neutral'])('hold 4.5:1 for every text on every ground of %s', (family) => {
    for (const ground of grounds) {
      for (const text of ['text-subtle', 'text-default']) {
        const [ink, paper] = [at(`${family}-${text}`), at(`neutral-${ground}`)]
        expect([text, ground, ratio(ink, paper) >= 4.5]).toEqual([text, ground, true])
      }
    }
    for (const base of ['base-default', 'base-hover', 'base-active']) {
      if (family === 'neutral') continue
      expect([base, ratio(at(`${family}-base-contrast-default`), at(`${family}-${base}`)) >= 4.5]).toEqual([
        base,
        true,
      ])
    }
  })

  it('hold 3:1 for what tells a field from its ground, and for the focus', () => {
    for (const border of ['neutral-border-default', 'accent-border-default', 'focus-outer']) {
      for (const ground of ['neutral-surface-default', 'neutral-background-tinted']) {
        expect([border, ground, ratio(at(border), at(ground)) >= 3]).toEqual([border, ground, true])
      }
    }
  })
})
