import type { MeetingState } from '../../../domain/meeting/meeting.ts'
import { meetingStateWords } from '../../screen/meeting-codes.ts'
import type { supplementRefusals as nb } from '../supplement.ts'
import type { Worded } from '../worded.ts'

const audiences: Readonly<Record<string, string>> = { members: 'medlemene', public: 'offentlegheita' }
const states: Readonly<Partial<Record<string, string>>> = meetingStateWords.nn satisfies Record<
  MeetingState,
  string
>

/** Why a later edition of a packet cannot be issued, in nynorsk. */
export const supplementRefusals: Worded<typeof nb> = {
  'supplement.notIssued': () =>
    'Innkallinga er ikkje send enno. Set sakene på sakslista og send ho; eit tillegg høyrer til det som er sendt.',
  'supplement.noAccount': (f) =>
    `Det er ikkje lagra kva som stod på sidene i utgåve ${f['edition']} for ${audiences[f['audience'] ?? ''] ?? f['audience']}. Lag pakkane med «saksklar packet» slik dei vart sende, og prøv igjen.`,
  'supplement.nothingNew': (f) => `Ingenting er nytt sidan utgåve ${f['edition']}. Inga ny utgåve er laga.`,
  'supplement.paperNotApproved': (f) =>
    `${f['item']} «${f['title']}»: saksframlegget er ikkje godkjent av kommunedirektøren og kan ikkje sendast ut.`,
  'supplement.exemptionLost': (f) =>
    `${f['item']} «${f['title']}»: førre versjon eller eit vedlegg til han var unnateke offentlegheit, og rettinga er det ikkje. Før unntaket på rettinga, eller opphev det på den førre.`,
  'supplement.meetingBegun': (f) =>
    `Det er for seint å sende meir til møtet: tilstanden er «${states[f['state'] ?? ''] ?? f['state']}».`,
  'supplement.beforeNotice': (f) =>
    `Utgåva kan ikkje vere datert ${f['issuedOn']}: førre utgåve vart send ${f['sent']}.`,
  'supplement.itemGone': () =>
    'Ei sak som er send ut, står ikkje lenger på sakslista. Set ho tilbake og merk ho som trekt.',
  'supplement.orderChanged': () =>
    'Saker som er sende ut, har bytt plass på sakslista. Set dei tilbake; nye saker kan stå kvar som helst.',
  'supplement.pending': (f) =>
    `Sakslista eller papira er endra etter at utgåve ${f['edition']} vart send. Send endringane med «saksklar supplement».`,
  'supplement.changedMeanwhile': () =>
    'Nokon endra saka medan utgåva vart laga. Ingenting er sendt eller lagra. Prøv igjen.',
  'supplement.standsAsSent': (f) =>
    `Opplysningane er endra etter at utgåve ${f['edition']} vart send, og møtet er byrja. Pakken kan ikkje lagast på nytt; den som vart send, gjeld${f['sha256'] === '' ? '' : ` (SHA-256 ${f['sha256']})`}.`,
}
