import { settingsWords } from '#shared/text/screen/settings.ts'
import { useRead } from '../../api/hooks.ts'
import { useText } from '../../api/language.ts'
import { Panel } from '../../ui/panel.tsx'
import { Answered } from '../../ui/states.tsx'
import { inKindOrder } from './committees/committee-row.ts'
import { PatternRow } from './pattern-row.tsx'

/** How each body's numbers are printed, with the next one shown while a pattern is typed. */
export function NumberingSection(): React.JSX.Element {
  const text = useText(settingsWords)
  return (
    <>
      <Panel title={text.tokens} description={text.numberingHelp}>
        <dl className="settings-tokens">
          {(
            [
              ['{kind}', text.tokenKind],
              ['{n}', text.tokenNumber],
              ['{yy}', text.tokenYear],
              ['{committee}', text.tokenCommittee],
            ] as const
          ).map(([token, meaning]) => (
            <div key={token}>
              <dt>
                <code>{token}</code>
              </dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      </Panel>
      <Answered query={useRead('committee.list', {})} rows={10}>
        {(bodies) =>
          inKindOrder(bodies).map((body) => (
            <Panel key={body.id} flush title={body.name}>
              <div className="table-place">
                <table className="table settings-patterns">
                  <caption className="ds-sr-only">{text.patternTable(body.name)}</caption>
                  <thead>
                    <tr>
                      <th scope="col">{text.series}</th>
                      <th scope="col">{text.pattern}</th>
                      <th scope="col">{text.next}</th>
                    </tr>
                  </thead>
                  <tbody>
                    {body.patterns.map((each) => (
                      <PatternRow key={each.series} committee={body.id} body={body.name} {...each} />
                    ))}
                  </tbody>
                </table>
              </div>
            </Panel>
          ))
        }
      </Answered>
    </>
  )
}
