import { useRead } from '../../api/hooks.ts'

export function CasesScreen(): React.JSX.Element {
  const cases = useRead('case.list', {
    text: '',
    states: [],
    committee: null,
    officer: null,
    theme: null,
    sort: 'caseNumber',
    descending: true,
    offset: 0,
    limit: 100,
  })
  return (
    <ul>
      {cases.data?.rows.map((row) => (
        <li key={row.id}>
          {row.caseNumber} {row.title}
        </li>
      ))}
    </ul>
  )
}
