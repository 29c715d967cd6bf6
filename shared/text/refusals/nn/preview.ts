import type { previewRefusals as nb } from '../preview.ts'
import type { Worded } from '../worded.ts'

/** Why the printed pages cannot be shown just now, in nynorsk. */
export const previewRefusals: Worded<typeof nb> = {
  'preview.notSet': () =>
    'Teksten lèt seg ikkje setje slik han står no, kanskje på grunn av eit bilete som ikkje kan lesast. Sidene kjem att når det er retta. Teksten er lagra som vanleg.',
  'preview.processEnded': () =>
    'Førehandsvisinga brukte for mykje tid eller minne og vart stoppa. Ho prøver att når du skriv vidare. Teksten er lagra som vanleg.',
}
