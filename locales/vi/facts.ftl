### Texts of the district's facts: determinations, providers, contracts, school-based starts, imports

## What is wrong with a line of a file
flaw-missing = Xin điền cột này.
flaw-long = Dùng tối đa 200 ký tự.
flaw-empty = Dùng ít nhất một chữ cái hoặc chữ số.
flaw-signs = Chỉ dùng chữ cái, chữ số, dấu chấm, gạch ngang và gạch dưới. Mã viết hoa.
flaw-day = Viết ngày như 2026-02-12 hoặc 02/12/2026.
flaw-order = Ngày này trước ngày đầu tiên.
flaw-minutes = Viết số phút nguyên, như 720.
flaw-amount = Viết đô-la và xu, như 112.50.
flaw-sasid = Viết 10 chữ số của SASID. 411 nghĩa là tiểu bang còn đang tìm số trùng.
flaw-email = Viết địa chỉ email, như name@example.org.
# $words (String)
flaw-not-one-of = Viết một trong các từ này: { $words }.
flaw-contradiction = NEITHER không thể đi cùng kết luận khác.
flaw-taken = Cái này thuộc về người khác.
flaw-unknown = Cái này chưa được biết. Xin nhập vào trước.
flaw-approved-when = Hợp đồng đã phê duyệt cần ngày Thành phố phê duyệt.
flaw-both = Điền cả hai cột hoặc không cột nào.
# $minutes (Number)
flaw-below-paid = { $minutes ->
       *[other] { $minutes } phút đã được hoàn trả rồi.
    } Xin viết ít nhất chừng đó.
# $line (String)
flaw-twice = Dòng { $line } ghi giống vậy. Xin bỏ một trong hai.
# $line (String)
flaw-differs = Dòng { $line } ghi khác về cùng một việc. Xin làm cho giống nhau.
flaw-not-text = Lưu tệp dạng CSV bằng UTF-8.
flaw-size = Dùng tệp tối đa 8 MB.
flaw-no-lines = Tệp không có dòng nào dưới tiêu đề.
flaw-count = Dòng này có nhiều hoặc ít cột hơn tiêu đề.
flaw-no-column = Tiêu đề thiếu cột này.
flaw-strange-column = Cột này không được biết, hoặc có hai lần.

## Search
facts-title = Dữ kiện
facts-search = Tìm học sinh hoặc người cung cấp dịch vụ
facts-search-hint = Tên, phần cuối của SASID, hoặc mã của người cung cấp dịch vụ.
facts-search-do = Tìm
facts-none = Không tìm thấy gì.
facts-children = Học sinh
facts-providers = Người cung cấp dịch vụ
facts-name = Tên
facts-sasid = SASID
facts-school = Trường
facts-code = Mã
facts-jobs = Nghề
# $from (String)
facts-from = Từ { $from }
# $from (String)
# $to (String)
facts-from-to = { $from } đến { $to }
# $child (String)
# $service (String)
facts-child-service = { $child }, { $service }

## A child
facts-iep = IEP
facts-iep-none = Không biết có IEP nào.
facts-finding = Kết luận của trường
facts-finding-none = Trường chưa quyết định.
facts-missed = Bị thiếu
facts-cause = Nguyên nhân
facts-assessor = Người đánh giá
facts-decided = Ngày quyết định
# $day (String)
facts-accepted = Chấp nhận ngày { $day }
facts-owed = Các dịch vụ còn nợ
facts-column-service = Dịch vụ
facts-column-owed = Còn nợ
facts-column-school = Trường đã cung cấp
facts-column-reserved = Đang xét
facts-column-paid = Đã hoàn trả
facts-column-left = Còn lại
# $day (String)
facts-starts = Trường cung cấp dịch vụ này từ { $day }.
facts-goals = Mục tiêu
facts-guardians = Người giám hộ
facts-language = Ngôn ngữ
facts-email = Địa chỉ email
facts-ledger = Sổ ghi
facts-ledger-when = Ngày
facts-ledger-what = Nội dung
facts-ledger-minutes = Phút
# $service (String)
facts-change-line = Đổi { $service }
facts-change-owed = Đổi số phút còn nợ
facts-add-school = Lưu số phút
facts-accept = Chấp nhận nguyên nhân này
finding-regression = Mất kỹ năng
finding-failure-to-progress = Không có tiến bộ mong đợi
finding-neither = Không điều nào
cause-staffing-shortage = Không có nhân viên
cause-student-absence = Em vắng mặt
cause-school-closed = Trường đóng cửa
cause-family-declined = Gia đình không nhận
cause-other = Lý do khác
ledger-owed = Còn nợ
ledger-school = Trường đã cung cấp
ledger-reserved = Giữ cho một mục đang xét
ledger-released = Dùng lại được
ledger-reimbursed = Đã hoàn trả
ledger-undone = Phê duyệt đã hủy
owed-minutes = Số phút còn nợ
    .err-format = Xin điền số phút nguyên.
    .err-range = Số phút đã hoàn trả nhiều hơn số này.
owed-why = Vì sao quý vị đổi?
    .err-missing = Xin điền vì sao quý vị đổi số phút.
given-minutes = Tổng số phút trường đã cung cấp cho đến nay
    .err-format = Xin điền số phút nguyên.
cause-why = Vì sao chấp nhận nguyên nhân này?
    .err-missing = Xin điền vì sao quý vị chấp nhận nguyên nhân này.

## A provider
facts-named-by-family = Một gia đình nêu tên người cung cấp dịch vụ này. Khu học chánh chưa biết người này.
facts-licenses = Giấy phép hành nghề
facts-license = Giấy phép hành nghề
facts-holder = Tên trên giấy phép
facts-expires = Hết hạn ngày
facts-checked = Đã tra cứu
facts-supervisor = Người giám sát
facts-license-none = Không có giấy phép nào trong hồ sơ.
facts-license-add = Thêm hoặc gia hạn giấy phép
facts-license-keep = Lưu giấy phép
facts-names = Tên trên giấy tờ ngân hàng
facts-names-keep = Lưu các tên
facts-contracts = Hợp đồng
facts-contract-none = Chưa có hợp đồng.
# $number (String)
facts-contract = Hợp đồng { $number }
facts-contract-keep = Lưu hợp đồng
facts-rate-alone = Một mình, mỗi giờ
facts-rate-group = Theo nhóm, mỗi giờ
facts-rate-keep = Lưu giá
contract-state = Đã đến bước nào?
    .err-missing = Xin chọn hợp đồng đã đến bước nào.
contract-state-draft = Bản nháp
contract-state-completed = Đã làm xong
contract-state-submitted = Ở Thành phố
contract-state-city-approved = Thành phố đã phê duyệt
contract-state-rejected = Không được phê duyệt
contract-state-expired = Đã hết hạn
contract-approved = Ngày Thành phố phê duyệt
    .err-missing = Xin điền ngày phê duyệt.
    .err-format = Xin điền ngày như 02/12/2026.
contract-from = Ngày đầu tiên
    .err-format = Xin điền ngày như 02/12/2026.
contract-to = Ngày cuối cùng
    .err-format = Xin điền ngày như 02/12/2026.
    .err-order = Xin chọn ngày sau ngày đầu tiên.
provider-names = Tên khác, mỗi dòng một tên
    .hint = Tên cơ sở kinh doanh, hoặc tên trên giấy tờ ngân hàng.
license-kind = Loại
    .hint = Viết hoa, như SLP hoặc DESE_SPED.
    .err-missing = Xin điền loại giấy phép.
    .err-format = Dùng chữ hoa, chữ số và gạch dưới.
license-holder = Tên trên giấy phép hành nghề
    .err-missing = Xin điền tên trên giấy phép.
license-whose = Giấy phép này của ai?
    .err-missing = Xin chọn giấy phép này của ai.
license-whose-provider = Của người cung cấp dịch vụ
license-whose-supervisor = Của người giám sát
license-checked = Ngày tra cứu ở cơ quan cấp phép
    .err-format = Xin điền ngày như 02/12/2026.
rate-service = Dịch vụ
    .err-missing = Xin chọn một dịch vụ.
rate-alone = Giá một mình, mỗi giờ
    .err-format = Xin điền đô-la và xu, như 150.00.
rate-group = Giá theo nhóm, mỗi giờ
    .err-format = Xin điền đô-la và xu, như 60.00.

## School-based starts
# $school (String)
starts-title = Dịch vụ tại trường bắt đầu, { $school }
starts-lead = Từ ngày đầu tiên, các buổi tư của dịch vụ này không thể chi trả. Gia đình nhận một lá thư.
starts-send = Gửi thông báo
starts-told = Các ngày bắt đầu đã báo
starts-child = Học sinh
starts-service = Dịch vụ
starts-first = Ngày đầu tiên
starts-notice = Ngày báo gia đình
starts-read = Đã đọc
starts-read-yes = Có
starts-none = Không có học sinh nào của trường này còn được nợ dịch vụ chưa xong.
start-role = Quý vị là
    .err-missing = Xin chọn quý vị là ai.
start-role-leader = Hiệu trưởng
start-role-provider = Người cung cấp dịch vụ liên quan

## Imports
imports-title = Nhập dữ liệu
imports-lead = Tệp được xem trước. Không có gì được lưu trước khi quý vị áp dụng.
imports-look = Xem tệp
imports-files = Các tệp mới nhất
imports-none = Chưa nhập tệp nào.
imports-file = Tệp
imports-by = Người nhập
imports-when = Lúc
imports-state = Tình trạng
imports-waiting = Đang chờ
# $n (Number)
imports-applied = Đã áp dụng, { $n ->
       *[other] { $n } dòng
    } có thay đổi
imports-columns = Các cột
imports-kind = Trong tệp
# $lines (Number)
# $hash (String)
imports-about = { $lines ->
       *[other] { $lines } dòng.
    } SHA-256 { $hash }…
# $new (String)
# $changed (String)
# $same (String)
imports-counts = Mới { $new }, thay đổi { $changed }, giống { $same }.
imports-flaws = Sửa các dòng này
imports-flaws-lead = Không có gì được lưu. Xin sửa tệp và đưa vào lần nữa.
imports-line = Dòng
imports-column = Cột
imports-what = Việc cần làm
imports-changes = Những thay đổi
# $n (String)
imports-more = Còn { $n } mục không hiện ra.
imports-apply = Áp dụng tất cả
imports-discard = Bỏ tệp này
imports-nothing = Mọi thứ trong tệp này đã được biết.
imports-line-new = Mới
# $column (String)
# $was (String)
# $becomes (String)
imports-line-changed = { $column }: { $was } → { $becomes }.
import-households = Hộ gia đình và người giám hộ
import-students = Học sinh
import-goals = Mục tiêu IEP
import-determinations = Quyết định của trường và số phút còn nợ
import-providers = Người cung cấp dịch vụ
import-licenses = Giấy phép hành nghề
import-contracts = Hợp đồng
import-school-starts = Dịch vụ tại trường bắt đầu
import-school-minutes = Số phút các trường đã cung cấp
