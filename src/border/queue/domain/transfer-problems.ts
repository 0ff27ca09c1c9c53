import { problems } from '../../../shared/domain/problem.js';

/** Refusals of a transfer to another gate. */
export const refuse = problems({
  'transfer-too-late': {
    status: 409,
    title: {
      vi: 'Xe đã vào làn hoặc đã xong, không thể chuyển cửa khẩu ({{status}})',
      zh: '车辆已进入车道或已办结，不能转口岸（{{status}}）',
      en: 'The vehicle stands in a lane or is done; it cannot go on at another gate ({{status}})',
    },
    todo: {
      vi: 'Hoàn tất tại cửa khẩu này, hoặc cho xe quay đầu rồi khai lại.',
      zh: '请在本口岸办结，或退回后重新申报。',
      en: 'Finish here, or turn it back and declare it anew.',
    },
  },
  'transfer-not-for-you': {
    status: 403,
    title: {
      vi: 'Theo quy tắc của cửa khẩu {{gateName}}, bạn không được đề nghị chuyển xe đến đó',
      zh: '按口岸 {{gateName}} 的规则，您不能申请将车辆转到该口岸',
      en: 'By the rules of gate {{gateName}} you may not ask for a transfer there',
    },
    todo: {
      vi: 'Nhờ quầy hoặc giám sát cửa khẩu đề nghị.',
      zh: '请由柜台或口岸主管提出。',
      en: 'Let the counter or the supervisor ask.',
    },
  },
  'transfer-not-possible-there': {
    status: 422,
    title: {
      vi: 'Cửa khẩu {{gateName}} không nhận xe qua hệ thống này',
      zh: '口岸 {{gateName}} 不通过本系统接收车辆',
      en: 'Gate {{gateName}} does not take vehicles through this system',
    },
    todo: {
      vi: 'Ghi nhận chuyển cửa khẩu; xe khai lại tại đó.',
      zh: '请登记转口岸；车辆在该处重新申报。',
      en: 'Record that it was sent there; it declares there anew.',
    },
  },
  'transfer-route-unknown': {
    status: 422,
    title: {
      vi: 'Cửa khẩu {{gateName}} không có luồng {{route}}',
      zh: '口岸 {{gateName}} 没有通道 {{route}}',
      en: 'Gate {{gateName}} has no route {{route}}',
    },
  },
  'transfer-already-asked': {
    status: 409,
    title: {
      vi: 'Đã có đề nghị chuyển xe này đến {{gateName}} đang chờ',
      zh: '该车辆转往 {{gateName}} 的申请正在等待',
      en: 'A transfer of this vehicle to {{gateName}} has been asked for already',
    },
    todo: {
      vi: 'Chờ trả lời, hoặc rút đề nghị đó.',
      zh: '请等待答复，或撤回该申请。',
      en: 'Wait for the answer, or withdraw it.',
    },
  },
  'transfer-not-asked': {
    status: 409,
    title: {
      vi: 'Không có đề nghị chuyển cửa khẩu nào đang chờ cho xe này',
      zh: '该车辆没有等待中的转口岸申请',
      en: 'No transfer of this vehicle is waiting for an answer',
    },
  },
});
