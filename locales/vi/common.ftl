file =
    .hint = Hình (JPEG, PNG, HEIC, WebP) hoặc PDF, tối đa 20 MB.
    .err-type = Chúng tôi không mở được loại tệp này. Xin gửi hình hoặc PDF.
    .err-size = Tệp này lớn hơn 20 MB. Xin chụp hình thay vào đó.
    .err-empty = Tệp này trống. Xin thử lại.
    .err-locked = PDF này có mật khẩu. Xin mở ra, lưu bản không có mật khẩu, hoặc chụp hình.
    .err-broken = Chúng tôi không mở được tệp này. Xin chụp hình mới.
    .err-heic = Chúng tôi chưa mở được hình HEIC. Xin chụp màn hình và gửi hình đó.
    .err-unsafe = Tệp này có thể làm hại máy tính. Chúng tôi đã bỏ tệp. Xin chụp hình thay vào đó.
common-continue = Tiếp tục
common-save = Lưu
common-save-continue = Lưu và tiếp tục
common-save-later = Lưu và quay lại sau
# $time (String)
common-saved = Đã lưu { $time }
common-back = Trở lại
common-change = Đổi
common-add = Thêm
common-remove = Bỏ
common-remove-sure = Bỏ phần này? Quý vị có thể thêm lại.
common-replace = Thay
common-yes = Có
common-no = Không
common-not-sure = Tôi không chắc
common-optional = (không bắt buộc)
common-print = In
common-listen = Nghe
common-see-english = Xem bản tiếng Anh
# $n (String)
# $total (String)
common-part-of = Phần { $n } trên { $total }
common-new-tab = (mở trong thẻ mới)
common-iep-gloss = IEP (kế hoạch giáo dục đặc biệt của con quý vị)
# $m (String)
common-minutes = { $m } phút
# $h (String)
# $m (String)
common-hours = { $h } giờ { $m } phút
# $time (String)
common-left = còn { $time }
nav-skip = Đi thẳng đến nội dung chính
nav-menu = Trình đơn
nav-home = Trang đầu
nav-messages = Tin nhắn
nav-settings = Cài đặt
nav-language = Ngôn ngữ
nav-sign-out = Đăng xuất
# $name (String)
nav-helping = Quý vị đang giúp { $name }
help-title = Cần giúp đỡ?
help-phone = Gọi (617) 635-8599
help-interpreter = Thông dịch viên miễn phí. Xin nói ngôn ngữ của quý vị.
help-message = Viết cho chúng tôi
help-email = OSS-compensatory@bostonpublicschools.org
error-title = Có một vấn đề
error-prefix = Lỗi:
error-not-found = Chúng tôi không tìm thấy trang đó. Các đơn của quý vị vẫn an toàn.
error-conflict = Có người đã đổi phần này khi quý vị đang ở đây. Đây là bản mới nhất.
error-broken = Có trục trặc bên phía chúng tôi. Những gì quý vị gõ đã được lưu. Xin thử lại sau vài phút.
# $id (String)
error-number = Số để đọc khi gọi điện thoại: { $id }
error-offline = Quý vị không có mạng. Phần quý vị đã làm nằm trên điện thoại này.
error-session = Quý vị đã rời đi một lúc. Xin nhập mã mới để tiếp tục. Phần quý vị đã làm được lưu.
error-slow-down = Thử quá nhiều lần. Xin chờ 15 phút, hoặc gọi chúng tôi.
error-no-translation = Phần này chưa có bằng ngôn ngữ của quý vị. Xin gọi chúng tôi, thông dịch viên sẽ đọc cho quý vị.
status-draft = Chưa gửi
status-received = Chúng tôi đã nhận
status-need-you = Chúng tôi cần quý vị bổ sung
status-checking = Đang xem xét
status-waiting = Chờ khu học chánh hoặc Thành phố
status-decided = Đã quyết định
status-paying = Tiền đang được gửi đến
status-paid = Đã chi trả
# $label (String)
error-field = Xin xem lại phần này: { $label }
# $name (String)
error-first = { $name } đã đổi phần này trước. Đây là bản mới nhất.
error-same-person = Quý vị đã làm bước trước bước này. Người khác phải làm bước này.
error-already-sent = Đơn này đã gửi. Quý vị có thể xem bên dưới.
error-wrong-state = Mục này không còn chờ việc đó nữa. Đây là bản mới nhất.
error-in-batch = Mục này nằm trong một đợt chi trả. Bây giờ không đổi được.
# $left (String)
error-over-hours = Dịch vụ này chỉ còn { $left } phút.
error-nothing-to-pay = Không có mục nào sẵn sàng để chi trả.
nav-main = Trình đơn chính
done-saved = Đã lưu.
done-sent = Đã gửi.
done-removed = Đã bỏ.
done-fixed = Chúng tôi đã nhận phần sửa của quý vị. Cám ơn quý vị.
done-decided = Quyết định đã được lưu.
done-undone = Quyết định đã được hủy.
done-details = Cám ơn quý vị. Tiền sẽ đi cùng đợt chi trả tới.
done-signed-out = Quý vị đã đăng xuất.
done-imported = Tệp đã được nhập vào.
done-built = Đợt chi trả đã được lập.
done-released = Đợt chi trả đã được duyệt chi.
error-other-site = Mẫu này đến từ trang khác, nên chúng tôi không làm gì. Xin mở trang của chúng tôi và gửi mẫu từ đó. Hoặc gọi (617) 635-8599.
error-form = Chúng tôi không đọc được mẫu này, nên không làm gì. Xin trở lại và gửi lần nữa. Hoặc gọi (617) 635-8599.
error-form-long = Mẫu này dài quá, nên chúng tôi không làm gì. Xin trở lại và viết ngắn hơn. Hoặc gọi (617) 635-8599.
error-try-again = Có trục trặc bên phía chúng tôi. Xin thử lại sau vài phút. Hoặc gọi (617) 635-8599.
day-mon = T2
day-tue = T3
day-wed = T4
day-thu = T5
day-fri = T6
day-sat = T7
day-sun = CN
# $over (String)
error-over-allocated = Quý vị đã dùng quá số tiền của dòng ngân hàng: dư { $over }.
