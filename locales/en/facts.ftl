### Texts of the district's facts: determinations, providers, contracts, school-based starts, imports
