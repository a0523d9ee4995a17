### Texts of the caseworkers' queue and workbench, decisions and second approval
