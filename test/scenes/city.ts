/**
 * A whole city for a scene: the simulator and the bot as it runs, in this process, that can be stopped and started again
 * between any two steps. Every scene begins on the same morning.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { startApp, type App } from '../../src/app.ts'
import { CHANNEL } from '../../src/bot/channel.ts'
import { readConfig, type Config } from '../../src/config.ts'
import type { StaffRole } from '../../src/program/office.ts'
import { openAccount } from '../../src/records/accounts.ts'
import { introduce } from '../../src/records/office/officers.ts'
import { setPin } from '../../src/records/office/pin.ts'
import { giveRole } from '../../src/records/office/staff-changes.ts'
import { connect, type SimClient, type SimPerson } from '../../src/simulator/client.ts'
import { startSimulator, type Simulator } from '../../src/simulator/server.ts'

export interface City {
  readonly sim: SimClient
  readonly simulator: Simulator
  readonly dataDir: string
  app(): App
  /** Somebody with a phone, who has not written to the bot yet. */
  person(id: number, name: string): Promise<SimPerson>
  /** Somebody of the office, who joined long ago and has a PIN (`PIN`), typed just now. */
  officer(id: number, name: string, role?: StaffRole, areas?: readonly string[]): Promise<SimPerson>
  /** Stops the bot in good order. */
  stop(): Promise<void>
  /** Starts it anew on the same data, with other settings if given. */
  start(over?: Partial<Config>): Promise<void>
  restart(over?: Partial<Config>): Promise<void>
  /** Moves everybody's clock ahead. */
  days(count: number): Promise<void>
  close(): Promise<void>
}

/** Telegram ids of the people of the office. */
export const OFFICER = 9001
export const COLLEAGUE = 9002
export const PIN = '246810'

/** Monday, nine in the morning in Jakarta. */
const MORNING = '2026-11-23T09:00:00+07:00'

/**
 * A city for one test, which goes with it.
 * @param over settings of the deployment that differ from the demo's.
 * @param morning when the scene begins.
 */
export async function startCity(over: Partial<Config> = {}, morning = MORNING): Promise<City> {
  const city = await openCity(over, morning)
  onTestFinished(() => city.close())
  return city
}

/** The same for several tests, which must close it. */
export async function openCity(over: Partial<Config> = {}, morning = MORNING): Promise<City> {
  const dataDir = mkdtempSync(join(tmpdir(), 'lindung-city-'))
  const began = Date.now()
  let ahead = 0
  const now = () => new Date(Date.parse(morning) + (Date.now() - began) + ahead)
  const simulator = await startSimulator({
    clock: now,
    onAdvance: days => {
      ahead += days * 86_400_000
    },
  })
  const given: Config = {
    ...readConfig({}),
    dataDir,
    databaseUrl: `file:${join(dataDir, 'lindung.db')}`,
    botToken: simulator.token,
    apiRoot: simulator.url,
    adminIds: [OFFICER, COLLEAGUE],
    port: 0,
    logLevel: 'error',
    // Nobody in a scene waits for the pace, which has tests of its own.
    messagesPerSecond: 1000,
    ...over,
  }
  const open = (config: Config) =>
    startApp(config, {
      now,
      // Nobody in a scene reads as slowly as people do.
      updatesAMinute: Infinity,
      onFatal: why => {
        throw new Error(why)
      },
    })
  let config = given
  let app = await open(config)
  let runs = true
  const sim = connect(simulator.url)
  const stop = async () => {
    if (runs) await app.stop()
    runs = false
  }
  const start = async (changed: Partial<Config> = {}) => {
    config = { ...config, ...changed }
    app = await open(config)
    runs = true
  }
  return {
    sim,
    simulator,
    dataDir,
    app: () => app,
    person: (id, first_name) => sim.person(id, { first_name }),
    async officer(id, first_name, role = 'admin', areas = []) {
      await app.store.tx(async tx => {
        const { id: account } = await openAccount(tx, CHANNEL, id)
        await giveRole(tx, { by: 'system', account, role, areas })
        await introduce(tx, { account, name: first_name })
        await setPin(tx, { account, pin: PIN })
      })
      return sim.person(id, { first_name })
    },
    stop,
    start,
    async restart(changed) {
      await stop()
      await start(changed)
    },
    async days(count) {
      await sim.advance(count)
      app.wake()
    },
    async close() {
      await stop()
      await simulator.close()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}
