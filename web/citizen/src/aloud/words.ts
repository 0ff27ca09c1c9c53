/** Of reading a page aloud. */
export const aloudWords = {
  read: { vi: 'Đọc to trang này', zh: '朗读本页', en: 'Read this page aloud' },
  readAnswer: { vi: 'Đọc to câu trả lời', zh: '朗读回答', en: 'Read the answer aloud' },
  stop: { vi: 'Dừng đọc', zh: '停止朗读', en: 'Stop reading' },
  none: {
    vi: 'Máy này chưa có giọng đọc tiếng Việt.',
    zh: '本机没有中文语音，无法朗读。',
    en: 'This device has no English voice to read this page aloud.',
  },
} as const;
