import type { votesRefusals as nb } from '../votes.ts'
import type { Worded } from '../worded.ts'

/** Refusals met where motions are put forward and voted on, in nynorsk. */
export const votesRefusals: Worded<typeof nb> = {
  'vote.noQuorum': (f) =>
    `Utvalet er ikkje vedtaksført: ${f['cast']} har røysta, og ${f['needed']} av ${f['seats']} må.`,
  'vote.options': (f) => `Ei slik røysting kan ikkje ha ${f['count']} alternativ.`,
  'vote.noSeats': () => 'Skriv kor mange som skal veljast.',
  'vote.formOfElection': () => 'Denne forma gjeld berre val.',
  'vote.severalInElection': () => 'Vel fleirtalsval: mellom personar røystar ein ikkje slik.',
  'vote.blank': () => 'Det er ikkje lov å røyste blankt her: berre ved val og tilsetjingar.',
  'vote.written': () => 'Skriftleg røysting er berre lov ved forholdstalsval.',
  'vote.secret': () => 'Skriftlege røyster blir ikkje førte på namn.',
  'vote.moreThanVoters': (f) => `Det er ${f['cast']} røyster, men berre ${f['voters']} kan røyste.`,
  'vote.tooFew': (f) => `Det er ${f['cast']} røyster, og ${f['voters']} pliktar å røyste.`,
  'vote.notOnRoll': (f) => `${f['person']} er ikkje til stades eller kan ikkje ta del, og kan ikkje røyste.`,
  'vote.votedTwice': (f) => `${f['person']} har to røyster.`,
  'vote.unknownOption': (f) => `Det finst ikkje noko alternativ ${f['option']}.`,
  'vote.notVoted': (f) => `${f['person']} er til stades og pliktar å røyste.`,
  'vote.sums': () => 'Summane stemmer ikkje med røystene.',
  'vote.gone': () => 'Røystinga finst ikkje lenger.',
  'vote.inUse': () => 'Lukking, habilitet eller fritak kviler på denne røystinga. Fjern det først.',
  'motion.gone': () => 'Forslaget finst ikkje lenger, eller det er trekt.',
  'motion.votedOn': (f) => `Det er røysta over forslag ${f['number']}, så det står som det var.`,
  'motion.pointMissing': () => 'Vel kva punkt endringsforslaget gjeld.',
  'motion.noSuchPoint': (f) => `Forslaget har ikkje noko punkt ${f['point']}. Det har ${f['most']}.`,
  'decision.noSuchPoint': (f) =>
    `Forslag ${f['motion']} endrar punkt ${f['point']}, som den vedtekne teksten ikkje har. Skriv ordlyden.`,
  'decision.samePoint': (f) =>
    `Forslag ${f['first']} og ${f['second']} endrar begge punkt ${f['point']}. Røyst dei mot kvarandre, eller skriv ordlyden.`,
  'decision.otherText': (f) =>
    `Forslag ${f['motion']} vart vedteke før ein annan tekst vann. Røyst over det på nytt, eller skriv ordlyden.`,
}
