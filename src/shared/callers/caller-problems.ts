import { problems } from '../domain/problem.js';

export const refuse = problems({
  'caller-not-identified': {
    status: 422,
    title: {
      vi: 'Chưa ghi cách nhận biết người yêu cầu',
      zh: '尚未注明如何核实委托人',
      en: 'How the caller was identified is missing or does not fit',
    },
    todo: {
      vi: 'Ghi kênh (quầy, điện thoại) và cách nhận biết: giấy tờ tại quầy, gọi lại doanh nghiệp qua điện thoại.',
      zh: '请注明渠道（柜台、电话）及核实方式：柜台查验证件，电话须回拨企业。',
      en: 'Say the channel (counter, phone) and how you know who asks: a card at the counter, a call back on the phone.',
    },
  },
  'caller-known-too-little': {
    status: 403,
    title: {
      vi: 'Cách nhận biết này không đủ cho việc này',
      zh: '此核实方式不足以代办此事',
      en: 'The caller is known too little for this',
    },
    todo: {
      vi: 'Xem giấy tờ, hoặc gọi lại doanh nghiệp theo số đã đăng ký.',
      zh: '请查验证件，或按登记号码回拨企业。',
      en: 'See a card, or call the firm back at the number on file.',
    },
  },
});
