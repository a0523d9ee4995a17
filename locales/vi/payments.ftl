### Texts of finance's payouts, batches, exports and confirmations

payments-title = Chi trả
payments-sum = Sẵn sàng: { $count ->
       *[other] { $count } mục
    }, { $sum }
payments-ready = Các mục có thể chi trả
payments-ready-empty = Không có mục nào có thể chi trả. Mục sẽ vào đây khi người thứ hai đồng ý.
payments-aside = Để riêng
payments-aside-empty = Không có gì để riêng.
payments-build = Lập đợt chi trả
payments-build-note = Mọi mục sẵn sàng vào một đợt. Người nhận không thể chi trả được thì để riêng.
payments-first = Hiện { $n } mục đầu.
payments-put-back = Đưa trở lại
payments-claim = Đơn
payments-line = Mục
payments-child = Học sinh
payments-payee = Người nhận
payments-amount = Số tiền
payments-approved = Phê duyệt
payments-why = Vì sao
payments-total = Tổng cộng
payments-batches = Các đợt chi trả
payments-batches-empty = Chưa lập đợt nào.
payments-batch = Đợt
payments-count = Số khoản chi trả
payments-state = Tình trạng
payments-by = Người làm
payments-when = Lúc
payments-answers = Trả lời của Thành phố

tie-title = Đối chiếu
tie-lead = Đã phê duyệt = còn mở + trong các đợt + đã xuất + đã xác nhận.
tie-approved = Hai người đã phê duyệt
tie-open = Còn mở
tie-aside = trong đó để riêng
tie-batched = Trong các đợt
tie-exported = Đã xuất
tie-confirmed = Thành phố đã xác nhận
tie-sum = Còn mở + trong các đợt + đã xuất + đã xác nhận
tie-lines = Số mục
tie-ok = KHỚP: từng xu đều ở đúng chỗ.
tie-off = KHÔNG KHỚP: các tổng khác nhau. Đừng duyệt chi đợt nào và hãy gọi người quản trị.

batch-built = Đã lập
batch-released = Đã duyệt chi
batch-exported = Đã xuất
batch-confirmed = Đã xác nhận
batch-dropped = Đã bỏ: mọi khoản chi trả đều để riêng
batch-title = Đợt { $number }
batch-steps = Các bước của đợt
batch-review = Xem xét
batch-built-by = Người lập
batch-released-by = Người duyệt chi
batch-exported-on = Ngày xuất
batch-file = Tệp
batch-control = Tổng kiểm soát
batch-control-says = { $payments ->
       *[other] { $payments } khoản chi trả
    } cho { $lines ->
       *[other] { $lines } mục
    }, { $sum }
batch-payments = Các khoản chi trả
batch-place = Nơi ở
batch-method = Cách
batch-answer = Trả lời
batch-reissue = Thay một khoản bị gửi trả về
batch-set-aside = Để riêng
batch-set-aside-title = Để riêng một khoản chi trả
batch-set-aside-note = Các mục của khoản này chờ bên ngoài đợt tới. Tổng cộng ở trên sẽ đổi.
batch-which = Khoản chi trả nào?
batch-release = Duyệt chi
batch-release-title = Duyệt chi đợt này
batch-release-note = Xin xem từng khoản chi trả trước. Sau bước này không để riêng được gì nữa.
batch-another = Quý vị đã lập đợt này hoặc phê duyệt một mục trong đó. Người khác phải duyệt chi đợt này.
batch-export = Lập tệp
batch-export-note = Tệp chỉ lập một lần. Gia đình được báo là tiền đang được gửi đến.
batch-download = Tải xuống
batch-download-note = Lần nào cũng cùng một tệp. Mỗi lần tải xuống đều được ghi lại.
batch-downloads = Các lần tải xuống
batch-paid = { $on }, số { $trace }
batch-came-back = { $on }: { $why }

finance-batched = Trong một đợt
finance-exported = Đã xuất
finance-paid = Đã chi trả
finance-returned = Bị gửi trả về
finance-replaced = Bị gửi trả về, đã thay

aside-no-method = Gia đình chưa chọn cách nhận tiền.
aside-no-name = Thiếu tên người nhận.
aside-no-address = Địa chỉ người nhận chưa đủ.
aside-no-zip = Mã bưu chính cần 5 số.
aside-no-vendor = Mã số người nhận tiền của Thành phố chỉ được có số.
aside-not-guardian = Người nhận không phải là người giám hộ trong hồ sơ này.
aside-came-back = Một khoản chi trả bị gửi trả về. Gia đình phải xác nhận thông tin.

confirm-text = Hoặc dán các dòng vào đây
    .hint = Có dòng tiêu đề: payment,status,date,method,trace,note
confirmations-title = Trả lời của Thành phố
confirmations-lead = Tệp được xem trước. Không có gì thay đổi trước khi quý vị áp dụng.
confirmations-look = Xem tệp
confirmations-files = Các tệp mới nhất
confirmations-files-empty = Chưa đưa tệp nào vào.
confirmations-file = Tệp
confirmations-waiting = Đang chờ
confirmations-applied = Đã áp dụng, { $n ->
       *[other] { $n } khoản chi trả
    } thay đổi
confirmations-returned = Bị gửi trả về
confirmations-returned-empty = Không có khoản nào bị gửi trả về.
confirmations-next = Tiếp theo
confirmations-next-family = Gia đình phải xác nhận thông tin, hoặc khoản này chờ đợt tới.
confirmations-next-done = Đã thay bằng khoản chi trả mới
confirmations-sheet = Trả lời { $hash }
confirmations-paid = Đã chi trả
confirmations-same = Đã biết rồi
confirmations-what = Nội dung trả lời
confirmations-apply = Áp dụng tất cả
confirmations-discard = Bỏ tệp này
confirmations-nothing = Mọi thứ trong tệp này đã được biết.
confirmations-again = Tệp này đã được áp dụng. Áp dụng lần nữa không thay đổi gì.

done-aside = Khoản chi trả đã được để riêng.
done-ready = Các mục sẵn sàng trở lại.
done-exported = Tệp đã được lập.
done-confirmed = Các trả lời đã được áp dụng.

flaw-no-payment = Không có khoản chi trả nào mang số này. Xin chép từ tệp của đợt.
flaw-not-exported = Khoản chi trả này chưa có trong tệp nào.
flaw-paid-otherwise = Khoản chi trả này đã được xác nhận với ngày hoặc số theo dõi khác. Xin hỏi Thành phố.
flaw-came-back-before = Khoản chi trả này đã bị gửi trả về trước đây. Xin hỏi Thành phố.
