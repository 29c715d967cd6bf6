import { readFile } from 'node:fs/promises'
import { extname, join, normalize, sep } from 'node:path'
import { hostWords } from '#shared/text/host-words.ts'

/** Nothing but the program's own files; no script or style in the page's text; no string becomes markup or code. */
export const contentPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "object-src 'none'",
  "frame-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  // popups: the wall of a meeting's hall, one window without an address, which the hosts watch
  'sandbox allow-scripts allow-same-origin allow-forms allow-modals allow-popups',
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ')

/** Whatever a page may ask for and this one never does. */
const denied = [
  'accelerometer',
  'camera',
  'clipboard-read',
  'compute-pressure',
  'display-capture',
  'encrypted-media',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'identity-credentials-get',
  'idle-detection',
  'keyboard-map',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'otp-credentials',
  'payment',
  'publickey-credentials-create',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'speaker-selection',
  'storage-access',
  'usb',
  'window-management',
  'xr-spatial-tracking',
]

const headers = {
  'content-security-policy': contentPolicy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': denied.map((name) => `${name}=()`).join(', '),
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
}

/** Serves the built page in `folder` under any host, and nothing beside it. */
export function windowFiles(folder: string): (request: Request) => Promise<Response> {
  return async ({ method, url }) => {
    if (method !== 'GET' && method !== 'HEAD') return empty(405)
    const { pathname } = new URL(url)
    if (pathname === '/_stopped') return page(stoppedPage)
    const file = fileAt(folder, pathname)
    const type = file === null ? undefined : types[extname(file)]
    if (file === null || type === undefined) return empty(404)
    try {
      return new Response(await readFile(file), { headers: { ...headers, 'content-type': type } })
    } catch {
      return empty(404)
    }
  }
}

/** The file that a path means, or null for one that leads out of the folder or cannot be read as a path. */
function fileAt(folder: string, pathname: string): string | null {
  try {
    const path = decodeURIComponent(pathname)
    if (path.includes('\0') || path.includes('\\')) return null
    const file = normalize(join(folder, path === '/' ? 'index.html' : path))
    return file.startsWith(`${normalize(folder)}${sep}`) ? file : null
  } catch {
    return null
  }
}

const empty = (status: number): Response => new Response('', { status, headers })

const page = (html: string): Response =>
  new Response(html, { headers: { ...headers, 'content-type': types['.html'] ?? '' } })

/** Where a window stops that crashes again and again: words, and a way back. */
const stoppedPage = `<!doctype html><html lang="nb"><meta charset="utf-8"><title>Saksklar</title>
<main><h1>${hostWords.stoppedTitle}</h1><p>${hostWords.stoppedText}</p><p><a href="/">${hostWords.tryAgain}</a></p></main>`
