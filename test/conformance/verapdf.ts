import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'

/** The reference checker of PDF/A and PDF/UA, by its coordinates in Maven Central; one jar holds all it needs. */
const artifact = { group: 'org.verapdf.apps', name: 'greenfield-apps', version: '1.28.2' }
const mainClass = 'org.verapdf.apps.GreenfieldCliWrapper'

/** The two profiles that a packet may claim, as veraPDF names them. */
export const profiles = { 'PDF/UA-1': 'ua1', 'PDF/A-2a': '2a' } as const
export type Profile = keyof typeof profiles

export type FailedRule = {
  readonly clause: string
  readonly test: number
  readonly count: number
  readonly description: string
  /** Path of the first object that broke the rule, and what was wrong with it. */
  readonly first: string
  readonly message: string
}

/** What one file got for one profile. */
export type Verdict = {
  readonly file: string
  readonly passedRules: number
  readonly failed: readonly FailedRule[]
}

/** Which of the programs that the check needs are not on this machine. */
export function missingPrograms(): readonly string[] {
  const found = (program: string) => spawnSync(program, ['-version'], { stdio: 'ignore' }).status === 0
  return [...(found('java') ? [] : ['Java (java)']), ...(found('mvn') ? [] : ['Maven (mvn)'])]
}

/** Fetches veraPDF into `cache` by Maven, unless it lies there; gives the jar. */
export function fetchVeraPdf(cache: string): string {
  const folder = join(cache, 'verapdf')
  const jar = join(folder, `${artifact.name}-${artifact.version}.jar`)
  if (existsSync(jar)) return jar
  mkdirSync(folder, { recursive: true })
  // which registry, and through which mirror, is the machine's own affair (Maven's settings)
  const run = spawnSync(
    'mvn',
    [
      '--batch-mode',
      '--quiet',
      'dependency:copy',
      `-Dmaven.repo.local=${join(cache, 'maven')}`,
      `-Dartifact=${artifact.group}:${artifact.name}:${artifact.version}`,
      `-DoutputDirectory=${folder}`,
    ],
    { cwd: folder, encoding: 'utf8' },
  )
  if (run.status === 0 && existsSync(jar)) return jar
  throw new Error(`Maven could not fetch ${artifact.name}:\n${run.stdout}\n${run.stderr}`.slice(0, 2000))
}

type Report = {
  readonly report: {
    readonly jobs: readonly {
      readonly itemDetails: { readonly name: string }
      readonly validationResult?: readonly { readonly details: Details }[]
      readonly taskException?: { readonly exceptionMessage?: string }
    }[]
  }
}
type Details = {
  readonly passedRules: number
  readonly ruleSummaries: readonly {
    readonly clause: string
    readonly testNumber: number
    readonly failedChecks: number
    readonly ruleStatus: string
    readonly description: string
    readonly checks: readonly { readonly context: string; readonly errorMessage: string }[]
  }[]
}

/** Checks files against a profile, in the order given. Throws when veraPDF did not judge one of them. */
export function judge(jar: string, profile: Profile, files: readonly string[]): readonly Verdict[] {
  const run = spawnSync(
    'java',
    ['-cp', jar, mainClass, '--flavour', profiles[profile], '--format', 'json', ...files],
    { encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 },
  )
  if (!run.stdout.trimStart().startsWith('{')) throw new Error(`veraPDF: ${run.stderr.slice(0, 2000)}`)
  const { jobs } = (JSON.parse(run.stdout) as Report).report
  return files.map((file) => {
    const job = jobs.find((each) => each.itemDetails.name === file)
    const details = job?.validationResult?.[0]?.details
    if (details === undefined)
      throw new Error(
        `veraPDF did not judge ${file}: ${job?.taskException?.exceptionMessage ?? 'no account'}`,
      )
    return { file, passedRules: details.passedRules, failed: failedRules(details) }
  })
}

function failedRules({ ruleSummaries }: Details): readonly FailedRule[] {
  return ruleSummaries
    .filter((rule) => rule.ruleStatus === 'FAILED')
    .map(({ clause, testNumber, failedChecks, description, checks }) => ({
      clause,
      test: testNumber,
      count: failedChecks,
      description,
      first: checks[0]?.context ?? '',
      message: checks[0]?.errorMessage ?? '',
    }))
}
