import { useId, useState } from 'react'
import type { HintChoices } from '#shared/contract/language.ts'
import { hintKinds } from '#shared/domain/language/hints/hint.ts'
import { paperLanguageWords } from '#shared/text/screen/paper/language.ts'
import { wordListWords } from '#shared/text/screen/settings/words.ts'
import { useRead, useWrite } from '../../../api/hooks.ts'
import { useText } from '../../../api/language.ts'
import { Panel } from '../../../ui/panel.tsx'
import { Answered, failureIn } from '../../../ui/states.tsx'
import { tellFailure } from '../../../ui/toast-store.ts'

/** What one is advised about in papers; in force at once. */
export function AdvicePanel(): React.JSX.Element {
  const text = useText(wordListWords)
  return (
    <Panel title={text.advice} description={text.adviceHelp}>
      <Answered query={useRead('language.hints', {})}>{(choices) => <Choices choices={choices} />}</Answered>
    </Panel>
  )
}

function Choices({ choices: stored }: { readonly choices: HintChoices }): React.JSX.Element {
  const text = useText(wordListWords)
  const { kinds } = useText(paperLanguageWords)
  const choose = useWrite('language.chooseHints')
  // what is chosen is seen at once, until the program has answered
  const [wanted, setWanted] = useState<{ readonly instead: HintChoices; readonly of: HintChoices } | null>(
    null,
  )
  const choices = wanted?.of === stored ? wanted.instead : stored
  const set = (change: Partial<HintChoices>): void => {
    const next = { ...choices, ...change }
    setWanted({ instead: next, of: stored })
    choose.mutate(next, {
      onError: (error) => {
        setWanted(null)
        tellFailure(failureIn(error))
      },
    })
  }
  return (
    <>
      <fieldset className="words-advice">
        <legend className="ds-sr-only">{text.advice}</legend>
        {hintKinds.map((kind) => (
          <label key={kind}>
            <input
              className="ds-input"
              type="checkbox"
              checked={!choices.off.includes(kind)}
              onChange={({ target }) =>
                set({
                  off: target.checked ? choices.off.filter((each) => each !== kind) : [...choices.off, kind],
                })
              }
            />
            <span>{kinds[kind]}</span>
          </label>
        ))}
      </fieldset>
      <LongSentence value={choices.longSentence} onChange={(longSentence) => set({ longSentence })} />
    </>
  )
}

function LongSentence({
  value,
  onChange,
}: {
  readonly value: number
  readonly onChange: (value: number) => void
}): React.JSX.Element {
  const text = useText(wordListWords)
  const [typed, setTyped] = useState<string | null>(null)
  const id = useId()
  const keep = (): void => {
    const wanted = Number(typed)
    if (typed !== null && Number.isInteger(wanted) && wanted >= 15 && wanted <= 60 && wanted !== value)
      onChange(wanted)
    setTyped(null)
  }
  return (
    <p className="words-long">
      <label htmlFor={id}>{text.longSentence}</label>
      <input
        id={id}
        className="ds-input number"
        type="number"
        min={15}
        max={60}
        value={typed ?? value}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={keep}
        onKeyDown={(event) => event.key === 'Enter' && keep()}
      />
      <span>{text.wordsUnit}</span>
    </p>
  )
}
