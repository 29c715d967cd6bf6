import type { hostRefusals as nb } from '../host.ts'
import type { Worded } from '../worded.ts'

/** Refusals of what shows the window, in English. */
export const hostRefusals: Worded<typeof nb> = {
  'host.noBrowser': () =>
    'Found neither Chrome, Edge nor Chromium. Install one of them (Debian: apt-get install chromium), or name its path in SAKSKLAR_BROWSER.',
  'host.browserPolicy': () =>
    'This machine does not let programs control the browser (RemoteDebuggingAllowed or DeveloperToolsAvailability). Ask the IT department for the installed edition of Saksklar (Electron); it does not need the browser.',
  'host.noDisplay': () =>
    'Found no display to open the window on. Start from a desktop, or with a virtual display: xvfb-run -a npm start.',
  'host.root': () =>
    'The browser will not start for root without losing its sandbox. Start Saksklar as an ordinary user.',
  'host.browserSilent': (f) =>
    `${f['browser']} did not answer. This machine probably does not let programs control the browser (RemoteDebuggingAllowed, DeveloperToolsAvailability). Ask the IT department for the installed edition of Saksklar (Electron).`,
  'host.browserEnded': (f) =>
    `${f['browser']} ended without opening a window (${f['how']}). Its last line: ${f['last']}`,
  'host.notBuilt': () => "The window's files are not built. Run «npm run build».",
}
