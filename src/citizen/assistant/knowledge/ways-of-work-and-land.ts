import { phrasesByName } from './phrases.js';

/** How people ask for procedures: business, land, building, support, school, transport, trade, law. */
export const WAYS_OF_WORK_AND_LAND = phrasesByName(`
1.001612: mở quán ăn đăng ký kinh doanh; mở shop bán hàng online đăng ký hộ kinh doanh; mở cửa hàng tạp hóa cần giấy
  phép; giấy phép kinh doanh cá thể; open a shop, household business; register a household business; business licence
  for a small shop; start selling food; mở tiệm tạp hóa; mở quán cà phê; mở quán phở đăng ký gì; đăng ký kinh doanh hộ
  gia đình; thành lập hộ kinh doanh; bán hàng ở chợ cần giấy phép; mở tiệm cắt tóc; mở karaoke gia đình; open a coffee
  shop; start a small business; register a shop; licence to sell; mở nhà hàng; mở tiệm spa; bán hàng online qua mạng;
  open a restaurant; open a hotel; bán trà đá có phải đăng ký kinh doanh; bán hàng vỉa hè có cần giấy phép; mở quán ăn
  nhỏ; mở tiệm sửa xe; mở cửa hàng quần áo; đăng ký hộ kinh doanh mất mấy ngày; mở quán nước; mở tiệm tóc; mở hiệu
  thuốc cửa hàng; licence to open a small restaurant; start a family business; register a street food stall; open a
  repair shop; open a spa or massage shop; mở karaoke nhà hàng khách sạn; mở quầy bán quần áo ở chợ
2.000720: bổ sung ngành nghề hộ kinh doanh; đổi tên địa chỉ chủ hộ kinh doanh; thêm vốn hộ kinh doanh; change the
  address or name of a household business; add a business line; đổi địa chỉ hộ kinh doanh; đổi tên cửa hàng; thay đổi
  vốn; thêm mặt hàng kinh doanh; chuyển địa điểm kinh doanh; chuyển hộ kinh doanh cho con; change my shop's address;
  rename my shop; amend business registration; thêm ngành kinh doanh; thêm ngành bán rượu vào giấy phép; đổi địa điểm
  hộ kinh doanh; đổi người đứng tên hộ kinh doanh; chuyển cửa hàng sang chỗ khác; add a line of business; move my shop
  to another address; hộ kinh doanh muốn bán thêm mặt hàng; bán thêm vật liệu
1.001266: đóng cửa nghỉ bán hẳn trả giấy phép; giải thể hộ kinh doanh; không kinh doanh nữa; close down a household
  business; end my shop for good; terminate business; không bán nữa; đóng cửa hàng; chấm dứt kinh doanh; trả giấy
  phép; nghỉ luôn; dẹp tiệm; shut my shop down; cancel business registration; stop business permanently; dẹp quán trả
  giấy phép; đóng quán hẳn; không bán hàng nữa trả lại giấy phép; nghỉ kinh doanh luôn; giải thể cửa hàng; shut down
  my shop permanently; stop my household business for ever
1.001570: tạm nghỉ bán vài tháng có phải báo; tạm ngừng kinh doanh; mở lại kinh doanh trước hạn; pause my shop for
  some months; suspend business temporarily; resume business; tạm ngưng bán hàng; nghỉ bán mấy tháng; tạm dừng hộ kinh
  doanh; tạm đóng cửa hàng; close my shop for a while; temporary closure of a business; nghỉ bán mấy tháng sửa quán;
  tạm nghỉ bán 2 tháng có phải báo; tạm đóng cửa hàng về quê; nghỉ bán vì ốm; close the shop for three months; pause
  my business; reopen earlier than announced
2.000575: mất giấy đăng ký hộ kinh doanh xin cấp lại; giấy phép kinh doanh bị rách hỏng; lost business registration
  certificate; replace the business licence of a household; mất đăng ký kinh doanh; giấy đăng ký hộ kinh doanh bị mất;
  giấy phép kinh doanh cháy; xin lại giấy phép kinh doanh; business licence lost; new copy of household business
  certificate; giấy đăng ký hộ kinh doanh bị ướt; giấy phép kinh doanh bị cháy; mất giấy phép bán hàng; rách giấy phép
  kinh doanh; business certificate burned; my shop licence is torn
1.013978: đất chưa có sổ làm sổ đỏ lần đầu; xin cấp sổ đỏ cho đất ông bà để lại; đất khai hoang làm sổ; land
  certificate for the first time; first red book; my land has no red book yet; làm sổ đỏ; cấp sổ đỏ; đất chưa có giấy
  tờ; đất thừa kế chưa có sổ; xin cấp bìa đất; đất ở lâu năm chưa có sổ; get a red book; land without papers; first
  land title; đất khai hoang muốn làm sổ đỏ; ở đất lâu năm chưa có sổ; đất ông bà để lại làm bìa; làm bìa đỏ lần đầu;
  đất không giấy tờ làm sổ; never had a land certificate; first certificate for the house and land
1.013831: mua đất sang tên sổ đỏ; bố mẹ cho con đất làm sổ; thừa kế đất sang tên; tặng cho quyền sử dụng đất; transfer
  land to the buyer, change the name on the red book; inherit land, register in my name; give land to my son; land
  sale transfer; sang tên đất; mua bán nhà đất sang tên; chuyển nhượng quyền sử dụng đất; cho con đất; nhận thừa kế
  đất; đổi tên sổ đỏ; thủ tục mua đất; buy a plot of land; sold my land; father gives land to child; transfer the red
  book; bố cho con mảnh vườn sang tên; bố mẹ cho đất; mua bán đất sang tên bìa đỏ; nhận thừa kế nhà đất sang tên; mua
  đất hàng xóm sang tên; đổi chủ sổ đỏ; parents give me their land; register the land in my name; buy land from a
  neighbour
1.012784: chia đất cho con tách thửa; tách đất làm hai sổ; hợp hai thửa đất thành một; split a parcel of land; divide
  my land into two plots; merge two parcels; tách sổ đỏ; chia mảnh đất; tách đất cho con; nhập hai thửa; gộp đất; tách
  thửa đất vườn; subdivide land; join two plots; split my land; cắt đất chia cho hai con; cắt mảnh đất làm hai; gộp
  hai thửa liền kề; tách một phần đất bán; split my plot for my children; join adjacent plots
1.012783: đổi sổ đỏ cũ nát sang mẫu mới; sổ đỏ bị rách đổi sổ mới; đổi sổ hồng; exchange an old or torn red book; new
  form of land certificate; đổi bìa đỏ cũ; cấp đổi sổ đỏ; sổ đỏ cũ nát; sổ đỏ sai diện tích; replace old red book with
  the new form; red book is torn; sổ đỏ bị mối ăn; sổ đỏ cũ mờ chữ; đổi sổ đỏ cũ sang mới; bìa đỏ rách nát; đo lại đất
  đổi sổ; exchange my old red book; red book damaged by termites
1.012786: bị mất sổ đỏ làm lại; sổ đỏ bị cháy xin cấp lại; lost red book; replace a lost land certificate; sổ đỏ bị
  mất; làm lại bìa đỏ; mất giấy chứng nhận quyền sử dụng đất; sổ đỏ bị trộm; my red book was stolen; land certificate
  lost; mất bìa đỏ làm lại; sổ đỏ bị trộm lấy; sổ đỏ bị lũ cuốn; không tìm thấy sổ đỏ; lost land certificate new one;
  my red book burned in a fire
1.011441: đăng ký thế chấp vay ngân hàng bằng sổ đỏ; xóa thế chấp; mortgage land to the bank; register a mortgage of
  my red book; đăng ký thế chấp; cầm sổ đỏ ngân hàng; vay tiền thế chấp đất; trả nợ xong xóa thế chấp; giải chấp; land
  mortgage; use the red book as collateral; remove a mortgage; vay vốn thế chấp sổ đỏ; mortgage my land for a loan;
  cầm sổ đỏ vay ngân hàng đăng ký ở đâu; thế chấp nhà đất; trả hết nợ xóa thế chấp; giải chấp sổ đỏ; pledge my land;
  register the mortgage; release of a mortgage after the loan is paid
1.013949: chuyển đất vườn đất ruộng lên đất ở; chuyển đổi mục đích đất nông nghiệp sang thổ cư; xin giao đất thuê đất;
  change of land use from farm land to residential; convert garden land to housing; extend land use term; lên thổ cư;
  chuyển đất lúa; chuyển đổi đất rừng sang đất ở; xin thuê đất làm trang trại; hết hạn sử dụng đất gia hạn; convert
  agricultural land; change the purpose of land; lease land from the state; chuyển đất ruộng lên thổ cư; đất vườn lên
  đất ở hết bao nhiêu; chuyển đất trồng cây thành đất ở; xin thuê đất của nhà nước; đất hết hạn 50 năm; turn garden
  land into residential land; change land purpose
1.012812: hàng xóm lấn chiếm đất; tranh chấp ranh giới đất; hòa giải đất đai ở xã; dispute over land with my
  neighbour; neighbour took part of my land; land conciliation; hàng xóm lấn đất; tranh chấp lối đi; cãi nhau về bờ
  rào; nhờ xã hòa giải; boundary dispute; neighbour encroaches on my land; mediation about land; hàng xóm xây lấn;
  hàng xóm rào lối đi; tranh chấp mốc đất; nhờ xã giải quyết tranh chấp đất; kiện đất đai ra xã hòa giải; neighbour
  built on my land; quarrel about the boundary
1.013225: xin giấy phép xây nhà mới; xây nhà 2 tầng cần giấy phép; cấp phép xây dựng nhà ở riêng lẻ; building permit
  for a house; construction permit for a new house; permission to build a home; xin phép xây nhà; giấy phép xây dựng;
  làm nhà cấp 4 có phải xin phép; xây nhà trọ; house building permit; permit to build; build a new house; xây nhà trên
  đất vườn có phải xin phép; xây nhà mái bằng; xây quán; giấy phép xây nhà 3 tầng; permit to build a small house; do I
  need permission to build
1.013229: sửa nhà nâng tầng xin phép; cải tạo nhà cũ cần giấy phép; cơi nới nhà; permit to repair or renovate a house;
  add a floor to my house; renovation alteration permit; construction permit for repair; sửa nhà có phải xin phép;
  nâng tầng; cải tạo nhà cấp 4; xây thêm phòng; cơi nới thêm tầng; permit for renovation; repair my house; extend my
  house; alteration of a building; sửa lại mái nhà; cơi nới phía sau; thêm tầng cho nhà cũ; cải tạo mặt tiền; nâng
  nền; add a second floor; renovate the old house; build an extension; sửa mái nhà nâng nền
1.001776: tiền trợ cấp hằng tháng cho người khuyết tật; trợ cấp nuôi con một mình hộ nghèo; trợ cấp trẻ mồ côi;
  monthly social allowance; allowance for disabled person or orphan; support for a poor single mother; trợ cấp người
  khuyết tật; bảo trợ xã hội; tiền nuôi trẻ mồ côi; trợ cấp hàng tháng; mẹ đơn thân nuôi con nhỏ; social protection
  allowance; monthly money for disabled; support for orphans; trợ cấp cho trẻ tự kỷ bại não; tiền hàng tháng cho người
  tàn tật; mẹ đơn thân hộ nghèo; trợ cấp người nhiễm chất độc; chăm sóc người khuyết tật nặng được tiền gì; monthly
  money for my disabled child; support for single mothers; bị ung thư bệnh hiểm nghèo được trợ cấp không; trợ cấp cho
  người mù; nhiễm chất độc da cam
1.014027: người già không có lương hưu nhận tiền; 75 tuổi được trợ cấp hưu trí; tiền cho người cao tuổi; social
  pension for elderly people; my grandmother is 75 and has no pension; trợ cấp người cao tuổi; 80 tuổi trợ cấp; người
  già không lương; hưu xã hội; tiền già; old age allowance; social pension; my grandfather has no pension; bà 76 tuổi
  không lương; tiền cho cụ 80 tuổi; ông già không có lương hưu; trợ cấp tuổi già; money for old people; old age
  allowance for 75 year old
1.001699: làm giấy xác nhận khuyết tật; giám định mức độ khuyết tật; disability certificate; assess degree of
  disability; làm giấy khuyết tật; cấp lại giấy khuyết tật; giám định khuyết tật; con tự kỷ làm giấy khuyết tật;
  disabled person certificate; disability degree assessment; giấy chứng nhận khuyết tật cho cháu; đi giám định khuyết
  tật ở đâu; bị tai nạn cụt chân làm giấy khuyết tật; con câm điếc; certificate for a disabled child
1.001731: tiền hỗ trợ chôn cất mai táng; mai táng phí người cao tuổi mất; funeral support money; burial cost support;
  hỗ trợ mai táng; tiền chôn cất người già; mai táng phí; money for a funeral; burial allowance; cụ mất được hỗ trợ
  tiền chôn; tiền mai táng cho người nghèo; hỗ trợ đám tang; help with burial costs
1.011606: bình xét hộ nghèo cuối năm; rà soát hộ nghèo hằng năm; đăng ký xét hộ nghèo cận nghèo; yearly review of poor
  households; recognised as poor household at the end of the year; xét hộ nghèo; danh sách hộ nghèo; rà soát hộ nghèo;
  họp thôn bình xét hộ nghèo; hộ cận nghèo cuối năm; annual poor household review; list of poor households this year;
  cuối năm xét hộ nghèo; danh sách hộ nghèo năm sau; đăng ký rà soát hộ nghèo; bao giờ xét hộ nghèo; annual review of
  the poor; khi nào xét hộ nghèo năm mới; bình bầu hộ nghèo
1.011607: giữa năm khó khăn xin vào hộ nghèo; nhà gặp nạn xin xét hộ nghèo đột xuất; xin công nhận hộ nghèo trong năm;
  become a poor household within the year; apply as poor household after an accident; xin hộ nghèo giữa năm; nhà cháy
  xin vào hộ nghèo; chồng mất khó khăn xin hộ nghèo; cận nghèo đột xuất; we became poor this year; ask to be a poor
  household; nhà cháy xin hộ nghèo đột xuất; chồng ốm nặng xin vào hộ nghèo; làm đơn xin hộ nghèo; khó khăn quá xin hộ
  nghèo; our house burned down, apply as poor household; nhà bị bão lũ sạt lở xin hộ nghèo; bị bệnh ung thư xin hộ
  nghèo; tai nạn mất sức lao động xin hộ nghèo
1.011608: xin thoát nghèo; tự nguyện ra khỏi danh sách hộ nghèo; leave the list of poor households; no longer a poor
  household; ra khỏi hộ nghèo; thoát cận nghèo; xin thôi hộ nghèo; leave poor household status; not poor any more;
  viết đơn xin thoát nghèo; không muốn là hộ nghèo nữa; ra khỏi diện hộ nghèo; leave the poor list
1.010833: giấy xác nhận con thương binh con liệt sĩ; xác nhận thân nhân người có công để cộng điểm; confirmation that
  I am a child of a war invalid; relative of a person with merit; giấy thân nhân liệt sĩ; con thương binh thi đại học
  cộng điểm; xác nhận con liệt sỹ; relative of a martyr paper; child of an invalid soldier; con liệt sĩ cần giấy xác
  nhận; cháu thương binh xin giấy; giấy con người có công để ưu tiên; paper that my father is a war invalid
1.010803: tiền thờ cúng liệt sĩ hằng năm; chế độ thờ cúng nhà thờ liệt sĩ; allowance for worship of a martyr; fallen
  soldier worship money; thờ cúng liệt sỹ; tiền cúng giỗ liệt sĩ; người thờ cúng; worship of a martyr; tiền thờ cúng
  hàng năm; nhà thờ cúng liệt sĩ nhận tiền; money for worship of a martyr every year
2.002481: chuyển trường cho con cấp 2; xin chuyển trường trung học cơ sở; transfer my child to another secondary
  school; change school grade 7; chuyển trường lớp 8; con chuyển trường từ tỉnh khác về; xin cho con học trường khác;
  school transfer; change to another lower secondary school; chuyển con từ trường cấp 2 khác về; chuyển trường giữa
  năm học lớp 8; xin học lại trường ở xã; move my son to another school; transfer our son to another school in grade
  8; chuyển con sang trường khác lớp 7
3.000182: nộp hồ sơ vào lớp 6; tuyển sinh lớp 6 trường cấp 2; đăng ký học lớp 6; enrol in grade 6; admission to lower
  secondary school; vào lớp 6; đăng ký lớp 6; tuyển sinh đầu cấp 2; hồ sơ nhập học lớp 6; sixth grade enrolment; start
  lower secondary school; vào lớp 6 cần hồ sơ gì; đăng ký cho con lên cấp 2; nộp đơn lớp 6; enrol my child in grade
  six
2.002770: học sinh bán trú được hỗ trợ tiền ăn gạo; hỗ trợ gạo học sinh dân tộc; rice and meal support for boarding
  pupils; semi-boarding ethnic minority pupils support; học sinh bán trú; hỗ trợ tiền ăn học sinh; gạo cho học sinh
  vùng cao; chế độ bán trú; boarding pupils rice; meal money for pupils; con ở bán trú được tiền ăn gạo; hỗ trợ học
  sinh vùng cao ở lại trường; support for pupils staying at school
1.005090: thi vào trường dân tộc nội trú; trường phổ thông dân tộc nội trú tỉnh; ethnic minority boarding high school
  admission; boarding school for ethnic pupils; trường nội trú; tuyển sinh lớp 10 nội trú; thi vào nội trú tỉnh;
  boarding high school; ethnic boarding school grade 10; xin vào trường nội trú tỉnh; cháu dân tộc thi nội trú; lớp 10
  trường dân tộc; apply to the boarding high school
1.012971: mở nhóm trẻ tư thục; mở lớp mầm non trông trẻ; open a kindergarten; set up a private pre-school or child
  care group; mở trường mầm non tư thục; mở nhà trẻ; nhóm trẻ gia đình; mở lớp giữ trẻ; open a nursery; private
  kindergarten licence; mở lớp trông trẻ ở nhà; mở nhóm trẻ gia đình; mở trường mẫu giáo; open a private kindergarten;
  day care at my home
2.001034: xin giấy phép vận tải quốc tế Việt Trung; giấy phép cho xe chạy sang Trung Quốc; giấy phép liên vận loại C;
  transport permit Vietnam China for my truck; international road transport permit type C; licence for my truck to
  drive in China; giấy phép vận tải việt trung; xin giấy phép cho xe sang Trung Quốc; giấy phép liên vận quốc tế; xe
  tải đi Quảng Tây; transport permit for China; truck licence to enter China; permit type C; xe tải chạy Bằng Tường
  cần giấy phép gì; xin giấy phép xe chạy Nam Ninh; giấy phép vận tải quốc tế; permit for my truck to Nanning; drive
  my lorry into China
1.002357: mất giấy phép vận tải Việt Trung xin cấp lại; giấy phép liên vận hỏng; lost the Vietnam China transport
  permit; replace the road transport permit; cấp lại giấy phép vận tải; mất gpvt; rách giấy phép liên vận; transport
  permit lost; replacement of international permit; mất giấy phép liên vận; giấy phép vận tải Trung Quốc bị rách; lost
  cross-border transport permit
1.001737: xe Trung Quốc hỏng ở Việt Nam xin gia hạn lưu hành; xe Trung Quốc ở lại quá hạn; Chinese truck stays longer
  in Vietnam; extend the stay of a Chinese vehicle, broken down; gia hạn xe Trung Quốc; xe Trung Quốc ở quá ngày; xe
  Trung Quốc bị hỏng chưa về được; Chinese truck broke down cannot go back; extend stay for a Chinese truck; xe Trung
  Quốc chưa sửa xong xin ở thêm; xe bên kia quá thời hạn; Chinese lorry must stay longer
1.000703: mở công ty vận tải xin giấy phép; kinh doanh vận tải ô tô; licence to run a transport company; road
  transport business licence; giấy phép kinh doanh vận tải; mở hãng taxi; mở nhà xe chạy khách; thành lập doanh nghiệp
  vận tải; transport business permit; licence for passenger or goods transport by car; mở công ty chạy xe tải; mở nhà
  xe; kinh doanh xe khách cần giấy phép; xin giấy phép vận tải hành khách; start a trucking company
2.002288: xin phù hiệu xe tải; cấp lại phù hiệu xe; phù hiệu xe khách xe hợp đồng hết hạn; badge for a truck in
  transport business; vehicle badge sticker expired; phù hiệu xe; làm phù hiệu; phù hiệu xe container; phù hiệu xe hợp
  đồng; phù hiệu hết hạn; vehicle badge; renew truck badge; phù hiệu xe bị mất; làm phù hiệu xe tải ở đâu; gia hạn phù
  hiệu; xe hợp đồng cần phù hiệu; lost vehicle badge; new badge for my truck
1.014776: mã số vùng trồng để xuất khẩu trái cây; mã cơ sở đóng gói hoa quả; growing area code for export; packing
  house code; orchard registration code for China; mã số vùng trồng; mã đóng gói; đăng ký vùng trồng thanh long na;
  xuất khẩu na cần mã vùng trồng; growing area codes; code for packing facility; export fruit code; mã vùng trồng cho
  vườn; đăng ký mã xưởng đóng gói; vườn hồng xuất khẩu cần mã; export longan code; orchard code
1.000695: xin c/o form e xuất hàng đi Trung Quốc; giấy chứng nhận xuất xứ hàng hóa; certificate of origin form E; c/o
  form e for exports to China; giấy xuất xứ; co form e; chứng nhận xuất xứ; c/o đi Trung Quốc; origin certificate;
  form E for China; xin co form e cho hoa hồi; giấy xuất xứ xuất khẩu; c/o hàng nông sản; origin certificate for
  exports; form E application
2.001827: giấy chứng nhận an toàn thực phẩm cơ sở chế biến nông sản; cơ sở sấy đóng gói nông sản cần giấy an toàn thực
  phẩm; food safety certificate; food hygiene certificate for a workshop of farm produce; giấy vệ sinh an toàn thực
  phẩm; chứng nhận attp nông sản; cơ sở chế biến chè; xưởng làm bún; food safety licence; certificate for a food
  processing workshop; xưởng măng khô cần giấy an toàn thực phẩm; cơ sở làm bún miến; xưởng chế biến hồi; giấy vsattp;
  food safety paper for a dried bamboo workshop
1.000045: bán gỗ rừng trồng kiểm lâm xác nhận; giấy tờ vận chuyển gỗ; bảng kê lâm sản; list of forest products
  confirmed by rangers; papers to sell and transport timber; khai thác gỗ keo bạch đàn; chở gỗ cần giấy gì; xác nhận
  nguồn gốc gỗ; kiểm lâm đóng dấu; sell wood from my forest; timber transport papers; forest rangers stamp; vận chuyển
  gỗ keo cần giấy gì; bán gỗ vườn; giấy xác nhận gỗ; chở gỗ qua trạm kiểm lâm; transport logs papers; ranger
  confirmation of timber
1.004363: mở cửa hàng bán thuốc trừ sâu; buôn bán thuốc bảo vệ thực vật; certificate to sell pesticides; pesticide
  shop; bán thuốc bvtv; cửa hàng vật tư nông nghiệp; đại lý thuốc trừ sâu; sell plant protection products; pesticide
  licence; mở cửa hàng thuốc bảo vệ thực vật; bán thuốc sâu cần giấy gì; chứng nhận bán thuốc trừ sâu; open a
  pesticide store
1.002338: chở lợn trâu bò gà ra khỏi tỉnh cần kiểm dịch; giấy kiểm dịch động vật đi tỉnh khác; animal quarantine to
  move pigs or cattle out of the province; transport livestock to another province; chở lợn đi tỉnh khác; giấy kiểm
  dịch lợn; bán trâu ra ngoài tỉnh; vận chuyển gia cầm; take pigs to another province; livestock health certificate;
  animal quarantine paper; chở lợn ra tỉnh khác bán; bán trâu bò sang tỉnh khác; giấy kiểm dịch gà vịt; kiểm dịch
  trước khi chở; move cattle to another province; sell pigs outside
2.000829: xin luật sư miễn phí; người nghèo cần luật sư bào chữa; tư vấn pháp luật miễn phí; free legal aid; free
  lawyer for poor people; luật sư miễn phí; hộ nghèo được trợ giúp pháp lý; legal help for the poor; free lawyer; nhà
  nghèo cần luật sư; xin luật sư bào chữa miễn phí; được trợ giúp pháp lý không; free lawyer for a poor family; legal
  aid
2.002409: gửi đơn khiếu nại quyết định của xã; khiếu nại cán bộ xã xử lý sai; thời hạn giải quyết khiếu nại; complain
  about a decision of the commune; complaint settlement; đơn khiếu nại; khiếu nại chủ tịch xã; không đồng ý với quyết
  định xử phạt; khiếu nại thu hồi đất; appeal a decision of the commune; file a complaint against the commune;
  complain officially; khiếu nại quyết định của ủy ban xã; không đồng ý với xã; khiếu nại thu hồi đất đền bù; làm đơn
  khiếu nại; complain against a commune decision; disagree with the chairman's decision; khiếu nại bồi thường thu hồi
  đất; khiếu nại mức đền bù; complain about compensation for my land
2.002396: tố cáo cán bộ xã tham nhũng; gửi đơn tố cáo; denounce an official who takes bribes; report corruption of a
  commune official; tố cáo cán bộ; tố cáo tham nhũng; cán bộ đòi tiền; tố cáo có được giữ bí mật; denounce corruption;
  official asked for a bribe; denunciation letter; cán bộ vòi tiền muốn tố cáo; cán bộ nhận hối lộ; chủ tịch xã tham
  nhũng; tố cáo ẩn danh; report a corrupt official; official demands money
1.010945: gặp chủ tịch xã; lịch tiếp công dân; ngày tiếp dân; meet the chairman of the commune; citizen reception day;
  gặp lãnh đạo xã; lịch tiếp dân; chủ tịch tiếp dân ngày nào; muốn gặp chủ tịch để trình bày; see the chairman; when
  does the commune receive citizens; meet commune leaders; hôm nào chủ tịch xã tiếp dân; muốn gặp trực tiếp chủ tịch
  xã; lịch gặp lãnh đạo; meet the commune chairman; when can I see the chairman
1.013932: tìm hồ sơ cũ trong kho lưu trữ; xin sao tài liệu lưu trữ; archives of the province, old records; use
  documents in the historical archives; tra tài liệu lưu trữ; xin sao hồ sơ lưu trữ; tìm quyết định cũ; kho lưu trữ
  lịch sử; look for old documents in the archive; historical records; tìm quyết định giao đất cũ; hồ sơ đất năm xưa;
  xin tài liệu ở lưu trữ; find an old decision; search the provincial archive
`);
