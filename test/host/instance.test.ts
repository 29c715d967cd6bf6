import { spawn } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { claimInstance } from '#main/host/instance.ts'

const freshData = (): string => mkdtempSync(join(tmpdir(), 'saksklar-instance-'))
const file = join(import.meta.dirname, '..', '..', 'src-main', 'host', 'instance.ts')

it('one program has a data folder: the next hands over its words, until the first lets go', async () => {
  const userData = freshData()
  const heard: (readonly string[])[] = []
  const first = await claimInstance(userData, [], (words) => heard.push(words))
  expect(await claimInstance(userData, ['--workspace', 'æøå'], () => undefined)).toBeNull()
  expect(heard).toEqual([['--workspace', 'æøå']])
  expect(await claimInstance(freshData(), [], () => undefined)).not.toBeNull()
  first?.release()
  expect(await claimInstance(userData, [], () => undefined)).not.toBeNull()
})

it('of many that start at once after one that was killed, one takes its place', async () => {
  const userData = freshData()
  const code = `const { claimInstance } = await import(${JSON.stringify(file)})
    const mine = await claimInstance(${JSON.stringify(userData)}, [], () => {})
    process.stdout.write(mine === null ? 'no' : 'yes'); setTimeout(() => process.exit(), mine === null ? 0 : 60000)`
  const start = () =>
    spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: ['ignore', 'pipe', 'ignore'] })
  const answer = (child: ReturnType<typeof start>): Promise<string> =>
    new Promise((resolve) => child.stdout.once('data', (data: Buffer) => resolve(data.toString())))
  const dead = start()
  expect(await answer(dead)).toBe('yes')
  dead.kill('SIGKILL')
  await new Promise((resolve) => dead.once('exit', resolve))
  const many = Array.from({ length: 6 }, start)
  const answers = await Promise.all(many.map(answer))
  for (const child of many) child.kill('SIGKILL')
  expect(answers.toSorted()).toEqual(['no', 'no', 'no', 'no', 'no', 'yes'])
})
