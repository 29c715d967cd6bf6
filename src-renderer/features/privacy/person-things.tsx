import { Button } from '@digdir/designsystemet-react'
import { DownloadIcon } from '@navikt/aksel-icons'
import { useEffect, useState } from 'react'
import type { Output } from '#shared/contract/index.ts'
import { heldPlaces } from '#shared/domain/retention/held-on-person.ts'
import { personWords } from '#shared/text/screen/privacy/person.ts'
import { useText } from '../../api/language.ts'
import { useJob } from '../../api/use-job.ts'
import { Notice } from '../../ui/notice.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Progress } from '../../ui/progress.tsx'
import { tell, tellFailure } from '../../ui/toast-store.ts'
import { HeldGroup } from './held-group.tsx'

type Held = Output<'person.held'>

/** What was found, place by place, with what goes along chosen; and the copy made of it. */
export function PersonThings({
  asked,
  things,
  moreTexts,
}: Held & { readonly asked: string }): React.JSX.Element {
  const text = useText(personWords)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    () => new Set(things.filter((thing) => thing.chosen).map(({ key }) => key)),
  )
  const [language, setLanguage] = useState<'nb' | 'nn'>('nb')
  const { state, start, cancel, reset } = useJob('person.export')
  useEffect(() => {
    if (state.kind === 'done' && state.result !== null)
      tell(text.made(state.result.written, state.result.files))
    if (state.kind === 'failed' && state.failure.code !== 'work.cancelled') tellFailure(state.failure)
    if (state.kind === 'done' || state.kind === 'failed') reset()
  }, [state, reset, text])
  const set = (keys: readonly string[], on: boolean): void => {
    const next = new Set(chosen)
    for (const key of keys) {
      if (on) next.add(key)
      else next.delete(key)
    }
    setChosen(next)
  }
  const toJudge = things.some((thing) => !thing.chosen)
  const places = heldPlaces.filter((place) => things.some((thing) => thing.place === place))
  return (
    <>
      <Panel
        title={text.found(things.length)}
        description={text.chosen(chosen.size, things.length)}
        actions={
          state.kind !== 'running' && (
            <>
              <label className="privacy-language">
                {text.language}
                <select
                  className="ds-input"
                  value={language}
                  onChange={({ target }) => setLanguage(target.value === 'nn' ? 'nn' : 'nb')}
                >
                  <option value="nb">{text.languages.nb}</option>
                  <option value="nn">{text.languages.nn}</option>
                </select>
              </label>
              <Button
                disabled={chosen.size === 0}
                onClick={() => start({ asked, keys: [...chosen], language, path: null })}
              >
                <DownloadIcon aria-hidden />
                {text.make}
              </Button>
            </>
          )
        }
      >
        {state.kind === 'running' && (
          <Progress
            label={text.making}
            step=""
            done={0}
            total={0}
            cancelling={state.cancelling}
            onCancel={cancel}
          />
        )}
        {toJudge && (
          <Notice tone="warning" title={text.judge}>
            {text.judgeHelp}
          </Notice>
        )}
        {moreTexts > 0 && <p className="muted">{text.moreTexts(moreTexts)}</p>}
      </Panel>
      {places.map((place) => (
        <HeldGroup
          key={place}
          place={place}
          things={things.filter((thing) => thing.place === place)}
          chosen={chosen}
          onSet={set}
        />
      ))}
    </>
  )
}
