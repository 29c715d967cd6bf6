import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { freshFolder, saksklar } from '#support/demo.ts'
import { answered, sender } from '#support/answered-hearing.ts'
import { newStore } from '#support/store.ts'

describe('what is held on a person, from the terminal', () => {
  it('is listed with ground and day, written without what must be judged, and with what was chosen', async () => {
    const workspace = join(freshFolder('innsyn'), 'sak')
    const store = newStore(workspace)
    const { input } = answered(store)
    store.close()
    const at = (...words: readonly string[]) => saksklar(...words, '--workspace', workspace)
    const listed = await at('person', sender)
    expect(listed.out).toContain('Innspill til høring (personvernforordningen art. 6 nr. 1 e')
    expect(listed.out).toContain('slettes 08.07.2022')
    expect(listed.out).toContain('Unntatt offentlighet')
    const out = join(freshFolder('kopi'), 'innsyn.zip')
    const plain = JSON.parse((await at('person', sender, '--out', out, '--json')).out) as Record<
      string,
      number
    >
    const more = await at(
      'person',
      sender,
      '--out',
      out,
      '--json',
      '--with',
      `input:${input.id},file:${input.id}:1`,
    )
    const fuller = JSON.parse(more.out) as Record<string, number>
    expect(fuller['written']).toBe((plain['written'] ?? 0) + 2)
    expect([plain['files'], fuller['files']]).toEqual([0, 1])
    expect(existsSync(out)).toBe(true)
    expect((await at('person', 'Ingen', 'Slik')).out).toContain('Ingenting er lagret under dette navnet')
    expect(await at('person', 'x')).toMatchObject({ code: 1 })
    expect((await at('person', 'Ingen', 'Slik', '--out', out)).err).toContain('Velg minst én')
  })
})
