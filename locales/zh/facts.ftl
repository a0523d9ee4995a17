### Texts of the district's facts: determinations, providers, contracts, school-based starts, imports

## What is wrong with a line of a file
flaw-missing = 请填写这一列。
flaw-long = 最多200个字符。
flaw-empty = 至少要有一个字母或数字。
flaw-signs = 只能用字母、数字、点、短横线和下划线。代码用大写。
flaw-day = 请这样写日期：2026-02-12或02/12/2026。
flaw-order = 这一天早于第一天。
flaw-minutes = 请写整数分钟，例如720。
flaw-amount = 请写美元和美分，例如112.50。
flaw-sasid = 请写SASID的10位数字。411表示州仍在查找重复的号码。
flaw-email = 请写电子邮箱，例如name@example.org。
# $words (String)
flaw-not-one-of = 请写其中一个：{ $words }。
flaw-contradiction = NEITHER不能与另一项认定并列。
flaw-taken = 这属于另一个人。
flaw-unknown = 这一项还不知道。请先导入。
flaw-approved-when = 已批准的合同需要市政府批准的日期。
flaw-both = 两列都填，或都不填。
# $minutes (Number)
flaw-below-paid = { $minutes ->
       *[other] 已经报销了{ $minutes }分钟。
    } 请至少写这么多。
# $line (String)
flaw-twice = 第{ $line }行写的一样。请移除其中一行。
# $line (String)
flaw-differs = 第{ $line }行对同一项写的不同。请改成一致。
flaw-not-text = 请把文件存为UTF-8的CSV。
flaw-size = 文件最大8 MB。
flaw-no-lines = 文件的表头下面没有任何行。
flaw-count = 这一行的列数比表头多或少。
flaw-no-column = 表头缺少这一列。
flaw-strange-column = 这一列不认识，或出现了两次。

## Search
facts-title = 资料
facts-search = 查找孩子或服务提供者
facts-search-hint = 姓名、SASID的末尾几位，或服务提供者的代码。
facts-search-do = 查找
facts-none = 没有找到。
facts-children = 孩子
facts-providers = 服务提供者
facts-name = 姓名
facts-sasid = SASID
facts-school = 学校
facts-code = 代码
facts-jobs = 职业
# $from (String)
facts-from = 从{ $from }起
# $from (String)
# $to (String)
facts-from-to = { $from }到{ $to }
# $child (String)
# $service (String)
facts-child-service = { $child }，{ $service }

## A child
facts-iep = IEP
facts-iep-none = 没有已知的IEP。
facts-finding = 学校的认定
facts-finding-none = 学校还没有决定。
facts-missed = 错过的时数
facts-cause = 原因
facts-assessor = 评估人
facts-decided = 决定日期
# $day (String)
facts-accepted = 已于{ $day }认可
facts-owed = 应补的服务项目
facts-column-service = 服务项目
facts-column-owed = 应补
facts-column-school = 学校已提供
facts-column-reserved = 审核中
facts-column-paid = 已报销
facts-column-left = 剩余
# $day (String)
facts-starts = 学校从{ $day }起提供。
facts-goals = 目标
facts-guardians = 监护人
facts-language = 语言
facts-email = 电子邮箱
facts-ledger = 台账
facts-ledger-when = 日期
facts-ledger-what = 内容
facts-ledger-minutes = 分钟
# $service (String)
facts-change-line = 更改{ $service }
facts-change-owed = 更改应补分钟数
facts-add-school = 保存分钟数
facts-accept = 认可这个原因
finding-regression = 失去技能
finding-failure-to-progress = 没有预期的进步
finding-neither = 两者都不是
cause-staffing-shortage = 人手不足
cause-student-absence = 孩子缺席
cause-school-closed = 学校停课
cause-family-declined = 家庭没有接受
cause-other = 其他
ledger-owed = 应补
ledger-school = 由学校提供
ledger-reserved = 为审核中的条目保留
ledger-released = 重新可用
ledger-reimbursed = 已报销
ledger-undone = 批准已撤销
owed-minutes = 应补分钟数
    .err-format = 请填写整数分钟。
    .err-range = 已经报销的分钟数比这个多。
owed-why = 为什么更改？
    .err-missing = 请填写更改分钟数的原因。
given-minutes = 学校至今提供的全部分钟数
    .err-format = 请填写整数分钟。
cause-why = 为什么认可这个原因？
    .err-missing = 请填写认可这个原因的理由。

## A provider
facts-named-by-family = 这位服务提供者由家庭填写。学区还不认识。
facts-licenses = 执照
facts-license = 执照
facts-holder = 上面的姓名
facts-expires = 到期日
facts-checked = 查证日期
facts-supervisor = 督导
facts-license-none = 没有存档的执照。
facts-license-add = 添加或续期执照
facts-license-keep = 保存执照
facts-names = 银行单据上的名称
facts-names-keep = 保存名称
facts-contracts = 合同
facts-contract-none = 还没有合同。
# $number (String)
facts-contract = 合同 { $number }
facts-contract-keep = 保存合同
facts-rate-alone = 单独，每小时
facts-rate-group = 小组，每小时
facts-rate-keep = 保存价格
contract-state = 进展到哪一步？
    .err-missing = 请选择合同进展到哪一步。
contract-state-draft = 草稿
contract-state-completed = 已填写完成
contract-state-submitted = 在市政府
contract-state-city-approved = 市政府已批准
contract-state-rejected = 没有批准
contract-state-expired = 已到期
contract-approved = 市政府批准的日期
    .err-missing = 请填写批准的日期。
    .err-format = 请这样填写日期：02/12/2026。
contract-from = 第一天
    .err-format = 请这样填写日期：02/12/2026。
contract-to = 最后一天
    .err-format = 请这样填写日期：02/12/2026。
    .err-order = 请选择第一天之后的日期。
provider-names = 其他名称，每行一个
    .hint = 商号名称，或银行单据上的名称。
license-kind = 种类
    .hint = 用大写，例如SLP或DESE_SPED。
    .err-missing = 请填写执照的种类。
    .err-format = 请用大写字母、数字和下划线。
license-holder = 执照上的姓名
    .err-missing = 请填写执照上的姓名。
license-whose = 这是谁的执照？
    .err-missing = 请选择这是谁的执照。
license-whose-provider = 服务提供者的
license-whose-supervisor = 督导的
license-checked = 向发证机构查证的日期
    .err-format = 请这样填写日期：02/12/2026。
rate-service = 服务项目
    .err-missing = 请选择一个服务项目。
rate-alone = 单独的价格，每小时
    .err-format = 请填写美元和美分，例如150.00。
rate-group = 小组的价格，每小时
    .err-format = 请填写美元和美分，例如60.00。

## School-based starts
# $school (String)
starts-title = 校内服务开始，{ $school }
starts-lead = 从第一天起，这个服务项目的校外服务不能支付。家庭会收到一封信。
starts-send = 发送通知
starts-told = 已通知的开始日期
starts-child = 孩子
starts-service = 服务项目
starts-first = 第一天
starts-notice = 通知家庭的日期
starts-read = 已读
starts-read-yes = 是
starts-none = 这所学校没有孩子还有尚未了结的应补服务项目。
start-role = 您是
    .err-missing = 请选择您的身份。
start-role-leader = 校长
start-role-provider = 相关服务提供者

## Imports
imports-title = 导入
imports-lead = 先查看文件。您应用之前，什么都不会保存。
imports-look = 查看文件
imports-files = 最新的文件
imports-none = 还没有导入过文件。
imports-file = 文件
imports-by = 导入人
imports-when = 时间
imports-state = 状态
imports-waiting = 等待
# $n (Number)
imports-applied = 已应用，{ $n ->
       *[other] { $n }行
    }带来更改
imports-columns = 列
imports-kind = 文件内容
# $lines (Number)
# $hash (String)
imports-about = { $lines ->
       *[other] 共{ $lines }行。
    } SHA-256 { $hash }…
# $new (String)
# $changed (String)
# $same (String)
imports-counts = 新增{ $new }，更改{ $changed }，相同{ $same }。
imports-flaws = 请改正这些行
imports-flaws-lead = 什么都没有保存。请改正文件，再次提交。
imports-line = 行
imports-column = 列
imports-what = 要做什么
imports-changes = 有哪些更改
# $n (String)
imports-more = 还有{ $n }项没有显示。
imports-apply = 全部应用
imports-discard = 丢弃这个文件
imports-nothing = 这个文件里的内容都已经有了。
imports-line-new = 新增
# $column (String)
# $was (String)
# $becomes (String)
imports-line-changed = { $column }：{ $was } → { $becomes }。
import-households = 家庭和监护人
import-students = 孩子
import-goals = IEP目标
import-determinations = 学校的决定和应补分钟数
import-providers = 服务提供者
import-licenses = 执照
import-contracts = 合同
import-school-starts = 校内服务开始
import-school-minutes = 学校已提供的分钟数
