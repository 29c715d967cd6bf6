import type { Holiday } from '../domain/calendar/holidays.ts'
import { inAllLanguages } from './screen/words.ts'

/** Names of the public holidays. */
export const holidayNames = inAllLanguages<Readonly<Record<Holiday, string>>>({
  nb: {
    newYear: 'første nyttårsdag',
    maundyThursday: 'skjærtorsdag',
    goodFriday: 'langfredag',
    easterSunday: 'første påskedag',
    easterMonday: 'andre påskedag',
    labourDay: 'første mai',
    constitutionDay: 'grunnlovsdagen',
    ascension: 'Kristi himmelfartsdag',
    whitSunday: 'første pinsedag',
    whitMonday: 'andre pinsedag',
    christmasDay: 'første juledag',
    boxingDay: 'andre juledag',
  },
  nn: {
    newYear: 'første nyttårsdag',
    maundyThursday: 'skjertorsdag',
    goodFriday: 'langfredag',
    easterSunday: 'første påskedag',
    easterMonday: 'andre påskedag',
    labourDay: 'første mai',
    constitutionDay: 'grunnlovsdagen',
    ascension: 'Kristi himmelfartsdag',
    whitSunday: 'første pinsedag',
    whitMonday: 'andre pinsedag',
    christmasDay: 'første juledag',
    boxingDay: 'andre juledag',
  },
  en: {
    newYear: 'New Year’s Day',
    maundyThursday: 'Maundy Thursday',
    goodFriday: 'Good Friday',
    easterSunday: 'Easter Sunday',
    easterMonday: 'Easter Monday',
    labourDay: 'Labour Day',
    constitutionDay: 'Constitution Day',
    ascension: 'Ascension Day',
    whitSunday: 'Whit Sunday',
    whitMonday: 'Whit Monday',
    christmasDay: 'Christmas Day',
    boxingDay: 'Boxing Day',
  },
})
