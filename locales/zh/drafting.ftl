### Texts of a family's draft: start, parts, provider, sessions, how we pay, check and send

claim-sessions = 各次服务
    .err-missing = 请至少添加一次服务。
    .err-format = 有一次服务缺少日期或价格。请查看列表。
    .err-many = 一份报销申请最多200次服务。其余的请另开一份报销申请。
session-kind = 您付的是什么？
    .hint = 服务本身我们可以付。其他收费您也可以告诉我们。
supervisor-holder = 督导的姓名
    .hint = 与执照上一样。
    .err-missing = 请填写督导的姓名。
supervisor-number = 督导的执照号码
    .hint = 请照印的样子填写。
    .err-missing = 请填写执照号码。
supervisor-ends = 督导的执照到期日
    .hint = 有效期的最后一天。
    .err-missing = 请填写执照的到期日。
    .err-format = 请这样填写日期：02/12/2026。
take-back-lines = 您要撤回哪几次服务？
    .hint = 这些时数会还给您。
    .err-missing = 请至少选择一次服务。
draft-date-format = 请这样填写日期：10/07/2025。
draft-time-format = 请这样填写时间：4:00 PM。
draft-days-range = 您选的两个日期之间没有这些日子。
draft-dates-many = 这样会超过120次服务。请选一个更早的最后日期。
# $service (String)
# $child (String)
draft-for = { $child } 的{ $service }
# $n (String)
draft-added = 已添加{ $n }
draft-part-provider = 服务提供者
draft-part-sessions = 各次服务
draft-part-receipts = 收据
draft-part-bank = 银行单据
draft-part-pay = 我们怎样付款给您
draft-sent-already = 这份报销申请已发送。不能在这里更改。
draft-see-claim = 查看报销申请
draft-newest = 最新的
draft-newest-lead = 这是现在保存的内容。下面是您填写的。要保留您的，请再次保存。
draft-copy-title = 复制这份报销申请
draft-copy-lead = 我们会复制服务提供者、日子、时间、价格和目标。日期会移到之后的几周。
draft-copy-not = 我们不会复制收据、银行单据或您的签名。
draft-copy-go = 复制
draft-contract-approved = 合同：已批准
draft-license-none = 执照：还没有收到
draft-license-not-needed = 执照：这个职业不需要
# $date (String)
draft-license-ended = 执照：已于{ $date }到期
draft-provider-next = 我们会向市政府申请合同。您现在可以发送报销申请。
license-title = 执照
license-own = 服务提供者
license-supervisor = 督导
license-none-needed = 这个职业不需要执照。
# $number (String)
# $date (String)
license-line = 执照 { $number }，有效期到{ $date }
license-open-line = 执照
license-looked-up = OSS已查过。
license-save = 保存这份执照
license-photo = 添加执照的照片
license-no-provider = 请先选择服务提供者。
license-choose-provider = 选择服务提供者
sessions-add-days = 添加日子
sessions-when = 时间
# $n (String)
session-title = 第{ $n }次服务
session-alone = 单独
session-group-choice = 小组
session-copy-week = 复制到下一周
session-other = 另一个孩子或服务项目
session-length = 共#分钟
kind-service = 服务本身
kind-no-show = 缺席
kind-late-cancellation = 临时取消
kind-travel = 交通
kind-evaluation = 评估
kind-paperwork = 文书工作
kind-materials = 用品
kind-other = 其他
# $goal (String)
session-goal = 目标 { $goal }
pay-helper = 只有家长或监护人可以设置这一项。
check-lead = 发送之前，所有内容都可以更改。
check-child = 孩子和服务项目
check-provider = 服务提供者
check-sessions = 各次服务
check-receipts = 收据
check-bank = 银行单据
check-pay = 付款给
check-none = 还没有
check-look = 请看这几次服务
check-look-lead = 这几次服务要有日期和价格，您才能发送。
check-guardian-only = 只有家长或监护人可以发送这份报销申请。
check-miss-receipt = 收据
check-miss-bank = 银行单据
check-miss-note = 服务记录
check-miss-license = 执照
# $n (Number)
check-n-lines = { $n ->
       *[other] { $n }行
    }
check-hints = 我们会看什么
sent-copy = 复制用于下个月
take-title = 撤回
take-all = 撤回整份报销申请
take-some = 撤回这几次服务
take-none = 这份报销申请现在没有可以撤回的内容。
take-decided = 有几次服务已有决定。其余的您可以撤回。
