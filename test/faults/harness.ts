/**
 * A program that is struck down and started again, for tests of what survives.
 *
 * The program says that it is ready on a line of its own once it works, and ends with code 0 on SIGTERM.
 */
import { spawn, type ChildProcess } from 'node:child_process'

export interface ProgramOptions {
  /** The program and its arguments, run by this Node. */
  readonly command: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  /** Where it runs; where the tests run if absent. */
  readonly cwd?: string
  /** What it prints once it works; `ready` if absent. */
  readonly ready?: RegExp
}

export type Signal = 'SIGKILL' | 'SIGTERM'

export interface Program {
  /** How often it was struck. */
  readonly strikes: number
  /** How long each of its lives took to become ready, those that did. */
  readonly startsMs: readonly number[]
  /** How long it took to be gone, each time that it was struck. */
  readonly endsMs: readonly number[]
  /** What it printed, all its lives together. */
  output(): string
  /** Once it works. Rejects with what it printed when it dies before. */
  ready(): Promise<void>
  /** Ends it with this signal, ready or not, and starts it again once it is gone. */
  strike(signal: Signal): Promise<void>
  /** Strikes again and again, each time a random while after it was ready, until `done`. */
  torment(signal: Signal, pauses: { fromMs: number; toMs: number }, done: () => boolean): Promise<void>
  /** Ends it for good. Rejects when it did not end well, or had died by itself. */
  end(): Promise<void>
}

interface Life {
  readonly child: ChildProcess
  readonly ready: Promise<void>
  readonly gone: Promise<void>
}

/** @returns once it is ready; rejects with what it printed when it dies before. */
export async function start(options: ProgramOptions): Promise<Program> {
  const { command, env, cwd, ready: sign = /^ready$/m } = options
  const [file = '', ...args] = command
  const startsMs: number[] = []
  const endsMs: number[] = []
  let printed = ''
  let strikes = 0
  let died: string | undefined
  let life = begin()

  function begin(): Life {
    const begun = performance.now()
    const child = spawn(process.execPath, [file, ...args], {
      env: { ...process.env, ...env },
      cwd,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const ready = Promise.withResolvers<void>()
    // Whoever waits for it hears of it; nobody needs to.
    ready.promise.catch(() => undefined)
    const gone = Promise.withResolvers<void>()
    let tail = ''
    let isReady = false
    child.stdout.on('data', (chunk: Buffer) => {
      printed += chunk.toString()
      if (isReady) return
      tail = (tail + chunk.toString()).slice(-1000)
      if (!sign.test(tail)) return
      isReady = true
      startsMs.push(performance.now() - begun)
      ready.resolve()
    })
    child.stderr.on('data', (chunk: Buffer) => (printed += chunk.toString()))
    child.on('exit', (code, signal) => {
      if (signal === null && code !== 0) died = `it ended with code ${code}`
      ready.reject(new Error(`the program ended before it was ready:\n${printed.slice(-4000)}`))
    })
    // All that it printed has come by then.
    child.on('close', () => gone.resolve())
    return { child, ready: ready.promise, gone: gone.promise }
  }

  const endLife = async (signal: Signal) => {
    const struck = performance.now()
    life.child.kill(signal)
    await life.gone
    endsMs.push(performance.now() - struck)
    if (died !== undefined) throw new Error(`${died}:\n${printed.slice(-4000)}`)
  }

  const program: Program = {
    get strikes() {
      return strikes
    },
    startsMs,
    endsMs,
    output: () => printed,
    ready: () => life.ready,
    async strike(signal) {
      strikes++
      await endLife(signal)
      life = begin()
    },
    async torment(signal, { fromMs, toMs }, done) {
      while (!done()) {
        await life.ready
        await new Promise(resolve => setTimeout(resolve, fromMs + Math.random() * (toMs - fromMs)))
        if (!done()) await program.strike(signal)
      }
    },
    async end() {
      await life.ready
      await endLife('SIGTERM')
    },
  }
  await program.ready()
  return program
}
