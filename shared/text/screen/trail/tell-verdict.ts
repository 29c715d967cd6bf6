import { anchorCode } from '../../../domain/audit/anchor.ts'
import type { JudgedAnchor, TrailFault, TrailVerdict } from '../../../domain/audit/verdict.ts'
import { formatDate } from '../../../domain/calendar/dates.ts'
import type { ScreenLanguage } from '../words.ts'
import { actName } from './acts.ts'
import { recordName } from './record-names.ts'
import { verdictWords } from './verdict.ts'

/** What a check came to: first what is proven, then each thing that is wrong, then what else an auditor must know. */
export type ToldVerdict = {
  readonly summary: readonly string[]
  readonly faults: readonly string[]
  readonly notes: readonly string[]
}

/** A verdict in plain words. */
export function tellVerdict(language: ScreenLanguage, verdict: TrailVerdict): ToldVerdict {
  const words = verdictWords[language]
  const { state, head, provenTo, anchors, chain, faults, counted, changedSince, gone } = verdict
  const called = (anchor: JudgedAnchor): string => nameOfAnchor(language, anchor)
  const last = anchors.findLast(({ state: judged, sequence }) => judged === 'holds' && sequence === provenTo)
  const says = state === 'tampered' ? words.provenAgainst : words.proven
  const proven = last === undefined ? [] : [says(provenTo, called(last))]
  const rest =
    head.sequence === 0
      ? [words.empty]
      : provenTo === 0
        ? state === 'tampered'
          ? []
          : [words.unproven(head.sequence)]
        : head.sequence > provenTo && state !== 'tampered'
          ? [words.restUnproven(provenTo + 1, head.sequence)]
          : []
  const day = (at: string): string => formatDate(at.slice(0, 10), 'numeric', language === 'nn' ? 'nn' : 'nb')
  const toldFault = ({ tab, fault, name, sealed }: TrailFault): string => {
    const thing =
      [recordName(language, tab), name].filter((part) => part !== '').join(' «') + (name === '' ? '' : '»')
    const since = sealed === null ? words.sinceNever : words.since(sealed.sequence, day(sealed.at))
    return `${capital(thing)}: ${words.fault[fault]}; ${since}.`
  }
  return {
    summary: [...(state === 'tampered' ? [words.tampered] : []), ...proven, ...rest],
    faults: [
      ...(chain === null ? [] : [words[chain.fault](chain.at)]),
      ...anchors.flatMap((anchor) =>
        anchor.state === 'holds' ? [] : [words[anchor.state](anchor.sequence, called(anchor))],
      ),
      ...faults.map(toldFault),
      ...(counted > faults.length ? [`… ${words.more(String(counted - faults.length))}`] : []),
    ],
    notes: [
      ...changedSince.map(({ tab, name, sequence, action }) => {
        const thing = name === '' ? recordName(language, tab) : `${recordName(language, tab)} «${name}»`
        return `${capital(thing)}: ${words.changedSince(sequence, actName(language, action).toLowerCase())}.`
      }),
      ...gone.map(
        ({ units, sequence, at, action }) =>
          `${words.gone(String(units), sequence, actName(language, action).toLowerCase(), day(at))}.`,
      ),
      ...(verdict.contents ? [] : [words.withoutContents]),
    ],
  }
}

/** «møtepakke.pdf, PDF» or «812-7QKX-…, oppgitt». */
export function nameOfAnchor(language: ScreenLanguage, anchor: JudgedAnchor): string {
  const from = verdictWords[language].source[anchor.source]
  return `${anchor.name === '' ? anchorCode(anchor) : anchor.name}, ${from}`
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
