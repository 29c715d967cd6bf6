import { formatDate } from '#shared/domain/calendar/dates.ts'
import type { IsoDate } from '#shared/domain/calendar/dates.ts'
import type { Language } from '#shared/domain/municipality/municipality.ts'
import { groundLaw, groundOf, heldPlaces } from '#shared/domain/retention/held-on-person.ts'
import type { HeldThing } from '#shared/domain/retention/held-on-person.ts'
import { heldWorded } from '#shared/text/screen/privacy/held-title.ts'
import { personWords } from '#shared/text/screen/privacy/person.ts'
import { el, joined } from '../html/element.ts'
import { text } from '../html/escape.ts'
import type { Html } from '../html/escape.ts'

/** What a person is given of all that is held on them. */
export type PersonAccount = {
  readonly asked: string
  readonly municipality: string
  readonly contact: string
  readonly on: IsoDate
  readonly language: Language
  readonly things: readonly HeldThing[]
  /** How many were found and left out. */
  readonly leftOut: number
}

const style = `body{font:16px/1.55 system-ui,sans-serif;max-width:46rem;margin:2.5rem auto;padding:0 1.25rem;color:#1d2733;background:#fff}
h1{font-size:1.7rem;line-height:1.25;margin:0 0 .3rem}h2{font-size:1.2rem;margin:2.2rem 0 .4rem;border-bottom:1px solid #c3ccd6;padding-bottom:.25rem}
h3{font-size:1rem;margin:1.3rem 0 .1rem}p{margin:.2rem 0}.small{color:#4a5868;font-size:.9rem}.said{white-space:pre-wrap;margin:.4rem 0 0;padding:.6rem .9rem;background:#f2f5f8;border-radius:.4rem;overflow-wrap:anywhere}
@media(prefers-color-scheme:dark){body{color:#e6ebf0;background:#12181f}.small{color:#a9b6c3}.said{background:#1d2732}h2{border-color:#3b4a59}}
@media print{body{margin:0;max-width:none}h3{break-after:avoid}.said{background:none;border:1px solid #c3ccd6}}`

/** The account as a page that is read by itself: nothing is fetched, nothing is run. */
export function personPage(account: PersonAccount): string {
  const { asked, municipality, contact, on, language, things, leftOut } = account
  const words = personWords[language]
  const day = (date: IsoDate): string => formatDate(date, 'long', language)
  const places = heldPlaces.filter((place) => things.some((thing) => thing.place === place))
  const head = el(
    'head',
    {},
    el('meta', { charset: 'utf-8' }),
    el('meta', {
      'http-equiv': 'Content-Security-Policy',
      content: "default-src 'none'; style-src 'unsafe-inline'",
    }),
    el('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    el('title', {}, text(words.pageTitle(asked))),
    el('style', {}, style as Html),
  )
  const body = el(
    'body',
    {},
    el('h1', {}, text(words.pageTitle(asked))),
    el('p', { class: 'small' }, text(`${municipality} · ${day(on)}`)),
    el('p', {}, text(words.pageLead(things.length))),
    ...(leftOut === 0 ? [] : [el('p', {}, text(words.pageLeftOut(leftOut)))]),
    ...places.map((place) =>
      joined(
        el('h2', {}, text(words.places[place])),
        el(
          'p',
          { class: 'small' },
          text(`${words.purposes[groundOf[place]]} (${groundLaw[groundOf[place]]})`),
        ),
        ...things.filter((thing) => thing.place === place).map((thing) => thingHtml(thing, language, day)),
      ),
    ),
    el('h2', {}, text(words.rightsTitle)),
    el('p', {}, text(words.rights)),
    el('p', {}, text(words.contactUs(municipality, contact))),
  )
  return `<!doctype html>\n${el('html', { lang: language }, head, body)}`
}

function thingHtml(thing: HeldThing, language: Language, day: (date: IsoDate) => string): Html {
  const { where, day: at, until } = thing
  const words = personWords[language]
  const { title, text: said } = heldWorded(thing, language)
  const about = [
    where,
    ...(at === null ? [] : [day(at)]),
    until === null ? words.noDay : words.goesOn(day(until)),
  ]
  const lines = said.split('\n').map((line) => el('p', {}, text(line)))
  return joined(
    el('h3', {}, text(title)),
    el('p', { class: 'small' }, text(about.filter((each) => each !== '').join(' · '))),
    said === '' ? ('' as Html) : el('div', { class: 'said' }, ...lines),
  )
}
