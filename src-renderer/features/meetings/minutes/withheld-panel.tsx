import type { MinutesView } from '#shared/contract/minutes-shapes.ts'
import { minutesScreen } from '#shared/text/screen/minutes.ts'
import { call } from '../../../api/client.ts'
import { useWrite } from '../../../api/hooks.ts'
import { useText } from '../../../api/language.ts'
import { useMayWrite } from '../../../api/may-write.ts'
import { Panel } from '../../../ui/panel.tsx'
import { failureIn } from '../../../ui/states.tsx'
import { tellDone, tellFailure } from '../../../ui/toast-store.ts'

type Withheld = MinutesView['withheld'][number]

/** Items of which the public minutes tell little, and whether their decision is given out by itself. */
export function WithheldPanel({ view }: { readonly view: MinutesView }): React.JSX.Element {
  const text = useText(minutesScreen)
  const mayWrite = useMayWrite()
  const release = useWrite('minutes.release')
  const set = async ({ id, number }: Withheld, released: boolean): Promise<void> => {
    try {
      const { before } = await release.mutateAsync({ item: id, released })
      tellDone(released ? text.released(number) : text.heldBack(number), () =>
        call('minutes.release', { item: id, released: before }),
      )
    } catch (error) {
      tellFailure(failureIn(error))
    }
  }
  return (
    <Panel title={text.withheld} description={text.withheldHelp}>
      <ul className="minutes-list">
        {view.withheld.map((item) => (
          <li key={item.id}>
            <strong>{item.number}</strong> {item.title}
            {item.decided ? (
              <label className="minutes-acts">
                <input
                  type="checkbox"
                  className="ds-input"
                  checked={item.released}
                  disabled={!mayWrite}
                  onChange={({ target }) => void set(item, target.checked)}
                />
                <span>{text.release(item.number)}</span>
              </label>
            ) : (
              <p className="small muted">{text.nothingDecided}</p>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  )
}
