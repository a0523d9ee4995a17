# $what (String)
# $why-short (String)
fix-answer = { $what }
    .hint = { $why-short }
    .err-missing = Xin thêm phần này để gửi phần sửa.
second-lines = Những buổi nào?
    .err-missing = Xin chọn ít nhất một buổi.
second-why = Vì sao chúng tôi nên xem lại?
    .err-missing = Xin chọn lý do.
# $over (Number)
second-text = Xin cho biết thêm
    .hint = Ngôn ngữ nào cũng được. Viết ngắn cũng được.
    .err-long = { $over ->
       *[other] Phần này dài quá { $over } chữ cái.
    }
# $from (String)
# $to (String)
track-likely = Có lẽ được chi trả từ { $from } đến { $to }
# $date (String)
track-goal = Mục tiêu: khoảng 5 tuần, { $date }
# $who (String)
track-must-act = { $who } phải xử lý.
track-you-act = Quý vị cần xử lý.
track-nothing-to-do = Quý vị không cần làm gì.
track-step-1 = Chúng tôi đã nhận
track-step-2 = Đã đọc giấy tờ
track-step-3 = Số giờ và quy tắc
track-step-4 = Tài chánh và Thành phố
track-step-5 = Đã gửi tiền
# $n (String)
# $m (String)
track-paused = Đang chờ quý vị: { $n }. Vẫn tiến hành: { $m }.
# $who (String)
track-late = Trễ hơn mục tiêu của chúng tôi. { $who } đang giữ đơn.
track-asked = đã xin
track-paid = đã chi trả
track-copy = Sao chép cho tháng sau
# $n (String)
# $total (String)
fix-title-n = Sửa { $n } trên { $total }
# $m (String)
fix-time = Khoảng { $m } phút
fix-send = Gửi phần sửa này
fix-provider = Nhờ người cung cấp dịch vụ thêm
fix-photo = Chụp hình mới
fix-other = Việc khác
# $what (String)
fix-next = Tiếp theo: { $what }
fix-done = Xong hết rồi. Cám ơn quý vị.
# $amount (String)
decision-title = Chúng tôi sẽ chi trả quý vị { $amount }
# $asked (String)
decision-of = trên { $asked } đã xin
decision-g-paid = Đã chi trả
decision-g-fix = Sửa để được chi trả
decision-g-no = Không thể chi trả
decision-why = Vì sao
decision-would = Cần gì để có thể chi trả
decision-rule = Quy tắc
# $n (String)
decision-fix-these = Xin sửa các phần này: { $n }
decision-letter = Thư (in)
# $time (String)
decision-hours-back = { $time } trở về số giờ của quý vị.
second-title = Yêu cầu xem xét lại lần hai
# $date (String)
second-lead = Một người khác sẽ xem. Miễn phí. Xin yêu cầu chậm nhất { $date }.
second-r-facts = Sự việc ghi không đúng
second-r-paper = Tôi có giấy tờ mới
second-r-late = Tôi được báo trễ
second-r-other = Lý do khác
second-rights = Các quyền khác của quý vị
# $amount (String)
payment-title = { $amount } đã được gửi
payment-planned = Thành phố đang phê duyệt khoản chi trả. Chưa có ngày.
payment-how = Cách nhận
payment-number = Số
payment-sent-on = Ngày gửi
payment-to = Gửi cho
payment-for = Cho
# $date (String)
payment-by-date = Đến { $date } chưa nhận được?
payment-missing = Tôi chưa nhận được
# $why (String)
payment-came-back = Tiền bị gửi trả về: { $why }. Xin kiểm tra thông tin, chúng tôi sẽ gửi lại.
payment-so-far = Đã chi trả đến nay
payment-open = Còn lại chưa chi trả
