### Texts of the caseworkers' queue and workbench, decisions and second approval
review-nothing-payable = 按规则，这个条目没有可付的金额。请选择其他结果。
review-no-service = 没有应补的服务项目可为这个条目付款。请选择其他结果。
review-queue-empty = 这里没有等待处理的内容。
review-next-page = 下一页
review-take-next = 取下一份最早的
review-oldest-first = 已发送的报销申请，最早的在前
review-col-claim = 报销申请
review-col-child = 孩子和服务项目
review-col-language = 家庭的语言
review-col-asked = 申请金额
review-col-sessions = 服务次数
review-col-turn = 轮到谁
review-col-flags = 请留意
review-col-decision = 决定
review-col-days = 学区天数
review-col-reviewer = 经办人
review-col-day = 日期
review-col-minutes = 分钟
review-col-rules = 规则结果
review-col-state = 状态
review-filter-turn = 轮到谁
review-turn-oss = OSS
review-turn-second = 第二人
review-turn-family = 家庭
review-turn-office = 另一个办公室
review-turn-finance = 财务部门
review-turn-nobody = 没有人
review-all = 全部
review-of-me = 我
review-of-nobody = 还没有人
review-filter-least = 申请金额至少
review-filter-age = 等待天数
# $days (Number)
review-age = { $days ->
       *[other] { $days }天或更久
    }
review-show = 显示
review-second-empty = 没有条目等您作为第二人处理。
review-take = 分配给我
review-nobody = 还没有人处理
# $name (String)
review-with = 审核中：{ $name }
# $days (String)
review-day = 学区第{ $days }天，共25天
review-checks = 检查
review-history = 历史记录
review-papers = 材料
review-open-pdf = 打开PDF
review-pass = 符合
review-fail = 不符合
review-person = 需要人工判断
review-no-data = 没有数据
review-lines = 条目
# $asked (String)
# $pay (String)
# $ask (String)
# $hold (String)
# $no (String)
review-totals = 申请{ $asked } = 支付{ $pay } + 询问{ $ask } + 搁置{ $hold } + 不能支付{ $no }
review-state-sent = 待决定
review-state-returned = 在家庭那里
review-state-held = 已搁置
review-state-decided = 等待第二人
review-state-approved = 经两人批准
review-state-denied = 不能支付
review-approve = 批准
review-part = 部分支付
review-return = 询问家庭
review-deny = 不能支付
review-hold = 搁置
review-decide = 对这个条目做决定
review-you-typed = 这是您填写的。还没有保存。
review-save = 保存决定
review-agree = 同意
review-send-back = 退回
review-undo = 撤销这个决定
review-portal = 本网站
# $number (String)
review-slip = 家庭付款前问过：答复 { $number }
review-paper-receipt = 收据
review-paper-bank = 银行单据
review-paper-note = 服务记录
review-paper-license = 执照
review-paper-message = 来自消息
# $more (String)
review-more-flags = 还有{ $more }项
review-late = 逾期
review-count-mine = 我的
review-count-new = 新的
review-count-second = 第二人批准
review-count-family = 在家庭那里
review-count-office = 在另一个办公室
review-count-late = 逾期
review-yes = 是
review-no = 否
# $office (String)
# $day (String)
review-held-until = { $office }，{ $day }再看
review-match = 收据和银行单据的行
review-match-none = 还没有收据。
# $paid (String)
# $shown (String)
review-match-sum = 付了{ $paid }，银行单据的行显示{ $shown }
# $service (String)
# $time (String)
review-ledger = { $service }的时数：剩余{ $time }
review-pay = 支付
review-ask = 询问
review-wait = 搁置
review-not = 不能支付
# $n (String)
review-line-n = 条目 { $n }
event-claim-started = 报销申请已开始
event-draft-changed = 草稿已更改
event-document-added = 材料已添加
event-document-removed = 材料已移除
event-claim-sent = 报销申请已发送
event-claim-taken-back = 报销申请已撤回
event-line-taken-back = 条目已撤回
event-claim-taken = 报销申请已分配
event-line-checked = 条目已按规则检查
event-line-decided = 条目已有决定
event-decision-undone = 决定已撤销
event-line-approved = 第二人已同意
event-line-sent-back = 第二人已退回
event-line-fixed = 家庭已修正条目
event-hold-ended = 搁置结束，资料已到
event-return-ended = 回到经办人，资料已到
event-message-written = 已写消息
event-provider-named = 家庭填写了新的服务提供者
event-license-given = 家庭提供了执照
event-papers-changed = 材料已更改
event-payment-set-aside = 付款已暂放
event-payment-put-back = 重新可以付款
event-payment-confirmed = 付款已确认
event-payment-returned = 付款已退回
event-details-confirmed = 家庭已确认款项付到哪里
