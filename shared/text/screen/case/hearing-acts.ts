import { inAllLanguages } from '../words.ts'

/** What happened to a hearing and to what came in, by action of the audit trail. */
export const hearingActs = inAllLanguages({
  nb: {
    'hearing.planned': 'Høring planlagt',
    'hearing.changed': 'Høringen endret',
    'hearing.removed': 'Planlagt høring fjernet',
    'hearing.imported': 'Innspill importert',
    'hearing.importUndone': 'Import av innspill angret',
    'input.added': 'Innspill ført inn',
    'input.changed': 'Innspill endret',
    'input.removed': 'Innspill lagt i papirkurven',
    'input.contactKept': 'Kontaktopplysninger lagret',
    'input.contactDropped': 'Kontaktopplysninger slettet',
    'input.twinsJudged': 'Like innspill vurdert',
  },
  nn: {
    'hearing.planned': 'Høyring planlagd',
    'hearing.changed': 'Høyringa endra',
    'hearing.removed': 'Planlagd høyring fjerna',
    'hearing.imported': 'Innspel importerte',
    'hearing.importUndone': 'Import av innspel angra',
    'input.added': 'Innspel ført inn',
    'input.changed': 'Innspel endra',
    'input.removed': 'Innspel lagt i papirkorga',
    'input.contactKept': 'Kontaktopplysningar lagra',
    'input.contactDropped': 'Kontaktopplysningar sletta',
    'input.twinsJudged': 'Like innspel vurderte',
  },
  en: {
    'hearing.planned': 'Hearing planned',
    'hearing.changed': 'Hearing changed',
    'hearing.removed': 'Planned hearing removed',
    'hearing.imported': 'Inputs imported',
    'hearing.importUndone': 'Import of inputs undone',
    'input.added': 'Input entered',
    'input.changed': 'Input changed',
    'input.removed': 'Input put in the bin',
    'input.contactKept': 'Contact data kept',
    'input.contactDropped': 'Contact data deleted',
    'input.twinsJudged': 'Like inputs judged',
  },
})
