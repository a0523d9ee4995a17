### Texts of finance's payouts, batches, exports and confirmations
