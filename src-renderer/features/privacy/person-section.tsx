import { Button, Textfield } from '@digdir/designsystemet-react'
import { FileSearchIcon } from '@navikt/aksel-icons'
import { useState } from 'react'
import { fewestAsked } from '#shared/domain/retention/held-on-person.ts'
import { personWords } from '#shared/text/screen/privacy/person.ts'
import { useRead } from '../../api/hooks.ts'
import { useText } from '../../api/language.ts'
import { Panel } from '../../ui/panel.tsx'
import { Answered, EmptyState } from '../../ui/states.tsx'
import { PersonThings } from './person-things.tsx'

/** All that is held on somebody who asks, found by name, e-mail or telephone. */
export function PersonSection(): React.JSX.Element {
  const text = useText(personWords)
  const [typed, setTyped] = useState('')
  const [asked, setAsked] = useState('')
  const isEnough = typed.trim().length >= fewestAsked
  const held = useRead('person.held', { asked }, { enabled: asked !== '' })
  return (
    <>
      <Panel>
        <form
          className="privacy-find"
          role="search"
          onSubmit={(event) => {
            event.preventDefault()
            if (isEnough) setAsked(typed.trim())
          }}
        >
          <Textfield
            label={text.asked}
            description={text.askedHelp}
            value={typed}
            autoComplete="off"
            onChange={({ target }) => setTyped(target.value)}
          />
          <Button type="submit" aria-disabled={!isEnough}>
            {text.find}
          </Button>
        </form>
      </Panel>
      {asked === '' ? (
        <Panel>
          <EmptyState icon={FileSearchIcon} title={text.nothingYet}>
            {text.nothingYetHelp}
          </EmptyState>
        </Panel>
      ) : (
        <Answered query={held} rows={8}>
          {(found) =>
            found.things.length === 0 ? (
              <Panel>
                <EmptyState icon={FileSearchIcon} title={text.none}>
                  {text.noneHelp}
                </EmptyState>
              </Panel>
            ) : (
              <PersonThings key={asked} asked={asked} {...found} />
            )
          }
        </Answered>
      )}
    </>
  )
}
