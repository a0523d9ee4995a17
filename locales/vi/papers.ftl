### Texts of papers: uploads, receipts, bank papers, matching, viewing; and messages
receipt-other-amount = Họ đã trả bao nhiêu?
proof-pages = Trang tiếp, hoặc mặt sau chi phiếu
    .hint = Nếu có.
papers-err-many = Gửi tối đa 20 tệp một lần.
notes-err-missing = Xin thêm hình ghi chú.
papers-closed = Đơn này đã gửi. Quý vị có thể đổi phần chúng tôi gửi lại cho quý vị.
papers-open = Mở
papers-photo = Hình
# $n (String)
papers-photo-n = Hình { $n }
# $n (String)
papers-page-n = Trang { $n }
# $day (String)
papers-added = Đã thêm { $day }
papers-logged = Chúng tôi ghi lại ai mở giấy tờ này, và lúc nào.
papers-download = Tải xuống PDF
papers-receipt = Biên lai
papers-bank = Giấy tờ ngân hàng
papers-note = Ghi chú buổi
papers-license = Giấy phép hành nghề
papers-other = Giấy tờ
receipt-add = Thêm biên lai
# $n (String)
receipt-name = Biên lai { $n }
# $day (String)
receipt-paid = đã trả { $day }
# $number (String)
receipt-printed-number = Số { $number }
# $amount (String)
receipt-open = còn { $amount } cần biên lai
receipt-no-day = Chưa có ngày
notes-title = Ghi chú buổi
notes-lead = Mỗi buổi cần ghi chú riêng. Chụp mỗi ghi chú một hình.
notes-empty = Chưa có ghi chú.
notes-add = Thêm hình ghi chú
notes-which = Ghi chú nào cho buổi nào?
notes-none = Chưa có ghi chú
notes-save = Lưu các ghi chú
notes-proposed = Chúng tôi đã xếp các hình mới theo thứ tự. Xin xem lại. Rồi lưu.
proof-lead = Giấy này cho thấy quý vị đã trả tiền.
proof-empty = Chưa có giấy tờ ngân hàng.
proof-add = Thêm giấy tờ ngân hàng
proof-add-note = Gõ dòng có lần trả tiền này. Sau đó quý vị có thể thêm dòng khác.
proof-line = Một dòng của giấy tờ ngân hàng
# $name (String)
proof-account = Tài khoản của { $name }
match-no-receipt = Chưa có biên lai. Xin thêm biên lai trước.
match-no-line = Chưa có dòng ngân hàng. Xin thêm giấy tờ ngân hàng trước.
match-proposed = Các dòng này khớp. Nếu đúng, xin lưu phần ghép.
# $part (String)
# $whole (String)
match-free = còn dùng được { $part } trên { $whole }
# $name (String)
# $provider (String)
match-same-name = Giấy tờ ngân hàng của gia đình tôi ghi { $name }. Đó chính là { $provider }.
match-same = Phải, là một
message-office = OSS
message-you = Quý vị
message-new = Mới
message-read = Tôi đã đọc
message-none = Chưa có tin nhắn về đơn này.
# $number (String)
message-about-claim = Về đơn { $number }
# $n (String)
message-unread = Mới: { $n }
receipt-pages = Có thêm trang nào không? Xin chọn hết các trang.
