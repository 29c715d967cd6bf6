import { useDesk } from './session/desk.ts'
import { SectionView } from './section-view.tsx'

/** All sections, one below the other, on paper. */
export function PaperText(): React.JSX.Element {
  const { session } = useDesk()
  return (
    <div className="paper-scroll" id="paper-text">
      <div className="paper-sheet">
        {session.paper.sections.map((section) => (
          <SectionView key={section.key} section={section} />
        ))}
      </div>
    </div>
  )
}
