/** A piece of HTML. Only this folder makes it, so that no text becomes a page without being escaped. */
export type Html = string & { readonly html: unique symbol }

/** The one place where text becomes HTML between tags. */
export function text(raw: string): Html {
  return legible(raw).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;') as Html
}

/** The one place where text becomes the value of an attribute; the quotes are the caller's, and double. */
export function attribute(raw: string): string {
  return text(raw).replaceAll('"', '&quot;').replaceAll("'", '&#39;')
}

/**
 * The text as a page may hold it: composed (NFC), one line, without control characters and without the
 * directional overrides that show a reader other words than a machine reads. Code points that no HTML
 * may hold are shown by number, as in print: nothing vanishes in silence.
 */
function legible(raw: string): string {
  return raw
    .normalize('NFC')
    .toWellFormed()
    .replace(/[\t\n\r\f\u0085\u2028\u2029]/g, ' ')
    .replace(forbidden, '')
    .replace(noncharacter, (c) => `[U+${(c.codePointAt(0) ?? 0).toString(16).toUpperCase()}]`)
}

// eslint-disable-next-line no-control-regex -- control characters are what this is about
const forbidden = /[\u0000-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g
const noncharacter = /\p{Noncharacter_Code_Point}/gu
