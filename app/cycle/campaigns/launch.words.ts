// What people read before they launch: what comes of it, what is missing, what may stay open.
import type { Terms } from '#kernel/terms.ts'
import { inOwnWords } from '#kernel/words.ts'
import type { LaunchRefusal, LaunchWarning, TrialRefusal } from './launch.rules.ts'

export const launchWords = inOwnWords({
  vi: (own: Terms) => ({
    calledBy: `Tên gọi của ${own.campaign}`,
    calledByHint: 'Ngắn, để mọi người gọi tên. Trích yếu đầy đủ vẫn nằm trong kế hoạch.',
    title: 'Phát động được chưa?',
    ready: `Mọi điều cần có đã đủ. Bấm Phát động thì các ${own.unit} nhận việc ngay.`,
    lead: (count: number) => `Còn ${count} điều phải làm trước khi phát động.`,
    launched: 'Kế hoạch này đã phát động.',
    toCampaign: `Xem ${own.campaign}`,
    lacks: 'Phải làm trước',
    warnings: 'Có thể để sau, nhưng nên bổ sung',
    created: 'Sẽ được tạo ra',
    ...{ name: 'Trích yếu', number: 'Số, ngày', theme: own.Theme, period: 'Thời gian', none: 'chưa có' },
    to: 'đến',
    counts: {
      slogan: (count: number) => `${count} ${own.slogan}`,
      phase: (count: number) => `${count} ${own.phase}`,
      review: (count: number) => `${count} mốc sơ kết, tổng kết`,
      content: (count: number) => `${count} nội dung`,
      movement: (count: number) => `${count} ${own.movement}`,
      target: (count: number) => `${count} ${own.target}`,
      track: (count: number) => `${count} hướng khen thưởng`,
      recipient: (count: number) => `${count} ${own.recipient}`,
      basis: (count: number) => `${count} văn bản căn cứ`,
      ceremony: (count: number) => `${count} ${own.ceremony} (bản nháp)`,
    },
    duties: (tasks: number, duties: number) => `${tasks} ${own.duty}, thành ${duties} việc cho các ${own.unit}`,
    bodies: 'Ai nhận việc',
    body: (units: number, tasks: number) => `${tasks} ${own.duty} × ${units} ${own.unit}`,
    ...{ nobody: 'Không giao', unmapped: 'Chưa rõ giao cho ai' },
    launch: 'Phát động',
    trial: 'Chạy thử, chưa báo cho ai',
    trialHint: `Chạy thử tạo mọi thứ như thật nhưng chỉ ${own.office} thấy. Phát động thật thì bản chạy thử tự kết thúc.`,
    onTrial: 'Đang chạy thử',
    endTrial: 'Thôi chạy thử',
    problem: 'Chưa phát động được',
    warning: (warning: LaunchWarning): string => {
      switch (warning.what) {
        case 'number-missing':
          return 'Kế hoạch chưa có số. Bổ sung khi văn bản được cấp số.'
        case 'date-missing':
          return 'Kế hoạch chưa có ngày ban hành.'
        case 'deadlines-missing':
          return `${warning.count} ${own.duty} chưa có ${own.deadline}.`
        case 'body-without-task':
          return `“${warning.body}” chưa có ${own.duty} nào.`
        case 'text-unassigned':
          return `${warning.count} đoạn văn bản chưa gán vào đâu.`
      }
    },
    refusal: (refusal: LaunchRefusal | TrialRefusal): string => {
      switch (refusal.why) {
        case 'not-the-office':
          return `Chỉ ${own.office} Đảng ủy được phát động.`
        case 'not-a-plan':
          return 'Đây là kế hoạch sửa đổi, không phát động được.'
        case 'has-amended':
          return `Văn bản này đã áp dụng để sửa đổi một ${own.campaign} đang chạy.`
        case 'already-launched':
          return 'Kế hoạch này đã phát động rồi.'
        case 'plan-dropped':
          return 'Kế hoạch này đã bỏ. Lấy lại rồi mới phát động.'
        case 'trial-running':
          return 'Đang chạy thử. Thôi chạy thử trước khi thử lại.'
        case 'no-trial':
          return 'Không có bản chạy thử nào.'
        case 'findings-open':
          return `Còn ${refusal.count} chỗ máy đọc chưa được trả lời.`
        case 'name-missing':
          return `Chưa có tên ${own.campaign} (trích yếu của kế hoạch).`
        case 'issuer-missing':
          return 'Chưa có cơ quan ban hành.'
        case 'issuer-elsewhere':
          return `Cơ quan ban hành là “${refusal.issuer}”, không phải ${refusal.committee}. Chỉ phát động kế hoạch của cấp ủy mình.`
        case 'period-missing':
          return `Chưa rõ ${own.campaign} từ khi nào đến khi nào. Cần một ${own.phase} hoặc thời gian cả ${own.phase}, có đủ đầu và cuối.`
        case 'phase-without-end':
          return `“${refusal.phase}” chưa có đủ ngày đầu và ngày cuối.`
        case 'phase-backwards':
          return refusal.phase
            ? `“${refusal.phase}” kết thúc trước khi bắt đầu.`
            : `Thời gian cả ${own.phase} kết thúc trước khi bắt đầu.`
        case 'bodies-unmapped':
          return refusal.count > 1
            ? `“${refusal.first}” và ${refusal.count - 1} tên khác chưa rõ giao cho ai.`
            : `“${refusal.first}” chưa rõ giao cho ai.`
      }
    },
    fix: 'Làm ngay',
  }),
  en: {
    calledBy: 'Name of the campaign',
    calledByHint: 'Short, as people will call it. The full subject stays in the plan.',
    title: 'Ready to launch?',
    ready: 'Everything needed is there. Press Launch, and the units get their tasks at once.',
    lead: (count) => `${count} things must be done before the launch.`,
    launched: 'This plan was launched.',
    toCampaign: 'See the campaign',
    lacks: 'To be done first',
    warnings: 'Can wait, but should be added',
    created: 'What will be created',
    ...{ name: 'Subject', number: 'Number, date', theme: 'Theme', period: 'Period', none: 'none yet' },
    to: 'to',
    counts: {
      slogan: (count) => `${count} slogans`,
      phase: (count) => `${count} phases`,
      review: (count) => `${count} reviews`,
      content: (count) => `${count} contents`,
      movement: (count) => `${count} movements`,
      target: (count) => `${count} targets`,
      track: (count) => `${count} commendation tracks`,
      recipient: (count) => `${count} recipients`,
      basis: (count) => `${count} legal bases`,
      ceremony: (count) => `${count} launch ceremony (a draft)`,
    },
    duties: (tasks, duties) => `${tasks} tasks, which make ${duties} duties for units`,
    bodies: 'Who gets what',
    body: (units, tasks) => `${tasks} tasks × ${units} units`,
    ...{ nobody: 'Nobody here', unmapped: 'Leads to nobody yet' },
    launch: 'Launch',
    trial: 'Try it without telling anybody',
    trialHint: 'A trial creates everything as in earnest, but only the office sees it. The real launch ends the trial.',
    onTrial: 'On trial',
    endTrial: 'Stop the trial',
    problem: 'Not launched',
    warning: (warning) => {
      switch (warning.what) {
        case 'number-missing':
          return 'The plan has no number yet. Add it once it has been given.'
        case 'date-missing':
          return 'The plan has no date of issue yet.'
        case 'deadlines-missing':
          return `${warning.count} tasks have no deadline.`
        case 'body-without-task':
          return `“${warning.body}” has no task.`
        case 'text-unassigned':
          return `${warning.count} passages of the text are not assigned.`
      }
    },
    refusal: (refusal) => {
      switch (refusal.why) {
        case 'not-the-office':
          return 'Only the office of the Party committee may launch.'
        case 'not-a-plan':
          return 'This is an amendment; it cannot be launched.'
        case 'has-amended':
          return 'This document has amended a campaign that runs.'
        case 'already-launched':
          return 'This plan was launched already.'
        case 'plan-dropped':
          return 'This plan was dropped. Bring it back first.'
        case 'trial-running':
          return 'A trial is running. Stop it before trying again.'
        case 'no-trial':
          return 'There is no trial.'
        case 'findings-open':
          return `${refusal.count} findings of the machine wait for an answer.`
        case 'name-missing':
          return 'The campaign has no name (the subject of the plan).'
        case 'issuer-missing':
          return 'The issuer is missing.'
        case 'issuer-elsewhere':
          return `It was issued by “${refusal.issuer}”, not by ${refusal.committee}. A committee launches its own plans only.`
        case 'period-missing':
          return 'It is not known from when to when it runs. A phase or a whole period with both ends is needed.'
        case 'phase-without-end':
          return `“${refusal.phase}” lacks its first or last day.`
        case 'phase-backwards':
          return refusal.phase ? `“${refusal.phase}” ends before it begins.` : 'The whole period ends before it begins.'
        case 'bodies-unmapped':
          return refusal.count > 1
            ? `“${refusal.first}” and ${refusal.count - 1} other names do not lead to anybody.`
            : `“${refusal.first}” does not lead to anybody.`
      }
    },
    fix: 'Do it now',
  },
})
