reason-receipt-missing = 请添加收据
    .why = 我们需要服务提供者为这笔付款开的收据。
    .fix = 请拍照，或用链接请服务提供者提供。
reason-receipt-unreadable = 请把收据拍得更清楚
    .why = 标出的部分我们看不清。
    .fix = 光线要好，四个角都拍到。
reason-receipt-no-dates = 收据上需要服务日期
    .why = 收据必须列出各次服务的日期。
    .fix = 请用链接让服务提供者加上日期。
# $what (String)
reason-receipt-lacks = 收据上需要{ $what }
    .why = 我们在收据上找不到{ $what }。
    .fix = 请服务提供者开新收据，或用链接加上。
reason-proof-missing = 请显示您付过款
    .why = 收据我们有了。还需要一份显示这笔付款的银行单据。
    .fix = 请添加银行对账单、信用卡账单或银行已兑现的支票。您可以遮住其余部分。
reason-proof-kind = 我们需要另一种银行单据
    .why = 付款应用的截图或收费单不够。
    .fix = 请显示银行对账单或信用卡账单上的那一行。
reason-proof-no-match = 金额对不上
    .why = 银行单据上没有一行与这张收据相同。
    .fix = 请选择付这笔钱的那一行。它可能分成几笔，或用了别的名称。
# $rest (String)
reason-proof-short = 请再显示{ $rest }
    .why = 您的银行单据只显示了这张收据的一部分。这部分我们可以付。
    .fix = 请添加其余金额的那一行。
reason-proof-pending = 银行还没有完成这笔付款
    .why = 那一行仍写着“待处理”（pending）。
    .fix = 等银行显示最终的那一行后，请添加单据。通常需要5天。
reason-payer-mismatch = 账户上是另一个姓名
    .why = 账户上的姓名不是孩子档案上的家长或监护人。
    .fix = 请告诉我们是谁付的，或提供有您姓名的单据。
reason-check-side = 请显示支票的两面
    .why = 我们有一面。银行的印章在另一面。
    .fix = 请拍另一面的照片。
reason-cash = 现金，没有银行单据
    .why = 有银行单据显示付款，本项目才能付。
    .fix = 请打电话，我们和您一起想办法。您可以申请复核。
# $amount (String)
reason-third-party = 另一个项目付了一部分
    .why = 保险或其他项目付了{ $amount }。我们付您自己出的那部分。
    .fix = 不需要做任何事。如果不对，请申请复核。
reason-refunded = 这笔钱已经回到您手里
    .why = 您的银行单据显示，这笔钱已经回到您的账户。
    .fix = 如果您又付过，请在复核中给我们看那笔付款。
reason-note-missing = 请添加这次服务的记录
    .why = 每次服务都需要服务提供者的记录。
    .fix = 请用链接让服务提供者添加，或拍照。
reason-note-no-time = 请补上缺少的时间
    .why = 没有开始和结束时间，我们算不出分钟数。
    .fix = 请照记录填写时间，或询问服务提供者。
reason-note-no-goal = 请写明IEP目标
    .why = 记录必须写明练习了哪个IEP目标。
    .fix = 请选择目标，或询问服务提供者。
reason-note-other-goal = 请选择IEP里的目标
    .why = 这个目标不在您孩子的IEP里。
    .fix = 请从列表中选一个，或询问服务提供者。
reason-note-per-session = 每次服务都要有自己的记录
    .why = 一份记录不能用于多次服务。
    .fix = 请服务提供者为每次服务写一份记录。
# $noted (String)
# $asked (String)
reason-minutes-less = 记录上的时间较少
    .why = 记录上是{ $noted }。您申请的是{ $asked }。我们按记录上的时间付款。
    .fix = 如果记录有错，服务提供者可以更正。然后请申请复核。
reason-note-not-signed = 记录需要签名
    .why = 服务提供者还没有在这份记录上签名。
    .fix = 请用链接让服务提供者签名。只要一分钟。
reason-license-missing = 请添加服务提供者的执照
    .why = 我们需要执照的副本。
    .fix = 请用链接让服务提供者添加，或拍照。
# $date (String)
reason-license-dates = 执照当时已到期
    .why = 执照的有效期到{ $date }。这次服务在那之后。
    .fix = 如果执照已续期，请添加新执照。
reason-license-kind = 这份执照用于别的工作
    .why = 这份执照不包括这种帮助。
    .fix = 如果服务提供者有另一份执照，请在复核中给我们看。
reason-license-checking = 我们正在查证执照
    .why = 发证机构还没有答复。
    .fix = 您不需要做任何事。
reason-supervisor-missing = 请添加督导的执照
    .why = 这位服务提供者在督导之下工作。我们也需要督导的执照。
    .fix = 请用链接让服务提供者添加。
reason-supervisor-dates = 督导的执照当时已到期
    .why = 这次服务当天，督导的执照不在有效期内。
    .fix = 请添加新执照，或另一位督导的执照。
reason-contract-missing = 还没有合同
    .why = 服务提供者和OSS必须先办好合同。
    .fix = 现在由OSS处理。我们会写信给您。再付款之前请先问我们。
reason-contract-waiting = 市政府还没有批准合同
    .why = 合同在市政府那里。
    .fix = 您不需要做任何事。批准后会自动继续。
reason-contract-refused = 市政府没有批准合同
    .why = 没有合同，本项目不能为这位服务提供者付款。
    .fix = 请打电话，我们可以帮您另找服务提供者。您可以申请复核。
# $date (String)
reason-before-contract = 这次服务在合同之前
    .why = 合同从{ $date }开始。
    .fix = 如果日期不对，请申请复核。
# $date (String)
reason-after-contract = 这次服务在合同之后
    .why = 合同已于{ $date }到期。
    .fix = 再付款之前，请问我们新合同的事。您可以申请复核。
# $rate (String)
reason-above-rate = 价格高于合同
    .why = 合同价格是每小时{ $rate }。我们按这个价格付款。
    .fix = 请给服务提供者看这一页。如果不对，请申请复核。
# $school (String)
reason-no-determination = 学校必须先做决定
    .why = 学校还没有完成对错过的帮助的审查。
    .fix = 现在由 { $school } 处理。您不需要做任何事。
reason-hours-checking = 学校正在核对时数
    .why = 学校必须确认错过的分钟数。
    .fix = 您不需要做任何事。
reason-service-not-owed = 这种帮助不在列表上
    .why = 学校的列表上没有这个错过的服务项目。
    .fix = 如果您选错了服务项目，请在复核中告诉我们。
reason-hours-used = 时数已用完
    .why = 这个服务项目错过的时数已全部用完。
    .fix = 请查看全部明细。如果数字不对，请申请复核。
# $fit (String)
# $asked (String)
reason-hours-partly-left = 还剩一些时数
    .why = { $asked }中我们可以付{ $fit }。之后时数就用完了。
    .fix = 不需要做任何事。如果数字不对，请申请复核。
# $date (String)
reason-school-started = 学校当时已开始提供服务
    .why = 校内服务从{ $date }开始。从那天起的校外服务不能支付。
    .fix = 如果您很晚才知道，请按“我很晚才得到通知”。
reason-late-notice = 您可能很晚才得到通知
    .why = 通知在这次服务之后才到。
    .fix = 必须由主管决定。您不需要做任何事。
reason-future = 这一天还没有到
    .why = 服务之后我们才能付款。
    .fix = 请核对日期。
reason-child-overlap = 两次服务在同一时间
    .why = 您的孩子在这个时间有两次服务。
    .fix = 请核对两次的时间。
reason-provider-overlap = 服务提供者在这个时间也在帮另一个孩子
    .why = 不重叠的分钟数我们可以付。
    .fix = 请问服务提供者这是不是小组。对方可以用链接说明。
reason-school-hours = 这是在上学时间
    .why = 我们需要知道您的孩子当时在哪里。
    .fix = 请告诉我们，例如“半天课”或“在家”。
reason-not-a-service = 这不是一次服务
    .why = 缺席、交通、测试或文书的收费不能支付。
    .fix = 如果是一次服务，请申请复核。
# $other (String)
reason-duplicate = 这次服务以前申请过
    .why = 它在报销申请 { $other } 里。
    .fix = 请查看那份报销申请。如果是另一次服务，请申请复核。
# $used (String)
reason-payment-used = 银行单据的这一行以前用过
    .why = 这一行中的{ $used }付了另一张收据。
    .fix = 请查看用在哪里。如果有另一行，请添加。
reason-same-file = 这张照片我们已经有了
    .why = 同一张照片在另一份报销申请里。
    .fix = 请添加正确的照片，或告诉我们为什么两份都用它。
reason-file-unsafe = 我们移除了一个文件
    .why = 这个文件可能损害电脑。
    .fix = 请改为给材料拍照。
reason-file-locked = 这个PDF有密码
    .why = 我们打不开。
    .fix = 请另存一份没有密码的，或拍照。
# $seen (String)
# $needed (String)
reason-file-kind = 这是另一种材料
    .why = 它看起来是{ $seen }。这里需要{ $needed }。
    .fix = 请添加正确的材料。
reason-file-other-child = 这份材料是另一个孩子的
    .why = 上面的姓名不是您孩子的。
    .fix = 请添加正确的材料，或告诉我们姓名的情况。
# $date (String)
reason-filed-late = 这是在最后一天之后收到的
    .why = 最后一天是{ $date }。晚了也可能有充分的理由。
    .fix = 请从列表中选择您的理由。
reason-payee-confirm = 请确认款项付到哪里
    .why = 您的收款信息有更改，或姓名不同。
    .fix = 请输入我们发到您旧号码的验证码，或给我们打电话。
# $language (String)
reason-translating = 我们正在翻译这份材料
    .why = 它用的是{ $language }。
    .fix = 您不需要做任何事。
# $date (String)
reason-second-person = 第二个人正在核对
    .why = 有些报销申请我们会这样做。
    .fix = 您不需要做任何事。我们最晚在{ $date }写信给您。
# $date (String)
reason-no-answer = 已关闭，因为我们没有收到您的回复
    .why = 我们问过三次。
    .fix = 最晚到{ $date }可以重新打开。日期仍按您第一次发送的算。
reason-taken-back = 已撤回
    .why = 您或OSS撤回了这一项。您的时数又可以用了。
    .fix = 您随时可以开始新的报销申请。
# $note (String)
reason-other = 请看说明
    .why = { $note }
    .fix = 如果不清楚，请写信给我们。
