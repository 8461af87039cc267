/**
 * What the daily forgetting goes through, a kind after another, a page at a time: each page is one transaction, and what it
 * erased is no longer found by the next. The log stays: it holds ids and codes, never values.
 */
import { aside, asked, changes, links, recipients, requests } from './rows.ts'
import type { Step } from './step.ts'
import { claims, drafts, files, papers, talks } from './things.ts'

export const STEPS = {
  papers,
  drafts,
  files,
  claims,
  asked,
  talks,
  changes,
  requests,
  recipients,
  links,
  aside,
} satisfies Record<string, Step>

export type StepName = keyof typeof STEPS
export const STEP_NAMES = Object.keys(STEPS) as StepName[]
