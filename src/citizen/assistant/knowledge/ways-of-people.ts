import { phrasesByName } from './phrases.js';

/** How people ask for procedures: papers of people: civil status, certification, residence, identity, vehicles. */
export const WAYS_OF_PEOPLE = phrasesByName(`
1.001193: em bé mới đẻ làm khai sinh; bé chưa khai sinh quá hạn có bị phạt; khai sinh muộn; sinh con xong làm giấy tờ;
  birth certificate for a newborn baby; register the birth of a child; my baby was born; late birth registration; sinh
  con ở bệnh viện về đăng ký; khai sinh cho bé; cháu mới sinh chưa có giấy; con chưa có bố khai sinh; khai sinh quá 60
  ngày; mẹ đơn thân làm khai sinh cho con; vợ mới sinh; register a newborn; baby papers; birth registration late;
  single mother registers her child; born in hospital; đi khai sinh cho con mới sinh; con sinh ở tỉnh khác về khai
  sinh ở đâu; sinh con ở nhà có khai sinh được không; con chưa có giấy khai sinh; bao nhiêu ngày phải đi khai sinh;
  cha mẹ chưa cưới khai sinh cho con; bé sinh được mấy ngày làm giấy khai sinh; ông bà đi khai sinh thay; gave birth
  at home register the child; can the grandmother register the baby; the child has no birth certificate yet; how soon
  must a birth be registered; quên chưa khai sinh cho con; con mấy tuổi rồi chưa khai sinh; forgot to register the
  birth; daughter has never been registered
2.000815: sao y công chứng; chứng thực bản sao bằng tốt nghiệp; công chứng giấy tờ photo; chứng thực căn cước hộ chiếu
  bản sao; certified true copy of a diploma; certify a photocopy; copy certified from the original; notarised copy;
  công chứng căn cước; photo công chứng hộ khẩu; sao y giấy tờ; chứng thực bằng cấp; bản sao có chứng thực; công chứng
  bằng lái; công chứng bản sao giấy khai sinh; bao nhiêu tiền một trang công chứng; certify copies; certified copy of
  ID card or passport; stamp a copy; true copy; notarise a copy; sao y bản chính giấy tờ lấy ngay; đóng dấu sao y;
  công chứng sổ đỏ photo; sao y bằng đại học; bản photo có dấu của xã; sao y chứng minh thư sổ hộ khẩu; certified
  copies same day; make a certified copy of my papers; copy with a stamp
1.004884: đăng ký lại khai sinh cho người già; mất hết giấy khai sinh gốc và sổ gốc; chưa từng có giấy khai sinh vì sổ
  bị cháy; register birth again because the register was lost; birth records burnt or lost; re-registration of birth;
  làm lại giấy khai sinh bị mất bản gốc; khai sinh cũ bị cháy; xã không còn lưu sổ khai sinh; sinh năm 1950 chưa có
  khai sinh; giấy khai sinh mất cả bản chính lẫn sổ; old birth certificate lost and no record; register my birth
  again; mất giấy khai sinh gốc xã không còn sổ; khai sinh gốc mất sổ ở xã cũng mất; người già không có giấy khai
  sinh; làm lại khai sinh vì mất cả sổ lưu; chưa bao giờ có giấy khai sinh; elderly person without any birth record;
  both certificate and register lost; bản gốc khai sinh thất lạc xã không còn sổ; khai sinh mất từ thời chiến tranh;
  registers destroyed in the war
1.000656: ông bà bố mẹ qua đời làm giấy chứng tử; người nhà chết phải báo xã; đăng ký người chết; death certificate;
  register a death; my father died; relative passed away; làm giấy báo tử; bố tôi mất rồi; bà cụ mất; mẹ qua đời cần
  làm gì; xin giấy chứng tử; khai báo người chết; người thân mất; xóa khẩu người chết; report a death; grandfather
  died; mother passed away; father died which papers; người thân qua đời ở bệnh viện khai tử ở đâu; làm giấy tờ cho
  người mất; bao nhiêu ngày phải khai tử; người nhà mất phải làm thủ tục gì; chồng mất làm giấy chứng tử; someone in
  my family died, what paperwork; report the death of my husband; where to get a death certificate
1.004859: sửa ngày sinh trong giấy khai sinh; khai sinh ghi sai tên; cải chính năm sinh; đổi họ tên; xác định lại dân
  tộc; thêm chữ đệm; correct a mistake in the birth certificate; wrong name or wrong date of birth in civil status;
  change my name; change ethnic group; tên trong khai sinh sai; sửa tên đệm; sửa năm sinh; khai sinh sai họ mẹ; đổi
  dân tộc cho con; đổi họ theo mẹ; thêm tên cha; thay đổi họ tên; date of birth is wrong; fix a typo in my birth
  certificate; change the surname of my child; wrong spelling; năm sinh trên khai sinh khác với bằng; tên trên khai
  sinh sai một chữ; đổi tên cho con; bỏ tên đệm; sửa quê quán trong khai sinh; đổi sang họ mẹ; khai sinh ghi nhầm; đổi
  giới tính ghi sai; sửa tên cha trong khai sinh; my name is misspelled on the birth certificate; typo on birth
  certificate; add middle name; change first name; take the mother's family name; đăng ký đổi tên khác cho con; muốn
  con theo họ mẹ; sai họ của mẹ
2.000635: xin bản sao khai sinh; xin lại giấy khai sinh bản sao; trích lục kết hôn bản sao; trích lục hộ tịch; extract
  of birth registration; copy of my birth certificate; copy of a marriage certificate; civil status extract; trích lục
  khai tử bản sao; xin lại bản sao khai sinh; sao lục; cấp bản sao giấy kết hôn; trích lục giấy đăng ký kết hôn bị
  mất; mất giấy đăng ký kết hôn xin bản sao; another copy of a birth certificate; I need a duplicate of my marriage
  certificate; extract of a death record; cần thêm bản sao giấy khai sinh; xin lại bản sao khai sinh để đi học; trích
  lục khai tử của ông; giấy kết hôn bị mất xin bản sao; làm lại giấy đăng ký kết hôn bị mất; bản sao khai sinh nộp
  trường; I need a copy of my birth certificate; duplicate marriage certificate; get another copy of the death record
1.001022: bố muốn nhận con; làm thủ tục nhận cha con; con sinh khi chưa cưới ghi tên cha; xét nghiệm adn nhận con;
  recognise a child born outside marriage; father recognises his child; acknowledge paternity; nhận cha cho con; cha
  nhận con khi chưa kết hôn; bổ sung tên bố vào khai sinh; con riêng; nhận mẹ; recognition of a child; father wants to
  acknowledge his child; put the father on record; cha ruột muốn nhận con; cha thật nhận con; con mang họ mẹ giờ nhận
  cha; thêm tên cha vào giấy khai sinh; nhận lại con ruột; biological father wants to be recognised; recognise my son;
  add the father's name; bố đẻ muốn đứng tên trong khai sinh; con riêng nhận bố
1.004837: cử người giám hộ cho trẻ mồ côi; ông bà nuôi cháu làm người giám hộ; guardian for an orphan; guardianship of
  a grandchild; legal guardian; giám hộ cho cháu; bố mẹ chết ông bà nuôi; làm người giám hộ; giám hộ cho người mất
  năng lực; become guardian of my nephew; guardian registration; làm giám hộ cho em bị tâm thần; giám hộ người mất
  năng lực hành vi; cháu mồ côi ở với bà; chú nhận giám hộ cháu; làm giấy giám hộ; guardian for my disabled brother;
  become the legal guardian of a child; orphan nephew lives with us
1.000894: hai đứa cùng xã cưới nhau; cưới ra ủy ban làm giấy tờ; đăng ký kết hôn cần giấy tờ gì; giấy đăng ký kết hôn;
  marry at the commune; register our marriage both vietnamese; marriage certificate; get married; làm giấy kết hôn;
  đăng kí kết hôn cần gì; bọn em sắp cưới; cưới vợ khác tỉnh đăng ký ở đâu; đăng ký kết hôn lần hai; tuổi đăng ký kết
  hôn; wedding registration; marriage licence; we want to get married; register marriage in the commune; cô dâu chú rể
  khác xã đăng ký ở đâu; đăng ký kết hôn thứ bảy; lấy vợ lấy chồng làm giấy gì; đi đăng ký kết hôn mang gì; kết hôn
  cần những gì; mấy tuổi được kết hôn; tụi em muốn đăng ký kết hôn; marry next month where do we register; documents
  for a marriage registration; bride and groom from different communes; how do we register our marriage; hai người
  cùng huyện kết hôn; đăng ký kết hôn ở đâu; thủ tục kết hôn; đăng ký kết hôn
1.000094: lấy người Trung Quốc ở vùng biên giới; cưới người bên kia biên giới; kết hôn với công dân nước láng giềng;
  marry a Chinese citizen living in the border area; marriage with a Chinese at a border commune; marry my girlfriend
  from Pingxiang; lấy vợ Trung Quốc; lấy chồng Bằng Tường; cưới người Trung Quốc sát biên giới; con gái lấy chồng bên
  kia biên giới; marry a Chinese; marry a person from across the border; Chinese husband or wife in the border area;
  lấy chồng người Quảng Tây sát biên giới; cưới vợ Trung Quốc ở xã biên giới; yêu người Trung Quốc bên kia biên giới
  muốn cưới; marry someone from Guangxi border area; Chinese bride from across the border
2.000806: lấy chồng Hàn Quốc; lấy vợ người nước ngoài; đăng ký kết hôn với Việt kiều; marry a foreigner; marriage of a
  foreign citizen with a Vietnamese fiancee; I am a foreign citizen and want to register marriage; lấy chồng Đài Loan;
  lấy vợ Hàn; cưới người Mỹ; kết hôn với người Nhật; bạn trai người nước ngoài; marry an American; Korean husband; my
  fiance is a foreigner; foreign spouse; marriage with a foreigner; chồng người Mỹ; vợ người Nhật; lấy chồng tây; kết
  hôn với người Hàn Quốc Đài Loan; cưới người nước ngoài cần giấy gì; kết hôn với người Pháp; marry a British man;
  marriage with an Australian; register marriage to my Japanese girlfriend; my husband to be is from abroad; bạn trai
  bạn gái người nước ngoài muốn kết hôn; người yêu quốc tịch Đức Pháp Anh Mỹ muốn kết hôn; my boyfriend is a
  foreigner, we want to marry
1.004873: giấy chứng nhận độc thân; xin giấy xác nhận độc thân để kết hôn mua đất vay vốn; giấy chưa đăng ký kết hôn;
  xác nhận đã ly hôn còn độc thân; proof that I am single; certificate of marital status; certificate of no marriage;
  single status paper; xác nhận tình trạng hôn nhân; giấy độc thân để mua nhà; chứng nhận chưa kết hôn; ly hôn rồi xin
  giấy độc thân; single certificate; not married certificate; bachelor certificate; single certificate after a
  divorce; giấy độc thân để kết hôn với người Đài Loan; giấy độc thân đi làm Hàn Quốc; độc thân để sang Nhật Bản;
  single certificate to marry in Korea or Taiwan or Japan; xác nhận tình trạng hôn nhân để vay ngân hàng; giấy độc
  thân vay vốn; xác nhận độc thân bán đất; xác nhận chưa lấy vợ; chưa lấy chồng cần giấy xác nhận; giấy độc thân để
  cưới; certificate that I am not married; confirm my marital status for a bank loan; unmarried proof
2.001263: nhận nuôi trẻ em; đăng ký nuôi con nuôi; vợ chồng hiếm muộn nhận con nuôi; adopt a child; adoption in the
  country; xin con nuôi; nhận cháu làm con nuôi; muốn nhận trẻ bị bỏ rơi làm con; adopt my niece; adopt a baby; xin
  trẻ bị bỏ rơi về nuôi; nhận nuôi bé; vợ chồng không có con muốn nhận con nuôi; nhận con của chị làm con nuôi; adopt
  my sister's daughter; we want to adopt; take an orphan as our child; nuôi đứa bé bị bỏ rơi ở cổng chùa; nhặt được
  trẻ muốn nuôi
2.000884: xác nhận chữ ký giấy ủy quyền; chứng thực sơ yếu lý lịch xin việc; điểm chỉ vì không biết ký; certify my
  signature on an authorisation; signature certification on a CV or letter; fingerprint instead of a signature; xác
  nhận sơ yếu lý lịch; xác nhận chữ ký; giấy ủy quyền có xác nhận của xã; xã ký sơ yếu lý lịch; chứng thực giấy ủy
  quyền; chứng thực giấy cam kết; signature certified; have my CV certified; power of attorney signature; ký giấy ủy
  quyền ra xã; giấy ủy quyền rút tiền nhận lương; xác nhận lý lịch đi làm công ty; điểm chỉ trước cán bộ; xin dấu xã
  vào sơ yếu lý lịch; chứng thực chữ ký đơn; sign before an official; letter of authorisation certified; stamp on my
  CV
2.001035: chứng thực hợp đồng mua bán xe máy ở xã; hợp đồng bán đất ra xã chứng thực; hợp đồng cho tặng nhà; giấy mua
  bán xe viết tay; certify a contract of sale of a motorbike; certify a land or house contract at the commune;
  contract certification; chứng thực hợp đồng tặng cho đất; giấy bán xe; công chứng hợp đồng mua bán nhà đất; hợp đồng
  thuê đất; chứng thực hợp đồng thế chấp; certify a sale contract; gift contract of land; contract for a house; hợp
  đồng mua bán tặng cho ra xã; chứng thực giấy bán nhà; làm hợp đồng cho con nhà; chứng thực hợp đồng thuê; hợp đồng
  mua bán ô tô; certify a deal; certify a gift contract of a house; contract to sell a car
2.001019: viết di chúc để lại nhà đất cho con; lập di chúc ở xã; make a will; certify a testament; làm di chúc; di
  chúc cho con trai; viết di chúc cần người làm chứng; write a will; last will and testament; di chúc lập ở nhà; ông
  bà để lại di chúc; muốn viết di chúc cho con cháu; di chúc có hiệu lực cần chứng thực; my father wants to leave his
  house by will; notarise a will
2.001406: anh em thỏa thuận chia di sản bố mẹ để lại; văn bản phân chia di sản thừa kế; khai nhận di sản; divide an
  estate among heirs; certify division of inheritance; chia tài sản bố mẹ để lại; thỏa thuận chia thừa kế; anh chị em
  chia nhà đất thừa kế; share the inheritance; heirs agree on the estate; division of estate; bố mẹ mất chia nhà đất
  cho anh em; không có di chúc chia tài sản; anh em thỏa thuận; chia di sản; khai nhận thừa kế; siblings divide our
  parents' house; no will, divide the property among heirs
2.000908: xin bản sao bằng cấp 3 vì mất bằng; cấp bản sao bằng tốt nghiệp từ sổ gốc; bản sao văn bằng; copy of a lost
  diploma from the original register; I lost my school diploma; bị mất bằng cấp ba; mất bằng đại học xin bản sao; mất
  bằng tốt nghiệp thcs; cấp lại bằng tốt nghiệp; copy from the original register; lost my certificate of graduation;
  mất bằng tốt nghiệp cấp 3 xin lại; bằng tốt nghiệp bị cháy; xin bản sao bằng; mất học bạ; lost high school diploma;
  copy of my graduation diploma
1.004222: nhập hộ khẩu cho vợ con; chuyển khẩu về nhà chồng; nhập khẩu cho con mới sinh; đăng ký thường trú nhà mới
  mua; permanent residence registration; register permanent residence after moving; move household registration; nhập
  khẩu; chuyển hộ khẩu về quê; đăng ký thường trú cho con; chuyển khẩu từ tỉnh khác về; mua nhà rồi nhập hộ khẩu; làm
  hộ khẩu; permanent residence for my wife; move my household registration here; chuyển hộ khẩu từ tỉnh khác về; nhập
  hộ khẩu về nhà vợ; nhập khẩu cho con; chuyển khẩu sang xã khác; đăng ký thường trú nhà mới; chuyển nơi thường trú;
  nhập khẩu cho bố mẹ; move residence to another commune; add my baby to the household; register in my husband's
  household
1.004194: thuê nhà đăng ký tạm trú; công nhân ở trọ đăng ký tạm trú; sinh viên đăng ký tạm trú; register temporary
  residence; I rent a room, temporary residence; đăng kí tạm trú; đăng ký ở trọ; làm kt3; tạm trú cho người thuê nhà;
  chủ trọ đăng ký cho khách thuê; ở nhờ nhà bà con đăng ký; temporary residence for workers; live in a rented room;
  register as a tenant; ở trọ có phải đăng ký tạm trú; thuê phòng đăng ký tạm trú; tạm trú cho người làm thuê; sinh
  viên ở trọ; tạm trú dài hạn; đi làm ở thuê nhà; renting a flat registration of stay; my tenants need to register
1.002755: tạm trú sắp hết hạn; gia hạn sổ tạm trú; extend temporary residence; renew temporary residence; temporary
  residence expires; hết hạn tạm trú; gia hạn tạm trú; tạm trú hết 2 năm; prolong temporary residence; my temporary
  residence is about to expire; tạm trú sắp hết; kéo dài tạm trú; thẻ tạm trú sắp hết hạn gia hạn; tạm trú hết hạn làm
  sao; prolong my temporary stay; temporary residence runs out
1.003677: đi làm ăn xa khai báo tạm vắng; xa nhà báo tạm vắng; temporary absence; report that I will be away from
  home; đi xa lâu ngày có phải báo; báo tạm vắng đi nước ngoài; vắng mặt khỏi nơi ở; going away for months must I
  report; declare absence; con đi học xa nhà phải khai báo; đi làm công ty xa nhà có phải báo xã; vắng nhà nhiều
  tháng; đi xa một năm; report before leaving for work in another province; leave home for a long time
1.010038: tách khẩu ra ở riêng; tách hộ khỏi bố mẹ; split a household; separate from my parents household; separate
  household book; tách sổ; ra ở riêng tách hộ; vợ chồng ly hôn tách hộ; tách khỏi hộ gia đình; own household book;
  split from the household of my parents; ra riêng làm hộ khẩu; vợ chồng ra ở riêng; làm sổ hộ khẩu riêng; tách ra hộ
  mới; tách khẩu khỏi ông bà; form our own household; leave my parents' household book
1.010041: giấy xác nhận nơi cư trú ct07; xác nhận nơi ở để nhập học; xin giấy xác nhận thông tin cư trú; confirmation
  of residence; paper that confirms where I live; proof of residence address; giấy xác nhận cư trú; xin giấy ct07; xác
  nhận thường trú; xác nhận đang ở tại địa phương; xác nhận hộ khẩu cũ; residence confirmation; certificate of
  residence; giấy xác nhận nơi ở cho con đi học; xác nhận đang sống ở địa phương; giấy cư trú nộp trường; xin xác nhận
  cư trú ct07; xác nhận số người trong hộ; paper confirming my address; residence confirmation for school
2.001159: báo lưu trú cho khách ở nhà nghỉ; có khách đến ngủ lại qua đêm; homestay khai báo khách ở lại; notify the
  police of guests who stay overnight; guest registration at a homestay; khách du lịch ngủ lại nhà; nhà nghỉ báo
  khách; khách nước ngoài ở homestay; bạn đến chơi ở lại phải báo công an; hotel must report guests; friend stays
  overnight report; notify stay; khách sạn khai báo khách lưu trú; có khách ngủ lại qua đêm; người quen đến ở chơi mấy
  hôm phải báo; khai báo khách lưu trú qua mạng; chủ nhà nghỉ khai báo; report guests staying the night; foreign guest
  stays at my house
1.014061: con tròn 14 tuổi làm căn cước; làm thẻ căn cước lần đầu; first identity card; ID card for a 14 year old
  child; make an ID card for the first time; làm căn cước cho con; trẻ em làm căn cước; làm thẻ căn cước mới; chưa có
  căn cước; bao nhiêu tuổi được làm căn cước; child identity card; apply for an ID card; new identity card; trẻ đủ 14
  tuổi làm căn cước; làm căn cước lần đầu cho học sinh; con lớp 9 làm căn cước; cấp căn cước mới; first id card for my
  daughter
1.014063: căn cước hết hạn đổi thẻ mới; đổi thẻ căn cước sai thông tin; đổi chứng minh nhân dân sang căn cước; renew
  ID card expired; exchange identity card; ID card has expired; đổi cccd; căn cước sai ngày sinh; chuyển từ chứng minh
  thư sang căn cước; thẻ căn cước cũ hết hạn; 25 tuổi đổi căn cước; thay đổi nơi ở có đổi căn cước; renew identity
  card; change information on ID card; ID expires; căn cước hết hạn; 25 tuổi phải đổi; đổi căn cước vì sai quê quán;
  đổi căn cước sai tên; sửa thông tin trên căn cước; đổi cccd gắn chip; renewal of my id card; update my id card
1.014064: bị mất căn cước làm lại; rơi ví mất thẻ căn cước; căn cước hỏng không đọc được; lost my ID card; replace a
  lost identity card; mất thẻ căn cước; rớt mất cccd; cấp lại căn cước; làm lại thẻ bị mất; cccd bị gãy; ID card
  stolen; I lost my identity card; broken ID card; căn cước bị gãy; mất ví mất căn cước; căn cước bị nước; rớt căn
  cước; mất cccd làm lại ở đâu; id card was stolen; my id card broke in two
1.003133: dân xã biên giới làm giấy thông hành sang chợ bên kia; cư dân biên giới làm sổ thông hành; border pass for
  residents of border communes; visit the market across the border; border resident pass to Guangxi; làm sổ thông
  hành; người dân xã giáp biên qua chợ Trung Quốc; giấy thông hành xuất nhập cảnh; cư dân biên giới sang Trung Quốc
  làm thuê; pass to cross the border for locals; resident of a border village; làm sổ thông hành đi chợ biên giới; dân
  biên giới qua Pò Chài bán hàng; sổ thông hành hết hạn làm lại; thông hành cho cư dân biên giới; thông hành qua lại
  biên giới; border pass for villagers; pass to sell goods in Puzhai; renew my border resident pass
1.010055: rơi mất giấy thông hành phải báo; mất sổ thông hành; lost my border pass; report the loss of a border pass;
  làm mất sổ thông hành; báo mất thông hành; rơi giấy thông hành ở Trung Quốc; border pass lost or stolen; rơi sổ
  thông hành bên chợ Trung Quốc; mất thông hành khi ở bên kia; thông hành bị trộm; sổ thông hành bị mất báo ai; my
  border pass was stolen
1.003494: giấy thông hành đi du lịch Trung Quốc theo tour; đi chơi Quảng Tây bằng giấy thông hành; travel pass for
  tourism to Nanning; tour to Guangxi pass; tourist pass to China without a passport; đi tour Trung Quốc không cần hộ
  chiếu; thông hành du lịch Bằng Tường; đi Nam Ninh chơi; du lịch Quế Lâm; travel to Guangxi with a tour; tourism
  pass; đi Nam Ninh chơi không có hộ chiếu; thông hành đi du lịch mấy ngày; đi tour Bằng Tường; giấy đi du lịch Quảng
  Tây; weekend trip to Nanning without passport; tour pass to Guilin
1.013067: mua xe mới đăng ký biển số; đăng ký xe máy lần đầu; đăng ký ô tô mới; bốc biển số; register a new motorbike;
  number plate for a new car; first vehicle registration; đăng kí xe mới mua; làm biển số ô tô; bấm biển xe máy; làm
  cà vẹt xe; cấp biển số lần đầu; plate for a new motorbike; register my new car; get a license plate; xe mới mua ra
  xã làm biển; đăng ký xe mới; làm biển số xe máy điện; mua ô tô mới đăng ký ở đâu; register my new scooter; plate for
  a new car; new vehicle registration
1.013076: mua xe cũ sang tên; xe không chính chủ sang tên; bán xe phải sang tên; change of owner of a used motorbike;
  transfer vehicle ownership; bought a used car; sang tên xe máy; sang tên ô tô cũ; mua xe cũ chưa sang tên; cho tặng
  xe; thừa kế xe máy của bố; rút hồ sơ xe; put a second hand motorbike in my name; transfer of a car; seller and buyer
  of a used vehicle; xe cũ nhiều đời chủ; sang tên xe tải cũ; mua lại xe của bạn; xe cho tặng sang tên; bán xe rồi làm
  thủ tục gì; đứng tên xe; change ownership of a second hand car; vehicle bought from a friend
3.000347: đổi bằng lái xe hết hạn; đổi giấy phép lái xe hạng B C; gia hạn bằng lái; renew my driving licence; exchange
  a driving license that expires; driver licence renewal; bằng lái xe hết hạn; đổi bằng lái sang thẻ nhựa; bằng B2 hết
  hạn; cấp đổi giấy phép lái xe; driving licence expired; exchange driver license; renew licence B2; bằng lái hết hạn
  đổi ở đâu; đổi bằng lái quá hạn; bằng lái B1 C D hết hạn; cấp đổi bằng lái; đổi gplx online; my driving licence
  expires; renew an expired licence
3.000333: xin giấy lý lịch tư pháp đi làm đi nước ngoài; phiếu lý lịch tư pháp số 1 số 2; xác nhận không có tiền án
  tiền sự; criminal record certificate; police clearance; judicial record no 2 to work abroad; xin phiếu lý lịch tư
  pháp; giấy xác nhận không án tích; lý lịch tư pháp xin việc; án tích; criminal record check; police record; no
  criminal record certificate; lý lịch tư pháp đi du học; lý lịch tư pháp đi xuất khẩu lao động; lý lịch tư pháp để
  định cư; lý lịch tư pháp đi Nhật Bản Hàn Quốc; criminal record to study abroad; police certificate for immigration;
  xin xác nhận không tiền án; lý lịch tư pháp làm ở đâu; background check by the police; no conviction certificate;
  criminal record for a job abroad
1.004845: chấm dứt giám hộ; thôi làm người giám hộ; end of guardianship
1.004746: đăng ký lại kết hôn; mất giấy kết hôn sổ gốc bị mất; marriage registration anew
1.005461: đăng ký lại khai tử; death registration anew
`);
