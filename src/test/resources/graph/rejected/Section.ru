# A section that is part of nothing.
# Expected: is part of one section or report
PREFIX jointly: <https://w3id.org/jointly/def#>

DELETE { ?s jointly:sectionOf ?whole } WHERE { ?s jointly:sectionOf ?whole }
