/**
 * A whole city for a scene: the simulator and the bot as it runs, in this process, that can be stopped and started again
 * between any two steps.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { startApp, type App } from '../../src/app.ts'
import { readConfig, type Config } from '../../src/config.ts'
import { connect, type SimClient } from '../../src/simulator/client.ts'
import { startSimulator, type Simulator } from '../../src/simulator/server.ts'

export interface City {
  readonly sim: SimClient
  readonly simulator: Simulator
  readonly dataDir: string
  app(): App
  /** Stops the bot in good order and starts it anew on the same data. */
  restart(): Promise<void>
  /** Moves everybody's clock ahead. */
  days(count: number): Promise<void>
}

/** Telegram id of the person of the office. */
export const OFFICER = 9001

/** @param over settings of the deployment that differ from the demo's. */
export async function startCity(over: Partial<Config> = {}): Promise<City> {
  const dataDir = mkdtempSync(join(tmpdir(), 'lindung-city-'))
  const simulator = await startSimulator()
  const config: Config = {
    ...readConfig({}),
    dataDir,
    databaseUrl: `file:${join(dataDir, 'lindung.db')}`,
    botToken: simulator.token,
    apiRoot: simulator.url,
    adminIds: [OFFICER],
    port: 0,
    logLevel: 'error',
    ...over,
  }
  const open = () =>
    startApp(config, {
      now: () => new Date(simulator.world.now()),
      onFatal: why => {
        throw new Error(why)
      },
    })
  let app = await open()
  const sim = connect(simulator.url)
  onTestFinished(async () => {
    await app.stop()
    await simulator.close()
    rmSync(dataDir, { recursive: true, force: true })
  })
  return {
    sim,
    simulator,
    dataDir,
    app: () => app,
    async restart() {
      await app.stop()
      app = await open()
    },
    async days(count) {
      await sim.advance(count)
      app.wake()
    },
  }
}
