import { readFileSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { inflateRawSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freshFolder, makeDemo, saksklar, spoiledCopy, sql } from '#support/demo.ts'
import type { Ran } from '#support/demo.ts'
import { openStore } from '#main/store/open-store.ts'
import { inputsOfHearing } from '#main/store/hearings.ts'
import type { HearingId } from '#shared/ids.ts'
import { granted } from '#support/store.ts'
import { unsealed } from '#support/unsealed.ts'

const name = 'Zebulina Kvistaland'
const phone = '912 34 765'
/** A private person has answered under a name that stands nowhere else, as much of it as may stand anywhere. */
const planted = `UPDATE hearing_input SET sender = '${name}', text = text || ' Hilsen ${name}, tlf. ${phone}'
    WHERE number = 1;
  UPDATE input_point SET text = text || ' Ring ${phone}.', assessment = '${name} har rett. ' || assessment
    WHERE input_id = (SELECT id FROM hearing_input WHERE number = 1);
  INSERT OR REPLACE INTO hearing_contact SELECT id, '${name}', 'Snirkelbakken 77', 'zebulina@example.no', '${phone}'
    FROM hearing_input WHERE number = 1;`

const later = (day: string): string => `UPDATE workspace_setting SET own_day = '${day}';`

type Plan = {
  readonly due: number
  readonly hearings: readonly {
    readonly standing: string
    readonly holds: readonly { readonly code: string }[]
  }[]
}

describe('personal data goes by rule, from the terminal', () => {
  let demo = ''
  let workspace = ''
  const bundle = join(freshFolder('bunt'), 'sak.saksklar-sak')
  const at = (...words: readonly string[]): Promise<Ran> => saksklar(...words, '--workspace', workspace)
  const plan = async (...words: readonly string[]): Promise<Plan> =>
    JSON.parse((await at('retention', '--dry-run', '--json', ...words)).out) as Plan
  const bytes = (): string =>
    readdirSync(workspace, { withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.endsWith('-shm'))
      .map(({ name: file }) => join(workspace, file))
      .map((file) => (file.endsWith('.db') ? unsealed(file) : readFileSync(file)).toString('utf8'))
      .join('\n')

  beforeAll(async () => {
    demo = (await makeDemo()).folder
    workspace = spoiledCopy(demo, freshFolder('sak'), 'solvik', (file) =>
      sql(file, planted + later('2021-05-25')),
    )
    expect((await at('search', 'skole')).code).toBe(0)
    const sent = await at('bundle', 'export', '20/01610', '--out', bundle, '--exempt-too')
    expect([sent.code, sent.err]).toEqual([0, sent.err])
  })
  afterAll(() => rmSync(demo, { recursive: true, force: true }))

  it('is kept while the decision may be reviewed and the inputs are not archived, and says which', async () => {
    const [hearing] = (await plan()).hearings
    expect(hearing).toMatchObject({ standing: 'waiting' })
    expect(hearing?.holds.map(({ code }) => code)).toEqual(['reviewTime', 'notArchived'])
    // its day comes, and it is held: nothing is erased in silence, and nothing is kept in silence
    const then = await at('retention', '--on', '2023-01-10', '--dry-run')
    expect(then.out).toContain('Holdt tilbake')
    expect(then.out).toContain('Innspillene er ikke merket som arkivert (arkivlova §§ 12–13')
    const early = await at('retention', '--on', '2023-01-10', '--yes')
    expect([early.code, early.err]).toEqual([1, expect.stringContaining('ikke har vært')])
    expect(bytes().includes(name)).toBe(true)
  })

  it('is held by an officer with a reason, and let go again', async () => {
    expect((await at('retention', '20/01610', '--hold')).err).toContain('Skriv en begrunnelse.')
    const held = await at('retention', '20/01610', '--hold', '--reason', 'Klage til Statsforvalteren')
    expect(held.out).toContain('Holdt tilbake av saksbehandler: Klage til Statsforvalteren')
    expect((await at('retention', '20/01610', '--release')).out).not.toContain('Klage')
    const archived = await at('retention', '20/01610', '--archived', '25.5.2021', '--as', '2020/1610-44')
    expect(archived.out).not.toContain('arkivert')
  })

  it('goes when it is told to, and not before', async () => {
    sql(join(workspace, 'saksklar.db'), later('2023-01-10'))
    expect(await plan()).toMatchObject({ due: 1, dryRun: true, inputs: 16 })
    const asked = await at('retention')
    expect([asked.code, asked.err]).toEqual([1, expect.stringContaining('Ingenting er slettet.')])
    expect(bytes().includes(name)).toBe(true)
    const done = await at('retention', '--yes')
    expect(done.err).toContain('sweep')
    expect([done.code, done.out]).toEqual([0, expect.stringContaining('16 innspill anonymisert')])
    for (const trace of [name, 'Zebulina', 'Snirkelbakken', phone, 'zebulina', 'kvistaland'])
      expect(bytes().includes(trace), trace).toBe(false)
    expect((await at('search', 'Kvistaland')).out).toContain('Ingen treff')
    expect(await plan()).toMatchObject({ due: 0, hearings: [{ standing: 'empty' }] })
    expect((await at('retention', '--yes')).code).toBe(0)
  })

  it('says whose number was weighed and what came of it, to all who ask', async () => {
    const shown = await at('hearing', '20/01610')
    expect(shown.out).toContain('Privatperson, anonymisert')
    expect(shown.out).toContain('Breivik velforening')
    expect((await at('search', 'skole')).out).not.toContain('Ingen treff')
  })

  it('comes back by no older bundle', async () => {
    const taken = await at('bundle', 'import', bundle)
    expect([taken.code, taken.err]).toEqual([0, taken.err])
    expect(taken.out + taken.err).not.toContain('Zebulina')
    const store = granted(openStore(workspace, { readonly: true }))
    const hearing = store.db.prepare<[], HearingId>('SELECT id FROM hearing').pluck().get() as HearingId
    const inputs = JSON.stringify(inputsOfHearing(store.db, hearing))
    const kept = store.db.prepare<[], Buffer>('SELECT facts FROM case_exchange').pluck().all()
    store.close()
    expect(inputs).not.toMatch(/Zebulina|Kvistaland|912 34 765/)
    expect(kept).toHaveLength(2)
    for (const facts of kept)
      expect(inflateRawSync(facts).toString('utf8')).not.toMatch(/Zebulina|912 34 765/)
    expect(bytes().includes(name)).toBe(false)
  })
})
