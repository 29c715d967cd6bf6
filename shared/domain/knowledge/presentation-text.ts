import type { Inline, TextBlock } from '../../document/model.ts'
import type { BlockId, IdSource } from '../../ids.ts'
import type { Language } from '../municipality/municipality.ts'
import type { KnowledgeEntry, Theme } from './knowledge.ts'

const words = {
  nb: {
    proposal: 'Saken tas til orientering.',
    holds: (entries: number, sources: number, themes: number) =>
      `Kunnskapsgrunnlaget som legges fram, har ${entries} oppføringer fra ${sources} kilder, ordnet etter ${themes} temaer.`,
  },
  nn: {
    proposal: 'Saka blir teken til orientering.',
    holds: (entries: number, sources: number, themes: number) =>
      `Kunnskapsgrunnlaget som blir lagt fram, har ${entries} oppføringar frå ${sources} kjelder, ordna etter ${themes} tema.`,
  },
} as const

/**
 * The text that a presentation's paper begins with: what is asked of the body, and every entry of the themes by its title,
 * cited, so that the paper keeps the version that was shown when it is sent.
 */
export function presentationText(
  themes: readonly Theme[],
  entries: readonly KnowledgeEntry[],
  language: Language,
  newId: IdSource,
): { readonly proposal: readonly TextBlock[]; readonly facts: readonly TextBlock[] } {
  const block = (style: TextBlock['attrs']['style'], ...content: readonly Inline[]): TextBlock => ({
    type: 'textBlock',
    attrs: { id: newId<BlockId>(), style, level: 0 },
    content,
  })
  const text = (said: string): Inline => ({ type: 'text', text: said })
  const shown = entries.filter(({ theme }) => themes.some(({ id }) => id === theme))
  const sources = new Set(shown.flatMap((entry) => entry.sources.map(({ source }) => source)))
  const { proposal, holds } = words[language]
  const byTheme = themes
    .map((theme) => ({ theme, own: shown.filter((entry) => entry.theme === theme.id) }))
    .filter(({ own }) => own.length > 0)
  return {
    proposal: [block('numbered', text(proposal))],
    facts: [
      block('paragraph', text(holds(shown.length, sources.size, byTheme.length))),
      ...byTheme.flatMap(({ theme, own }) => [
        block('subheading', text(theme.name)),
        ...own.map((entry) =>
          block('bullet', text(`${entry.title} `), { type: 'citation', attrs: { entry: entry.id } }),
        ),
      ]),
    ],
  }
}
