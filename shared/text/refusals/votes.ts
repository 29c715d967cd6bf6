import type { Sentence } from '../refusal-words.ts'

/** Refusals met where motions are put forward and voted on. */
export const votesRefusals = {
  'vote.noQuorum': (f) =>
    `Utvalget er ikke vedtaksført: ${f['cast']} har stemt, og ${f['needed']} av ${f['seats']} må.`,
  'vote.options': (f) => `En slik votering kan ikke ha ${f['count']} alternativer.`,
  'vote.noSeats': () => 'Skriv hvor mange som skal velges.',
  'vote.formOfElection': () => 'Denne formen gjelder bare valg.',
  'vote.severalInElection': () => 'Velg flertallsvalg: mellom personer stemmes det ikke slik.',
  'vote.blank': () => 'Det er ikke lov å stemme blankt her: bare ved valg og ansettelser.',
  'vote.written': () => 'Skriftlig avstemning er bare lov ved forholdsvalg.',
  'vote.secret': () => 'Skriftlige stemmer føres ikke på navn.',
  'vote.moreThanVoters': (f) => `Det er ${f['cast']} stemmer, men bare ${f['voters']} kan stemme.`,
  'vote.tooFew': (f) => `Det er ${f['cast']} stemmer, og ${f['voters']} plikter å stemme.`,
  'vote.notOnRoll': (f) => `${f['person']} er ikke til stede eller kan ikke delta, og kan ikke stemme.`,
  'vote.votedTwice': (f) => `${f['person']} har to stemmer.`,
  'vote.unknownOption': (f) => `Det finnes ikke noe alternativ ${f['option']}.`,
  'vote.notVoted': (f) => `${f['person']} er til stede og plikter å stemme.`,
  'vote.sums': () => 'Summene stemmer ikke med stemmene.',
  'vote.gone': () => 'Voteringen finnes ikke lenger.',
  'vote.inUse': () => 'Lukking, habilitet eller fritak hviler på denne voteringen. Fjern det først.',
  'motion.gone': () => 'Forslaget finnes ikke lenger, eller det er trukket.',
  'motion.votedOn': (f) => `Det er votert over forslag ${f['number']}, så det står som det var.`,
  'motion.pointMissing': () => 'Velg hvilket punkt endringsforslaget gjelder.',
  'motion.noSuchPoint': (f) => `Forslaget har ikke noe punkt ${f['point']}. Det har ${f['most']}.`,
  'decision.noSuchPoint': (f) =>
    `Forslag ${f['motion']} endrer punkt ${f['point']}, som den vedtatte teksten ikke har. Skriv ordlyden.`,
  'decision.samePoint': (f) =>
    `Forslag ${f['first']} og ${f['second']} endrer begge punkt ${f['point']}. Voter dem mot hverandre, eller skriv ordlyden.`,
  'decision.otherText': (f) =>
    `Forslag ${f['motion']} ble vedtatt før en annen tekst vant. Voter over det på nytt, eller skriv ordlyden.`,
} as const satisfies Readonly<Record<string, Sentence>>
