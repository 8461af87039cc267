/**
 * A program that is struck down and started again, for tests of what survives.
 *
 * The program says `ready` on a line of its own once it works, and ends with code 0 on SIGTERM.
 */
import { spawn, type ChildProcess } from 'node:child_process'

export interface ProgramOptions {
  /** The program and its arguments, run by this Node. */
  readonly command: readonly string[]
  readonly env?: Readonly<Record<string, string>>
}

export interface Program {
  /** How often it was struck. */
  readonly strikes: number
  /** What it printed, all its lives together. */
  output(): string
  /** Ends it with this signal, and starts it again once it is gone. */
  strike(signal: 'SIGKILL' | 'SIGTERM'): Promise<void>
  /** Strikes again and again, each time a random while after it was ready, until `done`. */
  torment(
    signal: 'SIGKILL' | 'SIGTERM',
    pauses: { fromMs: number; toMs: number },
    done: () => boolean,
  ): Promise<void>
  /** Ends it for good. Rejects when it did not end well, or had died by itself. */
  end(): Promise<void>
}

/** @returns once it is ready; rejects with what it printed when it dies before. */
export async function start(options: ProgramOptions): Promise<Program> {
  const [file = '', ...args] = options.command
  let printed = ''
  let strikes = 0
  let died: string | undefined
  let life = await begin()

  async function begin(): Promise<{ child: ChildProcess; gone: Promise<number | null> }> {
    const child = spawn(process.execPath, [file, ...args], {
      env: { ...process.env, ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const ready = Promise.withResolvers<void>()
    const gone = Promise.withResolvers<number | null>()
    let tail = ''
    child.stdout.on('data', (chunk: Buffer) => {
      printed += chunk.toString()
      tail = (tail + chunk.toString()).slice(-1000)
      if (/^ready$/m.test(tail)) ready.resolve()
    })
    child.stderr.on('data', (chunk: Buffer) => (printed += chunk.toString()))
    child.on('exit', (code, signal) => {
      if (signal === null && code !== 0) died = `it ended with code ${code}`
      ready.reject(new Error(`the program ended before it was ready:\n${printed}`))
      gone.resolve(code)
    })
    await ready.promise
    return { child, gone: gone.promise }
  }

  const fell = () => new Error(`${died}:\n${printed.slice(-4000)}`)

  const program: Program = {
    get strikes() {
      return strikes
    },
    output: () => printed,
    async strike(signal) {
      strikes++
      life.child.kill(signal)
      await life.gone
      if (died !== undefined) throw fell()
      life = await begin()
    },
    async torment(signal, { fromMs, toMs }, done) {
      while (!done()) {
        await new Promise(resolve => setTimeout(resolve, fromMs + Math.random() * (toMs - fromMs)))
        if (!done()) await program.strike(signal)
      }
    },
    async end() {
      life.child.kill('SIGTERM')
      await life.gone
      if (died !== undefined) throw fell()
    },
  }
  return program
}
