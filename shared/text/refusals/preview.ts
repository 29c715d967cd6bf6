import type { Sentence } from '../refusal-words.ts'

/** Why the printed pages of a paper cannot be shown just now. The text itself is never touched by it. */
export const previewRefusals = {
  'preview.notSet': () =>
    'Teksten lar seg ikke sette slik den står nå, kanskje på grunn av et bilde som ikke kan leses. Sidene vises igjen når det er rettet. Teksten er lagret som vanlig.',
  'preview.processEnded': () =>
    'Forhåndsvisningen brukte for mye tid eller minne og ble stoppet. Den prøver igjen når du skriver videre. Teksten er lagret som vanlig.',
} as const satisfies Readonly<Record<string, Sentence>>
