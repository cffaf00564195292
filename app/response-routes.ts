// The pages of response plans and commitments, as routes.ts lists them.
import { amendCommitmentPage } from '#cycle/commitments/pages/amend-commitment.tsx'
import { downloadCommitmentFile } from '#cycle/commitments/pages/download-file.ts'
import { listCommitmentsPage } from '#cycle/commitments/pages/list-commitments.tsx'
import { showCommitmentPage } from '#cycle/commitments/pages/show-commitment.tsx'
import { showLinePage } from '#cycle/commitments/pages/show-line.tsx'
import { showPromisesPage } from '#cycle/commitments/pages/show-promises.tsx'
import { downloadPhoto } from '#cycle/response-plans/pages/download-photo.ts'
import { exportResponses } from '#cycle/response-plans/pages/export-responses.ts'
import { listResponsesPage } from '#cycle/response-plans/pages/list-responses.tsx'
import { setResponseDeadlinesPage } from '#cycle/response-plans/pages/set-response-deadlines.tsx'
import { showEditionPage } from '#cycle/response-plans/pages/show-edition.tsx'
import { showResponsePage } from '#cycle/response-plans/pages/show-response.tsx'
import { showWorkPage } from '#cycle/response-plans/pages/show-work.tsx'
import { writeResponsePage } from '#cycle/response-plans/pages/write-response.tsx'
import type { Route } from '#shell/house.ts'

export const responseRoutes: Route[] = [
  listResponsesPage,
  exportResponses,
  setResponseDeadlinesPage,
  showResponsePage,
  writeResponsePage,
  showEditionPage,
  showWorkPage,
  downloadPhoto,
  listCommitmentsPage,
  showPromisesPage,
  showCommitmentPage,
  amendCommitmentPage,
  showLinePage,
  downloadCommitmentFile,
]
