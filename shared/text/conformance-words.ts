/** What a packet can claim to follow: both together, or neither. */
export const packetClaims = ['PDF/UA-1', 'PDF/A-2a'] as const

const hindrances = {
  'conformance.untagged': 'har ingen tagger, og en skjermleser finner ikke fram i det',
  'conformance.noAccessibilityClaim': 'sier ikke selv at det følger PDF/UA-1',
  'conformance.noArchiveClaim': 'sier ikke selv at det følger PDF/A på nivå A',
  'conformance.noLanguage': 'sier ikke hvilket språk det er på',
  'conformance.fontNotEmbedded': 'mangler en skrift som det bruker',
  'conformance.fontWithoutUnicode': 'har en skrift som ikke sier hvilke tegn den viser',
  'conformance.colourNotDefined': 'har farger som ikke er definert, som trykkfarger (CMYK)',
  'conformance.forbiddenFeature': 'bruker noe som ikke er tillatt i en arkivfil',
  'conformance.layers': 'har lag som kan vises og skjules',
  'conformance.unmarkedContent': 'har innhold som taggene ikke dekker',
  'conformance.figureWithoutAlt': 'har et bilde uten alternativ tekst',
  'conformance.headingOrder': 'har overskrifter som hopper over et nivå',
  'conformance.tableHeaders': 'har en tabell der overskriftene ikke er knyttet til cellene',
  'conformance.contentDropped': 'har noe som ikke ble med inn i pakken',
} as const satisfies Readonly<Record<string, string>>

/** Why an attachment, or the packet's own pages, keep a packet from claiming PDF/UA-1 and PDF/A-2a. */
export type ConformanceHindrance = keyof typeof hindrances

export const conformanceHindrances = Object.keys(hindrances) as readonly ConformanceHindrance[]

const inOthers: Readonly<Record<'nn' | 'en', Readonly<Record<ConformanceHindrance, string>>>> = {
  nn: {
    'conformance.untagged': 'har ingen taggar, og ein skjermlesar finn ikkje fram i det',
    'conformance.noAccessibilityClaim': 'seier ikkje sjølv at det følgjer PDF/UA-1',
    'conformance.noArchiveClaim': 'seier ikkje sjølv at det følgjer PDF/A på nivå A',
    'conformance.noLanguage': 'seier ikkje kva språk det er på',
    'conformance.fontNotEmbedded': 'manglar ei skrift som det bruker',
    'conformance.fontWithoutUnicode': 'har ei skrift som ikkje seier kva teikn ho viser',
    'conformance.colourNotDefined': 'har fargar som ikkje er definerte, som trykkfargar (CMYK)',
    'conformance.forbiddenFeature': 'bruker noko som ikkje er tillate i ei arkivfil',
    'conformance.layers': 'har lag som kan visast og skjulast',
    'conformance.unmarkedContent': 'har innhald som taggane ikkje dekkjer',
    'conformance.figureWithoutAlt': 'har eit bilete utan alternativ tekst',
    'conformance.headingOrder': 'har overskrifter som hoppar over eit nivå',
    'conformance.tableHeaders': 'har ein tabell der overskriftene ikkje er knytte til cellene',
    'conformance.contentDropped': 'har noko som ikkje vart med inn i pakken',
  },
  en: {
    'conformance.untagged': 'has no tags, and a screen reader cannot find its way in it',
    'conformance.noAccessibilityClaim': 'does not itself claim to follow PDF/UA-1',
    'conformance.noArchiveClaim': 'does not itself claim to follow PDF/A at level A',
    'conformance.noLanguage': 'does not say which language it is in',
    'conformance.fontNotEmbedded': 'lacks a font that it uses',
    'conformance.fontWithoutUnicode': 'has a font that does not say which characters it shows',
    'conformance.colourNotDefined': 'has colours that are not defined, such as printing colours (CMYK)',
    'conformance.forbiddenFeature': 'uses something that an archive file may not',
    'conformance.layers': 'has layers that can be shown and hidden',
    'conformance.unmarkedContent': 'has content that the tags do not cover',
    'conformance.figureWithoutAlt': 'has a picture without an alternative text',
    'conformance.headingOrder': 'has headings that skip a level',
    'conformance.tableHeaders': 'has a table whose headers are not tied to its cells',
    'conformance.contentDropped': 'has something that did not come into the packet',
  },
}

/** The ground in a language of the screens: what follows the attachment's title. */
export function hindranceIn(code: ConformanceHindrance, language: 'nb' | 'nn' | 'en'): string {
  return language === 'nb' ? hindrances[code] : inOthers[language][code]
}

/** The ground in bokmål, for accounts: what follows the attachment's title («Kart» har ingen tagger …). */
export function hindranceText(code: ConformanceHindrance): string {
  return hindrances[code]
}

const unclaimed = {
  nb: {
    line: 'Ikke erklært som PDF/UA-1 eller PDF/A-2a',
    attachments: (hindering: number, all: number) =>
      `: ${hindering} av ${all} vedlegg holder ikke kravene. Pakkens egne sider gjør det.`,
    own: ': et bilde på pakkens egne sider holder ikke kravene.',
  },
  nn: {
    line: 'Ikkje erklært som PDF/UA-1 eller PDF/A-2a',
    attachments: (hindering: number, all: number) =>
      `: ${hindering} av ${all} vedlegg held ikkje krava. Sidene til pakken sjølv gjer det.`,
    own: ': eit bilete på sidene til pakken sjølv held ikkje krava.',
  },
  en: {
    line: 'Not declared as PDF/UA-1 or PDF/A-2a',
    attachments: (hindering: number, all: number) =>
      `: ${hindering} of ${all} attachments do not hold to them. The packet's own pages do.`,
    own: ": a picture on the packet's own pages does not hold to them.",
  },
} as const

/** What a packet says of itself when it makes no claim; for its description, in its own language. */
export function noClaimText(
  language: keyof typeof unclaimed,
  facts: { readonly hindering: number; readonly all: number; readonly own: boolean },
): string {
  const words = unclaimed[language]
  return words.line + (facts.own ? words.own : words.attachments(facts.hindering, facts.all))
}
