import { problems } from '../../../shared/domain/problem.js';

/** Refusals of incidents. */
export const refuse = problems({
  'incident-touches-nothing': {
    status: 422,
    title: {
      vi: 'Sự cố phải ghi làn, tuyến hoặc bãi',
      zh: '须注明事故涉及的车道、线路或停车场',
      en: 'An incident names lanes, a route or a yard',
    },
  },
  'incident-unknown': {
    status: 404,
    title: {
      vi: 'Không có sự cố này hoặc đã kết thúc',
      zh: '没有此事故，或已结束',
      en: 'There is no such incident, or it is over',
    },
  },
});
