### Texts of hours, the way of a sent claim, why and why not, and fixing one thing
