import { formatDate, formatMonthRange } from '#shared/domain/calendar/dates.ts'
import type { IsoDate } from '#shared/domain/calendar/dates.ts'
import type { ReadingStage } from '#shared/domain/case/case.ts'
import type { Language } from '#shared/domain/municipality/municipality.ts'
import type { MilestoneStatus } from '#shared/domain/progress/progress-plan.ts'
import { progressPageWords } from '#shared/text/progress-page-words.ts'
import type { ProgressPageWords } from '#shared/text/progress-page-words.ts'
import { contactsHtml, partHtml } from './contacts.ts'
import type { PublicContacts } from './contacts.ts'
import { el, joined, nothing, separated } from './element.ts'
import { text } from './escape.ts'
import type { Html } from './escape.ts'
import { crest, documentHtml, dotted, factList } from './page.ts'

/** All that the public page of a case's progress plan says; made from what anybody may read. */
export type ProgressPage = {
  readonly language: Language
  readonly municipality: {
    readonly name: string
    readonly address: string
    readonly email: string
    readonly phone: string
  }
  readonly caseNumber: string
  readonly title: string
  /** What the case is about, paragraph by paragraph. */
  readonly about: readonly string[]
  readonly committees: readonly string[]
  readonly milestones: readonly {
    readonly name: string
    readonly plannedFrom: IsoDate
    readonly plannedTo: IsoDate
    readonly status: MilestoneStatus
    readonly completedOn: IsoDate | null
    readonly meeting: { readonly committee: string; readonly date: IsoDate } | null
  }[]
  readonly hearing: { readonly opensOn: IsoDate; readonly closesOn: IsoDate } | null
  readonly papers: readonly {
    readonly stage: ReadingStage
    readonly committee: string
    readonly date: IsoDate
    readonly number: string
    readonly title: string
    readonly decision: {
      readonly kind: 'recommendation' | 'decision'
      readonly points: readonly string[]
    } | null
  }[]
  readonly contacts: PublicContacts['contacts']
  readonly updatedOn: IsoDate
}

/** The page as the municipality puts it on its own site: what is done, what is left, and whom to ask. */
export function progressPageHtml(page: ProgressPage): string {
  const words = progressPageWords[page.language]
  const masthead = el(
    'header',
    { class: 'masthead' },
    el('p', { class: 'owner' }, crest, text(page.municipality.name)),
    el('p', { class: 'meeting' }, dotted([words.kind, page.caseNumber])),
  )
  const main = joined(
    headHtml(page, words),
    planHtml(page, words),
    papersHtml(page, words),
    partHtml(
      'kontakt',
      words.contact,
      el('p', {}, text(words.contactLead(page.caseNumber))),
      contactsHtml(page, words),
    ),
  )
  const footer = el(
    'footer',
    {},
    el('p', {}, text(words.updated(formatDate(page.updatedOn, 'long', page.language)))),
    el('p', {}, dotted([page.municipality.name, page.municipality.address])),
  )
  const title = separated([page.title, words.kind, page.municipality.name].map(text), text(' – '))
  return documentHtml({ language: page.language, title, masthead, main, after: footer })
}

function headHtml(page: ProgressPage, words: ProgressPageWords): Html {
  const { hearing, language } = page
  const date = (iso: IsoDate): string => formatDate(iso, 'long', language)
  const open =
    hearing !== null && hearing.opensOn <= page.updatedOn && page.updatedOn <= hearing.closesOn
      ? [[words.hearing, text(words.hearingPeriod(date(hearing.opensOn), date(hearing.closesOn)))] as const]
      : []
  return el(
    'header',
    { class: 'plan' },
    el('p', { class: 'kind' }, text(words.kind)),
    el('h1', {}, text(page.title)),
    page.about.map((paragraph) => el('p', { class: 'ingress' }, text(paragraph))),
    factList([
      [words.caseNumber, text(page.caseNumber)],
      [words.responsible, text(page.committees.join(', '))],
      ...open,
    ]),
  )
}

function planHtml({ milestones, language }: ProgressPage, words: ProgressPageWords): Html {
  if (milestones.length === 0) return partHtml('plan', words.plan, el('p', {}, text(words.noPlan)))
  const done = milestones.filter(({ status }) => status === 'done').length
  const date = (iso: IsoDate): string => formatDate(iso, 'long', language)
  return partHtml(
    'plan',
    words.plan,
    el('p', { class: 'lead' }, text(`${words.planLead} ${words.doneSoFar(done, milestones.length)}`)),
    el(
      'ol',
      { class: 'progress steps' },
      milestones.map(({ name, plannedFrom, plannedTo, status, completedOn, meeting }) =>
        el(
          'li',
          { class: status },
          el('h3', {}, text(name)),
          el(
            'p',
            {},
            el('span', { class: 'status' }, text(words.statuses[status])),
            text(' · '),
            el('span', { class: 'when' }, text(formatMonthRange(plannedFrom, plannedTo, language))),
          ),
          status === 'done' && meeting !== null
            ? el(
                'p',
                { class: 'note' },
                text(words.decidedOn(meeting.committee.toLowerCase(), date(meeting.date))),
              )
            : nothing,
          status === 'done' && completedOn !== null
            ? el('p', { class: 'note' }, text(words.doneOn(date(completedOn))))
            : nothing,
        ),
      ),
    ),
  )
}

function papersHtml({ papers, language }: ProgressPage, words: ProgressPageWords): Html {
  if (papers.length === 0) return partHtml('saker', words.papers, el('p', {}, text(words.noPapers)))
  return partHtml(
    'saker',
    words.papers,
    el('p', { class: 'lead' }, text(words.papersLead)),
    el(
      'ol',
      { class: 'agenda' },
      papers.map(({ stage, committee, date, number, title, decision }) =>
        el(
          'li',
          {},
          el(
            'h3',
            {},
            el('span', { class: 'number' }, text(number)),
            text(' '),
            el('span', { class: 'title' }, text(title)),
          ),
          el(
            'p',
            { class: 'kind' },
            text(`${words.paperLine(words.stages[stage], committee.toLowerCase())} · `),
            el('time', { datetime: date }, text(formatDate(date, 'long', language))),
          ),
          decision === null
            ? nothing
            : joined(
                el('h4', {}, text(decision.kind === 'decision' ? words.decision : words.recommendation)),
                el(
                  'ol',
                  { class: 'decided' },
                  decision.points.map((point) => el('li', {}, text(point))),
                ),
              ),
        ),
      ),
    ),
  )
}
