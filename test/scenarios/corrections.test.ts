import { readFileSync, writeFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import type { CorrectedPaper } from '#main/actions/correction/correct-paper.ts'
import { auditOf } from '#main/store/audit.ts'
import { verifyChain } from '#main/store/audit-chain.ts'
import { findCaseByNumber, saveCase } from '#main/store/cases.ts'
import { openStore } from '#main/store/open-store.ts'
import { frozenPaperStands, papersOfCase } from '#main/store/papers.ts'
import { aDisclosure } from '#support/builders.ts'
import { everythingIn, folded } from '#support/everything-in-pdf.ts'
import { docx, paragraph } from '#support/docx-makers.ts'
import { refusedWith, saksklar } from '#support/demo.ts'
import { deskOver, libraryCase, openMeeting, otherAmount } from '#support/desk.ts'
import { demoTerminal } from '#support/demo-terminal.ts'
import { readPdf } from '#support/pdf.ts'
import type { ReadPdf } from '#support/pdf.ts'
import { plainPdf } from '#support/pdf-makers.ts'
import { spaced } from '#support/sent-packets.ts'
import { granted } from '#support/store.ts'

const reason = 'Beløpet gjaldt filialen på Moen.'

const { at, copy } = await demoTerminal('corrections')

describe('a paper that was sent is corrected from a terminal', () => {
  const { workspace, run, read } = deskOver(copy())
  let sent: ReadPdf
  const printed = new Map<string, ReadPdf>()

  const papers = () =>
    read(({ db }) => {
      const file = findCaseByNumber(db, libraryCase)
      return file === null ? [] : papersOfCase(db, file.id)
    })

  beforeAll(async () => {
    const first = await run('correct', libraryCase, ...otherAmount, '--reason', reason, '--json')
    expect(first.code, first.err).toBe(0)
    expect((await run('text', libraryCase, '--out', at('paper.md'))).code).toBe(0)
    const text = readFileSync(at('paper.md'), 'utf8')
    writeFileSync(at('paper.md'), text.replace('Ulempen er', 'Vakttelefonen er betjent.\n\nUlempen er'))
    const second = await run('correct', libraryCase, '--from', at('paper.md'), '--json')
    expect(JSON.parse(second.out) as CorrectedPaper).toMatchObject({
      version: 2,
      state: 'approved',
      reason,
      sections: ['Vurdering', 'Økonomiske konsekvenser'],
      lostReferences: [],
    })
    const issued = await run('supplement', openMeeting, '--out', at('out'), '--issued', '2021-05-21')
    expect(issued.code, issued.err).toBe(0)
    for (const name of ['medlemmer', 'offentlig', 'tillegg-offentlig'])
      printed.set(
        name,
        await readPdf(new Uint8Array(readFileSync(at(`out/formannskapet-2021-05-26-utgave-2-${name}.pdf`)))),
      )
    for (const more of [['--redline'], ['--corrections']]) {
      const out = at(`${more[0]}.pdf`)
      expect((await run('packet', openMeeting, '--audience', 'public', '--out', out, ...more)).code).toBe(0)
      printed.set(more[0] ?? '', await readPdf(new Uint8Array(readFileSync(out))))
    }
    sent = printed.get('offentlig') as ReadPdf
  }, 60_000)

  it('as a version of its own, with the ids of the one that was sent, which stands; both are what was hashed', () => {
    const [one, two, ...more] = papers()
    expect(more).toEqual([])
    expect([one?.state, two?.state, one?.version, two?.version]).toEqual(['frozen', 'frozen', 1, 2])
    expect([one, two].map((paper) => paper !== undefined && frozenPaperStands(paper))).toEqual([true, true])
    expect(one?.correctionReason).toBeNull()
    const idsOf = (paper: typeof one) =>
      paper?.sections.flatMap(({ content }) => content.map((block) => block.attrs.id)) ?? []
    const kept = idsOf(two).filter((id) => idsOf(one).includes(id))
    expect(kept).toEqual(idsOf(one))
    expect(idsOf(two)).toHaveLength(idsOf(one).length + 1)
  })

  it('and the audit trail tells of each step, without the reason, and is whole', () => {
    read(({ db }) => {
      const events = auditOf(db, 'paper', papers()[1]?.id ?? '')
      expect(events.map(({ action }) => action)).toEqual(['paper.corrected', 'paper.corrected'])
      expect(JSON.stringify(events)).not.toContain('Moen')
      expect(verifyChain(db)).toMatchObject({ whole: true })
    })
  })

  it.each(['medlemmer', 'offentlig', 'tillegg-offentlig'])(
    'and the page of changes says what and why, in %s',
    (name) => {
      const pages = printed.get(name)?.pages.map((page) => spaced(page.text)) ?? []
      const changes = pages.find(
        (text) => text.includes('Endringer siden forrige utsendelse') || text.includes('Dette er nytt'),
      )
      expect(changes).toMatch(
        new RegExp(
          `Rettet PS 41/21 Meråpent bibliotek .* Endret: Vurdering, Økonomiske konsekvenser Begrunnelse: ${reason}`,
        ),
      )
      const paper = pages.find((text) => text.includes('Merkostnaden på 84 000 kroner'))
      expect(paper).toContain(`Begrunnelse: ${reason}`)
    },
  )

  it('and can be printed with what changed since it was sent', () => {
    const text =
      printed
        .get('--corrections')
        ?.pages.map((page) => spaced(page.text))
        .join(' ') ?? ''
    expect(text).toContain('[utgår: 74 000] [ny: 84 000] kroner')
    expect(text).toMatch(
      /Sammenlignet med saksframlegget til Formannskapet 26\. mai 2021, PS 41\/21, slik det ble sendt ut\. Begrunnelse: Beløpet/,
    )
    const since =
      printed
        .get('--redline')
        ?.pages.map((page) => spaced(page.text))
        .join(' ') ?? ''
    expect(since).not.toContain('[utgår:')
  })

  it('and told in the terminal, where its ground stands with each change', async () => {
    const { out } = await run('redline', libraryCase, '--corrections')
    expect(spaced(out)).toContain(`[utgår: 74 000] [ny: 84 000] Begrunnelse: ${reason}`)
    refusedWith(
      await saksklar('redline', '21/00719', '--corrections', '--workspace', workspace),
      1,
      /ikke noe saksframlegg som er rettet/,
    )
  })

  it('and the file that was sent is made again byte for byte', async () => {
    expect((await run('packet', openMeeting, '--audience', 'public', '--out', at('again.pdf'))).code).toBe(0)
    expect(
      readFileSync(at('again.pdf')).equals(
        readFileSync(at('out/formannskapet-2021-05-26-utgave-2-offentlig.pdf')),
      ),
    ).toBe(true)
    expect(sent.pages.length).toBeGreaterThan(3)
  })
})

describe('a correction', () => {
  const { run, read } = deskOver(copy())
  const text = async (): Promise<string> => {
    await run('text', libraryCase, '--out', at('bits.md'))
    return readFileSync(at('bits.md'), 'utf8')
  }

  it('takes a section from a Word document', async () => {
    writeFileSync(
      at('a.docx'),
      docx(paragraph('Beredskapsvakten ringer innen ti minutter.') + paragraph('Døren låses kl. 22.')),
    )
    const ran = await run(
      'correct',
      libraryCase,
      '--section',
      'Vurdering',
      '--from',
      at('a.docx'),
      '--reason',
      'Ny opplysning',
    )
    expect(ran.code, ran.err).toBe(0)
    expect(await text()).toContain(
      '# Vurdering\n\nBeredskapsvakten ringer innen ti minutter.\n\nDøren låses kl. 22.\n',
    )
  })

  it('adds a section that the sent paper lacked, in its place', async () => {
    writeFileSync(at('b.md'), '# Barn og unge\nUngdomsrådet er spurt.\n')
    expect((await run('correct', libraryCase, '--from', at('b.md'))).code).toBe(0)
    expect(await text()).toMatch(/# Økonomiske konsekvenser[\s\S]*# Barn og unge\n\nUngdomsrådet er spurt\./)
  })

  it('opens with nothing in it, and takes a new attachment, and new pages for it', async () => {
    for (const name of ['c.pdf', 'd.pdf']) writeFileSync(at(name), await plainPdf([name]))
    expect((await run('attach', libraryCase, at('c.pdf'), '--title', 'Avtale med vaktselskapet')).code).toBe(
      0,
    )
    const ran = await run('correct', libraryCase, '--attachment', '1', '--from', at('d.pdf'), '--json')
    expect(JSON.parse(ran.out)).toMatchObject({ attachments: [1] })
    read(({ db }) => {
      const row = db
        .prepare('SELECT title, file_name AS file FROM attachment WHERE title LIKE ?')
        .get('Avtale%')
      expect(row).toEqual({ title: 'Avtale med vaktselskapet', file: 'd.pdf' })
    })
  })

  it('that is a draft waits, and is ready when it is said again without', async () => {
    expect((await run('correct', libraryCase, '--draft')).code).toBe(0)
    const waiting = await run('supplement', openMeeting, '--out', at('w'), '--issued', '2021-05-21', '--json')
    expect(waiting.out).toContain('supplement.draftLeftOut')
  })
})

describe('the reason of a correction', () => {
  const secret = 'Torbjørg Kvasshaug har klaget på behandlingen.'
  const supplement = async (run: ReturnType<typeof deskOver>['run'], out: string, issuedOn: string) => {
    const ran = await run('supplement', openMeeting, '--out', at(out), '--issued', issuedOn)
    expect(ran.code, ran.err).toBe(0)
  }
  const everything = (out: string, edition: number, name: string): Promise<string> =>
    everythingIn(
      new Uint8Array(readFileSync(at(`${out}/formannskapet-2021-05-26-utgave-${edition}-${name}.pdf`))),
    )
  const exempt = (workspace: string): void => {
    const store = granted(openStore(workspace))
    const file = findCaseByNumber(store.db, libraryCase)
    if (file === null) throw new Error('no such case')
    const disclosure = aDisclosure({ publicTitle: 'Personalsak', widerAccessAssessed: true })
    saveCase(store.db, { ...file, disclosure })
    store.close()
  }
  const expectSecret = async (out: string, edition: number): Promise<void> => {
    expect(await everything(out, edition, 'medlemmer')).toContain(folded(secret))
    for (const name of ['offentlig', 'tillegg-offentlig']) {
      const text = await everything(out, edition, name)
      expect(text).toContain('Personalsak')
      expect(text).not.toContain('Kvasshaug')
    }
  }

  it('is told to the members alone when the item is exempt', async () => {
    const { workspace, run } = deskOver(copy())
    expect((await run('correct', libraryCase, ...otherAmount, '--reason', secret)).code).toBe(0)
    exempt(workspace)
    await supplement(run, 'secret', '2021-05-21')
    await expectSecret('secret', 2)
  })

  it('is told no more among earlier changes when the item is exempted after they were sent', async () => {
    const { workspace, run } = deskOver(copy())
    expect((await run('correct', libraryCase, ...otherAmount, '--reason', secret)).code).toBe(0)
    await supplement(run, 'later', '2021-05-21')
    expect(await everything('later', 2, 'offentlig')).toContain(folded(secret))
    exempt(workspace)
    await supplement(run, 'later', '2021-05-22')
    await expectSecret('later', 3)
  })
})
