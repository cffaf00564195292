// The pages of papers that come and go, and the endpoints that other programs ask: a part of routes.ts, so that it stays readable.

import { documentEndpoints } from '#paperwork/documents/document.api.ts'
import { exchangeEndpoints } from '#paperwork/exchange/exchange.api.ts'
import { downloadDelivery } from '#paperwork/exchange/pages/delivery-file.ts'
import { downloadPackage } from '#paperwork/exchange/pages/delivery-package.ts'
import { documentDeliveriesPage } from '#paperwork/exchange/pages/document-deliveries.tsx'
import { keepKeysPage } from '#paperwork/exchange/pages/keep-keys.tsx'
import { listDeliveriesPage } from '#paperwork/exchange/pages/list-deliveries.tsx'
import { listStatusesPage } from '#paperwork/exchange/pages/list-statuses.tsx'
import { setProfilePage } from '#paperwork/exchange/pages/set-profile.tsx'
import { showDeliveryPage } from '#paperwork/exchange/pages/show-delivery.tsx'
import { showInboxPage } from '#paperwork/exchange/pages/show-inbox.tsx'
import { downloadStatus } from '#paperwork/exchange/pages/status-file.ts'
import { takePackagePage } from '#paperwork/exchange/pages/take-package.tsx'
import { incomingEndpoints } from '#paperwork/incoming/incoming.api.ts'
import { downloadAside } from '#paperwork/incoming/pages/aside-file.ts'
import { exportRegister, incomingPdf } from '#paperwork/incoming/pages/export-register.ts'
import { downloadIncomingFile } from '#paperwork/incoming/pages/incoming-file.ts'
import { listAsidesPage } from '#paperwork/incoming/pages/list-asides.tsx'
import { listIncomingPage } from '#paperwork/incoming/pages/list-incoming.tsx'
import { newIncomingPage } from '#paperwork/incoming/pages/new-incoming.tsx'
import { printRegisterPage } from '#paperwork/incoming/pages/print-register.tsx'
import { showAsidePage } from '#paperwork/incoming/pages/show-aside.tsx'
import { showIncomingPage } from '#paperwork/incoming/pages/show-incoming.tsx'
import { registerEndpoints } from '#paperwork/register/register.api.ts'
import { listCertificatesPage } from '#paperwork/signing/pages/certificates-list.tsx'
import { confirmKeyPage } from '#paperwork/signing/pages/confirm-key.tsx'
import { enrolKeyPage } from '#paperwork/signing/pages/enrol-key.tsx'
import { signDocumentPage } from '#paperwork/signing/pages/sign-document.tsx'
import { signedFile } from '#paperwork/signing/pages/signed-file.ts'
import { toSignPage } from '#paperwork/signing/pages/to-sign.tsx'
import { wallPage } from '#paperwork/signing/pages/wall-screen.tsx'
import { wallStream } from '#paperwork/signing/pages/wall-stream.tsx'
import type { Endpoint } from '#shell/endpoint.ts'
import type { Route } from '#shell/house.ts'

export const paperRoutes: Route[] = [
  listIncomingPage,
  newIncomingPage,
  takePackagePage,
  printRegisterPage,
  exportRegister,
  incomingPdf,
  listAsidesPage,
  showAsidePage,
  downloadAside,
  showIncomingPage, // after those whose last word is no id
  downloadIncomingFile,

  showInboxPage,
  listDeliveriesPage,
  documentDeliveriesPage,
  showDeliveryPage,
  downloadDelivery,
  downloadPackage,
  listStatusesPage,
  downloadStatus,
  setProfilePage,
  keepKeysPage,

  listCertificatesPage,
  confirmKeyPage,
  toSignPage,
  enrolKeyPage,
  wallStream, // before the page: the same address, asked as a stream
  wallPage,
  signDocumentPage, // after those whose last word is no id
  signedFile,
]

/** What other programs ask by a key; described at /api, in words at /api/docs. */
export const apiRoutes: Endpoint[] = [
  ...documentEndpoints,
  ...registerEndpoints,
  ...incomingEndpoints,
  ...exchangeEndpoints,
]
