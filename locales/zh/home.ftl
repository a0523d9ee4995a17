ask-service = 服务项目
    .hint = 您会看到剩余时数。
    .err-missing = 请选择一个服务项目。
ask-provider = 服务提供者
    .hint = 不在列表里？请选“其他人”。
    .err-missing = 请选择服务提供者，或选“其他人”。
ask-from = 第一次服务
    .hint = 月、日、年。
    .err-missing = 请填写第一次服务的日期。
    .err-format = 请这样填写日期：10/07/2025。
ask-to = 最后一次服务
    .hint = 可以是同一天。
    .err-missing = 请填写最后一次服务的日期。
    .err-order = 最后一次服务不能早于第一次。
ask-minutes = 每次多少分钟
    .hint = 例如：45。
    .err-missing = 请填写一次服务的分钟数。
    .err-range = 请填写5到480之间的数字。
ask-count = 多少次服务
    .hint = 大概的数字就可以。
    .err-missing = 请填写您计划多少次服务。
    .err-range = 请填写1到200之间的数字。
    .err-many = 这些天里排不下这么多次服务。
find-services = 哪些服务项目？
    .hint = 最后两项可以不填。
    .err-missing = 请至少选择一个服务项目。
find-tried = 您给谁打过电话？
    .hint = 最后两项可以不填。
    .err-missing = 请至少选择一个服务项目。
find-when = 合适的日子和时间
    .hint = 最后两项可以不填。
    .err-missing = 请至少选择一个服务项目。
late-when = 您是什么时候知道的？
    .hint = 记得多少写多少就可以。
    .err-missing = 请填写您知道的那一天。
late-how = 您是怎样知道的？
    .hint = 记得多少写多少就可以。
    .err-missing = 请填写您知道的那一天。
# $name (String)
home-title = 您好，{ $name }
home-needs-you = 需要您处理
home-nothing = 现在没有需要您处理的事。
home-children = 您的孩子
home-claims = 报销申请
home-start = 开始报销申请
home-no-provider = 我找不到服务提供者
home-empty-child = 我们还看不到孩子的资料。这由学校发给我们。请打电话或写信给我们。
home-no-claims = 还没有报销申请
# $child (String)
hours-title = { $child } 的时数
hours-missed = 错过的
hours-school = 学校已补上
hours-claims = 在您的报销申请中
hours-paid = 已报销
hours-left = 剩余
hours-entries = 查看全部明细
hours-none = 时数已全部用完。
hours-no-decision = 学校必须先完成审查。
# $service (String)
# $date (String)
hours-starts = 学校的{ $service }从{ $date }开始。从那天起的校外服务不能支付。
hours-why-hours = 我们算的是时数，不是钱。您的孩子会补回错过的时间。
ask-title = 付款前先问
ask-check = 付款前先查
ask-go = 您可以进行
# $n (String)
# $total (Number)
ask-go-part = 可以进行{ $total ->
       *[other] { $total }次服务
    }中的{ $n }次
ask-wait = 请等待
ask-dont = 请先不要付款
# $date (String)
ask-good-for = 14天内有效：到{ $date }
ask-not-promise = 这是当天的信息，不是承诺。
ask-text-me = 用短信发给我
ask-lead = 请告诉我们您的计划。我们现在就查。不会发送任何东西，您的时数仍是您的。
ask-else-name = 其他人的姓名
ask-yours = 您得到的答复
# $number (String)
# $date (String)
ask-answer-of = { $number }，{ $date }
ask-slip = 答复号码
# $when (String)
ask-checked = 查询时间：{ $when }
# $n (String)
# $time (String)
ask-plan-sessions = 服务次数：{ $n }，每次{ $time }
# $from (String)
# $to (String)
ask-plan-days = 从{ $from }到{ $to }
ask-old = 这个答复已经过期。付款前请再问一次。
ask-again = 再问一次
ask-ok = 可以
ask-word-wait = 等待
ask-word-no = 不可以
# $fits (String)
# $total (Number)
ask-fits-before = 那天之前：{ $total ->
       *[other] { $total }次服务
    }中的{ $fits }次。
# $fits (String)
# $total (Number)
ask-fits-until = 到那天为止：{ $total ->
       *[other] { $total }次服务
    }中的{ $fits }次。
# $fits (String)
# $total (Number)
ask-fits-from = 从那天起：{ $total ->
       *[other] { $total }次服务
    }中的{ $fits }次。
# $fits (String)
# $total (String)
ask-fits-hours = 时数够用的服务次数：{ $total }次中的{ $fits }次。
# $left (String)
# $planned (String)
ask-hours = 剩余{ $left }。您计划{ $planned }。
ask-not-owed = 这种帮助不在错过的服务项目列表上。
ask-contract-open = 已批准。
# $to (String)
ask-contract-to = 批准到{ $to }。
# $from (String)
ask-contract-from = 从{ $from }起已批准。
ask-contract-wait = 市政府还没有批准。您不需要做任何事。
ask-contract-new = 还不知道：OSS必须先开始办合同。
# $to (String)
ask-contract-ended = 已于{ $to }到期。
ask-license-ok = 什么都不缺。
# $to (String)
ask-license-to = 有效期到{ $to }。
ask-license-later = 那天之后，请再问一次。
ask-license-missing = 我们还没有收到。您可以和报销申请一起发送。
ask-license-not-on-day = 这些天执照不在有效期内。如果已续期，请发送新的。
ask-license-wrong = 这份执照不包括这种帮助。
ask-license-supervisor = 我们还没有收到督导的执照。您可以和报销申请一起发送。
ask-license-new = 还不知道：OSS必须查证。
ask-school-none = 我们没有收到开始的消息。
# $from (String)
ask-school-starts = 学校从{ $from }开始提供这个服务项目。
ask-school-late = 您很晚才得到通知。必须先由主管来看。
ask-payee-ok = 可以付款给家长或监护人。申请报销时您再选怎样收款。
ask-payee-no = 我们不知道可以付款给哪位家长或监护人。请给我们打电话。
ask-t-hours = 剩余时数
ask-t-contract = 市政府合同
ask-t-license = 执照
ask-t-school = 校内服务
ask-t-payee = 付款给谁
find-title = 请OSS帮忙
find-lead = OSS会尽快设法提供帮助。
find-keep = 您的时数会保留。
find-send = 请OSS帮忙
# $date (String)
find-got-it = 我们收到了您{ $date }的请求。现在由OSS处理。
# $service (String)
start-notice-from = 从那天起，校外的{ $service }不能支付。
start-notice-others = 其他服务项目没有变化。
start-notice-told-by = 通知人
start-notice-read = 我看过了
start-notice-late = 我很晚才得到通知
start-notice-late-next = 主管会来看。我们会写信给您。
