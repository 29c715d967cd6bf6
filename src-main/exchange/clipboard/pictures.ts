import type { Mark } from '#shared/document/model.ts'
import type { Composer, Place } from './composer.ts'
import { attribute } from './html-nodes.ts'
import type { HtmlElement } from './html-nodes.ts'
import type { ClipboardPicture, Reading } from './reading.ts'

const mostPictures = 20
const mostBase64 = 6_000_000

/**
 * A picture of the page. One whose bytes stand in its address is handed on, to be taken in as any other; those on a
 * disk or the net are not fetched, ever. A sign set as a picture (Teams' smileys) is its sign.
 */
export function readPicture(
  element: HtmlElement,
  marks: readonly Mark[],
  place: Place,
  to: Composer,
  { pictures, findings }: Reading,
): void {
  const alt = attribute(element, 'alt').trim()
  if (alt !== '' && /^(?:\p{Extended_Pictographic}|\p{Emoji_Component}){1,12}$/u.test(alt))
    return to.say(alt, marks, place)
  if (isTrace(element)) return
  const found = /^data:(image\/(?:png|jpeg));base64,/i.exec(attribute(element, 'src').slice(0, 40))
  const base64 = attribute(element, 'src')
    .slice(found?.[0].length ?? 0)
    .replace(/\s+/g, '')
  const mediaType = found?.[1]?.toLowerCase()
  const isGiven =
    found !== null &&
    pictures.length < mostPictures &&
    base64.length <= mostBase64 &&
    base64.startsWith(mediaType === 'image/png' ? 'iVBORw0KGgo' : '/9j/') &&
    /^[A-Za-z0-9+/]+={0,2}$/.test(base64)
  if (!isGiven) return findings.add('pictures')
  pictures.push({ after: to.last(), mediaType: mediaType as ClipboardPicture['mediaType'], alt, base64 })
}

/** A picture of a point: it is there to see that somebody looks. */
const isTrace = (element: HtmlElement): boolean =>
  ['width', 'height'].some((name) => /^[012]$/.test(attribute(element, name)))
