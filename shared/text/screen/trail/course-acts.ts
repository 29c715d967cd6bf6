import { inAllLanguages } from '../words.ts'

/** Steps of a case’s course, by action of the audit trail. */
export const courseActs = inAllLanguages({
  nb: {
    'case.submitForReview': 'Saken sendt til faglig gjennomgang',
    'case.sendBack': 'Saken sendt tilbake',
    'case.approve': 'Saken godkjent',
    'case.openHearing': 'Høringen åpnet',
    'case.closeHearing': 'Høringen lukket',
    'case.finishAssessment': 'Innspillene vurdert',
    'case.newHearing': 'Saken sendt på ny høring',
    'case.rework': 'Saken tatt opp til ny bearbeiding',
    'case.startImplementation': 'Iverksetting begynt',
    'knowledge.limitSet': 'Aldersgrense for kilder satt',
    'case.archive': 'Saken arkivert',
  },
  nn: {
    'case.submitForReview': 'Saka sendt til fagleg gjennomgang',
    'case.sendBack': 'Saka sendt tilbake',
    'case.approve': 'Saka godkjend',
    'case.openHearing': 'Høyringa opna',
    'case.closeHearing': 'Høyringa lukka',
    'case.finishAssessment': 'Innspela vurderte',
    'case.newHearing': 'Saka send på ny høyring',
    'case.rework': 'Saka teken opp til ny omarbeiding',
    'case.startImplementation': 'Iverksetjing byrja',
    'knowledge.limitSet': 'Aldersgrense for kjelder sett',
    'case.archive': 'Saka arkivert',
  },
  en: {
    'case.submitForReview': 'Case sent to professional review',
    'case.sendBack': 'Case sent back',
    'case.approve': 'Case approved',
    'case.openHearing': 'Hearing opened',
    'case.closeHearing': 'Hearing closed',
    'case.finishAssessment': 'Inputs assessed',
    'case.newHearing': 'Case sent to a new hearing',
    'case.rework': 'Case taken up for rework',
    'case.startImplementation': 'Implementation begun',
    'knowledge.limitSet': 'Age limit of sources set',
    'case.archive': 'Case archived',
  },
})
