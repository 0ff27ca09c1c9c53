import { problems } from '../../../shared/domain/problem.js';

/** Why something is refused about posts. */
export const refuse = problems({
  'news-not-in-state': {
    status: 409,
    title: {
      vi: 'Bài viết không ở trạng thái cho phép việc này',
      zh: '文章当前状态不允许此操作',
      en: 'As the post stands, this cannot be done',
    },
    todo: {
      vi: 'Mở lại bài để xem trạng thái hiện tại.',
      zh: '请重新打开文章查看当前状态。',
      en: 'Open it again to see how it stands.',
    },
  },
  'news-needs-second-person': {
    status: 409,
    title: {
      vi: 'Người viết bài không được tự duyệt',
      zh: '撰稿人不得自行审核',
      en: 'Who wrote at the post may not review it',
    },
    todo: { vi: 'Nhờ một công chức khác duyệt.', zh: '请由另一名公务员审核。', en: 'Ask another civil servant.' },
  },
  'news-version-other': {
    status: 409,
    title: {
      vi: 'Bài đã có bản mới hơn bản bạn xem',
      zh: '文章已有比您所看更新的版本',
      en: 'There is a newer version than the one that you looked at',
    },
    todo: { vi: 'Đọc bản mới rồi làm lại.', zh: '请阅读新版本后再操作。', en: 'Read it, then do this again.' },
  },
  'news-publish-time': {
    status: 422,
    title: {
      vi: 'Giờ đăng phải ở trong vòng một năm tới',
      zh: '发布时间须在未来一年之内',
      en: 'The time must lie ahead, within a year',
    },
  },
  'news-correction-at-once': {
    status: 422,
    title: {
      vi: 'Bản đính chính được đăng ngay khi duyệt, không hẹn giờ',
      zh: '更正经审核后立即发布，不能定时',
      en: 'A correction is shown as soon as it is reviewed, and cannot be scheduled',
    },
  },
  'news-not-due': {
    status: 409,
    title: { vi: 'Chưa đến giờ đăng', zh: '未到发布时间', en: 'It is not due yet' },
  },
  'news-note-missing': {
    status: 422,
    title: {
      vi: 'Hãy nói đã sửa điều gì',
      zh: '请说明更正了什么',
      en: 'Say what was changed',
    },
  },
  'news-picture-unknown': {
    status: 422,
    title: {
      vi: 'Ảnh này chưa được tải lên cho bài viết',
      zh: '该图片未上传到此文章',
      en: 'This picture was not handed in for the post',
    },
  },
  'news-picture-twice': {
    status: 422,
    title: {
      vi: 'Ảnh này đã có trong bài',
      zh: '该图片已在文章中',
      en: 'This picture stands in the post already',
    },
  },
  'news-picture-type': {
    status: 415,
    title: {
      vi: 'Ảnh của bài phải là JPEG, PNG hoặc WebP',
      zh: '文章图片须为 JPEG、PNG 或 WebP',
      en: 'A picture of a post is a JPEG, PNG or WebP',
    },
  },
  'news-too-many-pictures': {
    status: 409,
    title: {
      vi: 'Mỗi bài nhận tối đa {{most}} ảnh',
      zh: '每篇文章最多 {{most}} 张图片',
      en: 'A post takes {{most}} pictures at most',
    },
  },
  'news-origin-missing': {
    status: 503,
    title: {
      vi: 'Hệ thống chưa biết địa chỉ công khai của mình',
      zh: '系统尚未设置公开地址',
      en: 'The product does not know its public address',
    },
    todo: {
      vi: 'Quản trị viên đặt PUBLIC_URL.',
      zh: '请管理员设置 PUBLIC_URL。',
      en: 'An administrator sets PUBLIC_URL.',
    },
  },
  'news-body-unknown': {
    status: 422,
    title: { vi: 'Không có cơ quan này', zh: '没有此机关', en: 'There is no such body' },
  },
});
