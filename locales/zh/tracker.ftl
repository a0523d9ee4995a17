# $what (String)
# $why-short (String)
fix-answer = { $what }
    .hint = { $why-short }
    .err-missing = 请添加这一项，再发送修正。
second-lines = 哪几次服务？
    .err-missing = 请至少选择一次服务。
second-why = 我们为什么应该再看一次？
    .err-missing = 请选择原因。
# $over (Number)
second-text = 请再多告诉我们一些
    .hint = 任何语言都可以。写短一点没关系。
    .err-long = { $over ->
       *[other] 超出了{ $over }个字。
    }
# $from (String)
# $to (String)
track-likely = 很可能在{ $from }到{ $to }之间付款
# $date (String)
track-goal = 目标：约5周，{ $date }
# $who (String)
track-must-act = 现在由 { $who } 处理。
track-you-act = 现在需要您处理。
track-nothing-to-do = 您不需要做任何事。
track-step-1 = 我们收到了
track-step-2 = 材料已看过
track-step-3 = 时数和规则
track-step-4 = 财务部门和市政府
track-step-5 = 款项已发出
# $n (String)
# $m (String)
track-paused = 等您处理：{ $n }。仍在处理：{ $m }。
# $who (String)
track-late = 这比我们的目标晚了。现在在 { $who } 那里。
track-asked = 申请
track-paid = 已付款
track-copy = 复制用于下个月
# $n (String)
# $total (String)
fix-title-n = 修正第{ $n }项，共{ $total }项
# $m (String)
fix-time = 大约{ $m }分钟
fix-send = 发送这项修正
fix-provider = 请服务提供者添加
fix-photo = 重新拍照
fix-other = 其他
# $what (String)
fix-next = 下一项：{ $what }
fix-done = 全部完成。谢谢您。
# $amount (String)
decision-title = 我们会付给您{ $amount }
# $asked (String)
decision-of = 您申请了{ $asked }
decision-g-paid = 已付款
decision-g-fix = 修正后可付款
decision-g-no = 不能支付
decision-why = 原因
decision-would = 怎样才能支付
decision-rule = 规则
# $n (String)
decision-fix-these = 请修正这些：{ $n }
decision-letter = 信件（打印）
# $time (String)
decision-hours-back = { $time }还回您的时数。
second-title = 申请复核
# $date (String)
second-lead = 会由另一个人来看。这是免费的。请最晚在{ $date }申请。
second-r-facts = 事实不对
second-r-paper = 我有新的材料
second-r-late = 我很晚才得到通知
second-r-other = 其他
second-rights = 您的其他权利
# $amount (String)
payment-title = { $amount }已发出
payment-planned = 市政府正在批准付款。还没有日期。
payment-how = 方式
payment-number = 号码
payment-sent-on = 发出日期
payment-to = 收款人
payment-for = 用于
# $date (String)
payment-by-date = 到{ $date }还没有收到？
payment-missing = 我没有收到
# $why (String)
payment-came-back = 付款退回来了：{ $why }。请核对您的信息，我们会再发一次。
payment-so-far = 至今已付
payment-open = 尚未支付
