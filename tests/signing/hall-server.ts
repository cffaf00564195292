// The server of the hall, in a process that can be killed: `node … hall-server.ts URL PORT FOLDER`.
import { useInstallation } from '#paperwork/signing/authority/here.ts'
import { openInstallation } from '#paperwork/signing/authority/installation.ts'
import { settingsOf } from '#serving/settings.ts'
import { open } from '../../app/server.ts'

export const secret = 'a secret of thirty-two letters !'

const [url, port, folder] = process.argv.slice(2)
if (url && port && folder) {
  useInstallation(await openInstallation(folder, secret))
  await open(url, Number(port), secret, settingsOf({ RATE_LIMIT_FACTOR: '1000' })) // all from one address
  process.send?.('open')
}
