/**
 * Every method that the simulator knows. All others are answered with 404, as Telegram does.
 */
import type { Method } from './call.ts'
import { answerCallbackQuery } from './callback.ts'
import { getFile } from './download.ts'
import {
  deleteMessage,
  editMessageCaption,
  editMessageMedia,
  editMessageReplyMarkup,
  editMessageText,
} from './edit.ts'
import {
  deleteMyCommands,
  description,
  getMe,
  getMyCommands,
  name,
  setChatMenuButton,
  setMyCommands,
  shortDescription,
} from './profile.ts'
import { copyMessage, sendChatAction, sendDocument, sendMessage, sendPhoto, sendVoice } from './send.ts'
import { deleteWebhook, getUpdates, getWebhookInfo, setWebhook } from './updates.ts'

const methods: Record<string, Method> = {
  getMe,
  getUpdates,
  setWebhook,
  deleteWebhook,
  getWebhookInfo,
  sendMessage,
  sendPhoto,
  sendDocument,
  sendVoice,
  copyMessage,
  sendChatAction,
  editMessageText,
  editMessageCaption,
  editMessageMedia,
  editMessageReplyMarkup,
  deleteMessage,
  answerCallbackQuery,
  getFile,
  setMyCommands,
  getMyCommands,
  deleteMyCommands,
  setMyName: name.set,
  getMyName: name.get,
  setMyDescription: description.set,
  getMyDescription: description.get,
  setMyShortDescription: shortDescription.set,
  getMyShortDescription: shortDescription.get,
  setChatMenuButton,
}

const byLowerCase = new Map(
  Object.entries(methods).map(([method, run]) => [method.toLowerCase(), { method, run }] as const),
)

/** Finds a method whatever its case, as Telegram does. */
export const findMethod = (written: string) => byLowerCase.get(written.toLowerCase())
