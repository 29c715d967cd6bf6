import { formatTime } from '../../domain/calendar/dates.ts'
import type { Language } from '../../domain/municipality/municipality.ts'
import { wordRoll } from '../../text/roll-words.ts'
import { minutesWords } from '../../text/packet/minutes/words.ts'
import type { MinutesWords } from '../../text/packet/minutes/words.ts'
import type { MinutesBlock, MinutesSection } from './document.ts'
import type { MinutesModel, Named, Present, PrintedMovement, PrintedPlace, RollProof } from './model.ts'

/** `17.20` of a time of the session. */
export const clock = (time: string): string => formatTime(time.slice(11, 16))

/** `Kari Nes (Ap)` */
export const withParty = ({ name, party }: Named): string => (party === '' ? name : `${name} (${party})`)

/** Who was there, who was not, and who came and went (koml. § 11-4 første ledd bokstav b). */
export function attendanceSection({ attendance, language }: MinutesModel): MinutesSection {
  const words = minutesWords[language]
  const { present, absent, movements, proof } = attendance
  const voting = present.filter(({ role }) => role === 'member' || role === 'deputy')
  const others = present.filter(({ role }) => role !== 'member' && role !== 'deputy')
  return {
    id: 'attendance',
    number: '',
    title: words.attendance,
    about: '',
    blocks: [
      {
        kind: 'table',
        caption: words.present,
        head: words.presentHead,
        widths: [5, 4, 6],
        rows: voting.map((each) => [each.name, each.party, cameAs(each, words)]),
      },
      ...(absent.length === 0
        ? [{ kind: 'note', text: words.noneAbsent } as const]
        : [
            {
              kind: 'table',
              caption: words.absent,
              head: words.absentHead,
              widths: [5, 4, 6],
              rows: absent.map((each) => [
                each.name,
                each.party,
                each.deputies.length === 0 ? words.noDeputy : each.deputies.join(', '),
              ]),
            } as const,
          ]),
      { kind: 'note', text: `${words.whole}: ${proofLine(proof, language)}` },
      ...(others.length === 0
        ? []
        : [
            { kind: 'heading', text: words.officers } as const,
            { kind: 'list', lines: others.map((each) => officerLine(each, words)) } as const,
          ]),
      ...(movements.length === 0
        ? []
        : [
            { kind: 'heading', text: words.movements } as const,
            { kind: 'list', lines: movements.map((each) => movementLine(each, words)) } as const,
          ]),
    ],
  }
}

function cameAs({ chair, role, replaces, stays }: Present, words: MinutesWords): string {
  const as =
    role === 'member' ? words.member : replaces === null ? words.listens : words.substitutes(replaces)
  return [
    chair ? words.chairs : as,
    ...(chair && role === 'deputy' ? [as] : []),
    ...staysText(stays, words),
  ].join(', ')
}

const staysText = (stays: Present['stays'], words: MinutesWords): readonly string[] =>
  stays.map(({ from, to }) =>
    [from === null ? '' : words.from(clock(from)), to === null ? '' : words.to(clock(to))]
      .filter((part) => part !== '')
      .join(' '),
  )

const officerLine = ({ name, party, role, stays }: Present, words: MinutesWords): string =>
  [
    name,
    ...(party === '' ? [role === 'secretary' ? words.secretaryRole : words.administrationRole] : [party]),
    ...staysText(stays, words),
  ].join(', ')

function movementLine(
  { name, party, kind, at, replaces, place }: PrintedMovement,
  words: MinutesWords,
): string {
  const who = withParty({ name, party }) + (replaces === null ? '' : `, ${words.substitutes(replaces)},`)
  const told = kind === 'arrived' ? words.arrived(clock(at), who) : words.left(clock(at), who)
  const where = placeText(place, words)
  return where === '' ? `${told}.` : `${told} ${where}.`
}

function placeText({ during, after, before }: PrintedPlace, words: MinutesWords): string {
  if (during !== null) return words.during(during)
  if (after !== null && before !== null) return words.between(after, before)
  if (before !== null) return words.before(before)
  return after === null ? '' : words.after(after)
}

/** The roll as one line: how many may vote, whether that makes a decision, who does not and who sits for whom. */
export function proofLine(proof: RollProof, language: Language): string {
  const words = minutesWords[language]
  const { voting, seats, constituting, away, deputies } = proof
  const voters = Array.from({ length: voting }, (_, at) => ({
    role: at < deputies.length ? ('deputy' as const) : ('member' as const),
  }))
  const parts = [wordRoll({ seats, voters, constituting }, language)]
  // Whose seat is filled is told by who fills it.
  const missing = away.filter(
    ({ name, why }) => why !== 'absent' || !deputies.some(({ replaces }) => replaces === name),
  )
  if (missing.length > 0)
    parts.push(words.away(missing.map((each) => `${each.name} (${words.whyAway[each.why]})`).join(', ')))
  if (deputies.length > 0)
    parts.push(words.deputies(deputies.map(({ name, replaces }) => `${name} for ${replaces}`).join(', ')))
  return parts.join(' ')
}

/** Paragraphs of what was typed. */
export const paragraphs = (text: string): readonly MinutesBlock[] =>
  text
    .split(/\n+/u)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => ({ kind: 'text', text: line }))
