import { formatDate } from '#shared/domain/calendar/dates.ts'
import type { PublicHearing } from '#shared/packet/hearing/public-hearing.ts'
import { progressPageWords } from '#shared/text/progress-page-words.ts'
import { publicHearingWords } from '#shared/text/packet/hearing-words.ts'
import { array, call, dictionary, statement, str } from './code.ts'
import type { Code } from './code.ts'
import { documentTerms } from './document-terms.ts'

/** The letter's title, as in its metadata. */
export const hearingLetterTitle = ({ language, title }: Pick<PublicHearing, 'language' | 'title'>): string =>
  publicHearingWords[language].titleFor(title)

/** Typst source of the letter to those who are heard: what is proposed, until when, how to answer, whom to ask. */
export function hearingLetterMarkup(hearing: PublicHearing, trail: string | null): string {
  return [
    '#import "/hearing-letter.typ": *\n',
    `#show: packet.with(${documentArguments(hearing, trail)})\n`,
    statement(letterCode(hearing)),
  ].join('')
}

function documentArguments(hearing: PublicHearing, trail: string | null): string {
  const words = publicHearingWords[hearing.language]
  const named: Record<string, Code> = {
    title: str(hearingLetterTitle(hearing)),
    author: str(hearing.municipality.name),
    lang: str(hearing.language),
    'footer-text': str(`${hearing.municipality.name} · ${words.letter} · ${hearing.caseNumber}`),
    terms: documentTerms(hearing.language, trail),
  }
  return Object.entries(named)
    .map(([key, value]) => `${key}: ${value}`)
    .join(', ')
}

function letterCode(hearing: PublicHearing): Code {
  const { language, municipality, laidOut, opensOn, closesOn } = hearing
  const words = publicHearingWords[language]
  const date = (iso: string): string => formatDate(iso, 'long', language)
  const facts: readonly (readonly [string, string])[] = [
    [words.caseNumber, hearing.caseNumber],
    [words.period, words.periodOf(date(opensOn), date(closesOn))],
    [words.deadline, date(closesOn)],
    [words.laidOut, words.laidOutIn(laidOut.committee, date(laidOut.date), laidOut.number)],
  ]
  const how = [
    ...words.howBy(municipality.email, municipality.address, hearing.caseNumber),
    ...(municipality.website === '' ? [] : [words.papersAt(municipality.website)]),
    words.late,
    ...words.privacy,
  ]
  const part = (title: string, lines: readonly string[]): Code =>
    dictionary({ title: str(title), lines: array(lines.map(str)) })
  return call('hearing-letter', [], {
    municipality: str(municipality.name),
    kind: str(words.letter),
    date: str(date(hearing.madeOn)),
    to: str(words.to),
    title: str(hearingLetterTitle(hearing)),
    lead: str(words.invitation(municipality.name, date(closesOn))),
    facts: array(facts.map(([name, value]) => array([str(name), str(value)]))),
    what: part(words.what, hearing.about),
    proposal: dictionary({
      title: str(words.proposal),
      points: array(
        hearing.proposal.map(({ text, under }) =>
          dictionary({ said: str(text), under: array(under.map(str)) }),
        ),
      ),
    }),
    how: part(words.how, how),
    'contact-title': str(words.contact),
    'contact-lead': str(words.contactLead),
    contacts: array(contactsOf(hearing)),
    regards: str(words.regards),
    signers: array(signersOf(hearing).map(str)),
    'parties-title': str(words.parties),
    'parties-lead': str(hearing.parties.length === 0 ? words.noParties : words.everybody),
    parties: array(
      hearing.parties.map(({ group, names }) =>
        dictionary({ title: str(words.groups[group]), names: array(names.map(str)) }),
      ),
    ),
  })
}

function contactsOf({ contacts, language }: PublicHearing): readonly Code[] {
  const { parts, email: mail, phone: telephone } = progressPageWords[language]
  return contacts.map(({ part, name, role, email, phone }) =>
    dictionary({
      part: str(parts[part]),
      who: str(
        [name, ...(role.toLowerCase() === name.toLowerCase() ? [] : [role])].filter(Boolean).join(', '),
      ),
      reach: str(
        [email === '' ? '' : `${mail}: ${email}`, phone === '' ? '' : `${telephone}: ${phone}`]
          .filter((each) => each !== '')
          .join(' · '),
      ),
    }),
  )
}

/** Who is responsible signs; the case's own officer where nobody else is. */
function signersOf({ contacts, municipality }: PublicHearing): readonly string[] {
  const signer =
    contacts.find(({ part }) => part === 'chiefExecutive') ??
    contacts.find(({ part }) => part === 'owner') ??
    contacts[0]
  return [...(signer === undefined ? [] : [signer.name, signer.role]), municipality.name].filter(
    (line, at, all) => line !== '' && all.indexOf(line) === at,
  )
}
