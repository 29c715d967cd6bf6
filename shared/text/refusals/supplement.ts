import type { MeetingState } from '../../domain/meeting/meeting.ts'
import type { Sentence } from '../refusal-words.ts'
import { meetingStateNames } from '../state-names.ts'

const audiences: Readonly<Record<string, string>> = { members: 'medlemmene', public: 'offentligheten' }

/** Why a later edition of a packet cannot be issued. */
export const supplementRefusals = {
  'supplement.notIssued': () =>
    'Innkallingen er ikke sendt ennå. Sett sakene på sakslisten og send den; et tillegg hører til det som er sendt.',
  'supplement.noAccount': (f) =>
    `Det er ikke lagret hva som sto på sidene i utgave ${f['edition']} for ${audiences[f['audience'] ?? ''] ?? f['audience']}. Lag pakkene med «saksklar packet» slik de ble sendt, og prøv igjen.`,
  'supplement.nothingNew': (f) => `Ingenting er nytt siden utgave ${f['edition']}. Ingen ny utgave er laget.`,
  'supplement.paperNotApproved': (f) =>
    `${f['item']} «${f['title']}»: saksframlegget er ikke godkjent av kommunedirektøren og kan ikke sendes ut.`,
  'supplement.exemptionLost': (f) =>
    `${f['item']} «${f['title']}»: forrige versjon eller et vedlegg til den var unntatt offentlighet, og rettelsen er det ikke. Før unntaket på rettelsen, eller opphev det på den forrige.`,
  'supplement.meetingBegun': (f) =>
    `Det er for sent å sende mer til møtet: tilstanden er «${meetingStateNames[(f['state'] ?? '') as MeetingState] ?? f['state']}».`,
  'supplement.beforeNotice': (f) =>
    `Utgaven kan ikke være datert ${f['issuedOn']}: forrige utgave ble sendt ${f['sent']}.`,
  'supplement.itemGone': () =>
    'En sak som er sendt ut, står ikke lenger på sakslisten. Sett den tilbake og merk den som trukket.',
  'supplement.orderChanged': () =>
    'Saker som er sendt ut, har byttet plass på sakslisten. Sett dem tilbake; nye saker kan stå hvor som helst.',
  'supplement.pending': (f) =>
    `Sakslisten eller papirene er endret etter at utgave ${f['edition']} ble sendt. Send endringene med «saksklar supplement».`,
  'supplement.standsAsSent': (f) =>
    `Opplysningene er endret etter at utgave ${f['edition']} ble sendt, og møtet er begynt. Pakken kan ikke lages på nytt; den som ble sendt, gjelder${f['sha256'] === '' ? '' : ` (SHA-256 ${f['sha256']})`}.`,
  'supplement.changedMeanwhile': () =>
    'Noen endret saken mens utgaven ble laget. Ingenting er sendt eller lagret. Prøv igjen.',
} as const satisfies Readonly<Record<string, Sentence>>
