# What reasons say where a fact is not known.
reason-other-day = another day
reason-other-time = another time
reason-other-language = another language
reason-a-part = a part
reason-above-rate-plain = We pay the price in the contract.
reason-license-day = The license was not good on this day
    .why = It was not good on the day of this session.
    .fix = If it was renewed, add the new license.
reason-paid-before = This was paid before
    .why = The session or its receipt was paid back already.
    .fix = If it was another session, ask for a second look.
# $date (String)
reason-second-person-about = You don't need to do anything. We'll write about { $date }.
