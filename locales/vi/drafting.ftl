### Texts of a family's draft: start, parts, provider, sessions, how we pay, check and send

claim-sessions = Các buổi
    .err-missing = Xin thêm ít nhất một buổi.
    .err-format = Có buổi thiếu ngày hoặc giá. Xin xem danh sách.
    .err-many = Một đơn có thể có 200 buổi. Xin bắt đầu đơn khác cho phần còn lại.
session-kind = Quý vị trả tiền cho việc gì?
    .hint = Chúng tôi có thể chi trả cho dịch vụ. Quý vị vẫn có thể cho biết các khoản phí.
supervisor-holder = Tên người giám sát
    .hint = Như trên giấy phép hành nghề.
    .err-missing = Xin điền tên người giám sát.
supervisor-number = Số giấy phép của người giám sát
    .hint = Xin gõ y như bản in.
    .err-missing = Xin điền số giấy phép hành nghề.
supervisor-ends = Giấy phép của người giám sát hết hạn ngày
    .hint = Ngày cuối còn hạn.
    .err-missing = Xin điền ngày giấy phép hết hạn.
    .err-format = Xin điền ngày như 02/12/2026.
take-back-lines = Quý vị muốn rút lại các buổi nào?
    .hint = Số giờ của các buổi đó sẽ trở về cho quý vị.
    .err-missing = Xin chọn ít nhất một buổi.
draft-date-format = Xin điền ngày như 10/07/2025.
draft-time-format = Xin điền giờ như 4:00 PM.
draft-days-range = Không có ngày nào như vậy giữa hai ngày quý vị chọn.
draft-dates-many = Như vậy là hơn 120 buổi. Xin chọn ngày cuối sớm hơn.
# $service (String)
# $child (String)
draft-for = { $service } cho { $child }
# $n (String)
draft-added = đã thêm { $n }
draft-part-provider = người cung cấp dịch vụ
draft-part-sessions = các buổi
draft-part-receipts = các biên lai
draft-part-bank = giấy tờ ngân hàng
draft-part-pay = cách chúng tôi chi trả cho quý vị
draft-sent-already = Đơn này đã gửi. Quý vị không đổi được ở đây.
draft-see-claim = Xem đơn
draft-newest = Bản mới nhất
draft-newest-lead = Đây là bản đang được lưu. Bên dưới là phần quý vị gõ. Hãy lưu lần nữa để giữ phần của quý vị.
draft-copy-title = Sao chép đơn này
draft-copy-lead = Chúng tôi sao chép người cung cấp dịch vụ, ngày, giờ, giá và mục tiêu. Ngày được dời sang các tuần sau.
draft-copy-not = Chúng tôi không sao chép biên lai, giấy tờ ngân hàng hoặc chữ ký của quý vị.
draft-copy-go = Sao chép
draft-contract-approved = Hợp đồng: đã phê duyệt
draft-license-none = Giấy phép hành nghề: chưa có
draft-license-not-needed = Giấy phép hành nghề: nghề này không cần
# $date (String)
draft-license-ended = Giấy phép hành nghề: hết hạn { $date }
draft-provider-next = Chúng tôi xin Thành phố làm hợp đồng. Quý vị có thể gửi đơn ngay.
license-title = Giấy phép hành nghề
license-own = Người cung cấp dịch vụ
license-supervisor = Người giám sát
license-none-needed = Nghề này không cần giấy phép.
# $number (String)
# $date (String)
license-line = Giấy phép { $number }, còn hạn đến { $date }
license-open-line = Giấy phép hành nghề
license-looked-up = OSS đã tra cứu.
license-save = Lưu giấy phép này
license-photo = Thêm hình giấy phép hành nghề
license-no-provider = Xin chọn người cung cấp dịch vụ trước.
license-choose-provider = Chọn người cung cấp dịch vụ
sessions-add-days = Thêm ngày
sessions-when = Giờ
# $n (String)
session-title = Buổi { $n }
session-alone = Một mình
session-group-choice = Theo nhóm
session-copy-week = Sao chép sang tuần sau
session-other = Con khác hoặc dịch vụ khác
session-length = bằng # phút
kind-service = Dịch vụ
kind-no-show = Buổi vắng mặt
kind-late-cancellation = Hủy trễ
kind-travel = Đi lại
kind-evaluation = Đánh giá
kind-paperwork = Làm giấy tờ
kind-materials = Dụng cụ
kind-other = Việc khác
# $goal (String)
session-goal = Mục tiêu { $goal }
pay-helper = Chỉ phụ huynh hoặc người giám hộ mới đặt được phần này.
check-lead = Quý vị có thể đổi mọi thứ trước khi gửi.
check-child = Con và dịch vụ
check-provider = Người cung cấp dịch vụ
check-sessions = Các buổi
check-receipts = Biên lai
check-bank = Giấy tờ ngân hàng
check-pay = Chi trả cho
check-none = Chưa có
check-look = Xin xem các buổi này
check-look-lead = Các buổi này cần có ngày và giá thì quý vị mới gửi được.
check-guardian-only = Chỉ phụ huynh hoặc người giám hộ mới gửi được đơn này.
check-miss-receipt = biên lai
check-miss-bank = giấy tờ ngân hàng
check-miss-note = ghi chú các buổi
check-miss-license = giấy phép hành nghề
# $n (Number)
check-n-lines = { $n ->
       *[other] { $n } dòng
    }
check-hints = Những gì chúng tôi sẽ xem
sent-copy = Sao chép cho tháng sau
take-title = Rút lại
take-all = Rút lại cả đơn
take-some = Rút lại các buổi này
take-none = Bây giờ không có gì trong đơn này có thể rút lại.
take-decided = Một số buổi đã được quyết định. Quý vị có thể rút lại các buổi khác.
