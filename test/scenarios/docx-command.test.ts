import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { plainText } from '#shared/document/text.ts'
import type { PaperState } from '#shared/domain/paper/paper.ts'
import type { PaperId } from '#shared/ids.ts'
import { listVersions } from '#main/actions/drafting/versions.ts'
import { openStore } from '#main/store/open-store.ts'
import { findPaper } from '#main/store/papers.ts'
import { freshFolder, makeDemo, refusedWith, saksklar, spoiledCopy } from '#support/demo.ts'
import { docx, paragraph, run } from '#support/docx-makers.ts'
import { granted } from '#support/store.ts'

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
    const read = await saksklar('docx', 'import', '20/01610', path, '--dry-run', ...at)
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
    const read = await saksklar('docx', 'import', '20/01610', path, '--dry-run', ...at)
    expect(read.out).toContain('Vurdering (fra «1 Vurderingar»): 2 ord')
    expect(read.out).toContain('Uten plass: «Noe annet»: 2 ord, kanskje i «Vurdering»')
    expect(read.out).toContain('Merk: 1 slettet passasje utelatt (sporede endringer)')
    const json = JSON.parse(
      (await saksklar('docx', 'import', '20/01610', path, '--dry-run', ...at, '--json')).out,
    ) as object
    expect(json).toMatchObject({
      sections: [{ key: 'assessment', words: 2 }],
      unplaced: [{ heading: 'Noe annet', proposed: 'assessment' }],
      findings: [{ kind: 'deletions', count: 1 }],
    })
  })

  it('puts the text into the sections, keeps what stood there as a version, and has told what went where', async () => {
    const workspace = spoiledCopy(at[1] ?? '', freshFolder('docx-inn'), 'solvik', () => undefined)
    const own = ['--workspace', workspace]
    const paper = firstPaper(workspace, 'draft')
    const path = join(out, 'inn.docx')
    writeFileSync(
      path,
      docx(
        [
          paragraph('Vurdering', 'Overskrift1'),
          paragraph('Skolen bør bygges.'),
          paragraph('Mine tanker', 'Overskrift1'),
          paragraph('Hører hjemme i vurderingen.'),
        ].join(''),
      ),
    )
    const [before] = readPaper(workspace, paper)
    const made = await saksklar('docx', 'import', paper, path, ...own)
    expect(made.err).toBe('')
    expect(made.out).toContain(
      'Hentet inn i ett avsnitt. Teksten slik den var, er tatt vare på som en versjon.',
    )
    const [after, versions] = readPaper(workspace, paper)
    expect(after['assessment']).toBe('Skolen bør bygges.\nHører hjemme i vurderingen.')
    expect({ ...after, assessment: '' }).toEqual({ ...before, assessment: '' })
    expect(versions).toBe(1)
    await saksklar('docx', 'import', paper, path, '--append', ...own)
    const [twice] = readPaper(workspace, paper)
    expect(twice['assessment']?.split('Skolen bør bygges.').length).toBe(3)
  })

  it('changes nothing in a paper that was sent, or where it is only asked', async () => {
    const path = join(out, 'stor.docx')
    writeFileSync(path, docx([paragraph('Vurdering', 'Overskrift1'), paragraph('Annet.')].join('')))
    const workspace = spoiledCopy(at[1] ?? '', freshFolder('docx-frosset'), 'solvik', () => undefined)
    const frozen = firstPaper(workspace, 'frozen')
    const [before] = readPaper(workspace, frozen)
    refusedWith(
      await saksklar('docx', 'import', frozen, path, '--workspace', workspace),
      1,
      /sendt|fryst|frosset|rett/,
    )
    expect((await saksklar('docx', 'import', frozen, path, '--dry-run', '--workspace', workspace)).code).toBe(
      0,
    )
    expect(readPaper(workspace, frozen)[0]).toEqual(before)
  })

  it('refuses what it cannot do, in words', async () => {
    const path = join(out, 'ikke.docx')
    writeFileSync(path, 'tekst')
    refusedWith(
      await saksklar('docx', 'import', '20/01610', path, '--dry-run', ...at),
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

/** What each section says, and how many versions are kept. */
function readPaper(workspace: string, id: PaperId): [Readonly<Record<string, string>>, number] {
  const store = granted(openStore(workspace, { readonly: true }))
  const paper = findPaper(store.db, id)
  const versions = granted(listVersions(store.db, id)).length
  store.close()
  return [
    Object.fromEntries(paper?.sections.map(({ key, content }) => [key, plainText(content)]) ?? []),
    versions,
  ]
}

function firstPaper(workspace: string, state: PaperState): PaperId {
  const store = granted(openStore(workspace, { readonly: true }))
  const sql = `SELECT p.id FROM paper p JOIN template t ON t.id = p.template_id
    WHERE p.state = ? AND t.kind = 'decision' ORDER BY p.id LIMIT 1`
  const row = store.db.prepare(sql).get(state) as { readonly id: PaperId }
  store.close()
  return row.id
}
