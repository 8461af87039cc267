/** Talking to the simulator: wishes as JSON or uploads, and the live stream of what happens. */

/** Rejects with the simulator's own words when it cannot grant the wish. */
export async function ask(method, path, body) {
  const isForm = body instanceof FormData
  const response = await fetch(`/sim/${path}`, {
    method,
    ...(body === undefined ? {} : { body: isForm ? body : JSON.stringify(body) }),
    ...(body === undefined || isForm ? {} : { headers: { 'content-type': 'application/json' } }),
  })
  const answer = await response.json()
  if (!response.ok) throw new Error(answer.error)
  return answer
}

/** Something that a person does: `deed(1001, 'say', { text: 'Halo' })`. */
export const deed = (person, name, body = {}) => ask('POST', `people/${person}/${name}`, body)

export const fileUrl = id => `/sim/files/${encodeURIComponent(id)}`

/**
 * Follows these chats until told to stop. `hear` gets every event, `state` 'online' or 'offline';
 * after a pause in the connection, 'again': what was missed must be read anew.
 */
export function follow(chats, hear, state) {
  const source = new EventSource(`/sim/stream?chats=${chats.join(',')}`)
  let wasOpen = false
  source.addEventListener('message', ({ data }) => hear(JSON.parse(data)))
  source.addEventListener('open', () => {
    state(wasOpen ? 'again' : 'online')
    wasOpen = true
  })
  source.addEventListener('error', () => state('offline'))
  return () => source.close()
}
