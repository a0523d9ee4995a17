### Texts of the caseworkers' queue and workbench, decisions and second approval
review-nothing-payable = The rules pay nothing for this line. Choose another outcome.
review-no-service = No owed service pays for this line. Choose another outcome.
