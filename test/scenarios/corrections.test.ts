import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CorrectedPaper } from '#main/actions/correction/correct-paper.ts'
import { auditOf, verifyChain } from '#main/store/audit.ts'
import { findCaseByNumber, saveCase } from '#main/store/cases.ts'
import { openStore } from '#main/store/open-store.ts'
import { frozenPaperStands, papersOfCase } from '#main/store/papers.ts'
import type { Store } from '#main/store/store.ts'
import { aDisclosure } from '#support/builders.ts'
import { everythingIn, folded } from '#support/everything-in-pdf.ts'
import { docx, paragraph } from '#support/docx-makers.ts'
import { freshFolder, makeDemo, refusedWith, saksklar, spoiledCopy } from '#support/demo.ts'
import type { Ran } from '#support/demo.ts'
import { readPdf } from '#support/pdf.ts'
import type { ReadPdf } from '#support/pdf.ts'
import { plainPdf } from '#support/pdf-makers.ts'
import { spaced } from '#support/sent-packets.ts'
import { granted } from '#support/store.ts'

const meeting = 'formannskapet/2021-05-26'
const library = '21/00655'
const reason = 'Beløpet gjaldt filialen på Moen.'

const { folder: demo } = await makeDemo()
const folder = freshFolder('corrections')
const at = (name: string): string => join(folder, name)

afterAll(() => {
  for (const path of [demo, folder]) rmSync(path, { recursive: true, force: true })
})

/** A copy of the demo municipality, and the terminal over it. */
function desk(name: string) {
  const workspace = spoiledCopy(demo, folder, name, () => undefined)
  return {
    workspace,
    run: (...words: readonly string[]): Promise<Ran> => saksklar(...words, '--workspace', workspace),
    read: <T>(work: (store: Store) => T): T => {
      const store = granted(openStore(workspace, { readonly: true }))
      try {
        return work(store)
      } finally {
        store.close()
      }
    },
  }
}

const amount = ['--replace', '74 000 kroner', '--with', '84 000 kroner'] as const

describe('a paper that was sent is corrected from a terminal', () => {
  const { workspace, run, read } = desk('whole')
  let sent: ReadPdf
  const printed = new Map<string, ReadPdf>()

  const papers = () =>
    read(({ db }) => {
      const file = findCaseByNumber(db, library)
      return file === null ? [] : papersOfCase(db, file.id)
    })

  beforeAll(async () => {
    const first = await run('correct', library, ...amount, '--reason', reason, '--json')
    expect(first.code, first.err).toBe(0)
    expect((await run('text', library, '--out', at('paper.md'))).code).toBe(0)
    const text = readFileSync(at('paper.md'), 'utf8')
    writeFileSync(at('paper.md'), text.replace('Ulempen er', 'Vakttelefonen er betjent.\n\nUlempen er'))
    const second = await run('correct', library, '--from', at('paper.md'), '--json')
    expect(JSON.parse(second.out) as CorrectedPaper).toMatchObject({
      version: 2,
      state: 'approved',
      reason,
      sections: ['Vurdering', 'Økonomiske konsekvenser'],
      lostReferences: [],
    })
    const issued = await run('supplement', meeting, '--out', at('out'), '--issued', '2021-05-21')
    expect(issued.code, issued.err).toBe(0)
    for (const name of ['medlemmer', 'offentlig', 'tillegg-offentlig'])
      printed.set(
        name,
        await readPdf(new Uint8Array(readFileSync(at(`out/formannskapet-2021-05-26-utgave-2-${name}.pdf`)))),
      )
    for (const more of [['--redline'], ['--corrections']]) {
      const out = at(`${more[0]}.pdf`)
      expect((await run('packet', meeting, '--audience', 'public', '--out', out, ...more)).code).toBe(0)
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
    const { out } = await run('redline', library, '--corrections')
    expect(spaced(out)).toContain(`[utgår: 74 000] [ny: 84 000] Begrunnelse: ${reason}`)
    refusedWith(
      await saksklar('redline', '21/00719', '--corrections', '--workspace', workspace),
      1,
      /ikke noe saksframlegg som er rettet/,
    )
  })

  it('and the file that was sent is made again byte for byte', async () => {
    expect((await run('packet', meeting, '--audience', 'public', '--out', at('again.pdf'))).code).toBe(0)
    expect(
      readFileSync(at('again.pdf')).equals(
        readFileSync(at('out/formannskapet-2021-05-26-utgave-2-offentlig.pdf')),
      ),
    ).toBe(true)
    expect(sent.pages.length).toBeGreaterThan(3)
  })
})

describe('a correction', () => {
  const { run, read } = desk('bits')
  const text = async (): Promise<string> => {
    await run('text', library, '--out', at('bits.md'))
    return readFileSync(at('bits.md'), 'utf8')
  }

  it('takes a section from a Word document', async () => {
    writeFileSync(
      at('a.docx'),
      docx(paragraph('Beredskapsvakten ringer innen ti minutter.') + paragraph('Døren låses kl. 22.')),
    )
    const ran = await run(
      'correct',
      library,
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
    expect((await run('correct', library, '--from', at('b.md'))).code).toBe(0)
    expect(await text()).toMatch(/# Økonomiske konsekvenser[\s\S]*# Barn og unge\n\nUngdomsrådet er spurt\./)
  })

  it('opens with nothing in it, and takes a new attachment, and new pages for it', async () => {
    for (const name of ['c.pdf', 'd.pdf']) writeFileSync(at(name), await plainPdf([name]))
    expect((await run('attach', library, at('c.pdf'), '--title', 'Avtale med vaktselskapet')).code).toBe(0)
    const ran = await run('correct', library, '--attachment', '1', '--from', at('d.pdf'), '--json')
    expect(JSON.parse(ran.out)).toMatchObject({ attachments: [1] })
    read(({ db }) => {
      const row = db
        .prepare('SELECT title, file_name AS file FROM attachment WHERE title LIKE ?')
        .get('Avtale%')
      expect(row).toEqual({ title: 'Avtale med vaktselskapet', file: 'd.pdf' })
    })
  })

  it('that is a draft waits, and is ready when it is said again without', async () => {
    expect((await run('correct', library, '--draft')).code).toBe(0)
    const waiting = await run('supplement', meeting, '--out', at('w'), '--issued', '2021-05-21', '--json')
    expect(waiting.out).toContain('supplement.draftLeftOut')
  })
})

describe('a correction is refused, in one line, and nothing is changed,', () => {
  const { run, read } = desk('refused')
  const versions = (): number =>
    read(({ db }) => db.prepare('SELECT count(*) FROM paper WHERE version > 1').pluck().get() as number)
  const refusal = async (words: RegExp, code: number, ...more: readonly string[]): Promise<void> => {
    refusedWith(await run('correct', ...more), code, words)
    expect(versions()).toBe(0)
  }

  it.each([
    ['without a reason', /mangler begrunnelse/, 1, [library, ...amount]],
    [
      'of a phrase that is not there',
      /«75 000» står ikke i saksframlegget/,
      1,
      [library, '--replace', '75 000', '--with', '1', '--reason', 'x'],
    ],
    [
      'of a phrase that stands in several places',
      /«bibliotek» står \d+ steder \(/,
      1,
      [library, '--replace', 'bibliotek', '--with', '1', '--reason', 'x'],
    ],
    [
      'into what it was',
      /Ingenting er rettet/,
      1,
      [library, '--replace', '74 000', '--with', '74 000', '--reason', 'x'],
    ],
    [
      'of a section that the template lacks',
      /ikke noe avsnitt «Historie»/,
      1,
      [library, '--section', 'Historie', '--replace', 'a', '--with', 'b', '--reason', 'x'],
    ],
    [
      'of an attachment that is not there',
      /ikke noe vedlegg 7/,
      1,
      [library, '--attachment', '7', '--from', 'PDF', '--reason', 'x'],
    ],
    [
      'that empties what a paper must have',
      /«Vurdering» mangler tekst/,
      1,
      [library, '--section', 'Vurdering', '--from', 'EMPTY', '--reason', 'x'],
    ],
    [
      'from text that names no section',
      /begynner uten avsnitt/,
      1,
      [library, '--from', 'LOOSE', '--reason', 'x'],
    ],
    [
      'that cites what the case does not know',
      /ingen oppføring K-99/,
      1,
      [library, '--section', 'Vurdering', '--from', 'CITES', '--reason', 'x'],
    ],
    [
      'from a file that is not UTF-8',
      /ikke lagret som UTF-8/,
      1,
      [library, '--section', 'Vurdering', '--from', 'LATIN', '--reason', 'x'],
    ],
    [
      'from a file that is not there',
      /kan ikke leses/,
      1,
      [library, '--from', '/finnes/ikke.md', '--reason', 'x'],
    ],
    [
      'from a Word document that is none',
      /.+/,
      1,
      [library, '--section', 'Vurdering', '--from', 'FAKE', '--reason', 'x'],
    ],
    [
      'of a case whose meeting has been held',
      /begynt eller holdt/,
      1,
      ['20/01610', ...amount, '--reason', 'x'],
    ],
    ['of a case that was not sent', /ikke sendt ut/, 1, ['21/00719', '--reason', 'x']],
    ['of a case that is not there', /ingen sak «99\/1»/, 1, ['99/1', '--reason', 'x']],
    [
      'with half of a pair',
      /--replace må oppgis sammen med --with/,
      2,
      [library, '--replace', 'a', '--reason', 'x'],
    ],
    [
      'with two sources',
      /kan ikke oppgis sammen/,
      2,
      [library, '--replace', 'a', '--with', 'b', '--from', 'c', '--reason', 'x'],
    ],
    [
      'of an attachment without number',
      /ikke et vedleggsnummer/,
      2,
      [library, '--attachment', 'to', '--from', 'PDF', '--reason', 'x'],
    ],
  ] as const)('%s', async (_what, words, code, more) => {
    const files: Readonly<Record<string, Uint8Array | string>> = {
      PDF: await plainPdf(['x']),
      EMPTY: '\n',
      LOOSE: 'Bare tekst.\n',
      CITES: 'Se {K-99}.\n',
      LATIN: Buffer.from('V\xe5r', 'latin1'),
      FAKE: 'ikke Word',
    }
    const named = more.map((word) => {
      const bytes = files[word]
      if (bytes === undefined) return word
      const path = at(`${word}.${word === 'FAKE' ? 'docx' : word === 'PDF' ? 'pdf' : 'md'}`)
      writeFileSync(path, bytes)
      return path
    })
    await refusal(words, code, ...named)
  })

  it('when what was sent is no longer what was frozen', async () => {
    const spoiled = spoiledCopy(demo, folder, 'spoiled', () => undefined)
    const store = granted(openStore(spoiled))
    store.db.exec("DROP TRIGGER paper_frozen_stays; UPDATE paper SET title = 'x' WHERE state = 'frozen'")
    store.close()
    refusedWith(
      await saksklar('correct', library, ...amount, '--reason', 'x', '--workspace', spoiled),
      3,
      /ikke lenger|endret/,
    )
  })
})

describe('an item that was sent is withdrawn, and a late one added, from a terminal', () => {
  const { run } = desk('items')
  const paper = [
    ['Kommunedirektørens forslag til vedtak', '1. Formannskapet tar saken til orientering.'],
    ['Sammendrag', 'Gymsalen er skadet.'],
    ['Saksopplysninger', 'Skaden ble oppdaget 18. mai.'],
    ['Vurdering', 'Saken haster.'],
    ['Økonomiske konsekvenser', 'Forsikringen dekker den.'],
  ] as const

  it('and both stand in the next edition, with the reason and a number', async () => {
    writeFileSync(at('late.md'), paper.map(([title, text]) => `# ${title}\n${text}\n`).join('\n'))
    const words = [
      'late',
      meeting,
      '21/00801',
      '--from',
      at('late.md'),
      '--officer',
      'kommunedirektør',
      '--before',
      'PS 41/21',
    ]
    const added = await run(...words, '--title', 'Vannskade i gymsalen')
    expect(added.code, added.err).toBe(0)
    expect((await run('withdraw', meeting, 'PS 41/21', '--reason', 'Venter på fylkeskommunen.')).code).toBe(0)
    const ran = await run('supplement', meeting, '--out', at('items-out'), '--issued', '2021-05-21')
    expect(ran.code, ran.err).toBe(0)
    const name = at('items-out/formannskapet-2021-05-26-utgave-2-offentlig.pdf')
    const { pages } = await readPdf(new Uint8Array(readFileSync(name)))
    const text = pages.map((page) => spaced(page.text)).join(' ')
    expect(text).toMatch(/Trukket PS 41\/21 .* Begrunnelse: Venter på fylkeskommunen\./)
    expect(text).toMatch(/Ny PS 42\/21 Vannskade i gymsalen/)
  })

  it('from a Word document, whose headings name the sections and whose title is the case’s', async () => {
    const body = paper
      .map(([title, text]) => paragraph(title, 'Overskrift2') + paragraph(text.replace(/^1\. /, '')))
      .join('')
    writeFileSync(at('late.docx'), docx(paragraph('Skredfare ved Breivik', 'Overskrift1') + body))
    const words = ['late', meeting, '21/00802', '--from', at('late.docx'), '--officer', 'arealplanlegger']
    const ran = await run(...words)
    expect(ran.code, ran.err).toBe(0)
    expect(ran.out).toContain('«Skredfare ved Breivik»')
  })

  it.each([
    ['withdraw', /alt trukket/, 1, [meeting, 'PS 41/21', '--reason', 'x']],
    ['withdraw', /står ikke på sakslisten/, 1, [meeting, 'PS 99/21', '--reason', 'x']],
    ['withdraw', /for sent/, 1, ['formannskapet/2021-04-21', 'PS 35/21', '--reason', 'x']],
    ['withdraw', /ikke sendt ennå/, 1, ['formannskapet/2021-06-09', 'PS 1/21', '--reason', 'x']],
    ['late', /står alt på sakslisten/, 1, [meeting, '21/00801']],
    [
      'late',
      /har sitt eget saksframlegg/,
      1,
      [meeting, '21/00801', '--from', 'late.md', '--title', 'x', '--officer', 'arealplanlegger'],
    ],
    [
      'late',
      /ikke en ansatt/,
      1,
      [meeting, '21/00900', '--from', 'late.md', '--title', 'x', '--officer', 'kongen'],
    ],
    ['late', /--from må oppgis sammen med --officer/, 2, [meeting, '21/00900', '--from', 'late.md']],
    ['late', /ingen sak «21\/00900»/, 1, [meeting, '21/00900']],
  ] as const)('%s: %s', async (command, words, code, more) => {
    refusedWith(
      await run(command, ...more.map((word) => (word === 'late.md' ? at(word) : word))),
      code,
      words,
    )
  })
})

describe('the reason of a correction', () => {
  const secret = 'Torbjørg Kvasshaug har klaget på behandlingen.'
  const { workspace, run } = desk('secret')

  it('is told to the members alone when the item is exempt', async () => {
    expect((await run('correct', library, ...amount, '--reason', secret)).code).toBe(0)
    const store = granted(openStore(workspace))
    const file = findCaseByNumber(store.db, library)
    if (file === null) throw new Error('no such case')
    saveCase(store.db, {
      ...file,
      disclosure: aDisclosure({ publicTitle: 'Personalsak', widerAccessAssessed: true }),
    })
    store.close()
    const ran = await run('supplement', meeting, '--out', at('secret-out'), '--issued', '2021-05-21')
    expect(ran.code, ran.err).toBe(0)
    const everything = (name: string): Promise<string> =>
      everythingIn(
        new Uint8Array(readFileSync(at(`secret-out/formannskapet-2021-05-26-utgave-2-${name}.pdf`))),
      )
    expect(await everything('medlemmer')).toContain(folded(secret))
    for (const name of ['offentlig', 'tillegg-offentlig']) {
      const text = await everything(name)
      expect(text).toContain('Personalsak')
      expect(text).not.toContain('Kvasshaug')
    }
  })
})
