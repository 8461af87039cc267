/**
 * Buttons that lead from one room of the bot to another. Ids that follow a prefix are opaque; nothing personal is in them.
 */
import type { Button } from './view.ts'
import type { Words } from './words.ts'

export const goOn = 'go:form'
export const program = 'go:program'
export const ask = 'go:ask'
export const check = 'go:check'
export const status = 'go:status'
export const register = 'rg:open'
/** Followed by what the check was told (`check/carry.ts`). */
export const registerFromCheck = 'rg:c:'
/** Followed by a registration's id. */
export const mend = 'rg:m:'
/** Followed by a registration's id. */
export const file = 'st:f:'
export const withdraw = 'st:a:'
/** What an officer filled in for others. */
export const filedForWorkers = 'st:o'
/** Followed by a draft's id. */
export const resumeDraft = 'st:d:'
export const desk = 'pt:desk'
/** The desk's back rooms: members and lists; what an admin sets. */
export const membersRoom = 'pt:members'
export const keepingRoom = 'pt:keep'
/** Followed by a registration's id: opens it for an officer, without taking it in hand. */
export const reviewFile = 'pt:see:'
/** The people of the office; the one whose account's id follows; locks their account. */
export const people = 'pp:all'
export const officer = 'pp:one:'
export const lockOfficer = 'pp:lock:'
/** Another PIN for oneself. */
export const myPin = 'pp:mypin'
/** Figures of the programme year. */
export const statistics = 'sk:now'
/** The days on which the office is closed. */
export const holidays = 'pa:libur'
/** The programme year that new registrations ask for, and the others from there. */
export const years = 'th:now'
/** Lists that come in on a page of our own, and those that go out. */
export const listsIn = 'ls:in'
export const listsOut = 'ls:out'
/** Followed by a list: straight to the link of its page. */
export const list = 'ls:'
/** Approved files that go on together. */
export const batches = 'bt:all:0'
/** Followed by a batch's id. */
export const batch = 'bt:one:'
/** What is to be told in person. */
export const visits = 'kn:all'
/** Covered people who have never opened the bot. */
export const unlinked = 'bk:all'
/** Followed by a registration's id: the paper for a person whom no message reaches. */
export const printSlip = 'kn:r:'
/** Links an account to a member of the office's lists; the member whose person's id follows. */
export const linkMember = 'an:link'
export const member = 'an:one:'
/** Followed by a person's id: a member at the counter, for the office. */
export const memberAtCounter = 'an:see:'
/** A member's card, whose person's id follows; a new one in the place of the card whose id follows. */
export const memberCard = 'an:kartu:'
export const newMemberCard = 'an:kartu2:'
/** What comes after cover; the year that ends and a page, from 0, follow. */
export const renewals = 'rn:all'
export const renewalsOf = 'rn:y:'
/** What members reported as changed, for the office. */
export const changes = 'pd:all'
/** Fills the registration in for somebody who sits here. */
export const registerForWorker = 'rg:o'
/** "Ada yang meninggal / kecelakaan": the ways in, and the claims that this account may see. */
export const claims = 'kl:all'
/** Followed by a claim's id: where it stands; its papers; what the family may get. */
export const claim = 'kl:one:'
export const claimPapers = 'kl:papers:'
export const benefitsOfClaim = 'mf:claim:'
/** The three reports. */
export const reportDeath = 'kl:death'
export const reportMissing = 'kl:missing'
export const reportAccident = 'kl:accident'
/** A claim that began on paper, by the code of an officer. */
export const claimCode = 'kl:code'
/** Followed by a claim's id: a phone number by which the office may call. */
export const claimPhone = 'kl:phone:'
/** Somebody asks for money. */
export const broker = 'kl:broker'
/** What a family may get. */
export const benefits = 'mf:open'
/** Followed by a claim's id: opens it for an officer. */
export const officeClaim = 'pk:one:'
/** Announcements, for the office; one whose id follows. */
export const announcements = 'ps:all:0'
export const announcement = 'ps:one:'
/**
 * Which announcements this account wants; followed by a category: no more of it, and again. Then perhaps `:` and the id of
 * the announcement under which the button stands.
 */
export const announcementChoices = 'pm:all'
export const noMore = 'pm:no:'
export const moreAgain = 'pm:yes:'
/** Somebody of the office, please; followed by a code of where from. */
export const askHuman = 'ta:human'
/** With `:` and a question's id: of that conversation only. */
export const endTalk = 'ta:end'
/** The questions that wait for the office; one whose id follows. */
export const questions = 'tp:all'
export const question = 'tp:one:'
/** The office's answers. */
export const answers = 'jw:all:0'
/** Texts to be read aloud; followed by a text's key: its voice note. */
export const voices = 'sr:all:0'
export const listen = 'sr:play:'
/** What is kept about me. */
export const myData = 'ds:all'
/** What people ask of their data, for the office; one whose id follows. */
export const dataRequests = 'dp:all'
export const dataRequest = 'dp:one:'

export const goOnButton = (w: Words): Button => ({ label: w('menu:goOn'), data: goOn, style: 'primary' })
