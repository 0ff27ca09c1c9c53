import { problems } from '../domain/problem.js';

export const clockProblem = problems({
  'clock-not-stepped': {
    status: 404,
    title: {
      vi: 'Đồng hồ của hệ thống này không chạy theo bước.',
      zh: '本系统的时钟不是步进式。',
      en: 'The clock of this system is not stepped.',
    },
  },
  'clock-runs-forward': {
    status: 422,
    title: {
      vi: 'Đồng hồ chỉ chạy tới; hiện là {{now}}.',
      zh: '时钟只能前进；现在是 {{now}}。',
      en: 'The clock only runs forward; it shows {{now}}.',
    },
  },
  'not-settled': {
    status: 503,
    title: {
      vi: 'Hệ thống chưa xử lý xong bước thời gian này.',
      zh: '系统尚未处理完这一步时间。',
      en: 'The system did not settle after this step.',
    },
    todo: {
      vi: 'Kiểm tra tiến trình worker rồi gửi lại.',
      zh: '请检查 worker 进程后重试。',
      en: 'Check that a worker is running and send the step again.',
    },
  },
});
