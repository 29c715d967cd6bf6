import type { correctionRefusals as nb, textFaults } from '../correction.ts'
import type { Worded } from '../worded.ts'

const faults: { readonly [K in keyof typeof textFaults]: (near: string) => string } = {
  footnote: (near) => `Ein fotnote kan ikkje halde ei tilvising eller ein ny fotnote: «${near}».`,
  taskField: (near) =>
    `«${near}» mellom {{ og }} manglar kolon. Skriv {{ansvar: …; frist: 2021-10-01; til: …}}.`,
  tableHead: (near) => `Tabellen «${near}» manglar rada under overskriftene. Skriv |---|---| der.`,
  tableRow: (near) => `Rada «${near}» har eit anna tal celler enn overskrifta.`,
  image: (near) =>
    `Biletet «${near}» finst ikkje i saksframlegget. Nye bilete kan ikkje leggjast inn slik; legg dei ved.`,
  entry: (near) => `Saka har inga oppføring ${near} i kunnskapsgrunnlaget.`,
  input: (near) => `Saka har ikkje noko høyringsinnspel ${near}.`,
  placeholder: (near) =>
    `«${near}» seier at noko skal stå, men høyrer ikkje til her. Lat slike linjer stå i avsnittet dei kom frå, slik dei var.`,
  beforeFirstSection: (near) =>
    `Teksten byrjar utan avsnitt: «${near}». Set namnet på avsnittet over, som «# Samandrag», eller nemn det med --section.`,
  unknownSection: (near) => `Avsnittet «${near}» finst ikkje i malen.`,
  sectionTwice: (near) => `Avsnittet «${near}» står to gonger.`,
}

/** Why a paper that was sent cannot be put right, in nynorsk. */
export const correctionRefusals: Worded<typeof nb> = {
  'correct.notSent': (f) =>
    `Saksframlegget i ${f['case']} er ikkje sendt ut. Det blir retta der det blir skrive, før innkallinga blir send.`,
  'correct.meetingBegun': (f) =>
    `Sak ${f['case']} er lagd fram i eit møte som er byrja eller halde. Det som vart lagt fram der, kan ikkje rettast.`,
  'correct.withdrawn': (f) => `Sak ${f['case']} er trekt frå møtet. Det er ingenting å rette.`,
  'correct.severalMeetings': (f) =>
    `Sak ${f['case']} er send til fleire møte: ${f['candidates']}. Sei kva for eit med --meeting.`,
  'correct.noReason': (f) =>
    `Rettinga av «${f['title']}» manglar grunngjeving. Skriv ho med --reason; ho blir prenta på sida om endringane.`,
  'correct.unchanged': (f) => `${f['item']}: teksten er den same som vart send ut. Ingenting er retta.`,
  'correct.sectionUnknown': (f) =>
    `Det er ikkje noko avsnitt «${f['word']}» i malen. Vel mellom: ${f['candidates']}.`,
  'correct.needsSection': (f) =>
    `Fila seier ikkje kva avsnitt ho er. Nemn det med --section, eller set «# Avsnitt» over teksten. Avsnitta er: ${f['candidates']}.`,
  'correct.unreadableText': (f) => {
    const known: Readonly<Record<string, (near: string) => string>> = faults
    return (known[f['fault'] ?? ''] ?? ((near) => `Teksten er ikkje forstått: «${near}».`))(f['near'] ?? '')
  },
  'correct.phraseNotFound': (f) =>
    `«${f['phrase']}» står ikkje i saksframlegget. «saksklar text» viser kva som står der, teikn for teikn.`,
  'correct.phraseInSeveralPlaces': (f) =>
    `«${f['phrase']}» står ${f['places']} stader (${f['sections']}). Skriv meir av setninga, eller nemn avsnittet med --section.`,
  'correct.noSuchAttachment': (f) =>
    `Det er ikkje noko vedlegg ${f['number']} til saksframlegget${f['numbers'] === '' ? '' : ` (${f['numbers']})`}. Nye vedlegg blir lagde til med «saksklar attach» når rettinga er opna.`,
  'correct.notText': (f) =>
    `${f['file']} er ikkje eit Word-dokument (DOCX). Teksten kan kome frå DOCX, MD eller TXT.`,
  'correct.pictureInText': (f) =>
    `${f['file']} har bilete. Eit bilete kan ikkje følgje med inn i saksframlegget slik. Ta det ut, og legg det ved med «saksklar attach».`,
  'correct.textUnread': (f) =>
    `Ikkje all teksten i ${f['file']} let seg lese (tekstboksar, skjemafelt og liknande). Skriv han som vanlege avsnitt, eller lagre som TXT.`,
  'withdraw.already': (f) => `${f['item']} er alt trekt.`,
  'withdraw.notOnAgenda': (f) => `«${f['word']}» står ikkje på sakslista. Der står: ${f['items']}.`,
  'withdraw.notSent': (f) =>
    `«${f['title']}» er ikkje send ut enno og har ikkje noko nummer. Ta ho av sakslista i staden.`,
  'late.noPaper': (f) =>
    `Sak ${f['case']} har ikkje noko saksframlegg til dette utvalet. Gje det med --from FIL.`,
  'late.alreadyOnAgenda': (f) => `Sak ${f['case']} står alt på sakslista.`,
  'late.hasCase': (f) =>
    `Sak ${f['case']} finst frå før og har sitt eige saksframlegg. Utelat --from, så blir det sett på sakslista.`,
  'late.unknownOfficer': (f) =>
    `«${f['word']}» er ikkje ein tilsett som er registrert. Vel mellom: ${f['candidates']}.`,
}
