// The authority of this installation, opened once when the server starts; null where none was made.
import type { Installation } from './installation.ts'

let opened: Installation | null = null

export const useInstallation = (installation: Installation | null): void => {
  opened = installation
}

export const installationHere = (): Installation | null => opened
