claim-child = 哪个孩子？
    .err-missing = 请选择一个孩子。
claim-service = 哪个服务项目？
    .hint = 一份报销申请只用于一个服务项目。
    .err-missing = 请选择一个服务项目。
claim-copy = 您想怎样开始？
    .hint = 复制可以节省时间。所有内容都可以更改。
    .err-missing = 请选择怎样开始。
provider-choice = 是谁提供的帮助？
    .err-missing = 请选择服务提供者，或选“其他人”。
provider-name = 服务提供者的姓名
    .hint = 名和姓，与执照上一样。
    .err-missing = 请填写服务提供者的姓名。
provider-business = 商号名称
    .hint = 如果不同，请填银行对账单或信用卡账单上的名称。
provider-job = 服务提供者的职业
    .hint = 这样我们知道要查哪种执照。
    .err-missing = 请选择服务提供者的职业。
provider-contact = 服务提供者的电话或电子邮箱
    .hint = 我们会发一个短链接，用来添加服务记录和执照。
    .err-format = 请填写电话号码或电子邮箱。
license-file = 执照的照片
    .hint = 四个角都要拍到。照片或PDF，最大20 MB。
    .err-missing = 请添加执照的照片，或请服务提供者添加。
license-number = 执照号码
    .hint = 请照印的样子填写。
    .err-missing = 请填写执照号码。
license-ends = 到期日
    .hint = 有效期的最后一天。
    .err-missing = 请填写执照的到期日。
    .err-format = 请这样填写日期：02/12/2026。
sessions-how = 您想怎样添加各次服务？
    .hint = 服务提供者可以替您做。
    .err-missing = 请选择怎样添加各次服务。
sessions-days = 星期几
    .hint = 请点选有服务的每一天。
    .err-missing = 请至少选择一天。
session-date = 日期
    .hint = 月、日、年。
    .err-missing = 请填写日期。
    .err-future = 这一天还没有到。服务之后我们才能付款。
session-start = 开始时间
    .hint = 例如：4:00 PM。
    .err-missing = 请填写开始时间。
session-end = 结束时间
    .hint = 例如：4:45 PM。
    .err-missing = 请填写结束时间。
    .err-same = 开始和结束时间一样。请核对时间。
    .err-long = 这超过了8小时。请核对时间。
session-price = 一次服务的价格
    .hint = 只填您为这次服务付的钱。不含交通费或缺席费。
    .err-missing = 请填写价格。
    .err-format = 请填写美元和美分，例如112.50。
session-goals = 练习了哪些IEP目标
    .hint = 请选一个或多个。服务提供者知道是哪个目标。
    .err-missing = 请至少选择一个目标，或询问服务提供者。
session-group = 是单独上还是小组上？
    .hint = 小组是指同时有两个或更多孩子。
    .err-missing = 请选择单独或小组。
    .err-size = 请填写有几个孩子。
session-note = 这次服务的记录
    .hint = 每次服务都要有自己的记录，写明日期、开始、结束和目标。
receipt-file = 收据的照片
    .hint = 四个角都要拍到。光线要好。
    .err-missing = 请添加收据的照片。
receipt-total = 收据上的总额
    .hint = 美元和美分，照印的填写。
    .err-missing = 请填写总额。
    .err-format = 请填写美元和美分，例如900.00。
receipt-date = 您付款的日期
    .hint = 日期在收据上。
    .err-missing = 请填写您付款的日期。
receipt-number = 收据号码
    .hint = 如果有的话。
    .err-long = 这个号码太长了。最多40个字符。
# $sum (String)
# $total (String)
receipt-sessions = 这张收据付的是哪几次服务？
    .hint = 请全部勾选。
    .err-missing = 请至少选择一次服务。
    .err-sum = 各次服务加起来是{ $sum }。收据上是{ $total }。请核对价格。
receipt-other-pay = 保险、MassHealth或其他项目付了一部分吗？
    .hint = 我们付您自己出的那部分。
    .err-missing = 请选择是或否。
    .err-amount = 请填写他们付了多少。
proof-kind = 您有哪种单据？
    .hint = 除了收据，您还需要其中一种。
    .err-missing = 请选择一种单据。
proof-file = 单据的照片
    .hint = 四个角都要拍到。光线要好。如果是支票：拍正面。
    .err-missing = 请添加照片或PDF。
proof-front = 支票正面
    .hint = 两面各拍一张照片。
    .err-missing = 请添加支票的两面。
proof-back = 支票背面
    .hint = 两面各拍一张照片。
    .err-missing = 请添加支票的两面。
proof-holder = 账户上的姓名
    .hint = 应该是家长或监护人。
    .err-missing = 请填写账户上的姓名。
line-date = 对账单上的日期
    .hint = 银行显示的那一天。
    .err-missing = 请填写对账单上的日期。
line-name = 对账单上的名称
    .hint = 请照印的样子填写，例如SQ *HARBOR。
    .err-missing = 请填写对账单上的名称。
# $over (String)
line-amount = 对账单上的金额
    .hint = 美元和美分。
    .err-missing = 请填写金额。
    .err-format = 请填写美元和美分，例如140.00。
    .err-over = 这几行比收据多了{ $over }。请只用某一行的一部分。
pay-method = 我们应该怎样付款给您？
    .err-missing = 请选择我们怎样付款给您。
pay-name = 支票上的姓名
    .hint = 孩子档案上的家长或监护人。
    .err-missing = 请填写姓名。
    .err-who = 这个人不在孩子的档案上。请选择一位监护人，或给我们打电话。
# $part (String)
pay-street = 街道和门牌号
    .hint = 您收信的地方。
    .err-missing = 请填写您的{ $part }。
    .err-zip = 请填写5位数的邮政编码。
# $part (String)
pay-city = 城市
    .hint = 您收信的地方。
    .err-missing = 请填写您的{ $part }。
    .err-zip = 请填写5位数的邮政编码。
# $part (String)
pay-state = 州
    .hint = 您收信的地方。
    .err-missing = 请填写您的{ $part }。
    .err-zip = 请填写5位数的邮政编码。
# $part (String)
pay-zip = 邮政编码
    .hint = 您收信的地方。
    .err-missing = 请填写您的{ $part }。
    .err-zip = 请填写5位数的邮政编码。
pay-vendor = 市政府的供应商号码
    .hint = 只有市政府以前付过款给您才需要填。
    .err-format = 请只填数字。
sign-happened = 这几次服务确实进行了。
    .err-missing = 如果属实，请勾选方框。
sign-paid = 这笔钱是我付的。没有人把钱还给我。
    .err-missing = 如果属实，请勾选方框。
sign-name = 请输入您的姓名来签名
    .hint = 这和您的签名一样有效。
    .err-missing = 请输入您的姓名。
provider-note = 用1到2句话写您做了什么
    .hint = 请不要写孩子的全名。
    .err-missing = 请写您做了什么。
# $number (String)
claim-title = 报销申请 { $number }
claim-start-title = 开始报销申请
claim-copy-last = 复制我上次的报销申请
claim-copy-note = 同样的服务提供者、日子和价格
claim-fresh = 从头开始
claim-keep = 您随时可以停下来。我们会为您保存。
claim-p-provider = 服务提供者和执照
claim-p-sessions = 各次服务和目标
claim-p-receipts = 收据
claim-p-bank = 银行单据
claim-p-match = 配对
claim-p-pay = 我们怎样付款给您
claim-s-done = 已完成
claim-s-todo = 待填写
claim-s-look = 请再看一下
claim-s-provider = 等待服务提供者
# $part (String)
claim-go-on = 继续：{ $part }
claim-check-send = 核对并发送
claim-missing-ok = 即使缺少材料，您也可以发送。我们会再向您要。
claim-take-back = 撤回这份报销申请
claim-take-back-sure = 要撤回这份报销申请吗？时数会还给您。
provider-title = 是谁提供的帮助？
provider-else = 其他人
# $date (String)
provider-contract-ok = 合同：已批准，到{ $date }
provider-contract-wait = 合同：等待市政府处理。您可以发送报销申请。您不需要做任何事。
# $date (String)
provider-license-ok = 执照：在有效期内，到{ $date }
provider-have-it = 我们已经有了。您不需要再发。
provider-newer = 发送更新的
provider-supervisor = 督导的执照
provider-supervisor-why = 这位服务提供者在督导之下工作。
provider-link = 发送链接
provider-qr = 显示二维码
provider-link-why = 服务提供者可以自己添加服务记录和执照，不用您动手。
sessions-title = 各次服务
sessions-make = 生成列表
# $n (String)
sessions-count = 服务次数：{ $n }
# $time (String)
sessions-after = 之后的剩余时数：{ $time }
sessions-holiday = 这天是假日。服务有进行吗？
sessions-copy-row = 复制一行
sessions-add-one = 添加一次
sessions-note-added = 服务记录：已添加
sessions-note-missing = 服务记录：还没有
sessions-happened = 这次服务有进行吗？
sessions-not-like-this = 与这里写的不同
sessions-next = 保存，下一次
sessions-didnt = 没有进行：移除
sessions-empty = 还没有服务。请先选星期几。
# $over (String)
sessions-warn-over = 有{ $over }分钟超出了剩余时数。其余的我们可以付。
sessions-warn-overlap = 这与另一次服务的时间相同。
sessions-warn-school = 这是在校内服务开始之后。
sessions-warn-contract = 这不在合同日期之内。
receipt-title = 收据
receipt-photo = 拍照
receipt-choose = 选择照片或PDF
receipt-ask = 请服务提供者提供
receipt-next-page = 同一张收据，下一页
# $value (String)
receipt-suggest = 我们读到的是 { $value }。要用吗？
receipt-empty = 还没有收据。
proof-title = 银行单据
proof-statement = 银行对账单
proof-card = 信用卡账单
proof-check = 银行已兑现的支票，两面
proof-cash = 我付的是现金
proof-cash-help = 本项目需要银行单据。请给我们打电话，我们和您一起想办法。
proof-tips = 放平，四个角都拍到，光线要好。
proof-only = 我们只需要看到您的姓名、银行、日期、最后4位数字和这笔付款。
proof-coach-dark = 太暗了。请到亮一点的地方。
proof-coach-cut = 有一个角没有拍到。请离远一点。
proof-coach-blur = 模糊。请拿稳。
proof-use-anyway = 还是用这张
hide-title = 遮住其余部分
hide-lead = 请点选显示这笔付款的那一行。我们会遮住其余部分。
hide-cover = 遮住其余部分
hide-preview = 看看效果
hide-skip = 跳过：发送整页
# $what (String)
hide-covered = 您的{ $what }被遮住了。我们需要看到它。
hide-paper-tip = 用纸盖住其他行，然后拍照。
hide-pdf = 我们在自己的电脑上把每页变成图片。您来遮盖。然后我们删除PDF。
match-title = 配对
match-which = 是银行单据上的哪几行付的？
# $total (String)
match-exact = { $total }已全部显示。
# $shown (String)
# $total (String)
match-part = { $total }中已显示{ $shown }。
# $rest (String)
match-more = 请再显示{ $rest }，或现在就发送。已显示的部分我们会付。
# $over (String)
match-over = 这几行多了{ $over }。请只用某一行的一部分。
match-add-line = 添加一行
# $name (String)
# $provider (String)
match-alias = { $name } 和 { $provider } 是同一个吗？
match-use-part = 用这一行的一部分
match-save = 保存配对
pay-title = 我们怎样付款给您
pay-mail = 邮寄支票
pay-deposit = 直接存款
pay-deposit-note = 如果市政府有您的账户
pay-pickup = 自取支票
pay-who = 只能付款给孩子档案上的家长或监护人。
check-title = 发送前请核对
# $list (String)
check-missing = 缺少：{ $list }。您现在可以发送。我们会再向您要。
check-send = 发送我的报销申请
# $name (String)
check-helper = 只有 { $name } 可以发送。我们会发短信通知。
sent-title = 我们收到了您的报销申请
sent-number = 号码
# $time (String)
sent-held = 已为您保留{ $time }
sent-next = 接下来会怎样
sent-n-1 = 我们查看您的材料
sent-n-2 = 我们审阅材料并核对时数
sent-n-3 = OSS、财务部门和市政府批准
# $date (String)
sent-n-4 = 付款：约5周，大约{ $date }
sent-texts = 有变化时，我们会发短信给您。
sent-see = 查看我的报销申请
link-title = 帮助一个家庭报销
# $name (String)
# $initials (String)
link-asks = { $name } 请您提供 { $initials } 的服务记录。
link-five = 大约需要5分钟。
link-start = 开始
link-not-you = 不是您？请告诉我们。
link-sheet = 改为打印纸质表格
link-signed = 这几次服务是我在这些时间提供的。
link-goals = 目标是对的。
link-send = 签名并发送
link-group = 这个时间还有另一个孩子吗？如果是小组，请说明。
