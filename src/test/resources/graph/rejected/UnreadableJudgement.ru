# A grade that could not be read and is stated all the same.
# Expected: has no grade
PREFIX jointly: <https://w3id.org/jointly/def#>
PREFIX grades: <https://w3id.org/jointly/def/grades/>

INSERT { ?j jointly:grade grades:good } WHERE { ?j a jointly:UnreadableJudgement }
