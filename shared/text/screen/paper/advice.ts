import { inAllLanguages } from '../words.ts'

/** Advice on the points of a proposal, beside what a paper lacks. */
export const adviceWords = inAllLanguages({
  nb: {
    title: 'Råd om punktene',
    help: 'Den som skal gjennomføre vedtaket, må kunne lese hvem som gjør hva innen når, og hvem som får vite det. Rådene stopper ingenting.',
  },
  nn: {
    title: 'Råd om punkta',
    help: 'Den som skal gjennomføre vedtaket, må kunne lese kven som gjer kva innan når, og kven som får vite det. Råda stoppar ingenting.',
  },
  en: {
    title: 'Advice on the points',
    help: 'Whoever carries the decision out must read who does what by when, and who is told. The advice stops nothing.',
  },
})
