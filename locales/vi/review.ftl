### Texts of the caseworkers' queue and workbench, decisions and second approval
review-nothing-payable = Theo quy tắc, mục này không được chi trả gì. Xin chọn kết quả khác.
review-no-service = Không có dịch vụ còn nợ nào trả cho mục này. Xin chọn kết quả khác.
review-queue-empty = Không có gì chờ ở đây.
review-next-page = Trang tiếp
review-take-next = Lấy đơn cũ nhất kế tiếp
review-oldest-first = Các đơn đã gửi, cũ nhất trước
review-col-claim = Đơn
review-col-child = Học sinh và dịch vụ
review-col-language = Ngôn ngữ gia đình
review-col-asked = Số tiền xin
review-col-sessions = Số buổi
review-col-turn = Đến lượt ai
review-col-flags = Cần xem
review-col-decision = Quyết định
review-col-days = Ngày của khu học chánh
review-col-reviewer = Nhân viên phụ trách
review-col-day = Ngày
review-col-minutes = Phút
review-col-rules = Quy tắc cho biết
review-col-state = Tình trạng
review-filter-turn = Đến lượt ai
review-turn-oss = OSS
review-turn-second = Người thứ hai
review-turn-family = Gia đình
review-turn-office = Văn phòng khác
review-turn-finance = Tài chánh
review-turn-nobody = Không ai
review-all = Tất cả
review-of-me = Tôi
review-of-nobody = Chưa có ai
review-filter-least = Xin ít nhất
review-filter-age = Đã bao lâu
# $days (Number)
review-age = { $days ->
       *[other] { $days } ngày trở lên
    }
review-show = Hiện
review-second-empty = Không có mục nào chờ quý vị làm người thứ hai.
review-take = Giao cho tôi
review-nobody = Chưa có ai làm
# $name (String)
review-with = Đang xét: { $name }
# $days (String)
review-day = Ngày { $days } trên 25 của khu học chánh
review-checks = Kiểm tra
review-history = Lịch sử
review-papers = Giấy tờ
review-open-pdf = Mở PDF
review-pass = Đạt
review-fail = Chưa đạt
review-person = Cần người xem
review-no-data = Không có dữ liệu
review-lines = Các mục
# $asked (String)
# $pay (String)
# $ask (String)
# $hold (String)
# $no (String)
review-totals = Xin { $asked } = chi trả { $pay } + hỏi { $ask } + tạm ngưng { $hold } + không thể chi trả { $no }
review-state-sent = Cần quyết định
review-state-returned = Chờ gia đình
review-state-held = Đang tạm ngưng
review-state-decided = Chờ người thứ hai
review-state-approved = Hai người đã phê duyệt
review-state-denied = Không thể chi trả
review-approve = Phê duyệt
review-part = Trả một phần
review-return = Hỏi gia đình
review-deny = Không thể chi trả
review-hold = Tạm ngưng
review-decide = Quyết định mục này
review-you-typed = Quý vị đã gõ phần này. Chưa được lưu.
review-save = Lưu quyết định
review-agree = Đồng ý
review-send-back = Gửi trả lại
review-undo = Hủy quyết định này
review-portal = hệ thống
# $number (String)
review-slip = Gia đình đã hỏi trước khi trả tiền: câu trả lời { $number }
review-paper-receipt = Biên lai
review-paper-bank = Giấy tờ ngân hàng
review-paper-note = Ghi chú
review-paper-license = Giấy phép hành nghề
review-paper-message = Từ tin nhắn
# $more (String)
review-more-flags = và { $more } điều nữa
review-late = Trễ
review-count-mine = Của tôi
review-count-new = Mới
review-count-second = Phê duyệt lần hai
review-count-family = Chờ các gia đình
review-count-office = Chờ văn phòng khác
review-count-late = Trễ
review-yes = có
review-no = không
# $office (String)
# $day (String)
review-held-until = { $office }, xem lại ngày { $day }
review-match = Biên lai và dòng ngân hàng
review-match-none = Chưa có biên lai.
# $paid (String)
# $shown (String)
review-match-sum = đã trả { $paid }, dòng ngân hàng cho thấy { $shown }
# $service (String)
# $time (String)
review-ledger = Số giờ của { $service }: còn { $time }
review-pay = chi trả
review-ask = hỏi
review-wait = tạm ngưng
review-not = không thể chi trả
# $n (String)
review-line-n = mục { $n }
event-claim-started = Đơn đã bắt đầu
event-draft-changed = Bản nháp đã đổi
event-document-added = Giấy tờ đã thêm
event-document-removed = Giấy tờ đã bỏ
event-claim-sent = Đơn đã gửi
event-claim-taken-back = Đơn đã rút lại
event-line-taken-back = Mục đã rút lại
event-claim-taken = Đơn đã giao
event-line-checked = Mục đã kiểm tra theo quy tắc
event-line-decided = Mục đã quyết định
event-decision-undone = Quyết định đã hủy
event-line-approved = Người thứ hai đã đồng ý
event-line-sent-back = Người thứ hai đã gửi trả lại
event-line-fixed = Gia đình đã sửa mục
event-hold-ended = Hết tạm ngưng, đã có dữ kiện
event-return-ended = Trở lại nhân viên phụ trách, đã có dữ kiện
event-message-written = Tin nhắn đã viết
event-provider-named = Gia đình nêu tên người cung cấp dịch vụ mới
event-license-given = Gia đình đã đưa giấy phép
event-papers-changed = Giấy tờ đã đổi
event-payment-set-aside = Khoản chi trả để riêng
event-payment-put-back = Khoản chi trả sẵn sàng trở lại
event-payment-confirmed = Khoản chi trả đã xác nhận
event-payment-returned = Khoản chi trả bị gửi trả về
event-details-confirmed = Gia đình đã xác nhận nơi nhận tiền
