import { trailScreen } from '#shared/text/screen/trail/screen.ts'
import { useRead } from '../../api/hooks.ts'
import { useText } from '../../api/language.ts'
import { Page } from '../../ui/page.tsx'
import { Answered } from '../../ui/states.tsx'
import { ProofPanel } from './proof-panel.tsx'
import { TrailList } from './trail-list.tsx'
import './trail.css'

/** The audit trail: what is proven of it, and every event in words. */
export function TrailScreen(): React.JSX.Element {
  const text = useText(trailScreen)
  return (
    <Page title={text.title} meta={text.meta} wide>
      <Answered query={useRead('trail.facts', {})} rows={10}>
        {(facts) => (
          <>
            <ProofPanel facts={facts} />
            <TrailList facts={facts} />
          </>
        )}
      </Answered>
    </Page>
  )
}
