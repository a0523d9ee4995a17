# What reasons say where a fact is not known.
reason-other-day = 另一天
reason-other-time = 另一段时间
reason-other-language = 另一种语言
reason-a-part = 一部分
reason-above-rate-plain = 我们按合同上的价格付款。
reason-license-day = 这一天执照不在有效期内
    .why = 这次服务当天，执照不在有效期内。
    .fix = 如果执照已续期，请添加新执照。
reason-paid-before = 这一项以前已经报销过
    .why = 这次服务或它的收据已经报销过了。
    .fix = 如果是另一次服务，请申请复核。
reason-second-person-about = 您不需要做任何事。我们大约在{ $date }写信给您。

## A child's hours
hours-book-title = { $child } 的全部明细
hours-found = 学校查出了错过的时数。
hours-corrected = 学校减少了错过的时数。
hours-made-up = 学校补上了时数。
hours-kept = 为您的报销申请保留。
hours-came-back = 从您的报销申请退还。
hours-paid-back = 已报销给您。
hours-undone = 一项批准被撤回。
hours-no-entries = 还没有明细。
hours-plus = + { $n }
hours-minus = − { $n }
hours-waits-for = 现在轮到 { $school } 处理。
find-all-used = 时数已用完，所以没有可以请求的内容。
find-next-1 = 我们为您的孩子找人。
find-next-2 = 有新消息时，我们会写信给您。
find-next-3 = 您仍然可以自己找人。
find-next = 接下来会怎样

## The way of a sent claim
track-about = 大约{ $date }
track-now = 现在
track-step-is-done = 已完成
track-step-is-next = 下一步
track-oss = OSS
track-second = OSS的第二位工作人员
track-office = 另一个办公室
track-finance = 财务部门
track-sums = 您的款项
track-sum-asked = 您申请的金额
track-sum-to-pay = 我们会付
track-sum-paid = 已付款
track-sum-to-fix = 修正后可付款
track-sum-waiting = 等待办公室处理
track-sum-no = 不能支付
track-lines = 您的各次服务
track-on = 日期
track-amount = 价格
track-state = 现在
track-s-checking = 审核中
track-s-fix = 需要您处理
track-s-waiting = 等待办公室处理
track-s-to-pay = 我们会付款
track-s-paid = 已付款
track-s-part = 我们付{ $amount }
track-s-no = 不能支付
track-s-back = 已撤回
track-to-fix = 去修正
track-decision = 查看决定
track-payment = 查看付款
track-no-date = 没有日期

## The decision
decision-page = 决定
decision-none = 还没有决定。
decision-on = 决定日期：{ $date }
decision-g-pay = 我们会付
decision-g-part = 有一部分不能支付
decision-g-checking = 仍在审核中
decision-ask = 您觉得这不对吗？请打电话或写信给我们。会由另一个人来看。

## The payment
payment-page = 付给您的款项
payment-none = 还没有付给您的款项。
payment-approved = { $amount }已批准。我们正在准备付款。
payment-on-its-way = { $amount }已在途中。市政府正在批准付款。还没有日期。
payment-sessions = 报销申请 { $number } 的{ $n ->
       *[other] { $n }次服务
    }
payment-waits = { $amount }在等您处理

## Where the money goes, said again
details-title = 请核对您的信息
details-lead = 什么都没有丢。您确认后，这笔钱会随下一批付款发出。
details-confirm = 确认我的信息
details-no-method = 我们不知道怎样付款给您。
details-no-name = 支票上缺少姓名。
details-no-address = 地址有一部分没有填。
details-no-zip = 邮政编码需要5位数字。
details-no-vendor = 供应商号码只能有数字。
details-not-guardian = 支票上的姓名不是孩子档案上的家长或监护人。
details-came-back = 有一笔付款退回给了我们。款项还是付到这里吗？

## Fixing one thing
fix-title = 修正后可付款
fix-none = 没有需要修正的内容。谢谢您。
fix-still = 我们还需要什么
fix-complete = 看起来齐全了。您可以发送。
fix-anyway = 您现在就可以发送。会有人来看。
fix-add-note = 添加或更改服务记录
fix-add-receipt = 添加或更改收据
fix-add-bank = 添加银行单据
fix-add-match = 指出是哪一行付的款
fix-message = 写信给我们
