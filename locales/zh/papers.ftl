### Texts of papers: uploads, receipts, bank papers, matching, viewing; and messages
receipt-other-amount = 他们付了多少？
proof-pages = 下一页，或支票的背面
    .hint = 如果有的话。
papers-err-many = 一次最多发送20个文件。
notes-err-missing = 请添加服务记录的照片。
papers-closed = 这份报销申请已发送。我们退回给您的部分，您可以更改。
papers-open = 打开
papers-photo = 照片
# $n (String)
papers-photo-n = 照片 { $n }
# $n (String)
papers-page-n = 第{ $n }页
# $day (String)
papers-added = 添加于{ $day }
papers-logged = 我们会记下谁在什么时候打开这份材料。
papers-download = 下载PDF
papers-receipt = 收据
papers-bank = 银行单据
papers-note = 服务记录
papers-license = 执照
papers-other = 材料
receipt-add = 添加收据
# $n (String)
receipt-name = 收据 { $n }
# $day (String)
receipt-paid = 付款日期：{ $day }
# $number (String)
receipt-printed-number = 编号 { $number }
# $amount (String)
receipt-open = 还有{ $amount }没有收据
receipt-no-day = 还没有日期
notes-title = 服务记录
notes-lead = 每次服务都要有自己的记录。请每份拍一张照片。
notes-empty = 还没有服务记录。
notes-add = 添加服务记录的照片
notes-which = 哪份记录是哪次服务的？
notes-none = 还没有服务记录
notes-save = 保存服务记录
notes-proposed = 我们把新照片排好了顺序。请核对，然后保存。
proof-lead = 它显示您已付款。
proof-empty = 还没有银行单据。
proof-add = 添加银行单据
proof-add-note = 请填写显示这笔付款的那一行。之后可以再添加其他行。
proof-line = 银行单据的一行
# $name (String)
proof-account = { $name } 的账户
match-no-receipt = 还没有收据。请先添加收据。
match-no-line = 还没有银行单据的行。请先添加银行单据。
match-proposed = 这几行对得上。如果正确，请保存配对。
# $part (String)
# $whole (String)
match-free = { $whole }中有{ $part }可用
# $name (String)
# $provider (String)
match-same-name = 我家的银行单据上写的是 { $name }。它和 { $provider } 是同一个。
match-same = 是的，是同一个
message-office = OSS
message-you = 您
message-new = 新
message-read = 我看过了
message-none = 还没有关于这份报销申请的消息。
# $number (String)
message-about-claim = 关于报销申请 { $number }
# $n (String)
message-unread = 新消息：{ $n }
receipt-pages = 还有其他页吗？请全部选上。
