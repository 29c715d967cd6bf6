import type { CallName } from '#shared/contract/index.ts'

const opens = 'opens a file in another program'
const window = 'begins from what the window has just sent, not from what the store holds'

/** Calls that ask a workspace and are not asked here, each with its ground. */
export const notAsked: Readonly<Partial<Record<CallName, string>>> = {
  'attachment.open': opens,
  'input.openFile': opens,
  'source.open': opens,
  'paper.image': 'one blob by its key; generated papers have no pictures',
  'bundle.lost': 'what a merge laid aside, by the id of the merge; generated cases were never merged',
  'paper.readClipboard': window,
  'preview.compile': window,
  'preview.page': window,
  'preview.close': window,
  'packet.folder': 'the user’s own choice, outside the workspace',
  'language.suggest': 'a dictionary’s own search, outside the workspace',
  'language.addWord': 'adds a word',
  'language.removeWords': 'removes words',
  'language.importWords': 'reads a file',
  'language.exportWords': 'writes a file',
}
