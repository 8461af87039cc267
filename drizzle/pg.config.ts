import { defineConfig } from 'drizzle-kit'

export default defineConfig({
  dialect: 'postgresql',
  schema: './drizzle/pg.tables.ts',
  out: './drizzle/pg',
  casing: 'snake_case',
})
