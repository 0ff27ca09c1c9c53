import { ApiProperty } from '@nestjs/swagger';
import { IsInt, Max, Min } from 'class-validator';
import { defineSetting } from '../../../shared/settings/define-setting.js';

export class PaperDayValue {
  @ApiProperty({ example: 6, description: 'So many packs of each agency are kept; the older ones are deleted.' })
  @IsInt()
  @Min(1)
  @Max(50)
  packsKept: number;

  @ApiProperty({ example: 20, description: 'Blank slips in a pack.' })
  @IsInt()
  @Min(1)
  @Max(99)
  slipsPerPack: number;

  @ApiProperty({ example: 72, description: 'A slip is entered within so many hours of what it says.' })
  @IsInt()
  @Min(1)
  @Max(720)
  enterWithinHours: number;
}

/** How a gate prepares for a day on paper. */
export const PAPER_DAY = defineSetting({
  name: 'paper-day',
  scope: 'GATE',
  value: PaperDayValue,
  published: { packsKept: 6, slipsPerPack: 20, enterWithinHours: 72 },
  proposedBy: ['SUPERVISOR'],
  title: { vi: 'Ngày làm việc trên giấy', zh: '纸质办公日', en: 'A day on paper' },
  about: {
    vi: 'Giữ bao nhiêu bộ giấy dự phòng, mỗi bộ bao nhiêu phiếu trống, nhập lại trong bao lâu. Áp dụng cho bộ giấy và phiếu sau thời điểm đó.',
    zh: '保留多少应急纸质包、每包多少空白单、须在多久内补录。适用于生效后的纸质包和补录。',
    en: 'How many emergency packs are kept, how many blank slips each has, how late slips may be entered. Counts for packs and entries from then on.',
  },
});
