import type { knowledgeRefusals as nb } from '../knowledge.ts'
import type { Worded } from '../worded.ts'

/** Refusals of the knowledge base, in English. */
export const knowledgeRefusals: Worded<typeof nb> = {
  'entry.gone': () => 'The entry is no longer there. Somebody has removed it.',
  'entry.titleMissing': () => 'The entry has no title.',
  'entry.figureMissing': (f) =>
    `“${f['title']}” is a figure or statistic, but has neither a value nor a series.`,
  'entry.badPeriod': (f) =>
    `“${f['typed']}” is not a day, a month or a year. Write for example 2020, 2020-05 or 2020-05-31.`,
  'entry.badNumber': (f) => `“${f['typed']}” is not a number.`,
  'entry.seriesNames': (f) => `Each point of the series of “${f['title']}” needs a name of its own.`,
  'entry.sourceTwice': (f) => `“${f['title']}” refers twice to the same passage of the same source.`,
  'entry.linkTwice': (f) => `“${f['title']}” is linked twice to the same thing.`,
  'entry.linkBroken': () => 'What the entry is to be linked to is not there, or is the entry itself.',
  'source.gone': () => 'The source is no longer there, or belongs to another case.',
  'source.titleMissing': () => 'The source has no title.',
  'source.badAddress': (f) => `“${f['typed']}” is not a web address. It must begin with http:// or https://.`,
  'source.badDay': (f) => `A source must have been read on a day that has been. “${f['typed']}” is not.`,
  'source.notPinned': (f) =>
    `The source “${f['title']}” must be pinned: paste the text as it stood, or add the file. An address alone may say something else tomorrow.`,
  'source.ownSuccessor': (f) => `The source “${f['title']}” cannot replace itself, nor through others.`,
  'presentation.gone': () => 'The presentation is no longer there.',
  'presentation.empty': () => 'There are no entries to present under the chosen themes.',
  'presentation.placed': (f) =>
    `The presentation before ${f['committee']} stands on an agenda. Take it off the agenda first.`,
  'theme.gone': () => 'The theme is no longer there, or belongs to another case.',
  'theme.nameMissing': () => 'The theme has no name.',
  'theme.nameTaken': (f) => `The case already has a theme called “${f['name']}”.`,
  'theme.inUse': (f) =>
    `The theme “${f['name']}” cannot be removed: ${f['uses']} entries and inputs stand under it, those in the bin too. Move them first.`,
}
