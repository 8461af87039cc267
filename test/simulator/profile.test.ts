import { describe, expect, test } from 'vitest'
import { stageWithAni } from './stage.ts'

const commands = [{ command: 'cek', description: 'Bisa ikut?' }]

describe('what a bot says about itself', () => {
  test('commands stand in the narrowest scope and the nearest language', async () => {
    const { api, sim, people } = await stageWithAni()
    await people.person(2002, { language_code: 'en' })
    const shown = async (chat: number) => {
      const response = await fetch(`${sim.url}/sim/chats/${chat}`)
      const { commands: list }: { commands: { command: string }[] } = JSON.parse(await response.text())
      return list.map(c => c.command)
    }
    await api.setMyCommands(commands)
    expect(await shown(1001)).toEqual(['cek'])
    await api.setMyCommands([{ command: 'check', description: 'Eligible?' }], { language_code: 'en' })
    await api.setMyCommands([{ command: 'petugas', description: 'Meja petugas' }], {
      scope: { type: 'chat', chat_id: 1001 },
    })
    expect(await shown(1001)).toEqual(['petugas'])
    expect(await shown(2002)).toEqual(['check'])
    expect(await api.getMyCommands()).toEqual(commands)
    await api.deleteMyCommands({ scope: { type: 'chat', chat_id: 1001 } })
    expect(await shown(1001)).toEqual(['cek'])
  })

  test('commands are checked', async () => {
    const { complaint } = await stageWithAni()
    const set = (command: string, description: string) =>
      complaint('setMyCommands', { commands: [{ command, description }] })
    expect(await set('Cek', 'x')).toBe('400 Bad Request: BOT_COMMAND_INVALID')
    expect(await set('cek', '')).toBe('400 Bad Request: BOT_COMMAND_DESCRIPTION_INVALID')
    expect(await set('/cek', 'Bisa ikut?')).toBe('ok')
  })

  test('name, descriptions and menu button, per language', async () => {
    const { api, complaint } = await stageWithAni()
    await api.setMyName('Lindung')
    await api.setMyDescription('Perlindungan pekerja rentan')
    await api.setMyDescription('Protection of workers', { language_code: 'en' })
    await api.setMyShortDescription('Gratis')
    await api.setChatMenuButton({ menu_button: { type: 'commands' } })
    expect((await api.getMe()).first_name).toBe('Lindung')
    expect(await api.getMyDescription({ language_code: 'en' })).toEqual({
      description: 'Protection of workers',
    })
    expect(await api.getMyDescription({ language_code: 'jv' })).toEqual({
      description: 'Perlindungan pekerja rentan',
    })
    expect(await api.getMyShortDescription()).toEqual({ short_description: 'Gratis' })
    expect(await complaint('setMyShortDescription', { short_description: 'x'.repeat(121) })).toContain('400')
  })
})
