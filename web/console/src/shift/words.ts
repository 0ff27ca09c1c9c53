/** Of handing a shift over. */
export const shiftWords = {
  title: { vi: 'Giao ca', zh: '交接班', en: 'Hand-over' },
  prepare: { vi: 'Lập biên bản giao ca', zh: '填写交接班记录', en: 'Write a hand-over' },
  prepareTodo: {
    vi: 'Biên bản ghi việc đang làm, xe đang giữ và lệnh gọi tay còn mở. Người ca sau ký nhận trong phiên của mình.',
    zh: '记录未完成的查验、暂扣车辆和手动叫号。下一班在自己的会话中签收。',
    en: 'It lists what is begun, held and called by hand. Whoever takes over signs it in a session of his own.',
  },
  desk: { vi: 'Bộ phận', zh: '岗位', en: 'Desk' },
  note: { vi: 'Ghi chú cho ca sau', zh: '给下一班的备注', en: 'Note for the next shift' },
  prepareDo: { vi: 'Lập biên bản', zh: '生成记录', en: 'Write it down' },
  status: { vi: 'Trạng thái', zh: '状态', en: 'Status' },
  none: { vi: 'Chưa có biên bản nào', zh: '还没有记录', en: 'No hand-over yet' },
  noneTodo: {
    vi: 'Biên bản đầu tiên lập ở trên sẽ hiện ở đây để ca sau ký.',
    zh: '在上方生成的记录会显示在此，等待下一班签收。',
    en: 'The first that is written above appears here, for the next shift to sign.',
  },
  mine: { vi: 'Bạn giao', zh: '由您交班', en: 'You hand over' },
  colleague: { vi: 'Đồng nghiệp giao', zh: '同事交班', en: 'A colleague hands over' },
  signedMine: { vi: 'Bạn ký nhận {{at}}', zh: '您于 {{at}} 签收', en: 'You took over {{at}}' },
  signedOther: { vi: 'Đồng nghiệp ký nhận {{at}}', zh: '同事于 {{at}} 签收', en: 'A colleague took over {{at}}' },
  started: { vi: 'Đang làm', zh: '正在办理', en: 'Begun' },
  held: { vi: 'Đang giữ', zh: '暂扣', en: 'Held' },
  calledByHand: { vi: 'Gọi tay', zh: '手动叫号', en: 'Called by hand' },
  outOfTurn: { vi: 'Chờ xác nhận', zh: '待确认', en: 'To confirm' },
  sign: { vi: 'Ký nhận', zh: '签收', en: 'Take over' },
  withdraw: { vi: 'Rút lại', zh: '撤回', en: 'Withdraw' },
  print: { vi: 'Bản in (PDF)', zh: '打印（PDF）', en: 'Print (PDF)' },
  saidPrepare: { vi: 'Lập biên bản giao ca', zh: '生成交接班记录', en: 'Wrote a hand-over' },
  saidSign: { vi: 'Ký nhận ca', zh: '签收交接班', en: 'Took over' },
  saidWithdraw: { vi: 'Rút biên bản giao ca', zh: '撤回交接班记录', en: 'Withdrew a hand-over' },
} as const;

/** How far a hand-over is, and of which desk. */
export const shiftCodeWords = {
  UNSIGNED: { vi: 'Chưa ký nhận', zh: '未签收', en: 'Not signed' },
  SIGNED: { vi: 'Đã ký nhận', zh: '已签收', en: 'Signed' },
  WITHDRAWN: { vi: 'Đã rút', zh: '已撤回', en: 'Withdrawn' },
  LANES: { vi: 'Điều phối làn', zh: '车道调度', en: 'Lanes' },
} as const;
