/** The messages of a thread, to be waited for one after another. */
import { setImmediate } from 'node:timers/promises'
import type { Worker } from 'node:worker_threads'

export interface Inbox<Message> {
  /** @throws what ended the thread, when it has ended without another message. */
  next(): Promise<Message>
}

export function inbox<Message>(worker: Worker): Inbox<Message> {
  const messages: Message[] = []
  let end: Error | undefined
  let wake: (() => void) | undefined
  const endWith = (error: Error) => {
    end ??= error
    wake?.()
  }
  worker.on('message', (message: Message) => {
    messages.push(message)
    wake?.()
  })
  worker.once('error', endWith)
  worker.once('exit', code => endWith(new Error(`the thread ended with code ${code}`)))
  return {
    async next() {
      for (;;) {
        const message = messages.shift()
        if (message !== undefined) {
          // A port hands over all that has come before anything else has its turn; a fast thread would keep it busy.
          await setImmediate()
          return message
        }
        if (end !== undefined) throw end
        await new Promise<void>(resolve => (wake = resolve))
      }
    },
  }
}
