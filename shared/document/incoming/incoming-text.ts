/**
 * Text from outside as the model keeps it: composed (NFC), one kind of space, and without characters that nobody
 * sees, which print would drop and which make a reader see other words than a search finds
 * (typeset/markup/text.ts). `deceptive` counts those that may have been put there to do so.
 */
export function incomingText(raw: string): { readonly text: string; readonly deceptive: number } {
  let deceptive = 0
  const text = raw
    .toWellFormed()
    .replace(invisible, (found) => {
      if (directional.test(found) || control.test(found)) deceptive += 1
      return ''
    })
    .replace(spaces, ' ')
    .normalize('NFC')
  return { text, deceptive }
}

/* eslint-disable no-control-regex, no-misleading-character-class -- what must not come in is what is looked for */
const invisible =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u034f\u061c\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\ufff9-\ufffc\ufffe\uffff]|[\u{e0000}-\u{e0fff}]/gu
const control = /[\u0000-\u001f\u007f-\u009f]/
/* eslint-enable no-control-regex, no-misleading-character-class */
const directional = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/
/** Tabs, line ends and typographic spaces; the non-breaking ones are for {@link heldSpaces} to judge. */
// eslint-disable-next-line no-control-regex -- line ends of every kind
const spaces = /[\t\n\u000b\f\r\u0085\u1680\u2000-\u2006\u2008-\u200a\u2028\u2029\u205f\u3000]/g

/**
 * Keeps a non-breaking space only where print needs it: within a number, between a number and its unit, and
 * after a sign such as §. Programs put them anywhere else, where they tear lines apart.
 */
export function heldSpaces(text: string): string {
  return text.replace(/[\u00a0\u2007\u202f]/g, (space, at: number) => {
    const before = text.slice(Math.max(0, at - 6), at)
    const after = text.slice(at + 1, at + 7)
    const isHeld =
      (/\d$/.test(before) && (/^\d/.test(after) || unit.test(after))) ||
      (/^\d/.test(after) && sign.test(before))
    return isHeld ? (space === '\u2007' ? '\u00a0' : space) : ' '
  })
}

const unit =
  /^(?:%|‰|°|§|kr|kroner|mill|mrd|km|m²|m³|m\b|cm|mm|daa|dekar|kg|tonn|kW|MW|GW|MB|GB|l\b|stk|år|prosent)/i
const sign = /(?:§|\bkr|\bkl\.|\bnr\.|\bs\.|\bpkt\.|\bca\.|\bNOK|[–−-])$/i
