import { problems } from '../../shared/domain/problem.js';

/** Refusals of opening an account for oneself. None tells whether an address has one. */
export const refuse = problems({
  'sign-up-code-wrong': {
    status: 422,
    title: {
      vi: 'Mã không đúng, đã hết hạn, hoặc địa chỉ này đã có tài khoản',
      zh: '验证码错误、已过期，或该地址已有账户',
      en: 'The code is wrong or too old, or the address has an account already',
    },
    todo: {
      vi: 'Đọc lại tin nhắn vừa nhận: trong đó ghi mã, hoặc cách vào tài khoản đã có.',
      zh: '请查看刚收到的消息：其中有验证码，或如何进入已有账户。',
      en: 'Read the message that came: it has the code, or says how to come into the account that is there.',
    },
  },
});
