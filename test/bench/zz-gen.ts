import { workspaceOfYears } from './years.ts'
for (const years of [1, 20, 5]) {
  const from = performance.now()
  await workspaceOfYears(years, '/work/main/.cache/bench')
  console.log(years, Math.round((performance.now() - from) / 1000), 's')
}
