import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { freshFolder, makeDemo, refusedWith, saksklar } from '#support/demo.ts'
import { docx, paragraph, run } from '#support/docx-makers.ts'

const out = freshFolder('docx')
let at: readonly string[] = []
beforeAll(async () => {
  at = ['--workspace', (await makeDemo()).folder]
})

describe('docx', () => {
  it('exports a paper, and reads it back into the same sections', async () => {
    const path = join(out, 'sak.docx')
    const made = await saksklar('docx', 'export', '20/01610', '--out', path, ...at, '--json')
    expect(made.code).toBe(0)
    expect(JSON.parse(made.out)).toMatchObject({ file: path, findings: [] })
    expect(readFileSync(path).subarray(0, 2).toString()).toBe('PK')
    const read = await saksklar('docx', 'import', '20/01610', path, ...at)
    expect(read.code).toBe(0)
    expect(read.out).toMatch(/Kommunedirektørens forslag til vedtak: \d+ ord/)
    expect(read.out).not.toContain('Uten plass')
  })

  it('tells what would not come along, and what has no place', async () => {
    const path = join(out, 'notat.docx')
    const change = 'w:id="1" w:author="Kari" w:date="2026-11-20T10:00:00Z"'
    writeFileSync(
      path,
      docx(
        [
          paragraph('1 Vurderingar', 'Overskrift1'),
          paragraph(
            `${run('Vi ')}<w:del ${change}><w:r><w:delText>ikke </w:delText></w:r></w:del>${run('mener.')}`,
          ),
          paragraph('Noe annet', 'Overskrift1'),
          paragraph('Uten plass.'),
        ].join(''),
      ),
    )
    const read = await saksklar('docx', 'import', '20/01610', path, ...at)
    expect(read.out).toContain('Vurdering (fra «1 Vurderingar»): 2 ord')
    expect(read.out).toContain('Uten plass: «Noe annet»: 2 ord, kanskje i «Vurdering»')
    expect(read.out).toContain('Merk: 1 slettet passasje utelatt (sporede endringer)')
    const json = JSON.parse(
      (await saksklar('docx', 'import', '20/01610', path, ...at, '--json')).out,
    ) as object
    expect(json).toMatchObject({
      sections: [{ key: 'assessment', words: 2 }],
      unplaced: [{ heading: 'Noe annet', proposed: 'assessment' }],
      findings: [{ kind: 'deletions', count: 1 }],
    })
  })

  it('refuses what it cannot do, in words', async () => {
    const path = join(out, 'ikke.docx')
    writeFileSync(path, 'tekst')
    refusedWith(
      await saksklar('docx', 'import', '20/01610', path, ...at),
      1,
      /ikke\.docx er ikke et Word-dokument/,
    )
    refusedWith(await saksklar('docx', 'import', '20/01610', ...at), 2, /import\|export/)
    refusedWith(await saksklar('docx', 'lag', '20/01610', ...at), 2, /import, export/)
    refusedWith(await saksklar('docx', 'export', '20/01610', ...at), 2, /--out/)
    refusedWith(
      await saksklar('docx', 'export', '99/99999', '--out', join(out, 'x.docx'), ...at),
      1,
      /verken/,
    )
    expect(existsSync(join(out, 'x.docx'))).toBe(false)
  })
})
