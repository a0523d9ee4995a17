### Texts of the circuit breaker worksheet

cb-worksheet = 特教高额费用州补助（Circuit Breaker）工作表
cb-title = 特教高额费用州补助 { $year }
cb-estimate = 估算
cb-lead = 根据市政府为{ $from }到{ $to }的各次服务所付的款项得出。
cb-estimate-why = 这是估算：州拨款金额还不知道，财务部门也还没有确认本年度的数值。提交任何申报之前，请与教育厅的表格核对。
cb-empty = 本年度的服务没有付过款。
cb-years = 其他年度

cb-paid = 市政府已付
cb-included = 计入
cb-excluded = 不计入
cb-claimed = 可计金额
cb-waits = 已批准，尚未付款
cb-waits-note = 不在这张表上。市政府确认付款后才会列入。
cb-part = { $lines ->
       *[other] { $lines }个条目
    }，{ $minutes }，{ $money }
cb-sum = { $lines ->
       *[other] { $lines }个条目
    }，{ $money }
cb-minutes = { $minutes }分钟（{ $hours }小时）
cb-ties = 相符：计入与不计入相加，等于市政府已付的金额。
cb-off = 不相符：各条目相加，不等于市政府已付的金额。请不要提交任何申报，并联系管理员。

cb-students = 学生
cb-student = 学生
cb-sasid = 州学号
cb-time = 计入的时间
cb-below = 距门槛还差
cb-below-says = 还差{ $money }，州才开始分担费用
cb-above = 超过门槛{ $money }
cb-share = 州承担的部分
cb-total = 合计
cb-no-values = 本年度的数值都不知道：没有门槛，也没有分担比例。

cb-why = 条目为什么不计入，或只计入一部分
cb-why-empty = 所有已付款的条目都计入。
cb-why-note = 一个条目可以有多个原因。
cb-reason = 原因
cb-citation = 依据
cb-lines = 条目

cb-district = 州会支付的金额
cb-before = 全部分担额
cb-after = 按比例调整后
cb-quarter = 第{ $n }季度

cb-values = 本年度的数值
cb-value = 数值
cb-used = 采用
cb-certainty = 确定程度
cb-provisional = 暂定
cb-confirmed = 已确认
cb-threshold = 每名学生的门槛
cb-share-part = 州承担的超出部分比例
cb-proration = 全部分担额的支付比例
cb-rates = 每小时价格
cb-rates-none = 都不知道：条目按已付金额计算
cb-rates-known = 有{ $n }个价格；没有价格的条目按已付金额计算

cb-assumed = 所作的假设
cb-assumed-finance = 市政府已付款的每个条目，都由财务部门确认。教育厅没有任何文件说明已报销的补偿性服务能否申报：请询问联络人。
cb-assumed-base = 错过的分钟数已从学区的基本申报中减去。本网站不知道那份申报的内容。
cb-assumed-district = 每一天、每一名学生都由波士顿负责。
cb-assumed-other = 学生的学费、交通和其他服务列在别处。这些费用先计入门槛，所以有这些费用的学生，这里的分担额偏低。

cb-download = 下载各条目
cb-download-note = 电子表格文件，有州学号，没有姓名。每次下载都会记录。

cb-sheet-title = { $name }，{ $year }
cb-sheet = 表
cb-claim = 报销申请
cb-line = 条目
cb-day = 日期
cb-paid-on = 付款日期
cb-service = 服务项目
cb-group = 费用类别
cb-minutes-col = 分钟
cb-amount = 已付
cb-counts = 可计金额
cb-state = 在工作表上
cb-job-unknown = 没有找到职业

cb-status-included = 计入
cb-status-excluded = 不计入
cb-status-hold = 等待
cb-status-candidate = 候选

cb-x-not-responsible = 这一天由另一个学区为该学生付费。
cb-x-not-eligible = 本网站没有该学生的IEP。
cb-x-other-year = 这次服务不在本财政年度内。
cb-x-not-paid = 学区没有付过这一笔。
cb-x-admin = 这是行政费用。
cb-x-overhead = 这是收费，不是服务：属于间接费用。
cb-x-evaluation = 这是评估。
cb-x-coordination = 这是服务协调。
cb-x-gened = 这是普通教育。
cb-x-not-on-iep = 付款不是来自该学生IEP上应补的服务项目。
cb-x-extended = IEP没有写明延长的学日或学年。
cb-x-assistant = 助理永远不算持证或有执照的人员。
cb-x-no-credential = 没有找到该费用类别所需的资格或培训。
cb-x-no-supervisor = 没有找到已核查的督导。
cb-x-supervision-not-on-iep = IEP没有写明督导。
cb-x-admin-supervision = 这是行政上的督导。
cb-x-equipment-year = 设备是在另一个财政年度买的。
cb-x-equipment-condition = 设备不是必需的，或学生没有收到。
cb-x-equipment-shared = 有多名学生使用该设备。
cb-x-equipment-building = 这是改装车辆或建筑物。
cb-x-no-isp = 这些天没有获准的学生个人方案。
cb-x-transport = 交通不在这里申报。
cb-x-no-ipa = 等待个别价格核准。
cb-x-double = 等待：基本申报仍包含错过的分钟数。
cb-x-no-reference = 没有写明对应的学校认定或IEP。
cb-x-no-document = 等待收费单或其他文件。
cb-x-absence = 学生连续缺席超过20个上学日。
cb-x-over-rate = 高于核准的价格。
cb-x-third-party = 另一个项目付了一部分价格。只计入市政府付的部分。
cb-x-credit = 已扣除教育合作机构的抵免额。

cb-group-a = （a）咨询
cb-group-b = （b）普通教育
cb-group-c = （c）持证和有执照的人员
cb-group-d = （d）医疗保健
cb-group-e = （e）其他专业人员
cb-group-f = （f）受过培训、受督导的人员
cb-group-g = （g）受督导的辅助人员
cb-group-h = （h）督导
cb-group-i = （i）设备
