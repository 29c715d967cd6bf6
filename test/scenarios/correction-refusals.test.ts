import { writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { refusedWith, saksklar } from '#support/demo.ts'
import { demoTerminal } from '#support/demo-terminal.ts'
import { deskOver, libraryCase, otherAmount } from '#support/desk.ts'
import { plainPdf } from '#support/pdf-makers.ts'

const { at, copy } = await demoTerminal('refusals')

describe('a correction is refused, in one line, and nothing is changed,', () => {
  const { run, read } = deskOver(copy())
  const versions = (): number =>
    read(({ db }) => db.prepare('SELECT count(*) FROM paper WHERE version > 1').pluck().get() as number)
  const refusal = async (words: RegExp, code: number, ...more: readonly string[]): Promise<void> => {
    refusedWith(await run('correct', ...more), code, words)
    expect(versions()).toBe(0)
  }

  it.each([
    ['without a reason', /mangler begrunnelse/, 1, [libraryCase, ...otherAmount]],
    [
      'of a phrase that is not there',
      /«75 000» står ikke i saksframlegget/,
      1,
      [libraryCase, '--replace', '75 000', '--with', '1', '--reason', 'x'],
    ],
    [
      'of a phrase that stands in several places',
      /«bibliotek» står \d+ steder \(/,
      1,
      [libraryCase, '--replace', 'bibliotek', '--with', '1', '--reason', 'x'],
    ],
    [
      'into what it was',
      /Ingenting er rettet/,
      1,
      [libraryCase, '--replace', '74 000', '--with', '74 000', '--reason', 'x'],
    ],
    [
      'of a section that the template lacks',
      /ikke noe avsnitt «Historie»/,
      1,
      [libraryCase, '--section', 'Historie', '--replace', 'a', '--with', 'b', '--reason', 'x'],
    ],
    [
      'of an attachment that is not there',
      /ikke noe vedlegg 7/,
      1,
      [libraryCase, '--attachment', '7', '--from', 'PDF', '--reason', 'x'],
    ],
    [
      'that empties what a paper must have',
      /«Vurdering» mangler tekst/,
      1,
      [libraryCase, '--section', 'Vurdering', '--from', 'EMPTY', '--reason', 'x'],
    ],
    [
      'from text that names no section',
      /begynner uten avsnitt/,
      1,
      [libraryCase, '--from', 'LOOSE', '--reason', 'x'],
    ],
    [
      'that cites what the case does not know',
      /ingen oppføring K-99/,
      1,
      [libraryCase, '--section', 'Vurdering', '--from', 'CITES', '--reason', 'x'],
    ],
    [
      'from a file that is not UTF-8',
      /ikke lagret som UTF-8/,
      1,
      [libraryCase, '--section', 'Vurdering', '--from', 'LATIN', '--reason', 'x'],
    ],
    [
      'from a file that is not there',
      /kan ikke leses/,
      1,
      [libraryCase, '--from', '/finnes/ikke.md', '--reason', 'x'],
    ],
    [
      'from a Word document that is none',
      /.+/,
      1,
      [libraryCase, '--section', 'Vurdering', '--from', 'FAKE', '--reason', 'x'],
    ],
    [
      'of a case whose meeting has been held',
      /begynt eller holdt/,
      1,
      ['20/01610', ...otherAmount, '--reason', 'x'],
    ],
    ['of a case that was not sent', /ikke sendt ut/, 1, ['21/00719', '--reason', 'x']],
    ['of a case that is not there', /ingen sak «99\/1»/, 1, ['99/1', '--reason', 'x']],
    [
      'with half of a pair',
      /--replace må oppgis sammen med --with/,
      2,
      [libraryCase, '--replace', 'a', '--reason', 'x'],
    ],
    [
      'with two sources',
      /kan ikke oppgis sammen/,
      2,
      [libraryCase, '--replace', 'a', '--with', 'b', '--from', 'c', '--reason', 'x'],
    ],
    [
      'of an attachment without number',
      /ikke et vedleggsnummer/,
      2,
      [libraryCase, '--attachment', 'to', '--from', 'PDF', '--reason', 'x'],
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
    const spoiled = copy(
      "DROP TRIGGER paper_frozen_stays; UPDATE paper SET title = 'x' WHERE state = 'frozen'",
    )
    refusedWith(
      await saksklar('correct', libraryCase, ...otherAmount, '--reason', 'x', '--workspace', spoiled),
      3,
      /ikke lenger|endret/,
    )
  })
})
