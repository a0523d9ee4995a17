reason-receipt-missing = Thêm biên lai
    .why = Chúng tôi cần biên lai của người cung cấp dịch vụ cho lần trả tiền này.
    .fix = Chụp hình biên lai, hoặc xin người cung cấp dịch vụ qua liên kết.
reason-receipt-unreadable = Chụp biên lai rõ hơn
    .why = Chúng tôi không đọc được phần có đánh dấu.
    .fix = Chụp nơi đủ sáng và thấy đủ bốn góc.
reason-receipt-no-dates = Biên lai cần có ngày các buổi
    .why = Biên lai phải ghi ngày của các buổi.
    .fix = Nhờ người cung cấp dịch vụ thêm ngày qua liên kết.
# $what (String)
reason-receipt-lacks = Biên lai cần có { $what }
    .why = Chúng tôi không tìm thấy { $what } trên biên lai.
    .fix = Xin người cung cấp dịch vụ biên lai mới, hoặc thêm qua liên kết.
reason-proof-missing = Cho thấy quý vị đã trả tiền
    .why = Chúng tôi đã có biên lai. Chúng tôi còn cần giấy tờ ngân hàng có lần trả tiền này.
    .fix = Thêm sao kê ngân hàng, sao kê thẻ, hoặc chi phiếu ngân hàng đã trả. Quý vị có thể che phần còn lại.
reason-proof-kind = Chúng tôi cần giấy tờ ngân hàng khác
    .why = Hình ứng dụng trả tiền hoặc hóa đơn thì chưa đủ.
    .fix = Cho thấy dòng trên sao kê ngân hàng hoặc sao kê thẻ.
reason-proof-no-match = Số tiền không khớp
    .why = Không có dòng nào trên giấy tờ ngân hàng giống biên lai này.
    .fix = Chọn dòng đã trả. Có thể bị chia ra nhiều phần, hoặc mang tên khác.
# $rest (String)
reason-proof-short = Cho thấy thêm { $rest }
    .why = Giấy tờ ngân hàng cho thấy một phần của biên lai này. Chúng tôi có thể chi trả phần đó.
    .fix = Thêm dòng cho phần còn lại.
reason-proof-pending = Ngân hàng chưa làm xong lần trả tiền này
    .why = Dòng đó vẫn ghi “đang chờ” (pending).
    .fix = Thêm giấy tờ khi ngân hàng ghi dòng chính thức. Thường mất 5 ngày.
reason-payer-mismatch = Tài khoản mang tên người khác
    .why = Tài khoản không đứng tên phụ huynh hoặc người giám hộ trong hồ sơ này.
    .fix = Cho chúng tôi biết ai đã trả, hoặc cho xem giấy tờ có tên quý vị.
reason-check-side = Cho thấy cả hai mặt chi phiếu
    .why = Chúng tôi có một mặt. Dấu của ngân hàng ở mặt kia.
    .fix = Chụp hình mặt kia.
reason-cash = Tiền mặt không có giấy tờ ngân hàng
    .why = Chương trình chỉ có thể chi trả nếu giấy tờ ngân hàng cho thấy đã trả tiền.
    .fix = Xin gọi, chúng tôi sẽ cùng quý vị tìm cách. Quý vị có thể yêu cầu xem xét lại lần hai.
# $amount (String)
reason-third-party = Chương trình khác đã trả một phần
    .why = Bảo hiểm hoặc chương trình khác đã trả { $amount }. Chúng tôi chi trả phần quý vị đã trả.
    .fix = Không cần làm gì. Nếu sai, xin yêu cầu xem xét lại lần hai.
reason-refunded = Quý vị đã nhận lại số tiền này
    .why = Giấy tờ ngân hàng cho thấy số tiền này đã về lại với quý vị.
    .fix = Nếu sau đó quý vị đã trả tiền thêm lần nữa, cho chúng tôi xem lần đó khi xem xét lại lần hai.
reason-note-missing = Thêm ghi chú cho buổi này
    .why = Mỗi buổi cần ghi chú của người cung cấp dịch vụ.
    .fix = Xin người cung cấp dịch vụ qua liên kết, hoặc chụp hình.
reason-note-no-time = Thêm giờ còn thiếu
    .why = Không có giờ bắt đầu và kết thúc, chúng tôi không tính được số phút.
    .fix = Gõ giờ theo ghi chú, hoặc hỏi người cung cấp dịch vụ.
reason-note-no-goal = Ghi mục tiêu IEP
    .why = Ghi chú phải cho biết đã tập mục tiêu IEP nào.
    .fix = Chọn mục tiêu, hoặc hỏi người cung cấp dịch vụ.
reason-note-other-goal = Chọn mục tiêu có trong IEP
    .why = Mục tiêu này không có trong IEP của con quý vị.
    .fix = Chọn trong danh sách, hoặc hỏi người cung cấp dịch vụ.
reason-note-per-session = Mỗi buổi cần ghi chú riêng
    .why = Một ghi chú không dùng cho nhiều buổi được.
    .fix = Xin người cung cấp dịch vụ mỗi buổi một ghi chú.
# $noted (String)
# $asked (String)
reason-minutes-less = Ghi chú có ít thời gian hơn
    .why = Ghi chú ghi { $noted }. Quý vị xin { $asked }. Chúng tôi chi trả theo ghi chú.
    .fix = Nếu ghi chú sai, người cung cấp dịch vụ có thể sửa. Rồi xin yêu cầu xem xét lại lần hai.
reason-note-not-signed = Ghi chú cần chữ ký
    .why = Người cung cấp dịch vụ chưa ký ghi chú này.
    .fix = Nhờ người cung cấp dịch vụ qua liên kết. Chỉ mất một phút.
reason-license-missing = Thêm giấy phép của người cung cấp dịch vụ
    .why = Chúng tôi cần bản sao giấy phép hành nghề.
    .fix = Xin người cung cấp dịch vụ qua liên kết, hoặc chụp hình.
# $date (String)
reason-license-dates = Giấy phép hành nghề đã hết hạn
    .why = Giấy phép còn hạn đến { $date }. Buổi này sau ngày đó.
    .fix = Nếu đã gia hạn, xin thêm giấy phép hành nghề mới.
reason-license-kind = Giấy phép này cho việc khác
    .why = Giấy phép này không gồm loại giúp đỡ này.
    .fix = Nếu người cung cấp dịch vụ có giấy phép khác, cho chúng tôi xem khi xem xét lại lần hai.
reason-license-checking = Chúng tôi đang kiểm tra giấy phép
    .why = Cơ quan cấp phép chưa trả lời.
    .fix = Quý vị không cần làm gì.
reason-supervisor-missing = Thêm giấy phép của người giám sát
    .why = Người cung cấp dịch vụ này làm việc dưới một người giám sát. Chúng tôi cũng cần giấy phép đó.
    .fix = Nhờ người cung cấp dịch vụ qua liên kết.
reason-supervisor-dates = Giấy phép của người giám sát đã hết hạn
    .why = Giấy phép không còn hạn vào ngày của buổi này.
    .fix = Thêm giấy phép mới, hoặc giấy phép của người giám sát khác.
reason-contract-missing = Chưa có hợp đồng
    .why = Người cung cấp dịch vụ và OSS phải làm xong hợp đồng trước.
    .fix = OSS phải xử lý. Chúng tôi sẽ viết cho quý vị. Xin hỏi chúng tôi trước khi trả thêm tiền.
reason-contract-waiting = Thành phố chưa phê duyệt hợp đồng
    .why = Hợp đồng đang ở Thành phố.
    .fix = Quý vị không cần làm gì. Việc này sẽ tự tiếp tục.
reason-contract-refused = Thành phố không phê duyệt hợp đồng
    .why = Không có hợp đồng, chương trình không thể chi trả cho người này.
    .fix = Xin gọi, chúng tôi có thể giúp tìm người khác. Quý vị có thể yêu cầu xem xét lại lần hai.
# $date (String)
reason-before-contract = Buổi này trước hợp đồng
    .why = Hợp đồng bắt đầu { $date }.
    .fix = Nếu ngày sai, xin yêu cầu xem xét lại lần hai.
# $date (String)
reason-after-contract = Buổi này sau hợp đồng
    .why = Hợp đồng hết hạn { $date }.
    .fix = Xin hỏi chúng tôi về hợp đồng mới trước khi trả thêm tiền. Quý vị có thể yêu cầu xem xét lại lần hai.
# $rate (String)
reason-above-rate = Giá cao hơn hợp đồng
    .why = Giá hợp đồng là { $rate } mỗi giờ. Chúng tôi chi trả theo giá đó.
    .fix = Cho người cung cấp dịch vụ xem trang này. Nếu sai, xin yêu cầu xem xét lại lần hai.
# $school (String)
reason-no-determination = Trường phải quyết định trước
    .why = Trường chưa xét xong về phần giúp đỡ bị thiếu.
    .fix = { $school } phải xử lý. Quý vị không cần làm gì.
reason-hours-checking = Trường đang kiểm tra số giờ
    .why = Trường phải xác nhận số phút bị thiếu.
    .fix = Quý vị không cần làm gì.
reason-service-not-owed = Loại giúp đỡ này không có trong danh sách
    .why = Danh sách phần giúp đỡ bị thiếu của trường không có dịch vụ này.
    .fix = Nếu quý vị chọn nhầm dịch vụ, cho chúng tôi biết khi xem xét lại lần hai.
reason-hours-used = Không còn giờ nào
    .why = Mọi giờ bị thiếu của dịch vụ này đã dùng hết.
    .fix = Xem mọi mục ghi. Nếu có số sai, xin yêu cầu xem xét lại lần hai.
# $fit (String)
# $asked (String)
reason-hours-partly-left = Còn một số giờ
    .why = Chúng tôi có thể chi trả { $fit } trên { $asked }. Sau đó là hết giờ.
    .fix = Không cần làm gì. Nếu có số sai, xin yêu cầu xem xét lại lần hai.
# $date (String)
reason-school-started = Trường đã bắt đầu dịch vụ
    .why = Dịch vụ tại trường bắt đầu { $date }. Các buổi từ ngày đó không thể chi trả.
    .fix = Nếu quý vị biết trễ, bấm “Tôi được báo trễ”.
reason-late-notice = Có thể quý vị được báo trễ
    .why = Thông báo đến sau buổi này.
    .fix = Cấp quản lý phải quyết định. Quý vị không cần làm gì.
reason-future = Ngày này chưa đến
    .why = Chúng tôi chỉ có thể chi trả sau buổi đó.
    .fix = Xin xem lại ngày.
reason-child-overlap = Hai buổi cùng một lúc
    .why = Con quý vị có hai buổi vào giờ này.
    .fix = Xin xem lại giờ của cả hai buổi.
reason-provider-overlap = Người cung cấp dịch vụ có em khác vào giờ này
    .why = Chúng tôi có thể chi trả số phút không trùng.
    .fix = Hỏi người cung cấp dịch vụ đó có phải là nhóm không. Họ có thể trả lời qua liên kết.
reason-school-hours = Buổi này trong giờ học ở trường
    .why = Chúng tôi cần biết lúc đó con quý vị ở đâu.
    .fix = Xin cho biết, thí dụ “học nửa ngày” hoặc “ở nhà”.
reason-not-a-service = Đây không phải là một buổi
    .why = Phí vắng mặt, đi lại, đánh giá hoặc làm giấy tờ không thể chi trả.
    .fix = Nếu đó là một buổi, xin yêu cầu xem xét lại lần hai.
# $other (String)
reason-duplicate = Buổi này đã được xin trước đây
    .why = Buổi này có trong đơn { $other }.
    .fix = Xem đơn đó. Nếu là buổi khác, xin yêu cầu xem xét lại lần hai.
# $used (String)
reason-payment-used = Dòng ngân hàng này đã được dùng
    .why = { $used } của dòng này đã trả cho biên lai khác.
    .fix = Xem ở đâu. Thêm dòng khác nếu có.
reason-same-file = Chúng tôi đã có hình này
    .why = Cùng hình này có trong đơn khác.
    .fix = Thêm đúng hình, hoặc cho biết vì sao hình dùng cho cả hai.
reason-file-unsafe = Chúng tôi đã bỏ một tệp
    .why = Tệp đó có thể làm hại máy tính.
    .fix = Xin chụp hình giấy tờ thay vào đó.
reason-file-locked = PDF này có mật khẩu
    .why = Chúng tôi không mở được.
    .fix = Lưu bản không có mật khẩu, hoặc chụp hình.
# $seen (String)
# $needed (String)
reason-file-kind = Đây là giấy tờ khác
    .why = Giấy này giống như { $seen }. Ở đây chúng tôi cần { $needed }.
    .fix = Thêm đúng giấy tờ.
reason-file-other-child = Giấy tờ này của em khác
    .why = Tên trên giấy không phải tên con quý vị.
    .fix = Thêm đúng giấy tờ, hoặc cho chúng tôi biết về cái tên.
# $date (String)
reason-filed-late = Phần này đến sau ngày cuối
    .why = Ngày cuối là { $date }. Có thể có lý do chính đáng.
    .fix = Chọn lý do của quý vị trong danh sách.
reason-payee-confirm = Xác nhận nơi nhận tiền
    .why = Thông tin nhận tiền của quý vị đã đổi, hoặc có tên khác.
    .fix = Nhập mã chúng tôi gửi đến số cũ của quý vị, hoặc gọi chúng tôi.
# $language (String)
reason-translating = Chúng tôi đang dịch giấy tờ này
    .why = Giấy này viết bằng { $language }.
    .fix = Quý vị không cần làm gì.
# $date (String)
reason-second-person = Người thứ hai đang kiểm tra
    .why = Chúng tôi làm vậy với một số đơn.
    .fix = Quý vị không cần làm gì. Chậm nhất { $date } chúng tôi sẽ viết cho quý vị.
# $date (String)
reason-no-answer = Đã đóng, vì chúng tôi không nhận được trả lời
    .why = Chúng tôi đã hỏi ba lần.
    .fix = Quý vị có thể mở lại đến hết { $date }. Vẫn tính theo ngày đầu tiên của quý vị.
reason-taken-back = Đã rút lại
    .why = Quý vị hoặc OSS đã rút lại phần này. Số giờ của quý vị lại dùng được.
    .fix = Quý vị có thể bắt đầu đơn mới bất cứ lúc nào.
# $note (String)
reason-other = Xem ghi chú
    .why = { $note }
    .fix = Nếu không rõ, xin viết cho chúng tôi.
