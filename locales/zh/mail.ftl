# $code (String)
msg-code =
    .text = { $code } 是您的验证码。10分钟内有效。请不要告诉别人。（换行）@host #{ $code }
    .subject = 您的验证码
    .body = 您的验证码是 { $code }。10分钟内有效。如果不是您要的，不用做任何事。
# $number (String)
# $link (String)
msg-received =
    .text = 我们收到了报销申请 { $number }。您现在不需要做任何事。{ $link }
    .subject = 我们收到了报销申请 { $number }
    .body = 谢谢您。我们收到了您的报销申请。大约需要5周。在这里看每一步：{ $link }
# $n (Number)
# $number (String)
# $link (String)
msg-need-you =
    .text = { $n ->
       *[other] 报销申请 { $number } 需要您提供{ $n }样东西。
    } 只要几分钟。{ $link }
    .subject = 报销申请 { $number } 需要您提供东西
    .body = 有几次服务还需要一样东西。其余的继续处理。在这里查看并修正：{ $link }
# $number (String)
# $link (String)
msg-remind =
    .text = 报销申请 { $number } 还需要您提供一些东西。{ $link }
    .subject = 提醒：报销申请 { $number }
    .body = 我们还在等您的一样东西。如果有困难，请打电话，我们会帮您。{ $link }
# $number (String)
# $link (String)
msg-thanks-fix =
    .text = 谢谢您。报销申请 { $number } 又在处理了。{ $link }
    .subject = 报销申请 { $number } 又在处理了
    .body = 您发来的我们收到了。日期仍按您第一次发送的算。您不需要做任何事。{ $link }
# $number (String)
# $link (String)
# $office (String)
msg-waiting =
    .text = 报销申请 { $number } 在等一个办公室，不是在等您。{ $link }
    .subject = 报销申请 { $number } 在等一个办公室
    .body = 现在由 { $office } 处理。您不需要做任何事。有进展时我们会告诉您。{ $link }
# $number (String)
# $link (String)
msg-moving =
    .text = 报销申请 { $number } 又在处理了。您不需要做任何事。{ $link }
    .subject = 报销申请 { $number } 又在处理了
    .body = 办公室已经处理。您的排队位置没有变。{ $link }
# $number (String)
# $link (String)
# $office (String)
# $date (String)
msg-delay =
    .text = 报销申请 { $number } 晚了。我们很抱歉。查看原因：{ $link }
    .subject = 报销申请 { $number } 晚了
    .body = 您的报销申请超过了5周。现在在 { $office } 那里。新的日期大约是{ $date }。{ $link }
# $number (String)
# $link (String)
msg-decided =
    .text = 报销申请 { $number } 有了决定。{ $link }
    .subject = 报销申请 { $number } 的决定
    .body = 我们看过了每一次服务。在这里看我们会付什么、您可以修正什么，以及原因：{ $link }
# $number (String)
# $link (String)
msg-paying =
    .text = 报销申请 { $number } 的款项已在途中。{ $link }
    .subject = 报销申请 { $number } 的款项已在途中
    .body = 市政府正在发出您的款项。在这里看日期和收款方式：{ $link }
# $number (String)
# $link (String)
# $date (String)
msg-paid =
    .text = 报销申请 { $number } 的款项已发出。{ $link }
    .subject = 报销申请 { $number } 的款项已发出
    .body = 请看金额、日期和付款号码。如果到{ $date }还没有收到，请在这里告诉我们：{ $link }
# $link (String)
msg-payment-back =
    .text = 付给您的款项退回来了。请核对您的信息：{ $link }
    .subject = 付给您的款项退回来了
    .body = 银行或邮局把付款退给了我们。什么都没有丢。请核对您的信息，我们会再发一次：{ $link }
# $number (String)
# $link (String)
msg-second-look =
    .text = 您的复核有了新消息，报销申请 { $number }。{ $link }
    .subject = 复核：报销申请 { $number }
    .body = 您的各次服务已交给另一个人。/ 另一个人已经看过。查看答复：{ $link }
# $number (String)
# $date (String)
# $link (String)
msg-lapse =
    .text = 如果没有收到您的回复，报销申请 { $number } 会在{ $date }关闭。{ $link }
    .subject = 报销申请 { $number } 快要关闭了
    .body = 我们问过三次。您仍然可以回复。{ $date }之后，您在12个月内还可以重新打开。{ $link }
# $link (String)
msg-school-start =
    .text = 学校的重要通知。请阅读：{ $link }
    .subject = 请阅读：学校的通知
    .body = 学校将开始提供一个服务项目。这会改变哪些可以付款。请阅读：{ $link }
# $date (String)
# $link (String)
msg-slip =
    .text = 您{ $date }的答复：{ $link }
    .subject = 您{ $date }的答复
    .body = 您在付款前问过我们。这是答复。14天内有效。{ $link }
# $link (String)
# $date (String)
msg-license-ends =
    .text = 您的服务提供者有一份材料快到期了。看看该做什么：{ $link }
    .subject = 服务提供者的一份材料快到期了
    .body = 在我们收到新的之前，{ $date }之后的服务可能不能支付。我们也告诉了服务提供者。{ $link }
# $link (String)
msg-confirm =
    .text = 关于我们付过款的服务，有一个问题。{ $link }
    .subject = 关于您的服务，有一个问题
    .body = 请告诉我们这几次服务有没有进行。我们每个月都会问一些家庭。{ $link }
# $link (String)
msg-outreach =
    .text = 您家可能有还没用上的帮助。请打电话 (617) 635-8599，或看 { $link }
    .subject = 您可能有还没用上的帮助
    .body = 您的孩子可能还有剩余时数。我们可以帮您找人。{ $link }
msg-new-phone =
    .text = 您的账户有新的登录。不是您？请打电话 (617) 635-8599。· 您的收款或联系信息已更改。不是您？请马上打电话。
    .subject = 新的登录 · 信息已更改
    .body = 如果是您，不用做任何事。如果不是，请给我们打电话，我们会锁定账户。
# $link (String)
msg-helper =
    .text = 有一个家庭请您帮忙填一份学校表格：{ $link }
    .subject = 有一个家庭请您帮忙
    .body = 大约需要5分钟。您不需要账户。{ $link }
# $number (String)
# $link (String)
msg-message =
    .text = 我们就报销申请 { $number } 写信给您了。{ $link }
    .subject = 关于报销申请 { $number } 的消息
    .body = 我们就您的报销申请写了一条消息。请在这里阅读和回复：{ $link }
