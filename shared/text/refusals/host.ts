import type { Sentence } from '../refusal-words.ts'

/** Refusals of what shows the window: why it cannot be opened, and what to do. */
export const hostRefusals = {
  'host.noBrowser': () =>
    'Fant verken Chrome, Edge eller Chromium. Installer en av dem (Debian: apt-get install chromium), eller oppgi stien i SAKSKLAR_BROWSER.',
  'host.browserPolicy': () =>
    'Maskinen er satt opp slik at programmer ikke får styre nettleseren (RemoteDebuggingAllowed eller DeveloperToolsAvailability). Be IT-avdelingen om den installerte utgaven av Saksklar (Electron); den trenger ikke nettleseren.',
  'host.noDisplay': () =>
    'Fant ingen skjerm å åpne vinduet på. Start fra et skrivebord, eller med en tenkt skjerm: xvfb-run -a npm start.',
  'host.root': () =>
    'Nettleseren vil ikke starte for root uten å miste sandkassen sin. Start Saksklar som vanlig bruker.',
  'host.browserSilent': (f) =>
    `${f['browser']} svarte ikke. Trolig er maskinen satt opp slik at programmer ikke får styre nettleseren (RemoteDebuggingAllowed, DeveloperToolsAvailability). Be IT-avdelingen om den installerte utgaven av Saksklar (Electron).`,
  'host.browserEnded': (f) =>
    `${f['browser']} avsluttet uten å åpne et vindu (${f['how']}). Siste linje derfra: ${f['last']}`,
  'host.notBuilt': () => 'Vinduets filer er ikke bygd. Kjør «npm run build».',
} as const satisfies Readonly<Record<string, Sentence>>
