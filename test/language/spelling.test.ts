import { afterAll, describe, expect, it } from 'vitest'
import { SpellerGone, createSpeller } from '#main/language/speller.ts'
import { wordsIn } from '#shared/domain/language/words.ts'

const nb = createSpeller('nb')
const nn = createSpeller('nn')
afterAll(() => {
  nb.close()
  nn.close()
})

const none: readonly string[] = []
const wrongIn = (text: string, speller = nb, listed = none) =>
  speller.check(
    wordsIn(text).map(({ word }) => word),
    listed,
  )

describe('spelling in bokmål', () => {
  it('knows what papers of a municipality are full of', async () => {
    const text = `Formannskapet behandlet saksframlegget om temaplan for digitalisering ved annengangsbehandling.
      Kommunedirektøren viser til digitaliseringsstrategien, kunnskapsgrunnlaget, høringsinnspillene,
      hensynssonen, handlingsdelen, Statsforvalteren, personvernombudet og frivilligsentralen.`
    expect(await wrongIn(text)).toEqual([])
  })

  it('has the forms in ae and oe that its dictionary lost', async () => {
    expect(
      await wrongIn(
        'Noen av dataene i skjemaet er fra datoen da temaer og risikoer ble satt; boende, poenget.',
      ),
    ).toEqual([])
    expect(await wrongIn('vedtaet listaer')).toEqual(['vedtaet', 'listaer'])
  })

  it('takes compounds whose parts are nouns, joined as they must be', async () => {
    expect(await wrongIn('fagsystemleverandør informasjonssikkerhetsopplæring helhetsvurdering')).toEqual([])
    // of two words, but not of two nouns
    expect(await wrongIn('formanskapet gjennomførring høringinnspill')).toEqual([
      'formanskapet',
      'gjennomførring',
      'høringinnspill',
    ])
  })

  it('finds ordinary misspellings', async () => {
    const wrong = [
      'nødvenndig',
      'eksisterene',
      'interresse',
      'komunestyret',
      'tilbakmelding',
      'førsteganngsbehandling',
    ]
    expect(await wrongIn(wrong.join(' '))).toEqual(wrong)
  })

  it('lets be what no dictionary can judge', async () => {
    const text = `Jf. pkt. 3 bl.a. m.fl., IKT-strategien, FNs BPA, KOMMUNESTYRET, § 11-3, E6, 2020-tallet, 3.3.2021,
      post@solvik.kommune.no, www.solvik.no/saker?id=xyzq, rapprt_endleg.pdf, YouTube, barne- og ungdomsskole,
      opplærings- og arbeidstiltak, nord-norsk, kommu\u00adne`
    expect(await wrongIn(text)).toEqual([])
    expect(await wrongIn('KOMUNESTYRET')).toEqual(['KOMUNESTYRET'])
  })

  it('knows what was listed, with ordinary endings, as names, and in compounds', async () => {
    const listed = ['Skeisvoll', 'klimakvote', 'Nesland']
    expect(await wrongIn('Skeisvolls Nesland klimakvoten klimakvoters Klimakvotekjøp', nb, listed)).toEqual(
      [],
    )
    expect(await wrongIn('Skeisvol skeisvoll', nb, listed)).toEqual(['Skeisvol', 'skeisvoll'])
  })
})

describe('spelling in nynorsk', () => {
  it('knows nynorsk, and not bokmål', async () => {
    expect(
      await wrongIn(
        'Kommunen har ikkje motteke høyringsinnspela; verksemdsstyringa og omsynssona står fast.',
        nn,
      ),
    ).toEqual([])
    expect(await wrongIn('Jeg ikke noen høringsuttalelse', nn)).toContain('høringsuttalelse')
  })
})

describe('suggestions', () => {
  it.each([
    ['komunestyret', 'kommunestyret'],
    ['førsteganngsbehandling', 'førstegangsbehandling'],
    ['høringsinspill', 'høringsinnspill'],
    ['kommitee', 'komite'],
    ['Nødvenndig', 'Nødvendig'],
    ['digitaliseringsstrattegi', 'digitaliseringsstrategi'],
    ['tilbakmelding', 'tilbakemelding'],
  ])('%s was meant as %s', async (wrong, right) => {
    const found = await nb.suggest(wrong, none)
    expect(found.slice(0, 3).map((each) => each.replace('é', 'e'))).toContain(right)
    expect(found.length).toBeLessThanOrEqual(8)
  })

  it('offer what was listed first', async () => {
    expect((await nb.suggest('Skeisvol', ['Skeisvoll']))[0]).toBe('Skeisvoll')
  })
})

describe('the dictionary', () => {
  it('is loaded at the first question, and let go when nobody asks', async () => {
    const speller = createSpeller('nn', { idle: 20, patience: 30_000 })
    expect(speller.isLoaded()).toBe(false)
    await speller.check(['ikkje'], none)
    expect(speller.isLoaded()).toBe(true)
    await expect.poll(() => speller.isLoaded()).toBe(false)
    expect(await speller.check(['ikkje', 'ikke'], none)).toEqual(['ikke'])
    speller.close()
  })

  it('answers nobody after it was closed in the middle, and begins anew', async () => {
    const speller = createSpeller('nn')
    const asked = speller.check(['ikkje'], none)
    speller.close()
    await expect(asked).rejects.toThrow(SpellerGone)
    expect(await speller.check(['ikkje'], none)).toEqual([])
    speller.close()
  })

  it('is not held up by the longest and oddest words', async () => {
    const odd = [
      'a'.repeat(100),
      'barnehage'.repeat(11),
      'æ'.repeat(100),
      'ing-'.repeat(25),
      '\u0301'.repeat(50),
    ]
    await nb.check(['oppvarming'], none)
    const start = performance.now()
    await nb.check(odd, none)
    for (const each of odd) await nb.suggest(each, none)
    expect(performance.now() - start).toBeLessThan(5000)
  })
})
