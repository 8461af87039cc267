/** Append-only tables: what happened, who agreed to what, what the office has set. */
import type { Kit } from '../kit.ts'

export const logTables = (k: Kit) => ({
  /** What happened, append-only: ids and codes, never values. Reads of a personal file too. */
  events: k.table(
    'events',
    {
      city: k.text().notNull(),
      id: k.text().notNull(),
      subjectKind: k.text().notNull(),
      subject: k.text().notNull(),
      kind: k.text().notNull(),
      /** An account's id, or `system`. */
      actor: k.text().notNull(),
      codes: k.json<Record<string, string | number | boolean>>().notNull(),
      at: k.time().notNull(),
    },
    t => [
      k.primaryKey({ columns: [t.city, t.id] }),
      k.index('events_subject').on(t.city, t.subjectKind, t.subject, t.id),
      k.index('events_kind').on(t.city, t.kind, t.id),
      k.index('events_actor').on(t.city, t.actor, t.kind, t.at),
    ],
  ),

  /** Who was told what, and who agreed to what: the text's version, given or withdrawn. Append-only. */
  consents: k.table(
    'consents',
    {
      city: k.text().notNull(),
      id: k.text().notNull(),
      account: k.text().notNull(),
      purpose: k.text().notNull(),
      version: k.text().notNull(),
      given: k.bool().notNull(),
      at: k.time().notNull(),
    },
    t => [
      k.primaryKey({ columns: [t.city, t.id] }),
      k.index('consents_account').on(t.city, t.account, t.purpose, t.id),
    ],
  ),

  /** What the office has set, dated, with its source and who entered it; the newest of a key holds. Append-only. */
  settings: k.table(
    'settings',
    {
      city: k.text().notNull(),
      id: k.text().notNull(),
      key: k.text().notNull(),
      value: k.json<unknown>().notNull(),
      source: k.text().notNull(),
      setBy: k.text().notNull(),
      at: k.time().notNull(),
    },
    t => [k.primaryKey({ columns: [t.city, t.id] }), k.index('settings_key').on(t.city, t.key, t.id)],
  ),
})
