import { execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { refusedWith, saksklar, spoiledCopy, sql } from '#support/demo.ts'
import { demoTerminal } from '#support/demo-terminal.ts'
import { wordReport } from '#support/docx-makers.ts'
import { bombPdf, loopingPdf } from '#support/pdf-broken.ts'
import { lockedPdf, taggedReport } from '#support/pdf-makers.ts'
import { png } from '#support/picture-makers.ts'
import { rawStore } from '#support/raw-store.ts'

const { demo, scratch, inDemo } = await demoTerminal('terminal')
const meeting = 'formannskapet/2020-11-24'

describe('a packet is written whole or not at all', () => {
  const packet = (out: string): ReturnType<typeof saksklar> =>
    inDemo('packet', meeting, '--audience', 'public', '--out', out)

  it('not into a folder that is missing', async () => {
    refusedWith(await packet(join(scratch, 'nope', 'x.pdf')), 1, /mappen finnes ikke/)
  })
  it('not over a folder', async () => {
    refusedWith(await packet(scratch), 1, /er en mappe/)
  })
  it('not onto a full disk, and leaves nothing there', async (context) => {
    const small = join(scratch, 'small')
    mkdirSync(small)
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', small], { stdio: 'ignore' })
    } catch {
      context.skip('no right to mount a small disk here')
    }
    try {
      writeFileSync(join(small, 'x.pdf'), 'forrige pakke')
      refusedWith(await packet(join(small, 'x.pdf')), 1, /disken er full/)
      expect(readdirSync(small)).toEqual(['x.pdf'])
      expect(readFileSync(join(small, 'x.pdf'), 'utf8')).toBe('forrige pakke')
    } finally {
      execFileSync('umount', ['--lazy', small])
    }
  })
  it('not with an attachment whose bytes have changed in the store', async () => {
    const folder = spoiledCopy(demo, scratch, 'bitrot', (file) =>
      sql(
        file,
        "DROP TRIGGER blob_never_changes; UPDATE blob SET bytes = zeroblob(size) WHERE media_type = 'application/pdf'",
      ),
    )
    refusedWith(
      await saksklar(
        'packet',
        meeting,
        '--audience',
        'members',
        '--out',
        join(scratch, 'y.pdf'),
        '--workspace',
        folder,
      ),
      3,
      /vedlegg 1 .* er skadet i arbeidsområdet/,
    )
    expect(existsSync(join(scratch, 'y.pdf'))).toBe(false)
  })
  it('and is the same without prepared attachments, or with such as have changed on the disk', async () => {
    const out = join(scratch, 'prepared.pdf')
    const packetOf = async (folder: string): Promise<string> => {
      const words = ['packet', meeting, '--audience', 'members', '--out', out, '--workspace', folder]
      expect((await saksklar(...words)).code).toBe(0)
      return readFileSync(out, 'latin1')
    }
    const before = await packetOf(demo)
    for (const [name, change] of [
      ['unprepared', 'DELETE FROM prepared_attachment'],
      ['changed-forms', 'UPDATE prepared_attachment SET bytes = zeroblob(length(bytes))'],
      ['older-forms', 'UPDATE prepared_attachment SET version = 9999'],
    ] as const)
      expect(await packetOf(spoiledCopy(demo, scratch, name, (file) => sql(file, change)))).toBe(before)
  })
  it('not with a text that is no longer what was frozen', async () => {
    const folder = spoiledCopy(demo, scratch, 'tampered', (file) =>
      sql(
        file,
        "DROP TRIGGER paper_block_frozen_update; UPDATE paper_block SET json = replace(json, 'høring', 'hering')",
      ),
    )
    refusedWith(
      await saksklar(
        'packet',
        meeting,
        '--audience',
        'public',
        '--out',
        join(scratch, 'z.pdf'),
        '--workspace',
        folder,
      ),
      3,
      /ikke lenger den som ble frosset/,
    )
    expect(existsSync(join(scratch, 'z.pdf'))).toBe(false)
  })
  it('and says with --json how many pages each item has', async () => {
    const { code, out } = await inDemo(
      'packet',
      meeting,
      '--audience',
      'public',
      '--out',
      join(scratch, 'ok.pdf'),
      '--json',
    )
    const report = JSON.parse(out) as {
      pages: number
      items: { number: string; pages: number; firstPage: number }[]
    }
    expect(code).toBe(0)
    expect(report.items.map((item) => item.number)).toContain('PS 112/20')
    expect(report.items.reduce((sum, item) => sum + item.pages, 2)).toBe(report.pages)
  })
})

describe('attachments from outside', () => {
  it('are tried one by one: what is refused says why, the rest goes in', async () => {
    const write = (name: string, bytes: Uint8Array): string => {
      writeFileSync(join(scratch, name), bytes)
      return join(scratch, name)
    }
    const files = [
      write('god.pdf', taggedReport()),
      write('kryptert.pdf', await lockedPdf('hemmelig')),
      write('tekst.pdf', Buffer.from('Dette er ikke en PDF')),
      write('avkortet.pdf', taggedReport().subarray(0, 3000)),
      write('ring.pdf', loopingPdf()),
      write('bombe.pdf', bombPdf('content', 700_000_000)),
    ]
    const { code, out } = await inDemo('attach', '21/00688', ...files, join(scratch, 'mangler.pdf'), '--json')
    const { files: outcomes } = JSON.parse(out) as {
      files: { number?: number; refused?: { code: string } }[]
    }
    expect(code).toBe(1)
    expect(outcomes[0]?.number).toBe(1)
    expect(outcomes.slice(1).map((outcome) => outcome.refused?.code)).toEqual([
      'attachment.encrypted',
      'attachment.unknownKind',
      'attachment.damaged',
      expect.stringMatching(/^attachment\.(damaged|noPages)$/),
      'attachment.bomb',
      'file.unreadable',
    ])
  })
  it('may be pictures and Word documents: their pages go in, and they are kept as they came', async () => {
    const picture = join(scratch, 'kart.png')
    const letter = join(scratch, 'brev.docx')
    writeFileSync(picture, png(300, 200))
    writeFileSync(letter, wordReport(png(60, 30)))
    const said = ['--title', 'Kart over sentrum', '--alt', 'Torget sett fra nord']
    expect((await inDemo('attach', '21/00688', picture, ...said)).out).toMatch(
      /«Kart over sentrum», 1 side\n$/,
    )
    expect((await inDemo('attach', '21/00688', letter)).out).toMatch(
      /«Årsmelding for biblioteket», 1 side\n$/,
    )
    const db = rawStore(join(demo, 'saksklar.db'), { readonly: true })
    const kept = db
      .prepare(
        `SELECT b.media_type AS type, b.bytes FROM attachment a JOIN blob b ON b.sha256 = a.original_blob ORDER BY a.number`,
      )
      .all() as { type: string; bytes: Buffer }[]
    db.close()
    expect(kept.map(({ type }) => type.split(/[/.]/).at(-1))).toEqual(['png', 'document'])
    expect(
      kept.map(({ bytes }, index) => bytes.equals(readFileSync([picture, letter][index] ?? ''))),
    ).toEqual([true, true])
  })
  it('take a title and an alternative text one at a time', async () => {
    refusedWith(await inDemo('attach', '21/00688', 'a.png', 'b.png', '--alt', 'x'), 2, /--alt gjelder én fil/)
  })
  it('cannot be slipped into a paper that was sent out', async () => {
    const { code, out } = await inDemo('attach', '20/01610', join(scratch, 'god.pdf'))
    expect([code, out]).toEqual([1, expect.stringMatching(/er sendt ut og låst/)])
  })
})

describe('check', () => {
  it('finds issued meetings in order', async () => {
    for (const issued of [meeting, 'formannskapet/2021-04-21', 'kommunestyret/2021-05-11']) {
      expect(await inDemo('check', issued)).toMatchObject({ code: 0, out: `${issued}: klar\n` })
    }
  })
  it('tells what the planned meeting lacks, with the section of law, and ends with 1', async () => {
    const { code, out } = await inDemo('check', '--today', '2021-05-25')
    expect(code).toBe(1)
    expect(out).toMatch(
      /Åpent register .* – Avsnittet «Vurdering» mangler tekst\. \(koml\. § 13-1 tredje ledd\)/,
    )
    expect(out).toMatch(/er ikke godkjent av kommunedirektøren/)
  })
  it('says when the notice would come too late', async () => {
    const { out } = await inDemo('check', 'formannskapet/2021-06-09', '--today', '2021-06-08')
    expect(out).toMatch(/1 dager før møtet.*\(koml\. § 11-3 første ledd\)/)
  })
})

describe('demo', () => {
  it('does not touch a folder that holds something else', async () => {
    const folder = join(scratch, 'mine')
    mkdirSync(folder)
    writeFileSync(join(folder, 'viktig.txt'), 'mitt')
    refusedWith(await saksklar('demo', '--out', folder), 1, /holder noe annet \(viktig\.txt\)/)
    expect(readdirSync(folder)).toEqual(['viktig.txt'])
  })
  it('that is broken off with Ctrl+C leaves the earlier demo as it was', async () => {
    const names = (): readonly string[] =>
      readdirSync(demo)
        .filter((name) => !/-(wal|shm)$/.test(name))
        .toSorted()
    const before = names()
    const bin = join(import.meta.dirname, '..', '..', 'bin', 'saksklar.mjs')
    const child = spawn(process.execPath, [bin, 'demo', '--out', demo], {
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    child.stderr.once('data', () => child.kill('SIGINT'))
    const code = await new Promise((resolve) => child.once('exit', resolve))
    expect(code).toBe(130)
    expect(names()).toEqual(before)
    expect((await inDemo('list')).code).toBe(0)
  })
})
