import type { courseRefusals as nb } from '../course.ts'
import type { Worded } from '../worded.ts'

/** The same in nynorsk. */
export const courseRefusals: Worded<typeof nb> = {
  'hearing.tooShort': (f) => `Høyringa ligg ute i ${f['days']} dagar. Lova krev minst ${f['least']}.`,
  'hearing.shorterThanCustom': (f) =>
    `Høyringa ligg ute i ${f['days']} dagar. Det vanlege er minst ${f['least']}.`,
  'deadlines.over': () => 'Saka er ferdig handsama. Det er ingen fristar igjen å rekne ut.',
  'deadlines.noBody': () =>
    'Saka har ikkje noko utval som skal handsame henne. Legg til utvala under Innstillingar.',
  'deadlines.unknownStep': (f) => `Steget «${f['step']}» er ikkje igjen på vegen. Vel eit anna.`,
  'deadlineRules.weeksReversed': (f) =>
    `Fellesferien kan ikkje slutte i veke ${f['to']} når han byrjar i veke ${f['from']}.`,
  'passport.exempt': () =>
    'Saka er unnateken offentlegheit, og har ingen offentleg saksgang. Lag utgåva for medlemmene.',
}
