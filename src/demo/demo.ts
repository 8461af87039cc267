/**
 * The demo: bot, simulator and a small sample city in one process, all of it in `data/demo/`. For a look around without
 * a token, a server or an account; never mixed with real people.
 */
import { join } from 'node:path'
import { mkdirSync } from 'node:fs'
import { startApp, type App } from '../app.ts'
import { portTrouble, StartError } from '../app/start.ts'
import type { Config } from '../config.ts'
import { connect } from '../simulator/client.ts'
import { startSimulator, type Simulator } from '../simulator/server.ts'
import { DEMO_PIN, PEOPLE, seedCity } from './city.ts'

/** The office's person in the demo, when `ADMIN_IDS` names nobody. */
const OFFICER = PEOPLE.officer.id

export async function startDemo(config: Config, say: (line: string) => void): Promise<() => Promise<void>> {
  mkdirSync(config.dataDir, { recursive: true })
  let app: App | undefined
  const simulator = await openSimulator(config, () => app?.wake())
  app = await startApp(
    {
      ...config,
      botToken: simulator.token,
      apiRoot: simulator.url,
      adminIds: config.adminIds.length > 0 ? config.adminIds : [OFFICER],
      // What Telegram stands for in the demo is on this machine, and the log would only be in the way of the page's address.
      logLevel: process.env['LOG_LEVEL'] ? config.logLevel : 'error',
    },
    {
      now: () => new Date(simulator.world.now()),
      onFatal: why => say(why),
    },
  )
  await makePeople(simulator)
  await seedCity(app.store)
  say('')
  say(`  Lindung demo: open ${simulator.url} in a browser`)
  say(`  Pak Slamet is a fisherman, Bu Siti sells food, Bu Rina keeps the office and Pak Joko`)
  say(`  works in the field (/petugas; PIN ${DEMO_PIN}).`)
  say(`  Everything stays in ${config.dataDir}; delete that folder to begin anew.`)
  say(`  With a real token: BOT_TOKEN=… npm start (see .env.example). Stop with Ctrl-C.`)
  say('')
  return async () => {
    await app.stop()
    await simulator.close()
  }
}

async function openSimulator(config: Config, onAdvance: () => void): Promise<Simulator> {
  try {
    return await startSimulator({
      port: config.simulatorPort,
      file: join(config.dataDir, 'telegram.json'),
      onAdvance,
    })
  } catch (error) {
    throw new StartError(portTrouble('SIMULATOR_PORT', config.simulatorPort, error))
  }
}

async function makePeople(simulator: Simulator): Promise<void> {
  const client = connect(simulator.url)
  for (const { id, ...known } of Object.values(PEOPLE)) await client.person(id, known)
}
