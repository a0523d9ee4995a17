ask-service = Dịch vụ
    .hint = Quý vị thấy số giờ còn lại.
    .err-missing = Xin chọn một dịch vụ.
ask-provider = Người cung cấp dịch vụ
    .hint = Không có trong danh sách? Chọn “Người khác”.
    .err-missing = Xin chọn người cung cấp dịch vụ, hoặc “Người khác”.
ask-from = Buổi đầu tiên
    .hint = Tháng, ngày, năm.
    .err-missing = Xin điền ngày của buổi đầu tiên.
    .err-format = Xin điền ngày như 10/07/2025.
ask-to = Buổi cuối cùng
    .hint = Có thể cùng một ngày.
    .err-missing = Xin điền ngày của buổi cuối cùng.
    .err-order = Buổi cuối cùng không thể trước buổi đầu tiên.
ask-minutes = Mỗi buổi bao nhiêu phút
    .hint = Thí dụ: 45.
    .err-missing = Xin điền số phút của một buổi.
    .err-range = Xin điền một số từ 5 đến 480.
ask-count = Bao nhiêu buổi
    .hint = Ước chừng cũng được.
    .err-missing = Xin điền quý vị dự tính bao nhiêu buổi.
    .err-range = Xin điền một số từ 1 đến 200.
    .err-many = Những ngày này không đủ cho chừng đó buổi.
find-services = Những dịch vụ nào?
    .hint = Quý vị có thể để trống hai phần cuối.
    .err-missing = Xin chọn ít nhất một dịch vụ.
find-tried = Quý vị đã gọi cho ai?
    .hint = Quý vị có thể để trống hai phần cuối.
    .err-missing = Xin chọn ít nhất một dịch vụ.
find-when = Ngày giờ thuận tiện
    .hint = Quý vị có thể để trống hai phần cuối.
    .err-missing = Xin chọn ít nhất một dịch vụ.
late-when = Quý vị biết việc này khi nào?
    .hint = Nhớ chừng nào ghi chừng đó.
    .err-missing = Xin điền ngày quý vị biết.
late-how = Quý vị biết bằng cách nào?
    .hint = Nhớ chừng nào ghi chừng đó.
    .err-missing = Xin điền ngày quý vị biết.
# $name (String)
home-title = Xin chào, { $name }
home-needs-you = Cần quý vị
home-nothing = Bây giờ không có gì cần quý vị.
home-children = Các con của quý vị
home-claims = Các đơn
home-start = Bắt đầu đơn xin hoàn trả
home-no-provider = Tôi không tìm được người cung cấp dịch vụ
home-empty-child = Chúng tôi chưa thấy con quý vị. Trường gửi thông tin này cho chúng tôi. Xin gọi hoặc viết cho chúng tôi.
home-no-claims = Chưa có đơn nào
# $child (String)
hours-title = Số giờ của { $child }
hours-missed = Bị thiếu
hours-school = Trường đã bù lại
hours-claims = Trong các đơn của quý vị
hours-paid = Đã hoàn trả
hours-left = Còn lại
hours-entries = Xem mọi mục ghi
hours-none = Đã dùng hết số giờ.
hours-no-decision = Trường phải xét xong trước.
# $service (String)
# $date (String)
hours-starts = { $service } tại trường bắt đầu { $date }. Các buổi từ ngày đó không thể chi trả.
hours-why-hours = Chúng tôi tính giờ, không tính tiền. Con quý vị được bù lại thời gian bị thiếu.
ask-title = Hỏi trước khi trả tiền
ask-check = Kiểm tra trước khi trả tiền
ask-go = Quý vị có thể tiến hành
# $n (String)
# $total (Number)
ask-go-part = Có thể tiến hành { $n } trên { $total ->
       *[other] { $total } buổi
    }
ask-wait = Xin chờ
ask-dont = Khoan trả tiền
# $date (String)
ask-good-for = Có giá trị 14 ngày: đến { $date }
ask-not-promise = Đây là thông tin vào ngày này. Không phải lời hứa.
ask-text-me = Nhắn tin cho tôi
ask-lead = Xin cho biết quý vị dự tính gì. Chúng tôi kiểm tra ngay. Không có gì bị gửi đi, và số giờ vẫn là của quý vị.
ask-else-name = Tên người khác
ask-yours = Các câu trả lời quý vị có
# $number (String)
# $date (String)
ask-answer-of = { $number }, { $date }
ask-slip = Số của câu trả lời
# $when (String)
ask-checked = Đã kiểm tra { $when }
# $n (String)
# $time (String)
ask-plan-sessions = Số buổi: { $n }, mỗi buổi { $time }
# $from (String)
# $to (String)
ask-plan-days = Từ { $from } đến { $to }
ask-old = Câu trả lời này cũ rồi. Xin hỏi lại trước khi trả tiền.
ask-again = Hỏi lại
ask-ok = ĐƯỢC
ask-word-wait = CHỜ
ask-word-no = KHÔNG
# $fits (String)
# $total (Number)
ask-fits-before = Trước ngày đó: { $fits } trên { $total ->
       *[other] { $total } buổi.
    }
# $fits (String)
# $total (Number)
ask-fits-until = Đến hết ngày đó: { $fits } trên { $total ->
       *[other] { $total } buổi.
    }
# $fits (String)
# $total (Number)
ask-fits-from = Từ ngày đó: { $fits } trên { $total ->
       *[other] { $total } buổi.
    }
# $fits (String)
# $total (String)
ask-fits-hours = Số buổi vừa đủ giờ: { $fits } trên { $total }.
# $left (String)
# $planned (String)
ask-hours = Còn { $left }. Quý vị dự tính { $planned }.
ask-not-owed = Sự giúp đỡ này không có trong danh sách dịch vụ bị thiếu.
ask-contract-open = Đã phê duyệt.
# $to (String)
ask-contract-to = Được phê duyệt đến { $to }.
# $from (String)
ask-contract-from = Được phê duyệt từ { $from }.
ask-contract-wait = Thành phố chưa phê duyệt. Quý vị không cần làm gì.
ask-contract-new = Chưa biết: OSS phải bắt đầu làm hợp đồng.
# $to (String)
ask-contract-ended = Đã hết hạn { $to }.
ask-license-ok = Không thiếu gì.
# $to (String)
ask-license-to = Còn hạn đến { $to }.
ask-license-later = Sau ngày đó, xin hỏi lại.
ask-license-missing = Chúng tôi chưa có. Quý vị có thể gửi cùng với đơn.
ask-license-not-on-day = Giấy phép không trong thời hạn vào những ngày này. Nếu đã gia hạn, xin gửi bản mới.
ask-license-wrong = Giấy phép này không gồm loại giúp đỡ này.
ask-license-supervisor = Chúng tôi chưa có giấy phép của người giám sát. Quý vị có thể gửi cùng với đơn.
ask-license-new = Chưa biết: OSS phải tra cứu.
ask-school-none = Chúng tôi không biết có ngày bắt đầu nào.
# $from (String)
ask-school-starts = Dịch vụ này bắt đầu tại trường { $from }.
ask-school-late = Quý vị được báo trễ. Cấp quản lý phải xem trước.
ask-payee-ok = Phụ huynh hoặc người giám hộ có thể nhận tiền. Quý vị cho biết cách nhận khi nộp đơn.
ask-payee-no = Chúng tôi không biết phụ huynh hoặc người giám hộ nào có thể nhận tiền. Xin gọi chúng tôi.
ask-t-hours = Số giờ còn lại
ask-t-contract = Hợp đồng với Thành phố
ask-t-license = Giấy phép hành nghề
ask-t-school = Dịch vụ tại trường
ask-t-payee = Chi trả cho ai
find-title = Nhờ OSS giúp
find-lead = OSS sẽ cố gắng giúp sớm nhất có thể.
find-keep = Quý vị vẫn giữ số giờ của mình.
find-send = Nhờ OSS giúp
# $date (String)
find-got-it = Chúng tôi đã nhận yêu cầu ngày { $date } của quý vị. OSS phải xử lý.
# $service (String)
start-notice-from = Từ ngày đó, các buổi { $service } tư không thể chi trả.
start-notice-others = Các dịch vụ khác không thay đổi.
start-notice-told-by = Người báo
start-notice-read = Tôi đã đọc
start-notice-late = Tôi được báo trễ
start-notice-late-next = Cấp quản lý sẽ xem. Chúng tôi sẽ viết cho quý vị.
