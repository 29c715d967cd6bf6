import { PadlockLockedIcon } from '@navikt/aksel-icons'
import { Link } from 'wouter'
import { useRefusalText } from '../../api/refusal.ts'
import { EmptyState } from '../../ui/states.tsx'
import { SectionView } from './section-view.tsx'
import { useDesk } from './session/desk.ts'
import { usePaperWords } from './words.ts'

/** All sections, one below the other, on paper. */
export function PaperText(): React.JSX.Element {
  const { paper } = useDesk().session
  const text = usePaperWords()
  const worded = useRefusalText()
  // a text that this program would damage is not handed to its editor
  const isWithheld = paper.locked !== null && paper.state === ''
  return (
    <div className="paper-scroll" id="paper-text">
      <div className="paper-sheet">
        {isWithheld && paper.locked !== null ? (
          <EmptyState
            icon={PadlockLockedIcon}
            title={worded(paper.locked)}
            action={<Link href={`/saker/${paper.case.id}/saksframlegg`}>{text.readInCase}</Link>}
          />
        ) : (
          paper.sections.map((section) => <SectionView key={section.key} section={section} />)
        )}
      </div>
    </div>
  )
}
