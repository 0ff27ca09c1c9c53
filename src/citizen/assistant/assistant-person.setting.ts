import { ApiProperty } from '@nestjs/swagger';
import { Matches } from 'class-validator';
import { defineSetting } from '../../shared/settings/define-setting.js';

export class AssistantPersonValue {
  @ApiProperty({ example: '02053812345', description: 'Digits, as dialled in the country; empty: none is named.' })
  @Matches(/^(\d{3,15})?$/, { message: 'digits of a telephone, or nothing' })
  telephone: string;
}

/** Whom the assistant hands over to. */
export const ASSISTANT_PERSON = defineSetting({
  name: 'assistant-person',
  scope: 'PROVINCE',
  value: AssistantPersonValue,
  published: { telephone: '' },
  proposedBy: ['PROVINCE'],
  title: { vi: 'Điện thoại hỗ trợ của trợ lý', zh: '助手的人工电话', en: 'Telephone that the assistant hands over to' },
  about: {
    vi: 'Số điện thoại trợ lý nêu ra khi không trả lời được hoặc không chắc. Để trống thì trợ lý chỉ nêu nơi giải quyết. Áp dụng ngay từ thời điểm đó.',
    zh: '助手无法回答或不确定时提供的电话号码。留空则只说明办理机关。自该时点起适用。',
    en: 'The telephone that the assistant names where it cannot answer or is not sure. Empty, it names the office alone. Counts from then on.',
  },
});
