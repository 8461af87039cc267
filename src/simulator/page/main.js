/** Lays the phones on the table: who is there, whose phone is open, and one stream of events for all. */
import { ask, follow } from './api.js'
import { h } from './dom.js'
import { Phone } from './phone.js'
import { Sheets } from './sheets.js'
import { TopBar } from './top-bar.js'

/** Who is there when nobody is: the three of the story. */
const STORY = [
  { id: 5001, first_name: 'Pak Slamet', note: 'nelayan' },
  { id: 5002, first_name: 'Bu Siti', note: 'ahli waris' },
  { id: 5003, first_name: 'Bu Rina', note: 'petugas' },
]

/** More people than this are in a load test, not on a table. */
const SHOWN = 40
const REMEMBERED = 'simulator-open'

const table = document.getElementById('phones')
const phones = new Map()
let people = []
let bot
let active
let stop = () => {}
const offline = h(
  'div',
  { class: 'offline', role: 'status', hidden: true },
  'Sambungan ke simulator terputus. Mencoba lagi…',
)
const sheets = new Sheets(document.body)

const bar = new TopBar(document.getElementById('top'), {
  choose: person => toggle(person),
  add: () =>
    sheets.form(
      'Tambah orang',
      [
        { name: 'first_name', label: 'Nama' },
        { name: 'note', label: 'Siapa (misalnya: petani)' },
      ],
      'Tambah',
      addPerson,
    ),
  day: () =>
    ask('POST', 'clock', { days: 1 }).then(
      ({ now }) => bar.now(now),
      error => sheets.note(error.message),
    ),
  tick: text => {
    for (const phone of phones.values()) phone.clock(text)
  },
})

const isNarrow = () => matchMedia('(width < 820px)').matches

async function begin() {
  const [first] = await ask('GET', 'bots')
  bot = first
  document.title = `${bot.first_name} · simulator`
  people = await ask('GET', `people?most=${SHOWN}`)
  if (people.length === 0) {
    people = []
    for (const person of STORY) people.push(await ask('POST', `people/${person.id}`, person))
  }
  const remembered = JSON.parse(localStorage.getItem(REMEMBERED) ?? 'null')
  const wanted = people.filter(p => remembered?.includes(p.id))
  for (const person of wanted.length > 0 ? wanted : people.slice(0, 3)) await open(person)
  active = phones.keys().next().value
  await bar.load()
  arrange()
}

async function open(person) {
  const phone = new Phone(person, bot, () => {
    if (isNarrow() && active !== person.id) bar.count(person.id)
  })
  phones.set(person.id, phone)
  table.append(phone.element)
  await phone.load()
}

/** On a wide window a name opens and closes its phone; on a narrow one it brings it to the front. */
async function toggle(person) {
  if (!phones.has(person.id)) await open(person)
  else if (!isNarrow() && phones.size > 1) {
    phones.get(person.id).element.remove()
    phones.delete(person.id)
  }
  active = phones.has(person.id) ? person.id : phones.keys().next().value
  arrange()
  await bar.load()
  phones.get(active)?.focus()
}

async function addPerson({ first_name, note }) {
  if (first_name === '') return
  const id = Math.max(...people.map(p => p.id), 5000) + 1
  const person = await ask('POST', `people/${id}`, { first_name, ...(note === '' ? {} : { note }) })
  people.push(person)
  await toggle(person)
}

/** Draws the bar, shows the active phone, and follows exactly the open chats. */
function arrange() {
  bar.draw(people, new Set(phones.keys()), active)
  for (const [id, phone] of phones) phone.element.classList.toggle('active', id === active)
  localStorage.setItem(REMEMBERED, JSON.stringify([...phones.keys()]))
  stop()
  stop = follow([...phones.keys()], hear, state)
}

function hear(event) {
  if (event.type === 'clock') bar.now(event.now)
  if (event.chat === 0) for (const phone of phones.values()) phone.hear(event)
  else phones.get(event.chat)?.hear(event)
}

/** Events between reading a chat and hearing of it are read again: on every start of the stream. */
function state(now) {
  offline.hidden = now !== 'offline'
  if (now === 'offline') return
  for (const phone of phones.values()) void phone.load()
  void bar.load()
}

document.body.append(offline)
await begin()
