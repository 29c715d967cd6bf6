import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sentencesEn } from '#shared/text/proof-sentences/en.ts'
import { sentencesNn } from '#shared/text/proof-sentences/nn.ts'
import { rewordFinding } from '#shared/text/proof-sentences/reword.ts'
import { proofFaults, proofNotes, proofPlaces } from '#shared/text/proof-words.ts'
import { refusalText } from '#shared/text/refusal-words.ts'
import { refuse } from '#shared/refusal.ts'

type Wordings = Readonly<Record<string, (...said: never[]) => string>>
const all = Object.entries({ ...proofFaults, ...proofNotes } as Wordings)
/** What a sentence takes in: words from the packet, figures, never the sentence's own words. */
const taken = fc.oneof(
  fc.stringMatching(/^[A-ZÆØÅ]{3,12}( [A-ZÆØÅ]{2,9}){0,3}$/),
  fc.integer({ min: 2, max: 5000 }).map(String),
)

const sentences: Readonly<Record<string, Wordings>> = {
  nn: sentencesNn,
  en: sentencesEn,
}

describe('what a proof found', () => {
  for (const language of ['nn', 'en'] as const) {
    it(`is said in ${language} with all that it tells, whatever it takes in`, () => {
      fc.assert(
        fc.property(
          fc.constantFrom(...all),
          fc.array(taken, { minLength: 4, maxLength: 4 }),
          ([key, say], words) => {
            const said = words.slice(0, say.length) as never[]
            expect(rewordFinding(say(...said), language)).toBe(sentences[language]?.[key]?.(...said))
          },
        ),
        { numRuns: 600 },
      )
    })
  }

  it('names places in the same language', () => {
    const leak = proofFaults.leak(proofPlaces.bookmark(3), 'PS 30/21')
    expect(rewordFinding(leak, 'nn')).toBe('noko frå PS 30/21, som er halde utanfor, står i bokmerke nr. 3')
    expect(rewordFinding(leak, 'en')).toBe(
      'something from PS 30/21, which is withheld, stands in bookmark no. 3',
    )
  })

  it('says one and many as the language does, and leaves what it does not know', () => {
    expect(rewordFinding(proofNotes.foreignPictures('Vedlegg 2', 1), 'en')).toBe(
      'Vedlegg 2: a picture has no alternative text',
    )
    expect(rewordFinding(proofNotes.foreignPictures('Vedlegg 2', 4), 'nn')).toBe(
      'Vedlegg 2: 4 bilete manglar alternativ tekst',
    )
    expect(rewordFinding('noe et nyere program sier', 'en')).toBe('noe et nyere program sier')
    expect(rewordFinding(proofFaults.noAgenda(), 'nb')).toBe('fant ingen saksliste')
  })

  it('is told in the language of the screen when a packet is refused for it', () => {
    const failed = refuse('proof.failed', {
      what: proofFaults.attachmentPage('Vedlegg 1', 'side 2 av 3', 'side 2 av 4'),
      page: 7,
    })
    expect(refusalText(failed, 'en')).toContain(
      'Vedlegg 1: the stamp says page 2 of 3, but it is page 2 of 4',
    )
  })
})
