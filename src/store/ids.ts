/** Ids made by the program: UUIDv7, so within a process their order is the order of making. */
import { v7 } from 'uuid'

export const makeId = (): string => v7()
