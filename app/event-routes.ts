// The pages and endpoints of a ceremony: a part of routes.ts.
import { callOffCeremonyPage } from '#cycle/ceremonies/pages/call-off-ceremony.tsx'
import { confirmCeremonyPage } from '#cycle/ceremonies/pages/confirm-ceremony.tsx'
import { runCeremonyPage } from '#cycle/ceremonies/pages/run-ceremony.tsx'
import { setItemPage } from '#cycle/ceremonies/pages/set-item.tsx'
import { showCeremonyPage } from '#cycle/ceremonies/pages/show-ceremony.tsx'
import { showProgrammePage } from '#cycle/ceremonies/pages/show-programme.tsx'
import { showProjectorPage } from '#cycle/ceremonies/pages/show-projector.tsx'
import { showRunBookPage } from '#cycle/ceremonies/pages/show-run-book.tsx'
import { showScriptPage } from '#cycle/ceremonies/pages/show-script.tsx'
import { checkInPage } from '#cycle/check-in/pages/check-in.tsx'
import { doorData } from '#cycle/check-in/pages/door-data.ts'
import { nameStewardsPage } from '#cycle/check-in/pages/name-stewards.tsx'
import { showAttendancePage } from '#cycle/check-in/pages/show-attendance.tsx'
import { downloadVoucher } from '#cycle/event-budget/pages/download-voucher.ts'
import { showBudgetPage } from '#cycle/event-budget/pages/show-budget.tsx'
import { showLinePage } from '#cycle/event-budget/pages/show-line.tsx'
import { addGuestPage } from '#cycle/invitations/pages/add-guest.tsx'
import { answerInvitationPage } from '#cycle/invitations/pages/answer-invitation.tsx'
import { listGuestsPage } from '#cycle/invitations/pages/list-guests.tsx'
import { printInvitationsPage } from '#cycle/invitations/pages/print-invitations.tsx'
import { printSignInPage } from '#cycle/invitations/pages/print-sign-in.tsx'
import { readClassesPage } from '#cycle/invitations/pages/read-classes.tsx'
import { allInvitations, oneInvitation } from '#cycle/invitations/pages/read-invitations.ts'
import { seatGuestsPage } from '#cycle/invitations/pages/seat-guests.tsx'
import { showGuestPage } from '#cycle/invitations/pages/show-guest.tsx'
import { calendarFeed } from '#disclosure/calendar/pages/calendar-feed.ts'
import { showCalendarPage } from '#disclosure/calendar/pages/show-calendar.tsx'
import { doorWorker } from '#shell/door-worker.ts'
import type { Route } from '#shell/house.ts'

export const eventRoutes: Route[] = [
  showCalendarPage,
  showCeremonyPage,
  showProgrammePage,
  setItemPage,
  showRunBookPage,
  showScriptPage,
  runCeremonyPage,
  showProjectorPage,
  confirmCeremonyPage,
  callOffCeremonyPage,
  listGuestsPage,
  readClassesPage,
  addGuestPage,
  printInvitationsPage,
  allInvitations,
  oneInvitation,
  showGuestPage,
  seatGuestsPage,
  printSignInPage,
  showBudgetPage,
  showLinePage,
  downloadVoucher,
  nameStewardsPage,
  showAttendancePage,
  checkInPage,
  doorData,
]

/** What can be reached without logging in. */
export const openEventRoutes: Route[] = [answerInvitationPage, doorWorker, calendarFeed]
