import type { ReadingStage } from '../../domain/case/case.ts'
import type { EntryChange, Figure } from '../../domain/knowledge/entry-change.ts'
import type { Language } from '../../domain/municipality/municipality.ts'
import type { SourceId } from '../../ids.ts'
import { knowledgeWords } from '../../text/packet/knowledge-words.ts'
import { amountText, figureText, periodText } from './figure-text.ts'

/**
 * What a cited entry says otherwise than at an earlier reading, as printed: «Endret siden førstegangsbehandlingen: 41 prosent
 * (2019) → 47 prosent (2021). Teksten er skrevet om.» Of the text it tells that it is another, and quotes nothing.
 */
export function changeText(
  change: EntryChange,
  stage: ReadingStage,
  titleOf: (source: SourceId) => string | undefined,
  language: Language,
): string {
  const words = knowledgeWords[language]
  const { gone = [], added = [], passages = false } = change.sources ?? {}
  const former = gone.flatMap((source) => titleOf(source) ?? []).map((title) => `«${title}»`)
  const parts = [
    ...(change.figure === null ? [] : [figuresText(change.figure, language)]),
    ...(change.title === null ? [] : [words.formerTitle(change.title.before)]),
    ...(change.text ? [words.text] : []),
    ...(change.series ? [words.series] : []),
    ...(former.length === 0 ? [] : [words.formerSources(former)]),
    ...(gone.length === 0 && added.length > 0 ? [words.addedSources(added.length)] : []),
    ...(passages ? [words.passages] : []),
  ]
  const said = words.changed(words.since[stage])
  return parts.length === 0 ? `${said}.` : `${said}: ${parts.join('. ')}.`
}

/** That it is another, and nothing of what it was. */
export function bareChangeText(stage: ReadingStage, language: Language): string {
  const words = knowledgeWords[language]
  return `${words.changed(words.since[stage])}.`
}

/** Both by year, or to the day where the years would not tell them apart. */
function figuresText({ before, after }: NonNullable<EntryChange['figure']>, language: Language): string {
  const told = [before, after].map(figureText)
  const [then = '', now = ''] =
    told[0] === told[1] ? [before, after].map((each) => exactly(each, language)) : told
  const { noFigure } = knowledgeWords[language]
  return `${then === '' ? noFigure : then} → ${now === '' ? noFigure : now}`
}

function exactly({ value, unit, asOf }: Figure, language: Language): string {
  if (value === null) return ''
  const amount = amountText(value, unit)
  return asOf === null ? amount : `${amount} (${periodText(asOf, language)})`
}
