import { inAllLanguages } from '../words.ts'

/** What happened to decisions and their tasks, by action of the audit trail. */
export const followUpActs = inAllLanguages({
  nb: {
    'followUp.changed': 'Oppfølging av vedtak endret',
    'decision.linked': 'Vedtak koblet til et annet vedtak',
    'decision.unlinked': 'Kobling mellom vedtak tatt bort',
    'legality.demanded': 'Lovlighetskontroll krevd',
    'legality.changed': 'Lovlighetskontrollen ført videre',
  },
  nn: {
    'followUp.changed': 'Oppfølging av vedtak endra',
    'decision.linked': 'Vedtak kopla til eit anna vedtak',
    'decision.unlinked': 'Kopling mellom vedtak teken bort',
    'legality.demanded': 'Lovlegkontroll kravd',
    'legality.changed': 'Lovlegkontrollen ført vidare',
  },
  en: {
    'followUp.changed': 'Follow-up of a decision changed',
    'decision.linked': 'Decision linked to another',
    'decision.unlinked': 'Link between decisions removed',
    'legality.demanded': 'Legality review demanded',
    'legality.changed': 'Legality review carried on',
  },
})
