/** What `npm audit --json` says, as far as it says anything. */

export type Verdict =
  | { readonly kind: 'unknown'; readonly why: string }
  /** A line for each package with a high or critical finding. */
  | { readonly kind: 'known'; readonly grave: readonly string[]; readonly others: number }

const GRAVE = ['high', 'critical']

interface Report {
  readonly vulnerabilities?: Readonly<Record<string, { readonly severity: string; readonly range?: string }>>
  readonly message?: string
  readonly error?: { readonly summary?: string }
}

export function verdictOn(output: string): Verdict {
  let report: Report | null
  try {
    report = JSON.parse(output) as Report | null
  } catch {
    return { kind: 'unknown', why: 'It was no report at all.' }
  }
  const found = report?.vulnerabilities
  if (!found) return { kind: 'unknown', why: report?.message ?? report?.error?.summary ?? '' }
  const all = Object.entries(found)
  const grave = all.filter(([, { severity }]) => GRAVE.includes(severity))
  return {
    kind: 'known',
    grave: grave.map(([name, { severity, range = '' }]) => `${name} ${range}: ${severity}`),
    others: all.length - grave.length,
  }
}
