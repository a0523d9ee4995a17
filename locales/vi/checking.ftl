# What reasons say where a fact is not known.
reason-other-day = một ngày khác
reason-other-time = một thời lượng khác
reason-other-language = một ngôn ngữ khác
reason-a-part = một phần
reason-above-rate-plain = Chúng tôi chi trả theo giá trong hợp đồng.
reason-license-day = Giấy phép hành nghề không trong thời hạn vào ngày này
    .why = Giấy phép không trong thời hạn vào ngày của buổi này.
    .fix = Nếu đã gia hạn, xin thêm giấy phép hành nghề mới.
reason-paid-before = Buổi này đã được chi trả rồi
    .why = Buổi này hoặc biên lai của buổi đã được hoàn trả rồi.
    .fix = Nếu đó là buổi khác, xin yêu cầu xem xét lại lần hai.
reason-second-person-about = Quý vị không cần làm gì. Chúng tôi sẽ viết cho quý vị khoảng { $date }.

## A child's hours
hours-book-title = Mọi mục ghi của { $child }
hours-found = Trường xác nhận có số giờ bị thiếu.
hours-corrected = Trường đã giảm số giờ bị thiếu.
hours-made-up = Trường đã bù lại giờ.
hours-kept = Giữ cho đơn của quý vị.
hours-came-back = Trả lại từ đơn của quý vị.
hours-paid-back = Đã hoàn trả cho quý vị.
hours-undone = Một phê duyệt đã được rút lại.
hours-no-entries = Chưa có mục ghi nào.
hours-plus = + { $n }
hours-minus = − { $n }
hours-waits-for = { $school } phải xử lý.
find-all-used = Không còn giờ nào, nên không có gì để yêu cầu.
find-next-1 = Chúng tôi tìm người cho con quý vị.
find-next-2 = Khi biết thêm, chúng tôi sẽ viết cho quý vị.
find-next-3 = Quý vị vẫn có thể tự tìm người.
find-next = Việc tiếp theo

## The way of a sent claim
track-about = khoảng { $date }
track-now = bây giờ
track-step-is-done = xong
track-step-is-next = tiếp theo
track-oss = OSS
track-second = Người thứ hai ở OSS
track-office = Một văn phòng khác
track-finance = Tài chánh
track-sums = Tiền của quý vị
track-sum-asked = Quý vị xin
track-sum-to-pay = Chúng tôi sẽ chi trả
track-sum-paid = Đã chi trả
track-sum-to-fix = Sửa để được chi trả
track-sum-waiting = Chờ một văn phòng
track-sum-no = Không thể chi trả
track-lines = Các buổi của quý vị
track-on = Ngày
track-amount = Giá
track-state = Bây giờ
track-s-checking = Đang xem xét
track-s-fix = Cần quý vị
track-s-waiting = Chờ một văn phòng
track-s-to-pay = Chúng tôi sẽ chi trả
track-s-paid = Đã chi trả
track-s-part = Chúng tôi chi trả { $amount }
track-s-no = Không thể chi trả
track-s-back = Đã rút lại
track-to-fix = Sửa
track-decision = Xem quyết định
track-payment = Xem khoản chi trả
track-no-date = Không có ngày

## The decision
decision-page = Quyết định
decision-none = Chưa có quyết định.
decision-on = Quyết định ngày { $date }
decision-g-pay = Chúng tôi sẽ chi trả
decision-g-part = Một phần không thể chi trả
decision-g-checking = Vẫn đang xem xét
decision-ask = Quý vị nghĩ điều này sai? Xin gọi hoặc viết cho chúng tôi. Một người khác sẽ xem lại.

## The payment
payment-page = Khoản chi trả cho quý vị
payment-none = Chưa có khoản chi trả nào.
payment-approved = { $amount } đã được phê duyệt. Chúng tôi đang chuẩn bị chi trả.
payment-on-its-way = { $amount } đang được gửi đến. Thành phố đang phê duyệt khoản chi trả. Chưa có ngày.
payment-sessions = { $n ->
       *[other] { $n } buổi
    } của đơn { $number }
payment-waits = { $amount } đang chờ quý vị

## Where the money goes, said again
details-title = Xin kiểm tra thông tin của quý vị
details-lead = Không mất gì cả. Khi quý vị xác nhận, tiền sẽ đi cùng đợt chi trả tới.
details-confirm = Xác nhận thông tin của tôi
details-no-method = Chúng tôi chưa biết chi trả cho quý vị bằng cách nào.
details-no-name = Thiếu tên trên chi phiếu.
details-no-address = Thiếu một phần địa chỉ.
details-no-zip = Mã bưu chính cần 5 số.
details-no-vendor = Mã số người nhận tiền của Thành phố chỉ được có số.
details-not-guardian = Tên trên chi phiếu không phải là phụ huynh hoặc người giám hộ trong hồ sơ này.
details-came-back = Một khoản tiền đã bị gửi trả về chúng tôi. Quý vị vẫn nhận tiền ở đây chứ?

## Fixing one thing
fix-title = Sửa để được chi trả
fix-none = Không có gì cần sửa. Cám ơn quý vị.
fix-still = Chúng tôi còn cần gì
fix-complete = Có vẻ đã đủ. Quý vị có thể gửi.
fix-anyway = Quý vị có thể gửi ngay. Sẽ có người xem.
fix-add-note = Thêm hoặc đổi ghi chú
fix-add-receipt = Thêm hoặc đổi biên lai
fix-add-bank = Thêm giấy tờ ngân hàng
fix-add-match = Chỉ ra dòng nào đã trả
fix-message = Viết cho chúng tôi
