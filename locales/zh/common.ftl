file =
    .hint = 照片（JPEG、PNG、HEIC、WebP）或PDF，最大20 MB。
    .err-type = 我们打不开这种文件。请发送照片或PDF。
    .err-size = 这个文件超过20 MB。请改为拍照。
    .err-empty = 这个文件是空的。请再试一次。
    .err-locked = 这个PDF有密码。请打开它，另存一份没有密码的，或拍照。
    .err-broken = 我们打不开这个文件。请重新拍照。
    .err-heic = 我们还打不开HEIC照片。请截图，然后发送截图。
    .err-unsafe = 这个文件可能损害电脑。我们已移除它。请改为拍照。
common-continue = 继续
common-save = 保存
common-save-continue = 保存并继续
common-save-later = 保存，以后再来
# $time (String)
common-saved = 已保存 { $time }
common-back = 返回
common-change = 更改
common-add = 添加
common-remove = 移除
common-remove-sure = 要移除吗？以后可以再添加。
common-replace = 替换
common-yes = 是
common-no = 否
common-not-sure = 我不确定
common-optional = （可不填）
common-print = 打印
common-listen = 收听
common-see-english = 查看英文
# $n (String)
# $total (String)
common-part-of = 第{ $n }部分，共{ $total }部分
common-new-tab = （在新标签页打开）
common-iep-gloss = IEP（您孩子的特殊教育计划）
# $m (String)
common-minutes = { $m }分钟
# $h (String)
# $m (String)
common-hours = { $h }小时{ $m }分钟
# $time (String)
common-left = 剩余{ $time }
nav-skip = 跳到主要内容
nav-menu = 菜单
nav-home = 首页
nav-messages = 消息
nav-settings = 设置
nav-language = 语言
nav-sign-out = 退出登录
# $name (String)
nav-helping = 您正在协助 { $name }
help-title = 需要帮助吗？
help-phone = 请打电话 (617) 635-8599
help-interpreter = 口译员免费。请说出您的语言。
help-message = 写信给我们
help-email = OSS-compensatory@bostonpublicschools.org
error-title = 有一个问题
error-prefix = 错误：
error-not-found = 我们找不到这个页面。您的报销申请是安全的。
error-conflict = 您在这里时，有人更改了内容。这是最新的。
error-broken = 我们这边出了问题。您填写的内容已保存。请过几分钟再试。
# $id (String)
error-number = 打电话时请报这个号码：{ $id }
error-offline = 您没有联网。您填写的内容在这部手机上。
error-session = 您离开了一段时间。请输入新的验证码后继续。您填写的内容已保存。
error-slow-down = 尝试次数太多。请等15分钟，或给我们打电话。
error-no-translation = 这段文字还没有您的语言。请给我们打电话，口译员会读给您听。
status-draft = 还没有发送
status-received = 我们收到了
status-need-you = 我们需要您提供一些东西
status-checking = 审核中
status-waiting = 等待学区或市政府
status-decided = 已有决定
status-paying = 款项已在途中
status-paid = 已付款
# $label (String)
error-field = 请核对这一项：{ $label }
# $name (String)
error-first = { $name } 先更改了这里。这是最新的。
error-same-person = 上一步是您做的。这一步必须由另一个人来做。
error-already-sent = 这份报销申请已发送。您可以在下面看到。
error-wrong-state = 这个条目已经不在等这一步了。这是最新的。
error-in-batch = 这个条目在付款批次中。现在不能更改。
# $left (String)
error-over-hours = 这个服务项目只剩{ $left }分钟。
error-nothing-to-pay = 没有可以付款的条目。
nav-main = 主菜单
done-saved = 已保存。
done-sent = 已发送。
done-removed = 已移除。
done-fixed = 我们收到了您的修正。谢谢您。
done-decided = 决定已保存。
done-undone = 决定已撤销。
done-details = 谢谢您。这笔钱会随下一批付款发出。
done-signed-out = 您已退出登录。
done-imported = 文件已导入。
done-built = 批次已建立。
done-released = 批次已放行。
error-other-site = 这份表格来自另一个网站，所以我们没有处理。请打开我们的页面，从那里发送表格。或请打电话 (617) 635-8599。
error-form = 我们读不了这份表格，所以没有处理。请返回，再发送一次。或请打电话 (617) 635-8599。
error-form-long = 这份表格太长，所以我们没有处理。请返回，改短一些。或请打电话 (617) 635-8599。
error-try-again = 我们这边出了问题。请过几分钟再试。或请打电话 (617) 635-8599。
day-mon = 周一
day-tue = 周二
day-wed = 周三
day-thu = 周四
day-fri = 周五
day-sat = 周六
day-sun = 周日
# $over (String)
error-over-allocated = 您用的比银行单据这一行的金额多了{ $over }。
