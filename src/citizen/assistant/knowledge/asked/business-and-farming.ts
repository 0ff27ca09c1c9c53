import { phrasesByName } from '../phrases.js';

/** How people ask for household businesses, trade and farming, by code. */
export const ASKED_FOR_BUSINESS_AND_FARMING = phrasesByName(`
1.001612: mở tiệm tạp hóa cần giấy gì; xin giấy phép kinh doanh quán phở ở xã; dk hkd moi; em muốn bán hàng online
  đăng ký hộ kinh doanh cá thể thế nào; mở quán cafe nhỏ ở nhà có phải đăng kí ko ạ; Vợ chồng tôi định mở tiệm cắt tóc
  gội đầu, cần lên phường làm thủ tục gì, mất mấy ngày; lam giay phep kinh doanh ho gia dinh cho shop quan ao sap khai
  truong; homestay ở Mẫu Sơn mới xây, làm gpkd hộ gia đình nộp ở đâu; lập hộ kinh doanh buôn nông sản, hoa hồi lần
  đầu; bạn em và em chung vốn mở xưởng mộc ko muốn lập công ty, đứng tên hộ được chứ; khởi nghiệp sửa xe máy tại nhà
  có cần đk kinh doanh và mã số thuế luôn không; I'd like to open a small noodle shop, what permit do I need?; start a
  family business; My sister plans to launch a hair salon at home without forming a company. Where does she sign up
  and how much does it cost?; registering as a sole trader to sell on Shopee; how do we set up a grocery store legally
  in our commune; vợ e bán đồ ăn vặt trên tiktok thu tầm 20tr/tháng, có phải đăng ký gì với phường ko; Bà con mở quán
  nướng vỉa hè cạnh nhà, chính quyền nhắc phải có giấy, vậy xin loại nào?; Một người đứng tên được mấy hộ kinh doanh,
  em có tiệm nail rồi giờ muốn lập thêm tiệm spa; công chức có được đứng tên lập cửa hàng không, hay để vợ đứng tên;
  mở đại lý gas, tiệm thuốc thú y nhỏ theo hộ cá thể thì nộp gì ở ubnd xã; dk mo tiem banh ngot o nha het bao nhieu
  tien; lam giay phep ban tap hoa online o dau may ngay co; mo quan an ko dang ky co bi phat k; thue mat bang mo shop,
  giay phep kd can hop dong thue ko; e 17t muon mo tiem tra sua dung ten ho kinh doanh dc ko; Wife sells snacks on
  TikTok, roughly 20 million a month. Is any trader registration required?; penalty for running an eatery without
  being registered; civil servant wanting to start a small store, can it be under the spouse's name; how many
  household businesses may one person found, and how fast is the certificate given
2.000720: đổi tên quán trên giấy phép kinh doanh hộ; hộ kinh doanh chuyển địa điểm sang phố khác thì khai báo sao;
  them nganh nghe hkd; quán đang bán cơm giờ muốn bán thêm bia rượu, bổ sung ngành vào gpkd; đổi chủ hộ kinh doanh từ
  chồng sang vợ; tăng vốn hộ kinh doanh lên 500 triệu có phải báo ủy ban ko; hkd doi dia chi qua xa khac lm the nao;
  Mẹ tôi mất, tôi thừa kế tiệm thuốc nam của bà, giờ cập nhật tên chủ trên đăng ký hộ kinh doanh; sang nhượng lại cửa
  hàng tạp hóa cho người khác, sửa thông tin đăng ký kinh doanh; số cccd mới của em khác số trên giấy đăng ký hộ, điều
  chỉnh ở đâu ạ; em dời tiệm nail qua mặt bằng khác, hồ sơ thay đổi cần những j; my shop moves to another street, do I
  update the household business record?; rename household business; We already run a registered restaurant and want to
  add karaoke as a new activity. How do we amend the registration?; change the owner of a family store from father to
  son; adding capital and a line of trade to an existing business household; tiệm em đang bán quần áo, giờ muốn nhận
  thêm sửa điện thoại, ghi thêm vào giấy phép ở đâu; Chuyển quán từ phường Tam Thanh sang phường Đông Kinh thì làm
  giấy mới hay sửa giấy cũ?; thay bảng hiệu tên quán khác mà không báo xã có bị phạt ko ạ; Ông chủ hộ kinh doanh đi
  nước ngoài, giao cho em trai đứng tên, đổi người đại diện ra sao; đổi số điện thoại, địa chỉ nhà của chủ hộ do sáp
  nhập xã có phải khai lại đăng ký kinh doanh không; doi ten cua hang tren giay dkkd mat phi ko; bo bot nganh karaoke
  ra khoi giay phep hkd; thay doi noi dung hkd trong may ngay ke tu khi doi phai bao; mua lai tiem cua chi gai dang
  hoat dong, doi chu tren giay phep; sua giay phep ho kinh doanh nop tren mang dc k; Clothing stall already licensed,
  now also repairing phones. How is that line added?; moving my registered shop to another ward, amend the old paper
  or new one?; fine for changing the store's name without notice; brother takes over as owner of the running household
  business while I go abroad
1.001266: đóng cửa hẳn hộ kinh doanh; trả giấy phép kinh doanh, nghỉ bán luôn; giai the ho kinh doanh ca the; em dẹp
  tiệm rồi, ko làm nữa thì hủy đăng ký ở đâu; quán ế quá muốn nghỉ vĩnh viễn, phải đóng mã số thuế trước đúng k; Bố
  tôi qua đời, cửa hàng vật liệu không ai làm nữa, xóa tên hộ kinh doanh thế nào; cham dut hkd nop giay j; lên công ty
  rồi nên bỏ hộ kinh doanh cũ, thủ tục ra sao; bỏ kinh doanh mà không khai có bị phạt không, xóa sổ kiểu gì; thôi
  không bán hàng nữa, nộp lại giấy chứng nhận đăng ký hộ cho phường; khai tử cửa hàng tạp hóa đã đóng cửa 2 năm nay,
  giờ còn nợ thuế thì có hủy được không; closing my shop for good, what do I file?; shut down household business
  permanently; Our bakery failed and we will never reopen. Do we have to clear taxes before the licence is cancelled?;
  deregister a family store after the owner's death; I want to hand back my business certificate because I am
  retiring; chợ giải tỏa, sạp nhà em nghỉ hẳn không bán nữa thì báo ai để khỏi bị tính thuế; Tôi già rồi muốn trả mặt
  bằng, đóng tiệm luôn, giấy phép cũ nộp lại chỗ nào?; nghỉ bán luôn từ 2021 mà mã số thuế vẫn treo, giờ xóa hộ kinh
  doanh được không; lên doanh nghiệp hay sang nghề khác, hủy hẳn giấy hộ cũ mất mấy ngày, phí bao nhiêu; Chồng đứng
  tên tiệm nay đi tù, vợ có được làm giấy dẹp hẳn tiệm không?; huy giay phep kinh doanh ho lam online dc ko; dong cua
  vinh vien quan net can giay xac nhan het no thue k; ko ban nua ma ko tra giay phep thi bi phat bn; nghi kd han luon,
  mat giay phep roi thi lay gi nop lai; xoa ten hkd cua bo da mat ai di lam; Market demolished, my stall is finished
  for good. Who do I tell so tax stops?; stopped selling in 2021 but the tax code is still open, cancel the
  registration now; fee and days to terminate a household business; licence lost and I'm quitting forever, what do I
  hand back
1.001570: tạm nghỉ bán 6 tháng có phải báo không; hộ kinh doanh xin tạm dừng một thời gian; tam ngung hkd; em sắp sinh
  nên đóng quán vài tháng rồi mở lại, khai ở đâu để khỏi đóng thuế; đã báo nghỉ đến tháng 12 nhưng giờ muốn mở cửa lại
  sớm; Tôi đi viện chữa bệnh dài ngày, cửa hàng sửa xe tạm khóa cửa, cần thông báo với xã trước mấy hôm?; hoat dong
  lai truoc han da dang ky ngung; biên giới đóng nên ế hàng, muốn treo giấy phép kinh doanh ít lâu, ko hủy; ngưng buôn
  bán mùa mưa, sang năm làm tiếp thì có mẫu thông báo nào; quán cafe sửa chữa tu bổ lại nên ngừng phục vụ 2 tháng, báo
  thuế hay báo ubnd ạ; tạm đóng cửa tiệm tóc tối đa bao lâu dc; can I suspend my shop for half a year and come back
  later?; temporary closure of household business; I told the commune we'd be shut until December, but I'd like to
  reopen earlier. What do I send?; pausing a food stall during pregnancy, is notice required; put my family business
  on hold while I am in hospital; mùa này vắng khách em cho nghỉ quán 3 tháng qua hè bán lại, báo xã trước mấy ngày;
  Sửa đường trước cửa không ai vào, muốn ngưng bán một thời gian mà không mất giấy phép; nghỉ tạm có phải vẫn đóng
  thuế khoán không, nộp thông báo cho thuế hay cho ubnd xã; Đã xin nghỉ 1 năm, giờ mới 5 tháng có khách lại rồi, muốn
  bán tiếp thì làm gì?; ngừng tạm thời có giới hạn bao lâu, hết hạn chưa muốn mở thì xin nghỉ tiếp được không; tam
  dong quan di cham me om nop giay gi; thong bao tam nghi kinh doanh online mien phi k; nghi ban tam thoi ko bao co bi
  phat ko; mo lai tiem som hon ngay da bao nghi can bao truoc may hom; vo sinh con, chong di bao tam ngung quan thay
  dc ko; Road works killed trade, I'd stop for three months but keep the licence. Notice how many days ahead?;
  business break: do I still owe lump tax while the shop rests; asked for one year off, five months later customers
  are back, how to resume; is there a fine if a shop pauses without telling the commune
2.000575: mất giấy đăng ký hộ kinh doanh; giấy phép kinh doanh hộ cá thể bị rách nát, xin cấp lại; lam lai gpkd ho gia
  dinh bi mat; chuột cắn hỏng tờ đăng ký kinh doanh của quán em, in lại tờ khác ở đâu; đăng ký hộ kinh doanh bản cũ do
  huyện cấp, muốn đổi sang mẫu mới có mã số thuế; Nhà cháy, giấy chứng nhận đăng ký hkd cháy theo, xin bản khác mất
  bao nhiêu tiền; cap lai giay cn dkhkd; em tìm ko thấy giấy phép mở tiệm, ngân hàng đòi, xin lại dc ko; giấy kinh
  doanh ướt nhòe hết chữ vì lụt, cần tờ thay thế; huyện giải thể rồi thì tờ giấy hộ kinh doanh cũ có phải đổi mẫu
  không; thất lạc bản gốc chứng nhận đăng ký cửa hàng, thông tin vẫn giữ nguyên, chỉ xin bản mới; I lost the
  certificate of my household business, how to get another?; business licence of our shop burnt in a fire, need a
  duplicate; The paper proving my store is registered got soaked in the flood and is unreadable. Who reissues it?;
  swap old district-issued household business certificate for the new format; reprint family business registration
  paper; đi vay vốn họ đòi giấy đăng ký hộ kinh doanh gốc mà em làm rơi đâu mất rồi, in lại mấy ngày có; Tờ giấy phép
  treo tường quán bị ố nát không đọc được số, xin tờ mới cùng nội dung thì nộp gì; giấy cũ ghi huyện Cao Lộc nay ko
  còn huyện, đổi sang tờ mẫu mới có bắt buộc không, mất phí không; Trộm vào lấy cả két có giấy phép hộ kinh doanh
  trong đó, cần trình báo công an trước khi xin lại?; giấy hộ kinh doanh cũ chưa có mã số hộ 10-12 số, muốn đổi qua
  bản mới có mã; xin lai giay dkkd ho bi that lac le phi bn; giay phep tiem bi con xe rach, in lai o phuong nao; doi
  giay cn hkd mau cu sang mau moi online dc k; mat giay dang ky ho kd co can don bao cong an ko; giay phep kd chay
  mat, chu ho di vang vo xin cap lai thay dc ko; Bank asks for the original household business paper and I dropped it
  somewhere. Reprint takes how long?; district no longer exists, must our old store certificate be swapped, any
  charge?; thief took the safe with the shop's registration inside, police report needed before reissue?; wall-hung
  licence faded, same details, just want a clean certificate
1.014776: Vườn na Chi Lăng nhà tôi muốn xuất khẩu sang Trung Quốc phải có mã gì; mã số vùng trồng; xin ma vung trong
  cho hoi, thach den xuat khau; Xưởng đóng gói trái cây cần cấp mã để hải quan TQ cho thông quan, hồ sơ sao?; HTX
  trồng ớt 20 ha mún lm mã vùng trồng thì nộp chi cục nào ạ; mã cơ sở đóng gói bị thu hồi, xin cấp lại; bên mua đòi mã
  vườn với mã nhà đóng gói thì lấy đâu; diện tích tối thiểu bao nhiêu ha thì được cấp code vùng trồng sầu riêng, vải;
  dang ky ma so nha dong goi PHC nong san; Kho sơ chế dưa hấu gần cửa khẩu Tân Thanh đổi chủ, mã cũ dùng tiếp hay làm
  lại; bà con trồng hồng không hạt Bảo Lâm muốn được cán bộ kiểm tra vườn, ghi nhật ký canh tác để có mã số; Chinese
  buyer asks for an orchard code for our custard apples, how do I get one?; packing house code; growing area code
  (PUC) for chilli farm, which department inspects; Our fruit packing facility had its export number suspended, can it
  be granted again?; register plantation for shipping fresh fruit to China, GACC approved number; nhà e 3ha na dai Chi
  Lăng, thương lái nói ko có mã vườn thì ko xuất chính ngạch đc, làm ở đâu ạ; nhieu ho nho moi nha vai sao gop lai xin
  chung 1 ma vung trong duoc khong; nhà đóng gói của e đc mã rồi mà bị TQ cảnh báo rệp sáp, bị treo mã, giờ khắc phục
  xin lại sao; ma so vung trong co thoi han may nam, co phai gia han ko; xin mã cơ sở đóng gói dưa hấu, ớt cần nhà
  xưởng bao nhiêu m2, sơ đồ 1 chiều ntn; ghi so nhat ky phun thuoc khong day du co xin dc ma vung trong k; cấp mã số
  vùng trồng có thu phí ko, từ lúc nộp đến lúc có mã mấy ngày; doi ten htx dai dien thi ma vung trong quyt bac son co
  phai xin cap lai; trồng hồi, quế cũng cần mã vùng hay chỉ cây ăn quả thôi ạ; muon tra xem vuon nha minh da co ma so
  vung trong chua, neu chua dk online o dau; The trader says without an orchard number my Chi Lang custard apples
  can't go through official export. Where do I apply?; May a dozen smallholders pool their plots under one growing
  area code?; China flagged mealybugs and our packing station's number is on hold, how do we win it back?; how long is
  a planting area code valid and is there any charge?
1.000695: Xuất hàng sang Trung Quốc muốn được giảm thuế nhập khẩu theo ASEAN thì xin giấy xuất xứ gì; C/O form E; xin
  co mau e o lang son; Khách bên Quảng Châu đòi chứng nhận nguồn gốc hàng Việt Nam để hưởng thuế 0%, làm ở đâu?; cty e
  xuất tinh bột sắn đi TQ, khai co trên ecosys bị từ chối, cần chứng từ j; giấy chứng nhận xuất xứ ưu đãi ACFTA; làm
  CO cho lô hàng gỗ bóc, bao lâu có, lệ phí bn; to khai hai quan thong quan roi co xin chung nhan xuat xu sau duoc
  khong; Hoa hồi xuất Trung Quốc: tiêu chí WO hay RVC để được cấp mẫu E; C/O E bị sai tên người nhận hàng phải xin bản
  sửa thế nào; hàng đi Bằng Tường cần giấy nào chứng tỏ sản xuất tại Việt Nam để miễn thuế quan; Certificate of origin
  so my Chinese importer pays less duty; form E application; Our company exports star anise to China and needs the
  ASEAN-China preference document, who issues it in Lang Son?; how many days for issuing C/O E after uploading invoice
  and bill of lading on eCoSys; proof that goods were made in Vietnam under ACFTA; e xuất lô thạch đen đầu tiên qua
  Hữu Nghị, bên mua TQ bảo gửi kèm form E bản gốc, xin ở đâu kịp trong ngày; cong ty moi chua co tai khoan ecosys,
  dang ky thuong nhan de lam c/o the nao; hàng đi rồi 10 ngày mới xin C/O E đc ko, có đóng dấu issued retroactively;
  nong san thu mua cua ba con khong hoa don thi lay bang ke nao chung minh xuat xu lam form e; mất bản gốc CO form E,
  xin bản certified true copy sao; lam co mau e phi bn 1 bo, nop qua mang thi lay ban giay o cho nao; hoá đơn bên thứ
  ba HongKong (third party invoicing) thì khai form E ô nào; hai quan trung quoc bac co vi hs code khac, gio xin sua
  hay cap moi; mặt hàng ván bóc nguyên liệu trong nước cần bảng tính RVC hay giải trình quy trình gì khi xin c/o;
  khach mua o nam ninh muon mien thue nhap ot kho, ben e can xin to j truoc khi xe qua bien; First shipment of grass
  jelly leaves tomorrow and the buyer wants an original Form E. Can I get it the same day?; Goods crossed ten days
  ago, may the ASEAN–China origin paper still be issued retroactively?; I buy chillies from farmers without invoices,
  how do I prove origin for the E certificate?; China customs refused our Form E over a different HS code, correct it
  or apply for a new one?
2.001827: Em mở xưởng làm lạp sườn vịt quay đóng gói bán, cần giấy vệ sinh an toàn gì; giấy attp nông sản; xin giay an
  toan thuc pham cho co so giet mo; Cơ sở sản xuất chè, măng khô, mật ong muốn có giấy chứng nhận đủ điều kiện vsattp
  thì ai thẩm định?; kho đông lạnh hải sản tôm cá phải xin giấy chứng nhận ATTP ko; HTX chế biến thạch đen làm hồ sơ
  an toàn thực phẩm nộp sở nông nghiệp mấy ngày có; giấy đủ điều kiện an toàn cho cửa hàng bán thịt lợn sạch; mình bán
  rau củ quả sơ chế cho bếp ăn trường học, họ đòi giấy attp lm sao có; nha may che bien thit trau gac bep, giay an
  toan het han thi xin cap nhu nao; cần khám sức khoẻ với tập huấn kiến thức trước khi xin giấy an toàn thực phẩm cho
  xưởng bún phở gạo không; cơ sở rang xay cà phê, đậu phộng muốn vào siêu thị; Food hygiene certificate for my honey
  and dried bamboo shoot workshop; seafood cold store food safety; we process pork sausages and smoked buffalo, which
  authority inspects before selling to supermarkets?; What do I submit to prove our vegetable packing plant meets food
  safety rules?; tea factory needs ATTP cert, cost and validity; e làm khâu nhục, lạp xưởng đóng hút chân không bán
  shopee, có phải xin giấy vsattp ko; htx e say kho mang, nam huong, moc nhi muon vao winmart ho doi giay attp; cơ sở
  giết mổ gà nhỏ ở chợ có thuộc diện phải có giấy chứng nhận đủ đk attp k; giay an toan thuc pham nong san het han
  thang sau, nop lai truoc bao lau; đoàn xuống thẩm định xưởng mật ong xếp loại C thì làm sao, bao lâu đc xin lại; doi
  ten chu co so che bien che thi giay attp co phai lam moi ko; phí thẩm định giấy attp cơ sở chế biến thịt là bao
  nhiêu tiền; so che dong goi hong vanh khuyen, na de ban sieu thi can giay ve sinh an toan cua so nn; bán cá, thịt
  đông lạnh ko có giấy chứng nhận an toàn thực phẩm bị phạt mức nào; xin giay attp cho kho lanh nong san nop online dc
  k, may ngay co doan kiem tra; I vacuum-pack pork belly and sausages at home for Shopee, is a food safety certificate
  from the agriculture side compulsory?; Inspectors graded our honey workshop C. When may we try again?; Supermarket
  chain asks our dried mushroom cooperative for an ATTP certificate, what do we prepare and pay?; fine for running a
  small poultry slaughter place without proof of hygiene conditions
1.000045: Nhà em khai thác keo trồng muốn chở gỗ đi bán ngoài tỉnh, kiểm lâm đóng dấu danh sách gỗ ở đâu; bảng kê gỗ;
  xac nhan bang ke lam san o hat kiem lam; Mua gỗ nghiến đấu giá về, cần kiểm lâm xác nhận khối lượng từng lóng mới
  được vận chuyển phải không?; giấy tờ nguồn gốc gỗ để đi đường ko bị bắt; bán nhựa thông, sa nhân hái trong rừng tự
  nhiên có phải kê khai cho kiểm lâm ký không; chở cây cảnh đào từ rừng về xuôi thì cần hồ sơ lâm sản j; van chuyen go
  xe tu rung tu nhien can giay kiem lam ky; xưởng gỗ xuất khẩu sang TQ cần bảng kê có dấu kiểm lâm, nộp những gì, mấy
  ngày; Tôi nuôi nhím, cầy hương, bán động vật rừng thì lập bản kê mẫu số mấy và ai xác nhận; lập ds gỗ tròn, ghi số
  hiệu đường kính xong rồi đưa ai kiểm tra đóng búa; I need forest rangers to stamp the timber list before trucking
  logs out; timber packing list stamp; selling wild rattan and resin from natural forest, must the ranger station
  verify quantities?; How do I prove the legal origin of sawn wood for export to China?; farmed porcupines sale:
  wildlife inventory sheet checked by forest protection; em mua 20 khối gỗ rừng trồng của dân chở về xuôi, có phải ra
  kiểm lâm xác nhận hay tự lập bảng kê là đủ; cho 3 tan hoi, que, sa nhan di ha noi bi chan hoi giay lam san, can xin
  gi o hat kiem lam; nhà em dỡ nhà sàn cũ bán gỗ đi tỉnh khác thì cần kiểm lâm đóng dấu giấy gì; xac nhan bang ke lam
  san may tieng thi xong, co can xuong kiem dem tan noi ko; bán cặp nhím với mấy con don nuôi có sổ trại, muốn chở đi
  bn thì xin xác nhận sao; cho go khong co bang ke xac nhan thi bi phat va tich thu ko; bảng kê gỗ xuất khẩu mẫu nào,
  nộp qua cổng dvc tỉnh đc ko ạ; go nghien, trai ly thanh ly cua toa an ban, muon van chuyen can kiem lam nao xac
  nhan; lan rừng, cây cảnh đào trong vườn nhà đem đi hội chợ tỉnh khác cần giấy kiểm lâm ko; nguoi nha di thay nop
  bang ke go cho hat kiem lam duoc ko, can cccd chu rung khong; I bought twenty cubic metres of plantation wood from
  villagers. Can I list it myself or must rangers sign?; We're dismantling an old stilt house and selling the beams to
  another province, what forest paper goes with the load?; How fast does the forest protection unit verify a product
  inventory, and do they come to measure the logs?; truck of star anise and cinnamon bark was stopped for lack of
  forest papers, where is the list certified?
1.004363: Tôi muốn mở cửa hàng bán thuốc trừ sâu ở thị trấn thì cần giấy gì; bán thuốc bvtv; mo dai ly thuoc tru co,
  thuoc sau can bang cap gi; Đăng ký kinh doanh xong rồi mà quản lý thị trường bảo thiếu giấy chứng nhận buôn bán
  thuốc bảo vệ thực vật, xin ở đâu?; e học trung cấp trồng trọt, mún bán thuốc xịt rầy đc cấp phép ko; cửa hàng vật tư
  nông nghiệp bán thêm thuốc diệt cỏ, diệt chuột thì phải xin phép; kho chứa thuốc sâu cách nhà dân bao xa mới đủ điều
  kiện buôn bán; giay phep ban thuoc bao ve thuc vat het han 5 nam; Nhà tôi kinh doanh phân bón nay muốn có thêm thuốc
  trừ nấm bệnh cho cây na, hồ sơ nộp chi cục trồng trọt; lớp tập huấn chuyên môn bvtv để đc mở tiệm học ở đâu, xong
  thì lm hồ sơ sao; chứng nhận đại lý nông dược; What permit do I need to open a shop selling pesticides?; pesticide
  dealer certificate; my agri store wants to stock weed killer and insecticide, requirements for seller's diploma and
  storage; Inspection came and said we can't sell plant protection chemicals without a paper, who gives it?; licence
  for agrochemical retail, fungicide, rat poison; nhà e đang bán phân bón, giống ngô, giờ nhập thêm thuốc sâu về bán
  thì phải xin thêm giấy j; e chi co bang cap 3, co chung chi boi duong bvtv 3 thang thi co dc mo quay thuoc sau ko;
  giấy đủ đk buôn bán thuốc bvtv sắp hết 5 năm, làm hồ sơ trước mấy tháng; ban thuoc co lau o cho phien ko co giay bi
  qltt phat bao nhieu; cửa hàng thuốc sâu gần trường học, gần chợ thì có được cấp phép k; chuyen dia diem ban thuoc
  bao ve thuc vat sang xa khac co phai xin giay moi; mất giấy chứng nhận buôn bán thuốc bvtv, xin lại ở chi cục nào,
  phí bn; nguoi truc tiep dung ban va chu cua hang co can ca hai deu hoc chuyen mon bvtv ko; xin giấy bán thuốc trừ
  sâu mấy ngày có đoàn xuống kiểm tra quầy, kho; htx muon mo quay ban thuoc phong tru sau benh cho xa vien can dieu
  kien gi; My store sells fertiliser and seed, to add insect sprays which certificate is missing?; Only a high-school
  diploma plus a three-month plant protection course, is that enough to run a pesticide counter?; Can an agrochemical
  shop be approved next to a school or market?; penalty for selling weed killer at the market without the trading
  certificate, and how long to obtain it
1.002338: Chở lợn từ Lạng Sơn về Bắc Ninh bán phải xin giấy thú y gì; kiểm dịch lợn xuất tỉnh; giay kiem dich cho trau
  bo di tinh khac; Bán 500 con gà giống xuống Thái Nguyên, gọi cán bộ thú y kiểm tra kẹp chì xe ở đâu?; vận chuyển
  thịt đông lạnh ra ngoài tỉnh cần gì ko bị chốt dịch giữ xe; mún đưa đàn ngựa bạch đi Hà Nội thì khai báo kiểm dịch
  trc mấy ngày; thịt vịt quay, lạp xưởng gửi ô tô số lượng lớn về xuôi có phải kiểm dịch sản phẩm động vật; em mang
  chó cảnh ra khỏi tỉnh có cần giấy tiêm phòng với giấy kiểm dịch k; trang trại an toàn dịch bệnh xuất bán dê sang Cao
  Bằng, thủ tục chi cục chăn nuôi; cho trung ga, da trau muoi sang tinh ban ban xin dau kiem dich; dịch tả châu phi
  đang có mà xuất chuồng heo đi tỉnh khác thì kiểm tra lấy mẫu sao; Taking pigs by truck to Hanoi, which veterinary
  certificate?; animal quarantine out of province; I sell goats to a buyer in Cao Bang: who inspects the herd and
  seals the vehicle; moving frozen beef and eggs outside Lang Son - vet control paper and charges; do chickens need a
  health check document when they leave for a neighbouring province; nhà e bán 40 con lợn thịt cho lái dưới Bắc Giang,
  lái bảo phải có giấy kiểm dịch mới chở, gọi ai ạ; cho 2 con trau bang xe tai ra khoi tinh co can bam the tai, tiem
  long mong lo mom truoc ko; xin kiểm dịch gà đi HN phải báo trước mấy ngày, ngày chủ nhật có làm ko; phi kiem dich 1
  xe lon bn tien, lay mau xet nghiem ton them khong; gửi vài kg thịt lợn gác bếp cho con dưới HN qua xe khách có phải
  xin kiểm dịch k; xe cho vit giong ra tinh khac khong co giay kiem dich bi chot giu, phat bao nhieu; mật ong, tổ ong
  đem đi tỉnh khác lấy mật có cần kiểm dịch ong ko; giay kiem dich dong vat di tinh khac co gia tri may ngay; chuyển
  10 con dê giống cho dự án ở Tuyên Quang thì hồ sơ gửi chi cục thú y gồm gì; dang ky kiem dich heo xuat tinh qua
  zalo/online dc khong hay phai len tram; A dealer from Bac Giang is buying my forty hogs and won't load without a
  quarantine slip. Whom do I call?; Do I have to give notice days ahead to move two buffaloes to another province, and
  do they work Sundays?; Checkpoint held my truck of ducklings for lack of vet papers, what's the fine?; Are a few
  kilos of smoked pork sent to my son in Hanoi subject to animal product quarantine?
`);
