import { BubbleChartIcon } from '@navikt/aksel-icons'
import { useState } from 'react'
import type { Output } from '#shared/contract/index.ts'
import type { CaseId } from '#shared/ids.ts'
import { hearingWords } from '#shared/text/screen/case/hearing.ts'
import { useRead } from '../../api/hooks.ts'
import { useText } from '../../api/language.ts'
import { FilterBar, FilterSelect, SearchField } from '../../ui/filter-bar.tsx'
import { useFormat } from '../../ui/format.ts'
import { Facts, Panel } from '../../ui/panel.tsx'
import { Answered, EmptyState } from '../../ui/states.tsx'
import { Bars } from './bars.tsx'
import { InputItem } from './hearing-input.tsx'

export type Hearing = Output<'case.hearing'>[number]
export type HearingInput = Hearing['inputs'][number]
export type Conclusion = NonNullable<HearingInput['points'][number]['conclusion']> | 'open'

export const conclusions: readonly Conclusion[] = ['followed', 'partly', 'notFollowed', 'noted', 'open']

/** The hearing: when, to whom, what was said, and what came of it. */
export function HearingTab({ id }: { readonly id: CaseId }): React.JSX.Element {
  const text = useText(hearingWords)
  const hearings = useRead('case.hearing', { id })
  return (
    <Answered query={hearings} rows={8}>
      {(held) =>
        held.length === 0 ? (
          <Panel>
            <EmptyState icon={BubbleChartIcon} title={text.none}>
              {text.noneHelp}
            </EmptyState>
          </Panel>
        ) : (
          held.map((hearing) => <OneHearing key={hearing.opensOn} file={id} hearing={hearing} />)
        )
      }
    </Answered>
  )
}

function OneHearing({
  file,
  hearing,
}: {
  readonly file: CaseId
  readonly hearing: Hearing
}): React.JSX.Element {
  const text = useText(hearingWords)
  const format = useFormat()
  const { opensOn, closesOn, parties, inputs } = hearing
  const points = inputs.flatMap((input) => input.points)
  const groups = [...new Set(parties.map(({ group }) => group))]
  const groupNames: Readonly<Record<string, string>> = text.groups
  const senderNames: Readonly<Record<string, string>> = text.senders
  const senders = [...new Set(inputs.map(({ senderKind }) => senderKind))]
  return (
    <>
      <div className="columns">
        <Panel title={text.hearing}>
          <Facts
            rows={[
              {
                label: text.period,
                value: `${format.day(opensOn, 'long')} – ${format.day(closesOn, 'long')}`,
              },
              { label: text.inputs, value: format.number(inputs.length) },
              { label: text.points, value: format.number(points.length) },
            ]}
          />
          <h3 className="subhead">{text.parties}</h3>
          <Facts
            rows={groups.map((group) => ({
              label: groupNames[group] ?? group,
              value: parties
                .filter((party) => party.group === group)
                .map(({ name }) => name)
                .join(', '),
            }))}
          />
        </Panel>
        <Panel title={text.byConclusion}>
          <Bars
            name={text.byConclusion}
            rows={conclusions.map((conclusion) => ({
              label: text.conclusions[conclusion],
              value: points.filter((point) => (point.conclusion ?? 'open') === conclusion).length,
            }))}
          />
          <h3 className="subhead">{text.bySender}</h3>
          <Bars
            name={text.bySender}
            rows={senders
              .map((kind) => ({
                label: senderNames[kind] ?? kind,
                value: inputs.filter(({ senderKind }) => senderKind === kind).length,
              }))
              .toSorted((a, b) => b.value - a.value)}
          />
        </Panel>
      </div>
      <Inputs file={file} inputs={inputs} />
    </>
  )
}

function Inputs({
  file,
  inputs,
}: {
  readonly file: CaseId
  readonly inputs: readonly HearingInput[]
}): React.JSX.Element {
  const text = useText(hearingWords)
  const format = useFormat()
  const [words, setWords] = useState('')
  const [conclusion, setConclusion] = useState<Conclusion | null>(null)
  const wanted = words.toLocaleLowerCase('nb').split(/\s+/).filter(Boolean)
  const shown = inputs.filter(({ number, sender, summary, points }) => {
    const said =
      `${number} ${sender} ${summary} ${points.map((point) => point.text).join(' ')}`.toLocaleLowerCase('nb')
    const fits = conclusion === null || points.some((point) => (point.conclusion ?? 'open') === conclusion)
    return fits && wanted.every((word) => said.includes(word))
  })
  const narrowed = wanted.length > 0 || conclusion !== null
  const all = format.number(inputs.length)
  const clear = (): void => {
    setWords('')
    setConclusion(null)
  }
  return (
    <>
      <FilterBar
        label={text.filters}
        found={narrowed ? text.found(format.number(shown.length), all) : text.all(all)}
        onClear={narrowed ? clear : undefined}
      >
        <SearchField label={text.search} value={words} onChange={setWords} />
        <FilterSelect
          label={text.conclusion}
          value={conclusion}
          options={conclusions.map((value) => ({ value, label: text.conclusions[value] }))}
          onChange={setConclusion}
        />
      </FilterBar>
      <Panel title={text.inputs} flush>
        {shown.length === 0 ? (
          <EmptyState title={text.noHit} />
        ) : (
          <ul className="case-inputs">
            {shown.map((input) => (
              <InputItem key={input.id} file={file} input={input} />
            ))}
          </ul>
        )}
      </Panel>
    </>
  )
}
