### Texts of a family's draft: start, parts, provider, sessions, how we pay, check and send
