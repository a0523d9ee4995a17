### Texts of the circuit breaker worksheet

cb-worksheet = Bảng tính trợ cấp chi phí cao (Circuit Breaker)
cb-title = Trợ cấp chi phí cao của tiểu bang { $year }
cb-estimate = ƯỚC TÍNH
cb-lead = Lấy từ số tiền Thành phố đã chi trả cho các buổi từ { $from } đến { $to }.
cb-estimate-why = Đây là ước tính: chưa biết khoản ngân sách được cấp, và tài chánh chưa xác nhận các số liệu của năm. Hãy so với các bảng của Bộ Giáo dục trước khi nộp bất cứ gì.
cb-empty = Chưa chi trả gì cho các buổi của năm này.
cb-years = Các năm khác

cb-paid = Thành phố đã chi trả
cb-included = Được đưa vào
cb-excluded = Không được đưa vào
cb-claimed = Được tính
cb-waits = Đã phê duyệt, chưa chi trả
cb-waits-note = Không có trên bảng này. Các mục này sẽ vào khi Thành phố xác nhận đã chi trả.
cb-part = { $lines ->
       *[other] { $lines } mục
    }, { $minutes }, { $money }
cb-sum = { $lines ->
       *[other] { $lines } mục
    }, { $money }
cb-minutes = { $minutes } phút ({ $hours } giờ)
cb-ties = KHỚP: phần được đưa vào và không được đưa vào cộng lại bằng số Thành phố đã chi trả.
cb-off = KHÔNG KHỚP: các mục cộng lại không bằng số Thành phố đã chi trả. Đừng nộp gì và hãy gọi người quản trị.

cb-students = Học sinh
cb-student = Học sinh
cb-sasid = Số của tiểu bang
cb-time = Thời gian được đưa vào
cb-below = Còn thiếu để đến ngưỡng
cb-below-says = Còn { $money } nữa thì tiểu bang mới chia phần chi phí
cb-above = { $money } trên ngưỡng
cb-share = Phần của tiểu bang
cb-total = Tổng cộng
cb-no-values = Chưa biết số liệu nào của năm này: không có ngưỡng, không có phần chia.

cb-why = Vì sao có mục không được tính, hoặc không tính hết
cb-why-empty = Mọi mục đã chi trả đều được tính.
cb-why-note = Một mục có thể có nhiều lý do.
cb-reason = Lý do
cb-citation = Ghi tại
cb-lines = Số mục

cb-district = Số tiền tiểu bang sẽ trả
cb-before = Tất cả các phần
cb-after = Sau khi chia theo tỷ lệ
cb-quarter = Quý { $n }

cb-values = Số liệu của năm này
cb-value = Số liệu
cb-used = Đã dùng
cb-certainty = Mức chắc chắn
cb-provisional = Tạm thời
cb-confirmed = Đã xác nhận
cb-threshold = Ngưỡng của một học sinh
cb-share-part = Phần của tiểu bang trên ngưỡng
cb-proration = Tỷ lệ trả trên tất cả các phần
cb-rates = Giá theo giờ
cb-rates-none = Chưa biết giá nào: mỗi mục tính theo số đã trả
cb-rates-known = { $n } mức giá; mục không có giá thì tính theo số đã trả

cb-assumed = Những điều được giả định
cb-assumed-finance = Tài chánh xác nhận mọi mục Thành phố đã chi trả. Không có văn bản nào của Bộ Giáo dục nói dịch vụ bù đắp đã hoàn trả có được xin trợ cấp hay không: hãy hỏi người liên lạc.
cb-assumed-base = Số phút bị thiếu đã được trừ khỏi bản xin chính của khu học chánh. Hệ thống này không biết bản đó.
cb-assumed-district = Boston chịu trách nhiệm về mọi học sinh trong mọi ngày.
cb-assumed-other = Học phí, đưa đón và các dịch vụ khác của học sinh nằm ở chỗ khác. Các khoản đó được tính vào ngưỡng trước, nên với học sinh có các khoản đó, phần ở đây thấp quá.

cb-download = Tải xuống các mục
cb-download-note = Tệp cho bảng tính, có số của tiểu bang và không có tên. Mỗi lần tải xuống đều được ghi lại.

cb-sheet-title = { $name }, { $year }
cb-sheet = Bảng
cb-claim = Đơn
cb-line = Mục
cb-day = Ngày
cb-paid-on = Ngày chi trả
cb-service = Dịch vụ
cb-group = Nhóm chi phí
cb-minutes-col = Phút
cb-amount = Đã chi trả
cb-counts = Được tính
cb-state = Trên bảng tính
cb-job-unknown = không tìm thấy nghề

cb-status-included = Được đưa vào
cb-status-excluded = Không được đưa vào
cb-status-hold = Chờ
cb-status-candidate = Có thể đưa vào

cb-x-not-responsible = Khu học chánh khác trả cho học sinh vào ngày này.
cb-x-not-eligible = Học sinh không có IEP trong hệ thống này.
cb-x-other-year = Buổi này nằm ngoài năm tài chánh.
cb-x-not-paid = Khu học chánh chưa chi trả mục này.
cb-x-admin = Đây là chi phí hành chánh.
cb-x-overhead = Đây là lệ phí, không phải dịch vụ: chi phí chung.
cb-x-evaluation = Đây là việc đánh giá.
cb-x-coordination = Đây là việc điều phối dịch vụ.
cb-x-gened = Đây là giáo dục phổ thông.
cb-x-not-on-iep = Không có dịch vụ còn nợ nào trong IEP của học sinh trả cho mục này.
cb-x-extended = IEP không ghi rõ ngày học hoặc năm học kéo dài.
cb-x-assistant = Người phụ tá không bao giờ được tính là nhân viên có chứng nhận hoặc giấy phép.
cb-x-no-credential = Không tìm thấy bằng cấp hoặc huấn luyện của nhóm chi phí này.
cb-x-no-supervisor = Không tìm thấy người giám sát đã được kiểm tra.
cb-x-supervision-not-on-iep = IEP không ghi việc giám sát.
cb-x-admin-supervision = Đây là giám sát hành chánh.
cb-x-equipment-year = Dụng cụ được mua trong năm tài chánh khác.
cb-x-equipment-condition = Dụng cụ không cần thiết, hoặc học sinh chưa nhận được.
cb-x-equipment-shared = Nhiều học sinh dùng dụng cụ này.
cb-x-equipment-building = Đây là việc sửa đổi xe hoặc tòa nhà.
cb-x-no-isp = Không có chương trình cá nhân của học sinh được cho phép trong những ngày này.
cb-x-transport = Việc đưa đón không được xin ở đây.
cb-x-no-ipa = Đang chờ phê duyệt giá riêng.
cb-x-double = Đang chờ: bản xin chính vẫn còn tính số phút bị thiếu.
cb-x-no-reference = Chưa ghi kết luận hoặc IEP nào cho mục này.
cb-x-no-document = Đang chờ hóa đơn hoặc giấy tờ khác.
cb-x-absence = Học sinh vắng mặt hơn 20 ngày học liên tiếp.
cb-x-over-rate = Cao hơn giá được phê duyệt.
cb-x-third-party = Chương trình khác đã trả một phần giá. Chỉ tính phần Thành phố đã chi trả.
cb-x-credit = Đã trừ khoản giảm của tổ chức liên kết giáo dục.

cb-group-a = (a) tư vấn
cb-group-b = (b) giáo dục phổ thông
cb-group-c = (c) nhân viên có chứng nhận và giấy phép
cb-group-d = (d) chăm sóc y tế
cb-group-e = (e) chuyên viên khác
cb-group-f = (f) nhân viên có huấn luyện, được giám sát
cb-group-g = (g) nhân viên hỗ trợ, được giám sát
cb-group-h = (h) giám sát
cb-group-i = (i) dụng cụ
