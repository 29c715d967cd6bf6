import { formatDate } from '#shared/domain/calendar/dates.ts'
import type { Language } from '#shared/domain/municipality/municipality.ts'
import { packetWords } from '#shared/text/packet-words.ts'
import { webWords } from '#shared/text/web-words.ts'
import { el, joined, nothing, separated } from './element.ts'
import { text } from './escape.ts'
import type { Html } from './escape.ts'
import { indexPath, stylePath } from './site.ts'
import type { Site } from './site.ts'

/** What a page holds beyond the frame that all pages share. */
export type PageParts = {
  readonly language: Language
  /** First part of the window title. */
  readonly title: string
  /** Printed number of the item that the page is about; null for the agenda. */
  readonly item: string | null
  readonly main: Html
  /** What follows the main part: links to the neighbours. */
  readonly after: Html
}

/** Nothing is run, nothing is fetched from elsewhere, whatever a page should come to hold. */
export const contentPolicy = "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'"

/** A whole document in the house's look: what stands between its masthead and its footer is the caller's. */
export function documentHtml(page: {
  readonly language: Language
  readonly title: Html
  readonly masthead: Html
  readonly main: Html
  readonly after: Html
}): string {
  const head = el(
    'head',
    {},
    el('meta', { charset: 'utf-8' }),
    el('meta', { 'http-equiv': 'Content-Security-Policy', content: contentPolicy }),
    el('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    el('meta', { name: 'color-scheme', content: 'light dark' }),
    el('meta', { name: 'referrer', content: 'no-referrer' }),
    el('meta', { name: 'generator', content: 'Saksklar' }),
    el('title', {}, page.title),
    el('link', { rel: 'stylesheet', href: stylePath }),
  )
  const body = el(
    'body',
    {},
    el('a', { class: 'skip', href: '#innhold' }, text(webWords[page.language].skip)),
    page.masthead,
    el('main', { id: 'innhold', tabindex: -1 }, page.main),
    page.after,
  )
  return `<!doctype html>\n${el('html', { lang: page.language }, head, body)}`
}

/** A whole page of the folder. */
export function pageHtml(site: Site, page: PageParts): string {
  const { model } = site
  const date = formatDate(model.meeting.startsAt.slice(0, 10), 'long', page.language)
  const title = separated(
    [page.title, `${model.committee} ${date}`, model.municipality.name].map(text),
    text(' – '),
  )
  return documentHtml({
    language: page.language,
    title,
    masthead: mastheadHtml(site, page, date),
    main: page.main,
    after: joined(page.after, footerHtml(site, page.language)),
  })
}

function mastheadHtml({ model, home: front }: Site, page: PageParts, date: string): Html {
  const packet = packetWords[page.language]
  const home = el('a', { href: indexPath }, text(front?.title ?? packet.agenda))
  const here = el('span', { 'aria-current': 'page' }, text(page.item ?? packet.agenda))
  const steps = page.item === null ? [here] : [home, here]
  return el(
    'header',
    { class: 'masthead' },
    el('p', { class: 'owner' }, crest, text(model.municipality.name)),
    el('p', { class: 'meeting' }, text(`${model.committee} · ${date}`)),
    page.item === null
      ? nothing
      : el(
          'nav',
          { 'aria-label': webWords[page.language].path, class: 'path' },
          el(
            'ol',
            {},
            steps.map((step) => el('li', {}, step)),
          ),
        ),
  )
}

function footerHtml({ model, home }: Site, language: Language): Html {
  const packet = packetWords[language]
  const { meeting, municipality } = model
  const edition =
    meeting.issuedOn === null
      ? packet.draft
      : packet.edition(meeting.edition, formatDate(meeting.issuedOn, 'long', language))
  return el(
    'footer',
    {},
    el('p', {}, text(home?.edition ?? `${packet.publicEdition} · ${edition}`)),
    home === undefined ? el('p', {}, text(webWords[language].sameContent)) : nothing,
    el('p', {}, text(`${municipality.name} · ${municipality.address}`)),
  )
}

/** A plain mark for municipalities that have given no coat of arms, as on the packet: waves below a fell. */
export const crest = el(
  'svg',
  { class: 'crest', viewBox: '0 0 15 18', width: 20, height: 24, 'aria-hidden': 'true', focusable: 'false' },
  el('path', { class: 'field', d: 'M0 0H15V10C15 15 9 17 7.5 18C6 17 0 15 0 10Z' }),
  el('path', { class: 'fell', d: 'M2.2 8.4L6 3.2L8 5.6L9.6 3.9L12.8 8.4Z' }),
  el('path', {
    class: 'wave',
    d: 'M2.4 10.4Q4.9 8.8 7.5 10.4Q10 12 12.6 10.4M2.4 12.6Q4.9 11 7.5 12.6Q10 14.2 12.6 12.6',
  }),
)

/** Words joined by a dot in the middle, empty ones left out. */
export const dotted = (parts: readonly string[]): Html =>
  text(parts.filter((part) => part !== '').join(' · '))

/** Facts as a list of names and values. */
export function factList(facts: readonly (readonly [string, Html])[]): Html {
  return el(
    'dl',
    { class: 'facts' },
    facts.map(([name, value]) => el('div', {}, el('dt', {}, text(name)), el('dd', {}, value))),
  )
}

/** A box for what must be seen: why something is closed or missing. */
export const warning = (line: string): Html =>
  line === '' ? nothing : el('p', { class: 'warning' }, text(line))
