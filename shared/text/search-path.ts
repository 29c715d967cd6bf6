import type { TextHit, TextKind } from '../contract/search.ts'
import { screenDate } from './screen/dates.ts'
import { stageWords } from './screen/reading-codes.ts'
import { inAllLanguages } from './screen/words.ts'
import type { ScreenLanguage } from './screen/words.ts'

/** What the kinds of text are called, several of them. */
export const textKindWords = inAllLanguages<Readonly<Record<TextKind, string>>>({
  nb: {
    case: 'Saker',
    paper: 'Saksframlegg',
    entry: 'Kunnskapsgrunnlag',
    source: 'Kilder',
    input: 'Høringsinnspill',
    decision: 'Vedtak',
    item: 'Møtebehandling',
    attachment: 'Vedlegg',
  },
  nn: {
    case: 'Saker',
    paper: 'Saksframlegg',
    entry: 'Kunnskapsgrunnlag',
    source: 'Kjelder',
    input: 'Høyringsinnspel',
    decision: 'Vedtak',
    item: 'Møtehandsaming',
    attachment: 'Vedlegg',
  },
  en: {
    case: 'Cases',
    paper: 'Papers',
    entry: 'Knowledge base',
    source: 'Sources',
    input: 'Hearing inputs',
    decision: 'Decisions',
    item: 'Meeting items',
    attachment: 'Attachments',
  },
})

const words = inAllLanguages({
  nb: {
    paper: 'Saksframlegg',
    version: (n: number) => `versjon ${n}`,
    draft: 'ikke sendt',
    knowledge: 'Kunnskapsgrunnlag',
    source: (n: string) => `Kilde ${n}`,
    hearing: 'Høring',
    input: (n: string) => `Innspill ${n}`,
    decision: 'Vedtak',
    attachment: (n: string) => `Vedlegg ${n}`,
    point: (n: string) => `Punkt ${n}`,
    parts: {
      theme: 'Tema',
      passage: 'Sitert fra kilden',
      author: 'Forfatter',
      url: 'Nettadresse',
      file: 'Filnavn',
      summary: 'Sammendrag',
      point: 'Punkt',
      assessment: 'Vurdering',
      change: 'Endring',
      followUp: 'Oppfølging',
      motion: 'Forslag',
      vote: 'Votering',
      statement: 'Protokolltilførsel',
      withdrawn: 'Trukket',
    },
  },
  nn: {
    paper: 'Saksframlegg',
    version: (n: number) => `versjon ${n}`,
    draft: 'ikkje sendt',
    knowledge: 'Kunnskapsgrunnlag',
    source: (n: string) => `Kjelde ${n}`,
    hearing: 'Høyring',
    input: (n: string) => `Innspel ${n}`,
    decision: 'Vedtak',
    attachment: (n: string) => `Vedlegg ${n}`,
    point: (n: string) => `Punkt ${n}`,
    parts: {
      theme: 'Tema',
      passage: 'Sitert frå kjelda',
      author: 'Forfattar',
      url: 'Nettadresse',
      file: 'Filnamn',
      summary: 'Samandrag',
      point: 'Punkt',
      assessment: 'Vurdering',
      change: 'Endring',
      followUp: 'Oppfølging',
      motion: 'Framlegg',
      vote: 'Votering',
      statement: 'Protokolltilførsel',
      withdrawn: 'Trekt',
    },
  },
  en: {
    paper: 'Paper',
    version: (n: number) => `version ${n}`,
    draft: 'not sent',
    knowledge: 'Knowledge base',
    source: (n: string) => `Source ${n}`,
    hearing: 'Hearing',
    input: (n: string) => `Input ${n}`,
    decision: 'Decision',
    attachment: (n: string) => `Attachment ${n}`,
    point: (n: string) => `Point ${n}`,
    parts: {
      theme: 'Theme',
      passage: 'Quoted from the source',
      author: 'Author',
      url: 'Web address',
      file: 'File name',
      summary: 'Summary',
      point: 'Point',
      assessment: 'Assessment',
      change: 'Change',
      followUp: 'Follow-up',
      motion: 'Motion',
      vote: 'Vote',
      statement: 'Statement for the minutes',
      withdrawn: 'Withdrawn',
    },
  },
})

/** Where a hit is found, from the case inwards: `20/01610 Temaplan …`, `Saksframlegg, førstegangsbehandling`, `Vurdering`. */
export function hitPath(hit: TextHit, language: ScreenLanguage): readonly string[] {
  const { kind, case: file } = hit
  const within = [...thingOf(hit, language), partOf(hit, language)].filter((step) => step !== '')
  return kind === 'case' ? within : [`${file.caseNumber} ${file.title}`, ...within]
}

function thingOf(hit: TextHit, language: ScreenLanguage): readonly string[] {
  const text = words[language]
  const { kind, number, committee, date } = hit
  const meeting = (): string => `${committee} ${screenDate(date, 'numeric', language)}`
  const things: Readonly<Record<TextKind, () => readonly string[]>> = {
    case: () => [],
    paper: () => [`${text.paper}, ${readingOf(hit, language)}`],
    attachment: () => [readingOf(hit, language, true), text.attachment(number)],
    entry: () => [text.knowledge, number],
    source: () => [text.knowledge, text.source(number)],
    input: () => [text.hearing, text.input(number)],
    decision: () => [meeting(), [text.decision, number].filter(Boolean).join(' ')],
    item: () => [meeting(), number],
  }
  return things[kind]()
}

/** Which reading of the case, in which body, and which version of the paper where there are several. */
function readingOf(
  { stage, committee, version, frozen }: TextHit,
  language: ScreenLanguage,
  isFirst = false,
): string {
  const text = words[language]
  const reading = stage === null ? '' : stageWords[language][stage]
  const named = isFirst ? reading : reading.charAt(0).toLowerCase() + reading.slice(1)
  const which = version === 0 ? [] : [text.version(version), ...(frozen ? [] : [text.draft])]
  return [`${named} (${committee})`, ...which].join(', ')
}

function partOf({ kind, part }: TextHit, language: ScreenLanguage): string {
  if (part === null) return ''
  const text = words[language]
  if (kind === 'paper') return part.title
  if (kind === 'decision' && part.key === 'point') return text.point(part.id)
  const names: Readonly<Record<string, string>> = text.parts
  return names[part.key] ?? ''
}
