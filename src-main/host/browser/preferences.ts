import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

type Tree = { readonly [key: string]: unknown }

/** Whatever a page may ask the user for is answered with no (2) before it asks. */
const denied = [
  'notifications',
  'geolocation',
  'media_stream_camera',
  'media_stream_mic',
  'midi_sysex',
  'usb_guard',
  'serial_guard',
  'hid_guard',
  'bluetooth_guard',
  'bluetooth_scanning',
  'idle_detection',
  'local_fonts',
  'window_placement',
  'sensors',
  'clipboard',
  'popups',
]

const wanted: Tree = {
  translate: { enabled: false },
  credentials_enable_service: false,
  credentials_enable_autosignin: false,
  autofill: { profile_enabled: false, credit_card_enabled: false },
  browser: { check_default_browser: false, has_seen_welcome_page: true },
  safebrowsing: { enabled: false },
  search: { suggest_enabled: false },
  signin: { allowed: false },
  alternate_error_pages: { enabled: false },
  net: { network_prediction_options: 2 },
  // a call between browsers would be the one thing that asks no interception
  webrtc: { ip_handling_policy: 'disable_non_proxied_udp', multiple_routes_enabled: false },
  spellcheck: { use_spelling_service: false },
  profile: {
    password_manager_enabled: false,
    exit_type: 'Normal',
    default_content_setting_values: Object.fromEntries(denied.map((name) => [name, 2])),
  },
}

/** Writes what flags cannot switch off into the profile; what else the browser keeps there is left as it is. */
export function preparePreferences(profile: string): void {
  const folder = join(profile, 'Default')
  const file = join(folder, 'Preferences')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  writeFileSync(file, JSON.stringify(merged(kept(file), wanted)), { mode: 0o600 })
}

function kept(file: string): Tree {
  try {
    const found: unknown = JSON.parse(readFileSync(file, 'utf8'))
    return isTree(found) ? found : {}
  } catch {
    return {} // first start, or torn by a crash
  }
}

function merged(old: Tree, set: Tree): Tree {
  const entries = Object.entries(set).map(([key, value]) => {
    const before = old[key]
    return [key, isTree(value) && isTree(before) ? merged(before, value) : value] as const
  })
  return { ...old, ...Object.fromEntries(entries) }
}

const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
