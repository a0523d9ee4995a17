claim-child = Con nào?
    .err-missing = Xin chọn một con.
claim-service = Dịch vụ nào?
    .hint = Mỗi đơn là cho một dịch vụ.
    .err-missing = Xin chọn một dịch vụ.
claim-copy = Quý vị muốn bắt đầu cách nào?
    .hint = Sao chép thì nhanh hơn. Quý vị có thể đổi mọi thứ.
    .err-missing = Xin chọn cách bắt đầu.
provider-choice = Ai đã giúp con?
    .err-missing = Xin chọn người cung cấp dịch vụ, hoặc “Người khác”.
provider-name = Tên người cung cấp dịch vụ
    .hint = Tên và họ, như trên giấy phép hành nghề.
    .err-missing = Xin điền tên người cung cấp dịch vụ.
provider-business = Tên cơ sở kinh doanh
    .hint = Tên trên sao kê ngân hàng hoặc sao kê thẻ, nếu khác.
provider-job = Nghề của người cung cấp dịch vụ
    .hint = Nhờ đó chúng tôi biết phải kiểm tra giấy phép nào.
    .err-missing = Xin chọn nghề của người cung cấp dịch vụ.
provider-contact = Điện thoại hoặc email của người cung cấp dịch vụ
    .hint = Chúng tôi gửi một liên kết ngắn để thêm ghi chú và giấy phép.
    .err-format = Xin điền số điện thoại hoặc email.
license-file = Hình giấy phép hành nghề
    .hint = Đủ bốn góc. Hình hoặc PDF, tối đa 20 MB.
    .err-missing = Xin thêm hình giấy phép hành nghề, hoặc nhờ người cung cấp dịch vụ.
license-number = Số giấy phép hành nghề
    .hint = Xin gõ y như bản in.
    .err-missing = Xin điền số giấy phép hành nghề.
license-ends = Hết hạn ngày
    .hint = Ngày cuối còn hạn.
    .err-missing = Xin điền ngày giấy phép hết hạn.
    .err-format = Xin điền ngày như 02/12/2026.
sessions-how = Quý vị muốn thêm các buổi cách nào?
    .hint = Người cung cấp dịch vụ có thể làm thay quý vị.
    .err-missing = Xin chọn cách thêm các buổi.
sessions-days = Các ngày trong tuần
    .hint = Bấm vào mỗi ngày có buổi.
    .err-missing = Xin chọn ít nhất một ngày.
session-date = Ngày
    .hint = Tháng, ngày, năm.
    .err-missing = Xin điền ngày.
    .err-future = Ngày này chưa đến. Chúng tôi chỉ có thể chi trả sau buổi đó.
session-start = Giờ bắt đầu
    .hint = Thí dụ: 4:00 PM.
    .err-missing = Xin điền giờ bắt đầu.
session-end = Giờ kết thúc
    .hint = Thí dụ: 4:45 PM.
    .err-missing = Xin điền giờ kết thúc.
    .err-same = Giờ bắt đầu và kết thúc giống nhau. Xin xem lại giờ.
    .err-long = Buổi này hơn 8 giờ. Xin xem lại giờ.
session-price = Giá một buổi
    .hint = Chỉ phần quý vị trả cho buổi. Không tính tiền đi lại hoặc phí vắng mặt.
    .err-missing = Xin điền giá.
    .err-format = Xin điền đô-la và xu, như 112.50.
session-goals = Đã tập mục tiêu IEP nào
    .hint = Chọn một hoặc nhiều. Người cung cấp dịch vụ biết mục tiêu.
    .err-missing = Xin chọn ít nhất một mục tiêu, hoặc hỏi người cung cấp dịch vụ.
session-group = Một mình hay theo nhóm?
    .hint = Nhóm là hai em trở lên cùng một lúc.
    .err-missing = Xin chọn một mình hoặc nhóm.
    .err-size = Xin điền có mấy em.
session-note = Ghi chú cho buổi này
    .hint = Mỗi buổi cần ghi chú riêng, có ngày, giờ bắt đầu, giờ kết thúc và mục tiêu.
receipt-file = Hình biên lai
    .hint = Đủ bốn góc. Đủ ánh sáng.
    .err-missing = Xin thêm hình biên lai.
receipt-total = Tổng cộng trên biên lai
    .hint = Đô-la và xu, y như bản in.
    .err-missing = Xin điền tổng cộng.
    .err-format = Xin điền đô-la và xu, như 900.00.
receipt-date = Ngày quý vị trả tiền
    .hint = Có ghi trên biên lai.
    .err-missing = Xin điền ngày quý vị trả tiền.
receipt-number = Số biên lai
    .hint = Nếu có.
    .err-long = Số này dài quá. Gõ tối đa 40 ký tự.
# $sum (String)
# $total (String)
receipt-sessions = Biên lai này trả cho các buổi nào?
    .hint = Xin đánh dấu tất cả.
    .err-missing = Xin chọn ít nhất một buổi.
    .err-sum = Các buổi cộng lại là { $sum }. Biên lai ghi { $total }. Xin xem lại giá.
receipt-other-pay = Bảo hiểm, MassHealth hoặc chương trình khác có trả một phần không?
    .hint = Chúng tôi chi trả phần quý vị đã trả.
    .err-missing = Xin chọn có hoặc không.
    .err-amount = Xin điền họ đã trả bao nhiêu.
proof-kind = Quý vị có giấy tờ nào?
    .hint = Ngoài biên lai, quý vị cần một trong các giấy này.
    .err-missing = Xin chọn một loại giấy tờ.
proof-file = Hình giấy tờ
    .hint = Đủ bốn góc. Đủ ánh sáng. Nếu là chi phiếu: mặt trước.
    .err-missing = Xin thêm hình hoặc PDF.
proof-front = Mặt trước chi phiếu
    .hint = Chụp mỗi mặt một hình.
    .err-missing = Xin thêm cả hai mặt chi phiếu.
proof-back = Mặt sau chi phiếu
    .hint = Chụp mỗi mặt một hình.
    .err-missing = Xin thêm cả hai mặt chi phiếu.
proof-holder = Tên trên tài khoản
    .hint = Nên là phụ huynh hoặc người giám hộ.
    .err-missing = Xin điền tên trên tài khoản.
line-date = Ngày trên sao kê
    .hint = Ngày ngân hàng ghi.
    .err-missing = Xin điền ngày trên sao kê.
line-name = Tên trên sao kê
    .hint = Xin gõ y như bản in, thí dụ SQ *HARBOR.
    .err-missing = Xin điền tên trên sao kê.
# $over (String)
line-amount = Số tiền trên sao kê
    .hint = Đô-la và xu.
    .err-missing = Xin điền số tiền.
    .err-format = Xin điền đô-la và xu, như 140.00.
    .err-over = Các dòng này hơn biên lai { $over }. Xin dùng một phần của một dòng.
pay-method = Chúng tôi nên chi trả cho quý vị cách nào?
    .err-missing = Xin chọn cách chúng tôi chi trả cho quý vị.
pay-name = Tên trên chi phiếu
    .hint = Phụ huynh hoặc người giám hộ trong hồ sơ này.
    .err-missing = Xin điền tên.
    .err-who = Người này không có trong hồ sơ. Xin chọn người giám hộ, hoặc gọi chúng tôi.
# $part (String)
pay-street = Số nhà và tên đường
    .hint = Nơi quý vị nhận thư.
    .err-missing = Xin điền mục: { $part }.
    .err-zip = Xin điền mã bưu chính có 5 số.
# $part (String)
pay-city = Thành phố
    .hint = Nơi quý vị nhận thư.
    .err-missing = Xin điền mục: { $part }.
    .err-zip = Xin điền mã bưu chính có 5 số.
# $part (String)
pay-state = Tiểu bang
    .hint = Nơi quý vị nhận thư.
    .err-missing = Xin điền mục: { $part }.
    .err-zip = Xin điền mã bưu chính có 5 số.
# $part (String)
pay-zip = Mã bưu chính
    .hint = Nơi quý vị nhận thư.
    .err-missing = Xin điền mục: { $part }.
    .err-zip = Xin điền mã bưu chính có 5 số.
pay-vendor = Mã số người nhận tiền của Thành phố
    .hint = Chỉ khi Thành phố đã từng trả tiền cho quý vị.
    .err-format = Xin chỉ dùng số.
sign-happened = Các buổi này đã diễn ra.
    .err-missing = Xin đánh dấu vào ô nếu đúng.
sign-paid = Tôi đã trả số tiền này. Chưa ai hoàn trả cho tôi.
    .err-missing = Xin đánh dấu vào ô nếu đúng.
sign-name = Gõ tên quý vị để ký
    .hint = Có giá trị như chữ ký của quý vị.
    .err-missing = Xin gõ tên quý vị.
provider-note = Quý vị đã làm gì, trong 1 hoặc 2 câu
    .hint = Xin đừng viết đầy đủ họ tên của em.
    .err-missing = Xin viết quý vị đã làm gì.
# $number (String)
claim-title = Đơn { $number }
claim-start-title = Bắt đầu đơn xin hoàn trả
claim-copy-last = Sao chép đơn trước của tôi
claim-copy-note = cùng người cung cấp dịch vụ, ngày, giá
claim-fresh = Làm đơn mới từ đầu
claim-keep = Quý vị có thể dừng bất cứ lúc nào. Chúng tôi giữ lại cho quý vị.
claim-p-provider = Người cung cấp dịch vụ và giấy phép
claim-p-sessions = Các buổi và mục tiêu
claim-p-receipts = Biên lai
claim-p-bank = Giấy tờ ngân hàng
claim-p-match = Ghép
claim-p-pay = Cách chúng tôi chi trả cho quý vị
claim-s-done = Xong
claim-s-todo = Cần làm
claim-s-look = Xem lại
claim-s-provider = Chờ người cung cấp dịch vụ
# $part (String)
claim-go-on = Tiếp tục: { $part }
claim-check-send = Xem lại và gửi
claim-missing-ok = Quý vị có thể gửi dù còn thiếu giấy tờ. Chúng tôi sẽ hỏi sau.
claim-take-back = Rút lại đơn này
claim-take-back-sure = Rút lại đơn này? Số giờ sẽ trở về cho quý vị.
provider-title = Ai đã giúp con?
provider-else = Người khác
# $date (String)
provider-contract-ok = Hợp đồng: được phê duyệt đến { $date }
provider-contract-wait = Hợp đồng: đang chờ Thành phố. Quý vị có thể gửi đơn. Quý vị không cần làm gì.
# $date (String)
provider-license-ok = Giấy phép hành nghề: còn hạn đến { $date }
provider-have-it = Chúng tôi đã có rồi. Quý vị không cần gửi lại.
provider-newer = Gửi bản mới hơn
provider-supervisor = Giấy phép của người giám sát
provider-supervisor-why = Người cung cấp dịch vụ này làm việc dưới một người giám sát.
provider-link = Gửi liên kết
provider-qr = Hiện mã QR
provider-link-why = Người cung cấp dịch vụ có thể tự thêm ghi chú và giấy phép, không cần quý vị.
sessions-title = Các buổi
sessions-make = Lập danh sách
# $n (String)
sessions-count = Số buổi: { $n }
# $time (String)
sessions-after = Số giờ còn lại sau đó: { $time }
sessions-holiday = Hôm đó là ngày lễ. Buổi này có diễn ra không?
sessions-copy-row = Sao chép một hàng
sessions-add-one = Thêm một buổi
sessions-note-added = Ghi chú: đã thêm
sessions-note-missing = Ghi chú: chưa có
sessions-happened = Buổi này có diễn ra không?
sessions-not-like-this = Không đúng như vậy
sessions-next = Lưu, buổi tiếp theo
sessions-didnt = Không diễn ra: bỏ đi
sessions-empty = Chưa có buổi nào. Hãy bắt đầu với các ngày trong tuần.
# $over (String)
sessions-warn-over = { $over } phút vượt quá số giờ còn lại. Phần kia chúng tôi có thể chi trả.
sessions-warn-overlap = Buổi này trùng giờ với buổi khác.
sessions-warn-school = Buổi này sau khi dịch vụ tại trường bắt đầu.
sessions-warn-contract = Buổi này nằm ngoài ngày của hợp đồng.
receipt-title = Biên lai
receipt-photo = Chụp hình
receipt-choose = Chọn hình hoặc PDF
receipt-ask = Xin biên lai từ người cung cấp dịch vụ
receipt-next-page = Cùng biên lai, trang tiếp
# $value (String)
receipt-suggest = Chúng tôi đọc được { $value }. Có dùng không?
receipt-empty = Chưa có biên lai.
proof-title = Giấy tờ ngân hàng
proof-statement = Sao kê ngân hàng
proof-card = Sao kê thẻ tín dụng
proof-check = Chi phiếu ngân hàng đã trả, hai mặt
proof-cash = Tôi trả tiền mặt
proof-cash-help = Chương trình cần giấy tờ ngân hàng. Xin gọi chúng tôi, chúng tôi sẽ cùng quý vị tìm cách.
proof-tips = Đặt phẳng, đủ bốn góc, đủ ánh sáng.
proof-only = Chúng tôi chỉ cần tên quý vị, ngân hàng, ngày, 4 số cuối và lần trả tiền này.
proof-coach-dark = Tối quá. Xin tìm chỗ sáng hơn.
proof-coach-cut = Bị mất một góc. Xin lùi ra một chút.
proof-coach-blur = Bị mờ. Xin giữ yên tay.
proof-use-anyway = Vẫn dùng hình này
hide-title = Che phần còn lại
hide-lead = Bấm vào dòng có lần trả tiền này. Chúng tôi sẽ che phần còn lại.
hide-cover = Che phần còn lại
hide-preview = Xem trước
hide-skip = Bỏ qua: gửi cả trang
# $what (String)
hide-covered = { $what } của quý vị bị che. Chúng tôi cần thấy phần đó.
hide-paper-tip = Lấy giấy che các dòng khác. Rồi chụp hình.
hide-pdf = Chúng tôi đổi các trang thành hình trên máy của chúng tôi. Quý vị che. Rồi chúng tôi xóa PDF.
match-title = Ghép
match-which = Dòng nào của ngân hàng đã trả?
# $total (String)
match-exact = Đã thấy đủ { $total }.
# $shown (String)
# $total (String)
match-part = Đã thấy { $shown } trên { $total }.
# $rest (String)
match-more = Cho thấy thêm { $rest }, hoặc gửi ngay. Chúng tôi sẽ chi trả phần đã thấy.
# $over (String)
match-over = Các dòng này dư { $over }. Xin dùng một phần của một dòng.
match-add-line = Thêm dòng
# $name (String)
# $provider (String)
match-alias = { $name } có phải là { $provider } không?
match-use-part = Dùng một phần của dòng này
match-save = Lưu phần ghép
pay-title = Cách chúng tôi chi trả cho quý vị
pay-mail = Chi phiếu qua thư
pay-deposit = Chuyển thẳng vào tài khoản
pay-deposit-note = nếu Thành phố có số tài khoản của quý vị
pay-pickup = Đến lấy chi phiếu
pay-who = Chỉ phụ huynh hoặc người giám hộ trong hồ sơ này được nhận tiền.
check-title = Xem lại trước khi gửi
# $list (String)
check-missing = Còn thiếu: { $list }. Quý vị có thể gửi ngay. Chúng tôi sẽ hỏi sau.
check-send = Gửi đơn của tôi
# $name (String)
check-helper = Chỉ { $name } mới gửi được. Chúng tôi sẽ nhắn tin cho người đó.
sent-title = Chúng tôi đã nhận đơn của quý vị
sent-number = Số
# $time (String)
sent-held = Đã giữ { $time } cho quý vị
sent-next = Việc tiếp theo
sent-n-1 = Chúng tôi kiểm tra giấy tờ của quý vị
sent-n-2 = Chúng tôi đọc giấy tờ và kiểm tra số giờ
sent-n-3 = OSS, tài chánh và Thành phố phê duyệt
# $date (String)
sent-n-4 = Tiền: khoảng 5 tuần, chừng { $date }
sent-texts = Chúng tôi sẽ nhắn tin khi có thay đổi.
sent-see = Xem đơn của tôi
link-title = Giúp một gia đình được hoàn trả tiền
# $name (String)
# $initials (String)
link-asks = { $name } xin quý vị ghi chú các buổi của { $initials }.
link-five = Việc này mất khoảng 5 phút.
link-start = Bắt đầu
link-not-you = Không phải quý vị? Xin báo.
link-sheet = In mẫu giấy thay vào đó
link-signed = Tôi đã thực hiện các buổi này vào các giờ này.
link-goals = Các mục tiêu là đúng.
link-send = Ký và gửi
link-group = Có em khác vào giờ này? Nếu là nhóm, xin cho biết.
