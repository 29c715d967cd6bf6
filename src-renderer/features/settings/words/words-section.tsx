import { Chip } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { wordListWords } from '#shared/text/screen/settings/words.ts'
import { useRead } from '../../../api/hooks.ts'
import { useText } from '../../../api/language.ts'
import { Answered } from '../../../ui/states.tsx'
import { useFormat } from '../../../ui/format.ts'
import { useMayChange } from '../may-change.ts'
import { AdvicePanel } from './advice-panel.tsx'
import { WordList } from './word-list.tsx'
import './words.css'

/** Words that dictionaries lack, by language: the municipality's and one's own; and what one is advised about. */
export function WordsSection(): React.JSX.Element {
  const text = useText(wordListWords)
  const format = useFormat()
  const mayChange = useMayChange()
  const municipality = useRead('municipality.get', {}).data?.language
  const [chosen, setChosen] = useState<'nb' | 'nn' | null>(null)
  const language = chosen ?? municipality ?? 'nb'
  return (
    <>
      <fieldset className="words-language">
        <legend className="ds-sr-only">{text.language}</legend>
        {(['nb', 'nn'] as const).map((each) => (
          <Chip.Radio
            key={each}
            name="word-language"
            value={each}
            checked={each === language}
            onChange={() => setChosen(each)}
          >
            {text[each]}
          </Chip.Radio>
        ))}
      </fieldset>
      <Answered query={useRead('language.words', { language }, { keep: true })} rows={8}>
        {(lists) => (
          <div className="columns">
            <WordList
              key={`municipality ${language}`}
              language={language}
              where="municipality"
              mayChange={mayChange}
              words={lists.municipality.map(({ word, addedBy, addedOn }) => ({
                word,
                note: text.addedBy(addedBy, format.day(addedOn, 'numeric')),
              }))}
            />
            <WordList
              key={`own ${language}`}
              language={language}
              where="own"
              mayChange
              words={lists.own.map((word) => ({ word, note: '' }))}
            />
          </div>
        )}
      </Answered>
      <AdvicePanel />
    </>
  )
}
