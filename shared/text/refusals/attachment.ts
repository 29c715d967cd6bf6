import type { Sentence } from '../refusal-words.ts'

const another = 'Be avsenderen om en ny fil, eller skriv den ut til PDF på nytt.'

const causes: Readonly<Record<string, string>> = {
  'attachment.notPdf': 'filen er ikke en PDF',
  'attachment.encrypted': 'filen er kryptert eller krever passord',
  'attachment.damaged': 'filen er skadet',
  'attachment.noPages': 'filen har ingen sider',
  'attachment.pageSize': 'en side er for liten eller for stor',
  'attachment.xfa': 'filen er et dynamisk skjema (XFA) som bare noen programmer kan vise',
  'attachment.portfolio': 'filen er en PDF-portefølje med andre filer inni',
  'attachment.bomb': 'filen vokser ut over grensen når den pakkes ut',
  'attachment.tooManyPages': 'filen har for mange sider',
}

const where = (facts: Readonly<Record<string, string>>): string =>
  facts['file'] === undefined ? 'Vedlegget' : `Vedlegget ${facts['file']}`

const plain =
  (code: string, advice: string): Sentence =>
  (facts) =>
    `${where(facts)} er ikke tatt inn: ${causes[code] ?? code}. ${advice}`

/** Why a file cannot be an attachment. `file` is among the facts where the caller knows it. */
export const attachmentRefusals: Readonly<Record<string, Sentence>> = {
  'attachment.notPdf': plain('attachment.notPdf', 'Lagre dokumentet som PDF og prøv igjen.'),
  'attachment.encrypted': plain(
    'attachment.encrypted',
    'Fjern passordet i programmet som laget filen, og prøv igjen.',
  ),
  'attachment.damaged': plain('attachment.damaged', another),
  'attachment.noPages': plain('attachment.noPages', another),
  'attachment.pageSize': (f) =>
    `${where(f)} er ikke tatt inn: side ${f['page']} måler ${Math.round(Number(f['width']))} × ${Math.round(Number(f['height']))} punkter, og sidene må være 3–14 400. ${another}`,
  'attachment.xfa': plain(
    'attachment.xfa',
    'Åpne skjemaet i Acrobat, skriv det ut til PDF, og legg ved den nye filen.',
  ),
  'attachment.portfolio': plain('attachment.portfolio', 'Legg ved filene inni hver for seg.'),
  'attachment.bomb': plain('attachment.bomb', another),
  'attachment.tooManyPages': (f) =>
    `${where(f)} er ikke tatt inn: ${f['pages']} sider, og grensen er ${f['limit']}. Del filen, eller legg den ved som utrykt vedlegg.`,
  'attachment.paperIssued': (f) =>
    `Saksframlegget «${f['title']}» er sendt ut og låst. Nye vedlegg må sendes som tillegg.`,
  'attachment.noPaper': (f) => `Sak ${f['case']} har ikke noe saksframlegg å legge vedlegg til.`,
  'packet.noItems': (f) => `Møtet ${f['meeting']} har ingen saker. Sett saker på sakslisten først.`,
  'packet.attachmentUnreadable': (f) =>
    `${f['item']}, vedlegg ${f['attachment']} «${f['title']}» kan ikke legges i pakken: ${causes[f['cause'] ?? ''] ?? f['cause']}. Bytt ut filen og lag pakken på nytt.`,
}
