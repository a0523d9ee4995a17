### Texts of papers: uploads, receipts, bank papers, matching, viewing; and messages
