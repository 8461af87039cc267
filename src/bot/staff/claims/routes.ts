/** The office's claims: every button, and every form. */
import type { FormFeature } from '../../forms/driver.ts'
import type { Screen } from '../../house.ts'
import { words as w } from '../../words.ts'
import type { StaffRoute } from '../routes.ts'
import { accessScreen, codeAskScreen, codeScreen, isOutScreen, outScreen } from './access.ts'
import { bankFeature, bankNewScreen, bankScreen, bankSettleScreen } from './bank.ts'
import { calledScreen, callScreen, historyScreen, noteFeature, noteScreen } from './contact.ts'
import { claimFiguresScreen } from './figures.ts'
import { isFilter, listScreen } from './list.ts'
import { letterScreen } from './letter-link.ts'
import { manyFeatures, manyScreen, manyStepScreen, tickScreen } from './many.ts'
import { newOnPaperScreen, paperClaimFeature } from './on-paper.ts'
import { openedInPlace, openScreen, releaseScreen, takeScreen } from './open.ts'
import { againOf, docsScreen, lookedScreen, papersScreen, paperScreen, whyAgainScreen } from './papers.ts'
import { sumFeature, sumScreen } from './paid-sum.ts'
import { proofFeatures, proveScreen, unprovedScreen, unproveScreen } from './proof.ts'
import { askedScreen, schoolScreen } from './school.ts'
import {
  checkedScreen,
  claimStepFeatures,
  falseScreen,
  isFalseScreen,
  stepScreen,
  stepYesScreen,
} from './steps.ts'
import { byNikScreen, isWhoScreen, whoFeature, whoScreen } from './who.ts'

export const officeClaimFeatures: readonly FormFeature[] = [
  ...claimStepFeatures,
  ...proofFeatures,
  ...manyFeatures,
  whoFeature,
  noteFeature,
  bankFeature,
  sumFeature,
  paperClaimFeature,
]

const old: Screen = () => Promise.resolve({ say: [], toast: w('menu:oldButton') })

/** About one claim as it is. */
const ON_CLAIM = {
  one: openScreen,
  in: openedInPlace,
  take: takeScreen,
  free: releaseScreen,
  docs: docsScreen,
  papers: papersScreen,
  checked: checkedScreen,
  note: noteScreen,
  call: callScreen,
  way: historyScreen,
  bank: bankScreen,
  banknew: bankNewScreen,
  sees: accessScreen,
  school: schoolScreen,
  letter: letterScreen,
} as const satisfies Record<string, (id: string) => Screen>

/** On the version that the officer looked at. */
const ON_VERSION = {
  who: whoScreen,
  nik: byNikScreen,
  prove: proveScreen,
  unprove: unproveScreen,
  unproved: unprovedScreen,
  false: falseScreen,
  isfalse: isFalseScreen,
  sum: sumScreen,
} as const satisfies Record<string, (id: string, version: number) => Screen>

/** About one of its papers, by its place in the list of all. */
const ON_PAPER = {
  p: paperScreen,
  pg: whyAgainScreen,
  pa: (id: string, index: number) => lookedScreen(id, index, { kind: 'accepted' }),
  pm: (id: string, index: number) => lookedScreen(id, index, { kind: 'missing' }),
} as const satisfies Record<string, (id: string, index: number) => Screen>

const ID = String.raw`([\w-]{36})`
const about = (acts: object, rest = '') => new RegExp(`^pk:(${Object.keys(acts).join('|')}):${ID}${rest}$`)

export const officeClaimRoutes: readonly StaffRoute[] = [
  { match: /^pk:all$/, screen: () => listScreen('open', 0) },
  {
    match: /^pk:all:(\w+):(\d{1,4})$/,
    screen: (filter = '', page = '') => (isFilter(filter) ? listScreen(filter, Number(page)) : old),
  },
  { match: /^pk:new$/, screen: () => newOnPaperScreen },
  { match: /^pk:figures$/, screen: () => claimFiguresScreen },
  { match: /^pk:many$/, screen: () => manyScreen },
  {
    match: /^pk:many:(\w):([\w-]*)$/,
    screen: (letter = '', ticked = '') => tickScreen(letter, ticked),
  },
  {
    match: /^pk:m(\w):(\w):([\w-]+)$/,
    screen: (step = '', letter = '', ticked = '') => manyStepScreen(step, letter, ticked),
  },
  { match: about(ON_CLAIM), screen: (act = '', id = '') => ON_CLAIM[act as keyof typeof ON_CLAIM](id) },
  {
    match: about(ON_VERSION, String.raw`:(\d{1,9})`),
    screen: (act = '', id = '', version = '') =>
      ON_VERSION[act as keyof typeof ON_VERSION](id, Number(version)),
  },
  {
    match: about(ON_PAPER, String.raw`:(\d{1,3})`),
    screen: (act = '', id = '', index = '') => ON_PAPER[act as keyof typeof ON_PAPER](id, Number(index)),
  },
  {
    match: new RegExp(String.raw`^pk:pr:${ID}:(\d{1,3}):(\d{1,2})$`),
    screen: (id = '', index = '', reason = '') => {
      const why = againOf(Number(reason))
      return why === undefined ? old : lookedScreen(id, Number(index), { kind: 'again', why })
    },
  },
  {
    match: new RegExp(String.raw`^pk:go:(\d{1,2}):${ID}:(\d{1,9})$`),
    screen: (index = '', id = '', version = '') => stepScreen(Number(index), id, Number(version)),
  },
  {
    match: new RegExp(String.raw`^pk:yes:(\d{1,2}):${ID}:(\d{1,9})$`),
    screen: (index = '', id = '', version = '') => stepYesScreen(Number(index), id, Number(version)),
  },
  {
    match: new RegExp(String.raw`^pk:is:${ID}:(\d{1,9}):([\w-]{8})$`),
    screen: (id = '', version = '', end = '') => isWhoScreen(id, Number(version), end),
  },
  {
    match: new RegExp(`^pk:called:${ID}:([01])$`),
    screen: (id = '', reached = '') => calledScreen(id, reached === '1'),
  },
  {
    match: new RegExp(String.raw`^pk:asked:${ID}:([\w-]{8})$`),
    screen: (id = '', end = '') => askedScreen(id, end),
  },
  {
    match: new RegExp(`^pk:bank(yes|no):${ID}$`),
    screen: (yes = '', change = '') => bankSettleScreen(change, yes === 'yes'),
  },
  {
    match: new RegExp(`^pk:code:${ID}:(all|stage)$`),
    screen: (id = '', sees = '') => codeAskScreen(id, sees as 'all'),
  },
  {
    match: new RegExp(`^pk:made:${ID}:(all|stage)$`),
    screen: (id = '', sees = '') => codeScreen(id, sees as 'all'),
  },
  {
    match: new RegExp(String.raw`^pk:out:${ID}:([\w-]{8})$`),
    screen: (id = '', end = '') => outScreen(id, end),
  },
  {
    match: new RegExp(String.raw`^pk:isout:${ID}:([\w-]{8})$`),
    screen: (id = '', end = '') => isOutScreen(id, end),
  },
]
