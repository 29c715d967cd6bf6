import type { hostRefusals as nb } from '../host.ts'
import type { Worded } from '../worded.ts'

/** Refusals of what shows the window, in nynorsk. */
export const hostRefusals: Worded<typeof nb> = {
  'host.noBrowser': () =>
    'Fann verken Chrome, Edge eller Chromium. Installer ein av dei (Debian: apt-get install chromium), eller oppgje stigen i SAKSKLAR_BROWSER.',
  'host.browserPolicy': () =>
    'Maskina er sett opp slik at program ikkje får styre nettlesaren (RemoteDebuggingAllowed eller DeveloperToolsAvailability). Be IT-avdelinga om den installerte utgåva av Saksklar (Electron); ho treng ikkje nettlesaren.',
  'host.noDisplay': () =>
    'Fann ingen skjerm å opne vindauget på. Start frå eit skrivebord, eller med ein tenkt skjerm: xvfb-run -a npm start.',
  'host.root': () =>
    'Nettlesaren vil ikkje starte for root utan å miste sandkassa si. Start Saksklar som vanleg brukar.',
  'host.browserSilent': (f) =>
    `${f['browser']} svara ikkje. Truleg er maskina sett opp slik at program ikkje får styre nettlesaren (RemoteDebuggingAllowed, DeveloperToolsAvailability). Be IT-avdelinga om den installerte utgåva av Saksklar (Electron).`,
  'host.browserEnded': (f) =>
    `${f['browser']} avslutta utan å opne eit vindauge (${f['how']}). Siste linje derifrå: ${f['last']}`,
  'host.notBuilt': () => 'Filene til vindauget er ikkje bygde. Køyr «npm run build».',
}
