import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { useStore } from 'zustand'
import { hintKinds, isPlainCorrection } from '#shared/domain/language/hints/hint.ts'
import { paperLanguageWords } from '#shared/text/screen/paper/language.ts'
import { useText } from '../../../api/language.ts'
import { useRefusalText } from '../../../api/refusal.ts'
import { announce } from '../../../ui/announcer.tsx'
import { Notice } from '../../../ui/notice.tsx'
import type { Finding, FindingKind } from './finding.ts'
import type { LanguageDesk } from './language-desk.ts'
import './language.css'

export type NamedSection = { readonly key: string; readonly title: string }
type Placed = { readonly section: string; readonly title: string; readonly finding: Finding }

/** All that was found in a paper, by kind, with how many; each leads to its place. */
export function LanguagePanel({
  desk,
  sections,
}: {
  readonly desk: LanguageDesk
  readonly sections: readonly NamedSection[]
}): React.JSX.Element {
  const text = useText(paperLanguageWords)
  const worded = useRefusalText()
  const { findings, failure, choices } = useStore(desk.store)
  const all = sections.flatMap(({ key, title }) =>
    (findings.get(key) ?? []).map((finding): Placed => ({ section: key, title, finding })),
  )
  const groups = Map.groupBy(all, ({ finding }) => finding.kind)
  const words = groups.get('misspelling')?.length ?? 0
  const kinds = (['misspelling', ...hintKinds] as const).filter((kind) => groups.has(kind))
  return (
    <section className="language-panel" aria-label={text.title}>
      <p className="language-summary" role="status">
        {findings.size < sections.length ? text.looking : text.summary(words, all.length - words)}
      </p>
      <p className="muted small">{text.help}</p>
      {failure !== null && <Notice tone="warning">{worded(failure)}</Notice>}
      {kinds.map((kind) => (
        <Group key={kind} desk={desk} kind={kind} placed={groups.get(kind) ?? []} />
      ))}
      {choices.off.length > 0 && (
        <div className="language-off">
          <h3>{text.offTitle}</h3>
          {choices.off.map((kind) => (
            <Button
              key={kind}
              variant="tertiary"
              data-color="neutral"
              aria-label={text.showAgain(text.kinds[kind])}
              onClick={() => {
                void desk.choose({ ...choices, off: choices.off.filter((each) => each !== kind) })
              }}
            >
              {text.kinds[kind]}
            </Button>
          ))}
        </div>
      )}
    </section>
  )
}

/** A long list is shown a part at a time. */
const atFirst = 8

function Group({
  desk,
  kind,
  placed,
}: {
  readonly desk: LanguageDesk
  readonly kind: FindingKind
  readonly placed: readonly Placed[]
}): React.JSX.Element {
  const text = useText(paperLanguageWords)
  const [all, setAll] = useState(false)
  const rows = [...Map.groupBy(placed, ({ finding }) => rowKey(finding)).values()]
  const shown = all ? rows : rows.slice(0, atFirst)
  return (
    <details className="language-group" open={kind === 'misspelling' || rows.length <= atFirst}>
      <summary>
        <span
          className={`language-swatch language-swatch-${kind === 'misspelling' ? 'word' : 'hint'}`}
          aria-hidden
        />
        <span>{text.kinds[kind]}</span>
        <span className="language-count">{placed.length}</span>
      </summary>
      <ul>
        {shown.map((places) => (
          <Row key={places[0]?.finding.id} desk={desk} places={places} />
        ))}
      </ul>
      <div className="language-actions">
        {rows.length > shown.length && (
          <Button variant="tertiary" data-color="neutral" onClick={() => setAll(true)}>
            {text.more(rows.length - shown.length)}
          </Button>
        )}
        {kind !== 'misspelling' && isPlainCorrection(kind) && (
          <Button
            variant="tertiary"
            aria-label={`${text.correctAll(placed.length)}: ${text.kinds[kind]}`}
            onClick={() => announce(text.correctedAll(desk.correctAll(kind)))}
          >
            {text.correctAll(placed.length)}
          </Button>
        )}
      </div>
    </details>
  )
}

/** The same word in several places is one row; sentences are each their own. */
const rowKey = ({ kind, found, id }: Finding): string =>
  kind === 'longSentence' || kind === 'passives' ? String(id) : `${found} ${kind}`

function Row({
  desk,
  places,
}: {
  readonly desk: LanguageDesk
  readonly places: readonly Placed[]
}): React.JSX.Element | null {
  const text = useText(paperLanguageWords)
  const [turn, setTurn] = useState(0)
  const at = places[turn % places.length]
  if (at === undefined) return null
  const { finding, section, title } = at
  const shown = visible(finding.found)
  return (
    <li>
      <button
        type="button"
        onClick={() => {
          setTurn(turn + 1)
          desk.goTo(section, finding.id)
        }}
      >
        <span className="language-found">{shown}</span>
        {finding.better.length > 0 && (
          <span className="language-better">
            <span aria-hidden>→ </span>
            {visible(finding.better[0] ?? '')}
          </span>
        )}
        {finding.count !== undefined && <span className="language-better">{finding.count}</span>}
        <span className="language-where">{places.length > 1 ? text.times(places.length) : title}</span>
      </button>
    </li>
  )
}

/** Spaces are seen as what they are, and a sentence by its beginning. */
function visible(found: string): string {
  const clear = found
    .replaceAll('\u00a0', '⍽')
    .replace(/^ +$| (?=[,.;:!?]$)|^ | $/gu, (spaces) => '␣'.repeat(spaces.length))
  return clear.length > 70 ? `${clear.slice(0, 67)} …` : clear
}
