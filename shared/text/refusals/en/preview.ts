import type { previewRefusals as nb } from '../preview.ts'
import type { Worded } from '../worded.ts'

/** Why the printed pages cannot be shown just now, in English. */
export const previewRefusals: Worded<typeof nb> = {
  'preview.notSet': () =>
    'The text cannot be typeset as it stands, perhaps because of a picture that cannot be read. The pages return when that is put right. The text is saved as usual.',
  'preview.processEnded': () =>
    'The preview took too much time or memory and was stopped. It tries again as you write on. The text is saved as usual.',
}
