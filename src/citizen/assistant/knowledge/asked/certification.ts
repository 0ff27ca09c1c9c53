import { phrasesByName } from '../phrases.js';

/** How people ask for certified copies, signatures and contracts, by code. */
export const ASKED_FOR_CERTIFICATION = phrasesByName(`
2.000884: Tôi cần xã đóng dấu xác nhận chữ ký trên giấy ủy quyền nhận lương hưu hộ mẹ; chung thuc chu ky so yeu ly
  lich; Bà tôi không biết chữ, muốn lăn tay vào đơn thì ủy ban có chứng cho không?; ký giấy cam kết trước mặt cán bộ
  rồi họ xác nhận đúng là mình ký, làm kiểu đấy mất bao tiền; xin dấu vào syll để đi làm công nhân, fai ra xã thường
  trú hay xã nào cũng dc; Ông cụ bị liệt hai tay không ký cũng không điểm chỉ nổi, cần chứng thực vào tờ giấy ủy quyền
  thì làm sao; nguoi om nam lien giuong nho can bo den tan nha chung chu ky dc ko; Bản dịch tiếng Trung tôi tự dịch,
  xin xác nhận chữ ký người dịch tại đâu; lý lịch tự khai nộp hồ sơ du học có cần đóng giáp lai chữ ký không ạ; điểm
  chỉ thay chữ ký trong giấy bảo lãnh, ra bộ phận một cửa có được luôn không; Viết giấy ủy quyền cho con đi rút hồ sơ
  bệnh viện, cần nơi nào chứng cho chữ kí của em?; witness my signature; My grandma can't write, can her thumbprint on
  a statement be officially attested?; signature on a CV/background form certified for a factory job; A paralysed man
  unable to sign or press his finger needs an authorization letter validated - what is the way?; where do I sign a
  simple power of attorney in front of an officer so that it's stamped; Cty bắt nộp sơ yếu lý lịch có dấu địa phương,
  em ở trọ thì phường đang ở có xác nhận chữ ký cho ko; Mẹ tôi bị run tay không ký được chỉ lăn ngón, cần xã chứng vào
  giấy ủy quyền cho tôi lĩnh tiền; giấy cam kết trả nợ 2 bên ký muốn có dấu xã làm chứng là đúng người ký, phí mấy
  chục; Bản khai lý lịch để trống chỗ nhận xét thì cán bộ có xác nhận chữ ký không?; giấy cho con đi máy bay với ông
  bà, bố mẹ ký rồi xin xã chứng chữ ký được chứ; xin dau so yeu ly lich lay luon trong ngay k, thu 7 co lam ko; chu ky
  trong giay uy quyen nhan luong bao hiem xa hoi ho ba ra dau chung; ong bi mu ko doc dc thi xa chung diem chi kieu
  gi; xac nhan chu ky nguoi khai ly lich dang vien online dc ko; ky truoc o nha roi mang ra xa xin dau chung chu ky dc
  k hay fai ky truoc mat can bo; Factory recruiter wants my CV signed before an official, I rent here, will this ward
  do it?; can I sign at home first, or only in front of the clerk who attests the signature; consent letter so our kid
  may fly with grandparents: get our signatures attested; mum's hands shake, she only presses a finger on the
  pension-collection authorization - who validates it and fee
2.001035: Mua bán đất viết tay xong muốn ra xã chứng hợp đồng cho chắc thì làm thế nào?; chung thuc hop dong mua ban
  xe may; Bố mẹ cho con mảnh vườn, làm hợp đồng tặng cho ở ủy ban hay phải ra phòng công chứng?; bán con xe tải cũ cho
  người cùng làng, giấy bán xe xã có đóng dấu được không; hđ thuê nhà mở quán có cần chứng thực ko ad; Tôi đặt cọc
  chuyển nhượng thửa ruộng, hai bên muốn xã chứng kiến ký hợp đồng; phí chứng thực hợp đồng chuyển nhượng đất ở xã bn
  1 cái; hai anh em đổi ruộng cho nhau, muốn ký hợp đồng chuyển đổi có chứng nhận thì cần giấy tờ gì; ủy quyền bán nhà
  cho thằng em, giấy đấy bên xã chứng được không hay chỉ công chứng; the chap bia do vay von, hop dong phai mang ra xa
  chung truoc khi nop ngan hang a; Mua căn nhà cấp 4 của bà hàng xóm, cả hai vợ chồng bên bán có phải cùng đến ký
  trước mặt tư pháp không; certify a house sale contract; Selling my motorbike to a neighbour: can the commune attest
  the deal?; My parents are donating a plot to me, we drafted the gift agreement, which officer verifies it?; lease
  agreement for a shop house, do both parties have to sign before the justice clerk; cost of having a land transfer
  deal authenticated at ward level instead of a notary; E bán con SH cho người lạ, sợ sau này phạt nguội nên muốn làm
  giấy bán có dấu xã, cả hai phải ra à?; Bà nội cho cháu miếng đất, nhờ xã lập hợp đồng cho tặng thì phí tính theo giá
  trị hay cố định ạ; đất ở xã khác thì xã nơi em ở có chứng hợp đồng mua bán được ko hay phải xã có đất; Thuê mặt bằng
  5 năm muốn ký hợp đồng có chính quyền chứng cho chắc, mang giấy gì; bên mua ở xa gửi giấy ủy quyền cho em ký hợp
  đồng chuyển nhượng ở xã được không; mua trau keo may cay cua ng quen, hop dong muon xa chung thi lam sao; hop dong
  tang cho nha cho con gai ra phuong chung mat may ngay; vo ck ban manh ruong, vo di vang thi 1 minh ck ky hop dong o
  xa dc k; giay mua ban xe cu o to co phai cong chung ko hay xa dong dau la dc; vay tien ban be cam co xe may, muon
  hop dong co xa chung; Selling my SH scooter to a stranger, we want the sale paper stamped so fines won't come to me.
  Must both show up?; gift deed for a garden from grandma, is the attestation fee fixed or by value; land lies in
  another commune, can ours attest the purchase contract; can my wife's signature on the field sale contract be given
  by proxy before the commune
2.001019: Ông nội yếu lắm rồi muốn lập di chúc để lại nhà cho chú út, nhờ xã chứng thế nào?; chung thuc di chuc; viết
  giấy để lại của cải cho con sau khi chết có cần dấu của ủy ban ko; Bà cụ không biết chữ muốn dặn dò chia đất trước
  lúc mất, đọc cho người khác viết thì có hợp lệ không?; lam di chuc o xa ton bao nhieu; Mẹ em nằm viện không đi được,
  cán bộ tư pháp có xuống tận giường chứng tờ di chúc cho không; tôi 70t còn minh mẫn, mún lập tờ chúc thư cho con gái
  hưởng hết, con trai ko có phần thì dc ko; sửa lại di chúc đã chứng ở xã năm ngoái thì phải làm lại từ đầu à; Lập
  giấy trối trăng cần mấy người làm chứng, con cháu trong nhà làm chứng được không; bố mẹ muốn cùng viết chung một bản
  di chúc, cần giấy khám sức khỏe minh mẫn không?; Hủy tờ di chúc cũ, viết tờ khác có xác nhận của chính quyền thì
  mang giấy tờ nhà đất theo à; certify my last will; Dad is bedridden and wishes to leave the house to me when he
  dies. Can an officer come to attest his testament?; illiterate grandmother making a will, witnesses needed?; how do
  I revoke or replace the testament I had validated at the commune; write down who inherits my farm after my death and
  have it officially stamped; bà cụ muốn viết sẵn giấy để lại nhà cho con út, sợ sau này anh em tranh nhau, xã có
  chứng cho không; Ông bác không vợ con muốn để hết của cho cháu nuôi mình lúc chết, viết giấy thế nào cho có giá
  trị?; người 85 tuổi lẩm cẩm lúc nhớ lúc quên thì xã có chịu chứng giấy để lại tài sản không; di chúc viết tay ở nhà
  ko có dấu xã thì sau này có giá trị ko, hay cứ mang ra xã cho chắc; Vợ không biết, một mình chồng ra xã lập giấy để
  phần của mình cho con riêng được không ạ?; bo e bi ung thu muon viet giay de lai dat cho 2 con, xa xuong nha lam dc
  k; phi lam di chuc bao nhieu may ngay xong; lap di chuc can giay kham tam than ko; ba ngoai ko biet chu muon de lai
  vuon hoi cho di ut sau khi mat thi ai viet ho; lam giay thua ke san khi con song can mang so do vs cccd ra xa ha;
  Old lady wants to put down now that the youngest gets the house later, so her children won't quarrel. Will the
  commune attest it?; childless uncle leaving everything to the nephew who cares for him, testament at the commune; is
  a handwritten will without any stamp worthless, cost of having it attested; will they refuse to validate the last
  wishes of an 85-year-old with failing memory
2.001406: Bố mất không để lại di chúc, mấy anh em thống nhất chia nhà đất xong thì ra đâu chứng văn bản?; van ban thoa
  thuan chia thua ke; chia của bố mẹ để lại cho 5 anh em, 1 đứa ở Mỹ ko về ký dc thì sao; Các con nhường hết phần cho
  mẹ, muốn lập biên bản phân chia di sản có xã xác nhận; ông bà mất lâu rồi, đất đứng tên ông, nay con cháu họp gia
  đình chia, xã niêm yết bao nhiêu ngày?; giấy phân chia tài sản thừa kế gồm xe ô tô với sổ tiết kiệm của chồng em để
  lại làm tại ubnd xã đc ko; chung thuc phan chia di san can giay chung tu cua ca ong ba khong; Đồng thừa kế có người
  chưa đủ 18 thì có ký vào văn bản chia di sản được không ạ?; Chị em gái đi lấy chồng ko nhận phần, chỉ mình anh trai
  nhận đất hương hỏa, làm văn bản thế nào cho hợp lệ; di sản là ruộng với nhà sàn, anh em đã thỏa thuận miệng, h muốn
  có giấy chứng nhận của xã; Mức thu tiền khi chứng thực giấy chia gia tài của người đã khuất; Our father died and we
  siblings agreed how to share the house, who certifies the agreement?; estate division deed; One heir lives abroad
  and can't come home: may the rest still get the inheritance sharing document attested?; mum left a car and some
  farmland, all children give their part to the eldest, what do we sign at the commune; list of papers heirs must show
  before the split of a dead person's property is authenticated; Mẹ đi không kịp dặn lại gì, 4 chị em ngồi lại thống
  nhất ai lấy đất ai lấy tiền, giờ viết giấy ra xã chứng; một đứa em ở tù thì ký giấy chia gia tài bố để lại kiểu gì
  ạ; Anh cả không chịu ký thì mấy em còn lại có làm được văn bản chia di sản ở xã không?; ck mất, mẹ chồng với em và 2
  con nhỏ là người hưởng, muốn lập văn bản chia thừa kế có chứng thực; Khai nhận di sản chỉ có mình tôi là con duy
  nhất, xã chứng văn bản thì có phải dán thông báo không; chia dat ong ba de lai cho cac chu cac bac, xa dan thong bao
  may ngay moi chung; giay thoa thuan chia cua cai bo me mat de lai mat phi bn; e ut o nhat ko ve dc uy quyen ky giay
  chia thua ke sao; bo mat de lai o to vs manh ruong, ca nha nhuong me, ra xa lam giay gi; phan chia di san thieu giay
  khai sinh chung minh la con thi lam the nao; Mum died without a will, four of us settled who takes land and who
  takes cash. Where is our sharing paper attested?; one brother in prison, how does he sign the inheritance partition;
  for how many days does the commune post a notice before attesting the heirs' agreement; only child, sole heir of
  dad's house: must a declaration of inheritance be certified and what is the fee
2.000908: Tôi làm mất quyết định do ủy ban cấp năm xưa, cơ quan còn lưu sổ gốc thì xin cấp bản sao thế nào?; xin bản
  sao từ sổ gốc; bằng tốt nghiệp cấp 2 bị mất, nơi cấp có lưu sổ, muốn xin họ cấp bản sao lại; cap ban sao bang tot
  nghiep thpt tu so goc o dau; em bị thất lạc chứng chỉ nghề, trường bảo có tên trong sổ lưu, h xin bản sao fải nộp j;
  Gửi bưu điện yêu cầu cơ quan đang giữ sổ gốc sao cho mình 1 bản được không, đỡ phải đi xa; Bố tôi mất rồi, con có
  được đi xin bản sao văn bằng của bố theo sổ lưu không?; ban sao lay tu so goc co gia tri nhu ban chinh k; không còn
  tờ gốc nào trong tay nên không sao y được, cơ quan cấp có thể trích từ sổ cấp ra cho tôi bản khác không; Lấy bản sao
  giấy chứng nhận hồi xưa xã cấp, cán bộ tra sổ quản lý rồi đóng dấu, mất mấy hôm; phí sao từ sổ gốc văn bằng chứng
  chỉ; duplicate issued from the master register; I lost my high school diploma, can the authority that granted it
  issue a copy from its book?; the agency keeps an original ledger of decisions, how may I request a copy by post; Is
  my son entitled to ask for a copy of my old vocational certificate out of the issuing body's records book?; no
  original in hand, need copy from issuing office's log book, same legal value?; em mất bằng cấp 3 từ lâu, sở bảo có
  lưu tên trong sổ cấp bằng, xin tờ khác thay để đi xin việc; Giấy chứng nhận nghề của tôi trường cũ đã giải thể, cơ
  quan nhận bàn giao sổ có sao cho tôi không?; bản chính ko còn nên ko photo sao y đc, cơ quan đã cấp giấy mở sổ ra
  cấp bản sao thì mất mấy ngày; Nhờ người quen đi xin hộ tờ sao lấy từ sổ gốc văn bằng, cần giấy gì chứng minh được ủy
  quyền?; quyết định khen thưởng của xã năm 1995 thất lạc, muốn xin tờ sao theo sổ lưu của nơi ban hành; mat bang tot
  nghiep thcs xin ban sao tu so cap bang o dau; sao tu so goc khac gi sao y, co dung nop ho so duoc ko; xin ban sao
  chung chi tu so luu gui ve buu dien dc k; le phi lay ban sao tu so cap bang bn 1 ban; con xin ban sao bang cua me da
  mat tu so goc dc ko; I lost my lower secondary diploma, the office still has its issue book. How do I get a copy
  made from that book?; difference between a copy out of the original ledger and a certified photocopy; old vocational
  school closed, who keeps the register and can give me a copy from it; friend collecting on my behalf a copy taken
  from the issuer's register, how many days
`);
