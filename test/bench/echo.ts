/** A bare grammY bot over a webhook: it sends back what it got. */
import { createServer } from 'node:http'
import { Bot, webhookCallback } from 'grammy'
import { me, readPlace, SECRET, serveBench, TOKEN } from './bot-process.ts'
import { listen } from './listen.ts'

const bot = new Bot(TOKEN, { botInfo: me, client: { apiRoot: readPlace().apiRoot } })
bot.on('message:text', ctx => ctx.reply(ctx.message.text))

const handle = webhookCallback(bot, 'http', { secretToken: SECRET })

serveBench(await listen(createServer((request, response) => void handle(request, response))), () => 0)
