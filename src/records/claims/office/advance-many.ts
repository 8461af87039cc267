/** The same step for several claims, as BPJS's list says it: each for itself, so that one that cannot go stops no other. */
import type { ClaimStep } from '../../../program/claims/steps.ts'
import type { Tx } from '../../../store/store.ts'
import type { Notice } from '../../notices.ts'
import { advanceClaim, noteChecked, type ClaimAdvanced } from '../advance.ts'

/** How many go in one go: within the time that a transaction may hold. */
export const MANY_AT_MOST = 10

/** A claim as the officer looked at it. */
export interface LookedAt {
  readonly id: string
  readonly version: number
}

export type ManyStep =
  Extract<ClaimStep, { to: 'bpjs-checks' | 'granted' | 'paid' }> | { readonly to: 'checked' }

export type Refused = Exclude<ClaimAdvanced, { ok: true }>

/** Those that moved, those that did not and why, and what the families are told. */
export interface ManyAdvanced {
  readonly done: readonly string[]
  readonly refused: readonly { readonly id: string; readonly why: Refused }[]
  readonly notices: Notice[]
}

export async function advanceMany(
  tx: Tx,
  { claims, officer, step }: { claims: readonly LookedAt[]; officer: string; step: ManyStep },
): Promise<ManyAdvanced> {
  const done: string[] = []
  const refused: { id: string; why: Refused }[] = []
  const notices: Notice[] = []
  for (const { id, version } of claims.slice(0, MANY_AT_MOST)) {
    const result = await oneStep(tx, { id, version, officer, step })
    if (result.ok) {
      done.push(id)
      notices.push(...result.notices)
    } else refused.push({ id, why: result })
  }
  return { done, refused, notices }
}

async function oneStep(
  tx: Tx,
  { step, ...of }: LookedAt & { officer: string; step: ManyStep },
): Promise<ClaimAdvanced> {
  if (step.to !== 'checked') return advanceClaim(tx, { ...of, step })
  const checked = await noteChecked(tx, of)
  return checked.ok ? { ...checked, notices: [] } : checked
}
