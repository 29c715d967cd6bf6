import { formatDate } from '#shared/domain/calendar/dates.ts'
import type { IsoDate } from '#shared/domain/calendar/dates.ts'
import type { PublicHearing } from '#shared/packet/hearing/public-hearing.ts'
import { progressPageWords } from '#shared/text/progress-page-words.ts'
import { publicHearingWords } from '#shared/text/packet/hearing-words.ts'
import type { PublicHearingWords } from '#shared/text/packet/hearing-words.ts'
import { webWords } from '#shared/text/web-words.ts'
import { contactsHtml, partHtml } from './contacts.ts'
import { el, joined, nothing, separated } from './element.ts'
import { text } from './escape.ts'
import type { Html } from './escape.ts'
import { crest, documentHtml, dotted, factList } from './page.ts'
import type { LinkedFile } from './site.ts'

/** Where the papers lie that are heard on: the paper's page, and its attachments as files. */
export type HeardPapers = {
  readonly paper: string | null
  readonly attachments: readonly { readonly title: string; readonly file: LinkedFile }[]
}

/** The hearing's page as the municipality puts it on its own site: what, until when, how, and the papers. */
export function hearingPageHtml(hearing: PublicHearing, papers: HeardPapers): string {
  const words = publicHearingWords[hearing.language]
  const masthead = el(
    'header',
    { class: 'masthead' },
    el('p', { class: 'owner' }, crest, text(hearing.municipality.name)),
    el('p', { class: 'meeting' }, dotted([words.kind, hearing.caseNumber])),
  )
  const main = joined(
    headHtml(hearing, words),
    proposalHtml(hearing, words),
    howHtml(hearing, words),
    papersHtml(hearing, papers, words),
    partiesHtml(hearing, words),
    partHtml(
      'kontakt',
      words.contact,
      el('p', {}, text(words.contactLead)),
      contactsHtml(hearing, progressPageWords[hearing.language]),
    ),
  )
  const footer = el(
    'footer',
    {},
    el('p', {}, text(words.updated(formatDate(hearing.madeOn, 'long', hearing.language)))),
    el('p', {}, dotted([hearing.municipality.name, hearing.municipality.address])),
  )
  const title = separated([hearing.title, words.kind, hearing.municipality.name].map(text), text(' – '))
  return documentHtml({ language: hearing.language, title, masthead, main, after: footer })
}

function headHtml(hearing: PublicHearing, words: PublicHearingWords): Html {
  const { language, opensOn, closesOn, madeOn, laidOut } = hearing
  const date = (iso: IsoDate): string => formatDate(iso, 'long', language)
  const day = (iso: IsoDate): Html => el('time', { datetime: iso }, text(date(iso)))
  return el(
    'header',
    { class: 'plan' },
    el('p', { class: 'kind' }, text(words.kind)),
    el('h1', {}, text(hearing.title)),
    madeOn > closesOn ? el('p', { class: 'note' }, text(words.over)) : nothing,
    hearing.about.map((paragraph) => el('p', { class: 'ingress' }, text(paragraph))),
    factList([
      [words.deadline, day(closesOn)],
      [words.period, text(words.periodOf(date(opensOn), date(closesOn)))],
      [words.caseNumber, text(hearing.caseNumber)],
      [words.laidOut, text(words.laidOutIn(laidOut.committee, date(laidOut.date), laidOut.number))],
    ]),
  )
}

function proposalHtml({ proposal }: PublicHearing, words: PublicHearingWords): Html {
  if (proposal.length === 0) return nothing
  return partHtml(
    'forslag',
    words.proposal,
    el(
      'ol',
      { class: 'decided' },
      proposal.map((point) =>
        el(
          'li',
          {},
          text(point.text),
          point.under.length === 0
            ? nothing
            : el(
                'ul',
                {},
                point.under.map((each) => el('li', {}, text(each))),
              ),
        ),
      ),
    ),
  )
}

function howHtml({ municipality, caseNumber }: PublicHearing, words: PublicHearingWords): Html {
  const { email, address } = municipality
  return partHtml(
    'svar',
    words.how,
    el(
      'ul',
      {},
      [...words.howBy(email, address, caseNumber), words.late, ...words.privacy].map((line) =>
        el('li', {}, withAddress(line, email)),
      ),
    ),
  )
}

/** The address within a sentence leads to a letter. */
function withAddress(line: string, email: string): Html {
  const at = email === '' ? -1 : line.indexOf(email)
  if (at < 0) return text(line)
  return joined(
    text(line.slice(0, at)),
    el('a', { href: `mailto:${email}` }, text(email)),
    text(line.slice(at + email.length)),
  )
}

function papersHtml(hearing: PublicHearing, papers: HeardPapers, words: PublicHearingWords): Html {
  const web = webWords[hearing.language]
  return partHtml(
    'dokumenter',
    words.papers,
    el('p', { class: 'lead' }, text(words.papersLead)),
    papers.paper === null
      ? nothing
      : el('p', {}, el('a', { href: papers.paper }, text(words.paperOf(hearing.laidOut.number)))),
    papers.attachments.length === 0
      ? nothing
      : joined(
          el('h3', {}, text(words.attachments)),
          el(
            'ul',
            {},
            papers.attachments.map(({ title, file }) =>
              el(
                'li',
                {},
                el('a', { href: file.path, type: 'application/pdf' }, text(title)),
                text(` (${web.pdfFacts(file.pages, file.bytes)})`),
              ),
            ),
          ),
        ),
  )
}

function partiesHtml({ parties }: PublicHearing, words: PublicHearingWords): Html {
  if (parties.length === 0) return partHtml('parter', words.parties, el('p', {}, text(words.noParties)))
  return partHtml(
    'parter',
    words.parties,
    el('p', { class: 'lead' }, text(words.partiesLead)),
    factList(parties.map(({ group, names }) => [words.groups[group], text(names.join(', '))])),
  )
}
