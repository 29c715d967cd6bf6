/** Points in order, numbered where there are several. */
export function Points({ points }: { readonly points: readonly string[] }): React.JSX.Element {
  if (points.length === 1) return <p className="session-point">{points[0]}</p>
  return (
    <ol className="session-points">
      {points.map((point, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- points have no other name than their place
        <li key={at}>{point}</li>
      ))}
    </ol>
  )
}
