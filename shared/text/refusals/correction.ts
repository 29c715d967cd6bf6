import type { Sentence } from '../refusal-words.ts'

/** What in a text was not understood, and what to do about it; `near` is the line or a part of it. */
export const textFaults = {
  footnote: (near) => `En fotnote kan ikke holde en henvisning eller en ny fotnote: «${near}».`,
  taskField: (near) =>
    `«${near}» mellom {{ og }} mangler kolon. Skriv {{ansvar: …; frist: 2021-10-01; til: …}}.`,
  tableHead: (near) => `Tabellen «${near}» mangler raden under overskriftene. Skriv |---|---| der.`,
  tableRow: (near) => `Raden «${near}» har et annet antall celler enn overskriften.`,
  image: (near) =>
    `Bildet «${near}» finnes ikke i saksframlegget. Nye bilder kan ikke legges inn slik; legg dem ved.`,
  entry: (near) => `Saken har ingen oppføring ${near} i kunnskapsgrunnlaget.`,
  input: (near) => `Saken har ikke noe høringsinnspill ${near}.`,
  placeholder: (near) =>
    `«${near}» sier at noe beholdes, men hører ikke til her. La slike linjer stå i avsnittet de kom fra, slik de var.`,
  beforeFirstSection: (near) =>
    `Teksten begynner uten avsnitt: «${near}». Sett avsnittets navn over, som «# Sammendrag», eller nevn det med --section.`,
  unknownSection: (near) => `Avsnittet «${near}» finnes ikke i malen.`,
  sectionTwice: (near) => `Avsnittet «${near}» står to ganger.`,
} as const satisfies Readonly<Record<string, (near: string) => string>>

/** Why a paper that was sent cannot be put right, an item not withdrawn, a late one not added. */
export const correctionRefusals = {
  'correct.notSent': (f) =>
    `Saksframlegget i ${f['case']} er ikke sendt ut. Det rettes der det skrives, før innkallingen sendes.`,
  'correct.meetingBegun': (f) =>
    `Sak ${f['case']} er lagt fram i et møte som er begynt eller holdt. Det som ble lagt fram der, kan ikke rettes.`,
  'correct.withdrawn': (f) => `Sak ${f['case']} er trukket fra møtet. Det er ingenting å rette.`,
  'correct.severalMeetings': (f) =>
    `Sak ${f['case']} er sendt til flere møter: ${f['candidates']}. Si hvilket med --meeting.`,
  'correct.noReason': (f) =>
    `Rettelsen av «${f['title']}» mangler begrunnelse. Skriv den med --reason; den trykkes på siden om endringene.`,
  'correct.unchanged': (f) => `${f['item']}: teksten er den samme som ble sendt ut. Ingenting er rettet.`,
  'correct.sectionUnknown': (f) =>
    `Det er ikke noe avsnitt «${f['word']}» i malen. Velg blant: ${f['candidates']}.`,
  'correct.needsSection': (f) =>
    `Filen sier ikke hvilket avsnitt den er. Nevn det med --section, eller sett «# Avsnitt» over teksten. Avsnittene er: ${f['candidates']}.`,
  'correct.unreadableText': (f) => {
    const known: Readonly<Record<string, (near: string) => string>> = textFaults
    return (known[f['fault'] ?? ''] ?? ((near) => `Teksten er ikke forstått: «${near}».`))(f['near'] ?? '')
  },
  'correct.phraseNotFound': (f) =>
    `«${f['phrase']}» står ikke i saksframlegget. «saksklar text» viser hva som står der, tegn for tegn.`,
  'correct.phraseInSeveralPlaces': (f) =>
    `«${f['phrase']}» står ${f['places']} steder (${f['sections']}). Skriv mer av setningen, eller nevn avsnittet med --section.`,
  'correct.noSuchAttachment': (f) =>
    `Det er ikke noe vedlegg ${f['number']} til saksframlegget${f['numbers'] === '' ? '' : ` (${f['numbers']})`}. Nye vedlegg legges til med «saksklar attach» når rettelsen er åpnet.`,
  'correct.notText': (f) =>
    `${f['file']} er ikke et Word-dokument (DOCX). Teksten kan komme fra DOCX, MD eller TXT.`,
  'correct.pictureInText': (f) =>
    `${f['file']} har bilder. Et bilde kan ikke følge med inn i saksframlegget slik. Ta det ut, og legg det ved med «saksklar attach».`,
  'correct.textUnread': (f) =>
    `Ikke all teksten i ${f['file']} lot seg lese (tekstbokser, skjemafelt og lignende). Skriv den som vanlige avsnitt, eller lagre som TXT.`,
  'withdraw.already': (f) => `${f['item']} er alt trukket.`,
  'withdraw.notOnAgenda': (f) => `«${f['word']}» står ikke på sakslisten. Der står: ${f['items']}.`,
  'withdraw.notSent': (f) =>
    `«${f['title']}» er ikke sendt ut ennå og har ikke noe nummer. Ta den av sakslisten i stedet.`,
  'late.noPaper': (f) =>
    `Sak ${f['case']} har ikke noe saksframlegg til dette utvalget. Gi det med --from FIL.`,
  'late.alreadyOnAgenda': (f) => `Sak ${f['case']} står alt på sakslisten.`,
  'late.hasCase': (f) =>
    `Sak ${f['case']} finnes fra før og har sitt eget saksframlegg. Utelat --from, så settes det på sakslisten.`,
  'late.unknownOfficer': (f) =>
    `«${f['word']}» er ikke en ansatt som er registrert. Velg blant: ${f['candidates']}.`,
} as const satisfies Readonly<Record<string, Sentence>>
