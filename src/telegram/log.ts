/**
 * Where the wire says what happens to it: fields and a sentence, never what somebody wrote.
 */
export interface Log {
  info(fields: object, text: string): void
  warn(fields: object, text: string): void
  error(fields: object, text: string): void
}

/**
 * What may be told of an exception: its name, its code and where it happened. Its message stays behind, since a
 * database error quotes the values of its query.
 */
export function traceOf(error: unknown): { error: string; code?: string; at?: string; cause?: object } {
  if (!(error instanceof Error)) return { error: typeof error }
  const code = 'code' in error ? String(error.code) : undefined
  const at = error.stack?.split('\n').find(line => line.startsWith('    at '))
  return {
    error: error.name,
    ...(code === undefined ? {} : { code }),
    ...(at === undefined ? {} : { at: at.trim() }),
    ...(error.cause === undefined ? {} : { cause: traceOf(error.cause) }),
  }
}
