/** Of choosing a place on a map. */
export const mapWords = {
  label: { vi: 'Bản đồ xã, phường của tỉnh', zh: '全省乡镇地图', en: 'Map of the communes of the province' },
  how: {
    vi: 'Chạm vào chỗ cần báo, hoặc kéo bản đồ rồi bấm nút để lấy chỗ ở giữa.',
    zh: '点击要反映的位置，或移动地图后按按钮取中心点。',
    en: 'Tap the spot, or move the map and press the button to take its middle.',
  },
  middle: { vi: 'Lấy chỗ ở giữa bản đồ', zh: '取地图中心', en: 'Take the middle of the map' },
  none: {
    vi: 'Chưa có bản đồ xã, phường. Chọn xã, phường và tả bằng lời.',
    zh: '暂无乡镇地图。请选择乡镇并用文字说明。',
    en: 'There is no map of the communes yet. Choose the commune and tell it in words.',
  },
  cannot: {
    vi: 'Máy này không vẽ được bản đồ. Chọn xã, phường và tả bằng lời.',
    zh: '此设备无法显示地图。请选择乡镇并用文字说明。',
    en: 'This device cannot draw the map. Choose the commune and tell it in words.',
  },
} as const;
