### Texts of finance's payouts, batches, exports and confirmations

payments-title = 付款
payments-sum = 可付款：{ $count ->
       *[other] { $count }个条目
    }，{ $sum }
payments-ready = 可以支付的条目
payments-ready-empty = 没有可以支付的条目。第二人同意后会出现在这里。
payments-aside = 暂放
payments-aside-empty = 没有暂放的付款。
payments-build = 建立批次
payments-build-note = 所有可付款的条目放入一个批次。无法付款的收款人会暂放。
payments-first = 显示前{ $n }个。
payments-put-back = 放回
payments-claim = 报销申请
payments-line = 条目
payments-child = 孩子
payments-payee = 收款人
payments-amount = 金额
payments-approved = 批准
payments-why = 原因
payments-total = 合计
payments-batches = 批次
payments-batches-empty = 还没有建立过批次。
payments-batch = 批次
payments-count = 付款笔数
payments-state = 状态
payments-by = 经手人
payments-when = 时间
payments-answers = 市政府的答复

tie-title = 总额核对
tie-lead = 已批准 = 待付款 + 在批次中 + 已导出 + 已确认。
tie-approved = 经两人批准
tie-open = 待付款
tie-aside = 其中暂放
tie-batched = 在批次中
tie-exported = 已导出
tie-confirmed = 市政府已确认
tie-sum = 待付款 + 在批次中 + 已导出 + 已确认
tie-lines = 条目
tie-ok = 相符：每一分钱都在应在的地方。
tie-off = 不相符：总额不同。请不要放行任何批次，并联系管理员。

batch-built = 已建立
batch-released = 已放行
batch-exported = 已导出
batch-confirmed = 已确认
batch-dropped = 已取消：所有付款都已暂放
batch-title = 批次 { $number }
batch-steps = 批次的步骤
batch-review = 查看
batch-built-by = 建立人
batch-released-by = 放行人
batch-exported-on = 导出日期
batch-file = 文件
batch-control = 核对总额
batch-control-says = { $payments ->
       *[other] { $payments }笔付款
    }，{ $lines ->
       *[other] { $lines }个条目
    }，{ $sum }
batch-payments = 付款
batch-place = 所在地
batch-method = 方式
batch-answer = 答复
batch-reissue = 替代一笔退回的付款
batch-set-aside = 暂放
batch-set-aside-title = 暂放一笔付款
batch-set-aside-note = 它的条目不进下一个批次，在一旁等待。上面的合计会改变。
batch-which = 哪一笔付款？
batch-release = 放行
batch-release-title = 放行这个批次
batch-release-note = 请先查看每一笔付款。放行之后不能再暂放。
batch-another = 您建立了这个批次，或批准过其中的条目。必须由另一个人放行。
batch-export = 生成文件
batch-export-note = 文件只生成一次。家庭会得到通知，款项已在途中。
batch-download = 下载
batch-download-note = 每次都是同一个文件。每次下载都会记录。
batch-downloads = 下载记录
batch-paid = { $on }，号码 { $trace }
batch-came-back = { $on }：{ $why }

finance-batched = 在批次中
finance-exported = 已导出
finance-paid = 已付款
finance-returned = 已退回
finance-replaced = 已退回，已替代

aside-no-method = 家庭还没有选择收款方式。
aside-no-name = 缺少收款人的姓名。
aside-no-address = 收款人的地址不完整。
aside-no-zip = 邮政编码需要5位数字。
aside-no-vendor = 供应商号码只能有数字。
aside-not-guardian = 收款人不是孩子档案上的监护人。
aside-came-back = 有一笔付款退回。家庭必须确认信息。

confirm-text = 或把各行粘贴到这里
    .hint = 要有表头：payment,status,date,method,trace,note
confirmations-title = 市政府的答复
confirmations-lead = 先查看文件。您应用之前，什么都不会改变。
confirmations-look = 查看文件
confirmations-files = 最新的文件
confirmations-files-empty = 还没有提交过文件。
confirmations-file = 文件
confirmations-waiting = 等待
confirmations-applied = 已应用，{ $n ->
       *[other] { $n }笔付款
    }有更改
confirmations-returned = 已退回
confirmations-returned-empty = 没有退回的付款。
confirmations-next = 下一步
confirmations-next-family = 家庭必须确认信息，或等待下一个批次。
confirmations-next-done = 已由新的付款替代
confirmations-sheet = 答复 { $hash }
confirmations-paid = 已付款
confirmations-same = 已经有了
confirmations-what = 答复内容
confirmations-apply = 全部应用
confirmations-discard = 丢弃这个文件
confirmations-nothing = 这个文件里的内容都已经有了。
confirmations-again = 这个文件已应用过。再次应用不会有任何改变。

done-aside = 这笔付款已暂放。
done-ready = 这些条目重新可以付款。
done-exported = 文件已生成。
done-confirmed = 答复已应用。

flaw-no-payment = 没有付款用这个编号。请从批次的文件中复制。
flaw-not-exported = 这笔付款还不在任何文件中。
flaw-paid-otherwise = 这笔付款已用另一个日期或追踪号确认。请询问市政府。
flaw-came-back-before = 这笔付款以前退回过。请询问市政府。
