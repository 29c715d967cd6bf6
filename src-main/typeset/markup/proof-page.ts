import { formatDate } from '#shared/domain/calendar/dates.ts'
import type { CheckId, Proof, ProofCheck, ProofFinding } from '#shared/packet/proof.ts'
import { packetWords } from '#shared/text/packet-words.ts'
import { proofCheckNames, proofExtent, proofPageWords as words } from '#shared/text/proof-words.ts'
import { array, bool, call, dictionary, statement, str } from './code.ts'
import type { Code } from './code.ts'

export type ProofPageFacts = {
  /** As it was called when it was proven; no path. */
  readonly file: string
  readonly municipality: string
  /** ISO date of the proof. */
  readonly date: string
  /** Where the audit trail ended when the packet was stored; null for a file that no workspace knows. */
  readonly auditHead: { readonly sequence: number; readonly hash: string } | null
  /** Pages that the municipality lets a packet have; null for no limit. */
  readonly pageBudget: number | null
}

/** So many findings fit on the page beside everything else; the rest is counted. */
const mostFaults = 7
const mostNotes = 5
const mostNotesBesideFaults = 3
const longestFinding = 95

/** Typst source of the account: one page, whatever was found. */
export function proofMarkup(proof: Proof, facts: ProofPageFacts): string {
  const footer = `${words.footer} · ${formatDate(facts.date, 'long', 'nb')}`
  const terms = dictionary({
    'page-word': str(packetWords.nb.page.toLowerCase()),
    of: str(packetWords.nb.pageOf),
    table: str(packetWords.nb.table),
    figure: str(packetWords.nb.figure),
  })
  return [
    '#import "/proof.typ": *\n',
    `#show: packet.with(title: ${str(proofTitle(proof))}, author: ${str(facts.municipality)}, lang: "nb", footer-text: ${str(footer)}, terms: ${terms})\n`,
    statement(pageCode(proof, facts)),
  ].join('')
}

/** The account's own title. */
export const proofTitle = (proof: Proof): string => `${words.title}: ${proof.title}`

function pageCode(proof: Proof, facts: ProofPageFacts): Code {
  const faults = proof.checks.flatMap((check) => check.faults)
  const shownNotes = faults.length > 0 ? mostNotesBesideFaults : mostNotes
  return call('proof-page', [], {
    municipality: str(facts.municipality),
    subject: str(proof.title),
    title: str(words.title),
    verdict: str(proof.passed ? words.passed : words.failed(faults.length)),
    passed: bool(proof.passed),
    lead: array([words.lead, ...limits(proof, facts)].map(str)),
    'checks-title': str(words.checks),
    head: array([words.check, words.counted, words.result].map(str)),
    checks: array(proof.checks.map(checkRow)),
    'faults-title': str(words.faults),
    faults: array(faults.slice(0, mostFaults).map(findingRow)),
    'more-faults': str(more(faults.length - mostFaults)),
    'notes-title': str(words.notes),
    notes: array(proof.notes.slice(0, shownNotes).map(findingRow)),
    'more-notes': str(more(proof.notes.length - shownNotes)),
    facts: array(factRows(proof, facts)),
  })
}

/** What this proof could not know. */
function limits(proof: Proof, facts: ProofPageFacts): readonly string[] {
  const isPublic = countedBy(proof, 'identityNumbers') > 0
  if (!isPublic) return [words.members]
  return countedBy(proof, 'leak') === 0 && facts.auditHead === null ? [words.partly] : []
}

const countedBy = (proof: Proof, id: CheckId): number =>
  proof.checks.find((check) => check.id === id)?.counted ?? 0

function checkRow({ id, passed, counted }: ProofCheck): Code {
  const state = !passed ? 'breaks' : counted === 0 ? 'unused' : 'holds'
  return dictionary({
    name: str(proofCheckNames[id].name),
    counted: str(counted === 0 ? '–' : proofExtent(id, counted)),
    state: str(state),
    word: str(words[state]),
  })
}

function findingRow({ page, what }: ProofFinding): Code {
  const text = what.length > longestFinding ? `${what.slice(0, longestFinding - 1)}…` : what
  return array([str(page === undefined ? '–' : words.page(page)), str(text)])
}

const more = (count: number): string => (count > 0 ? words.more(count) : '')

function factRows(proof: Proof, { file, date, auditHead, pageBudget }: ProofPageFacts): readonly Code[] {
  const trail =
    auditHead === null ? words.noTrail : `${words.trailHead(auditHead.sequence)} · ${grouped(auditHead.hash)}`
  const rows: readonly (readonly [string, string])[] = [
    [words.file, file.length > 90 ? `${file.slice(0, 89)}…` : file],
    [words.size, words.sizeOf(proof.pages, spacedNumber(proof.size))],
    ...(pageBudget === null ? [] : [[words.budget, words.budgetOf(proof.pages, pageBudget)] as const]),
    [words.fingerprint, grouped(proof.sha256)],
    [words.trail, trail],
    [words.tested, formatDate(date, 'long', 'nb')],
  ]
  return rows.map(([name, value]) => array([str(name), str(value)]))
}

/** Sixty-four digits are read in groups. */
const grouped = (hash: string): string => hash.replace(/(.{8})(?=.)/g, '$1 ')
const spacedNumber = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, '\u00a0')
