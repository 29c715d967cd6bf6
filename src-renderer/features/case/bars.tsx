/** Counts as bars; the figure stands in words beside each, so that the bar is only for the eye. */
export function Bars({
  name,
  rows,
}: {
  readonly name: string
  readonly rows: readonly { readonly label: string; readonly value: number }[]
}): React.JSX.Element {
  const most = Math.max(1, ...rows.map(({ value }) => value))
  return (
    <table className="case-bars">
      <caption className="ds-sr-only">{name}</caption>
      <tbody>
        {rows.map(({ label, value }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td className="number">{value}</td>
            <td aria-hidden="true">
              <svg viewBox="0 0 100 10" preserveAspectRatio="none" focusable="false">
                <rect width={(value / most) * 100} height="10" />
              </svg>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
