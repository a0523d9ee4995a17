# $code (String)
msg-code =
    .text = { $code } là mã của quý vị. Mã dùng được trong 10 phút. Đừng cho ai biết. (xuống dòng) @host #{ $code }
    .subject = Mã của quý vị
    .body = Mã của quý vị là { $code }. Mã dùng được trong 10 phút. Nếu quý vị không xin mã, không cần làm gì.
# $number (String)
# $link (String)
msg-received =
    .text = Chúng tôi đã nhận đơn { $number }. Bây giờ quý vị không cần làm gì. { $link }
    .subject = Chúng tôi đã nhận đơn { $number }
    .body = Cám ơn quý vị. Chúng tôi đã nhận đơn của quý vị. Việc này mất khoảng 5 tuần. Xem từng bước tại đây: { $link }
# $n (Number)
# $number (String)
# $link (String)
msg-need-you =
    .text = { $n ->
       *[other] Chúng tôi cần { $n } thứ cho đơn { $number }.
    } Chỉ mất vài phút. { $link }
    .subject = Chúng tôi cần bổ sung cho đơn { $number }
    .body = Một số buổi còn cần một thứ nữa. Các buổi khác vẫn tiến hành. Xem và sửa tại đây: { $link }
# $number (String)
# $link (String)
msg-remind =
    .text = Chúng tôi vẫn cần bổ sung cho đơn { $number }. { $link }
    .subject = Xin nhắc: đơn { $number }
    .body = Chúng tôi vẫn chờ một thứ từ quý vị. Nếu khó, xin gọi chúng tôi, chúng tôi sẽ giúp. { $link }
# $number (String)
# $link (String)
msg-thanks-fix =
    .text = Cám ơn quý vị. Đơn { $number } lại được tiến hành. { $link }
    .subject = Đơn { $number } lại được tiến hành
    .body = Chúng tôi đã nhận phần quý vị gửi. Vẫn tính theo ngày đầu tiên của quý vị. Quý vị không cần làm gì. { $link }
# $number (String)
# $link (String)
# $office (String)
msg-waiting =
    .text = Đơn { $number } đang chờ một văn phòng, không phải chờ quý vị. { $link }
    .subject = Đơn { $number } đang chờ một văn phòng
    .body = { $office } phải xử lý. Quý vị không cần làm gì. Khi có tiến triển, chúng tôi sẽ báo. { $link }
# $number (String)
# $link (String)
msg-moving =
    .text = Đơn { $number } lại được tiến hành. Quý vị không cần làm gì. { $link }
    .subject = Đơn { $number } lại được tiến hành
    .body = Văn phòng đã xử lý. Chỗ của quý vị trong hàng không đổi. { $link }
# $number (String)
# $link (String)
# $office (String)
# $date (String)
msg-delay =
    .text = Đơn { $number } bị trễ. Chúng tôi xin lỗi. Xem vì sao: { $link }
    .subject = Đơn { $number } bị trễ
    .body = Đơn của quý vị mất hơn 5 tuần. { $office } đang giữ đơn. Ngày mới là khoảng { $date }. { $link }
# $number (String)
# $link (String)
msg-decided =
    .text = Đã có quyết định về đơn { $number }. { $link }
    .subject = Quyết định về đơn { $number }
    .body = Chúng tôi đã xem từng buổi. Xem chúng tôi sẽ chi trả gì, quý vị có thể sửa gì, và vì sao: { $link }
# $number (String)
# $link (String)
msg-paying =
    .text = Tiền cho đơn { $number } đang được gửi đến. { $link }
    .subject = Tiền cho đơn { $number } đang được gửi đến
    .body = Thành phố đang gửi tiền cho quý vị. Xem ngày và cách nhận: { $link }
# $number (String)
# $link (String)
# $date (String)
msg-paid =
    .text = Tiền cho đơn { $number } đã được gửi. { $link }
    .subject = Tiền cho đơn { $number } đã được gửi
    .body = Xem số tiền, ngày và số của khoản chi trả. Nếu đến { $date } chưa nhận được, xin báo tại đây: { $link }
# $link (String)
msg-payment-back =
    .text = Tiền của quý vị bị gửi trả về. Xin kiểm tra thông tin của quý vị: { $link }
    .subject = Tiền của quý vị bị gửi trả về
    .body = Ngân hàng hoặc bưu điện gửi trả về chúng tôi. Không mất gì cả. Xin kiểm tra thông tin, chúng tôi sẽ gửi lại: { $link }
# $number (String)
# $link (String)
msg-second-look =
    .text = Có tin về việc xem xét lại lần hai, đơn { $number }. { $link }
    .subject = Xem xét lại lần hai: đơn { $number }
    .body = Một người khác đã nhận các buổi của quý vị. / Một người khác đã xem. Xem câu trả lời: { $link }
# $number (String)
# $date (String)
# $link (String)
msg-lapse =
    .text = Đơn { $number } sẽ đóng ngày { $date } nếu chúng tôi không nhận được trả lời. { $link }
    .subject = Đơn { $number } sắp đóng
    .body = Chúng tôi đã hỏi ba lần. Quý vị vẫn có thể trả lời. Sau { $date }, quý vị có thể mở lại trong 12 tháng. { $link }
# $link (String)
msg-school-start =
    .text = Thông báo quan trọng của trường. Xin đọc: { $link }
    .subject = Xin đọc: thông báo của trường
    .body = Trường sẽ bắt đầu cung cấp một dịch vụ. Việc này thay đổi những gì có thể chi trả. Xin đọc: { $link }
# $date (String)
# $link (String)
msg-slip =
    .text = Câu trả lời ngày { $date } cho quý vị: { $link }
    .subject = Câu trả lời ngày { $date } cho quý vị
    .body = Quý vị đã hỏi trước khi trả tiền. Đây là câu trả lời. Có giá trị 14 ngày. { $link }
# $link (String)
# $date (String)
msg-license-ends =
    .text = Một giấy tờ của người cung cấp dịch vụ sắp hết hạn. Xem việc cần làm: { $link }
    .subject = Một giấy tờ của người cung cấp dịch vụ sắp hết hạn
    .body = Các buổi sau { $date } có thể không chi trả được cho đến khi chúng tôi có bản mới. Chúng tôi cũng đã báo cho họ. { $link }
# $link (String)
msg-confirm =
    .text = Một câu hỏi về các buổi chúng tôi đã chi trả. { $link }
    .subject = Một câu hỏi về các buổi của quý vị
    .body = Xin cho biết các buổi này có diễn ra không. Mỗi tháng chúng tôi hỏi một số gia đình. { $link }
# $link (String)
msg-outreach =
    .text = Gia đình quý vị có thể có sự giúp đỡ chưa dùng đến. Gọi (617) 635-8599 hoặc xem { $link }
    .subject = Quý vị có thể có sự giúp đỡ chưa dùng
    .body = Con quý vị có thể còn giờ. Chúng tôi có thể giúp quý vị tìm người. { $link }
msg-new-phone =
    .text = Có đăng nhập mới vào tài khoản của quý vị. Không phải quý vị? Gọi (617) 635-8599. · Thông tin nhận tiền hoặc liên lạc của quý vị đã đổi. Không phải quý vị? Gọi ngay.
    .subject = Đăng nhập mới · Thông tin đã đổi
    .body = Nếu là quý vị, không cần làm gì. Nếu không phải, xin gọi chúng tôi và chúng tôi khóa tài khoản.
# $link (String)
msg-helper =
    .text = Một gia đình nhờ quý vị giúp với mẫu giấy của trường: { $link }
    .subject = Một gia đình nhờ quý vị giúp
    .body = Việc này mất khoảng 5 phút. Quý vị không cần tài khoản. { $link }
# $number (String)
# $link (String)
msg-message =
    .text = Chúng tôi đã viết cho quý vị về đơn { $number }. { $link }
    .subject = Tin nhắn về đơn { $number }
    .body = Chúng tôi đã viết tin nhắn về đơn của quý vị. Xin đọc và trả lời tại đây: { $link }
